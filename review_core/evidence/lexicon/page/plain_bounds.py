"""Plain speech on a bound for work: so much is taken, and this becomes of the rest; or a bound that is put off or turned down.

The classes are those of `plain_floods`.
"""

# A limit that is put off, or was turned down.
NAMED: tuple[str, ...] = (r"\b<limit>\b",)
OWED: tuple[str, ...] = (
    (
        r"\b<limit>\b[^.;]{0,70}\b(?:due (?:in|with|by)|planned|foreseen for|scheduled|pencil\w*"
        r"|on the (?:list|roadmap|backlog)|a (?:matter|topic|subject) for|noted (?:as|for)|follow-?ups?"
        r"|to follow|comes? with|will follow)\b"
    ),
)
WEIGHED: tuple[str, ...] = (
    (
        r"\b(?:looked at|considered|discussed|thought (?:of|about)|proposed|talked (?:about|over)|weighed"
        r"|suggested|proposal|idea|debated)\b"
    ),
)
REFUSED: tuple[str, ...] = (
    (
        r"\b(?:<limit>|producers? block|blocking (?:the )?(?:producers?|publishers?"
        r"|senders?))\b[^.;]{0,110}\b(?:rejected|dropped|turned down|discarded|dismissed|refused|left (?:out"
        r"|aside)|not (?:adopted|taken|foreseen|needed|necessary|pursued|worth)|voted down|declined|given up"
        r"|overkill|unnecessary|needless|abandoned|shelved|removed|abolished|decided against|struck|too \w+"
        r"|unfriendly|superfluous)\b"
    ),
    (
        r"\b(?:decided against|saw no need for|see no need for|did without|do without|dispense with|against"
        r"|removed|abolished)\b(?: \w+){0,4} <limit>\b"
    ),
)

