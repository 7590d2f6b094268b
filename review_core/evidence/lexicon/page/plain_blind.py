"""Plain speech on messages that are obeyed as they come: what a receiver does that looks at nothing but the message.

Whoever tells that states one of five things: that what the message says is what is then so, that things are done when or
in the turn in which messages come, that the last to come stands, that an amount is added for each, or that one kind of
message does and another undoes. The classes are those of `plain_order`, and some more.
"""

from review_core.evidence.lexicon.page import plain_order

CLASSES: dict[str, str] = {
    **plain_order.CLASSES,
    # what carries news of a change
    "news": (
        r"(?:messages?|events?|updates?|notices?|notifications?|changes?|commands?|records?|frames?|packets?"
        r"|reports?|readings?|webhooks?|callbacks?|payloads?|bod(?:y|ies)|deltas?|postings?|edits?|corrections?"
        r"|amendments?|fix(?:es)?|samples?|pings?|beacons?|telegrams?|push(?:es)?|signals?|tasks?|jobs?|requests?"
        r"|instructions?|operations?|ops?|increments?|entr(?:y|ies)|deliver(?:y|ies)|bids?|scans?|datagrams?"
        r"|announcements?|differences?|steps?|taps?|clicks?|uploads?|writes?|positions?|letters?|calls?"
        r"|transactions?)"
    ),
    # what a receiver does with it
    "obey": (
        r"(?:<apply>|carr(?:y|ies) (?:\w+ ){0,2}out|installs?|merg(?:e|es|ed)|index(?:es|ed)?|upserts?|persists?"
        r"|marks?|records?|flips?|switch(?:es)?|adopts?|renders?|prints?|appends?|prepends?|deletes?|removes?"
        r"|posts?|copies|draws?|moves?|refresh(?:es)?|pushes|closes?|opens?|credits?|debits?|adds?|subtracts?"
        r"|obey(?:s|ed)?|added|removed|deleted|booked|credited|debited|executed|carried out|updated|moved|merged"
        r"|posted|follows?|displays?|believes?|runs?|handles?|hands? over|installed|indexed|goes (?:in)?to|go "
        r"(?:in)?to|is put|are put|put (?:in)?to|set (?:\w+ ){0,3}=|:=)"
    ),
    # that it has come to where it is obeyed
    "coming": (
        r"(?:arriv(?:e|es|ed|ing|al)|com(?:e|es|ing)(?: in| off| through| up| along)?|came(?: in| up| off| "
        r"through)?|reach(?:es|ed)?|hits?|lands?|landed|shows? up|turns? up|drops? in|pops? up|receiv(?:e|es|ed)"
        r"|(?:is|are|was|were|be|been|has been|have been|gets?|got|just) (?:just |been |then )?(?:received"
        r"|delivered|handed|given|sent|read|taken|told|pulled|polled|popped|fetched|picked up|handled|processed"
        r"|heard|seen)|delivered|handed over|handed|gets?|got|reads?|pulls?|pulled|polls?|pops?|picks? (?:it|them"
        r"|one) up|takes? (?:it|them|one)|sees?|hears?|heard|processed|handled|applied|loaded|imported|parsed"
        r"|consumes?|drains?)"
    ),
    "latest": r"(?:last|latest|most recent(?:ly)?|newest|freshest)",
}

