"""Who does what to whom in a sentence: relations between mentions, read left to right in one pass."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from review_core.topology import lexicon
from review_core.topology.lexicon import EdgeKind, listed
from review_core.topology.phrases import Item
from review_core.topology.words import ARROWS

_MOTION = frozenset({"to", "into", "onto", "toward", "towards"})
_THROUGH = frozenset({"via", "through"})
_MEANS = _THROUGH | {"with", "using", "in", "on", "at", "inside", "within", "against", "over", "across"}
_NO_TIE = listed(
    "of for than like as about after before during per among between under near beside like than e.g i.e until"
)
_EXAMPLES = frozenset({"as", "like", "e.g", "i.e"})
_OPENING = frozenset({"", "after", "before", "until", "as"})
_BRACKETS = frozenset({"(", ")", '"', "'"})
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
_HAVING = Item("verb", "have", edge="data")
_PEOPLE = frozenset({"we", "you", "i", "one"})
# Words that may stand between a subject and its verb.
_BEFORE_VERBS = listed("then also therefore thus now only simply just always again finally")
_ARROW = Item("verb", "→")
# What a small word makes of the clause that is being read, as bits: one look-up a word instead of one a set.
_IS_BE, _IS_HAVE, _EXCLUDES, _NEGATES, _GOVERNS, _JOINS, _POINTS, _ENDS, _RELATES, _STANDS_FOR, _BRACKETS_IN = (
    1 << n for n in range(11)
)


def _steering() -> dict[str, int]:
    """Every word that makes a difference to how a clause is read, with the difference that it makes."""
    steering: dict[str, int] = {}
    for bit, words in (
        (_IS_BE, lexicon.BE),
        (_IS_HAVE, _HAVE),
        (_EXCLUDES, _EXCLUDING),
        (_NEGATES, lexicon.NEGATIONS),
        (_GOVERNS, _PREPOSITIONS),
        (_JOINS, lexicon.CONJUNCTIONS),
        (_POINTS, ARROWS),
        (_ENDS, lexicon.CLAUSE_ENDS),
        (_RELATES, lexicon.RELATIVES),
        (_STANDS_FOR, lexicon.PRONOUNS | _PEOPLE | {"it", "them"}),
        (_BRACKETS_IN, _BRACKETS),
    ):
        for word in words:
            steering[word] = steering.get(word, 0) | bit
    return steering


_STEERING = _steering()


class Relation(NamedTuple):
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
    """The clause being read: who acts in it, on what, and what its prepositions have said so far."""

    # Most clauses say little: what one does not say stays with the class.
    verb: Item | None = None
    passive = False
    agents: tuple[str, ...] = ()
    origin: tuple[str, ...] = ()
    between: tuple[str, ...] = ()
    objects: tuple[str, ...] = ()
    # Where something is done in the passive, before it is said by whom.
    places: tuple[tuple[str, Item], ...] = ()

    def __init__(self, subject: tuple[str, ...] = (), *, relative: bool = False) -> None:
        self.subject = subject
        # What a relative clause is about: its subject, or the object of whatever subject still comes.
        self.antecedent = subject if relative else ()
        self.started = bool(subject) or relative


class _Reader:
    """One sentence being read from left to right."""

    def __init__(self, items: Sequence[Item], inherited: tuple[str, ...]) -> None:
        self.reading = Reading()
        self._items = items
        self._clause = _Clause()
        self._earlier = inherited
        self._preposition = ""
        self._joined = self._being = self._negated = self._excluded = False
        self._after_word = False  # whether what was read last is a small word, and no bracket
        self._noun: Item | None = None  # the last noun since the last verb
        self._object = ""  # what was acted on last
        self._before_arrow = ""  # the last mention outside of brackets
        self._depth = 0

    def read(self) -> Reading:
        for i, item in enumerate(self._items):
            if item.role == "word":
                steers = _STEERING.get(item.text)
                if steers is None:
                    self._after_word = True
                else:
                    self._word(item, steers)
            elif item.role == "noun":
                self._plain_noun(i, item)
            elif item.role == "verb":
                self._verb(i, item)
            else:
                self._mention(i, item)
        self.reading.final = self._clause.subject
        self.reading.subject = self.reading.subject or self.reading.final
        return self.reading

    def _open(self, clause: _Clause) -> None:
        """Begins a clause; what an earlier one left open is forgotten."""
        self._clause = clause
        self._preposition = ""
        self._joined = self._being = self._negated = False

    def _word(self, item: Item, steers: int) -> None:
        text, clause = item.text, self._clause
        if steers & _BRACKETS_IN:
            self._depth += (text == "(") - (text == ")")
        else:
            self._after_word = True
        if steers & _IS_BE:
            self._being = True
        elif steers & _IS_HAVE and clause.subject and clause.verb is None:
            clause.verb = _HAVING
        elif steers & _EXCLUDES:
            self._excluded = True
        elif steers & _NEGATES:
            self._negated = True
        if steers & _GOVERNS:
            self._preposition = text
            self._joined = self._joined and text == "by"
        elif steers & _JOINS:
            self._joined, self._excluded = True, False
            self._being = self._being and text != ","
        elif steers & _POINTS:
            if self._before_arrow:
                self._clause = _Clause((self._before_arrow,))
                self.reading.actors.add(self._before_arrow)
            self._clause.verb, self._preposition, self._joined = _ARROW, "", False
        elif steers & _ENDS:
            self._earlier = clause.subject or self._earlier
            self._open(_Clause(clause.subject if text == ":" else ()))
            self._excluded = False
            self._clause.started = False
        elif steers & _RELATES and self._noun is not None:
            # "publishes an event that is consumed by B": what carries the event stands for it.
            named = self._noun.role == "mention"
            about = (self._noun.key,) if named else clause.objects[-1:] or clause.subject
            self._open(_Clause(about, relative=True))
        elif steers & _STANDS_FOR:
            self._pronoun(text)

    def _pronoun(self, text: str) -> None:
        clause = self._clause
        other = self._earlier if clause.subject != self._earlier else ()
        if self._object and not clause.objects and self._object not in clause.subject:
            other = (self._object,)
        if text in ("it", "them") and clause.verb is not None and not self._joined and other:
            _act_on(other[0], clause, self._preposition, False, self.reading)
        elif text in _PEOPLE and clause.verb is None:
            clause.subject, clause.started = (), True
        elif text in lexicon.PRONOUNS and (clause.verb is None or self._joined) and not self._preposition:
            if text in ("it", "they") and not clause.subject:
                clause.subject = self._earlier
            clause.started = True

    def _plain_noun(self, i: int, item: Item) -> None:
        clause = self._clause
        if clause.verb is None:
            clause.started = True
        elif self._after_word and self._begins_clause(i):
            self._clause = _Clause()
            self._clause.started = True
        self._after_word, self._noun, self._joined = False, item, False
        self._preposition = self._preposition if self._preposition == "from" else ""

    def _verb(self, i: int, item: Item) -> None:
        reading = self.reading
        if self._negated:
            self._clause = _Clause(self._clause.subject)
            self._negated, self._excluded = False, True
            reading.subject = reading.subject or self._clause.subject
        else:
            _take_verb(item, self._items, i, self._clause, self._being, self._earlier)
            clause = self._clause
            reading.subject = reading.subject or clause.subject
            if not clause.passive:
                if clause.antecedent and clause.antecedent != clause.subject:
                    for subject in clause.subject:
                        _add(reading, subject, clause.antecedent[0], item)
                clause.antecedent = ()
                if not item.idle:
                    reading.actors.update(clause.subject)
        self._preposition, self._joined, self._being, self._after_word, self._noun = "", False, False, False, None

    def _mention(self, i: int, item: Item) -> None:
        self._before_arrow = item.key if self._depth <= 0 else self._before_arrow
        if not item.whole and i + 1 < len(self._items) and self._items[i + 1].role == "mention":
            # "the coupon service's database": an owner, and no object of the verb.
            _add(self.reading, item.key, self._items[i + 1].key, _HAVING)
            return
        example = self._preposition in _EXAMPLES
        if self._after_word and self._begins_clause(i):
            self._earlier = self._clause.subject or self._earlier
            self._open(_Clause((item.key,)))
            self._excluded = False
        elif self._excluded:
            self._preposition = ""
        elif self._clause.verb is None and not item.whole and not self._preposition:
            # "the Lambda features ...": what acts is not the part.
            self._clause.started = True
        elif self._clause.verb is None:
            _stand_before_verb(item.key, self._clause, self._preposition, self._joined, self.reading)
            self._clause.started = True
        else:
            _act_on(item.key, self._clause, self._preposition, self._joined, self.reading)
            self._object = item.key
        self._after_word = self._joined = False
        self._noun = self._noun if example else item
        self._preposition = self._preposition if self._preposition in _KEPT else ""

    def _begins_clause(self, i: int) -> bool:
        """Whether item i, behind a small word, is the subject of a clause of its own: a finite verb follows, and nothing
        governs it."""
        if not (self._joined or self._preposition in _OPENING) or (self._clause.verb is None and not self._excluded):
            return False
        following = next((item for item in self._items[i + 1 : i + 4] if item.text not in _BEFORE_VERBS), None)
        if following is None:
            return False
        if following.role == "verb":
            return not following.gerund and not following.participle
        return following.role == "word" and following.text in _AUXILIARIES


def relate(items: Sequence[Item], inherited: Sequence[str] = ()) -> Reading:
    """Reads one sentence. `inherited` is the subject that a pronoun or an elided subject stands for."""
    return _Reader(items, tuple(inherited)).read()


def surmise(items: Sequence[Item]) -> list[Relation]:
    """Pairs of neighbouring mentions with a verb or a preposition of place between them, in a sentence without a no.

    Far less sure than what `relate` reads: good enough to show that two parts have to do with each other.
    """
    found: list[Relation] = []
    before: Item | None = None
    verb: Item | None = None
    doer: Item | None = None  # who did what was done first
    acted = tied = joined = False
    for item in items:
        if item.role == "mention":
            if before is not None and before.key != item.key and (verb is not None or tied):
                told = verb or _ARROW
                found.append(Relation(before.key, item.key, told.edge, told.text))
            before, verb, tied = item, None, False
        elif item.role == "verb":
            verb = verb if item.idle or item.text == "use" else item
            if not acted:
                doer = before
            elif joined:
                # "A calls B and writes to C": it is not B that writes.
                before = doer
            acted = acted or not item.gerund
        elif item.role == "word":
            steers = _STEERING.get(item.text, 0)
            if steers & _NEGATES:
                return []
            if steers & _ENDS:
                before = verb = None
            tied = tied or item.text in _TIES
            joined = steers & _JOINS != 0 or (joined and item.text in _AFTER_AND)
            continue
        joined = False
    return found


_AFTER_AND = listed("then also finally only later next")


_TIES = _MOTION | _THROUGH | {"from", "in", "on", "between"}


_AUXILIARIES = lexicon.BE | listed("can could may might must shall should will would does do did has have")


def _take_verb(
    item: Item, items: Sequence[Item], i: int, clause: _Clause, being: bool, earlier: tuple[str, ...]
) -> None:
    following = items[i + 1] if i + 1 < len(items) else None
    after = following.text if following is not None and following.role == "word" else ""
    reduced = item.participle and after in ("by", "in", "to", "from", "on", "into", "via", "through", "at")
    before = items[i - 1] if i else None
    goes_on = clause.passive and before is not None and before.text in lexicon.CONJUNCTIONS
    described = reduced and before is not None and before.role in ("mention", "noun")
    passive = item.participle and (being or after == "by" or described or goes_on)
    if clause.verb is not None and clause.objects:
        infinitive = before is not None and before.role == "word" and before.text == "to"
        if (infinitive and clause.verb.text in _COMMANDS) or (passive and not being):
            clause.subject = clause.objects[-1:]
    if not clause.subject and not clause.started and not passive:
        clause.subject = earlier
    if clause.passive and clause.agents and not passive:
        clause.subject = clause.agents
    clause.verb, clause.passive, clause.objects, clause.agents = item, passive, (), ()


def _stand_before_verb(key: str, clause: _Clause, preposition: str, joined: bool, reading: Reading) -> None:
    if preposition == "from" or (joined and clause.origin and not clause.subject and preposition == "from"):
        clause.origin = (*clause.origin, key) if joined else (key,)
    elif preposition == "between":
        if clause.between and joined:
            _add(reading, clause.between[-1], key, _ARROW)
        clause.between += (key,)
    elif clause.origin and (preposition in _MOTION or preposition in _THROUGH):
        for origin in clause.origin:
            _add(reading, origin, key, _ARROW)
        if preposition in _THROUGH:
            clause.origin = (key,)
    elif joined and clause.subject:
        clause.subject += (key,)
    elif preposition and clause.started:
        return
    elif not clause.subject or not preposition:
        clause.subject = (key,)


def _act_on(key: str, clause: _Clause, preposition: str, joined: bool, reading: Reading) -> None:
    verb = clause.verb
    assert verb is not None
    if preposition in _NO_TIE:
        if preposition == "between":
            if clause.between and joined:
                _add(reading, clause.between[-1], key, verb)
            clause.between += (key,)
        return
    if preposition == "from" and not clause.passive and verb.text in _CARRIES:
        clause.origin = (key,)
    elif preposition == "from" and clause.passive:
        clause.origin = (key,)
        if not clause.subject:
            clause.objects += (key,)
            return
    if clause.passive:
        if preposition == "by":
            clause.agents += (key,)
            reading.actors.add(key)
            for subject in clause.subject:
                _add(reading, key, subject, verb)
            for origin in clause.origin:
                _add(reading, key, origin, verb)
            for place, done in clause.places:
                _add(reading, key, place, done)
            clause.places = ()
        elif preposition in _MOTION or preposition in _MEANS:
            doers = clause.agents or clause.origin or clause.subject
            for agent in doers:
                _add(reading, agent, key, verb)
            if not clause.agents:
                clause.places += ((key, verb),)
            if preposition in _THROUGH:
                clause.origin = (key,)
        elif preposition == "from":
            for subject in clause.subject:
                _add(reading, key, subject, verb) if verb.edge == "sync" else _add(reading, subject, key, verb)
        elif joined and clause.agents:
            clause.agents += (key,)
            for subject in clause.subject:
                _add(reading, key, subject, verb)
    else:
        onward = clause.origin and (preposition in _MOTION or preposition in _THROUGH) and verb.edge != "data"
        for subject in clause.origin if onward else clause.subject:
            _add(reading, subject, key, verb)
        if onward and preposition in _THROUGH:
            clause.origin = (key,)
    clause.objects += (key,)
    reading.objects.add(key)


def _add(reading: Reading, source: str, target: str, verb: Item) -> None:
    if source == target or verb.idle:
        return
    if verb.text in lexicon.RECEIVES:
        source, target = target, source
    reading.relations.append(Relation(source, target, verb.edge, verb.text))
    reading.objects.add(target)