# So much and no more; the rest waits elsewhere, is refused or thrown away.
BOUNDS: tuple[str, ...] = (
    (
        r"\b(?:arrayblockingqueue|boundedqueue|bounded (?:queue|channel|buffer|pool)|semaphore\(\d+|p-?limit"
        r"|setlimit|reserved concurrency|make\(chan \w+, ?\d+|queue\(maxsize|maxsize|linkedblockingqueue\(\d+"
        r"|caller-?runs)"
    ),
    (
        r"\b(?:slows|brakes|throttles|stops|blocks|holds) the (?:sender|producer|client|reader|source|writer"
        r"|publisher|intake|feed)\b|\bnext one (?:is )?skipped\b|\bgone on with\b|\b(?:shows?|says"
        r"|sees) .{0,3}(?:print later|busy|try later|please wait|full)\b|\bexcess\b"
    ),
    (
        r"\b(?:at most|at the most|no more than|not more than|never more than|max\w*|only|limited (?:to|at|by)"
        r"|capped (?:at|to)|ends? at|holds? (?:at most )?|cap of|limit of|limit is|bound of|quota of"
        r"|bounded (?:at|to|by)|not (?:allowed )?beyond|not exceed\w*|fixed (?:pool|number|size|at)|exactly"
        r"|(?:kept|keeps|holds|held|buffers?|queues?|stores?|takes?) up to) (?:an? |of |to |at "
        r"|the )?<num>\b(?! ?(?:ms|s|sec|seconds?|minutes?|min|hours?|h|days?|weeks?|months?|years?|times"
        r"|tries|attempts|bytes|nodes|pods|zones|copies|replicas|machines|mb/s|kb)\b)"
    ),
    (
        r"\b<num> (?:(?!were |was |are |open )[\w-]+ ){0,3}?(?:slots?|permits?|places?|tokens?|credits?|seats"
        r"|at a time|in flight|in the air|and no more|per (?:customer|user|client|tenant|key|account|caller"
        r"|subscriber|channel|sender|device|firm|partner|group))\b"
    ),
    (
        r"\b(?:lets?(?: in)?|serves?|admits?|sends?|starts?|takes?|accepts?|allows?|gives?(?: out)?"
        r"|may (?:have|send|hold|start|open)|at a rate of|no faster than|paced (?:at|to)|held (?:at|to)"
        r"|slows? to|works? at) (?:\w+ )?<num> (?:[\w-]+ ){0,3}?(?:a (?:second|minute|hour)|per (?:second"
        r"|minute|hour)|an hour|at once|open|under way|waiting|in parallel)\b|\b<num> ?/ ?(?:s"
        r"|min)\b[^.;]{0,40}\b(?:then|429|above|beyond|excess|rest|per|each)"
    ),
    (
        r"\b(?:fewer|less) than <num>\b[^.;]{0,60}\b(?:waiting|pending|open|running|queued|in flight)\b"
        r"|\b(?:refuses|rejects|sheds|closes|turns \w+ away) (?:\w+ ){0,4}(?:above|beyond|at|over|from) <num>"
    ),
    (
        r"\b(?:pool|window|semaphore|bucket|ring|channel|shelf|list|queue|buffer|batch(?:es)?|chunks?|lots?"
        r"|groups?|pages?|blocks?|waves?|backlog|budget) (?:of|with|has|holds|is limited|takes|keeps|for|size"
        r"|ends|is bounded|is capped|may hold|may have|can hold)(?: \w+){0,3} <num>\b"
    ),
    (
        r"\b(?:above|beyond|past|over|exceeds?|exceeding|reaches|from|after|at|if|when|once) (?:that|this|it"
        r"|which|<num>)(?:[^.;]{0,60})\b(?:refus\w+|reject\w*|429|503|drop\w*|discard\w*|paus\w+|stop\w*"
        r"|slow\w*|block\w*|hold\w*|held|shed\w*|wait\w*|tell\w*|told|asked|throw\w*|answers?|answered|says"
        r"|skip\w*|return\w*|parked?|redirect\w*|degrad\w*|back off|come back|clos\w+|turned|disconnect\w*"
        r"|lost|error|busy|waits?)\b"
    ),
    (
        r"\b(?:is|are|be|been|was|runs?|gets?|finds? it|found) (?:three quarters |half |almost "
        r"|nearly )?full\b|\b(?:when|if|once|queue|list|buffer) full\b|\bwhen it is full\b"
    ),
    (
        r"\b(?:(?:answer(?:s|ed)?|return(?:s|ed)?|repl(?:y|ies)|gives?|,|then|is|are|with|receives?|get|given"
        r"|otherwise|else|and)(?: an?)? (?:429|503)|429 (?:above|beyond|with|when|after|and retry)"
        r"|too many requests|retry-after|resource_exhausted|callerrunspolicy|reject-publish"
        r"|try (?:again )?later|back-?off with jitter|backpressure is|token bucket|leaky bucket|x-max-length"
        r"|admission control (?:lets|allows|admits|caps)|max_?in_?flight|prefetch(?:_count)?(?: is| of|="
        r"| =)? ?\d+)\b"
    ),
    (
        r"\b(?:told|tells|asked|asks|made|makes|lets?|forced) (?:\w+ ){0,4}?to (?:hold|wait|pause|slow"
        r"|come back|stop|back off|try (?:again )?later|go down|leave|send less|retry later)\b"
    ),
    (
        r"\b(?:pauses?|paused|stops?|stopped|blocks?|blocked|halts?|holds? back|holds? off|suspends?"
        r"|slows? down|slowed|throttles?) (?:\w+ ){0,4}?(?:when|if|while|until|as soon as|once|above|beyond"
        r"|from|at|reading|pulling|polling|taking|accepting|consuming|fetching|forwarding|on|publishers?"
        r"|producers?|senders?|the (?:reader|producer|sender|intake|feed|consumer))\b"
    ),
    (
        r"\b(?:drops?|dropped|discards?|discarded|throws? away|thrown away|sheds?|shed|skips?|skipped"
        r"|sacrific\w+|evicts?|evicted|overwrit\w+|replaces?) (?:\w+ ){0,4}?(?:oldest|newest|excess|surplus"
        r"|low|rest|first|status|repeats?|unread|older|lowest|what is|the others?|stale|messages|non-?\w+)\b"
    ),
    (
        r"\b(?:oldest|newest|excess|surplus|low-priority|older|rest|repeats?) (?:\w+ ){0,4}?(?:is|are"
        r"|gets?) (?:\w+ )?(?:dropped|discarded|thrown|shed|evicted|refused|rejected|overwritten|put off"
        r"|deferred|held)\b"
    ),
    (
        r"\b(?:whoever|whichever|a \w+ that|one that|who) (?:has|is) (?:a |an |some )?(?:free|idle|room|spare"
        r"|done|empty)\b|\bno \w+ (?:pulls|takes|reads|starts|accepts|fetches)\b[^.;]{0,60}\b(?:till|until"
        r"|before|unless)\b|\b(?:pulls?|fetch(?:es)?|takes?|asks? for|reads?) (?:the )?(?:next|another"
        r"|more)(?: \w+){0,4} (?:when|only|as soon as|once|after|if|until)\b|\b(?:next|another"
        r"|new) (?:\w+ ){0,4}(?:waits? (?:until|for)|only (?:when|once|after)|is (?:read|taken|started|fetched"
        r"|pulled) (?:when|once|after|only))\b"
    ),
    (
        r"\b(?:until|when|only (?:when|as|if|while)|while|as) (?:\w+ ){0,5}?(?:has a free|has room|are free"
        r"|lag is under|is below|is under|falls below|is down to|is cleared|there is room|credits?|permit"
        r"|has a slot|a free slot)\b"
    ),
    (
        r"\b(?:random|staggered|spread|jitter\w*|stretched|distributed)\b[^.;]{0,40}\b(?:seconds?|minutes?"
        r"|hours?|s|min|h|time|between|over|wait|delay|night|pause)\b"
    ),
    (
        r"\b(?:gives? up|stops?|ends?|parks?|parked|abandons?|abandoned|goes to (?:a "
        r"|the )?\w+) (?:\w+ )?(?:after|at) (?:<num>|the \w+ (?:try|attempt))\b|\b<num> (?:times|tries"
        r"|attempts|retries)\b[^.;]{0,60}\b(?:then|pauses?|back-?off|growing|doubling|apart|with|parked"
        r"|given up|dead)\b|\bexponential\w*\b"
    ),
    (
        r"\b(?:coalesc\w+|collapsed|merged into|newer (?:\w+ )?replaces|one slot per|sampled"
        r"|only the (?:latest|newest|last)|conflat\w+)\b"
    ),
    (
        r"\b(?:resume|resync|gets? back|keep|keeps|kept|holds?|stay|stays|leaves?"
        r"|left) (?:\w+ ){0,4}?(?:on (?:its|their|the sender's|the client's|disk|flash)|at (?:the )?(?:source"
        r"|sender|door)|in (?:s3|kafka|the (?:source|bucket|file))|outside)\b"
    ),
    r"(?<!no )\b(?:waiting|queue) (?:room|page)\b",
)
