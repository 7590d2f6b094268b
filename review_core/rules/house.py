"""House rules written as data: the fields of a rule of ours, and phrases to find instead of a function that judges."""

from collections.abc import Iterable, Mapping
from typing import Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from review_core.document import parse
from review_core.evidence import DESIGN, Reading, Statement, read, traits_of
from review_core.evidence.cue_words import CUES
from review_core.evidence.matcher import Lexicon
from review_core.reviewing import case_of
from review_core.rules.base import Call, Case, Draft, Example, Rule
from review_core.rules.catalogue import CatalogueError, check
from review_core.vocabulary import Severity

_Text = Field(min_length=1)


class _Raise(BaseModel):
    """When the rule is raised: where the design `says` a phrase, or where one is `missing` although a trait calls for it."""

    model_config = ConfigDict(extra="forbid", strict=True)

    severity: Severity
    title: str = _Text
    detail: str = _Text
    says: str = ""
    missing: str = ""
    unless: str = ""
    when: list[str] = []

    @model_validator(mode="after")
    def _one_way(self) -> Self:
        if bool(self.says.strip()) == bool(self.missing.strip()):
            raise ValueError("give either `says` or `missing`")
        if self.missing and not self.when:
            raise ValueError("`missing` needs `when`: the traits of a design that make the omission matter")
        known = traits_of(read(parse("")))
        for trait in self.when:
            try:
                known[trait]
            except KeyError:
                raise ValueError(f"there is no trait {trait}") from None
        return self


class _HouseRule(BaseModel):
    """The fields of `Rule`, with `raise` in place of `judge`."""

    model_config = ConfigDict(extra="forbid", strict=True)

    id: str = Field(pattern=r"^[A-Za-z]{2,8}-[\w-]+$")
    slug: str
    summary: str = _Text
    flags: str = _Text
    why: str = _Text
    detection: str = ""
    false_positives: list[str] = []
    question: str = _Text
    suggestion: str = _Text
    not_when: str = ""
    references: list[str] = []
    severity: str = ""
    valid: list[str] = Field(min_length=1)
    invalid: list[str] = Field(min_length=1)
    raised: _Raise = Field(alias="raise")


def house_rules(entries: Iterable[Mapping[str, object]]) -> tuple[Rule, ...]:
    """Rules from data, each held to its own examples.

    Raises CatalogueError, in words for the author, for a field that is wrong and for an example that is not judged as
    it says.
    """
    return tuple(_rule(number, entry) for number, entry in enumerate(entries, start=1))


def _rule(number: int, entry: Mapping[str, object]) -> Rule:
    called = str(entry.get("id") or f"house rule {number}")
    try:
        data = _HouseRule.model_validate(entry)
        lexicon = _lexicon(data.raised)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        place = ".".join(str(part) for part in first["loc"])
        raise CatalogueError(f"{called}: {place}: {first['msg']}") from error
    except ValueError as error:
        raise CatalogueError(f"{called}: {error}") from error
    rule = Rule(
        id=data.id,
        slug=data.slug,
        family="house",
        summary=data.summary,
        flags=data.flags,
        why=data.why,
        detection=data.detection or _detection(data.raised),
        false_positives=tuple(data.false_positives),
        question=data.question,
        suggestion=data.suggestion,
        not_when=data.not_when,
        references=tuple(data.references),
        severity=data.severity or f"Always {data.raised.severity}.",
        valid=tuple(Example(text) for text in data.valid),
        invalid=tuple(Example(text) for text in data.invalid),
        judge=lambda case: _judge(case, data.raised, lexicon),
    )
    check(rule)
    _hold_to_examples(rule)
    return rule


def _hold_to_examples(rule: Rule) -> None:
    for name, examples, wanted in (("valid", rule.valid, False), ("invalid", rule.invalid, True)):
        for number, example in enumerate(examples, start=1):
            verdict = rule.judge(case_of(parse(example.text))).verdict
            if rule.raises(verdict) != wanted:
                said = "not flagged" if wanted else "flagged"
                raise CatalogueError(f"{rule.id}: example {number} of `{name}` is {said}")


def _lexicon(raised: _Raise) -> Lexicon:
    """The house's phrases beside the cues that tell scope and negation. Raises ValueError for a phrase that is none."""
    return Lexicon({**CUES, "house.phrase": raised.says or raised.missing, "house.unless": raised.unless})


def _judge(case: Case, raised: _Raise, lexicon: Lexicon) -> Call:
    reading = read(case.document, lexicon)
    if raised.when and not case.traits.any(*raised.when):
        return Call("absent")
    if _firm(reading, "house.unless"):
        return Call("absent")
    if raised.says:
        passages = _firm(reading, "house.phrase")
        return _raise(case, raised, passages, "") if passages else Call("absent")
    if _firm(reading, "house.phrase"):
        return Call("absent")
    denied = reading.having("house.phrase", DESIGN, denied=True)
    return _raise(case, raised, denied, "" if denied else case.traits.why(*raised.when))


def _firm(reading: Reading, concept: str) -> list[Statement]:
    return [statement for statement in reading.having(concept, DESIGN) if not statement.weak]


def _raise(case: Case, raised: _Raise, passages: list[Statement], trait: str) -> Call:
    evidence = case.quote([*passages])
    draft = Draft(raised.severity, raised.title, raised.detail, evidence, trait)
    return Call("present", evidence, (draft,))


def _detection(raised: _Raise) -> str:
    phrases = " ".join((raised.says or raised.missing).split())
    how = "where the proposed design says" if raised.says else "where no sentence of the proposed design says"
    when = f" and the design has one of these traits: {', '.join(raised.when)}" if raised.when else ""
    unless = f" It passes where the design says: {' '.join(raised.unless.split())}." if raised.unless else ""
    return f"Raised {how} one of: {phrases}{when}.{unless}"
