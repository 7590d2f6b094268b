"""One change that several stores must take together, and what happens when one of them does not."""

import re
from collections.abc import Sequence

from review_core.evidence import Statement
from review_core.evidence.lexicon.page import plain_parted
from review_core.rules.antipatterns._exposure import Exposure, Sign, handled, parts, talk
from review_core.rules.antipatterns._weighing import (
    Lens,
    Weighed,
    asserts,
    brief,
    handles,
    in_turn,
    otherwise,
    present,
    said,
    spots,
    states,
    weigh,
)
from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.page.saying import Said, Ways, saying, spoken
from review_core.rules.relevance import is_page

_LENS = Lens(
    states=(
        states("commit.atomic"),
        states("commit.multilock"),
        states("commit.write", "commit.then", "commit.announce"),
        states("commit.write", "commit.both", within=14),
        states("commit.write", "commit.foreign"),
        states("commit.stored-in"),
        states("commit.write", "commit.then", "commit.stores"),
    ),
    exposes=(states("commit.announce|commit.write"),),
    handles=(handles("commit.safe", strong=True),),
    named="commit.named",
)
_SPANNED = Ways(plain_parted.CLASSES, plain_parted.SPANNED)
_PARTED = Ways(plain_parted.CLASSES, plain_parted.PARTED)
_TWICE = Ways(plain_parted.CLASSES, plain_parted.TWICE)
_FINISHED = Ways(plain_parted.CLASSES, plain_parted.FINISHED)
_APART = Ways(plain_parted.CLASSES, plain_parted.APART)
_DENIED = Ways(plain_parted.CLASSES, plain_parted.DENIED)
_UNSPANNED = Ways(plain_parted.CLASSES, plain_parted.UNSPANNED)
_SHOWN = ("commit.write|commit.announce", "commit.stores|store|cache|queue", "commit.second|commit.then")
_WEIGHED = "alternative|weighed|tradeoff-weighed|mark.only"
_EXPOSURE = Exposure(
    signs=(
        Sign("who sets one way against another has met the case between two writes", -2.2, talk(_WEIGHED)),
        Sign(
            "who says what does not happen, or notes a caveat, has asked what might",
            -1.4,
            talk("cue.negation|cue.caveat"),
        ),
        Sign("more parts are more places that one change must reach", 1.2, parts),
        Sign("a write goes on to a second system, or is announced", 0.5, talk("commit.second|commit.announce")),
        Sign("a cache beside a store is a second copy to be written", 0.4, talk("cache")),
        Sign("an outbox, a saga, a local transaction or a reconciliation answers it", -0.3, handled(strong=True)),
    ),
    base=3.7,
    told=0.09,
    alone=0.3,
)
_ARROW = re.compile(r"\W*(\w+) ?(?:-{1,2}>|->>)\+? ?(\w+) ?: ?(.*)")  # `-->>` is an answer
_EFFECT = re.compile(
    r"\b(?:insert|update|delete|upsert|write|store|save|reserve|charge|book|publish|create|debit|credit)s?\b"
)
_TOLD = re.compile(r"kafka|queue|broker|bus|topic|s[nq]s|rabbit|search|elastic|index|cache|redis|db\b")
_STEP = re.compile(
    r"(?:\d+[.)] )?(?:create|write|publish|insert|update|store|save|post|charge|reserve|book|delete|debit|credit|push|index)\b"
)
_NEXT = 4  # a line or two may stand between: an answer in a diagram
_CHANGE_ARROW = re.compile(
    r"\A\s*(\w+)\s*-+>+\s*\+?(\w+)\s*:\s*(?:insert|update|delete|upsert|write|store|save)\b", re.IGNORECASE
)
# What is read in one place and written to another is one write.
_COPIED = re.compile(
    r"\b(?:reads?|taken?|takes|loads?|loaded|cop(?:y|ies|ied)|fetch(?:es|ed)|export(?:s|ed)|import(?:s|ed)|pull(?:s|ed))"
    r"(?: \w+){0,4} (?:from|out of)\b",
    re.IGNORECASE,
)
_STEP_KINDS = frozenset({"list-item", "table-row", "diagram"})
_STEPS = 3  # writes to different systems, one step after the other, that no mechanism keeps together


