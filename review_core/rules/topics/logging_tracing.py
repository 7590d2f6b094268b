"""How one request is followed through the parts."""

import re

from review_core.evidence import Signal
from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.page.asked import asked
from review_core.rules.page.speech import Speech, words
from review_core.rules.relevance import Matter, because, density, is_page
from review_core.rules.weighing import Bar, Words, call, verdict, weigh

SIGNALS = (
    Signal("handles", 3, ("follow",)),
    Signal("touches", 1, ("log-only",)),
    Signal("handles", 2, ("op.trace",)),
    Signal("lacks", 3, ("op.no-trace",)),
)
_TOOLS = (Signal("handles", 3, ("trace.tool",)),)
_PASSED_ON = re.compile(r"(?:->|→|=>)[^\n>→]{1,60}(?:->|→|=>)")  # a chain that is written in a line
_SUBJECT = 5.0  # namings of such a tool per thousand words from which on the text designs one and does not use it
BAR = Bar(
    answered=9,
    partial=3,
    touched=0.1,
    about="on.trace",
    aspects={
        "follow": "what identifies a request across parts",
        "logs": "what is logged",
        "tracing": "where a request can be looked up",
    },
)
SPEECH = Speech(
    place=words(r"""
        logging | logs? (?:lines?|files?|entr(?:y|ies)|groups?|level|messages?|output|of its|of their|of the pod)
        | (?:central|structured|json|uniform|local|common|application|service|console|debug|text|own|joint) (?:logs?|
        lines|output|entries) | logs? (?:it|them|json|id|lines?|with|each|every|what|to|go|goes|are|have|carry|carries|
        contain|contains|hold|bear|in|a) (?!s3\b) | (?:in|into|on|of|before) (?:(?:its|their|the|each|every|all|one|a)
        )(?:own )?(?:logs?|stdout|log)\b(?! (?:of|index|position|segment)) | trac(?:e|ed|es|ing|eability|eable) | logs
        | logged (?:by|with|as|in) | log format | (?:one|central|common) (?:audit|transaction) (?:trail|log) | audit
        (?:log|trail) per | traceparent | (?:correlation|trace|span)[ -]?ids? | (?:request|call)[ -]ids? (?:is|are|in|
        through|goes|travels?|passed|from|on) | correlat\w+ | opentelemetry | otel | otlp | jaeger | zipkin | tempo
        | loki | kibana | splunk | graylog | elk | x-ray | logfmt | stdout | standard output | (?:container's|to the|the
        pod's) console | spans? (?:go|to|are|link|of|in|with|for) | greps? | debug(?:ging)? | troubleshoot\w*
        | diagnos\w+ | investigat\w+ | post-?mortem | what (?:became|has become|happened|went wrong) | (?:ask(?:s|ed)?|
        know|see|seeing|finding out|find out|says?) why | why (?:was|is|did) [^.;]{1,40} | where (?:it|the [\w-]+|an?
        [\w-]+|my [\w-]+) (?:got|is stuck|was lost|went|hangs|has gone|stopped|stands) | (?:finding out|looking for|
        tracking down|following|hunt\w*|followed) (?:(?:for|an?|one|the|up|down|single|out|a single) ){0,2}[\w-]+
        | match(?:es|ing|ed)? (?:the )?lines | compare times | json lines? | lines? (?:is|are|as|in) json | no log
        (?:shall|may|must) | a (?:json )?line (?:per|for each) | each part (?:logs|writes) | (?:each|every|
        all)\b[^.;]{0,40}? (?:writes?|logs?|prints?|notes?|records?) [^.;]{0,60}?(?:own (?:files?|log|format|way|style|
        disc|disk|machines?|hosts?)|useful|what (?:it|its|they|their|the)|in the (?:format|style|manner|way|form)|with
        (?:it|its|the|that)|of interest) | end-to-end id | (?:common|one|shared) (?:number|id|identifier) (?:through|
        from|for|across|common|that goes) | (?:common|one|joint|central|single|shared|history|customer's|claim's)
        (?:[\w-]+ )?(?:history|journal|index|(?:transaction )?log|topic)\b[^.;]{0,60}?(?:shows?|support|reads?|viewed|
        finds?|fed by|by it|keyed|readable) | (?:each|every|all)\b[^.;]{0,40}? (?:appends?|writes?|adds?|
        stamps?)[^.;]{0,60}?(?:history|journal|trail|log|lines?)\b | (?:internal|own) (?:job )?ids? (?:differ|of its
        own) | (?:each|every) [\w-]+ (?:makes up|has|uses) its own (?:[\w-]+ )?(?:id|number) | log (?:the|with|what)
        | identifier common to | (?:central|one|common|joint|single) (?:place to )?search\b | (?:finds?|found|
        looks? (?:it )?up|searche[sd]?|search|queries|query|types? in) (?:[\w'-]+ ){0,4}?(?:by|in|for) (?:its |the |an?
        |that |file |one )*(?:[\w-]+ )?(?:number|id|
        reference|trace|key|place|loki|opensearch) | (?:enters?|entering|typing|types?|scans?|scanning) (?:in )?(?:the|
        its|an?|his|her) (?:[\w-]+ )?(?:number|id|reference|key) | path of (?:an?|one|each|every|the) (?:order|case|
        message|record|claim|booking|parcel|file) | (?:story|whereabouts) of (?:an?|one|each|every|the) (?:single
        )?[\w-]+ | \A.{0,30}?\b(?:trac\w+|traceability|logs?|logging|following|what is recorded|finding out|finding an?|
        investigation|enquir\w+|what happened)\b.{0,40}\Z
    """),
    sides={
        "carried": words(r"""
            (?:[\w-]+(?:'s)? )(?:(?:end-to-end|external|internal|own|serial|file) )?(?:ids?|uuid|numbers?(?!
            of\b)|keys?|references?|serials?)\b | (?:trace|correlation|request|call|span|order|claim|
            end-to-end)[_-]ids?\b | [a-z]+_id\b | `?x-[\w-]+`? | (?:the|its|that|a|an|this|each|'s) (?:[\w-]+
            )?(?:id|number|key|reference|token|code|name|tag|mark)s? (?:[\w-]+ )?(?:travels?|goes|passes|passed|is
            passed|is handed|along|runs|stays|is carried|accompanies|rides|given at|made at|minted|assigned|drawn|is
            kept|through|ties) | (?:carr(?:y|ies)|bears?|hand(?:s|ed)? on|pass(?:es)? on|pass(?:es)?|keeps?|takes?|
            contains?|quotes?|repeats?|copies|adds?|stamps?|writes?|logs?|holds?|include|includes|echo(?:es)?)
            (?:[\w-]+ ){0,4}?(?:[\w-]+[ -])?(?:id|ids|number|key|reference|trace|context|`[\w-]+`) | (?:with|by|
            under|keyed by) (?:its | the | that | their | an? | one )?(?:[\w-]+ ){0,3}(?:ids?|number|key|reference)
            | no hop may drop | (?:every|each|all) (?:[\w-]+ )?(?:calls?|messages?|events?|logs?|lines?|records?|
            entry|entries|hops?)\b[^.;]{0,40}\b(?:ids?|number|key|reference) | serial | \(with `?[\w-]+`?\)
        """),
        "handed": words(r"""
            headers? (?:carry|carries|hold|holds|contain|contains|with) | (?:in|as|with|through) (?:[\w-]+
            ){0,3}?attributes? | (?:copied|passed|handed|taken over|forwarded|carried|repeated) (?:on )?by (?:every|
            each|all|the) | (?:in|part of|on) (?:every|each|all) (?:[\w-]+ )?(?:messages?|calls?|requests?|events?|
            hops?|files?|transfers?) | (?:in|as|by|with|via|through|from) (?:[\w-]+ ){0,4}?(?:headers?|metadata|
            envelopes?|baggage|properties|trailers?) | (?:travels?|rides?) (?:along|with|through|to|from|in)
            | (?:goes|go|runs?|comes?) (?:along|with|through) | accompan\w+ | (?:is|are|gets) (?:\w+ )?(?:passed|
            handed|carried|forwarded|propagated|copied|sent along|taken over) | (?:hands?|pass(?:es)?|carr(?:y|ies)|
            sends?) (?:it | them | that )?(?:on|along|over|through|in) | forwards?|forwarded|propagat\w+|
            echo(?:es)?|takes? over|ties|tied|(?:each|every|all|both|everyone) [^.;]{0,30}?(?:carr(?:y|ies)|hands?|
            pass(?:es)?|echo(?:es)?|forwards?|repeats?|returns?) | returns? it
        """),
        "logged": words(r"""
            (?:and|in|of) (?:every|each|all|its|their) (?:[\w-]+ )?(?:logs?|log entry|log line|entries|lines?)
            | logs? (?:it|them|with|the|that) | (?:in|on|of|before|with) (?:every|each|all|any) (?:[\w-]+
            ){0,3}?(?:lines?|entry|entries|messages?|calls?|records?|logs?|requests?|rows?|hops?|events?) | (?:each|
            every|all|both|everyone|everybody) (?:[\w-]+ ){0,4}?(?:logs?|logged|writes?|notes?|stamps?|records?|
            adds?|appends?|has|have|contains?|prints?|knows?|reports?|enters?)\b | logs? (?:have|has|carry|carries|
            contain|contains|hold|holds|name|names)|lines have|(?:in|into) (?:their|its|the|one|a) (?:[\w-]+
            ){0,3}?(?:logs?|protocols?|records?|entries|history|journal|register|database|table|trail) | and (?:all
            )?(?:logs?|notes?|writes?|records?) (?:it|them|that) | part of (?:each|every|all) | (?:prefix(?:es)?|
            tags?|marks?|labels?) (?:it )?(?:in|on|every|each|all) | mandatory|next to its own
        """),
        "traced": words(r"""
            traceparent | trace[ _-]?contexts? | opentelemetry | otel | otlp | w3c | baggage | zipkin | b3 | jaeger
            | tempo | spans? | x-ray | cloud trace | traces (?:go|are|of|above|to) | traces? (?:to|in|at|for|by)
            | trace[ _-]?ids? | trace per | (?:the|its|their|trace|span) contexts? | tracing (?:goes|crosses|passes|
            spans|continues|works)
        """),
        "shown": words(r"""
            spans? (?:go|to|are|link|of|at|in|with|for) | (?:the )?(?:\w+ )?spans\b | from (?:the )?[\w-]+(?:
            [\w-]+)? (?:down )?to (?:the )?[\w-]+ | (?:with|adds?|each|one) (?:a | its )?(?:child(?:ren)?|spans?)
            | child spans? | shows? the (?:lot|whole) | finds? (?:all|every\w*|the whole) | \d+ ?% (?:of|sampled)|
            sampled | (?:is|are|be) found in one|(?:filtered|displayed|searched|selected|queried) by|opens?
            (?:its|the|an?) trace|(?:found|finds|shown|listed) (?:\w+ ){0,4}?by | errors (?:always|in full)|failed
            ones | (?:shows?|lists?|sees?) (?:each|every|the|all) (?:\w+ )?(?:hops?|steps?|parts?|legs?|stations?|
            handovers?|stages?|moves?|story|way|path)
        """),
        "alike": words(r"""
            json | structured | uniform(?:ly)? | (?:one|a|same|common|agreed|fixed|uniform|single) (?:common
            | agreed )?(?:format|form|line|schema|layout|shape) | (?:a|one) (?:json )?line per | per step | every
            (?:step|hop|log line|line|entry|record) | each (?:hop|step|line|entry|log) | utc | logfmt | key[ -]value
            | all (?:four|five|six|seven|eight|nine|ten|parts|services|of them)
        """),
        "found": words(r"""
            loki | elastic\w* | opensearch | jaeger | tempo | zipkin | otlp | 1 in \d+ | one in [\w-]+ | kibana
            | splunk | graylog | datadog | honeycomb | cloudwatch | insights | one filter | can be viewed
            | (?:entering|enters?|typing|types?|scanning|scans?|with) (?:in )?(?:the|its|an?|his|her) (?:[\w-]+
            )?(?:number|id|reference|key|code) (?:shows|gives|brings|finds|sees|and sees|and gets) | cloud ?trace
            | x-ray | bigquery | clickhouse | zipkin | grafana | (?:one|a|the|central|common|joint|same|single)
            (?:[\w-]+ )?(?:store|place|search|index|archive|query|table|view|screen|log store|trace store|collector|
            database|page) | (?:queries|query|searche?s?|search|finds?|found|types? in|looks? (?:it )?up|looked
            up|enters?|asks?|sees?) (?:\w+ ){0,3}?(?:by|for|with|under|the|all|it|its|in) (?:[\w-]+ )?(?:number|id|
            key|file number|reference|trace|booking|nine|all|sequence|order|whole) | searchable | kept (?:for )?\d+
            | \d+ (?:days|months|years|weeks) | shipped | collected | exported | forwarded | (?:sent|goes?|go|
            written|come|streamed) to (?:one|a|the|an) | sampl\w+ | \d+ % of | linked (?:from|to) | for (?:14|30|60|
            90|\w+) days | (?:one|a|single|common|joint) (?:\w+ )?(?:query|search|trace|look-?up|screen|command|
            console|view) | (?:can|could|may) (?:be )?(?:call(?:ed)? up|looked up|found|searched) | in one
            place|searchable|searched | (?:opens?|reads?|shows?|pulls?|gets?|lists?|gives?|typing|
            types?)\b[^.;]{0,40}?\b(?:by|the number|whole path|path) | (?:shared|common|central|single|joint)
            (?:table|index|log|trace|file|bucket|archive|view)
        """),
    },
    need=3,
    asks=("carried", "traced"),
    anywhere=False,
    lacks=(
        words(r"""
            (?:each|every) (?:[\w-]+ )?(?:writes?|logs?|prints?|keeps?|has|uses?|records?|
            notes?)\b[^.;]{0,50}\b(?:(?<!next to )its own|(?<!its )own(?! (?:[\w-]+ )?(?:order|numbers?|ids?|
            reference|key))|what (?:its|it|they)|useful|of interest|framework|standard output|stdout|local) | in
            (?:the | its | their )?(?:own | component's |respective | each )?(?:format|manner|form|file|files|style|
            way) of (?:its|their|the) | (?:its|their) own (?:log|file|format|clock|files|host|way|number|legal)
            | own (?:log )?files? | on (?:its|their|the five|the|each) (?:own )?hosts? | log files on | local
            (?:logs?|files?) | standard output | stdout | by (?:the )?(?:time|hour)(?: of day)?(?: and)? | time of
            day | match(?:ing|es)? (?:lines )?by (?:time|clock) | clocks? (?:are|is) close | shell access | ssh
            | greps? | rings? up | one by one | passed on from | open (?:their|its) log | ask the | debug level | no
            (?:common|central|shared|joint|correlation|trace|tracing|end-to-end)\b | stay as they are | not
            (?:traced|correlated|linked)
        """),
    ),
)
WORDS = Words(
    missing="One request cannot be followed through the parts",
    partial="There are logs, but nothing that ties one request together",
    detail="A request passes several parts and nothing carries its identity through.",
    severity="low",
    weight=0.1,
)


