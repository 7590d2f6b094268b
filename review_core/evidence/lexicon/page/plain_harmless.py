"""Plain speech on a repeat that does no harm, told by what a sentence must hold: the repeat, how it is known, what it does.

The classes are those of `plain_repeats`, and some more.
"""

from review_core.evidence.lexicon.page import plain_repeats

CLASSES: dict[str, str] = {
    **plain_repeats.CLASSES,
    "once-more": (
        r"(?:<again>|thrice|(?:two|three|four|five|several|many|\d+) times|second|re-?(?:run|send|sent|sending"
        r"|running|start|scan|submit|delivery|trying|play)\w*|restart\w*|anew|afresh|another (?:pass|attempt|try"
        r"|call|run)|(?:later|next|new|further) (?:pass|attempt|try|call|run|delivery|one|copy)|same \w+ (?:again"
        r"|twice|once more|arriv\w*|com(?:es|ing))|started over|each attempt|every attempt|hearing|pressing|both"
        r"|crash\w*)"
    ),
    "mark": (
        r"(?:<key>|primary key|unique|constraint|sha(?:-?256)?|url|path|slot|client ref|ref|guid|#\d+|member|line"
        r"|numbers?|position)"
    ),
    "met": (
        r"(?:already|exist(?:s|ing)?|there|known|finds?|found|has|have|had|sees?|seen|holds?|journal|before"
        r"|earlier|stored|first|same|its own row|own row|look(?:s)? (?:up|for|at|in)|checks?|compar\w+|remembers?"
        r"|memory|keeps?|kept|notes?|noted|claim\w*|unless|without an?|one (?:row|order|entry) per)"
    ),
    # that it comes to nothing, or to the same
    "vain": (
        r"(?:(?:does|do|did|changes?|alters?|adds?|prints?|moves?|fires?|books?|sends?|is|are|with|costs?) nothing"
        r"|nothing (?:is|gets|happens|more)|neither \w+ nor|and no \w+ (?:is|are|gets) \w+|no (?:second|further"
        r"|other|new|additional|double) \w+|not (?:\w+ )?(?:again|twice|a second|anew|once more|executed|repeated"
        r"|doubled)|without (?:\w+ing|a (?:second|new)|another|effect)|(?:rather than|instead of) (?:\w+ )?(?:an?"
        r"|another|new|second|place|make|create|send)\w*|leav(?:e|es|ing) (?:\w+ ){1,3}(?:as (?:it|they) (?:is|was"
        r"|are|were)|the same|where (?:it|they)|alone|unchanged|untouched)|left (?:unchanged|alone|as|out)"
        r"|leaves? out|mak(?:e|es) no (?:difference|odds)|(?:gives?|yields?|ends? (?:up )?(?:with|in)|lands? (?:on"
        r"|in)|hits?|meets?) (?:the same|its own|that)|(?:gets?|given|gives?|returns?|returned|answers?|answered"
        r"|repl(?:ies|ied)|hands?|finds?|shows?|with|yields?|carries) (?:\w+ ){0,2}(?:stored|first|old|earlier"
        r"|existing|kept|same|original|previous) (?:\w+ )?(?:id|number|answer|reply|response|result|receipt"
        r"|invoice|charge|reference|outcome|refund|ticket|label|booking|order|row|one|url|state|files?)|(?:receipt"
        r"|answer|result|reply|number|response|label)s? (?:it |they |that was )?(?:gave|given|made|sent|had)|is "
        r"(?:found and )?(?:returned|handed back)|found and returned|turns? (?:\w+ ){1,3}(?:down|away)|(?:returns?"
        r"|answers? with|gives?) (?:\w+ )?(?:that one|it|this one|the same)|hands? (?:it )?back|answers? (?:known"
        r"|done|as before)|told that (?:they|it|he|she) (?:are|is) in|picks? (?:\w+ ){1,2}up|resumes?|collaps\w+"
        r"|overwrit\w+|suppress\w*|ignor\w*|skip\w*|drops? (?:it|them|the|a|those|what"
        r"|others?)|(?:is|are|be|gets?|others) (?:then )?dropped|refus\w+|reject\w*|swallow\w*|filter\w*|into one"
        r"|unread|whatever it was|succeeds for (?:only )?one|the other (?:does|gets) (?:nothing|none)|no-op"
        r"|harmless|safe|of no account|is replayed|replays?|left at that|ends there|that is all|answered with the "
        r"\w+ (?:under way|running|in progress|made|there)|no effect|a single time|taken for the first|removes "
        r"what it|not paid|once per|same \w+ as (?:before|then))"
    ),
}
# What a sentence says that leaves it to people, to luck or to another day.
_LEFT = (
    r"\A(?!.*\b(?:again after \d|older version|(?:kafka|topic)\b.{0,30}\bkeyed"
    r"|(?:customers?|packers?|clerks?|accounting|accountants?|operators?|people|staff|support|nurses?"
    r"|users?|clients?|finance|office|team|somebody|someone|developers?|jobs)\b[^.;]{0,30}\b(?:throw|cancel\w*"
    r"|delet\w+|correct\w*|remov\w+|notic\w+|complain\w*|withdraw\w*|refund\w*|weed|sort|cope|advised|asked"
    r"|expected|told|supposed|keep an eye)|(?:is|are) (?:advised|asked|expected|supposed|due) to|(?:which is|is"
    r"|are) (?:tolerable|acceptable|accepted|rare|unlikely)|on (?:complaint|request)|tolerat\w+|lived with|not "
    r"idempotent|will be|planned|noted for|later sprint|next (?:release|version|season|year)|under discussion"
    r"|being discussed|have not been seen|trusts?)\b)"
)

