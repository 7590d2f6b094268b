"""What the architect returns: one schema for reviews and answers alike, because the cache of prompts is keyed by it."""

import json
from functools import cache
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, create_model, field_validator

from review_core.persona.texts import references
from review_core.vocabulary import (
    ANTI_PATTERNS,
    PATTERNS,
    TOPICS,
    AntiPatternVerdict,
    PatternVerdict,
    Severity,
    TopicVerdict,
)

# The eight critical questions, by the topic that each asks after.
QUESTIONS: dict[str, str] = {
    "service-down": "What happens when this service is down?",
    "network-partition": "How does this handle network partitions?",
    "blast-radius": "What's the blast radius of this failure?",
    "idempotency": "Is this operation idempotent?",
    "consistency": "What are the consistency guarantees?",
    "split-brain": "How do we handle split-brain scenarios?",
    "recovery-time": "What's the recovery time objective?",
    "horizontal-scale": "How does this scale horizontally?",
}
FINDING_SLUGS = (*ANTI_PATTERNS, *TOPICS)
NOT_SAID = "the document does not say"


class InvalidReply(Exception):
    """A reply that cannot be used; `trouble` says why in words that quote nothing of it."""

    def __init__(self, trouble: str) -> None:
        super().__init__(trouble)
        self.trouble = trouble


class _Part(BaseModel):
    # Unknown fields are dropped, not refused: a reply is worth more than its trimmings.
    model_config = ConfigDict(frozen=True, extra="ignore")


class AntiPatternSaid(_Part):
    """One anti-pattern as the architect judges it; `of_ten` is how many of ten reviewers it thinks would raise it."""

    verdict: AntiPatternVerdict
    of_ten: int = 10
    quotes: list[str]
    why: str


class TopicSaid(_Part):
    """One topic as the architect judges it."""

    verdict: TopicVerdict
    quotes: list[str]
    why: str


class PatternSaid(_Part):
    """One pattern as the architect judges it."""

    verdict: PatternVerdict
    quotes: list[str]


class RuleDecision(_Part):
    """What the architect says of a finding of the rules."""

    id: str
    decision: Literal["confirm", "refute"]
    reason: str


class FindingSaid(_Part):
    """One finding of the architect's own. `references` are keys of the citable works."""

    slug: str = Field(json_schema_extra={"enum": list(FINDING_SLUGS)})
    severity: Severity
    title: str
    detail: str
    question: str
    suggestion: str
    references: list[str] = Field(json_schema_extra={"items": {"type": "string", "enum": list(references())}})
    quotes: list[str]

    @field_validator("slug")
    @classmethod
    def _known(cls, slug: str) -> str:
        if slug not in FINDING_SLUGS:
            raise ValueError("no slug of the vocabulary")
        return slug


class StepSaid(_Part):
    """One step of a failure scenario; `target` is the source itself where a part acts alone."""

    source: str
    target: str
    message: str
    fails: bool


class ScenarioSaid(_Part):
    """A failure, step by step, and how it ends."""

    title: str
    steps: list[StepSaid]
    outcome: str


class PatternAdvice(_Part):
    """A pattern that would help, with its price."""

    pattern: str
    use: str
    cost: str
    not_when: str


def _keyed(name: str, slugs: tuple[str, ...], value: type[BaseModel] | type[str]) -> type[BaseModel]:
    """An object with one required field for each slug: constrained decoding then cannot leave one out."""
    fields: dict[str, Any] = {slug.replace("-", "_"): (value, Field(alias=slug)) for slug in slugs}
    return create_model(name, __base__=_Part, **fields)


def _values(model: BaseModel) -> dict[str, Any]:
    return {field.alias or name: getattr(model, name) for name, field in type(model).model_fields.items()}


