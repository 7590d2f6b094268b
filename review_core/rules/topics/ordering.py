"""Which order of messages is guaranteed, and relied on."""

from collections.abc import Sequence
from dataclasses import replace

from review_core.evidence import Signal
from review_core.evidence.lexicon.page import plain_blind, plain_lanes, plain_luck, plain_mixed, plain_order
from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.page.closely import Page, closely
from review_core.rules.page.saying import Said, Ways, saying, spoken
from review_core.rules.relevance import Matter, because, density, is_page
from review_core.rules.weighing import Bar, Weighed, Words, call, verdict, weigh

SIGNALS = (
    Signal("handles", 3, ("order-kept",), none=("order-not", "order-lost")),
    Signal("handles", 3, ("way.order", "order|message|queue|order-mark|~order"), none=("order-lost",), flips=False),
    Signal("handles", 3, ("way.stale",), none=("order-lost",), flips=False),
    Signal("lacks", 3, ("order-lost", "order|^order|message|queue|order-lost")),
    Signal("handles", 3, ("order|^order", "order-key|order-mark"), none=("order-not", "order-lost"), within=16),
    Signal("touches", 1, ("order",), none=("order-not", "order-lost")),
    Signal("lacks", 3, ("lack.order", "order|~order|message|queue|way.order|~way.order"), flips=False),
)
BAR = Bar(
    answered=8,
    partial=1.2,
    touched=0.2,
    about="on.order",
    aspects={
        "order": "which order is needed",
        "order-key": "what is kept in one sequence",
        "order-mark": "the mark by which order is seen",
        "order-kept": "what is done with late and old messages",
    },
)
PAGE = Page(
    answers=Ways(plain_order.CLASSES, (*plain_order.KEPT, *plain_lanes.LANES)),
    hints=Ways(plain_order.CLASSES, plain_lanes.SENT_IN_ORDER),
    leaves=Ways(
        plain_blind.CLASSES,
        (*plain_luck.LUCK, *plain_luck.GIVEN, *plain_mixed.UNGUARDED, *plain_mixed.KEYLESS, *plain_blind.BLIND),
    ),
    asks=Ways(plain_order.CLASSES, plain_luck.ASKED),
)
_STREAM = Ways(plain_blind.CLASSES, plain_mixed.STREAM)
_ORDERED = Ways(plain_blind.CLASSES, plain_mixed.ORDERED)
_OPENLY = Ways(plain_blind.CLASSES, (*plain_mixed.UNGUARDED, *plain_mixed.KEYLESS, *plain_blind.BLIND))
_CHANGING = Ways(plain_order.CLASSES, plain_luck.CHANGING)
_TURNS = Ways(plain_blind.CLASSES, plain_mixed.TURNS)
_SILENT = Weighed((), (), (), solid=0.0, total=0.0)
WORDS = Words(
    missing="No order is guaranteed for updates of the same thing",
    partial="Order is named, but not for every path that messages take",
    detail="Messages about the same thing can overtake each other, and nothing told here notices.",
    severity="medium",
    weight=0.3,
)


def matters(case: Case) -> Matter:
    """Why the topic matters for this design; false where it does not."""
    return because(
        case,
        "the design passes events or messages",
        page="message|queue|order",
        shown="message|queue|order",
        aloud="order",
        dense=density(case, "message"),
        least=25,
    )


def judge(case: Case) -> Call:
    """Weighs what the text says of the topic against what a design of this length must say."""
    matter = matters(case)
    if is_page(case):
        return _on_a_page(case, matter)
    weighed = weigh(case, SIGNALS, BAR)
    return call(case, weighed, verdict(case, weighed, BAR, matters=bool(matter)), WORDS, BAR, matter)


def _on_a_page(case: Case, matter: Matter) -> Call:
    """A page is asked for order only where something travels; what tells a repeat or a rival is no answer."""
    told = spoken(case)
    if not saying(told, _STREAM):
        return Call("not-applicable")
    weighed, said, matter = closely(case, PAGE, _SILENT, "missing", matter)
    if said == "answered":
        ordered = {one.statement.index for one in told if _ORDERED.meet(f"{one.title}: {one.words}")}
        handles = tuple(claim for claim in weighed.handles if claim.statement.index in ordered)
        hinted = any(_ORDERED.meet(one.words) for one in saying(told, PAGE.hints)) if PAGE.hints else False
        if not handles and not hinted:
            return Call("not-applicable")
        weighed = replace(weighed, handles=handles)
    elif not _left_open(told):
        return Call("not-applicable")
    return call(case, weighed, said, WORDS, BAR, matter)


def _left_open(told: Sequence[Said]) -> bool:
    """Whether messages are obeyed as they come, or changes are dealt out to whoever is free."""
    if any(one.put_off or not PAGE.answers.meet(one.words) for one in saying(told, _OPENLY)):
        return True
    left = saying(told, PAGE.leaves, PAGE.answers)
    return bool(left) and bool(saying(told, _CHANGING) or saying(told, _TURNS))


RULE = Rule(
    id="TP-ordering",
    slug="ordering",
    family="topics",
    summary="Which order of messages is guaranteed, and relied on.",
    flags="Streams of updates spread over partitions or consumers without a word on order.",
    why="Two updates of one thing that overtake each other leave it in the older state, silently.",
    detection=(
        "Looks for an order that is kept (a key to one partition, numbers compared at the consumer) or made "
        "irrelevant. The word `order` alone is a mention. Silence counts where events are dense. A page is read "
        "sentence by sentence: only one that says by what the newer is told, who alone takes the changes of one thing, "
        "or why order does not matter answers, in any words; where a title asks, what stands under it decides. Only a page "
        "on which something travels is asked, and only where it is obeyed as it comes or dealt out to many hands; what tells "
        "a repeat or a rival writer is no answer. In a "
        "long text one sentence is not enough, and an open question or a promise takes from the answer."
    ),
    false_positives=("Independent jobs, sums and sets, for which order does not matter.",),
    question=("Two updates of the same entity arrive the wrong way round: which one wins, and how is that known?"),
    suggestion=(
        "Key the stream by entity, carry a version from the owner, and ignore what is older than what one has."
    ),
    not_when="Commutative updates.",
    references=(
        "Leslie Lamport, Time, Clocks, and the Ordering of Events in a Distributed System, CACM, 1978",
        "Martin Kleppmann, Designing Data-Intensive Applications, O'Reilly, 2017",
    ),
    severity="Medium; high where a stale update overwrites a newer one.",
    valid=(
        Example("# Lifts\nEvents go to Kafka with the lift number as key, so that one lift's events stay in order."),
        Example("# Chat\nThe relay numbers messages of a group and phones show them sorted by that number."),
        Example(
            "# Parcel lockers\n"
            "Each locker has a mailbox of its own; the next command is only sent after the locker has confirmed the last."
        ),
        Example(
            "# Brewery shop\nA purchase order goes to the pickers by Kafka; order number and line tell a repeat. Three pods "
            "print the labels of an order."
        ),
    ),
    invalid=(
        Example("# Lifts\nEvents go to Kafka, 30 partitions, round robin; consumers keep each lift's state."),
        Example("# Chat\nPhones publish messages to a queue and show what they receive."),
        Example(
            "# Toll gates\n"
            "Passages of a car are sent without a key over 12 partitions; whichever pod is free works out the toll."
        ),
        Example(
            "# Parcel lockers\n"
            "Commands to a locker lie on a queue. The sequence is right by itself, since the queue hands out what was put "
            "in first; any of the six senders takes the next one."
        ),
    ),
    judge=judge,
)