SAFE: tuple[str, ...] = (
    (
        rf"\b(?:goes|carries|continues?|picks|resumes?|starts?|takes)\b(?: on| up)? (?:behind|after|from|at|where"
        rf"|with) (?:the (?:last|first|one|step|point|next)|it|they|that|what)\b<~>\b(?:noted|done|stored|finished"
        rf"|stopped|left|recorded|confirmed|missing|open|not)\b && {_LEFT}"
    ),
    (
        rf"\b<mark>\b<~>\b(?:has|have|had|is|are|was|were) not (?:yet )?(?:\w+ )?(?:\w+ed|had|done|seen|met|known"
        rf"|there|been|paid|sent|taken|given)\b && {_LEFT}"
    ),
    (
        rf"\b(?:if|when|where|only)\b<~~>\b(?:sequence|counter|number|serial|count|stamp|version"
        rf"|revision)\b<~~>\b(?:above|higher than|greater than|newer than|beyond)\b && {_LEFT}"
    ),
    (
        r"\b(?:writ(?:es?|ten)|stores?|stored|puts?|uploads?|sav(?:es?|ed)|goes|named|lands?)\b<~~>\b(?:fixed|same"
        r"|deterministic|derived|stable|predictable|known) (?:\w+ )?"
        rf"(?:path|name|key|url|id|file|object|place|row)s?\b && {_LEFT}"
    ),
    rf"\bonce (?:for|per|on) (?:\w+ ){{0,3}}(?:with|of|under) (?:one|the same|an?)(?: \w+){{0,2}} <mark>\b && {_LEFT}",
    (
        rf"\b(?:turns?|turned|sends?|sent) (?:\w+ ){{1,3}}(?:down|away|back)\b<~~>\b(?:if|when"
        rf"|whose)\b<~~>\b<mark>\b && {_LEFT}"
    ),
    *(f"{way} && {_LEFT}" for way in plain_repeats.SAFE),
    f"\\b<once-more>\\b && \\b<vain>\\b && {_LEFT}",
    f"\\b<mark>\\b && \\b<met>\\b && \\b<vain>\\b && {_LEFT}",
    (
        r"\b(?:unless|except (?:where|when|if)|if (?:it|they|the \w+|that) (?:\w+ )?(?:is|are|was|has|have) not"
        r"|only (?:if|when|those|what))\b<~~>\b(?:already|exists?|seen|known|there"
        rf"|without an?|not (?:yet )?(?:in|there|paid|sent|booked|done)|in (?:the |its )?[\w ]*(?:events|table|list"
        rf"|set|log|journal|inbox)|took|inserted)\b && {_LEFT}"
    ),
    rf"\b(?:one|once|a single|exactly one|only one) (?:[\w-]+ ){{0,3}}per (?:\w+ ){{0,3}}<mark>\b && {_LEFT}",
    (
        r"\b(?:names?|carr(?:y|ies)|sets?|states?|says|sends?|writes?|holds?|is) the (?:wanted|target|desired"
        r"|absolute|full|whole|final|resulting|new|requested) (?:position|state|value|level|count|setting|total"
        r"|set|list|content|document|record)\b|\bis an? set (?:of|in)\b|\b(?:pfadd|sadd|set nx|setnx|put[- ]if[- "
        r"]absent|replaceone|merge into)\b|\bset (?:\w+ ){1,4}to \w+\b<~~>\bwhatever\b"
        rf" && {_LEFT}"
    ),
    (
        rf"\b(?:stores?|files?|keeps?|writes?|inserts?|records?|claims?)\b<~~>\b<mark>\b<~~>\b(?:before|first|in "
        rf"the same|and .{{0,30}}\b(?:sum|total)\b|beforehand)\b && {_LEFT}"
    ),
)
# A repeat told in one breath with what it is known by.
_KNOWN_BY = r"\b(?:ids?|numbers?|no\.|keys?|reference|token|uid|uuid|barcode|stan|rrn|hash|serial)\b"
KEYED: tuple[str, ...] = (
    (
        r"\b(?:repeats?|repeated|repeating|twice|re-?sen[dt]\w*|resubmi\w+|doubles|duplicates?|once more|sent again|retry"
        rf"|retries|retried|a second (?:one|time|copy))\b && {_KNOWN_BY} && {_LEFT}"
    ),
)
# What makes one ask about repeats at all.
RISK: tuple[str, ...] = (
    (
        r"\b(?:sends?|transmits?|posts?|delivers?|submits?)\b<~~>\buntil\b<~~>\b(?:receipts?|acknowledg\w+|confirm\w*|answer\w*)"
        r"\b|\bre-?(?:runs|applies|submits)\b|\bretries (?:tasks|jobs|steps|deliver\w+|per|the)\b|\bwith repeats\b"
        r"|\b(?:shows?|turns?) up twice\b"
    ),
    (
        r"\b(?:idempot\w+|the same \w+ (?:again|twice)|same \w+ again|comes? in a second time|a second time"
        r"|double (?:uploads?|posts?"
        r"|bookings?|clicks?|taps?|payments?)|two (?:taps|clicks|presses|calls|posts) (?:on|may)|both may (?:start|run|send)"
        r"|repeated in full|from the (?:beginning|top|start)|(?:transmitted|uploaded|entered|posted) twice|twice (?:shows"
        r"|appears))\b"
    ),
    (
        r"\b(?:re-?sen[dt]\w*|re-?deliver\w*|at[- ]least[- ]once|sent up to|until (?:it|they|he|she) (?:is|are|hears?|gets?"
        r"|has|have|answers?|acknowledg\w+)|until (?:acknowledged|confirmed|answered|receipted)|once more|anew|comes? twice"
        r"|arrives? twice|(?:delivered|received|sent|booked|paid|counted|credited|charged|tapped|pressed|clicked) twice"
        r"|standard (?:sqs )?queue|nacks?)\b"
    ),
    (
        r"\b(?:sen[dt]s?|reports?|posts?|posted|calls?|called|com(?:es?|ing)|arriv(?:es?|ing)|ask(?:s|ed)?|deliver(?:s|ed|y)?"
        r"|hand(?:s|ed)?|start(?:s|ed)?|generat(?:es?|ed)|press(?:es|ed)?|gets?|tried|tries|submit\w*|publish\w*"
        r"|shown|transmit\w*|uploads?|debit|writes?|the same)\b<~>\b(?:again|a second time|twice)\b"
        r"(?! (?:the|a) (?:day|week|month|year))"
    ),
    (
        r"\b(?:repeats?|repeated|repetitions?|retr(?:y|ies|ied|ying)|duplicates?|double)\b<~~>\b(?:it|them|what|orders?"
        r"|messages?"
        r"|calls?|requests?|commands?|reports?|texts?|frames?|uploads?|lines?|posts?|events?|webhooks?|payments?|bookings?"
        r"|jobs?"
        r"|answer|receipt|acknowledg\w+|times|after|on|with|until)\b"
    ),
    (
        r"\b(?:messages?|calls?|requests?|commands?|reports?|texts?|frames?|uploads?|events?|webhooks?|payments?|bookings?"
        r"|jobs?"
        r"|orders?|client|caller|till|terminal|app|phone|worker|broker|queue)\b<~~>\b(?:repeat(?:s|ed)?|retr(?:y|ies|ied)"
        r"|duplicate[sd]?|twice|several times|more than once)\b(?! (?:the|a) (?:day|week|month|year|night))"
    ),
    (
        r"\b(?:crash\w*|restart\w*|dies|time-?out|dropped|lost)\b<~~>\b(?:from the (?:top|beginning|start)|again|over"
        r"|first line|(?:begins?|starts?) (?:at|with|from))\b"
    ),
)
# What a second time changes in the world: money, goods, messages to people, counts and new things.
EFFECT: tuple[str, ...] = (
    r"\b(?:<act>|bookings?|pay\w*|refund\w*|money|amounts?|balances?|euros?|invoices?|e?-?mails?|letters?|sms|labels?"
    r"|ship(?:s|ped)|turns?|unlock\w*|entered|enters|alerts?|results|points|totals?|summed|sums?|commands?|items?|jobs?|miles|vouchers?|stamps?|tickets?"
    r"|volumes?|doses?|puts?)\b",
)
# Who works off a queue, and does what nobody can take back: money, goods, doors and messages to people.
TAKEN: tuple[str, ...] = (
    (
        r"\b(?:workers?|consumers?|listeners?|subscribers?|handlers?|jobs?|lambdas?|functions?|services?|pods?|and|which|who)\b"
        r"<~>\b(?:charges?|debits?|credits?|pays? out|pays|refunds?|transfers?|withdraws?|ships?|dispenses?|prints?|dispatches"
        r"|books?|orders|reorders?|issues?|mails|e-?mails|texts|sends? (?:an?|the|out) (?:e?-?mail|mail|sms|letter|text|message"
        r"|parcel|invoice|reminder|voucher)s?|calls? the (?:bank|carrier|psp|payment \w+|printer|supplier)|adds? (?:the |its )?"
        r"(?:amount|points?|miles|quantity))\b"
    ),
)
# What is only read, or shown.
READ_ONLY: tuple[str, ...] = (
    (
        r"\b(?:read[- ]only|reads?|reading|quer(?:y|ies)|search\w*|look-?ups?|lookups?|get /|fetch\w*|screen|page|search|cache"
        r"|map|picture|image|score|stream|replica|node|server|pod|machine|deadline|copy)\b"
    ),
)
