"""How the design grows beyond one machine."""

import re
from dataclasses import replace

from review_core.evidence import Signal, Statement
from review_core.evidence.lexicon.page import plain_ceilings, plain_growth, plain_owing
from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.page.saying import Ways, spoken
from review_core.rules.page.telling import Telling, concluded, tell
from review_core.rules.relevance import Matter, because, density, is_page
from review_core.rules.weighing import Bar, Words, call, verdict, weigh

SIGNALS = (
    Signal("handles", 3, ("spread-out", "scale|grow|instances|load-figure")),
    Signal("handles", 2, ("spread-out",)),
    Signal("touches", 1, ("scale|grow",)),
    Signal("lacks", 2, ("one-only",)),
    Signal("handles", 2, ("op.scale",)),
    Signal("handles", 1, ("part.scale",), flips=False),
    Signal("lacks", 3, ("op.no-scale",)),
)
BAR = Bar(
    answered=18,
    partial=0.8,
    touched=0.1,
    about="on.scale",
    aspects={
        "spread-out": "what is divided",
        "scale-out": "how capacity is added",
        "order-key": "the key by which it is divided",
        "load-figure": "the load that it is built for",
        "stateless": "which parts keep no state",
    },
)
TELLING = Telling(
    answers=Ways(plain_ceilings.CLASSES, (*plain_growth.ANSWERS, *plain_ceilings.ANSWERS)),
    leaves=Ways(plain_ceilings.CLASSES, (*plain_growth.LEAVES, *plain_ceilings.LEAVES)),
    means=Ways(plain_growth.CLASSES, plain_growth.MEANS),
    owed=Ways(plain_owing.CLASSES, (*plain_owing.OWED, *plain_ceilings.OWED)),
    asks=Ways(plain_ceilings.CLASSES, (*plain_growth.ASKS, *plain_ceilings.ASKS)),
)
# Figures of load, without those of time, size and share.
_LOAD = re.compile(r"(?<![\w.,-])(\d[\d,.]{0,11})(?: ?(k|m|million|thousand|billion))?(?![\w%-])")
_SIZES = {"": 1, "k": 1e3, "thousand": 1e3, "m": 1e6, "million": 1e6, "billion": 1e9}
_NO_LOAD = Ways(plain_ceilings.CLASSES, plain_ceilings.NO_LOAD)
_COMES = Ways(plain_ceilings.CLASSES, plain_ceilings.COMES)
_ANYTHING = Ways({}, (r"\w",))
_SEVERAL = 3  # times as much is another machine
_GROWS = "the design speaks of growing load"
WORDS = Words(
    missing="How the design grows beyond one machine is not said",
    partial="Scaling is named, but not what is divided and by which key",
    detail="Load will grow and the text does not say what is divided, by which key, and what stays single.",
    severity="medium",
    weight=0.28,
)


def matters(case: Case) -> Matter:
    """Why the topic matters for this design; false where it does not."""
    return because(
        case,
        _GROWS,
        page="grow|scale|figure-load|instances|plain.system|figure-any|long-running",
        shown="grow|scale|figure-load",
        aloud="grow",
        dense=density(case, "scale"),
        least=30,
    )


def _grown(case: Case) -> list[Statement]:
    """Sentences with two figures of load, one several times the other, and a word of the day when the larger one comes."""
    found = []
    for one in spoken(case):
        loads = [_amount(load) for load in _LOAD.finditer(_NO_LOAD.drop(one.words))]
        if len(loads) > 1 and _COMES.meet(one.words) and max(loads) >= _SEVERAL * min(loads) > 0:
            found.append(one.statement)
    return found


def _amount(load: re.Match[str]) -> float:
    """What a figure amounts to."""
    digits = load[1].replace(",", "").rstrip(".")
    return float(digits) * _SIZES[load[2] or ""] if digits.count(".") <= 1 else 0.0


