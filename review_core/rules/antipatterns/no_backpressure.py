"""Work that can come faster than it is done, with nothing to slow, bound or refuse it."""

import re

from review_core.evidence import Statement
from review_core.evidence.lexicon.page import plain_bounds, plain_floods
from review_core.rules.antipatterns._exposure import Exposure, Sign, handled, stated, talk
from review_core.rules.antipatterns._weighing import (
    Lens,
    Weighed,
    about,
    brief,
    central,
    firm,
    handles,
    otherwise,
    present,
    said,
    says_something,
    states,
    weigh,
)
from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.page.saying import Said, Ways, plain, spoken
from review_core.rules.page.settling import faults, full, leaves, risks, some
from review_core.rules.relevance import is_page

_LENS = Lens(
    states=(
        states("load.unbounded", none=("load.listed",)),
        states("load.unbounded-word", "load.door|queue|message|overload|retry"),
        states("load.all", "load.at-once", "load.send", within=10),
        states("load.surge"),
    ),
    exposes=(states("load.door"),),
    handles=(handles("load.limit"), handles("rate-limit|shed|backpressure", strong=True)),
    named="load.named",
)
_SHOWN = ("load.work|load.door|queue|message|batch", "commit.announce|load.send", "long-running|again")
_TROUBLE = "outage|crash|failure|gone|degrade.away|degrade.loss"
_EXPOSURE = Exposure(
    signs=(
        Sign("limits, rates and caps that are named bound the work, each a little more of it", -1.1, handled()),
        Sign("a design of versions and formats takes in no work", -1.0, talk("compat|couple.contract|compare-version")),
        Sign("jobs, uploads and queues are work that waits", 0.5, talk("load.work|load.door")),
        Sign("events come at the pace of whoever sends them", 0.7, talk("arrive.events|arrive.apply|async")),
        Sign("who tells of outages has thought of bad hours", -0.4, talk(_TROUBLE)),
        Sign("the text itself has work without a bound", 0.4, stated),
    ),
    base=-1.4,
    told=0.2,
    alone=0.36,
)
_PAGE = (
    full("bound.push", "bound.limit"),
    some("bound.limit|bound.push"),
    leaves("flood.unit", "flood.each", "flood.spawn", within=12),
    leaves("flood.per-item", none=("flood.fixed",)),
    leaves("flood.lone", "flood.own", "flood.each", within=14),
    leaves("flood.own", "flood.sets-off", "flood.each", within=10),
    leaves("flood.accept"),
    leaves("flood.nolimit"),
    risks("!flood.check"),
    leaves("flood.swell", "flood.pile", within=12),
    leaves("flood.later", "bound.named", within=16),
    leaves("flood.needless", "bound.named", within=10),
    risks("again.endless", "~again.try", within=16, none=("again.pause", "again.curve")),
    risks("flood.in-memory", "flood.backlog|flood.list", within=24),
    risks("flood.instant", "flood.each|flood.all", "flood.start", within=14, none=("flood.small",)),
    risks("flood.unfelt|flood.trust"),
    risks("flood.hardware", "flood.pile|flood.all", within=14),
)
_FLOODS = tuple(Ways(plain_floods.CLASSES, (flood,)) for flood in plain_floods.FLOODS)
_BOUNDS = tuple(Ways(plain_floods.CLASSES, (bound,)) for bound in plain_bounds.BOUNDS)
_BOTH = 2  # ways of telling a bound: how much, and what becomes of the rest
_CLAUSES = re.compile(r"; |, (?:but|whereas|while|now|instead)\b| (?:whereas|instead) (?!of\b)")
_NAMED = Ways(plain_floods.CLASSES, plain_bounds.NAMED)
_LOADS = Ways(plain_floods.CLASSES, plain_floods.LOADS)
_OWED = Ways(plain_floods.CLASSES, plain_bounds.OWED)
_WEIGHED = Ways(plain_floods.CLASSES, plain_bounds.WEIGHED)
_REFUSED = Ways(plain_floods.CLASSES, plain_bounds.REFUSED)
_INTAKE = "load.door|queue|message|call|overload"
_SOME_WORK = 6  # statements about queued, fanned-out or bulk work
_MUCH_WORK = 20
_FEWEST = 2
_CENTRAL = 0.25  # share of a short design that is about work taken in

_SET_TO_NONE = re.compile(
    r"\b(?:max|maximum|limit|cap|quota)\b[^|;:]{0,40}[|;:]\s*(?:\w+:\s*)?(?:none|unlimited|not set|unset|infinite)\b",
    re.IGNORECASE,
)


