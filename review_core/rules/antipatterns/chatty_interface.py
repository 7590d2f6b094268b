"""Many small remote calls where one would do."""

import re

from review_core.evidence import Statement
from review_core.rules.antipatterns._weighing import Lens, about, brief, handles, otherwise, present, states, weigh
from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.page.hearing import full, hear, leaves, risks, some
from review_core.rules.relevance import is_page

_LENS = Lens(
    states=(
        states("chatty.each", "chatty.call", within=14, none=("chatty.structural",)),
        states("chatty.each", "chatty.lookup"),
        states("chatty.per", none=("chatty.structural", "figure-load")),  # "requests every month" is a load
    ),
    exposes=(states("chatty.each"),),
    handles=(handles("chatty.batch", "chatty.call|chatty.each"),),
    named="chatty.named",
)
_PAGE = (
    full("batch.one", none=("batch.denied",)),
    some("batch.count", "item.call", within=14),
    full("batch.copy"),
    leaves("item.each", "item.ask", within=14, none=("item.coarse",)),
    leaves("item.seq|item.per", "item.ask", within=9),
    risks("item.when", "item.ask", within=14),
    leaves("item.walk", "item.ask", within=24),
    leaves("item.walk", "item.each", within=24),
    leaves("item.made"),
    leaves("batch.denied"),
)
_BEFORE, _AFTER = 12, 8  # tokens around a call within which a word for batching speaks of that call
_LOOP = re.compile(
    r"\A\s*loop\b(?!.*\b(?:until|while|poll|retry|seconds?|minutes?|ms|s)\b).*\b(?:each|every|for|per|all|of)\b",
    re.IGNORECASE,
)
_PATH = re.compile(r"(?<![\w.])/[\w{}-]{2,40}[/{]")  # a path with a place for an id
_ONE_THING = re.compile(
    r"""
    \b(\w{3,})\ (?:by|after)\ \1\b  # "dish by dish"
    | \bfrom\ (\w{3,})\ to\ \2\b
    | \bfor\ (?:an?|that|this|one)\ \w+\b.{0,80}?(?:/\{\w+\}|\b\w+\((?:\w+,\ ?)?\w*id\))  # "for an order: `Owner(id)`"
    | /\{\w+\}.{0,80}\bper\ \w+
    | \(\d[\d,.]*\ times\)
    | \b(?:map|filter|forEach)\(\w+\ =>.{0,40}\w\.\w+\(  # `docs.filter(d => authz.check(d))`
    """,
    re.IGNORECASE | re.VERBOSE,
)
_CALL_ARROW = re.compile(r"(?<!-)->{1,2}")
_END = re.compile(r"\A\s*end\s*\Z", re.IGNORECASE)


def judge(case: Case) -> Call:
    """Present where each item costs a remote call, in a sentence or in a loop of a sequence diagram."""
    weighed = weigh(case, _LENS)
    asked = [one for one in weighed.stated if one.modality not in ("may", "question") and not _batched(one)]
    told = (asked if brief(case) else about(case, asked, "chatty.remote")) or [
        one for one in asked if _PATH.search(one.text)
    ]
    if is_page(case):
        heard = hear(case, _PAGE)
        told += [one for one in case.page.statements if one.scope == "proposed" and _ONE_THING.search(one.text)]
        told = [one for one in told if not heard.answers(one)] + heard.admitted
    passages = [*told, *_looped(case)] or list(weighed.admitted)
    if not passages:
        return otherwise(case, weighed)
    return present(
        case,
        passages,
        severity="medium",
        title="A remote call for every item",
        detail="The cost is the number of items times the round trip, and the load on the callee grows with both. "
        "What is a moment in a test with ten items is minutes with ten thousand, and each call can fail by itself.",
        weight=0.5,
    )


def _batched(one: Statement) -> bool:
    """Whether a word for batching stands by the call."""
    calls = [hit.first for hit in one.hits if hit.concept in ("chatty.each", "chatty.call")]
    each = [hit for hit in one.hits if hit.concept == "chatty.each"]
    return any(
        -_BEFORE <= hit.first - call <= _AFTER
        for hit in one.hits
        if hit.concept == "chatty.batch"
        and not hit.denied
        # "one request per item" is no batch, though "one request" is
        and not any(other.first <= hit.first and hit.last <= other.last for other in each)
        for call in calls
    )


def _looped(case: Case) -> list[Statement]:
    """Calls in a sequence diagram's loop over items."""
    found: list[Statement] = []
    inside = False
    block = -1
    for one in case.reading.statements:
        if one.kind != "diagram":
            continue
        if one.block != block:
            inside, block = False, one.block
        if _LOOP.match(one.text):
            inside = True
        elif _END.match(one.text):
            inside = False
        elif inside and _CALL_ARROW.search(one.text):
            found.append(one)
    return found


RULE = Rule(
    id="AP-chatty-interface",
    slug="chatty-interface",
    family="anti_patterns",
    summary="An operation makes a remote call for every item.",
    flags="Per-item remote calls (N+1), lookups in a loop, many clients that poll at short intervals, where a batch "
    "call, a join, a stream or a copy would do.",
    why="A round trip costs what a hundred thousand local calls cost. N of them in turn set the latency, N times "
    "users set the load, and the chance that one of N fails is near N times that of one.",
    detection="For each, every or per item, next to a remote call, without a word for batching beside it; a loop "
    "over items in a sequence diagram with calls in it. On a page it reads everyday words as well: one "
    "after the other, item by item, a call that takes a single id; it passes where the same passage goes "
    "on to one call for all. A mechanism that the text denies or puts off is as good as said to be "
    "missing.",
    false_positives=(
        "N that is small and bounded by nature.",
        "Calls that a client library batches, which the text does not say.",
    ),
    question="How many calls does one operation make at the largest customer, and what does it cost the callee at "
    "peak?",
    suggestion="Offer a batch form that takes all ids at once, join on the side that has the data, subscribe to "
    "changes, or keep a local copy that is refreshed in bulk.",
    not_when="Items come one at a time anyway, or each may fail by itself and must be retried by itself.",
    references=(
        "Jim Waldo, Geoff Wyant, Ann Wollrath, Sam Kendall: A Note on Distributed Computing, Sun Microsystems "
        "Laboratories, 1994",
        "Martin Fowler: Microservices and the First Law of Distributed Objects, martinfowler.com, 2014",
    ),
    severity="Medium.",
    valid=(
        Example(
            "# Export\n## Design\nThe exporter fetches all rooms of the school in one call to the rooms service.\n"
        ),
        Example("# Export\n## Design\nFor each tenant there is a database of its own.\n"),
        Example(
            "# Choir lists\n## Design\nThe old program asked the register about one singer after another. The new one "
            "hands it the whole list and gets all voices back together.\n"
        ),
    ),
    invalid=(
        Example(
            "# Choir lists\n## Design\nThe program goes through the singers and asks the register for the voice of each, "
            "then takes the next.\n"
        ),
        Example("# Export\n## Design\nFor each lesson the exporter fetches the room from the rooms service.\n"),
        Example(
            "# Run\n## Design\n```mermaid\nsequenceDiagram\n  loop every contract\n    Run->>Rates: GET rate\n  "
            "end\n```\n"
        ),
    ),
    judge=judge,
)
