"""Plain speech on what arrives: whether a page is about messages at all, and turns of phrase that only sound like it.

A text that says "in order to", reduces a number of things or answers a request tells nothing of which message counts.
"""

from review_core.evidence.lexicon.page import plain_blind

CLASSES: dict[str, str] = {
    **plain_blind.CLASSES,
    # what carries news and nothing else: no request, task, call or step, which is asked for and answered
    "tidings": (
        r"(?:messages?|events?|notices?|reports?|readings?|webhooks?|hooks|telegrams?|frames?|datagrams?|postings?|bids?"
        r"|amendments?|corrections?|deltas?|edits?|scans?|boardings?|movements?|strokes?|positions?|sightings?|samples?"
        r"|updates|changes|notifications?|commands|announcements?|records|bookings?|statements?|uploads?|letters?"
        r"|differences|purchases|payments|orders|saves|values|clicks|votes|taps|transactions?|operations|states)"
    ),
    # what brings it, or that it is brought
    "road": (
        r"(?:queues?|topics?|streams?|kafka|sqs|sns|rabbitmq|nats|mqtt|kinesis|pub/?sub|pulsar|bus|broker|hub|outbox|feeds?"
        r"|consum\w+|subscri\w+|receiv\w+|arriv\w+|come|comes|coming|came|sent|sends|posts?|posted|publish\w*|emit\w*"
        r"|deliver\w*|report|reports|radio\w*|gossip\w*|handed|pushed|pushes|forwards?|listener|workers?|on receipt)"
    ),
}

# A page about things that come.
TIDINGS: tuple[str, ...] = (
    r"\b<tidings>\b && \b<road>\b",
    (
        r"\b(?:queues?|topic|kafka|sqs|sns|rabbitmq|nats|mqtt|kinesis|pub/?sub|pulsar|webhooks?|receivers?|gossip\w*|arriv\w+)\b"
        r"|\b(?:was|is|were|are|has been) (?:just |last )?(?:sent|handed|told)\b"
    ),
)

_ORDINARY = (
    r"(?:put|get|post|delete|patch|http|https|api|cli|rpc|grpc|join|write|read|search|metadata|user|client|input|command"
    r"|shell|kubectl)"
)
# Turns of phrase in which no message is obeyed; they are taken out before a sentence is heard.
FIGURES: tuple[str, ...] = (
    r"\bin order (?:to|for|that)\b|\b(?:sequence|order) of (?:tasks|actions|things)\b",
    r"\b(?:preference|priority|roll-?out|display|sort|start-?up|boot|deployment|upgrade|alphabetical) order(?:ing|s)?\b",
    r"\b(?:when|as) it comes to\b|\bnext (?:\w+ )?steps?\b",
    # how a thing is mounted, seen or known
    r"\bas (?:an? )?(?:\w+ )?(?:read|write)[- ](?:only|write|once)\b",
    r"\bas (?:seen|sent|read|heard) (?:in|by|from|above|once|below)\b",
    # what is not done at once, or done directly with a system rather than with what came
    r"\bnot (?:be )?(?:\w+ )?(?:immediately|directly|at once)\b|\bnot (?:persist|update) immediately\b",
    r"\bdirectly (?=receiv|connect|access|us(?:e|ing)\b|call|to\b|from\b|on\b|with\b|into\b)",
    # idle words, and an id that is no key
    r"\bmakes? (?:an?|no|the) difference\b|\b(?:handles?|handled) (?:the )?(?:delivery|sending|routing) of\b",
    r"\b(?:id|identifier|token) is (?:an? )?random\w* (?:uuid|id|number|string)\b",
    # one answer that is read in pieces, a batch that is over, a mark that says delivered
    r"\b(?:chunks?|bytes|stream)\b[^.;]{0,60}\bas (?:it|they) (?:arrives?|comes?)\b",
    r"\b(?:last|final) \w+ (?:in|of) (?:the|a|an|its|each) (?:batch|page|file|transaction)\b",
    r"\bmark(?:s|ed|ing)? (?:\w+ ){0,3}as \w+ed\b",
    # a quantity that is made smaller or larger for good, and not by what comes
    (
        r"\b(?:reduc(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|lower(?:s|ed|ing)?|rais(?:e|es|ed|ing)) "
        r"(?:(?:in|the|an?|its|their) )*(?:[\w-]+ ){0,2}?(?:numbers?|amounts?|counts?|sizes?|times?|rates?|points|levels?"
        r"|significantly|latency|load|costs?|volume)\b"
        r"(?![^.;]{0,50}\b(?:by (?!only\b|\w+ing\b)|each\b|every\b|per\b|with an?\b|for an?\b))"
    ),
    r"\bnumber of\b",
    r"\badds? (?:an? )?(?:additional|extra|further|about|up to) [\w.]+ "
    r"(?:\w*bytes?|bits?|ms|milliseconds|seconds|columns?|fields?)\b",
    # a formula of weights and scores, a setting
    r"\bformula\b.*|\b(?:ratio|rate|weights?)\b[^.;]{0,40} [=-] ?[\d(].*|\b(?:to|of|is|at|than) -\d+\b",
    # a request or a line of command, which is asked for and answered
    rf"\b{_ORDINARY} (?:requests?|commands?|calls?|operations?|messages?)\b",
    r"\b(?:the|an?|each|every|its|this|that) (?:\w+ )?(?:requests?|cli|calls?)\b(?= (?:to|with|for|of|from|is|are|message|,))",
    r"\b(?:make|makes|making|made|send|sends|issue|issues) (?:an?|the) (?:\w+ )?(?:request|call)\b",
    # what stands in or beside a message, or where messages are kept
    (
        r"\b(?:message|event|notification|command|router|state|update|record) (?:bus|broker|table|types?|schemas?|formats?"
        r"|store|storage|log|loop|record|id|ids|headers?|handlers?|metadata|line)\b"
    ),
    r"\b(?:in|into|to) (?:the )?(?:metadata|headers?|body|payload|fields?|properties) of (?:the|an?|each|this)(?: \w+)? \w+\b",
    # versions of software
    r"\b\w+ versions? (?:of|which|that|with|using)\b|\b(?:proxy|software|client|server|product) versions?\b",
)

# At once, or as it stands: with nothing that comes in the sentence that says so, it is a manner of working.
MANNER: tuple[str, ...] = (
    (
        r"\b(?:directly|immediately|right away|straight away|at once|regardless|as it is|as it stands|unconditionally"
        r"|blindly|on the spot|forthwith)\b"
    ),
)
# What comes, or that it comes.
COMES: tuple[str, ...] = (
    (
        r"\b(?:<tidings>|message|event|report|reading|notice|webhook|telegram|frame|position|delta|edit|correction|amendment"
        r"|arriv\w+|on receipt|upon receipt|incoming|whatever|whichever|received|delivered|handed|was sent"
        r"|comes? (?:in|off|up)|came)\b"
    ),
)

# What is wished, weighed or ruled out, in the verb of the sentence: what may follow from a deed is said further on.
NOT_DONE: tuple[str, ...] = (
    (
        r"\A(?:[^\s,;:]+ ){0,10}(?:would|could|might|should|may|needs? to|must|shall|users? can|can be|we can)\b"
        r"|\b(?:does|do|will|is|are|can) not (?:be )?(?:\w+ )?(?:persist|immediately|directly|update)\w*|\Aoptionally\b"
    ),
)