def judge(case: Case) -> Call:
    """Present where a commit spans stores, or two writes follow each other with nothing to finish the second."""
    weighed = weigh(case, _LENS)
    told = [one for one in weighed.unanswered if one.modality not in ("may", "promised") and _spans(case, one)]
    atomic = said(case, told, "commit.atomic")
    if weighed.strong:
        told = atomic
    elif not told:
        told = _steps(case) or _in_a_row(case) or ([] if is_page(case) else list(weighed.admitted))
    if is_page(case):
        return _of_a_page(case, told)
    told = told or _in_a_breath(case, weighed)
    if not _EXPOSURE.believes(case, weighed):
        told = atomic = []
    exposed = [] if told else _EXPOSURE.passages(case, weighed, *_SHOWN)
    if not (told or exposed):
        return otherwise(case, weighed)
    if exposed:
        title, detail = _DRIFTING
        trait = case.traits.why("store", "cache", "queue")
        return present(case, exposed, severity="medium", title=title, detail=detail, weight=0.5, trait=trait)
    return _raised(case, told, atomic=bool(atomic))


def _of_a_page(case: Case, told: Sequence[Statement]) -> Call:
    """A page read sentence by sentence: a commit over stores is one whatever else is told, two writes may be finished."""
    said = spoken(case)
    now = [one for one in said if not one.put_off]
    spanned = [one.statement for one in now if _SPANNED.meet(_UNSPANNED.drop(one.words))]
    finished = [one.statement for one in now if _FINISHED.meet(_DENIED.drop(one.words))]
    apart = [one.statement for one in saying(now, _APART) if not _COPIED.search(one.words)]
    hurt = [one.statement for one in said if _PARTED.meet(one.words) or _DENIED.meet(one.words)]
    twice = [one.statement for one in saying(now, _TWICE, _APART)] + _listed(now)
    mended = {one.block for one in finished}
    parted = [
        one for one in hurt if one.block not in mended and any(_beside(one, other) for other in (*apart, *twice, *told))
    ]
    if spanned:
        return _raised(case, spanned, atomic=True)
    if parted:
        return _raised(case, parted, atomic=False)
    if finished:
        return Call("mitigated", case.quote(finished))
    apart = apart or [one for one in told if not _COPIED.search(one.text)] or _drawn(now)
    return _raised(case, apart, atomic=False) if apart else Call("absent")


def _listed(said: Sequence[Said]) -> list[Statement]:
    """Items of a list that are a change each, where there are several."""
    steps = [one.statement for one in said if one.statement.kind == "list-item" and _STEP.match(one.words)]
    return steps if len(steps) > 1 else []


def _drawn(said: Sequence[Said]) -> list[Statement]:
    """An arrow that changes a store, and a later one of the same part that changes or tells another."""
    changed: dict[str, tuple[str, Statement]] = {}
    for one in said:
        drawn = _ARROW.match(one.words) if one.statement.kind == "diagram" else None
        if not drawn:
            continue
        source, target, label = drawn.groups()
        first = changed.get(source)
        if first and first[0] != target and (_EFFECT.search(label) or _TOLD.search(target)):
            return [first[1], one.statement]
        if first is None and _EFFECT.search(label):
            changed[source] = (target, one.statement)
    return []


def _beside(one: Statement, other: Statement) -> bool:
    """Whether two statements stand in one paragraph or next to each other: what is written, and what is done when it fails."""
    return one.block == other.block or (one.section == other.section and abs(one.index - other.index) <= _NEXT)


def _raised(case: Case, told: Sequence[Statement], *, atomic: bool) -> Call:
    title, detail = _SPANNING if atomic else _DRIFTING
    return present(case, told, severity="high", title=title, detail=detail, weight=0.7)