def judge(case: Case) -> Call:
    """Present where the text says that nothing bounds the work, or work is taken in and no bound is named anywhere."""
    weighed = weigh(case, _LENS)
    said_so = said(case, weighed.stated, "load.unbounded|load.unbounded-word")
    unbounded = said_so if brief(case) else about(case, said_so, _INTAKE)
    unbounded += [
        one for one in case.reading.having("queue|load.door|load.limit|load.named") if _SET_TO_NONE.search(one.text)
    ]
    unbounded = unbounded or list(weighed.admitted)
    if is_page(case):
        found, dealing = faults(case, _PAGE)
        unbounded = [one for one in unbounded if not _is_dealt_with(one, dealing)] + found
        unbounded = _standing(case, unbounded)
        plainly = said(case, unbounded, "load.unbounded-word")
        if not unbounded or not (plainly or _puts_load(case) or _is_plain(case)):
            return otherwise(case, weighed)
    if unbounded and _EXPOSURE.believes(case, weighed):
        return present(
            case,
            unbounded,
            severity="high",
            title="Nothing bounds the work that piles up here",
            detail="When work comes faster than it is done, a queue without a limit turns a slow minute into hours of "
            "lag or out of memory, and retries without one keep an overloaded service down after the cause is gone.",
            weight=0.7,
        )
    surge = (_bursts(case, weighed) or _taken_in(case, weighed)) if len(weighed.handled) <= 1 else []
    surge = surge if _EXPOSURE.believes(case, weighed) else []
    surge = surge or _EXPOSURE.passages(case, weighed, *_SHOWN)
    if surge:
        return present(
            case,
            surge,
            severity="medium",
            title="Bursts of work meet no limit",
            detail="Work is queued, fanned out or replayed in bulk, and the text names no bound: no queue limit, "
            "concurrency cap, rate limit, pacing or shedding.",
            trait=case.traits.why("queue", "message", "batch"),
            weight=0.55,
        )
    return otherwise(case, weighed)


def _puts_load(case: Case) -> bool:
    """Whether a line of a page tells of more work than usual, of what can be done at most, or of what waits."""
    return any(_LOADS.meet(plain(line)) for block in case.document.blocks for line in block.text.splitlines())


def _is_plain(case: Case) -> bool:
    """Whether one sentence of a page says in several ways that nothing bounds the work, or that a bound was put off."""
    return any(
        _is_owed(one) or (_is_flood(one.words) and _count(_FLOODS, one.words) >= _BOTH) for one in spoken(case)
    ) or any(_is_refused(one) for one in case.reading.statements)


def _is_dealt_with(one: Statement, dealing: list[Statement]) -> bool:
    """Whether the sentence itself, or one after it in its paragraph, sets a bound."""
    return any(other.block == one.block and other.start >= one.start for other in dealing)


def _standing(case: Case, unbounded: list[Statement]) -> list[Statement]:
    """What a page says of work without a bound: these statements and what plain speech adds.

    Where a sentence of the page says both how much is taken and what becomes of the rest, only what is said to the
    contrary twice over, is put off or was turned down stands against it.
    """
    said = spoken(case)
    against = [one.statement for one in said if _is_owed(one)]
    against += [one for one in case.reading.statements if _is_refused(one)]
    if any(_count(_BOUNDS, one.words) >= _BOTH and not _is_owed(one) for one in said):
        twice = [one for one in said if _is_flood(one.words) and _count(_FLOODS, one.words) >= _BOTH]
        return against + [one.statement for one in twice]
    bounded = {one.statement.start for one in said if _count(_BOUNDS, one.words) and not _is_flood(one.words)}
    return [
        *(one for one in unbounded if one.start not in bounded),
        *(one.statement for one in said if _is_flood(one.words)),
        *against,
    ]


def _is_owed(one: Said) -> bool:
    """Whether a sentence puts a limit off."""
    return _OWED.meet(one.words) or (one.put_off and _NAMED.meet(one.words))


def _is_refused(one: Statement) -> bool:
    """Whether a sentence says that a limit was turned down; a heading's list of alternatives says less."""
    if one.role == "alternatives" or one.kind == "heading" or one.scope not in ("proposed", "alternative"):
        return False
    if one.scope == "proposed" and not _WEIGHED.meet(plain(one.text)):
        return False
    return any(
        _REFUSED.meet(clause) and not _count(_FLOODS, clause) and not _count(_BOUNDS, clause)
        for clause in _CLAUSES.split(plain(one.text))
    )


def _count(ways: tuple[Ways, ...], words: str) -> int:
    """How many of the ways of saying a thing are met."""
    return sum(way.meet(words) for way in ways)


def _is_flood(words: str) -> bool:
    """Whether a clause says that nothing bounds the work, and none after it that something does."""
    tells = False
    for clause in _CLAUSES.split(words):
        floods, bounds = _count(_FLOODS, clause), _count(_BOUNDS, clause)
        if floods or bounds:
            tells = floods > bounds
    return tells


def _bursts(case: Case, weighed: Weighed) -> list[Statement]:
    """The statements on work that comes all at once, as a fact and not as what somebody would rather not do."""
    real = [one for one in weighed.stated if firm(one) and not said(case, [one], "cue.would")]
    return said(
        case, said(case, real, "load.surge|load.at-once"), _INTAKE if not brief(case) else "load.all|load.surge"
    )


