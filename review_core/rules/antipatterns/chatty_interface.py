"""Many small remote calls where one would do."""

import re

from review_core.evidence import Statement
from review_core.evidence.lexicon.page import plain_batches, plain_calls
from review_core.rules.antipatterns._weighing import (
    Lens,
    Weighed,
    about,
    brief,
    handles,
    otherwise,
    present,
    states,
    weigh,
)
from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.page.saying import Ways, spoken
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
_COSTS = Ways(plain_calls.CLASSES, (*plain_calls.COSTS, *plain_calls.IN_CODE))
_LACKS = Ways(plain_calls.CLASSES, plain_calls.LACKS)
_EACH = Ways(plain_calls.CLASSES, plain_calls.EACH)
_CALLS = Ways(plain_calls.CLASSES, plain_calls.CALLS)
_COUNTED = Ways(plain_calls.CLASSES, plain_calls.COUNTED)
_LIMITS = Ways(plain_calls.CLASSES, plain_calls.LIMITS)
_SAVES = Ways(plain_calls.CLASSES, plain_batches.SAVES)
_SPARES = Ways(plain_calls.CLASSES, plain_batches.SPARES)
_CLAUSES = re.compile(r"; |, (?:but|whereas|while|now|instead)\b| (?:whereas|instead) (?!of\b)")
_REPLACED = re.compile(
    r"\b(?:instead of|rather than|in place of|unlike|no longer|as opposed to|without|not|no|nothing|never|nobody)\b[^,;:.]*"
)
_THEN = re.compile(r"\b(?:old|former|formerly|used to|previous|previously|earlier|first|so far|was|were|had|became)\b")
# A figure of load, what may run side by side, or what comes one at a time by itself: no item of a list.
_NO_ITEM = re.compile(
    r"\A(?!.*\b(?:for each (?!of)|for every |per (?!second|minute|hour|s\b|array)))"
    r".*(?:\b\d[\d,.]* (?:[\w-]+ ){0,4}?(?:an?|per|each|within|in) (?:\w+ )?(?:seconds?|minutes?)\b|\d ?/ ?s\b)"
    r"|\b\d[\d,.]* (?:[\w-]+ ){0,3}?at once\b|\b(?:each|every) (?:time|trip|message|dose|event|transfer|job|ticket|press|tap)\b"
    r"|\bleast \w+\b|\bin turn\b(?=.*\b(?:skipped|address)\b)|\beach \w+ every \d+ ?s\b|\bone (?:pod|node|machine|host|command)"
    r" (?:at a time|each)\b|\b0 remote calls\b|\bgauge per\b|\bnames? through\b|\bin parallel by\b|\beach line is\b"
)
_OLD = re.compile(r"(?:\A|; [^:;]{1,30}: )(?:old|before|then|formerly|until now|so far)\b ?[:-]")
_NOW = re.compile(r"\b(?:now|instead|the new|from now on|henceforth|today)\b")
_BEFORE, _AFTER = 12, 8  # tokens around a call within which a word for batching speaks of that call
_LOOP = re.compile(
    r"\A\s*loop\b(?!.*\b(?:until|while|poll|retry|seconds?|minutes?|ms|s)\b).*\b(?:each|every|for|per|all|of)\b",
    re.IGNORECASE,
)
_PATH = re.compile(r"(?<![\w.])/[\w{}-]{2,40}[/{]")  # a path with a place for an id
_CALL_ARROW = re.compile(r"(?<!-)->{1,2}")
_END = re.compile(r"\A\s*end\s*\Z", re.IGNORECASE)


def judge(case: Case) -> Call:
    """Present where each item costs a remote call, in a sentence or in a loop of a sequence diagram."""
    weighed = weigh(case, _LENS)
    told = _heard(case) if is_page(case) else _stated(case, weighed)
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


def _stated(case: Case, weighed: Weighed) -> list[Statement]:
    """What a long design says of calls for each item, where no word for batching stands by the call."""
    asked = [one for one in weighed.stated if one.modality not in ("may", "question") and not _batched(one)]
    return (asked if brief(case) else about(case, asked, "chatty.remote")) or [
        one for one in asked if _PATH.search(one.text)
    ]


def _heard(case: Case) -> list[Statement]:
    """The sentences of a page that tell of a call for each item, unless their own paragraph goes on to what is done now."""
    weighed = [(one, _weighs(one.words)) for one in spoken(case)]
    return [
        one.statement
        for at, (one, tells) in enumerate(weighed)
        if tells > 0
        and _is_so(one.statement)
        and not _OLD.search(one.words)
        and not any(
            later < 0
            and other.statement.block == one.statement.block
            and (_THEN.search(one.words) or _NOW.search(other.words))
            for other, later in weighed[at + 1 :]
        )
    ]


def _is_so(one: Statement) -> bool:
    """Whether a statement says what is done; the label of an arrow may be put as a question."""
    return one.role != "future" and (one.modality != "question" or one.kind == "diagram")


def _weighs(words: str) -> int:
    """Above nought where a sentence costs a call for each item, below where it has one for many; its last clause counts."""
    tells = 0
    for clause in _CLAUSES.split(words):
        own = _REPLACED.sub("", clause)
        if _LACKS.meet(clause):
            tells = 1
        elif _SAVES.meet(own):
            tells = -1
        elif _NO_ITEM.search(own):
            continue
        elif _COSTS.meet(own):
            tells = 1
        elif _SPARES.meet(own):
            tells = -1
        elif _EACH.meet(own) and _CALLS.meet(own) and not _LIMITS.meet(own):
            tells = 1
    return tells or int(_COUNTED.meet(words) and not _LIMITS.meet(words))


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
    "over items in a sequence diagram with calls in it. On a page it reads everyday words: a clause that says for each "
    "of what (for every line, line by line, one after the other, in a loop) and that somebody is asked for it; one "
    "request per line; single calls for name, price and stock; more calls than one operation can mean. One call for "
    "many, a list of ids, pages of 500, a join, a copy or a push in that clause, or in a later one, ends it, and so do "
    "a rate, a limit, and what comes one at a time by itself (each trip, each ticket). "
    "A mechanism that the text denies or puts off is as good as said to be missing.",
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
            "# Toll bridge\n## Design\nThe barrier asks Tariffs before each trip, 40 calls a second at most. Releases go out "
            "one pod at a time.\n"
        ),
        Example(
            "# Bee survey\n## Design\nThe map asks the hive service once for all hives in view; each hive comes with its "
            "weight.\n"
        ),
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
        Example("# Bee survey\n## Design\nThe map shows 90 hives, which makes 270 requests to the hive service.\n"),
        Example(
            "# Bee survey\n## Design\nWhile the list is drawn, every row asks the hive service for its own weight.\n"
        ),
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