_SPANNING = (
    "A commit that spans services",
    "A coordinator that dies between prepare and commit leaves every participant locked and in doubt, and the change is "
    "only as available as the least available of them.",
)
_DRIFTING = (
    "Two writes that can part: nothing finishes the second when the first is done",
    "A crash, a timeout or a refusal between the writes leaves one store changed and the other not, with no record that "
    "work is left to do.",
)


def _spans(case: Case, one: Statement) -> bool:
    """Whether a statement tells of a commit over stores, a lock over many records, or one write and then another."""
    if said(case, [one], "commit.atomic|commit.multilock"):
        return True
    if spots(one, "commit.stored-in") >= 2:  # a record whose halves are kept in two places
        return True
    if in_turn(one, "commit.write", "commit.then", "commit.announce"):
        return True
    if in_turn(one, "commit.stores", "commit.then", "commit.stores") and said(case, [one], "commit.write"):
        return True
    return bool(said(case, [one], "commit.both|commit.foreign") and said(case, [one], "commit.write"))


def _steps(case: Case) -> list[Statement]:
    """List items of one section, each a write to another store or an announcement, where no queue feeds the list."""
    by_section: dict[int, list[Statement]] = {}
    fed = _fed(case)
    for one in case.reading.having("commit.write"):
        if one.kind != "list-item" or one.section in fed or not asserts(one):
            continue
        if said(case, [one], "store|cache|queue") and _leads(one):
            by_section.setdefault(one.section, []).append(one)
    return next((steps for steps in by_section.values() if len(steps) >= _STEPS), [])


def _in_a_row(case: Case) -> list[Statement]:
    """A step that writes a store and the very next one, which announces it or writes another."""
    statements = case.reading.statements
    written = {one.index: one for one in said(case, case.reading.having("commit.write"), "commit.stores")}
    told = {one.index: one for one in said(case, case.reading.having("commit.announce"), "commit.stores")}
    fed = _fed(case)
    for index, one in written.items():
        if one.section in fed or not asserts(one):
            continue
        if one.kind == "diagram" and (other := _other_store(one, statements[index + 1 : index + _NEXT])):
            return [one, other]
        nexts = [other for other in statements[index + 1 : index + _NEXT] if other.index in told]
        if one.kind in _STEP_KINDS and nexts and nexts[0].kind == one.kind and nexts[0].section == one.section:
            return [one, nexts[0]]
    return []


def _other_store(one: Statement, following: Sequence[Statement]) -> Statement | None:
    """The arrow after a written one that changes another store, drawn from the same part."""
    drawn = _CHANGE_ARROW.match(one.text)
    for other in following:
        next_drawn = _CHANGE_ARROW.match(other.text)
        if drawn and next_drawn and other.kind == "diagram" and drawn[1] == next_drawn[1] and drawn[2] != next_drawn[2]:
            return other
    return None


def _in_a_breath(case: Case, weighed: Weighed) -> list[Statement]:
    """In a brief design, a sentence that writes a store and goes on to another system."""
    if not brief(case) or weighed.handled:
        return []
    return [
        one
        for one in said(case, said(case, case.reading.having("commit.write"), "commit.stores"), "commit.second")
        if asserts(one)
    ]


def _fed(case: Case) -> set[int]:
    """Sections whose work comes from a queue: a message that was not finished comes again, and all of it is redone."""
    return {one.section for one in case.reading.having("arrive.events")}


def _leads(one: Statement) -> bool:
    """Whether the writing is what the item is about: the verb stands at its beginning."""
    return any(hit.concept == "commit.write" and hit.first <= 4 for hit in one.hits)


