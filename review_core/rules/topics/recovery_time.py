"""How one recovers, how fast, and how much may be lost (RTO, RPO)."""

from review_core.evidence import Signal
from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.relevance import Matter, because, density
from review_core.rules.weighing import Bar, Words, call, verdict, weigh

SIGNALS = (
    Signal("handles", 3, ("come-back|gone", "back-within"), within=16),
    Signal(
        "handles", 3, ("come-back|way.back", "back-within|way.span"), none=("lack.restore",), within=16, flips=False
    ),
    Signal("handles", 3, ("rto",)),
    Signal("handles", 3, ("way.rpo",), flips=False),
    Signal("handles", 1, ("come-back", "gone"), within=14),
    Signal("touches", 1, ("come-back",)),
    Signal("touches", 1, ("way.back",), flips=False),
    Signal("touches", 1, ("backup",)),
    Signal("lacks", 3, ("come-back|way.back|backup|rto|~backup|~rto", "lack.restore"), flips=False),
)
BAR = Bar(
    answered=11,
    partial=1.2,
    touched=0.15,
    about="on.recovery",
    aspects={
        "come-back": "how one recovers",
        "back-within": "how long it takes",
        "backup": "what is backed up",
        "resume": "what is replayed or rebuilt",
        "runbook": "who does it and when it was rehearsed",
    },
)
PAGE = (Signal("handles", 2, ("plain.way-back", "plain.duration"), within=20),)
WORDS = Words(
    missing="No recovery time or tolerated loss is stated",
    partial="There is a way to recover, but no time and no bound on loss",
    detail="Nobody can tell from the text how long an interruption lasts or what is gone after it.",
    severity="medium",
    weight=0.42,
)


def matters(case: Case) -> Matter:
    """Why the topic matters for this design; false where it does not."""
    return because(
        case,
        "the design keeps state that can be lost",
        page="store|failover|plain.system|figure-any|long-running",
        shown="store|failover",
        dense=density(case, "store|replica"),
        least=14,
    )


def judge(case: Case) -> Call:
    """Weighs what the text says of the topic against what a design of this length must say."""
    weighed = weigh(case, SIGNALS, BAR, page=PAGE)
    matter = matters(case)
    return call(case, weighed, verdict(case, weighed, BAR, matters=bool(matter)), WORDS, BAR, matter)


RULE = Rule(
    id="TP-recovery-time",
    slug="recovery-time",
    family="topics",
    summary="How one recovers, how fast, and how much may be lost (RTO, RPO).",
    flags="Stateful designs without a way back from loss, or with one that has no time on it.",
    why=(
        '"We have backups" says neither how long a restore takes nor what is missing after it. The first '
        "restore should not be the first test."
    ),
    detection=(
        "Looks for a recovery (restore, failover, replay, rebuild) with a duration or a bound on loss. A "
        "recovery without figures is a mention. Silence counts where stores and replicas are dense. On a page "
        "plain speech counts as well; in a long text one sentence is not enough, and an open question or a "
        "promise takes from the answer."
    ),
    false_positives=("Stateless parts whose recovery is a restart.",),
    question=(
        "After the loss of this store or leader, how long until service is back, how much acknowledged data "
        "may be gone, and when was that last rehearsed?"
    ),
    suggestion=(
        "State RTO and RPO per store; choose standby, point-in-time restore or rebuild from the source to "
        "meet them; rehearse."
    ),
    not_when="Derived data that can be rebuilt while it is served from elsewhere.",
    references=(
        "Betsy Beyer et al., Site Reliability Engineering, chapter 26 Data Integrity, O'Reilly, 2016",
        (
            "David Patterson et al., Recovery-Oriented Computing (ROC): Motivation, Definition, Techniques, and "
            "Case Studies, UC Berkeley, 2002"
        ),
    ),
    severity="Medium; high for the only copy of data.",
    valid=(
        Example(
            "# Register of deeds\n"
            "A failed primary is replaced within 60 s without loss; a restore from backup takes two hours "
            "and may lose five minutes."
        ),
        Example(
            "# Index\n"
            "The index can be rebuilt from the source in 40 minutes; until then search answers from the old "
            "one."
        ),
    ),
    invalid=(
        Example("# Register of deeds\nDeeds are kept in PostgreSQL. Backups are taken every night."),
        Example("# Index\nThe index is stored on one disk of the search node."),
    ),
    judge=judge,
)
