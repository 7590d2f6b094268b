"""Circuit breakers, bulkheads, rate limits, tenant isolation."""

from review_core.evidence import Signal
from review_core.evidence.lexicon.page import plain_owing, plain_sharing
from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.page.saying import Ways
from review_core.rules.page.telling import Telling, concluded, tell
from review_core.rules.relevance import Matter, because, density, is_page
from review_core.rules.weighing import Bar, Words, call, verdict, weigh

SIGNALS = (
    Signal("handles", 3, ("kept-apart|way.apart", "shared-by|tenant|~overload|gone|call|~trouble.hog"), within=16),
    Signal("handles", 2, ("kept-apart|way.apart",), none=("worry",)),
    Signal("handles", 2, ("way.others", "tenant|shared-by|overload|slow|user|scale"), flips=False),
    Signal("handles", 2, ("way.bound", "tenant|user|call|shared-by|overload|queue"), within=16, flips=False),
    Signal("handles", 2, ("!trouble.hog",)),
    Signal("touches", 1, ("overload|kept-apart",), flips=False),
    Signal("touches", 1, ("tenant", "shared-by"), flips=False),
    Signal("lacks", 3, ("trouble.hog", "tenant|user|call|gone|slow|service|shared-by|lack.apart"), flips=False),
    Signal("lacks", 3, ("lack.apart", "tenant|user|call|slow|overload|~overload|shared-by|kept-apart"), flips=False),
)
BAR = Bar(
    answered=11,
    partial=0.8,
    touched=0.2,
    about="on.isolation",
    aspects={
        "rate-limit": "limits per caller",
        "bulkhead": "capacity of its own for each",
        "breaker": "what happens to a dependency that keeps failing",
        "tenant": "how tenants are told apart",
        "shed|backpressure": "what is refused under load",
    },
)
TELLING = Telling(
    answers=Ways(plain_sharing.CLASSES, plain_sharing.ANSWERS),
    leaves=Ways(plain_sharing.CLASSES, plain_sharing.LEAVES),
    means=Ways(plain_sharing.CLASSES, plain_sharing.MEANS),
    owed=Ways(plain_owing.CLASSES, plain_owing.OWED),
    asks=Ways(plain_sharing.CLASSES, plain_sharing.ASKS),
)
WORDS = Words(
    missing="Nothing keeps one tenant or slow dependency from taking the others along",
    partial="Isolation covers only part of what is shared",
    detail="Workers, pools or stores are shared and one user or dependency can occupy them.",
    severity="medium",
    weight=0.36,
)


def matters(case: Case) -> Matter:
    """Why the topic matters for this design; false where it does not."""
    return because(
        case,
        "many users or tenants share the same capacity",
        page="tenant|shared-by|user|plain.system|figure-any|long-running",
        shown="tenant|shared-by|overload",
        aloud="overload",
        dense=min(density(case, "figure-load"), density(case, "user")),
        least=8,
    )


def judge(case: Case) -> Call:
    """Weighs what the text says of the topic against what a design of this length must say."""
    matter = matters(case)
    if is_page(case):
        return concluded(case, tell(case, TELLING), WORDS, BAR, matter)
    weighed = weigh(case, SIGNALS, BAR)
    return call(case, weighed, verdict(case, weighed, BAR, matters=bool(matter)), WORDS, BAR, matter)


RULE = Rule(
    id="TP-isolation",
    slug="isolation",
    family="topics",
    summary="Circuit breakers, bulkheads, rate limits, tenant isolation.",
    flags="Shared workers, pools and stores that one tenant or one slow dependency can occupy alone.",
    why="In a shared pool the slowest customer sets everybody's speed.",
    detection=(
        "Looks for separation (own pool or queue, quota, rate limit, concurrency cap, breaker, fair turn), "
        "the more so beside tenants or overload. Silence counts where many users meet figures of load. On a "
        "page the most telling sentence decides: it answers by how much each may have, what is nobody else's, who is served in "
        "turn, what a hanging callee can bind, or that the others feel nothing; one pot for all, first come first served, "
        "no telling apart, a plea to be considerate, or a limit that is put off leaves it open. A page on which nobody shares "
        "anything that one could take from the others, in what is or what was, is not asked. In a long text one sentence is "
        "not enough, and an open question or a promise takes from the answer."
    ),
    false_positives=("Internal tools with one caller.",),
    question=(
        "One tenant sends a hundred times its share, or one dependency takes a minute per call: who else notices?"
    ),
    suggestion=(
        "Quotas and fair queues per tenant, separate pools per dependency, a breaker with a fallback, "
        "shedding before collapse."
    ),
    not_when="One caller, one dependency.",
    references=(
        "Michael T. Nygard, Release It!, 2nd edition, Pragmatic Bookshelf, 2018",
        "David Yanacek, Fairness in multi-tenant systems, Amazon Builders' Library, 2020",
    ),
    severity="Medium.",
    valid=(
        Example(
            "# Tide gauges\nEach gauge service has a database of its own. A reading from the same gauge is stored once, and "
            "the rest of the month is kept in an archive."
        ),
        Example(
            "# Seed bank\nThe 90 gardens look up seeds. A garden's batch jobs run in a lane with two workers, so that look-ups "
            "of the other gardens never wait for them."
        ),
        Example(
            "# Exports\n"
            "Each customer may have two exports running; more are refused with 429, so one customer cannot "
            "hold all workers."
        ),
        Example("# Card page\nEach network has a pool of its own, with a circuit breaker."),
        Example(
            "# Film scans\nUntil now all archives stood in one line. Now an archive has at most six scanners at a time, "
            "and the scanners go round the archives in turn."
        ),
    ),
    invalid=(
        Example(
            "# Seed bank\nThe 90 gardens look up seeds. Batch jobs and look-ups compete for the same six workers; a quota per "
            "garden is noted for the autumn release."
        ),
        Example("# Exports\n600 customers share eight workers. Exports run in the order in which they were asked for."),
        Example("# Card page\nAll tenants' calls to the three networks go through one shared pool of threads."),
        Example(
            "# Film scans\nThe scanners take the next reel, whatever archive it is from; an archive may use all 30 when "
            "the others are quiet."
        ),
    ),
    judge=judge,
)
