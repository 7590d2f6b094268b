"""Numbers for availability, latency, durability and load."""

from itertools import groupby

from review_core.evidence import Signal, Statement
from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.page.speech import COUNT, SPAN, Speech, admits, judged, passages, says, words
from review_core.rules.relevance import Matter, because, coordination, density, is_page
from review_core.rules.weighing import Bar, Words, call, verdict, weigh

SIGNALS = (
    Signal("handles", 3, ("available-figure",)),
    Signal("handles", 2, ("latency-figure",)),
    Signal("handles", 2, ("load-figure",)),
    Signal("handles", 1, ("duration-figure|settle.figure",)),
    Signal("touches", 1, ("vague-figure",)),
    Signal("handles", 2, ("op.figure",)),
    Signal("lacks", 2, ("!op.target",)),
)
BAR = Bar(
    answered=20,
    partial=0.4,
    touched=0.1,
    about="on.figures",
    aspects={
        "available-figure": "availability",
        "latency-figure": "latency",
        "load-figure": "load",
        "slo": "an objective",
        "rto": "recovery time or loss",
    },
)
SPEECH = Speech(
    place=words(r"""
        availab\w+ | latenc\w+ | respons\w+ | perform\w+ | reliab\w+ | service levels? | levels? | targets? | slo
        | slos | sla | slas | objectives? | promise\w* | required | requirements? | figures? | load | capacity
        | quick\w* | fast | speed | peaks? | throughput | quality | durab\w+ | uptime | down ?time | loss | lost | how
        (?:much|fast|often|good|long|many) | delay | p\d\d\w* | answers? | time-?outs? | sized? | numbers | quantit\w+
    """),
    sides={
        "available": words(rf"""
            \d\d[.,]\d+ ?% | 9\d ?% | 99[.,]?\d* | \d+ (?:min|minutes|hours|h|s) (?:\w+ ){{0,3}}?(?:a|per|of|each)
            (?:month|year|quarter|week|day) | (?:nine|99|999|9,999|\d+) (?:in|of|out of) (?:ten|100|1,000|10,000|a
            thousand|a hundred|\d[\d,]*) | (?:1|one|two|2|three|3) (?:in|of|out of) (?:a |\d) | (?:not|no)
            (?:more|longer) than {SPAN}[^.;]{{0,40}}(?:month|year|quarter|week)
            | (?:away|down|out|off|unavailable|dark|without)\b[^.;]{{0,40}}{SPAN}[^.;]{{0,20}}(?:month|year|quarter|
            week|season) | rpo | rto | (?:at most|no more than|not more than)
            (?:\d|one|two|{SPAN})[^.;]{{0,40}}(?:lost|loss|misrouted|missing|failed|wrong|fail)
            | (?:may|can|is|be) (?:out|away|down|off)
            (?:for )?(?:at most )?{SPAN} | (?:fewer|less) than (?:1|one|two|\d+) in (?:a |\d)
            | (?:fail|out|down|los|miss)\w* (?:at most |no more than )?(?:once|twice|one|two|\d+ times?)
            (?:in|a|per|every) | downtime
            (?:of|under|below|at most) (?:\d|{SPAN}) | no \w+(?: \w+)? (?:is |may be |accepted |lost )+after \d
        """),
        "quick": words(rf"""
            p\d\d[\w.]*\W{{1,3}}(?:\w+ ){{0,4}}?(?:\d|under|below) | (?:at|in|by) p\d\d
            | (?:within|in|under|below|inside|at most|up to|no (?:more|longer|later) than|not (?:more|longer|above|later)
            than|above|takes?|after|to|<|≤) ?(?:\d[\d.,]* ?(?:ms|s|sec|seconds?|milliseconds?|minutes?|min)\b|half a
            second|a second|{COUNT} (?:seconds?|milliseconds|ms)\b) | \d[\d.,]* ?ms | \d[\d.,]* ?s at most
            | (?:through|finished|done|ready|computed|complete) (?:with)?in {SPAN}
            | (?:median|percentile|mean) \w* ?\d | (?:at|in) the \d\d(?:th|\.\d) percentile|\d[\d.,]* of \d[\d.,]*
            [^.;]{{0,40}}(?:in|within|under) (?:\d|a|half)
        """),
        "load": words(r"""
            \d[\d.,]*k?M?(?: million)? ?(?:/|per |a |an |each )(?:s|sec|second|min|minute|h|hour|day|month|year)\b
            | \d[\d.,]*k?M? (?:[\w-]+ ){1,4}?(?:a|an|per|each|/) ?(?:s|second|minute|hour|day|night|week|month|year)\b
            | \d[\d.,]*k? ?(?:rps|qps|tps|ops|iops|req/s|rpm) | (?:\d[\d.,]*|\w+) (?:concurrent|simultaneous|at
            once|at a time|at peak|sustained) | \w+/s | sized for|\d[\d.,]*k? (?:rps|per
            second|tickets|orders|calls|requests|purchases|messages)
        """),
    },
    need=2,
    lacks=(
        words(r"""
            (?:highest|high|good|best|excellent|adequate|sufficient|very high)
            (?:class|level|degree|standard|availability|demands|performance|quality) | highly
            (?:available|reliable|scalable) | high availability | as befits | without
            (?:trouble|problems?|delay|noticeable) | not to be noticed | fast enough | quick(?:ly)? enough
            | (?:is|are|be|should be) (?:fast|quick|reliable|robust|available|scalable|snappy|highly) | (?:clearly
            |much |far )?more (?:available|reliable|stable|robust) and | better (?:hardware|than the old)
            | practically (?:always|never) | nearly always | almost always | (?:some|enough|ample|plenty of)
            (?:headroom|reserve) | coped? with | copes with | unduly | customary | foreseeable | nobody should | must
            not (?:fail|keep) | kept waiting | left to the (?:tender|supplier|installation)
            | (?:no|not)\b[^.;]{0,40}(?:stated|figures?|numbers?|given) | depends? on the installation | answers
            quickly | figures are | as (?:high|good|fast|short|low|quick) as (?:one|we|you|it|possible|can|any)
        """),
    ),
)
_QUOTES = 6  # passages that an answer shows
WORDS = Words(
    missing="No number for availability, latency or load",
    partial="Some figures, but no target for availability, latency or loss",
    detail="Without targets nobody can judge whether the redundancy and the limits chosen here are enough.",
    severity="low",
    weight=0.32,
)


