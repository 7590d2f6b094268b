"""Who does what to whom in a sentence: relations between mentions, read left to right in one pass."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from review_core.topology import lexicon
from review_core.topology.lexicon import EdgeKind, listed
from review_core.topology.phrases import Item, Role
from review_core.topology.words import ARROWS

_MOTION = frozenset({"to", "into", "onto", "toward", "towards"})
_THROUGH = frozenset({"via", "through"})
_MEANS = _THROUGH | {"with", "using", "in", "on", "at", "inside", "within", "against", "over", "across"}
_NO_TIE = listed(
    "of for than like as about after before during per among between under near beside like than e.g i.e until"
)
# Those that hold for every further name joined by a comma or "and".
_KEPT = _MOTION | {"between", "from", "by", "as", "like", "e.g", "i.e", "than", "of"}
_PREPOSITIONS = _MOTION | _MEANS | _NO_TIE | {"from", "by", "out", "off"}
# Verbs whose object is the one that acts in a following infinitive ("asks the worker to write").
_COMMANDS = listed("ask tell instruct trigger request notify signal invoke schedule configure call")
# Verbs of which "from A to B" says where something comes from and goes to.
_CARRIES = listed(
    "forward route copy replicate ship proxy migrate restore import export move stream sync relay go flow travel "
    "come pass arrive send direct redirect transfer propagate push"
)
_EXCLUDING = frozenset({"without", "instead", "rather", "unlike"})
_HAVE = frozenset({"has", "have", "had"})
_HAVING = Item(Role.VERB, "have", edge="data")
_PEOPLE = frozenset({"we", "you", "i", "one"})
_ARROW = Item(Role.VERB, "→")


@dataclass(frozen=True, slots=True)
class Relation:
    """One dependency that a sentence states, between two mentions' keys. `edge` is what the verb alone says of its kind."""

    source: str
    target: str
    edge: EdgeKind
    verb: str


@dataclass(slots=True)
class Reading:
    """What a sentence gave: its relations, the keys that acted and that were acted on.

    `subject` is the sentence's own, `final` that of its last clause (keys).
    """

    relations: list[Relation] = field(default_factory=list)
    subject: tuple[str, ...] = ()
    final: tuple[str, ...] = ()
    actors: set[str] = field(default_factory=set)
    objects: set[str] = field(default_factory=set)


class _Clause:
    """The clause being read."""

    __slots__ = ("agents", "antecedent", "between", "objects", "origin", "passive", "places", "subject", "verb")

    def __init__(self, subject: Sequence[str] = (), *, relative: bool = False) -> None:
        self.subject: list[str] = list(subject)
        # What a relative clause is about: its subject, or the object of whatever subject still comes.
        self.antecedent: list[str] = list(subject) if relative else []
        self.verb: Item | None = None
        self.passive = False
        self.agents: list[str] = []
        self.origin: list[str] = []
        self.between: list[str] = []
        self.objects: list[str] = []
        # Where something is done in the passive, before it is said by whom.
        self.places: list[tuple[str, Item]] = []


