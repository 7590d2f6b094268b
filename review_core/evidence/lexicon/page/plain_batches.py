"""Plain speech on one remote call for many items, or none for any of them.

The classes are those of `plain_calls`.
"""

# One call for many, or none at all.
SAVES: tuple[str, ...] = (
    # "one request for all", "one answer with the whole list"
    (
        r"\b(?:one|a single|single|the same|1|two|three|four|a couple of|a few|once) <kind>{0,3}?(?:<call>"
        r"|<reply>)(?! apiece)(?:[^\w;:.]+(?!per\b|each\b|every\b"
        r"|a\b)[\w'/{}?=-]+){0,8}?[^\w;:.]+<many>\b(?! (?:one|single)\b)"
    ),
    (
        r"\b<many>\b<~~>\b(?:in|with|by|as|into|of|through|to|on) (?:one|a single|the same|two"
        r"|three) <kind>{0,2}?(?:(?:<call>|<reply>)|go|sweep|stroke|piece|shot|join|list|file|stream|table)\b"
    ),
    (
        r"\b(?:ids|codes|keys|numbers|names|list of \w+)\b<~>\b(?:in|with|by|as|into|of|to|on|are|is) (?:one"
        r"|a single|the same|an?|handed|sent|passed|posted|collected|gathered|it)\b"
    ),
    (
        r"\b(?:collects?|gathers?|hands?|passes|passed|sends?|posts?|takes?|accepts?|carr(?:y|ies)|names?"
        r"|naming|with|by)\b<~>\b(?:ids|codes|keys|skus|uuids|the (?:whole|full|entire|complete) (?:list|set"
        r"|page|tree|order|file))\b"
    ),
    r"\b(?:hands?|passes|passed|sends?|posts?|carr(?:y|ies)|with)\b<~>\blists? of\b",
    (
        r"\((?:\w+, ?)?\w*(?:ids|list|codes|keys|all|batch|\[\])\w*\)|[?&]ids?=|:batch\w*|:lookup|batchget"
        r"|getmany|getall|list[a-z]+\(|\bmget\b|\bmulti-?get\b|\bdata ?loader\b|where \w+ in\b"
    ),
    # "in blocks of 500", "500 at a time"
    (
        r"\bfiles of\b|\b(?:in|by|of|for|as|into|with|asks?|takes?|gets?) (?:\w+ )?(?:pages|blocks|groups|lots"
        r"|batches|chunks|packs|bundles|packets|hundreds|thousands)(?: of|,| with|\b)"
    ),
    (
        r"\b<lot> (?:\w+ ){0,2}?(?:at a time|at once)\b|\b<num> (?:\w+ ){0,2}?(?:at a go|a go|per (?:call"
        r"|request|page|query|batch|post|message|round trip|go)"
        r"|(?<!on )(?<!in )(?<!for )(?<!bytes )(?<! kb )(?<! mb )(?<! ms )(?<! s )(?<!seconds )(?<!minutes"
        r" )each\b(?! of)|in (?:one|an? (?:answer|call|request|reply))|a (?:page|call|request|batch)"
        r"|to an? (?:page|call|request))(?! (?:in flight|in parallel|per pod))"
    ),
    r"\b(?:batch(?:ed|es|ing)?|bulk)\b",
    (
        r"\b(?:by the (?:hundred|thousand|dozen)|all (?:of (?:it|them)|the \w+|its \w+|their \w+"
        r"|\d[\d,.]*(?: \w+)?) (?:at once|together|in one)|at one go|all at once|all together"
        r"|come back together)\b"
    ),
    # "the rooms of the school in two calls"
    (
        r"\b(?:all|the whole|the entire|the full|whole|every)\b<~~>\bin (?:one|two|three|a single|a few"
        r"|\d) <kind>{0,1}(?:<call>|<reply>)"
    ),
    (
        r"\b(?:reads?|fetch(?:es)?|gets?|loads?|asks?(?: for)?|requests?|exports?|downloads?|checks?|takes?"
        r"|returns?|sends?|hands?) (?:\w+ ){0,3}?(?:the|its|a|his|their) (?:whole|entire|full|complete) \w+"
    ),
    (
        r"\b(?:reads?|fetch(?:es)?|gets?|loads?|downloads?|returns?|brings) (?:\w+ ){0,3}?all (?:the |its "
        r"|their |\d[\d,.]* )?\w+|\b(?:asks?(?: \w+)? for|requests?) all (?:the |its |their )?\w+"
    ),
    # once for the whole
    (
        r"\bonce (?:for (?:all|the|both)|per (?:run|page|screen|night|day|pass|order|list|batch|view|hour)"
        r"|a (?:minute|night|day|run)|each\b|every \d|at (?:the )?start)"
    ),
    (
        r"\b(?:an?|one|a single|two|three|four|five|[1-5]) <kind>{0,2}(?:<call>|<reply>) (?:per|for|a|an"
        r"|each) (?:the )?(?:whole |entire )?<op>\b"
    ),
    r"\basks?(?: \w+){0,2} once\b|[?&](?:since|page|changed\w*|limit|from)=",
    (
        r"\b(?:gets?|returns?|brings|lists|delivers|sends) (?:back )?(?:every|all) (?:\w+ )?\w+ (?:that|which"
        r"|in|of|across|under|beneath)\b"
    ),
)
# No call at all, or none for the item alone.
SPARES: tuple[str, ...] = (
    (
        r"\b(?:joins|joined|joining)\b|\b(?:one|by|in|with|via|sql|its|the|single|inner|left) join\b"
        r"|\bjoin (?:on|in|over|with)\b|\bgroup by\b|\balready (?:in|on|part of|holds?|has|have|contains?"
        r"|there)\b|\b(?:which|that|each) (?:comes?|is returned|arrives?) with\b"
        r"|\bcomes? (?:along )?with (?:the|it|them|that)\b|\b(?:are|is) filled in\b|\bcomes? along\b"
        r"|\bare (?:already )?part of\b|\bincluded\b"
    ),
    (
        r"\b(?:from|in|against|out of|on|into|has|holds?|keeps?|with) (?:its|their|an?|the) (?:own |local "
        r"|in-memory )+(?:copy|table|cache|memory|store|index|replica|database|list)\b|\bfrom memory\b"
        r"|\bin memory\b|\bcopy of (?:the|all|its)\b|\bkept (?:with|on|beside) the\b"
    ),
    (
        r"\b(?:push(?:es|ed)?|subscribes?|subscribed|stream(?:s|ed)?|websocket|web ?socket|webhooks?"
        r"|change (?:feed|events)|one socket|one stream|changes only|only (?:the )?changes|preload\w*"
        r"|prefetch\w*|denormali[sz]\w*|materiali[sz]\w*|embedded|aggregated|snapshot|nightly (?:file|export"
        r"|copy))\b"
    ),
    (
        r"\bno (?:further|more|other|extra|remote) (?:<call>|<reply>)|\bwithout (?:a|any|further"
        r"|another) <kind>{0,1}(?:<call>|<reply>)"
    ),
    (
        r"\b(?:in|as|is|of|with|by) one (?:record|answer|document|piece|reply|object|response|message|go|file"
        r"|table|list|statement|join|query|socket|stream)\b|\bone (?:reply|answer|response|record|document"
        r"|message|file|table|socket|stream) (?:lists?|with|that|for|carries|holds|gives|contains|over|for)\b"
    ),
)
