"""How a page puts a thing off, says that it is there by now, or turns it down: its time and its verdict, in plain speech.

Each is a regular expression over the words as `rules.plainly` reads them.
"""

CLASSES: dict[str, str] = {
    "when": (
        r"(?:(?:the |a |an |some |our |its )?(?:next|later|second|third|coming|following|future)\b"
        r"|(?:the )?(?:beta|ga|pilot|launch|roadmap|backlog|list|plan|season|autumn|spring|summer|winter|year"
        r"|half|quarter|holidays)\b|q[1-4]\b|20\d\d\b|(?:release|version|phase|stage|step|milestone|v) ?\d"
        r"|(?:phase|stage|release|version) (?:two|three|four|b)\b|january|february|march|april|may|june|july"
        r"|august|september|october|november|december)"
    ),
}

TURNED_DOWN: tuple[str, ...] = (
    (
        r"(?:\A|(?<=[.;:] ))(?:[^.;:]*\b(?:was|were|has been|have been) (?:\w+ )?(?:weighed|considered|thought of"
        r"|looked at|debated|discussed|put forward|suggested|proposed)\b[^.;:]*(?:[.;:] ?|\Z))"
    ),
    (
        r"(?:\A|(?<=[.;:] ))(?:[^.;:]*\b(?:was|were|has been|have been|got)\b[^.;:]*\b(?:voted down|turned down"
        r"|rejected|discarded|dismissed|ruled out|decided against|overruled|vetoed|thrown out|abandoned"
        r"|struck out|(?:considered|weighed|discussed|proposed|put forward|looked at|suggested|debated"
        r"|tried)\b[^.;:]*\b(?:left out|dropped|given up|set aside))|(?:(?:variant|option|alternative|plan"
        r"|proposal|idea|approach|draft|solution)\b[^.;:]*|[a-e] )\bis (?:voted down|turned down|rejected"
        r"|discarded|dismissed|ruled out|dropped|left out|not taken|given up))\b[^.;:]*(?:[.;:] ?|\Z)"
    ),
)
LATER: tuple[str, ...] = (
    (
        r"\b(?:down for|planned|meant|foreseen|scheduled|slated|listed|due|intended|earmarked|pencilled in|promised"
        r"|comes?|coming|added|follows?|built|looked at|provided|introduced|tackled|picked up|addressed|noted"
        r"|reserved|kept|left|postponed|deferred|moved|something|work|subject|matter|topic) (?:in|with|for|by|to"
        r"|until|from|on|of)? ?<when>|\b(?:is|are) (?:still )?(?:to be|yet to be|being"
        r"|going to be) (?:\w+ )?(?:defined|decided|written|drawn|designed|agreed|settled|discussed|added|built"
        r"|worked out|looked|found|clarified|specified|described|chosen|thought|laid)|\b(?:will|shall|we will"
        r"|wants? to|would like to|intend to|plan to|going to|hope to) (?:be )?(?:defined?|decided?|write|written"
        r"|draw|drawn|designe?d?|agreed?|settled?|discuss\w*|add(?:ed)?|built?|work(?:ed)? out|look(?:ed)? (?:at"
        r"|into)|find|clarif\w+|specif\w+|describe\w*|cho\w+|think|thought|lay|laid|tackle\w*|address\w*"
        r"|see (?:what|whether|how|if|about|to|then|later)|follow(?=\W*\Z| (?:later|soon|in|with|after|once|when"
        r"|as|at)\b)|come(?=\W*\Z| (?:later|soon|in|with|after|once|when|as|at)\b))\b|\b(?:later on|in due course"
        r"|(?:one|some) day (?:we|it|this|they|there|will)|so (?:that )?(?:\w+ ){1,4}will (?:follow|come|arrive"
        r"|see)|for later|(?:is|are|has|have|was|were) not yet"
        r"|not yet (?:built|implemented|available|supported|defined|decided)|as yet|eventually we|once (?:the|we"
        r"|it|all|this|there) .{3,40}\b(?:live|in use|running|settled|finished|out|over|stable|proved|gone|moved"
        r"|signed|grown|hired)|(?<=[a-z] )when (?:the|we|it|there) .{3,40}\b(?:left its trial|has grown"
        r"|is (?:live|stable|out|finished)|time)|on the (?:roadmap|backlog|agenda)|(?:is|are|be|been|stays?|put"
        r"|was|were|still|also) (?:\w+ )?on the list|open point|to be done|todo|tbd|not (?:been )?(?:settled"
        r"|decided|defined|agreed|discussed|clear|written))\b"
    ),
)
BY_NOW: tuple[str, ...] = (
    (
        r"\b(?:(?:first|once|originally|at first|formerly|long|initially|what was|had been) (?:\w+ ){0,3}(?:meant"
        r"|scheduled|planned|foreseen|down|slated|promised|on the list|put off|listed|intended)|since (?:the "
        r"|last )?\w+|in use|is in\b|are in\b|in service|in force|in place|is there now|has been in|have been in"
        r"|is done|live since|shipped|in operation|already (?:in|live|done|runs?))"
    ),
)

# That a part speaks of what there was before.
THEN: tuple[str, ...] = (
    (
        r"\b(?:today|currently|at present|at the moment|until now|till now|so far|up to now|previously|formerly"
        r"|used to|historically|nowadays|legacy|before this|at this time|as it stands?|last (?:year|month|week"
        r"|summer|winter)|was once)\b"
    ),
    (
        r"\A.{0,30}\b(?:old|former|previous|earlier|present|existing|current)\b|\b(?:old|former|previous|present"
        r"|existing|current) (?:\w+ )?(?:systems?|plant|batch|job|app|applications?|services?|platform|design"
        r"|setup|version|solution|implementation|process|programs?|scripts?|monolith|database|code|way|terminals?"
        r"|software|host|mainframe|servers?|site)\b"
    ),
)