def _taken_in(case: Case, weighed: Weighed) -> list[Statement]:
    """The statements on work that is taken in, where there is a good deal of it and no limit in sight."""
    work = [one for one in case.reading.having("load.work") if says_something(case, one)]
    much = len(work) >= (_MUCH_WORK if weighed.handled else _SOME_WORK)
    if not much and (weighed.handled or len(work) < _FEWEST or not central(case, work, _CENTRAL)):
        return []
    moved = said(case, work, "queue")
    if not moved and len(work) < _MUCH_WORK:
        return []  # an import or a pipeline by name alone says nothing of how work arrives
    return said(case, moved or work, "service|store") or moved or work


RULE = Rule(
    id="AP-no-backpressure",
    slug="no-backpressure",
    family="anti_patterns",
    summary="Work comes in without a limit.",
    flags="Unbounded queues, fan-out, concurrency and retries; producers that are not slowed when consumers lag; "
    "replays and imports that flood what follows; no quota, cap or shedding.",
    why="Every queue is full or empty, in the long run. Without a limit the length of the queue becomes the latency, "
    "retries add the load that broke the service, and the overload outlives its cause.",
    detection="Words for no limit, retry until it works, all at once; a limit set to none; bulk replays and fan-out "
    "to every subscriber; else several statements about queued or bulk work and none about a limit, rate, "
    "cap, quota, pacing, back-off or shedding. On a page it reads everyday words as well: everybody is "
    "let in, each gets a process of its own, the list grows as needed, all are sent at once, who sends does not "
    "notice; a clause that says how much is taken, or what becomes of the rest (refused, told to wait, thrown away, "
    "left at its source), ends it, and one that says both speaks for the whole page. One such word counts only on a page "
    "that tells of a rush, of what can be done at most, or of what waits; two in a sentence count anywhere. "
    "A mechanism that the text denies "
    "or puts off is as good as said to be missing. In a design of more than a page such words are "
    "believed, and their lack is made up for, by what the whole text shows: jobs, queues and events raise "
    "the likelihood; limits, talk of outages and a subject of versions and formats lower it. The weights "
    "of these signs were fitted on designs labelled by language models in a reviewer's role.",
    false_positives=(
        "Work that is bounded by nature, such as one job a day.",
        "A platform default that limits it, which the text does not mention.",
    ),
    question="Work comes in at twice the rate at which it is done for an hour: what grows, where does it stop, and "
    "who is told?",
    suggestion="Bound every queue and pool, refuse or slow at the door (429 with Retry-After, blocked producers), cap "
    "attempts with exponential back-off and jitter, pace bulk work apart from live work.",
    not_when="The producer is a person whose own pace is the limit.",
    references=(
        "Matt Welsh, David Culler, Eric Brewer: SEDA: An Architecture for Well-Conditioned, Scalable Internet "
        "Services, SOSP, 2001",
        "Ben Maurer: Fail at Scale, ACM Queue, 2015",
        "Nathan Bronson, Abutalib Aghayev, Aleksey Charapko, Timothy Zhu: Metastable Failures in Distributed Systems, "
        "HotOS, 2021",
    ),
    severity="High where the text says that nothing bounds it, medium where it is silent.",
    valid=(
        Example(
            "# Sheep census\n## Design\nThe page asks Herds, Weather and Maps at the same time and passes on whatever they "
            "answer. A farm's form is sent again until it is acknowledged; 300 farms report, each once a year.\n"
        ),
        Example(
            "# Herring auction\n## Design\nThe scales report every second. From 3,000 waiting reports on, the ledger tells "
            "them to send only the last weight.\n"
        ),
        Example(
            "# Import\n## Design\nThe queue holds at most 10,000 jobs; beyond that the API answers 429 with "
            "Retry-After.\n"
        ),
        Example("# Import\n## Design\nOne file a day is imported.\n"),
        Example(
            "# Ferry tickets\n## Design\nThe old shop let everybody in. The new one admits 300 buyers at a time and shows "
            "the others a waiting page.\n"
        ),
    ),
    invalid=(
        Example(
            "# Herring auction\n## Design\nThe scales report as fast as they can; what the ledger cannot take yet lies in "
            "the broker for as long as it has to.\n"
        ),
        Example(
            "# Herring auction\n## Design\nA cap on open bids was discussed and dropped, since buyers would complain.\n"
        ),
        Example("# Import\n## Design\nUploads wait in a queue whose length is not limited.\n"),
        Example(
            "# Hooks\n## Design\nAt peak 4,000 events a second. A failed webhook is retried until the subscriber takes it.\n"
        ),
        Example(
            "# Ferry tickets\n## Design\nThe sale opens with a rush. For each buyer a process is started right "
            "away, so that nobody waits.\n"
        ),
        Example(
            "# Ferry tickets\n## Design\nThe old shop had a waiting page. The new one lets all in at the rush, and orders "
            "pile up in memory until the printer has time.\n"
        ),
    ),
    judge=judge,
)
