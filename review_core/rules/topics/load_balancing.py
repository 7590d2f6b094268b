"""How requests are spread over instances."""

from dataclasses import replace

from review_core.evidence import Signal
from review_core.evidence.lexicon.page import plain_balance, plain_owing, plain_turns
from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.page.saying import Ways, plain
from review_core.rules.page.telling import Telling, concluded, tell
from review_core.rules.relevance import Matter, because, density, is_page
from review_core.rules.weighing import Bar, Words, call, verdict, weigh

SIGNALS = (
    Signal("handles", 3, ("spread",)),
    Signal("touches", 1, ("uneven",)),
    Signal("handles", 2, ("op.balance",)),
    Signal("handles", 2, ("part.pick",), flips=False),
    Signal("lacks", 3, ("op.no-balance",)),
)
BAR = Bar(
    answered=20,
    partial=1.5,
    about="on.balance",
    aspects={
        "spread": "the rule of spreading",
        "balance": "what does the balancing",
        "health": "how a failing instance leaves",
        "instances": "how many share the load",
    },
)
TELLING = Telling(
    answers=Ways(plain_turns.CLASSES, (*plain_balance.ANSWERS, *plain_turns.EVEN)),
    leaves=Ways(plain_turns.CLASSES, (*plain_balance.LEAVES, *plain_turns.FIXED)),
    means=Ways(plain_balance.CLASSES, plain_balance.MEANS),
    owed=Ways(plain_owing.CLASSES, plain_owing.OWED),
    asks=Ways(plain_turns.CLASSES, (*plain_balance.ASKS, *plain_turns.EVEN, *plain_turns.FIXED)),
)
_WIDELY = replace(TELLING, asks=Ways({}, ("",)))  # heard whatever a page asks
_SEVERAL = Ways(plain_turns.CLASSES, plain_turns.SEVERAL)
_QUOTES = 6  # passages that a verdict shows
WORDS = Words(
    missing="Who gets the next request is not decided",
    partial="Balancing is named, but not its rule or what happens to a slow instance",
    detail="There are several instances and the text gives no rule that keeps their load even.",
    severity="low",
    weight=0.1,
)


def matters(case: Case) -> Matter:
    """Why the topic matters for this design; false where it does not."""
    return because(
        case,
        "requests go to several instances",
        page="instances|spread|uneven",
        shown="instances|uneven",
        aloud="uneven",
        dense=density(case, "instances"),
        least=50,
    )


def _lines(case: Case) -> tuple[str, ...]:
    """All that stands on a page, block by block, titles included."""
    blocks = tuple(plain(" ".join(block.cells) or block.text) for block in case.document.blocks)
    return (*blocks, *(plain(section.title) for section in case.document.sections))


def judge(case: Case) -> Call:
    """Weighs what the text says of the topic against what a design of this length must say."""
    matter = matters(case)
    if is_page(case):
        told = tell(case, TELLING)
        if told.verdict == "not-applicable" and any(_SEVERAL.meet(line) for line in _lines(case)):
            return _unasked(case)
        if not (told.verdict or matter):
            return _unasked(case)
        return concluded(case, told, WORDS, BAR, matter)
    weighed = weigh(case, SIGNALS, BAR)
    return call(case, weighed, verdict(case, weighed, BAR, matters=bool(matter)), WORDS, BAR, matter)


def _unasked(case: Case) -> Call:
    """The call on a page that shows several that could do the same work and asks nothing: any sentence that says who gets
    it answers, else it is not spoken of."""
    heard = [one.statement for one in tell(case, _WIDELY).answers]
    return Call("answered", case.quote(heard, _QUOTES)) if heard else Call("missing")


RULE = Rule(
    id="TP-load-balancing",
    slug="load-balancing",
    family="topics",
    summary="How requests are spread over instances.",
    flags="Several instances with no rule, or an uneven one, for who gets the next request.",
    why="Uneven load makes the first instance fail first, and the rest after it.",
    detection=(
        "Looks for a rule of spreading (round robin, least requests, hashing, a balancer). A first address or "
        "a sticky choice is a mention of the lack. On a page the most telling sentence decides: who has least to do, who is "
        "free and takes the next, who has what weight, who is left out when full; a turn each is a rule only where machines "
        "and requests are alike, and chance, a name or number, a fixed table, the first in a list or a connection that lasts "
        "leaves it open. A page that "
        "shows several that could do the same work, and no choice among them, does not speak of it; one without is not "
        "asked. In a long text one sentence is not "
        "enough, and an open question or a promise takes from the answer."
    ),
    false_positives=("Competing consumers of one queue spread themselves.",),
    question=(
        "Which rule decides who gets the next request, and what happens to the share of an instance that is "
        "slow or full?"
    ),
    suggestion=(
        "Least outstanding requests, or the better of two random choices; bounded-load consistent hashing "
        "where state is local."
    ),
    not_when="One active instance by design.",
    references=(
        "Michael Mitzenmacher, The Power of Two Choices in Randomized Load Balancing, IEEE TPDS, 2001",
        ("Vahab Mirrokni, Mikkel Thorup and Morteza Zadimoghaddam, Consistent Hashing with Bounded Loads, SODA 2018"),
    ),
    severity="Low; medium where uneven load has hurt before.",
    valid=(
        Example(
            "# Ferry tickets\nFive counters. The sign sends a group to the one with the shortest line, and a counter "
            "with 12 open "
            "orders is not offered."
        ),
        Example(
            "# Ferry manifests\nThe purser's tablet opens one connection and keeps it for the trip. Manifests are found by a "
            "hash of the sailing; the first in the list is the next to leave."
        ),
        Example(
            "# Loom orders\nTwelve machines. The portal announces an order to all, and the loom whose backlog in metres is "
            "lowest gets it; one above 400 metres is passed by."
        ),
        Example("# Inference\nA HAProxy pair sends each request to the server with the least outstanding requests."),
        Example("# Booking pages\nOne address for all; a load balancer spreads requests over 40 nodes."),
        Example(
            "# Sewing orders\nNine machines, two of them half as fast. Nothing is dealt out: a machine takes the next order "
            "from the common list when it is free."
        ),
    ),
    invalid=(
        Example("# Ferry tickets\nFive counters serve groups. A group goes to the counter of its first letter."),
        Example(
            "# Loom orders\nTwelve machines. A weaver's orders always land on the loom that was configured for him."
        ),
        Example(
            "# Inference\n"
            "Twelve servers, six of them half as fast. A client picks a server when it starts and stays with "
            "it."
        ),
        Example("# Booking pages\nForty nodes serve the pages; last spring one node melted while others idled."),
        Example("# Sewing orders\nNine machines, two of them half as fast. Orders are dealt out in turn, one to each."),
    ),
    judge=judge,
)
