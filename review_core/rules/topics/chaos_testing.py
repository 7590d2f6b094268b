"""Failure injection, load and soak tests."""

from review_core.evidence import Signal
from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.relevance import Matter, because, coordination, density
from review_core.rules.weighing import Bar, Words, call, verdict, weigh

SIGNALS = (
    Signal("handles", 3, ("break-it",)),
    Signal("handles", 3, ("way.chaos",), none=("worry",), flips=False),
    Signal(
        "handles",
        3,
        ("way.break", "gone|test|fault-test|tried|way.gate|store|failover|call|leader|backup"),
        flips=False,
    ),
    Signal("handles", 2, ("way.load-test", "way.gate"), flips=False),
    Signal("touches", 1, ("tried",)),
    Signal("touches", 1, ("test", "failover|come-back|gone"), within=8, flips=False),
    Signal("lacks", 3, ("lack.tried",), flips=False),
)
BAR = Bar(
    answered=10,
    partial=0.3,
    touched=0.3,
    about="on.test",
    aspects={
        "break-it": "which failure is produced on purpose",
        "fault-test": "how recovery is tested",
        "load-test|tried": "under which load",
        "test": "what is checked",
    },
)
PAGE = (
    Signal("handles", 2, ("plain.provokes", "plain.routine"), within=30),
    Signal("handles", 2, ("plain.provokes", "mark.only", "plain.routine|plain.duration"), within=36),
)
WORDS = Words(
    missing="The failure handling is never exercised on purpose",
    partial="There are tests, but none that injects the failures named here",
    detail="The design stands on behaviour under failure that nothing in the text puts to the test.",
    severity="low",
    weight=0.25,
)


def matters(case: Case) -> Matter:
    """Why the topic matters for this design; false where it does not."""
    return because(
        case,
        "the design rests on failover, coordination or failure handling",
        page="failover|leader|replica|gone",
        shown="failover|leader|replica",
        dense=max(coordination(case), density(case, "gone")),
        least=12,
    )


def judge(case: Case) -> Call:
    """Weighs what the text says of the topic against what a design of this length must say."""
    weighed = weigh(case, SIGNALS, BAR, page=PAGE)
    matter = matters(case)
    return call(case, weighed, verdict(case, weighed, BAR, matters=bool(matter)), WORDS, BAR, matter)


RULE = Rule(
    id="TP-chaos-testing",
    slug="chaos-testing",
    family="topics",
    summary="Failure injection, load and soak tests.",
    flags="Promises of failover and recovery that nothing ever exercises.",
    why=(
        "Code that handles failure is the least executed and the most trusted. Most catastrophic failures "
        "come from untested error handling."
    ),
    detection=(
        "Looks for failures injected on purpose (kill, pause, partition, drills, model checking). Load tests "
        "and experiments are mentions. Silence counts where coordination, failover or failure is the subject. "
        "On a page plain speech counts as well; in a long text one sentence is not enough, and an open "
        "question or a promise takes from the answer."
    ),
    false_positives=("Designs that lean on a product tested by its maker.",),
    question=(
        "Which failure in this text is produced on purpose before go-live and how often after, and what is "
        "checked then?"
    ),
    suggestion=(
        "Kill, pause and cut each role under load in staging; a drill per quarter in production; model-check "
        "the protocol where it is home-made."
    ),
    not_when="No failure behaviour of its own.",
    references=(
        "Ding Yuan et al., Simple Testing Can Prevent Most Critical Failures, OSDI 2014",
        "Ali Basiri et al., Chaos Engineering, IEEE Software, 2016",
        "Chris Newcombe et al., How Amazon Web Services Uses Formal Methods, CACM, 2015",
    ),
    severity="Low; medium for home-made coordination.",
    valid=(
        Example("# Gateway pair\nEach week a script kills the active one under replayed load and checks the gap."),
        Example("# Exam day\nIn March a zone is switched off on purpose during a load test."),
    ),
    invalid=(
        Example(
            "# Gateway pair\nTwo gateways with automatic failover by a lease. The failover has been thought through."
        ),
        Example("# Exam day\nThree replicas in three zones with failover. A load test may follow in a later year."),
    ),
    judge=judge,
)