AntiPatternsSaid = _keyed("AntiPatternsSaid", ANTI_PATTERNS, AntiPatternSaid)
TopicsSaid = _keyed("TopicsSaid", TOPICS, TopicSaid)
PatternsSaid = _keyed("PatternsSaid", PATTERNS, PatternSaid)
QuestionsSaid = _keyed("QuestionsSaid", tuple(QUESTIONS), str)


class ReviewSaid(_Part):
    """A whole review by the architect, its quotes not yet looked up."""

    reading: str
    anti_patterns: AntiPatternsSaid  # type: ignore[valid-type]
    topics: TopicsSaid  # type: ignore[valid-type]
    patterns: PatternsSaid  # type: ignore[valid-type]
    rule_findings: list[RuleDecision]
    findings: list[FindingSaid]
    questions: QuestionsSaid  # type: ignore[valid-type]
    consistency: str
    reliability: str
    trade_offs: list[str]
    advice: list[PatternAdvice]
    scenarios: list[ScenarioSaid]

    def on_anti_patterns(self) -> dict[str, AntiPatternSaid]:
        """Anti-patterns by slug."""
        return _values(self.anti_patterns)

    def on_topics(self) -> dict[str, TopicSaid]:
        """Topics by slug."""
        return _values(self.topics)

    def on_patterns(self) -> dict[str, PatternSaid]:
        """Patterns by slug."""
        return _values(self.patterns)

    def on_questions(self) -> dict[str, str]:
        """Answers to the eight questions by topic."""
        return _values(self.questions)


class AnswerSaid(_Part):
    """The answer to a question in a thread. `text` comes first, so that it can be shown while it grows."""

    text: str
    quotes: list[str]
    scenarios: list[ScenarioSaid]
    references: list[str] = Field(json_schema_extra={"items": {"type": "string", "enum": list(references())}})


class Reply(_Part):
    """What every call returns; `kind` says which of the two is there."""

    kind: Literal["review", "answer"]
    review: ReviewSaid | None
    answer: AnswerSaid | None


@cache
def output_schema() -> dict[str, Any]:
    """The JSON schema for the API's structured output: every object closed, every field required, no bounds."""
    plain: dict[str, Any] = _plain(Reply.model_json_schema())
    return plain


def read_review(text: str) -> ReviewSaid:
    """The review in a reply's text; a bare review, or one in a code fence, is taken too. Raises InvalidReply."""
    whole = _object(text)
    if "kind" not in whole and "topics" in whole:
        whole = {"kind": "review", "review": whole, "answer": None}
    review = _valid(whole).review
    if review is None:
        raise InvalidReply("the field `review` is null")
    return review


def read_answer(text: str) -> AnswerSaid:
    """The answer in a reply's text. Raises InvalidReply."""
    answer = _valid(_object(text)).answer
    if answer is None:
        raise InvalidReply("the field `answer` is null")
    return answer


def _valid(whole: dict[str, Any]) -> Reply:
    try:
        return Reply.model_validate(whole)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False, include_context=False)
        places = ", ".join(".".join(str(part) for part in one["loc"]) + ": " + one["type"] for one in first[:5])
        raise InvalidReply(f"it does not follow the schema ({places})") from None


def _object(text: str) -> dict[str, Any]:
    body = text.strip()
    if body.startswith("```"):
        body = body.partition("\n")[2].rpartition("```")[0]
    try:
        whole = json.loads(body)
    except (ValueError, RecursionError):
        raise InvalidReply("it is no JSON object") from None
    if not isinstance(whole, dict):
        raise InvalidReply("it is no JSON object")
    return whole


def _plain(schema: Any) -> Any:
    """Without what the API does not take or need (titles, defaults, Python's descriptions)."""
    if isinstance(schema, list):
        return [_plain(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    kept = {key: _plain(value) for key, value in schema.items() if key not in ("title", "description", "default")}
    if schema.get("type") == "object":
        kept["additionalProperties"] = False
        kept["properties"] = {name: _plain(value) for name, value in schema["properties"].items()}
        kept["required"] = list(schema["properties"])
    return kept