def relate(items: Sequence[Item], inherited: Sequence[str] = ()) -> Reading:
    """Reads one sentence. `inherited` is the subject that a pronoun or an elided subject stands for."""
    reading = Reading()
    clause, earlier = _Clause(), tuple(inherited)
    preposition, joined, being, negated, excluded = "", False, False, False, False
    started = False  # whether the clause has any noun or pronoun before its verb
    last: Item | None = None
    noun: Item | None = None  # the last noun since the last verb
    before_arrow, depth = "", 0  # the last mention outside of brackets
    for i, item in enumerate(items):
        role = item.role
        if role is Role.WORD:
            text = item.text
            depth += (text == "(") - (text == ")")
            if text in lexicon.BE:
                being = True
            elif text in _HAVE and clause.subject and clause.verb is None:
                clause.verb = _HAVING
            elif text in lexicon.NEGATIONS:
                negated = negated or text not in _EXCLUDING
                excluded = excluded or text in _EXCLUDING
            if text in _PREPOSITIONS:
                preposition = text
                if text != "by":
                    joined = False
            elif text in lexicon.CONJUNCTIONS:
                joined = True
                excluded = False
                if text == ",":
                    being = False
            elif text in ARROWS:
                if before_arrow:
                    clause = _Clause([before_arrow])
                    reading.actors.add(before_arrow)
                clause.verb, preposition, joined = _ARROW, "", False
            elif text in lexicon.CLAUSE_ENDS:
                earlier = tuple(clause.subject) or earlier
                clause = _Clause(clause.subject if text == ":" else ())
                preposition, joined, being, negated, excluded, started = "", False, False, False, False, False
            elif text in lexicon.RELATIVES and noun is not None:
                if noun.role is Role.MENTION:
                    clause = _Clause([noun.key], relative=True)
                else:
                    # "publishes an event that is consumed by B": what carries the event stands for it.
                    clause = _Clause(clause.objects[-1:] or clause.subject, relative=True)
                preposition, joined, being, negated, started = "", False, False, False, True
            elif (
                text in ("it", "them")
                and clause.verb is not None
                and not joined
                and earlier
                and clause.subject != list(earlier)
            ):
                _after_verb(Item(Role.MENTION, text, earlier[0]), clause, preposition, joined, reading)
            elif text in _PEOPLE and clause.verb is None:
                clause.subject, started = [], True
            elif text in lexicon.PRONOUNS and (clause.verb is None or joined) and not preposition:
                if text in ("it", "they") and not clause.subject:
                    clause.subject = list(earlier)
                started = True
            last = item if text not in ("(", ")", '"', "'") else last
            continue
        if role is Role.NOUN:
            if clause.verb is None:
                if clause.subject and not joined and not preposition:
                    pass
                elif not preposition and not joined:
                    clause.subject = []
                started = True
            elif joined and _begins_clause(items, i):
                clause, started = _Clause(), True
            last, noun, joined = item, item, False
            preposition = preposition if preposition == "from" else ""
            continue
        if role is Role.VERB:
            if negated:
                negated = False
                clause.verb = None
                if clause.subject:
                    reading.subject = reading.subject or tuple(clause.subject)
                clause = _Clause(clause.subject)
                clause.verb, clause.agents = None, []
                excluded = True
            else:
                _take_verb(item, items, i, clause, being, started, earlier)
                reading.subject = reading.subject or tuple(clause.subject)
                if not clause.passive:
                    if clause.antecedent and clause.antecedent != clause.subject:
                        for subject in clause.subject:
                            _add(reading, subject, clause.antecedent[0], item)
                    clause.antecedent = []
                    if not item.idle:
                        reading.actors.update(clause.subject)
            preposition, joined, being, last, noun = "", False, False, item, None
            continue
        before_arrow = item.key if depth <= 0 else before_arrow
        if not item.whole and i + 1 < len(items) and items[i + 1].role is Role.MENTION:
            # "the coupon service's database": an owner, and no object of the verb.
            _add(reading, item.key, items[i + 1].key, _HAVING)
            continue
        if excluded and not _begins_clause(items, i):
            last, noun, preposition, joined = item, item, "", False
            continue
        if (
            clause.verb is not None
            and (joined or preposition == "")
            and _begins_clause(items, i)
            and last is not None
            and (last.role is Role.WORD)
        ):
            earlier = tuple(clause.subject) or earlier
            clause = _Clause([item.key])
            preposition, joined, being, started, excluded = "", False, False, True, False
        elif clause.verb is None:
            excluded = False
            _before_verb(item, clause, preposition, joined, started, reading)
            started = True
        else:
            _after_verb(item, clause, preposition, joined, reading)
        last, noun, joined = item, item, False
        preposition = preposition if preposition in _KEPT else ""
    reading.final = tuple(clause.subject)
    reading.subject = reading.subject or reading.final
    return reading


def surmise(items: Sequence[Item]) -> list[Relation]:
    """Pairs of neighbouring mentions with a verb or a preposition of place between them, in a sentence without a no.

    Far less sure than what `relate` reads: good enough to show that two parts have to do with each other.
    """
    found: list[Relation] = []
    before: Item | None = None
    verb: Item | None = None
    tied = False
    for item in items:
        if item.role is Role.MENTION:
            if before is not None and before.key != item.key and (verb is not None or tied):
                told = verb or _ARROW
                found.append(Relation(before.key, item.key, told.edge, told.text))
            before, verb, tied = item, None, False
        elif item.role is Role.VERB:
            verb = verb if item.idle or item.text == "use" else item
        elif item.role is Role.WORD:
            if item.text in lexicon.NEGATIONS:
                return []
            if item.text in lexicon.CLAUSE_ENDS:
                before = verb = None
            tied = tied or item.text in _TIES
    return found


_TIES = _MOTION | _THROUGH | {"from", "in", "on", "between"}