# What it says is what is so.
_SAYS = (
    (
        r"\b(?:replaces|overwrites|exchanges|swaps|updates) (?:its|the|their) (?:\w+ ){0,2}\w+ (?:with|by|for) "
        r"the (?:one|\w+) \w+ed\b"
    ),
    (
        r"\b(?:according to|by|following|depending on) what (?:(?:it|they)(?:'s| is| are| was| were| has been) "
        r"(?:told|sent|given)|(?:the|an?|each|its|that) (?:\w+ )?<news> (?:says?|holds|has|carries|states"
        r"|names))\b|\btakes? (?:an? |the |every |each )?<news> over as (?:it|they)\b"
    ),
    (
        r"\b(?:<obey>|is|becomes|shows|trusts)\b<~~>\b(?:what(?:ever)?|as|which(?:ever)?)\b(?: \w+){0,2} (?:the "
        r"|a |an |its |that |each |every )?(?:\w+ )?<news>(?: in its hands?| at hand)? (?:says?|carr(?:y|ies)"
        r"|brings?|holds?|has|names?|contains?|tells?|orders?|demands?|states?|gives?|reads?|indicates?|wants?)\b"
    ),
    (
        r"\b<obey>\b(?: \S+){0,7}? (?:in|from|of|with|by|carried (?:by|in)|given in|found in) (?:the |each "
        r"|that |every |an? |any )(?!single|outbox)(?:\w+ ){0,2}(?<!outbox )(?:message|event|body|payload|notice"
        r"|report|webhook|frame|packet|update|callback|record|letter|notification|telegram|call|push|edit|command"
        r"|posting)\b(?!'s| (?:header|row|id|number|log|key|store|time|order|queue)|-)(?<!digest of the body)"
        r"(?<!hash of the body)"
    ),
    (
        r"\b<obey>\b(?: \w+){0,3} (?:any|every|each|whatever|whichever|all(?: the)?|what) (?:\w+ ){0,3}?(?:that "
        r"(?:it|they|he|\w+) |which (?:it|they|\w+) |(?:is|are|comes|happens to be|stands|lies) )(?:brings?|gets?"
        r"|got|sends?|sent|pushes|hands?|delivers?|receives?|sees?|hears?|is given|are given|finds?|meets?"
        r"|fetch(?:es)?|pulls?|next|at hand|first|up|at (?:the|its) (?:head|front|top))\b"
    ),
    (
        r"\bas (?:the|an?|each|every) <news> (?!(?:is|are|was|were|has|have|number|id)\b)\w+s\b(?<!news)"
        r"|(?<![\w.])[\w.]+ :?= (?:webhook|event|evt|msg|message|body|payload|report|notice|incoming|record"
        r"|callback|request)\.[\w.]+(?! if| where| when)"
    ),
    (
        r"\b(?:value|state|status|figure|content|text|price|quantity|amount|level|position|field|body|payload"
        r"|\w+)s? (?:in|from|of|carried by) (?:the|each|every|a) (?:message|event|body|payload|report|update"
        r"|notice|frame|webhook|callback) (?:becomes?|is (?:then |now )?(?:the |valid|current|shown|applied|stored"
        r"|written|taken|copied)|replaces|overwrites|counts|wins)\b"
    ),
    (
        r"\b<obey>\b(?: \S+){0,6}? (?:what(?:ever)?|the \w+|whichever \w+) (?:it|they|he|she|that) (?:gets?|got"
        r"|pulls?|reads?|(?:is|are|was|were|has been|have been|has just been|was just) (?:sent|handed|given|told"
        r"|delivered|got|received|fed)|receives?|received)\b"
    ),
    (
        r"\b<obey>\b(?: \S+){0,3} (?:each|every|any|all(?: the)?|an?)(?: (?:incoming|received|delivered|such))? "
        r"<news> (?:it |they |he |that |which )?(?:<coming>|to the|on the|over the|from the|at once|immediately"
        r"|as is|unseen)\b"
    ),
    (
        r"\b(?:each|every|any|an?|the) (?:incoming |received |new |later )?<news> (?:then |now |simply |just "
        r"|that \w+ |which \w+ |received |taken |handled )?(?:sets|replaces|overwrites|updates|moves|changes"
        r"|supersedes|rewrites|takes the place|puts right)\b(?! by| only| itself)"
    ),
    (
        r"\b(?:update|insert|set)\b<~~>\bset \w+<~~>\bfor (?:each|every) <news>\b|\bset \w+(?:\.\w+)? = "
        r"(?:reported |received |event\.|msg\.|new )\w+(?! if| where)"
    ),
    (
        r"\b<obey>\b<~~>\b(?:the one|that|those|it) (?:in|from|of) (?:the|each|every|an?) <news>\b|\b(?:taken"
        r"|take[sn]?|accepted?|accepts) (?:\S+ ){0,3}at face value\b|\b(?:believes?|obeys?|trusts?) (?:each|every"
        r"|any|the|what(?:ever)?) (?:\w+ ){0,2}<news>\b"
    ),
    (
        r"\b(?:whatever|which(?:ever)?|what) (?:it |they )?(?:<coming>)<~>\b(?:is|gets?|are) (?:\w+ )?(?:written"
        r"|applied|stored|shown|set|saved|executed|taken|merged)\b|\b(?:what|which)ever (?:\w+ ){0,2}(?:<coming>"
        r"|is (?:up|there|next))<~>\b(?:replaces|sets|overwrites|updates|becomes|decides|wins|takes)\b|\bhandles? "
        r"whatever (?:it |they )?<coming>\b"
    ),
    (
        r"\b(?:contents?|value|state|body|payload|it|they|them)\b (?:is |are |goes |go |gets? )?(?:simply |just "
        r"|straight |then )?(?:merged |copied |written |put |taken )?(?:in)?to (?:the|its|what)\b<~>\b(?:there"
        r"|table|row|store|board|column|document|record)\b<~~>\b(?:<coming>)\b"
    ),
)
# Done when, and in the turn in which, it comes.
_AT_ONCE = (
    r"\b(?:what|which)ever (?:\w+ ){0,2}<news> <coming>\b|\bas (?:triggered|invoked|called|fired|notified)\b",
    (
        r"\b(?:is|are|gets?) (?:\w+ )?(?:substituted|replaced|overwritten|superseded|set|changed|exchanged) (?:by"
        r"|with|to|for) (?:the|what|that|those) (?:\w+ )?(?:one )?(?:received|which (?:comes|came|is)|it gets|new "
        r"one|delivered|sent|contained|(?:in|from|of) (?:the|an?) <news>)\b|\b<obey> the (?:popped|received"
        r"|incoming|delivered|reported|read|pulled|polled|consumed|arriving|transmitted|supplied) (?:\w+ "
        r"){1,3}(?:into|in|to|as|over|at|on|for)\b|\b(?:changes?|status|values?|states?|steps?|transitions?) "
        r"(?:contained|named|given|stated|requested) in the <news>\b"
    ),
    (
        r"\b<obey>\b(?: \S+){0,7}? (?<!only )(?:as|when(?:ever)?|once|as soon as|(?:at |in )?the (?:very "
        r")?(?:moment|instant|minute|second)(?: that| in which| when)?|each time|every time) (?:it|they|he|each"
        r"|these|those|one|(?:an?|the|any|every|its) (?:\w+ )?<news>)\b(?: \w+)?? (?:is |are |has |have |it |they "
        r")?<coming>\b(?! (?:confirm|ack|answer|older|newer|nothing|no\b))"
    ),
    (
        r"\b(?:as|when(?:ever)?|once|as soon as|the (?:moment|instant)) (?:it|they|each|these|those|one|(?:an?|the"
        r"|any|every|its) (?:\w+ )?<news>)\b(?: \w+)?? (?:is |are |has |have |it |they )?<coming>\b<~>\b<obey>\b"
    ),
    (
        r"\b(?:in|by) (?:the |whatever |any |whichever |that |their )?(?:order|sequence|turn)\b(?: \w+){0,2} "
        r"(?:of (?:arrival|receipt|delivery|reception)|(?:in which |that |as )?(?:they|it|the \w+|each|we|he"
        r"|\w+)(?: \w+){0,3} (?:<coming>|fetch(?:es)?|delivers?|hands?|gets?))\b|\b(?:arrival|delivery|reception"
        r"|receipt) (?:order|sequence)\b"
    ),
    (
        r"\b(?:<obey>|added|summed|counted)\b(?: \S+){0,7}? (?:upon|on|at|with) (?:receipt|arrival|delivery"
        r"|reception|each (?:receipt|arrival|delivery))\b|\b(?:upon|on|at) (?:receipt|arrival|delivery"
        r"|reception)\b[^.;]{0,30}\b<obey>\b"
    ),
    (
        r"\bas (?:received|delivered|handed(?: over)?|read|sent|heard|seen|popped|pulled|polled|relayed"
        r"|posted|gossiped|loaded)\b(?! by the (?:bank|owner))|\b(?:as|when) (?:each|a|one|the|every) (?:worker"
        r"|thread|pod|consumer|instance|reader|clerk)s? (?:gets?|comes?|reads?|finds?|meets?|has)(?: it| there| "
        r"to (?:it|them)|$|[,.;])|\bas they (?:come|arrive|trickle|flow|pour|roll|are read)\b"
    ),
    (
        r"\b(?:takes?|grabs?|pulls?|pops?|picks?|reads?)\b<~>\b(?:next|first|head|front|top)\b<~>\b(?:buffer|queue"
        r"|list|line|topic|pile)\b<~~>\b(?:<obey>|does|acts)\b(?! only)"
    ),
    (
        r"\b<obey>\b<~~>\b(?:on the spot|directly|right away|immediately|straight away|forthwith|without further "
        r"(?:ado|checks?)|as it stands|as it is|unconditionally|(?<!never )blindly|regardless|in the (?:instant"
        r"|moment))\b(?<!not immediately)"
    ),
)
# One that failed is done later, and others pass it.
_PASSED = (
    (
        r"\b(?:next|later|other|following|newer|rest|remaining)\b<~>\b(?:go(?:es)? (?:ahead|on|past)|pass|overtake"
        r"|proceed|continue|carry on|are (?:not held|applied|handled|processed))\b<~~>\b(?:meanwhile|in the "
        r"meantime|while|before|applied|until|anyway)\b|\bback (?:in|on|into|to) the (?:end of the )?queue\b"
        r"|\b(?:retried|tried again|redelivered|sent) (?:\w+ )?(?:later|after) (?:than )?newer\b"
    ),
)
# The last to come is the one that stands.
_LAST_STANDS = (
    (
        r"\b<latest>\b(?: (?!number|version|revision|seq|stamp|counter)\w+){0,3} (?:to (?:be )?)?(?:<coming>"
        r"|written|in|reported|told|get there)\b(?: \w+){0,2} (?:is|are|counts?|stands?|decides?|valid|wins?|shown"
        r"|current|true|holds|stays?|applies|kept|remains|is what)\b"
    ),
    (
        r"\b(?:<coming>|sent|reported|told|hit)\b(?: (?!within|in|for|over)\w+){0,2} <latest>(?= ?(?:[.,;)]|$)| "
        r"(?:is|are|wins|counts|stands|stays|decides|of (?:the|all|its)|that|one|and)\b)"
    ),
    (
        r"\b(?:is|are|counts?|shows?|shown|stands?|decides?|fresh as|stays?|becomes?|believes?|at)\b(?: \w+){0,4} "
        r"<latest>\b(?: \w+){0,2} (?:<coming>|written|in|taken|reported)\b"
    ),
    (
        r"\b<latest> (?:one (?=in|to)|write|writer|message|upload|update|event|report|push|edit|save|in|arrival"
        r"|caller|frame|copy|post|record|webhook|delivery)(?: to arrive| in)? (?:wins|counts|stays|stands|is "
        r"(?:valid|kept|shown|taken|the one|what)|decides|prevails|applies)\b(?!<~>\bby\b)"
    ),
    (
        r"\b(?:what|who|which)\b(?: \w+){0,3} (?:is|are|counts?|stands?|decides|we serve|we show"
        r"|shown)\b[^.;]{0,30}\b<latest>\b(?! \d)|\b(?:follows|obeys|shows|displays|uses|applies|believes|executes) the "
        r"<latest> (?:\w+ ){0,2}<news>\b(?! (?:by|id|number|that has|with the))|\b<latest>\b[^.;]{0,30}\bis what "
        r"(?:we|it|they|the \w+) (?:shows?|serves?|keeps?|has|believes?|stored?)\b|\bsecond (?:one )?to be "
        r"taken\b<~>\bkeeps?\b"
    ),
    (
        r"\b(?:<obey>|over|simply)\b(?: \w+){0,5} (?:the |any |whatever |what |those )(?:\w+ ){0,2}(?:that |which "
        r")?(?:is|was|are|were|stood) (?:there|in it|on it|stored|held|before)\b|\b(?:over|replac(?:e|es|ing)"
        r"|overwrit(?:e|es|ing)|supersed(?:e|es)) (?:the |any |its )?(?:one|old|stored|previous|former|present"
        r"|last|current|existing|whole)(?: \w+)? (?:on|in|value|state|status|row|one|figure|entry|record|document"
        r"|copy)\b|\boverwrites? the (?:\w+ )?(?:row|document|record|entry|value|column|field|cell)(?: with (?:it"
        r"|them))?(?:[,.;]|$| or)"
    ),
)
# Sums of what came: one that comes twice, or never, stays in them.
_SUMS = (
    (
        r"\b(?:adds?|added|adding|credits?|credited|books? (?:it|them|each|the)|puts? (?:it|them)|sums?|subtracts?"
        r"|deducts?|takes? (?:it|them|one|\d+|the amount|the quantity)|lowers?|raises?|increments?|incremented"
        r"|decrements?|increases?|reduces?|bumps?)\b(?: \S+){0,7}? (?:to|onto|from|on|up|off|by|in|down) (?:the "
        r"|its |a |an |his |their |this |that |each )?(?:[\w.-]+(?:'s)? ){0,3}<total>\b(?!-| (?:number|id))"
    ),
    (
        r"\b(?:increments?|decrements?|incr|decr|incrby|bumps?|increases?|decreases?|raises?|lowers?|reduces?) "
        r"(?:the |its |a |each |that )?(?:[\w-]+(?:'s)? ){0,3}(?:<total>|key|row|score)\b|\b(?:does|runs|issues"
        r"|calls|by) (?:an? )?(?:atomic )?(?:incr|decr|incrby|add|increment)\b"
    ),
    (
        r"\b<total>\b<~>\b(?:is|are|gets?|goes|go) (?:\w+ )?(?:counted|raised|lowered|increased|decreased"
        r"|incremented|decremented|added to|reduced|up|down|changed)\b<~>\b(?:by|with|for|each|on|at|accordingly"
        r"|per|or)\b"
    ),
    (
        r"\b([a-z_.]+) ?:?= ?\1 ?[+-] ?:?\w+|\b[a-z_.]+ ?[+-]= ?\w+|\b<total> ?[+-] ?(?:1|n|one)\b|(?<![\w.])[+-] "
        r"?(?:1|n|one)\b<~~>\b(?:adds?|added|applied|total|sum|score|count|on)\b"
    ),
    (
        r"\b(?:since|from) (?:the )?(?:previous|last) (?:one|report|message|reading|time|record)\b<~~>\b(?:adds?"
        r"|added|sums?|summed)\b|\bsum of (?:all |the )*(?:differences|deltas|changes|amounts|increments)(?: "
        r"\w+)? (?:received|reported|that came|so far)\b"
    ),
    (
        r"\b(?:each|every|per|for each|for every|with every) (?:\w+ ){0,2}(?:<news>|boarding|purchase|click|scan"
        r"|receipt|sale|vote|play|visit)\b(?: \w+){0,4} (?:raises|lowers|adds|deducts|increments|decrements|gives "
        r"an?|subtracts|counts up|counts down)\b|\badds? (?:up |together )?(?:the |its |each |all )?(?:\w+ "
        r"){0,3}(?:deltas?|differences?|increments?|amounts?|seconds|bytes)\b|\b(?:subtracts?|adds?|deducts?) (?:n"
        r"|x|the (?:amount|quantity|number|delta|difference)|that (?:amount|much|number))\b|\badds? (?:it|them"
        r"|these|those) up\b|\bruns? a running (?:total|balance|sum)\b|\bkeeps? a running (?:balance|total|sum)\b"
    ),
    (
        r"\b(?:is|are|gets?) (?:\w+ )?(?:decremented|incremented|added|deducted|subtracted|credited|debited|summed"
        r"|charged|counted|taken) (?:from|to|off|onto|up) (?:the |its |a |his )?(?:[\w-]+ ){0,3}<total>\b|= "
        r"?(?:\w+ ){1,2}[+-] ?:?\w+"
    ),
    (
        r"\badds? the \w+ count to\b|\brelative\b<~~>\badds?\b|\badds? d[xy]\b|\b(?:added|adds) to the (?:present"
        r"|current|drawn) \w+"
    ),
)
BLIND: tuple[str, ...] = (*_SAYS, *_AT_ONCE, *_PASSED, *_LAST_STANDS)
SUMS: tuple[str, ...] = _SUMS

