"""Plain speech on what is lost with more than one member, what one comes back from, and who takes over in what time."""

CLASSES: dict[str, str] = {
    "span": (
        r"(?:\d[\d,.]*[ -]?(?:ms|s|secs?|seconds?|min(?:ute)?s?|h|hrs?|hours?|days?)\b"
        r"|(?:an?|half an?) (?:second|minute|hour|day)\b)"
    ),
    # what is more than one member
    "place": (
        r"(?:site|hall|region|building|data ?cent(?:re|er)|centre|campus|room|zone|house|database|store|storage|dis[ck]s?"
        r"|volume|table|cluster|rack|index|both|all of (?:it|them)|everything)"
    ),
}

# A loss, or what one comes back from: the question of time and loss is put.
LOSS: tuple[str, ...] = (
    (
        r"\b(?:rto|rpo|restor(?:e|es|ed|ing|ation)|recovery|(?<!, )back-?ups? (?!tools?|encoder|plan\b|line)|back-?ups\b"
        r"|back(?:ed)? up (?:daily|nightly|every|to)|nightly (?:dumps?|copy|copies)|from the (?:last )?checkpoint"
        r"|dumps? (?:of|goes|go|to|each|every|are|is)|tapes"
        r"|disaster|savepoints?|point[- ]in[- ]time|wal is|log archive)\b"
    ),
    (
        r"\b(?:loss of|loses?|losing|lost)\b(?: (?!messages?|calls?|time|contact|connection|link|line)[\w-]+){0,3} <place>\b"
        r"(?! votes)|\b<place>\b(?: [\w-]+){0,2} (?:is |are |be )?(?:lost|gone|destroyed|flooded|burn\w*|wiped|corrupt\w*"
        r"|trashed)\b"
    ),
    (
        r"\b(?:after|for|of) an? (?:total )?loss\b|\bburns\b|\bhow much\b[^.;]{0,40}\b(?:missing|lost|gone|lacking)\b"
        r"|\bshould \w+ (?:be lost|burn)\b|\bif \w+ (?:is|be) lost\b|\b(?:on|to) (?:one|a single|the same) "
        r"(?:dis[ck]|volume)\b|\bonly copy\b"
    ),
    (
        r"\b(?:rebuil[dt]\w*|re-?index\w*|refill\w*|re-?creat\w+|built (?:up )?(?:anew|again)|loaded|filled|fetched back"
        r"|read back)\b[^.;]{0,40}\bfrom\b[^.;]{0,40}\b(?:source|snapshot|backup|bucket|archive|postgres|kafka|log|peers"
        r"|it|them|these)\b"
    ),
    r"\b(?:standby|second site|copy)\b[^.;]{0,12}\b(?:be|is) (?:activated|promoted|brought up|opened)\b",
    (
        r"\bdr (?:plan|project|site|test)\b|\blast night's (?:dump|copy)\b|\bback-?up:|\b(?:site|region|hall) outage\b"
        r"|\brecovered from"
        r" (?:a|the)\b|\b(?:whole|entire) <place> (?:go(?:es)?|fails?|dies)\b|\b(?:refilled|rebuilt|recreated) (?:out of|by"
        r"|from)\b"
    ),
    r"\bsnapshots?\b[^.;]{0,40}\b(?:taken|switched|regularly)\b|\bloads? a snapshot\b",
)
# What a title says that puts it.
TITLE: tuple[str, ...] = (
    r"\b(?:recover\w*|restor\w*|disaster|loss|lost|burns|backups?|getting [^/]{1,20} back|coming back)\b",
)
# Who takes over the work of a member, and in what time.
SOON: tuple[str, ...] = (
    (
        r"\b(?:fail-?over|take-?over|takes? over|tak(?:es?|en|ing) (?:its|the|their) place|promot(?:ed|es|ion)|replaced"
        r"|change-?over|switch(?:-?over| takes)|switches over|(?:comes?|is|are|was|were) (?:back|up again|whole))\b"
        r"(?:[^\w;.]+[\w'-]+){0,6}?[^\w;.]+<span>"
    ),
    (
        r"\b(?:within|in|after) <span>[^.;]{0,30}\b(?:takes? over|takes? (?:its|the|their) place|replaced|promoted"
        r"|back)\b"
    ),
    r"\bloss of\b[^.;]{3,60}\b(?:within|in|after) <span>",
)
# A return, or an absence that ends with one.
RETURN: tuple[str, ...] = (
    (
        r"\b(?:fail(?:s|ed)?[- ]?over|tak(?:es?|en|ing)[- ]over|takes (?:its|the|his|her|their) (?:place|work|calls)"
        r"|promot(?:e|es|ed)|replac(?:ed|es)|restarts? (?:in|within|after|takes)|elect\w*"
        r"|(?:is|be|are|comes?|was|were|brought|brings?) (?:\w+ ){0,2}back|back (?:in|within|after|up)|up again"
        r"|(?:switch|chang)\w*[- ]?over|standby|resum\w+|absent|lost|missing|unavailable|outage|downtime|standstill)\b"
    ),
)
