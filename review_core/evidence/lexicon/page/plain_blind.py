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
        r"(?:messages?|events?|updates?|notices?|notifications?|changes?|commands?|records?|frames?|packets?|reports?"
        r"|readings?|webhooks?|callbacks?|payloads?|bod(?:y|ies)|deltas?|postings?|edits?|corrections?|amendments?"
        r"|fix(?:es)?|samples?|pings?|beacons?|telegrams?|push(?:es)?|signals?|tasks?|jobs?|requests?|instructions?"
        r"|operations?|ops?|increments?|entr(?:y|ies)|deliver(?:y|ies)|bids?|scans?|datagrams?|announcements?"
        r"|differences?|steps?|taps?|clicks?|uploads?|writes?|positions?|letters?|calls?|transactions?)"
    ),
    # what a receiver does with it
    "obey": (
        r"(?:<apply>|carries out|carry out|installs?|merg(?:e|es|ed)|index(?:es|ed)?|upserts?|persists?|marks?"
        r"|records?"
        r"|flips?|switch(?:es)?|adopts?|renders?|prints?|appends?|prepends?|deletes?|removes?|posts?|copies|draws?"
        r"|moves?|refresh(?:es)?|pushes|closes?|opens?|credits?|debits?|adds?|subtracts?|obey(?:s|ed)?"
        r"|added|removed|deleted|booked|credited|debited|executed|carried out|updated|moved|merged|posted|follows?"
        r"|displays?|believes?"
        r"|runs?|handles?|hands? over|installed|indexed|goes (?:in)?to|go (?:in)?to|is put|are put|put (?:in)?to"
        r"|set (?:\w+ ){0,3}=|:=)"
    ),
    # that it has come to where it is obeyed
    "coming": (
        r"(?:arriv(?:e|es|ed|ing|al)|com(?:e|es|ing)(?: in| off| through| up| along)?|came(?: in| up| off| through)?"
        r"|reach(?:es|ed)?|hits?|lands?|landed|shows? up|turns? up|drops? in|pops? up|receiv(?:e|es|ed)"
        r"|(?:is|are|was|were|be|been|has been|have been|gets?|got|just) (?:just |been |then )?(?:received|delivered"
        r"|handed|given|sent|read|taken|told|pulled|polled|popped|fetched|picked up|handled|processed|heard|seen)"
        r"|delivered|handed over|handed|gets?|got|reads?|pulls?|pulled|polls?|pops?|picks? (?:it|them|one) up"
        r"|takes? (?:it|them|one)|sees?|hears?|heard|processed|handled|applied|consumes?|drains?)"
    ),
    "latest": r"(?:last|latest|most recent(?:ly)?|newest|freshest)",
}