RULE = Rule(
    id="AP-two-phase-commit",
    slug="two-phase-commit",
    family="anti_patterns",
    summary="One change is to be made in several stores at once.",
    flags="Two-phase commit and XA across services, a lock held over records of several owners, and dual writes: the "
    "database and then the broker, the index or another service's database, without outbox, saga or repair.",
    why="No commit is atomic across systems that fail apart. With a coordinator the price is locks that outlive it; "
    "without one, stores that disagree, found by customers.",
    detection="Words for a commit across stores; in one sentence a write, then a publication or a write elsewhere; a "
    "record stored partly here and partly there; a step that writes a store and the next that writes another, "
    "or three writing steps of one list, unless a queue feeds them, whose message would be worked through "
    "again; in a brief design, any sentence that writes a store and goes on to another system. An outbox, "
    "change data capture, saga, reconciliation or one local transaction counts as handling. A mechanism that "
    "the text denies or puts off is as good as said to be missing. In a design of more than a page such words "
    "are believed, and their lack is made up for, by what the whole text shows: many components, caches and "
    "writes that go on to a second system raise the likelihood; alternatives that are weighed, things said not "
    "to happen and mechanisms lower it. The weights of these signs were fitted on designs labelled by language "
    "models in a reviewer's role. A page is read sentence by sentence, in plain speech: all parties vote, rows or a "
    "common lock are held until all have said yes, one system is changed and then another, in one breath or by two arrows "
    "of a diagram, and what is undone at once, by hand or not at all when the second fails. There a change that commits "
    "alone and is carried on until it is confirmed, or whose steps can be undone from a record, handles all but a commit "
    "that spans stores, and a second write whose own paragraph says what becomes of its failure.",
    false_positives=(
        "Two tables of one database, in one local transaction, whose sentence does not say so.",
        "A second write whose loss is harmless, such as a cache that expires.",
    ),
    question="The process dies between the first and the second write: who notices, and what finishes or undoes the "
    "work?",
    suggestion="Commit the change and an outbox row together and let a relay publish it (idempotent consumers), or "
    "run a saga with a compensating action for every step.",
    not_when="The stores are one database: then one local transaction is simpler than any of these.",
    references=(
        "Pat Helland: Life beyond Distributed Transactions: an Apostate's Opinion, CIDR, 2007",
        "Jim Gray, Leslie Lamport: Consensus on Transaction Commit, ACM Transactions on Database Systems, 2006",
        "Hector Garcia-Molina, Kenneth Salem: Sagas, SIGMOD, 1987",
    ),
    severity="High: what parts here is data.",
    valid=(
        Example(
            "# Wines\n## Design\nBottles are read from the catalogue and written to OpenSearch, each night anew.\n"
        ),
        Example(
            "# Beehives\n## Design\nThe worker takes a message, has the weight worked out, stores it in Postgres and then "
            "deletes the message; a weight has the message's number as its key.\n"
        ),
        Example(
            "# Weir\n## Design\nTwo machines; a machine leads only with two of three votes, renewed each 5 s, and stops when "
            "it lacks them.\n"
        ),
        Example(
            "# Moorings\n## Design\nThe berth is put down as `asked` together with a slip for the cash desk; a courier "
            "job shows the desk every slip again until it is stamped, and an unstamped berth lapses at noon.\n"
        ),
        Example(
            "# Orders\n## Design\nThe service stores the order and an outbox row in one local transaction; a relay "
            "publishes it.\n"
        ),
        Example(
            "# Allotments\n## Design\nThe desk books plot and charge note in one commit; a sender brings the notes to the "
            "cashier's until each has been taken.\n"
        ),
        Example("# Orders\n## Alternatives considered\nA distributed transaction over both databases was rejected.\n"),
    ),
    invalid=(
        Example(
            "# Bakery\n## Design\nAfter the order is in the database, the till calls the oven service to book a tray.\n"
        ),
        Example(
            "# Moorings\n## Design\nThe berth goes into the harbour database and, before the form closes, the fee into the "
            "cash desk's; should that be refused, the mate strikes the berth out by hand.\n"
        ),
        Example(
            "# Ferry cargo\n## Design\nThe call to the customs system is made within our open transaction, and we commit on "
            "its 200.\n"
        ),
        Example(
            "# Allotments\n## Design\nThe desk books the plot in the register and straight after that the fee at the "
            "cashier's; if the second one fails, the clerk takes the plot back.\n"
        ),
        Example(
            "# Orders\n## Design\nThe service saves the order to the database and then publishes an event to Kafka.\n"
        ),
        Example("# Orders\n## Design\nOrder and stock are changed by an XA transaction over both databases.\n"),
    ),
    judge=judge,
)
