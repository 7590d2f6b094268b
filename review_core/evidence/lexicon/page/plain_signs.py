"""Signs of an order that somebody keeps: two of them in one sentence say it. The classes are those of `plain_order`."""

MARKED = (
    r"\b(?:edit seq|seqs?|ranks?|cursors?|state vectors?|date of|dated|clock readings?|numbers?|no\.|counters?"
    r"|tall(?:y|ies)|stamps?|time ?stamps?|revisions?|revs?|versions?|seq(?:uence)?|epochs?|generations?|lsns?"
    r"|offsets?|tombstones?|clocks?|ordinals?|serials?|plan no|positions? \d|step \d|time (?:at|in|of) (?:which"
    r"|it|the)|(?:event|sensor|meter|capture|issue|taken|commit) times?)\b(?<!no number)"
)
COMPARED = (
    r"\b(?:ahead of|bigger|ascending|earlier ones?|stragglers?|overtaken|based on|the one it|beyond|higher|larger"
    r"|greater|newer|older|lower|smaller|earlier than|later than|above (?!\d)|below (?!\d)|highest|largest"
    r"|greatest|(?:passed|seen|had|got|shown|stored) already|already (?:passed|seen|had|got|has)|from before"
    r"|before it|the one before|goes beyond|exceeds|up to|next expected|same or|stale|late|overtaken|behind it"
    r"|the last one|last (?:shown|stored|seen|obeyed|applied|one))\b"
)
TURNED = (
    r"\b(?:survives|laughs at|zero rows|not move|only into|goes into the (?:track|history|log)|waiting room"
    r"|sits in|loads the (?:lot|whole)|<drop>|<hold>|not accept\w*|never (?:accept|the other way|back|replac"
    r"|overwrit|twice|more than one)\w*|loses|not do anything|does not do|without (?:any )?effect|no effect"
    r"|lets? (?:\w+ ){0,3}(?:through|pass) only|409|refus\w+|wins|fetches what|lacks?|rearrang\w+|reorder\w*"
    r"|puts? (?:\w+ ){0,2}(?:in|into|back in) order|sorts?|sorted)\b"
)
ALONE = (
    r"\b(?:(?:single|one) (?:loop|thread|inbox|mailbox|counter|process|desk)|(?:mailbox|inbox|queue|lane|line"
    r"|loop|worker|thread|stream) of its own|exactly one \w+ per|one \w+ per \w+|partitioned by|hashes to|(?:the "
    r"|one and the |always the )?same (?:<lane>|one)|(?:one|single|sole|only one|exactly one"
    r"|just one) (?:\w+ )?(?:<lane>|connection|writer)|actor|never more than one|one at a time|(?:lease"
    r"|lock) (?:on|per|for) (?:the|each|a)|ordering key|for each \w+ (?:one|a)|per (?:account|customer|device"
    r"|pump|tenant|vessel|case|order|patient|box|board|article|key|entity|user|group|room|shipment|parcel|vehicle"
    r"|meter|policy|contract|asset)|within an? (?!second|minute|hour|day|week|month|few|moment)\w+|(?:shard"
    r"|partition|key|group|hash|rout)(?:ed|s)? by)\b"
)
ONLY = (
    r"\b(?:only (?:if|when|once|after|where|what|those)|not (?:before|until|unless)|unless|until|once the"
    r"|before (?:the next|they take|it takes|it sends|sending)|has been (?:confirmed|acknowledged|acked|answered"
    r"|applied|stored))\b"
)
FREE = (
    r"\b(?:(?:no|any) difference (?:which|in which|what)|makes no difference|absolute|read back by position"
    r"|(?:things|messages|they|it) stay as they were \w+|as they were (?:typed|sent|made)|from the front"
    r"|in that rank|in the sequence of their|independent of (?:each|one)|no bearing|additive and|are additive"
    r"|commut\w+|(?:loads?|reads?|built|comput\w+|calculat\w+|fetch\w*|asks?|worked out) (?:\w+ ){0,4}(?:afresh"
    r"|anew)|only (?:triggers|hints|signals|nudges)|whichever comes|whenever (?:it|they) comes?"
    r"|from first to last|same log|in the order in which (?:the|they were|it was) \w+ (?:made|sent|took"
    r"|published)|as they were (?:published|made|sent|written|taken|entered)|looks at where it stands"
    r"|highest \w+ (?:reported|received|counts)|what matters is"
    r"|(?:works?|worked|comput\w+|builds?|built|deriv\w+|calculat\w+|forms?|folds?) (?:\w+ ){0,4}?(?:out "
    r")?(?:afresh|anew)"
    r"|(?:last|latest|newest|highest|final) (?:\w+ ){0,6}?(?:minus|less) (?:the )?(?:\w+ )?(?:first|one before"
    r"|earlier|lowest|previous)"
    r"|(?:greatest|highest|largest|maximum|max|the (?:larger|greater|higher) of)(?: \w+){0,3} (?:at|time|date"
    r"|<mark>|values?|amounts?|stored|incoming|lot)"
    r"|(?:reads?|fetch(?:es)?|looks? up|asks? for|loads?|gets?|quer(?:y|ies)|pulls?) (?:the |its )?(?:present"
    r"|current|actual|latest|full|whole|own"
    r"|row|record|document|state|status)(?: \w+){0,5} (?:from|of|at|in) (?:the |its )?(?:\w+ )?(?:portal|source"
    r"|owner|master|registers?|origin|core"
    r"|database|primary|api|ledger|system of record)"
    r"|(?:sum|total|max(?:imum)?|greatest|count|union|merge) (?:over|of) (?:the |all )(?:\w+ ){0,2}(?:table|rows"
    r"|entries|stored|records|bids|amounts"
    r"|postings|ids|set|events))\b"
)