# What it says is what is so.
_SAYS = (
    (
        r"\b(?:<obey>|is|becomes|shows|trusts)\b<~~>\b(?:what(?:ever)?|as|which(?:ever)?)\b(?: \w+){0,2} (?:the "
        r"|a |an |its |that "
        r"|each |every )?(?:\w+ )?<news>(?: in its hands?| at hand)? (?:says?|carr(?:y|ies)|brings?|holds?|has|names?"
        r"|contains?|tells?|orders?|demands?|states?|gives?|reads?|indicates?|wants?)\b"
    ),
    (
        r"\b<obey>\b(?: \S+){0,7}? (?:in|from|of|with|by|carried (?:by|in)|given in|found in) (?:the |its |each "
        r"|that |every "
        r"|an? |any )(?:\w+ ){0,2}(?:message|event|body|payload|notice|report|webhook|frame|packet|update|callback"
        r"|record"
        r"|letter|notification|telegram|call|push|edit|command|posting)\b(?!'s| (?:row|id|number|log|key|store"
        r"|time|order|queue)|-)"
    ),
    (
        r"\b<obey>\b(?: \w+){0,3} (?:any|every|each|whatever|whichever|all(?: the)?|what) (?:\w+ ){0,3}?(?:that "
        r"(?:it|they|he|\w+) |which (?:it|they|\w+) "
        r"|(?:is|are|comes|happens to be|stands|lies) )(?:brings?|gets?|got|sends?|sent|pushes|hands?|delivers?"
        r"|receives?|sees?|hears?|is given|are given|finds?"
        r"|meets?|fetch(?:es)?|pulls?|next|there|in|at hand|first|up|at (?:the|its) (?:head|front|top))\b"
    ),
    (
        r"\bas (?:the|an?|each|every) <news> (?!(?:is|are|was|were|has|have|number|id)\b)\w+s\b(?<!news)"
        r"|(?<![\w.])[\w.]+ :?= (?:webhook|event|evt|msg|message|body"
        r"|payload|report|notice|incoming|record|callback|request)\.[\w.]+(?! if| where| when)"
    ),
    (
        r"\b(?:value|state|status|figure|content|text|price|quantity|amount|level|position|field|body|payload|\w+)s? "
        r"(?:in|from|of|carried by) (?:the|each|every|a) (?:message|event|body|payload|report|update|notice|frame"
        r"|webhook"
        r"|callback) (?:becomes?|is (?:then |now )?(?:the |valid|current|shown|applied|stored|written|taken|copied)"
        r"|replaces|overwrites|counts|wins)\b"
    ),
    (
        r"\b<obey>\b(?: \S+){0,6}? (?:what(?:ever)?|the \w+|whichever \w+) (?:it|they|he|she|that) (?:gets?|got"
        r"|pulls?|reads?"
        r"|(?:is|are|was|were|has been|have been|has just been|was just|has) (?:sent|handed|given|told|delivered|got"
        r"|received|fed)|receives?|received)\b"
    ),
    (
        r"\b<obey>\b(?: \S+){0,3} (?:each|every|any|all(?: the)?|an?)(?: (?:incoming|received|delivered|such))? "
        r"<news> "
        r"(?:it |they |he |that |which )?(?:<coming>|to the|on the|over the|from the|at once|immediately|as is"
        r"|unseen)\b"
    ),
    (
        r"\b(?:each|every|any|an?|the) (?:incoming |received |new |later )?<news> (?:then |now |simply |just "
        r"|that \w+ |which \w+ |received |taken |handled )?(?:sets|replaces|overwrites|updates"
        r"|moves|changes|supersedes|rewrites|becomes|takes the place|puts right)\b(?! by| only| itself)"
    ),
    (
        r"\b(?:update|insert|set)\b<~~>\bset \w+<~~>\bfor (?:each|every) <news>\b|\bset \w+(?:\.\w+)? = "
        r"(?:reported |received |event\.|msg\.|new )\w+(?! if| where)"
    ),
    (
        r"\b<obey>\b<~~>\b(?:the one|that|those|it) (?:in|from|of) (?:the|each|every|an?) <news>\b"
        r"|\b(?:taken|take[sn]?|accepted?|accepts) (?:\S+ ){0,3}at face value\b|\b(?:believes?|obeys?|trusts?) "
        r"(?:each|every|any"
        r"|the|what(?:ever)?) (?:\w+ ){0,2}<news>\b"
    ),
    (
        r"\b(?:whatever|which(?:ever)?|what) (?:it |they )?(?:<coming>)<~>\b(?:is|gets?|are) (?:\w+ )?(?:written"
        r"|applied|stored"
        r"|shown|set|saved|executed|taken|merged)\b|\b(?:what|which)ever (?:\w+ ){0,2}(?:<coming>|is (?:up|there"
        r"|next))<~>\b(?:replaces|sets|overwrites|updates|becomes|decides|wins|takes)\b|\bhandles? whatever (?:it "
        r"|they )?<coming>\b"
    ),
    (
        r"\b(?:contents?|value|state|body|payload|it|they|them)\b (?:is |are |goes |go |gets? )?(?:simply |just "
        r"|straight |then )?"
        r"(?:merged |copied |written |put |taken )?(?:in)?to (?:the|its|what)\b<~>\b(?:there|table|row|store|board"
        r"|column"
        r"|document|record)\b<~~>\b(?:<coming>)\b"
    ),
)
# Done when, and in the turn in which, it comes.
_AT_ONCE = (
    r"\b(?:what|which)ever (?:\w+ ){0,2}<news> <coming>\b|\bas (?:triggered|invoked|called|fired|notified)\b",
    (
        r"\b(?:is|are|gets?) (?:\w+ )?(?:substituted|replaced|overwritten|superseded|set|changed|exchanged) (?:by"
        r"|with|to|for) (?:the|what|that|those) "
        r"(?:\w+ )?(?:one )?(?:received|in|from|of|which|that|it gets|new|delivered|sent|contained)\b"
        r"|\b<obey> the (?:popped|received|incoming|delivered|reported|read|pulled|polled|consumed|arriving"
        r"|transmitted|supplied) (?:\w+ ){1,3}"
        r"(?:into|in|to|as|over|at|on|for)\b|\b(?:changes?|status|values?|states?|steps?|transitions?) "
        r"(?:contained|named|given|stated|requested) in the <news>\b"
    ),
    (
        r"\b<obey>\b(?: \S+){0,7}? (?<!only )(?:as|when(?:ever)?|once|as soon as|(?:at |in )?the (?:very "
        r")?(?:moment|instant|minute|second)"
        r"(?: that| in which| when)?|each time|every time) (?:it|they|he|each|these|those|one|(?:an?|the|any|every"
        r"|its) (?:\w+ )?<news>)\b"
        r"(?: \w+)?? (?:is |are |has |have |it |they )?<coming>\b(?! (?:confirm|ack|answer|older|newer))"
    ),
    (
        r"\b(?:as|when(?:ever)?|once|as soon as|the (?:moment|instant)) (?:it|they|each|these|those|one|(?:an?|the"
        r"|any|every|its) (?:\w+ )?<news>)\b(?: \w+)?? "
        r"(?:is |are |has |have |it |they )?<coming>\b<~>\b<obey>\b"
    ),
    (
        r"\b(?:in|by) (?:the |whatever |any |whichever |that |their )?(?:order|sequence|turn)\b(?: \w+){0,2} "
        r"(?:of (?:arrival|receipt"
        r"|delivery|reception)|(?:in which |that |as )?(?:they|it|the \w+|each|we|he|\w+)(?: \w+){0,3} "
        r"(?:<coming>|fetch(?:es)?|delivers?|hands?|gets?))\b|\b(?:arrival|delivery|reception|receipt) (?:order"
        r"|sequence)\b"
    ),
    (
        r"\b(?:<obey>|added|summed|counted)\b(?: \S+){0,7}? (?:upon|on|at|with) (?:receipt|arrival|delivery|reception"
        r"|each (?:receipt|arrival|delivery))\b"
        r"|\b(?:upon|on|at) (?:receipt|arrival|delivery|reception)\b[^.;]{0,30}\b<obey>\b"
    ),
    (
        r"\bas (?:received|delivered|handed(?: over)?|read|sent)\b(?! by the (?:bank|owner))|\b(?:as|when) (?:each"
        r"|a|one|the|every) "
        r"(?:worker|thread|pod|consumer|instance|reader|clerk)s? (?:gets?|comes?|reads?|finds?|meets?|has)(?: it| "
        r"there| to (?:it"
        r"|them)|$|[,.;])|\bas they (?:come|arrive|trickle|flow|pour|roll|are read)\b"
    ),
    (
        r"\b(?:takes?|grabs?|pulls?|pops?|picks?|reads?)\b<~>\b(?:next|first|head|front|top)\b<~>\b(?:buffer|queue"
        r"|list|line|topic"
        r"|pile)\b<~~>\b(?:<obey>|does|acts)\b(?! only)"
    ),
    (
        r"\b<obey>\b<~~>\b(?:on the spot|right away|immediately|straight away|forthwith|without further (?:ado"
        r"|checks?)|as it stands"
        r"|as it is|unconditionally|blindly|regardless|in the (?:instant|moment))\b(?<!not immediately)"
    ),
)
# One that failed is done later, and others pass it.
_PASSED = (
    (
        r"\b(?:next|later|other|following|newer|rest|remaining)\b<~>\b(?:go(?:es)? (?:ahead|on|past)|pass|overtake"
        r"|proceed|continue|carry on"
        r"|are (?:not held|applied|handled|processed))\b<~~>\b(?:meanwhile|in the meantime|while|before|applied"
        r"|until|anyway)\b"
        r"|\bback (?:in|on|into|to) the (?:end of the )?queue\b|\b(?:retried|tried again|redelivered|sent) (?:\w+ "
        r")?(?:later|after) (?:than )?newer\b"
    ),
)
# The last to come is the one that stands.
_LAST_STANDS = (
    (
        r"\b<latest>\b(?: (?!number|version|revision|seq|stamp|counter)\w+){0,3} (?:to (?:be )?)?(?:<coming>"
        r"|written|in|reported|told|get there)\b"
        r"(?: \w+){0,2} (?:is|are|counts?|stands?|decides?|valid|wins?|shown|current|true|holds|stays?|applies"
        r"|kept|remains"
        r"|is what)\b"
    ),
    (
        r"\b(?:<coming>|written|sent|reported|told|hit)\b(?: \w+){0,2} <latest>\b(?! (?:number|version|revision"
        r"|stamp|seq|known good"
        r"|night|week|month|year|summer|winter|time|used|\d))"
    ),
    (
        r"\b(?:is|are|counts?|shows?|shown|stands?|decides?|fresh as|stays?|becomes?|believes?|at)\b(?: \w+){0,4} "
        r"<latest>\b"
        r"(?: \w+){0,2} (?:<coming>|written|in|taken|reported)\b"
    ),
    (
        r"\b<latest> (?:one (?=in|to)|write|writer|message|upload|update|event|report|push|edit|save|in|arrival"
        r"|caller|frame|copy|post|record"
        r"|webhook|delivery)(?: to arrive| in)? (?:wins|counts|stays|stands|is (?:valid|kept|shown|taken|the one"
        r"|what)|decides"
        r"|prevails|applies)\b(?!<~>\bby\b)"
    ),
    (
        r"\b(?:what|who|which)\b(?: \w+){0,3} (?:is|are|counts?|stands?|decides|we serve|we show"
        r"|shown)\b[^.;]{0,30}\b<latest>\b"
        r"|\b(?:follows|obeys|shows|displays|uses|applies|believes|executes) the <latest> (?:\w+ "
        r"){0,2}<news>\b(?! (?:by|id|number|that has|with the))"
        r"|\b<latest>\b[^.;]{0,30}\bis what (?:we|it|they|the \w+) (?:shows?|serves?|keeps?|has|believes?|stored?)\b"
        r"|\bsecond (?:one )?to be taken\b<~>\bkeeps?\b"
    ),
    (
        r"\b(?:<obey>|over|simply)\b(?: \w+){0,5} (?:the |any |whatever |what |those )(?:\w+ ){0,2}(?:that |which "
        r")?(?:is|was|are|were|stood) "
        r"(?:there|in it|on it|stored|held|before)\b"
        r"|\b(?:over|replac(?:e|es|ing)|overwrit(?:e|es|ing)|supersed(?:e|es)) (?:the |any |its )?(?:one|old"
        r"|stored|previous|former"
        r"|present|last|current|existing|whole)(?: \w+)? (?:on|in|value|state|status|row|one|figure|entry|record"
        r"|document|copy)\b"
        r"|\boverwrites? the (?:\w+ )?(?:row|document|record|entry|value|column|field|cell)(?: with (?:it"
        r"|them))?(?:[,.;]|$| or)"
    ),
)
# Sums of what came: one that comes twice, or never, stays in them.
_SUMS = (
    (
        r"\b(?:adds?|added|adding|credits?|credited|books? (?:it|them|each|the)|puts? (?:it|them)|sums?|subtracts?"
        r"|deducts?|takes? (?:it|them|one|\d+|the amount|the quantity)"
        r"|lowers?|raises?|increments?|incremented|decrements?|increases?|reduces?|bumps?)\b(?: \S+){0,7}? (?:to"
        r"|onto|from|on|up|off|by|in|down) "
        r"(?:the |its |a |an |his |their |this |that |each )?(?:[\w.-]+(?:'s)? ){0,3}<total>\b(?!-| (?:number|id))"
    ),
    (
        r"\b(?:increments?|decrements?|incr|decr|incrby|bumps?|increases?|decreases?|raises?|lowers?|reduces?) "
        r"(?:the |its |a |each |that )?(?:[\w-]+(?:'s)? ){0,3}(?:<total>|key|row|score)\b"
        r"|\b(?:does|runs|issues|calls|by) (?:an? )?(?:atomic )?(?:incr|decr|incrby|add|increment)\b"
    ),
    (
        r"\b<total>\b<~>\b(?:is|are|gets?|goes|go) (?:\w+ )?(?:counted|raised|lowered|increased|decreased"
        r"|incremented|decremented"
        r"|added to|reduced|up|down|changed)\b<~>\b(?:by|with|for|each|on|at|accordingly|per|or)\b"
    ),
    (
        r"\b([a-z_.]+) ?:?= ?\1 ?[+-] ?:?\w+|\b[a-z_.]+ ?[+-]= ?\w+|\b<total> ?[+-] ?(?:1|n|one)\b|(?<![\w.])[+-] "
        r"?(?:1|n|one)\b"
        r"<~~>\b(?:adds?|added|applied|total|sum|score|count|on)\b"
    ),
    (
        r"\b(?:since|from) (?:the )?(?:previous|last) (?:one|report|message|reading|time|record)\b<~~>\b(?:adds?"
        r"|added|sums?|summed)\b"
        r"|\bsum of (?:all |the )*(?:differences|deltas|changes|amounts|increments)(?: \w+)? (?:received|reported"
        r"|that came|so far)\b"
    ),
    (
        r"\b(?:each|every|per|for each|for every|with every) (?:\w+ ){0,2}(?:<news>|boarding|purchase|click|scan"
        r"|receipt|sale|vote"
        r"|play|visit)\b(?: \w+){0,4} (?:raises|lowers|adds|deducts|increments|decrements|gives an?|subtracts"
        r"|counts up|counts down)\b"
        r"|\badds? (?:up |together )?(?:the |its |each |all )?(?:\w+ ){0,3}(?:deltas?|differences?|increments?"
        r"|amounts?|seconds|bytes)\b"
        r"|\badds? (?:it|them|these|those) up\b|\bruns? a running (?:total|balance|sum)\b|\bkeeps? a running "
        r"(?:balance|total|sum)\b"
    ),
    (
        r"\b(?:is|are|gets?) (?:\w+ )?(?:decremented|incremented|added|deducted|subtracted|credited|debited|summed"
        r"|charged|counted|taken) (?:from|to|off|onto|up) "
        r"(?:the |its |a |his )?(?:[\w-]+ ){0,3}<total>\b|= ?(?:\w+ ){1,2}[+-] ?:?\w+"
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
        r"\b[\w.-]+ (?:the |an? )?<make>\b[^.;]{2,45}(?:, (?:and |while )?| and )[\w.-]+ (?:the |an? )?<unmake>\b"
        r"|\b[\w.-]+ (?:the |an? )?<unmake>\b[^.;]{2,45}(?:, (?:and |while )?| and )[\w.-]+ (?:the |an? )?<make>\b"
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
        r"\b<news>\b(?: \w+){0,2} <make>\b[^.]{2,50}\b<news>\b(?: \w+){0,2} <unmake>\b"
        r"|\b<news>\b(?: \w+){0,2} <unmake>\b[^.]{2,50}\b<news>\b(?: \w+){0,2} <make>\b"
    ),
    (
        r"\b<make>\b(?: \S+){1,6} (?:when|if|once) \S+ (?:comes?|arrives?|is \w+ed)\b[^.]{2,50}(?:when|if|once) "
        r"\S+ (?:comes?|arrives?|is \w+ed)\b"
    ),
    (
        r"\b(\w+ed|\w+-(?:in|out|on|off|up)|on|start|stop|\w+s) (?:the |a |an )?(?:\w+ )?<make>\b[^.;]{2,40}, "
        r"(?:and )?"
        r"(?:\w+ed|\w+-(?:in|out|on|off|up)|off|stop|\w+s) (?:\w+ )?<unmake>\b"
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