# One kind of message does, another undoes, each when it comes.
OPPOSED: tuple[str, ...] = (
    (
        r"\b[\w.-]+ (?:the |an? )?<make>\b[^.;\d]{2,35}(?:, (?:and |while )?| and )[\w.-]+ (?:the |an? "
        r")?<unmake>\b|\b[\w.-]+ (?:the |an? )?<unmake>\b[^.;\d]{2,35}(?:, (?:and |while )?| and )[\w.-]+ (?:the "
        r"|an? )?<make>\b"
    ),
    (
        r"(?:\A|[.;:,] ?|\band |- ?)(?:on|with|upon|for|after|at)\b[^.;:]{2,45}? (?:is |are |gets? "
        r")?<make>\b[^.]{2,70}\b<unmake>\b"
    ),
    (
        r"(?:\A|[.;:,] ?|\band |- ?)(?:on|with|upon|for|after|at)\b[^.;:]{2,45}? (?:is |are |gets? "
        r")?<unmake>\b[^.]{2,70}\b<make>\b"
    ),
    (
        r"\b<news>\b(?: \w+){0,2} <make>\b[^.]{2,50}\b<news>\b(?: \w+){0,2} <unmake>\b|\b<news>\b(?: \w+){0,2} "
        r"<unmake>\b[^.]{2,50}\b<news>\b(?: \w+){0,2} <make>\b"
    ),
    (
        r"\b<make>\b(?: \S+){1,6} (?:when|if|once) \S+ (?:comes?|arrives?|is \w+ed)\b[^.]{2,50}(?:when|if|once) "
        r"\S+ (?:comes?|arrives?|is \w+ed)\b"
    ),
    (
        r"\b(\w+ed|\w+-(?:in|out|on|off|up)|on|start|stop|\w+s) (?:the |a |an )?(?:\w+ )?<make>\b[^.;]{2,40}, "
        r"(?:and )?(?:\w+ed|\w+-(?:in|out|on|off|up)|off|stop|\w+s) (?:\w+ )?<unmake>\b"
    ),
    (
        r"\b(?:event|message|signal|notice|command|on)\b[^.]{2,50}\b<make>\b.{2,90}\b(?:event|message|signal"
        r"|notice|command|on)\b[^.]{2,50}\b<unmake>\b"
    ),
    (
        r"\bjoined\b.{2,60}\bleft\b|\barrived\b.{2,70}\bleft\b|\bleft\b.{2,70}\barrived\b|\bon enter\b"
        r"|\bin\b.{2,40}\bmoves? .{2,30}\bout\b"
    ),
)