def matters(case: Case) -> Matter:
    """Why the topic matters for this design; false where it does not."""
    return because(
        case,
        "the design runs something that others rely on",
        page="service|vague-figure|figure-load|plain.system|figure-any|long-running",
        shown="vague-figure|figure-load",
        dense=density(case, "failure|gone|failover|queue|message|store") + coordination(case),
        least=15,
    )


def judge(case: Case) -> Call:
    """Weighs what the text says of the topic against what a design of this length must say."""
    matter = matters(case)
    if is_page(case):
        # Whoever reads a page of a design asks for its figures; one that gives two of them is not taken to task for the rest.
        matter = matter if matter and _wanting(case) else Matter(faint=True)
        heard = judged(case, SPEECH, SIGNALS, WORDS, BAR, matter)
        listed = () if heard.verdict == "answered" else _listed(case)
        return Call("answered", case.quote(listed, _QUOTES)) if listed else heard
    weighed = weigh(case, SIGNALS, BAR)
    return call(case, weighed, verdict(case, weighed, BAR, matters=bool(matter)), WORDS, BAR, matter)


def _wanting(case: Case) -> bool:
    """Whether a page praises itself where a figure is asked for, or all its figures tell one side only."""
    told = [one.live for one in passages(case) if one.live]
    shown = sum(any(says(side, live) for live in told) for side in SPEECH.sides.values())
    return shown < SPEECH.need or any(admits(lack, live) for live in told for lack in SPEECH.lacks)


def _listed(case: Case) -> list[Statement]:
    """The items or rows of one section that together give two sides in figures, with no empty word among them."""
    told = [one for one in passages(case) if one.statement.kind in ("list-item", "table-row") and one.live]
    for _, group in groupby(told, key=lambda one: one.statement.section):
        about = [one for one in group if SPEECH.place.said(one.statement.text)]
        shown = {name: [one for one in about if says(side, one.live)] for name, side in SPEECH.sides.items()}
        if sum(map(bool, shown.values())) >= SPEECH.need and not any(
            admits(lack, one.live) for lack in SPEECH.lacks for one in about
        ):
            return list({one.statement.index: one.statement for found in shown.values() for one in found}.values())
    return []


RULE = Rule(
    id="TP-quantified-reliability",
    slug="quantified-reliability",
    family="topics",
    summary="Numbers for availability, latency, durability and load.",
    flags="Words such as fast, reliable and highly available in place of numbers.",
    why=("Without a number no trade-off can be judged: a standby is waste at 99 % and too little at 99.99 %."),
    detection=(
        "Looks for figures of availability or loss, latency and load; sizes, bounds and results of a benchmark count "
        "a little. Adjectives are mentions. Silence counts in designs that run something. On a page the place that "
        "speaks of it must show two of: availability or loss, latency, load, each as a number, in whatever words; "
        "what was turned down, is promised or trusts in luck takes from that. The items or rows of one list "
        "count together; a page that gives two of them anywhere, without praise in place of the third, is not found fault "
        "with. In a long text one sentence is not "
        "enough."
    ),
    false_positives=("Formats and libraries, whose users set the numbers.",),
    question="Which availability, latency, loss and load is this built for, at the average and at the peak?",
    suggestion=(
        "State objectives with a window (99.9 % a month is 43 minutes), p99 at peak load, RPO, and the load "
        "they hold for."
    ),
    not_when="An exploration that asks whether something works at all.",
    references=(
        ("Betsy Beyer et al., Site Reliability Engineering, chapter 4 Service Level Objectives, O'Reilly, 2016"),
        "Jeffrey Dean and Luiz André Barroso, The Tail at Scale, CACM, 2013",
    ),
    severity="Low; medium where high availability is promised.",
    valid=(
        Example(
            "# Call locations\n"
            "99.99 % a month, which is 4.3 minutes; answers within 300 ms for 99 of 100 calls at 120 calls a "
            "second."
        ),
        Example(
            "# Bookings\n"
            "350 bookings a second at peak; nine in ten answers within 120 ms; at most 40 minutes away per "
            "month."
        ),
        Example(
            "# Lift calls\n"
            "Nine calls in ten are answered within 3 s at 600 calls an hour; the desk is out for no more than "
            "two hours a year."
        ),
    ),
    invalid=(
        Example("# Call locations\nThe service must be fast and practically always there."),
        Example("# Bookings\nThe booking service copes with the rush and is highly reliable."),
        Example(
            "# Lift calls\n"
            "Calls are answered quickly, peaks are taken without trouble, and the desk is highly available."
        ),
    ),
    judge=judge,
)
