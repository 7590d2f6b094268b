"""What commits together, and what happens between two commits."""

from review_core.evidence import Signal
from review_core.evidence.lexicon.page import plain_parted, plain_units
from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.page.closely import Page, closely
from review_core.rules.page.saying import Ways, saying, spoken
from review_core.rules.relevance import Matter, because, density, is_page
from review_core.rules.weighing import Bar, Words, call, verdict, weigh

SIGNALS = (
    Signal("handles", 3, ("in-one", "store|message|many-writes|conflict|gone"), within=16),
    Signal("handles", 3, ("way.atomic", "store|message|many-writes|conflict|gone"), within=16, flips=False),
    Signal("handles", 2, ("in-one",), none=("worry",)),
    Signal("handles", 2, ("way.atomic",), none=("worry",), flips=False),
    Signal("touches", 1, ("transaction|two-store-write",)),
    Signal(
        "lacks", 3, ("lack.atomic", "gone|message|store|transaction|~transaction|many-writes|commit.write"), flips=False
    ),
)
BAR = Bar(
    answered=12,
    partial=0.4,
    touched=0.2,
    about="on.transaction",
    aspects={
        "in-one": "what commits together",
        "transaction": "where a transaction begins and ends",
        "ack": "when success is reported",
        "outbox|saga": "how the later steps follow",
        "compare-version": "how concurrent changes are settled",
    },
)
PAGE = Page(
    answers=Ways(plain_parted.CLASSES, plain_units.DRAWN),
    leaves=Ways(plain_parted.CLASSES, plain_units.UNDRAWN),
    asks=Ways(plain_parted.CLASSES, plain_units.ASKED),
    hints=Ways(plain_parted.CLASSES, plain_units.FOLLOWED),
)
_CHANGED = Ways(plain_parted.CLASSES, plain_units.CHANGED)
WORDS = Words(
    missing="What commits together is not said",
    partial="The boundary of a transaction is only partly drawn",
    detail="Several writes make one operation and nothing says what a crash between them leaves.",
    severity="medium",
    weight=0.42,
)


def matters(case: Case) -> Matter:
    """Why the topic matters for this design; false where it does not."""
    matter = because(
        case,
        "one operation writes to more than one place",
        page="store|service|message|plain.system|figure-any|long-running",
        shown="two-store-write|many-writes|transaction|conflict",
        aloud="two-store-write|transaction",
        dense=density(case, "store") + density(case, "message") * 0.3,
        least=9,
    )
    return matter or Matter(faint=is_page(case) and bool(saying(spoken(case), _CHANGED)))


def judge(case: Case) -> Call:
    """Weighs what the text says of the topic against what a design of this length must say."""
    weighed = weigh(case, SIGNALS, BAR)
    matter = matters(case)
    said = verdict(case, weighed, BAR, matters=bool(matter))
    if is_page(case):
        weighed, said, matter = closely(case, PAGE, weighed, said, matter)
    return call(case, weighed, said, WORDS, BAR, matter)


RULE = Rule(
    id="TP-transaction-boundaries",
    slug="transaction-boundaries",
    family="topics",
    summary="What commits together, and what happens between two commits.",
    flags=("Steps that write several things without saying what is atomic and what a crash between them leaves."),
    why=(
        "Between two writes lies a crash. What is not one transaction must be repaired, compensated or "
        "repeated, and someone has to say which."
    ),
    detection=(
        "Looks for the unit of atomicity (one transaction, conditional write, outbox, saga, acknowledge after "
        "commit). A transaction or a pair of writes alone is a mention. Silence counts where writes to stores "
        "and messages are dense. A page is read sentence by sentence: only one that says what changes as one, what "
        "follows later and from what, or what undoes a step answers, in any words; that a framework sees to it, or that "
        "all will match in the end, does not. In a long text one sentence is not enough, and an open question or a "
        "promise takes from the answer."
    ),
    false_positives=(
        "`Transaction` as the name of a business object.",
        "Read-only designs.",
    ),
    question=(
        "Which writes commit together, when is the caller told, and what does a crash between two of them leave behind?"
    ),
    suggestion=(
        "One local transaction per step with an outbox row; later steps follow from the event; a saga with "
        "compensations where a step can be refused."
    ),
    not_when="A single write to a single row.",
    references=(
        "Hector Garcia-Molina and Kenneth Salem, Sagas, SIGMOD 1987",
        "Pat Helland, Life beyond Distributed Transactions: an Apostate's Opinion, CIDR 2007",
    ),
    severity="Medium; high where money or stock may differ between stores.",
    valid=(
        Example(
            "# Bee club\n"
            "Swarms are fetched in turn, and a clerk can put the list right by hand. The warden gets it at once, and the "
            "wall map shows the hives of a meadow together.",
            "not-applicable",
        ),
        Example(
            "# Pottery course\n"
            "Place and kiln slot change by one statement or stay as they were. The receipt is made overnight from the list of "
            "changed rows."
        ),
        Example(
            "# Bike return\n"
            "The ride and an outbox row are written in one local transaction; billing follows from the "
            "event."
        ),
        Example(
            "# Land register\n"
            "A parcel and its rights commit together; an import that stops goes on after the last committed "
            "parcel."
        ),
        Example(
            "# Theatre subscription\n"
            "The seat is only on hold until the payment is in; refused or silent for ten minutes, it is given back. Seat "
            "and invoice line are saved together or not at all."
        ),
    ),
    invalid=(
        Example(
            "# Pottery course\n"
            "Signing up takes a place, blocks the kiln slot and bills the member. It is important that the three agree with "
            "one another."
        ),
        Example(
            "# Bike return\n"
            "Rental marks the ride in its database, billing charges the card, fleet marks the bike in its "
            "own store."
        ),
        Example(
            "# Land register\n"
            "An import writes parcels to one store and owners to another. What is rolled back when it stops "
            "has not been settled."
        ),
        Example(
            "# Theatre subscription\n"
            "Seat, invoice and card are changed one after another; the framework takes care of transactions, and should "
            "something go wrong it is corrected accordingly."
        ),
    ),
    judge=judge,
)
