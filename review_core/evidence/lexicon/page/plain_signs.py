"""Signs of an order that somebody keeps: two of them in one sentence say it. The classes are those of "
"`plain_order`."""

MARKED = (
    r"\b(?:edit seq|seqs?|ranks?|cursors?|state vectors?|date of|dated|clock readings?|numbers?|no\.|counters?"
    r"|tall(?:y|ies)|stamps?|time ?stamps?|revisions?|revs?|\w*versions?|seq(?:uence)?|epochs?|\w*generations?"
    r"|lsns?|offsets?|tombstones?|clocks?|ordinals?|serials?|editions?|plan no|positions? \d|step \d|time (?:at|in"
    r"|of) (?:which|it|the)|(?:event|sensor|meter|capture|issue|taken|commit) times?)\b(?<!no number)"
)
COMPARED = (
    r"\b(?:ahead of|bigger|ascending|earlier ones?|stragglers?|overtaken|based on|the one it|beyond|higher|larger"
    r"|greater|newer|older|lower|smaller|earlier than|later than|above (?!\d)|below (?!\d)|highest|largest"
    r"|greatest|(?:passed|seen|had|got|shown|stored) already|already (?:passed|seen|had|got|has)|from before"
    r"|before it|the one before|goes beyond|exceeds|up to|next expected|same or|stale|late|overtaken|behind it"
    r"|the last one|last (?:shown|stored|seen|obeyed|applied|one))\b"
)
TURNED = (
    r"\b(?:survives|laughs at|zero rows|not move|only into|goes into the (?:track|history|log)|waiting room|sits "
    r"in|loads the (?:lot|whole)|<drop>|<hold>|not accept\w*|never (?:accept|the other way|back|replac|overwrit"
    r"|twice|more than one)\w*|loses|not do anything|does not do|without (?:any )?effect|no effect|lets? (?:\w+ "
    r"){0,3}(?:through|pass) only|409|refus\w+|wins|fetches what|lacks?|rearrang\w+|reorder\w*|puts? (?:\w+ "
    r"){0,2}(?:in|into|back in) order|sorts?|sorted)\b"
)
ALONE = (
    r"\b(?:(?:single|one) (?:loop|thread|inbox|mailbox|counter|process|desk)|(?:mailbox|inbox|queue|lane|line|loop"
    r"|worker|thread|stream) of its own|exactly one \w+ per|one \w+ per \w+|partitioned by|hashes to|(?:the |one "
    r"and the |always the )?same (?:<lane>|one)|(?:one|single|sole|only one|exactly one|just one) (?:\w+ "
    r")?(?:<lane>|connection|writer)|actor|never more than one|one at a time|(?:lease|lock) (?:on|per|for) (?:the"
    r"|each|a)|ordering key|for each \w+ (?:one|a)|per (?:account|customer|device|pump|tenant|vessel|case|order"
    r"|patient|box|board|article|key|entity|user|group|room|shipment|parcel|vehicle|meter|policy|contract|asset)"
    r"|within an? (?!second|minute|hour|day|week|month|few|moment)\w+|(?:shard|partition|key|group|hash|rout)(?:ed"
    r"|s)? by)\b"
)
ONLY = (
    r"\b(?:only (?:if|when|once|after|where|what|those)|not (?:before|until|unless)|unless|until|once the|before "
    r"(?:the next|they take|it takes|it sends|sending)|has been (?:confirmed|acknowledged|acked|answered|applied"
    r"|stored))\b"
)
FREE = (
    r"\b(?:(?:no|any) difference (?:which|in which|what)|makes no difference|absolute|read back by position"
    r"|(?:things|messages|they|it) stay as they were \w+|as they were (?:typed|sent|made)|from the front|in that "
    r"rank|in the sequence of their|independent of (?:each|one)|no bearing|additive and|are additive|commut\w+"
    r"|(?:loads?|reads?|built|comput\w+|calculat\w+|fetch\w*|asks?|worked out) (?:\w+ ){0,4}(?:afresh|anew)|only "
    r"(?:triggers|hints|signals|nudges)|whichever comes|whenever (?:it|they) comes?|from first to last|same log"
    r"|in the order in which (?:the|they were|it was) \w+ (?:made|sent|took|published)|as they were (?:published"
    r"|made|sent|written|taken|entered)|looks at where it stands|highest \w+ (?:reported|received|counts)|what "
    r"matters is|(?:works?|worked|comput\w+|builds?|built|deriv\w+|calculat\w+|forms?|folds?) (?:\w+ "
    r"){0,4}?(?:out )?(?:afresh|anew)|(?:last|latest|newest|highest|final) (?:\w+ ){0,6}?(?:minus|less) (?:the "
    r")?(?:\w+ )?(?:first|one before|earlier|lowest|previous)|(?:greatest|highest|largest|maximum|max|the "
    r"(?:larger|greater|higher) of)(?: \w+){0,3} (?:at|time|date|<mark>|values?|amounts?|stored|incoming|lot)"
    r"|(?:reads?|fetch(?:es)?|looks? up|asks? for|loads?|gets?|quer(?:y|ies)|pulls?) (?:the |its )?(?:[\w']+'s "
    r")?(?:present|current|actual|latest|full|whole|own|row|record|document|state|status)(?: \w+){0,5} (?:from|of"
    r"|at|in) (?:the |its )?(?:\w+ ){0,2}(?:portal|source|owner|master|regist(?:er|ers|ry)|origin|core|database"
    r"|primary|api|ledger|system of record|server|service|store)|(?:sum|total|max(?:imum)?|greatest|count|union"
    r"|merge) (?:over|of) (?:the |all )(?:\w+ ){0,2}(?:table|rows|entries|stored|records|bids|amounts|postings|ids"
    r"|set|events))\b"
)
