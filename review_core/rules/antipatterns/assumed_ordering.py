"""Correctness that silently rests on messages coming in order, or once."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from review_core.evidence import Statement
from review_core.evidence.lexicon.page import (
    plain_arriving,
    plain_blind,
    plain_lanes,
    plain_luck,
    plain_mixed,
    plain_order,
    plain_repeats,
)
from review_core.rules.antipatterns._exposure import Exposure, Sign, aside, exposed, talk
from review_core.rules.antipatterns._weighing import (
    Lens,
    Weighed,
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
from review_core.rules.page.saying import Said, Ways, saying, spoken
from review_core.rules.relevance import is_page

_COPIES = "replica|single.guard|primary|election|leader"
_LENS = Lens(
    states=(
        states("arrive.apply", "arrive.as-come", within=16),
        states("arrive.delta"),
        states("arrive.scatter", "message|queue|arrive.events"),
    ),
    exposes=(states("arrive.unsafe|arrive.events"),),
    handles=(handles("arrive.guard", strong=True),),
    named="arrive.named",
)
_TIDINGS = Ways(plain_arriving.CLASSES, plain_arriving.TIDINGS)
_FIGURES = Ways(plain_arriving.CLASSES, plain_arriving.FIGURES)
_MANNER = Ways(plain_arriving.CLASSES, plain_arriving.MANNER)
_COMES = Ways(plain_arriving.CLASSES, plain_arriving.COMES)
_NOT_DONE = Ways(plain_arriving.CLASSES, plain_arriving.NOT_DONE)
_KEPT = Ways(plain_order.CLASSES, plain_order.KEPT)
_TOLD_APART = Ways(plain_order.CLASSES, plain_order.TOLD_APART)
_LANES = Ways(plain_order.CLASSES, plain_lanes.LANES)
_NO_LANE = Ways(plain_order.CLASSES, plain_lanes.NO_LANE)
_SENT_IN_ORDER = Ways(plain_order.CLASSES, plain_lanes.SENT_IN_ORDER)
_BLIND = Ways(plain_blind.CLASSES, plain_blind.BLIND)
_SUMS = Ways(plain_blind.CLASSES, plain_blind.SUMS)
_OPPOSED = Ways(plain_blind.CLASSES, plain_blind.OPPOSED)
_UNGUARDED = Ways(plain_blind.CLASSES, plain_mixed.UNGUARDED)
_KEYLESS = Ways(plain_blind.CLASSES, plain_mixed.KEYLESS)
_TO_THE_FREE = Ways(plain_blind.CLASSES, plain_mixed.TO_THE_FREE)
_NOTICES = Ways(plain_blind.CLASSES, plain_mixed.NOTICES)
_MANY_HANDS = Ways(plain_blind.CLASSES, plain_mixed.MANY_HANDS)
_CHANGE = Ways(plain_blind.CLASSES, plain_mixed.CHANGE)
_LUCK = Ways(plain_order.CLASSES, plain_luck.LUCK)
_CHANGING = Ways(plain_order.CLASSES, plain_luck.CHANGING)
_CARRIED = Ways(plain_order.CLASSES, plain_luck.CARRIED)
_UNSAFE = Ways(plain_order.CLASSES, plain_luck.UNSAFE)
_ONCE = Ways(plain_repeats.CLASSES, plain_repeats.SAFE)
_NAMED = Ways(plain_order.CLASSES, plain_luck.NAMED)
_EXPOSURE = Exposure(
    signs=(
        Sign("events that carry changes are read and applied", 0.9, exposed),
        Sign("a design of replicas and leaders gets its order from them", -0.5, talk(_COPIES)),
        Sign("who weighs what is there and what else there could be has met late messages", -3.7, aside),
    ),
    base=-1.0,
    told=0.12,
)
_MANY = 5  # statements about queues and messages that make a design one of messages
_CENTRAL = 0.08  # share of the design that tells how messages are taken
_FEW_MARKS = 4  # statements about versions and times below which none of them can be a rule of order


def judge(case: Case) -> Call:
    """Present where updates are applied as they come, or a design of messages says nothing of order and repeats."""
    weighed = weigh(case, _LENS)
    if is_page(case):
        kept, blind, once = _on_a_page(case)
        if kept:
            return Call("mitigated", case.quote(kept))
        if blind:
            return _blind(case, blind)
        if once:
            return Call("mitigated", case.quote(once))
        unsaid = _unsaid(case)
        return _silently(case, unsaid) if unsaid else otherwise(case, weighed)
    told = list(weighed.unanswered)
    if weighed.strong:
        # Messages may be dealt out at random where each carries what tells its place.
        told = said(case, told, "arrive.as-come|arrive.delta")
    believed = _EXPOSURE.believes(case, weighed)
    told = (told or list(weighed.admitted)) if believed else []
    if told:
        return _blind(case, told)
    silent = _silent(case, weighed) if believed else []
    if silent:
        return _silently(case, silent)
    return otherwise(case, weighed)


def _on_a_page(case: Case) -> list[list[Statement]]:
    """What a page says that keeps an order or needs none, that trusts to the order of arrival, and that ignores repeats.

    Where something is done as messages come, a lane, or a guard that names no mark, guards something else. A page on
    which nothing arrives trusts to no order.
    """
    said = spoken(case)
    firmly = [one for one in said if not one.put_off]
    told = [replace(one, words=_NO_LANE.drop(one.words)) for one in firmly]
    kept = saying(told, _KEPT)
    once = saying(told, _ONCE)
    blind: list[Said] = []
    done: list[Said] = []
    of_tidings = _TIDINGS.meet(" ".join(one.words for one in said))
    if of_tidings:
        heard = _plainly(one for one in told if not _KEPT.meet(one.words))
        done = [one for one in heard if _COMES.meet(one.words) or not _NOT_DONE.meet(one.words)]
        blind = saying(done, _BLIND, _LANES)
        if blind and not saying(kept, _TOLD_APART):
            kept = []
        if not once:  # a sum is right in any order, if each amount counts once
            blind += saying(done, _SUMS, _LANES, _BLIND)
        blind += saying(done, _UNGUARDED, _BLIND)
    if not kept and not blind:
        kept = [*saying(told, _LANES), *saying(told, _SENT_IN_ORDER)]
    if of_tidings:
        if not once:
            blind += _left_to_luck(case, said, firmly, done)
        blind += [one for one in saying(_plainly(said), _NAMED) if one.put_off]
    return [[one.statement for one in found] for found in (kept, blind, once)]


def _plainly(said: Iterable[Said]) -> list[Said]:
    """Sentences without their figures of speech, and without a manner of working where nothing in them arrives."""
    bare = [replace(one, words=_FIGURES.drop(one.words)) for one in said]
    return [one if _COMES.meet(one.words) else replace(one, words=_MANNER.drop(one.words)) for one in bare]


def _left_to_luck(case: Case, said: Sequence[Said], firmly: Sequence[Said], told: Sequence[Said]) -> list[Said]:
    """What is dealt out to many hands, and what undoes each other, with nothing in the sentence that keeps an order."""
    lucky = saying(firmly, _KEYLESS, _KEPT, _BLIND)
    if case.traits.any("queue", "message") or saying(said, _CARRIED):
        lucky += saying((*told, *_in_pairs(told)), _OPPOSED, _KEPT, _BLIND)
    if saying(said, _CHANGING):
        lucky += saying(told, _TO_THE_FREE, _KEPT, _BLIND)
        if saying(said, _UNSAFE):
            lucky += saying(saying(told, _LUCK, _KEPT, _BLIND), _CARRIED)
    return lucky


def _in_pairs(told: Sequence[Said]) -> list[Said]:
    """Rows and items that follow each other, two by two: what the one does the other may undo."""
    return [
        replace(one, words=f"{one.words}; {other.words}")
        for one, other in pairwise(told)
        if one.statement.kind == other.statement.kind != "paragraph"
    ]


def _blind(case: Case, told: Sequence[Statement]) -> Call:
    return present(
        case,
        told,
        severity="high",
        title="Updates are applied as they arrive",
        detail="A queue that redelivers, a second consumer or a retry lets an old update land on a newer one, or counts one "
        "twice; nothing in the message tells.",
        weight=0.7,
    )


def _silently(case: Case, silent: Sequence[Statement]) -> Call:
    return present(
        case,
        silent,
        severity="medium",
        title="Late and repeated messages are not thought of",
        detail="State is built from messages, and the text names nothing that would tell an old or a repeated one "
        "from a new one: no sequence, version, key or deduplication.",
        trait=case.traits.why("queue", "message"),
        weight=0.5,
    )


def _unsaid(case: Case) -> list[Statement]:
    """Where a page says nothing of order: changes of state that several hands take, told in one sentence."""
    return [one.statement for one in saying(saying(saying(spoken(case), _NOTICES), _MANY_HANDS), _CHANGE)]


def _silent(case: Case, weighed: Weighed) -> list[Statement]:
    """The statements on how messages are taken, where nothing in the design orders or deduplicates them."""
    if weighed.handled or case.reading.says("dedup|idempotent"):
        return []
    if brief(case):
        unsafe = case.reading.having("arrive.unsafe")
        applied = [one for one in case.reading.having("arrive.apply") if firm(one) and one.kind != "heading"]
        if unsafe and applied and case.traits.any("queue", "message"):
            return [*applied, *unsafe]
    taken = [one for one in case.reading.having("arrive.events") if says_something(case, one) and firm(one)]
    of_messages = case.traits.has("queue", _MANY) and case.traits.has("message", _MANY)
    if central(case, taken, _CENTRAL):
        return taken
    few_marks = len(taken) > 1 and case.reading.count("order-mark") <= _FEW_MARKS
    return taken if of_messages or few_marks else []


RULE = Rule(
    id="AP-assumed-ordering",
    slug="assumed-ordering",
    family="anti_patterns",
    summary="The design is right only if messages come in order and once.",
    flags="Events or updates applied as they come, increments added on arrival, keys spread at random over "
    "partitions, and designs that build state from messages and say nothing of order or repeats.",
    why="Queues redeliver, consumers run in parallel, retries overtake: at-least-once and out of order is what a "
    "network gives. What arrives late overwrites what is newer, and what arrives twice counts twice.",
    detection="Words for applying on arrival, for adding deltas and for spreading messages without a key; else messages "
    "that are consumed in a design that names no sequence, version, key, deduplication or idempotence: where "
    "there is much of them, where they are what the design is about, or, in a brief design, where repeats or "
    "delays are named. A mechanism that the text denies or puts off is as good as said to be missing. In a "
    "design of more than a page all this is believed only where events that carry changes weigh more than talk "
    "of replicas, leaders and alternatives. The weights of these signs were fitted on designs labelled by "
    "language models in a reviewer's role. A page is read sentence by sentence, in plain speech: that the "
    "last to come counts, that the store is set to what the message says, that amounts are added or things opened and closed "
    "as messages come, that numbers are there and not looked at, or are to be used later. One sentence that compares, "
    "keeps one lane for one thing, reads the source again or makes order immaterial handles it. A page that "
    "says nothing of order is raised only where one sentence has several hands take notices that undo each other off one "
    "road; where repeats are ignored by what they carry, free hands and retries are no trouble. All this is heard only on a "
    "page on which something arrives, and after figures of speech, quantities made smaller, formulas, requests that are "
    "asked and answered, and wishes are taken out.",
    false_positives=(
        "A consumer whose updates commute, where the text does not say so.",
        "A single producer and a single consumer over one connection.",
    ),
    question="The same message comes twice, and yesterday's after today's: what is in the store then?",
    suggestion="Carry a sequence number or version per entity and apply only what is newer; key partitions by entity; "
    "keep the ids of what was applied, or store readings instead of deltas.",
    not_when="Messages are hints to re-read the source: then order and repeats do not matter.",
    references=(
        "Leslie Lamport: Time, Clocks, and the Ordering of Events in a Distributed System, Communications of the ACM, "
        "1978",
        "Pat Helland: Idempotence Is Not a Medical Condition, ACM Queue, 2012",
    ),
    severity="High where the text applies updates on arrival, medium where it is silent.",
    valid=(
        Example(
            "# Doors\n## Design\nWorkers take reports off the queue and update the row only if the sequence number is "
            "higher.\n"
        ),
        Example(
            "# Ski lifts\n## Design\nReports reach the board over two radio links, now and then twice. A lift numbers its "
            "reports, and one that is not above the number on the board is thrown away.\n"
        ),
        Example("# Doors\n## Design\nThe page shows the door's state.\n"),
        Example(
            "# Cable cars\n## Design\nStations exchange events over a queue of three nodes; fields are only added, and four "
            "pods work on from their own tables when the others are silent.\n"
        ),
        Example(
            "# Snow guns\n## Design\nCommands for a gun come over two masts, and masts repeat them. A gun runs a command only "
            "if its count exceeds that of the last one run.\n"
        ),
        Example(
            "# Snow maps\n## Design\nThe viewer fetches messages from the queue's archive in order to draw the slope. A tile "
            "cache reduces the number of tiles that are drawn anew, and the map would be adjusted directly.\n"
        ),
        Example(
            "# Passes\n## Design\nPasses are sold over a topic of the till. Weight of a slope is its error rate - "
            "`1 - (lost / total)`. After phase one we will define the preference ordering of slopes.\n"
        ),
    ),
    invalid=(
        Example(
            "# Ski lifts\n## Design\nReports reach the board over two radio links, now and then twice. The report that was "
            "received last is the one that counts.\n"
        ),
        Example("# Doors\n## Design\nWorkers take reports off the queue and apply them as they arrive.\n"),
        Example(
            "# Snow guns\n## Design\nCommands for a gun come over two masts, and masts repeat them. A gun carries out "
            "commands in the turn in which the masts hand them over.\n"
        ),
        Example(
            "# Lift pass\n## Design\nEight readers take `suspended` and `valid again` notices off the topic for the gates.\n"
        ),
        Example("# Totals\n## Design\nThe consumer adds each amount to the running total on arrival.\n"),
    ),
    judge=judge,
)