def judge(case: Case) -> Call:
    """Weighs what the text says of the topic against what a design of this length must say."""
    matter = matters(case)
    if is_page(case):
        told, grown = tell(case, TELLING), _grown(case)
        if grown and told.verdict == "not-applicable":
            told, matter = tell(case, replace(TELLING, asks=_ANYTHING)), Matter(_GROWS, tuple(grown))
        if told.verdict == "answered" and all(one.statement in grown for one in told.answers):
            # What tells of the load that will come tells nothing of how it is met.
            told = replace(told, answers=(), verdict="partial" if told.leaves else "")
        return concluded(case, told, WORDS, BAR, matter)
    weighed = weigh(case, SIGNALS, BAR)
    return call(case, weighed, verdict(case, weighed, BAR, matters=bool(matter)), WORDS, BAR, matter)


RULE = Rule(
    id="TP-horizontal-scale",
    slug="horizontal-scale",
    family="topics",
    summary="How the design grows beyond one machine.",
    flags="Growth that is announced, and a part that only one process can do.",
    why=(
        "Scaling up ends at the largest machine; scaling out needs a key to divide by and state that can be "
        "divided, both hard to add later."
    ),
    detection=(
        "Looks for a way to divide (shards, partitions, hashing, identical stateless instances, autoscaling). "
        "Growth words alone are a mention, a named bottleneck a little more; a single process or a bigger "
        "machine is a lack. On a page the most telling sentence decides: what is cut up by which key, what one more machine "
        "brings, from how many to how many, where the state lives, what was measured; a larger or faster machine, all in one "
        "process, room to spare, or a second one that is put off leaves it open. A page that speaks "
        "neither of more load nor of dividing it is not asked; two figures of load, one several times the other, with a day "
        "when the larger one comes speak of it in any words, as does one thing that all work waits for at a stated rate. "
        "In a long text one sentence is not enough, and an open question or a promise takes from the answer."
    ),
    false_positives=("Low-volume control planes that never need a second machine.",),
    question="What is divided by which key when load is ten times today's, and what stays single?",
    suggestion=(
        "Keep instances stateless behind a balancer, divide state by a key with even load, name the part that "
        "stays single and its ceiling."
    ),
    not_when="Load that fits one machine many times over.",
    references=(
        "David Karger et al., Consistent Hashing and Random Trees, STOC 1997",
        "Neil J. Gunther, Guerrilla Capacity Planning, Springer, 2007",
        "Giuseppe DeCandia et al., Dynamo: Amazon's Highly Available Key-value Store, SOSP 2007",
    ),
    severity="Medium.",
    valid=(
        Example(
            "# Bee hives\nScales of 300 hives report, and the union hopes for 9,000. Each apiary is a job on the queue; any of "
            "the workers claims it, and three more of them are started where 50 jobs wait."
        ),
        Example(
            "# Church bells\nOne process on a small machine rings 40 towers by a timetable; a second stands by. The index of "
            "the timetable is rebuilt each night."
        ),
        Example(
            "# Snow reports\nReports from 40 valleys, ten times as many next winter. A valley's reports are worked out by the "
            "node that the ring names for it; the eighth node took over an eighth of the valleys within a minute."
        ),
        Example(
            "# Game rooms\n"
            "Rooms are sharded by room number over any number of servers; servers are added before a "
            "tournament."
        ),
        Example(
            "# Thumbnails\n"
            "Identical stateless workers take jobs from the queue; the autoscaler adds one per 100 jobs "
            "waiting."
        ),
        Example(
            "# Tide tables\nThe first edition ran on one host that was enlarged twice. In this one harbours are split by "
            "number over the workers, 3 to 24 of them, and a new one takes over its part while the rest go on."
        ),
    ),
    invalid=(
        Example(
            "# Bee hives\nScales of 300 hives report, and the union hopes for 9,000. A script asks one hive after the other "
            "and writes the weights to a file on its own disk."
        ),
        Example(
            "# Seals\nOne stamper signs at most 40 letters a second; every letter goes through it, and the others wait."
        ),
        Example(
            "# Snow reports\nReports from 40 valleys, ten times as many next winter. The queries were tuned, and the host "
            "still has headroom; the provider has two larger sizes."
        ),
        Example(
            "# Game rooms\n"
            "All rooms live in the memory of one process. We expect five times as many players by summer and "
            "can buy a bigger machine."
        ),
        Example("# Thumbnails\nA single machine renders 40 a second at peak; growth is expected."),
        Example(
            "# Tide tables\nAll harbours are worked out in one process; for the ocean ports we take the next larger "
            "machine, of which the vendor has two sizes left."
        ),
    ),
    judge=judge,
)
