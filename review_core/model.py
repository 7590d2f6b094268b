"""The review's JSON contract, `arch-review/1`, as typed models: what `--format json` prints and every renderer reads."""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from review_core.vocabulary import AntiPatternVerdict, Origin, PatternVerdict, Severity, TopicVerdict

SCHEMA = "arch-review/1"


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Evidence(_Part):
    """A passage of the document: `quote` is verbatim source, lines are 1-based and inclusive."""

    quote: str
    start_line: int = Field(ge=1)
    end_line: int = Field(ge=1)


class AntiPatternCall(_Part):
    """What the review says of one anti-pattern, and the passages that say so."""

    verdict: AntiPatternVerdict
    evidence: tuple[Evidence, ...] = ()


class TopicCall(_Part):
    """What the review says of one topic, and the passages that say so.

    `trait` is why a missing topic matters here, in words. Where it is empty, the topic is not spoken of and may not matter:
    it is no gap, and raises no finding.
    """

    verdict: TopicVerdict
    evidence: tuple[Evidence, ...] = ()
    trait: str = ""

    @property
    def matters(self) -> bool:
        """Whether the design speaks of the topic or calls for it."""
        return self.verdict != "not-applicable" and (self.verdict != "missing" or bool(self.trait))


class PatternCall(_Part):
    """What the review says of one architectural pattern, and the passages that say so."""

    verdict: PatternVerdict
    evidence: tuple[Evidence, ...] = ()


class Verdicts(_Part):
    """One call for every slug of the vocabulary."""

    anti_patterns: dict[str, AntiPatternCall]
    topics: dict[str, TopicCall]
    patterns: dict[str, PatternCall]


class Finding(_Part):
    """One thing a reviewer would raise. `id` is stable across revisions while its passage is recognisably the same.

    `trait` says what in the design makes an omission matter where there is no passage to quote.
    """

    id: str
    rule: str
    slug: str
    severity: Severity
    title: str
    detail: str
    question: str
    suggestion: str
    references: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    trait: str = ""
    origin: Origin = "rule"


class Dismissed(_Part):
    """A finding that was considered and dismissed, with the reason."""

    finding: Finding
    reason: str


class Suppressed(_Part):
    """A finding that someone switched off: `by` names the document line or the setting, `reason` is theirs."""

    finding: Finding
    by: str
    reason: str


class Component(_Part):
    """A part of the proposed system, named as the document names it."""

    name: str
    kind: Literal["service", "store", "queue", "cache", "external", "client", "unknown"] = "unknown"
    evidence: tuple[Evidence, ...] = ()


class Edge(_Part):
    """One dependency between two components."""

    source: str
    target: str
    kind: Literal["sync", "async", "data"]
    evidence: tuple[Evidence, ...] = ()


class Topology(_Part):
    """The system graph that the document describes."""

    components: tuple[Component, ...] = ()
    edges: tuple[Edge, ...] = ()


class Target(_Part):
    """A reliability figure that the document states: `value` as written, e.g. `99.9%` or `p99 < 200 ms`."""

    subject: str
    value: str
    evidence: tuple[Evidence, ...] = ()


class Chain(_Part):
    """A path of blocking calls; `availability` is the product of its parts (0 to 1), `assumed` says what was assumed."""

    path: tuple[str, ...]
    availability: float = Field(ge=0, le=1)
    budget_minutes_per_month: float = Field(ge=0)
    assumed: str = ""


class SinglePoint(_Part):
    """A component whose loss cuts `stops` off from the entry, while `waits` block until it answers; at most 40 names."""

    name: str
    stops: tuple[str, ...] = ()
    waits: tuple[str, ...] = ()


class SharedStore(_Part):
    """A store or cache that several components access; `writers` are those of which it is told that they change it."""

    name: str
    users: tuple[str, ...]
    writers: tuple[str, ...] = ()


class FanOut(_Part):
    """A component that calls, sends to or accesses many others: `count` of them, at most 40 of which are named."""

    name: str
    count: int
    targets: tuple[str, ...]


class Reliability(_Part):
    """The arithmetic of the topology against the stated targets, and the shapes in it that make failures travel.

    Each of `call_cycles` is a group of components that are drawn as waiting for each other in a circle.
    """

    targets: tuple[Target, ...] = ()
    chains: tuple[Chain, ...] = ()
    single_points: tuple[SinglePoint, ...] = ()
    call_cycles: tuple[tuple[str, ...], ...] = ()
    shared_stores: tuple[SharedStore, ...] = ()
    fan_out: tuple[FanOut, ...] = ()


class Answer(_Part):
    """One of the eight critical questions, answered from the text or with `the document does not say`."""

    question: str
    answer: str
    evidence: tuple[Evidence, ...] = ()


class Step(_Part):
    """One step of a failure scenario: who sends what to whom; `fails` where it does not arrive or is refused."""

    source: str
    target: str
    message: str
    fails: bool = False


class Scenario(_Part):
    """A failure told step by step, and what it ends in."""

    title: str
    steps: tuple[Step, ...]
    outcome: str = ""


class Advice(_Part):
    """A pattern that would help here, what it costs, and when it would be wrong."""

    pattern: str
    use: str
    cost: str
    not_when: str


class Persona(_Part):
    """The architect's part of the review.

    `reliability` quantifies; `dropped_quotes` counts quotes that were not in the document and were thrown away;
    `tokens` is all tokens read and written, `cost` is in US dollars, 0 where the model's price is not known.
    """

    status: Literal["ok", "off", "pending", "unavailable"] = "off"
    questions: tuple[Answer, ...] = ()
    consistency: str = ""
    reliability: str = ""
    trade_offs: tuple[str, ...] = ()
    advice: tuple[Advice, ...] = ()
    scenarios: tuple[Scenario, ...] = ()
    dropped_quotes: int = 0
    tokens: int = 0
    cost: float = 0.0


class DocumentInfo(_Part):
    """What was reviewed; `sha256` is of the bytes given, `lines` of the text they hold."""

    title: str
    source: str
    sha256: str
    lines: int


class Versions(_Part):
    """What judged: a review with the same three and the same `sha256` says the same."""

    rules: str
    prompt: str = ""
    model: str = ""


class Review(_Part):
    """A whole review; `model_dump(mode="json", by_alias=True)` is the contract."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    schema_: Literal["arch-review/1"] = Field(default="arch-review/1", alias="schema")
    versions: Versions
    document: DocumentInfo
    verdicts: Verdicts
    findings: tuple[Finding, ...] = ()
    considered: tuple[Dismissed, ...] = ()
    suppressed: tuple[Suppressed, ...] = ()
    notes: tuple[str, ...] = ()
    topology: Topology = Topology()
    reliability: Reliability = Reliability()
    persona: Persona = Persona()