def _begins_clause(items: Sequence[Item], i: int) -> bool:
    """Whether a verb in a finite form, or an auxiliary, follows directly: then item i is a subject."""
    if i + 1 >= len(items):
        return False
    following = items[i + 1]
    if following.role is Role.VERB:
        return not following.gerund and not following.participle
    return following.role is Role.WORD and following.text in _AUXILIARIES


_AUXILIARIES = lexicon.BE | listed("can could may might must shall should will would does do did has have")


def _take_verb(
    item: Item, items: Sequence[Item], i: int, clause: _Clause, being: bool, started: bool, earlier: Sequence[str]
) -> None:
    following = items[i + 1] if i + 1 < len(items) else None
    after = following.text if following is not None and following.role is Role.WORD else ""
    reduced = item.participle and after in ("by", "in", "to", "from", "on", "into", "via", "through", "at")
    before = items[i - 1] if i else None
    goes_on = clause.passive and before is not None and before.text in lexicon.CONJUNCTIONS
    described = reduced and before is not None and before.role in (Role.MENTION, Role.NOUN)
    passive = item.participle and (being or after == "by" or described or goes_on)
    if clause.verb is not None and clause.objects:
        infinitive = before is not None and before.role is Role.WORD and before.text == "to"
        if (infinitive and clause.verb.text in _COMMANDS) or (passive and not being):
            clause.subject = clause.objects[-1:]
    if not clause.subject and not started and not passive:
        clause.subject = list(earlier)
    if clause.passive and clause.agents and not passive:
        clause.subject = list(clause.agents)
    clause.verb, clause.passive, clause.objects, clause.agents = item, passive, [], []


def _before_verb(item: Item, clause: _Clause, preposition: str, joined: bool, started: bool, reading: Reading) -> None:
    key = item.key
    if preposition == "from" or (joined and clause.origin and not clause.subject and preposition == "from"):
        clause.origin = [*clause.origin, key] if joined else [key]
    elif preposition == "between":
        if clause.between and joined:
            _add(reading, clause.between[-1], key, _ARROW)
        clause.between.append(key)
    elif clause.origin and (preposition in _MOTION or preposition in _THROUGH):
        for origin in clause.origin:
            _add(reading, origin, key, _ARROW)
        if preposition in _THROUGH:
            clause.origin = [key]
    elif joined and clause.subject:
        clause.subject.append(key)
    elif preposition and started:
        return
    elif not clause.subject or not preposition:
        clause.subject = [key]


def _after_verb(item: Item, clause: _Clause, preposition: str, joined: bool, reading: Reading) -> None:
    verb, key = clause.verb, item.key
    assert verb is not None
    if preposition in _NO_TIE:
        if preposition == "between":
            if clause.between and joined:
                _add(reading, clause.between[-1], key, verb)
            clause.between.append(key)
        return
    if preposition == "from" and not clause.passive and verb.text in _CARRIES:
        clause.origin = [key]
    elif preposition == "from" and clause.passive:
        clause.origin = [key]
        if not clause.subject:
            clause.objects.append(key)
            return
    if clause.passive:
        if preposition == "by":
            clause.agents.append(key)
            reading.actors.add(key)
            for subject in clause.subject:
                _add(reading, key, subject, verb)
            for origin in clause.origin:
                _add(reading, key, origin, verb)
            for place, done in clause.places:
                _add(reading, key, place, done)
            clause.places = []
        elif preposition in _MOTION or preposition in _MEANS:
            doers = clause.agents or clause.origin or clause.subject
            for agent in doers:
                _add(reading, agent, key, verb)
            if not clause.agents:
                clause.places.append((key, verb))
            if preposition in _THROUGH:
                clause.origin = [key]
        elif preposition == "from":
            for subject in clause.subject:
                _add(reading, key, subject, verb) if verb.edge == "sync" else _add(reading, subject, key, verb)
        elif joined and clause.agents:
            clause.agents.append(key)
            for subject in clause.subject:
                _add(reading, key, subject, verb)
    else:
        onward = clause.origin and (preposition in _MOTION or preposition in _THROUGH) and verb.edge != "data"
        for subject in clause.origin if onward else clause.subject:
            _add(reading, subject, key, verb)
        if onward and preposition in _THROUGH:
            clause.origin = [key]
    clause.objects.append(key)
    reading.objects.add(key)


def _add(reading: Reading, source: str, target: str, verb: Item) -> None:
    if source == target or verb.idle:
        return
    if verb.text in lexicon.RECEIVES:
        source, target = target, source
    reading.relations.append(Relation(source, target, verb.edge, verb.text))
    reading.objects.add(target)
