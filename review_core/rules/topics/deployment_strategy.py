"""Roll-out, roll-back, compatibility, feature flags."""

from review_core.evidence import Signal
from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.relevance import Matter, because, density
from review_core.rules.weighing import Bar, Words, call, verdict, weigh

SIGNALS = (
    Signal("handles", 3, ("beside-old", "deploy|migrate|compat"), within=20),
    Signal("handles", 2, ("beside-old",)),
    Signal("handles", 3, ("way-back",)),
    Signal("handles", 2, ("compat",)),
    Signal("touches", 1, ("deploy",)),
    Signal("handles", 2, ("op.rollout",)),
    Signal("lacks", 3, ("op.big-bang",)),
)
BAR = Bar(
    answered=19,
    partial=0.4,
    touched=0.2,
    about="on.deploy",
    roles=frozenset({"rollout"}),
    aspects={
        "progressive|beside-old": "the steps",
        "way-back": "the way back",
        "compat": "how old and new versions get along",
        "flag": "what switches it on",
        "migrate": "how existing data is moved",
    },
)
PAGE = (
    Signal("handles", 2, ("plain.beside",), none=("plain.big-bang",)),
    Signal("handles", 2, ("plain.undo",)),
    Signal("lacks", 3, ("plain.big-bang",)),
)
WORDS = Words(
    missing="No plan to roll this out, or back",
    partial="The roll-out is sketched; mixed versions or the way back are not",
    detail=(
        "While it is rolled out, old and new run side by side; what they do to each other and how one goes "
        "back is not fully told."
    ),
    severity="medium",
    weight=0.62,
)


def matters(case: Case) -> Matter:
    """Why the topic matters for this design; false where it does not."""
    return because(
        case,
        "the design changes a system that is running",
        page="service|store|deploy|plain.system|figure-any|long-running",
        shown="migrate|deploy|compat",
        dense=density(case, "deploy|migrate|compat"),
        least=3,
    )


def judge(case: Case) -> Call:
    """Weighs what the text says of the topic against what a design of this length must say."""
    weighed = weigh(case, SIGNALS, BAR, page=PAGE)
    matter = matters(case)
    return call(case, weighed, verdict(case, weighed, BAR, matters=bool(matter)), WORDS, BAR, matter)


RULE = Rule(
    id="TP-deployment-strategy",
    slug="deployment-strategy",
    family="topics",
    summary="Roll-out, roll-back, compatibility, feature flags.",
    flags="Changes to running systems without steps, a way back, or a word on old and new side by side.",
    why=(
        "During every roll-out two versions run at once. A design that never says how they get along has an "
        "outage as its migration plan."
    ),
    detection=(
        "Looks for steps (stages, canary, dual running, flags), compatibility of versions and formats, and a "
        "way back. A date or the word `deploy` is a mention. Silence counts where deployment, migration or "
        "compatibility is spoken of at all. On a page plain speech counts as well; in a long text one "
        "sentence is not enough, and an open question or a promise takes from the answer."
    ),
    false_positives=("Concept papers and greenfield sketches that are not about to be built.",),
    question=(
        "In which steps does this go live, what do old and new versions do with each other's data meanwhile, "
        "and how does one go back?"
    ),
    suggestion=(
        "Expand, migrate, contract; run beside the old one and compare; raise traffic behind a flag; keep the "
        "way back open until the old form is gone."
    ),
    not_when="A first release without users.",
    references=(
        "Jez Humble and David Farley, Continuous Delivery, Addison-Wesley, 2010",
        "Danilo Sato, Parallel Change, martinfowler.com, 2014",
        ("Betsy Beyer et al., The Site Reliability Workbook, chapter 16 Canarying Releases, O'Reilly, 2018"),
    ),
    severity="Medium; high where data changes its form.",
    valid=(
        Example(
            "# Tariffs\n"
            "The new engine runs beside the old one for two weeks; then traffic moves behind a flag, which "
            "can be turned back within a minute."
        ),
        Example(
            "# Column\n"
            "The new column is added and filled; readers change over one by one, and the old one is dropped "
            "last; until then each can roll back."
        ),
    ),
    invalid=(
        Example("# Tariffs\nThe tariff service is replaced by a new one, which goes live on 1 March."),
        Example(
            "# Column\n"
            "The script renames the column in the database that seven services read. There is no transition "
            "and no rollback."
        ),
    ),
    judge=judge,
)
