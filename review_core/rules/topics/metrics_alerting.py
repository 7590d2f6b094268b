"""What is measured, and what wakes someone."""

from dataclasses import replace

from review_core.evidence import Signal
from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.page.asked import asked
from review_core.rules.page.speech import COUNT, SPAN, Speech, admits, judged, words
from review_core.rules.relevance import Matter, because, coordination, density, is_page
from review_core.rules.weighing import Bar, Words, call, verdict, weigh

SIGNALS = (
    Signal("handles", 3, ("watched", "woken")),
    Signal("handles", 2, ("watched",)),
    Signal("handles", 2, ("woken",)),
    Signal("lacks", 2, ("unnoticed",)),
    Signal("touches", 1, ("metric",)),
    Signal("handles", 2, ("op.watch",)),
    Signal("lacks", 3, ("op.no-watch",)),
)
BAR = Bar(
    answered=28,
    partial=2.5,
    about="on.metrics",
    aspects={
        "watched": "which values are watched",
        "woken": "what wakes someone",
        "metric": "where they can be seen",
        "alert": "at which value",
        "slo": "against which objective",
    },
)
_WHO = (
    r"(?:on-?call|duty(?: [\w-]+)?|shift|person|engineer|operator|technician|colleague|watch|rota|standby|control room|someone"
    r"|somebody|archivist|clerk|us|whoever|desk|owner|stand-by|noc|caretaker|team)"
)
SPEECH = Speech(
    place=words(rf"""
        (?:monitor(?:s|ed|ing)?|observability|telemetry|alerting|alert(?:s|ed)?|paged|paging|pager\w*|on-?call|opsgenie|
        pagerduty|grafana|prometheus|alertmanager|nagios|datadog|zabbix|ganglia|dashboards?|duty phone|person on duty|
        [\w-]+-on-?call) | metrics?(?! tons?)\b | pages (?:at|on|when|if|us|the|above|below|over|after|from|too|both|
        {_WHO}|\d) | a page (?:at|on|when|if|above|below|over|after|goes|to) | (?:raises?|sounds?|sets? off|triggers?|
        fires?|gives?|sends?) (?:an? |the )?(?:[\w-]+ )?(?:alarms?|alerts?|siren|warning|pages?) | alarms? (?:at|on|
        when|if|above|below|over|under|after|upon|to|is|are|goes|go|rings?|for) | alarms?[:;]
        | \A.{{0,20}}?\balarms?\W*\Z | (?:no|without|an) alarms? | (?:wakes?|woken|waking)
        (?:someone|somebody|the|us|an?|
        whoever|people|at once|when|if|by) | (?:rings?|phones?|calls?|texts?|warns?|mails?|messages?|notifies|informs?)
        (?:up |in |out )?(?:the |our |an? )?(?:[\w-]+ )?{_WHO}(?!'s (?:api|\w+ api)) | {_WHO}(?:'s)? (?:(?!not\b)\w+
        )?(?:is|are|gets?|phone|telephone|mobile|receives?) (?:then |at once )?(?:called|rung|phoned|paged|told|woken|
        informed|warned|notified|alerted|texted|rings|an? |sms|goes) | (?:an?|by|gets?|sends?|via|with|then|=) sms
        | (?:phone|telephone|mobile|beeper|siren|horn)s? (?:\w+ )?(?:goes off|rings?|buzz\w*) | (?:is|are|gets?)
        (?:[\w-]+
        ){{0,2}}?(?:called out|phoned|paged|woken) | incident for | (?:opens?|files?|raises?|makes?|gets?|is|becomes?)
        an? (?:ticket|incident|p[1-4]|sev-?\d) | tickets? (?:at|above|below|over|when|if|to|for the) | (?:is|are)
        (?:graphed|charted|plotted|scraped|exported|counted and|supervised) | gauges? (?:of|per|for) | on (?:one|a|the)
        (?:board|wall) | (?:do|does|did|is|are) (?:not |n't )?(?:anyone |anybody )?(?:notic(?:e|ed)|learn of|get to
        hear|hear of|watched)\b | (?:nobody|we|one|who|would|will|how|to|team|they|first|operators?) notic(?:es?|ed|ing)
        | notic(?:ed|ing) (?:that|it|when|by) | \A\W{{0,3}}noticing\b | gets? to hear | hear of (?:it|such|this)
        | spots? it | (?:we|nobody|one|team|who) (?:will |would )?(?:know|knows|learns?|sees?) (?:that|when|if|of)
        | keep(?:s|ing)? an eye | (?:has|have|having|takes?|casts?) an? (?:quick )?(?:look|glance|eye) | glances? at
        | (?:looks?|looked) (?:at how|over|through|in on) | strikes? (?:them|him|her|us) | figures? look | look odd
        | looks?\b[^.;]{{0,30}}(?:now and then|from time to time) | at a glance | (?:clerks?|customers?|merchants?|
        users?|
        citizens?|growers?|venue|parents?|readers?|callers?|patients?|tenants?|skippers?|owners?|growers?|support)
        (?:\w+ ){{0,2}}?(?:rang|rings?|call us|calls us|told us|tells? us|complain\w*|notic\w+)
        | \A.{{0,30}}?\b(?:watching|watched|supervision|surveillance|observation|noticing|monitoring)\b.{{0,40}}\Z
    """),
    sides={
        "measured": words(rf"""
            (?:number|count|age|rate|share|ratio|percentage|depth|length|lag|size|sum|backlog|queue|difference|gap|
            time|delay|latency|duration|position|p9\d|p50|saturation|success|failures?|errors?|misses|outcome|
            amounts?|proportion|mean|median) (?:of|per|since|between|for|against|by|in|on|over|above|behind|below|
            rate|age|is|are|p9\d|grows?|:|=) | (?:consumer|replication|replica|queue|event|replay|job|index)
            (?:lag|depth|age|length|backlog|size) | lag | backlog | p9\d\w* | error rate | oldest | youngest
            | newest | freshness | staleness | (?:seconds|minutes|hours|blocks|events|messages|records) behind
            | (?:count|measure|export|report|track|graph|publish|expose|compare|record|plot)(?:s|ed|ing)?
            | \w+/(?:s|min|h|day) | \w+ (?:a|per) (?:second|minute|hour|day|run|night) | heart-?beats? | dead
            man'?s? | test (?:mail|article|order|message|call|payment|record)s? | probe | synthetic | canary
            (?:order|record|message) | (?:fewer|less|more|lower|higher) than | (?:not|no) [\w-]+(?: [\w-]+){{0,4}}
            (?:by|for|in|within|since|after) (?:\d|{SPAN}|noon|midnight) | silence | no value | unacknowledged
            | missing | overdue | not (?:there|found|done|acknowledged|in) (?:in|by|within|after) | failed \w+
            | (?:share|number|sum|rate|success|errors?|acceptance|margin|conversion|throughput|admitted|sent|done|
            received|processed|paid|imported|delivered|acknowledged) | (?:last|latest|newest|youngest|previous)
            [\w-]+(?: [\w-]+)? (?:is|are|was|over|older|more|came|has|above|below) | (?:temperature|pressure|level|
            voltage|balance|stock|reading|value|degrees)s? | (?:have|has|must have|not) (?:confirmed|reported|
            arrived|answered|begun|started|finished|run|come)|unconfirmed|confirmations? | [a-z]+(?:_[a-z]+)+
            | (?-i:[A-Z][a-z]+(?:[A-Z][a-z]+)+) | [\w-]+ (?:is | are | goes | falls | rises | drops )?(?:above|over|
            below|under|beyond|>|<|exceeds?|passes|reaches|tops) ?(?:the )? (?:\d|{COUNT}\b) | (?:open|pending|
            waiting|overdue|late|stuck|failed|silent|dead) [\w-]+ | prob(?:er|ers|es|ing) | statistics|counters?|
            gauges?|histograms? | burn rate|slo|budget | (?:no|without) (?:new | any | fresh )?[\w-]+(?: [\w-]+)?
            (?:for|in|within|since) | (?:runs?|files?|jobs?|retries|restarts|rejects|timeouts?|alarms?|records?|
            orders?|messages?) (?:with|without|that|in|left|lost|late|failing|failed|stuck|waiting|pending|per|
            behind) | mailbox(?:es)?|test accounts?|test (?:customers?|users?)|has nothing|nothing
        """),
        "threshold": words(rf"""
            (?:above|over|below|under|beyond|past|exceed\w*|more than|less than|fewer than|longer than|older than|at
            least|at|by|drops? to|falls? to|rises? to|reach\w*|outside|off by|up by|down by) (?:the )?(?:more than
            |about | ±|plus or minus | \+/- ?)?(?:\d|{COUNT}\b|half|twice|double|zero|target|the usual|usual|
            threshold|limit) | [<>≥≤±−-] ?\d | \d[\d.,]{{0,11}} ?(?:%|percent|points?|x|times) (?:off|of|below|
            above|over|under|less|more|for|in|within|lower|higher) | {SPAN} (?:old|late|behind|without|in a row)
            | (?:older|longer|later|more|less|fewer|higher|lower|slower) than | (?:no|not|nothing|none|
            without)\b[^.;]{{0,40}}?\b(?:for|in|within|by|after|since|until) (?:\d|{SPAN}|noon|midnight|six|seven|
            eight|nine|ten) | (?:grows?|rises?|falls?|stays?|stands? still|unchanged|stuck|missing|silent|silence|
            away|idle)(?: \w+){{0,2}} (?:for|over|in|within|of) {SPAN} | {COUNT} (?:\w+ )?in a row | twice in a row
            | a difference of | any (?:\w+ )?(?:unacknowledged|missing|failed|left|difference) | threshold | first
            (?:failed|missing) | one missing | even one | if (?:it|one|any|the \w+|[\w'-]+ [\w'-]+) (?:fails?|is
            missing|does not|doesn't|fail to|stays? away) | from \d[\d.,]{{0,11}}\b[^.;]{{0,20}}(?:up|upwards?|on)|
            \d[\d.,]{{0,11}} (?:or|and) more|{COUNT} [^.;]{{1,40}}? in a row|held against|half of | (?:at|by|before|
            after) \d{{1,2}}[:.]\d\d|from (?:one|two|three|four|five|ten) (?:on|up)|above zero|→ | (?:pass|cross|
            reach|top)(?:es|ed)? (?:\d|{COUNT} \w+)|goes (?:above|over|below|under) | tops? \d | from {COUNT} [\w-]+
            (?:in|within|per|an?|on) | {COUNT} [\w-]+ (?:within|at once|an hour) | {COUNT} (?:[\w-]+ ){{0,3}}?(?:in
            a row|running|without) | (?:lag|queue|backlog|age|gap|deviation|difference|drop|delay) (?:of|over|above)
            (?:\d|{SPAN}) | not (?:[\w-]+ ){{0,3}}?(?:by|before|until) (?:\d|noon|midnight) | is missing | nothing
            {SPAN} after|{SPAN} after (?:its|their|the)|a gap|counts? as
        """),
        "rule": words(rf"""
            (?:alerts?|alarms?|pages?|paged|sms|tickets?|rings?|phones? us|calls? (?:us|the \w+)|warn\w*|
            paging)\b[^.;]{{0,40}}?(?:at|on|above|below|over|under|from|after|when|if|than|of|for|in|beyond|>|<|≥|≤)
            ?(?:±|-|−|\+)? ?(?:\d|{COUNT} \w) | (?:\d[\d.,]{{0,11}} ?(?:%|percent|s|min|minutes|h|hours|ms)?|
            {SPAN})[^.;,]{{0,40}}? (?:alerts?|alarms?|pages?|paged|rings?|calls? (?:us|the \w+)|phones?|wakes?|
            sms)\b
        """),
        "rings": words(r"""
            [\w-]+-on-?call | pages? (?:at|on|when|if|above|below|over|under|after|from|in|the (?:on|duty|team|shift|
            owner|operator)|us|our|someone|too|both|whoever) | paged | paging | pager\w* | alert(?:s|ed|ing|manager)?
            | alarm(?:s|ed)? | on-?call | opsgenie | pagerduty | siren | wakes? | woken
            | (?:ring|rings|rung|phone|phones|
            phoned|call|calls|called|text|texts|texted|message|messages|mail|mails|notify|notifies|notified|warn|warns|
            warned|tell|tells|told) (?:\w+ )?(?:the|an?|our|ours|us|its|out|whoever|someone|somebody|both|his|her|their|
            at once|too|by|who) | duty (?:phone|officer|engineer|person|manager|desk|mobile) | (?:person|engineer|
            officer|technician|shift|team|someone|somebody|owner'?s?) (?:on duty|on call|is (?:called|phoned|paged|told|
            rung|woken)) | (?:opens?|files?|raises?|creates?|gets?|makes?) an? (?:ticket|incident) | (?:an?|by|gets?|
            sends?|via|with|then|=) sms | rings? | phones? (?:goes off|rings?|buzz\w*) | (?<=[:;] )(?:page|ticket|sms|
            call|alarm|alert|mail to|message to|p[1-4])\b | (?:ticket|mail|e-?mail|sms|message|ping|alarm|alert|warning|
            note|call)s? (?:goes | is sent | are sent | go )?to (?:the | our | us\b|on-?call|duty|whoever|someone)
            | (?:ticket|slack|p[1-4]|page|sev-?\d)\b(?= (?:at|above|when|if|for | from|after|on|to)) | fires? (?:to|at|
            off) | (?:is|are|as|=|becomes?|means?|raises?|declares?) an? (?:p[1-4]|incident|alarm|sev-?\d|emergency|
            disturbance) | informed|called out|called in|summoned|escalat\w+ | (?:goes|go|sent) to (?:the )?(?:\w+
            )?(?:on-?call|phone|mobile|pager|standby|team|channel|duty|shift|control room|watch) | (?:gets?|receives?)
            an? (?:ping|call|page|sms|message|alarm|mail|alert|ticket) | standby (?:duty | staff | team )?(?:is|gets|
            receives) | (?<=\()(?:page|ticket|sms|critical|crit|warning|warn|p\d|call)\b | beeps? | blinks?|horn|beacon|
            klaxon | (?:raises?|sounds?|sets? off|triggers?|fires?|gives?|sends?) (?:an? | the )?(?:\w+ )?(?:alarm|
            alert|warning|sms|siren|message|mail|page|horn) | (?:are|is|be|gets?) (?:phoned|called|rung|texted|paged|
            alerted|notified|woken|messaged|warned|told) | sets? off|siren|robot voice|watchdog
        """),
    },
    need=3,
    anywhere=False,
    lacks=(
        words(r"""
            (?:has|have|takes?|having|casts?) a (?:quick )?(?:look|glance) | looks? (?:at|in|into|over|through)
            | look at it | goes through (?:it|them) | can (?:be )?(?:see|seen|look|looked|read|queried|viewed|found)
            | visits? | walks? over | (?:clerks?|customers?|merchants?|users?|citizens|teachers?|pupils?|players?|
            drivers?|owners?|people|they|readers|callers|patients|nurses|farmers|passengers|press office|help
            ?desk|support) (?:\w+ ){0,3}(?:ring|rings|call|calls|phone|complain|complains|tell|tells|write|report|
            reports|notice|mention|know|knows|see|sees)(?: us| in| it)? | (?:do|does|did) not (?:count|measure|
            watch|monitor|alert) | (?:not|nothing|nobody|no one) (?:is | are | yet )?(?:counted|measured|watched|
            monitored|alerted|looks|watches) | no (?:alarm|alert|metric|threshold|measurement|monitoring|counter)s?
            | (?:cpu|processor|load|memory|ram)(?:,| and| or|/)? ?(?:and )?(?:memory|ram|disks?|discs?|processor)
            | standard (?:board|dashboard|metrics|graphs) | comes? with (?:graphs|charts|metrics) | is logged in
            | strikes (?:them|him|her|us) as | over coffee | first in the office | reports? "?'?(?:finished|done|ok)
            | by eye | at a glance
        """),
    ),
)
# Where nothing is left to onlookers, an alert and what it is on, or its limit, are enough.
_PLAINLY = replace(
    SPEECH,
    sides={
        **SPEECH.sides,
        "alert": words(r"""
            alerts? (?:on|for|at|above|when|if|go|cover|of) | (?:an|with|of) alerts? | alerts?: | \(page\)
            | page (?:at \d|above|when) | all paged | paged (?:at|when|on) | pages (?:the|at|on|when|us|after)
            | alarms?: | an alarm (?:at|when|if) | burn-rate alerts | limits call the
        """),
        "rings": words(r"(?!)"),
    },
    need=2,
    asks=("alert",),
)
WORDS = Words(
    missing="Nobody would notice that this stands still",
    partial="Metrics or alerts are named, but not which value wakes whom",
    detail=("Work can stop or lag without a user seeing it at once, and no signal with a threshold is defined."),
    severity="medium",
    weight=0.42,
)


