"""Which consistency guarantees hold, for whom."""

from review_core.evidence import Signal
from review_core.evidence.lexicon.page import plain_copies
from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.page.closely import Page, closely
from review_core.rules.page.saying import Ways, saying, spoken
from review_core.rules.relevance import Matter, because, density, is_page
from review_core.rules.weighing import Bar, Words, call, verdict, weigh

SIGNALS = (
    Signal("handles", 3, ("may-be-old",)),
    Signal("handles", 3, ("way.age", "replica|cache|consistency|store|leader|plain.old|on.consistency"), flips=False),
    Signal("handles", 3, ("certain", "consistency|store|replica|conflict|two-at-once|message"), within=20),
    Signal(
        "handles", 3, ("way.certain", "consistency|store|replica|conflict|two-at-once|message"), within=20, flips=False
    ),
    Signal("handles", 2, ("certain",)),
    Signal("handles", 2, ("way.certain",), flips=False),
    Signal("handles", 1, ("settle.seen",), flips=False),
    Signal("touches", 1, ("consistency",)),
    Signal("touches", 1, ("replica|cache",)),
    Signal("lacks", 3, ("lack.consistent",), flips=False),
)
BAR = Bar(
    answered=12,
    partial=0.3,
    touched=0.1,
    about="on.consistency",
    aspects={
        "consistent-weak|may-be-old": "how old a read may be",
        "consistent-strong|certain": "which operations see the latest state",
        "resolve-conflict|compare-version": "how concurrent writes are settled",
        "owner": "which copy is authoritative",
        "quorum": "how many copies must agree",
    },
)
PAGE = Page(
    answers=Ways(plain_copies.CLASSES, plain_copies.HOLDS),
    leaves=Ways(plain_copies.CLASSES, plain_copies.VAGUE),
    asks=Ways(plain_copies.CLASSES, plain_copies.ASKED),
)
_COPIED = Ways(plain_copies.CLASSES, plain_copies.COPIED)
WORDS = Words(
    missing="What readers of the copies may see is not stated",
    partial="The consistency guarantee is incomplete",
    detail=(
        "There are copies or concurrent writers, and no full statement of what a reader may see and which "
        "decisions are safe."
    ),
    severity="medium",
    weight=0.55,
)


def matters(case: Case) -> Matter:
    """Why the topic matters for this design; false where it does not."""
    matter = because(
        case,
        "the design keeps data in several places or lets several parties write",
        page="replica|cache|store|plain.system|figure-any|long-running",
        shown="replica|cache|conflict",
        dense=density(case, "store|replica|cache"),
        least=10,
    )
    return matter or Matter(faint=is_page(case) and bool(saying(spoken(case), _COPIED)))


def judge(case: Case) -> Call:
    """Weighs what the text says of the topic against what a design of this length must say."""
    weighed = weigh(case, SIGNALS, BAR)
    matter = matters(case)
    said = verdict(case, weighed, BAR, matters=bool(matter))
    if is_page(case):
        weighed, said, matter = closely(case, PAGE, weighed, said, matter)
    return call(case, weighed, said, WORDS, BAR, matter)


RULE = Rule(
    id="TP-consistency",
    slug="consistency",
    family="topics",
    summary="Which consistency guarantees hold, for whom.",
    flags="Copies, caches and replicas without a stated guarantee of what a reader may see.",
    why=(
        '"Up to date" is not a guarantee. Readers of a stale copy act on it: they sell the seat twice, or '
        "delete what another has just written."
    ),
    detection=(
        "Looks for stated guarantees (eventual, read-your-writes, linearizable, a bound on age), for "
        "operations that decide on the authoritative copy, and for conditional writes and quorums. "
        "`Consistent` alone is a mention. A page is read sentence by sentence: only one that says how old a copy may be, "
        "who sees a change at once, or where a decision is made answers, in any words; that copies are kept up to date, or "
        "are fast, does not. In a long text one sentence is not enough, and an open question or a promise takes from the "
        "answer."
    ),
    false_positives=("Stores whose guarantee is common knowledge and used on one primary only.",),
    question=(
        "After a write is acknowledged, who may still read the old value, for how long, and which decisions "
        "must never be made on it?"
    ),
    suggestion=(
        "Name the guarantee for each read path; route decisions to the owner of the data or make them "
        "conditional writes; give the bound on staleness a number and a metric."
    ),
    not_when="One writer, one copy, one reader.",
    references=(
        "Werner Vogels, Eventually Consistent, ACM Queue, 2008",
        "Doug Terry, Replicated Data Consistency Explained Through Baseball, CACM, 2013",
        "Peter Bailis et al., Highly Available Transactions: Virtues and Limitations, VLDB 2014",
    ),
    severity="High where decisions rest on copies, else medium.",
    valid=(
        Example(
            "# Night trains\n"
            "The desk hands the next one to a free guard, who normally gets the same number as before; the list is sent to him "
            "by radio. Fresh guards come at six.",
            "not-applicable",
        ),
        Example(
            "# Cave guides\n"
            "The ticket hut shows places from its copy, which can lack the last two minutes and says so; a place is sold only "
            "after the main desk has confirmed it."
        ),
        Example(
            "# Library shelves\n"
            "Search reads a replica, which may be up to 30 seconds old; lending is a conditional update on "
            "the primary."
        ),
        Example(
            "# Price list\n"
            "Shops read the cache. It is eventually consistent: a new price is visible within a minute, and "
            "the till asks the owner before it charges."
        ),
        Example(
            "# Bus displays\n"
            "Displays show the copy at their stop, which is at most 20 s behind and says so; whether a bus waits is asked "
            "of the control centre."
        ),
    ),
    invalid=(
        Example(
            "# Cave guides\n"
            "Ticket hut and main desk each hold the list of places and exchange their changes, so both end up with everything."
        ),
        Example("# Library shelves\nSearch and lending read the nearest replica. Replicas follow the primary."),
        Example("# Price list\nShops read the cache, which is kept in sync with the database."),
        Example(
            "# Bus displays\n"
            "Displays show the copy at their stop. The copies follow the control centre continuously, so passengers will "
            "hardly notice a difference."
        ),
    ),
    judge=judge,
)