def matters(case: Case) -> Matter:
    """Why the topic matters for this design; false where it does not."""
    matter = because(
        case,
        "a request passes through several parts",
        page="many-hops|queue|service|plain.system",
        shown="many-hops",
        aloud="",
        dense=density(case, "many-hops"),
        least=50,
    )
    if not matter and is_page(case) and _PASSED_ON.search(case.document.text):
        return Matter(faint=True)
    return matter


def judge(case: Case) -> Call:
    """Weighs what the text says of the topic against what a design of this length must say."""
    used = _TOOLS if density(case, "trace.tool") < _SUBJECT else ()
    matter = matters(case)
    if is_page(case):
        return asked(case, SPEECH, WORDS, BAR, matter)
    weighed = weigh(case, (*SIGNALS, *used), BAR)
    return call(case, weighed, verdict(case, weighed, BAR, matters=bool(matter)), WORDS, BAR, matter)


RULE = Rule(
    id="TP-logging-tracing",
    slug="logging-tracing",
    family="topics",
    summary="How one request is followed through the parts.",
    flags="Chains of services and queues without anything that carries an identity through them.",
    why='With nine log files on nine hosts, the question "where is my order" takes a day.',
    detection=(
        "Looks for trace or correlation ids, spans, central or structured logs, audit trails. `Log` alone is a "
        "mention. The name of a log or trace store counts in a text that uses one; a text that keeps naming it is the "
        "design of one. In a long design silence is not raised by itself. On a page the place that speaks of it (of "
        "following one request, of logs or traces, not of a log that is data) must name an identity or a trace, and "
        "show three sides in all: what goes along, that it is handed on, that each part logs it, what the trace "
        "shows, lines of one form, one place to search, in whatever words; what was turned down, is promised or "
        "trusts in luck takes from that. In a long text one sentence is not enough."
    ),
    false_positives=("Designs that rely on tracing of the platform.",),
    question="Someone asks what became of one request last Tuesday: what does one search for, and where?",
    suggestion=(
        "One id from the edge through headers and messages, in each log line, and spans to one store (OpenTelemetry)."
    ),
    not_when="A single process.",
    references=(
        ("Benjamin H. Sigelman et al., Dapper, a Large-Scale Distributed Systems Tracing Infrastructure, Google, 2010"),
        "Rodrigo Fonseca et al., X-Trace: A Pervasive Network Tracing Framework, NSDI 2007",
    ),
    severity="Low.",
    valid=(
        Example(
            "# Trips\n"
            "A trace id made at the edge travels in headers and messages; logs go to one store as JSON with "
            "it."
        ),
        Example(
            "# Disputes\nWorkers log with the correlation id of the dispute, and OpenTelemetry spans link the steps."
        ),
        Example(
            "# Lost luggage\n"
            "The tag number stands in every message and every log line, and the desk finds all scans of a bag "
            "by it in one place."
        ),
        Example(
            "# Kennels\n"
            "A lost booking is looked for by its stay id, which each part takes over from the header into its lines."
        ),
        Example(
            "# Ferry seats\n"
            "Each booking has a number, is written to the log of the leader and read from there by two followers; a number "
            "that is known is skipped."
        ),
    ),
    invalid=(
        Example(
            "# Trips\nA booking passes through nine services and two queues. Each service writes its own log files."
        ),
        Example("# Disputes\nFive workers pass a dispute on through Kafka topics."),
        Example(
            "# Lost luggage\n"
            "Each of the six belts writes to its own file in its own format; lines are matched by the time of "
            "day."
        ),
        Example(
            "# Kennels\n"
            "A stay passes three services by a queue. Intake logs a stay id; Billing and Vet log numbers of their own."
        ),
    ),
    judge=judge,
)