def matters(case: Case) -> Matter:
    """Why the topic matters for this design; false where it does not."""
    return because(
        case,
        "work runs in the background or fails over by itself",
        page="queue|batch|failure|service|plain.system|figure-any|long-running",
        shown="queue|batch|failover|failure|unnoticed",
        aloud="queue|failover|failure|unnoticed",
        dense=density(case, "failure|gone|failover") + coordination(case) + density(case, "queue"),
        least=8,
    )


def judge(case: Case) -> Call:
    """Weighs what the text says of the topic against what a design of this length must say."""
    matter = matters(case)
    if is_page(case):
        heard = asked(case, SPEECH, WORDS, BAR, matter)
        if heard.verdict == "partial" and not any(admits(lack, case.document.text) for lack in SPEECH.lacks):
            plainly = judged(case, _PLAINLY, (), WORDS, BAR, matter)
            return plainly if plainly.verdict == "answered" else heard
        return heard
    weighed = weigh(case, SIGNALS, BAR)
    return call(case, weighed, verdict(case, weighed, BAR, matters=bool(matter)), WORDS, BAR, matter)


RULE = Rule(
    id="TP-metrics-alerting",
    slug="metrics-alerting",
    family="topics",
    summary="What is measured, and what wakes someone.",
    flags="Failovers, queues and background work whose stand-still nobody would notice.",
    why="Background work fails in silence. Users are a slow alarm.",
    detection=(
        "Looks for named metrics together with a condition that alerts. Metrics alone, or alerts alone, are an "
        "aspect; the word `monitoring` a mention. Silence counts where failure, failover, coordination or queues are "
        "dense. On a page a place speaks of it by what is watched, woken or noticed, not by a figure or a notice; it "
        "must show what is measured, a value, and whom it wakes, in whatever words, or an alert and what it is on "
        "where nothing is left to onlookers; what was turned down, is promised or trusts in luck takes from that. In "
        "a long text one sentence is not enough."
    ),
    false_positives=(
        "Formats, libraries and end-state papers.",
        "Designs whose subject is metrics: their own are not the system's.",
    ),
    question=("Which number tells first that this stands still or lags, at which value does someone wake, and who?"),
    suggestion=(
        "Age of the oldest item, error rate and saturation per queue and leader; alert on symptoms with a "
        "threshold tied to the promise."
    ),
    not_when="A one-off script that is watched while it runs.",
    references=(
        "Rob Ewaschuk, Monitoring Distributed Systems, chapter 6 of Site Reliability Engineering, O'Reilly, 2016",
    ),
    severity="Medium.",
    valid=(
        Example(
            "# Night prices\n"
            "We count stations updated and the age of the oldest price; over ten minutes, the on-call is "
            "paged."
        ),
        Example("# Feed\nConsumer lag goes to Prometheus, which alerts when it is over 15 minutes."),
        Example(
            "# Tide gauges\n"
            "No reading from a gauge for 12 minutes, or more than 2 % of readings out of range, rings the "
            "duty phone of the harbour office."
        ),
        Example(
            "# Fish auction\n"
            "`bids_unsettled > 40 for 3m` is an incident for the night shift; above 10 the hall gets a ticket."
        ),
        Example(
            "# Cloakroom\n"
            "No coat handed out for 15 min in an interval, or a lag of 30 s between desk and hall, phones the house engineer."
        ),
    ),
    invalid=(
        Example(
            "# Night prices\n"
            "A queue and six workers push prices at night. In the morning the shift looks at how it went."
        ),
        Example(
            "# Feed\n"
            "Fetchers put offers on a queue and workers index them. A dashboard with metrics is planned for "
            "a later phase."
        ),
        Example(
            "# Tide gauges\n"
            "Gauge readings can be seen on the office screen, and skippers call us when something strikes "
            "them as odd."
        ),
    ),
    judge=judge,
)
