"""Reviews built by hand, for the renderers' tests."""

import hashlib

from review_core.document.model import Block, Document, Section
from review_core.model import (
    Advice,
    Answer,
    AntiPatternCall,
    Chain,
    Component,
    Dismissed,
    DocumentInfo,
    Edge,
    Evidence,
    FanOut,
    Finding,
    PatternCall,
    Persona,
    Reliability,
    Review,
    Scenario,
    SharedStore,
    SinglePoint,
    Step,
    Suppressed,
    Target,
    TopicCall,
    Topology,
    Verdicts,
    Versions,
)
from review_core.vocabulary import ANTI_PATTERNS, PATTERNS, TOPICS

TEXT = """# Checkout for the spring sale

The storefront calls `orders`, which calls `payments` and waits; `payments` calls the bank.
Availability of checkout must be 99.95%.

## Proposal

- `orders` writes the row and publishes `OrderPlaced`.
- The mailer consumes events in order & sends <b>one</b> mail each.

| service | store |
|---------|-------|
| orders  | Postgres (single instance) |
| mailer  | Postgres (single instance) |

If the broker is down, `orders` retries three times with back-off.
"""


def passage(quote: str, text: str = TEXT) -> Evidence:
    start = text.index(quote)
    first = text.count("\n", 0, start) + 1
    return Evidence(quote=quote, start_line=first, end_line=first + quote.count("\n"))


def document(text: str = TEXT, name: str = "docs/checkout.md") -> Document:
    lines = text.count("\n") + 1
    return Document(
        name=name,
        format="markdown",
        title="Checkout for the spring sale",
        text=text,
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        sections=(Section("", 0, "proposal", -1, 1, lines),),
        blocks=(Block("paragraph", text, 0, len(text), 1, lines, 0),),
    )


def finding(**changes: object) -> Finding:
    fields: dict[str, object] = {
        "id": "3f9a1c22",
        "rule": "AP-synchronous-chain",
        "slug": "synchronous-chain",
        "severity": "high",
        "title": "Checkout waits on a chain of three services",
        "detail": "orders waits for payments, which waits for the bank: their availabilities multiply.",
        "question": "What does the shopper see while the bank takes 30 s to answer?",
        "suggestion": "Take the payment asynchronously (saga); not where the shopper must know at once.",
        "references": ("Garcia-Molina and Salem, Sagas, 1987",),
        "evidence": (passage("which calls `payments` and waits; `payments` calls the bank."),),
    }
    return Finding.model_validate({**fields, **changes})


def review(text: str = TEXT, **changes: object) -> Review:
    chain = finding()
    shared = finding(
        id="77aa01bd",
        rule="AP-single-point-of-failure",
        slug="single-point-of-failure",
        severity="high",
        title="Postgres runs as a single instance",
        detail="Both services stop when it does.",
        question="Who notices, and how long until it is back?",
        suggestion="A standby with automatic failover and fencing.",
        references=(),
        evidence=(
            passage("| orders  | Postgres (single instance) |"),
            passage("| mailer  | Postgres (single instance) |"),
        ),
    )
    order = finding(
        id="c0ffee00",
        rule="AP-assumed-ordering",
        slug="assumed-ordering",
        severity="medium",
        title="The mailer relies on order",
        evidence=(passage("The mailer consumes events in order & sends <b>one</b> mail each."),),
        origin="both",
    )
    omission = finding(
        id="0badcafe",
        rule="TP-idempotency",
        slug="idempotency",
        severity="low",
        title="Nothing says whether a mail may be sent twice",
        detail="A redelivered event sends a second mail.",
        evidence=(),
        trait="The design has a message queue that delivers at least once.",
    )
    topics = {slug: TopicCall(verdict="not-applicable") for slug in TOPICS}
    topics |= {
        "retry-policy": TopicCall(verdict="answered", evidence=(passage("retries three times with back-off"),)),
        "quantified-reliability": TopicCall(verdict="partial", evidence=(passage("must be 99.95%"),)),
        "idempotency": TopicCall(verdict="missing", trait="the design has a message queue that delivers at least once"),
        "service-discovery": TopicCall(verdict="missing"),
    }
    anti_patterns = {slug: AntiPatternCall(verdict="absent") for slug in ANTI_PATTERNS}
    anti_patterns |= {f.slug: AntiPatternCall(verdict="present", evidence=f.evidence) for f in (chain, shared, order)}
    patterns = {slug: PatternCall(verdict="none") for slug in PATTERNS}
    patterns["saga"] = PatternCall(verdict="discussed")
    fields: dict[str, object] = {
        "versions": Versions(rules="2026.11"),
        "document": DocumentInfo(
            title="Checkout for the spring sale",
            source="docs/checkout.md",
            sha256=hashlib.sha256(text.encode()).hexdigest(),
            lines=text.count("\n"),
        ),
        "verdicts": Verdicts(anti_patterns=anti_patterns, topics=topics, patterns=patterns),
        "findings": (chain, shared, order, omission),
        "considered": (Dismissed(finding=finding(id="d1", title="A fan-out"), reason="it is bounded by ten"),),
        "suppressed": (
            Suppressed(finding=finding(id="s1", title="No mesh"), by="line 9 of the document", reason="two services"),
            Suppressed(finding=finding(id="s2", title="No canary"), by="configuration", reason="house rule 4"),
        ),
        "notes": ("diagram 2 could not be read: an arrow without a target on line 40",),
        "topology": Topology(
            components=(
                Component(name="storefront", kind="client"),
                Component(name="orders", kind="service"),
                Component(name="payments", kind="service"),
                Component(name="the bank", kind="external"),
                Component(name="broker", kind="queue"),
                Component(name="mailer", kind="service"),
                Component(name="Postgres", kind="store"),
            ),
            edges=(
                Edge(source="storefront", target="orders", kind="sync"),
                Edge(source="orders", target="payments", kind="sync"),
                Edge(source="payments", target="the bank", kind="sync"),
                Edge(source="orders", target="broker", kind="async"),
                Edge(source="broker", target="mailer", kind="async"),
                Edge(source="orders", target="Postgres", kind="data"),
                Edge(source="mailer", target="Postgres", kind="data"),
            ),
        ),
        "reliability": Reliability(
            targets=(Target(subject="checkout", value="99.95%", evidence=(passage("must be 99.95%"),)),),
            chains=(
                Chain(
                    path=("storefront", "orders", "payments", "the bank"),
                    availability=0.997,
                    budget_minutes_per_month=129.6,
                    assumed="99.9% assumed for each of orders, payments, the bank",
                ),
            ),
            single_points=(SinglePoint(name="Postgres", stops=("orders", "mailer"), waits=("storefront",)),),
            call_cycles=(("orders", "payments"),),
            shared_stores=(SharedStore(name="Postgres", users=("orders", "mailer"), writers=("orders", "mailer")),),
            fan_out=(FanOut(name="orders", count=3, targets=("payments", "broker", "Postgres")),),
        ),
    }
    return Review.model_validate({**fields, **changes})


def with_persona() -> Review:
    return review(
        persona=Persona(
            status="ok",
            questions=(Answer(question="Is this operation idempotent?", answer="the document does not say"),),
            consistency="Eventual between orders and mail.",
            reliability="99.7% where 99.95% is promised.",
            trade_offs=("Speed against certainty of payment",),
            advice=(
                Advice(
                    pattern="Outbox",
                    use="The row and the event commit together.",
                    cost="A relay to run.",
                    not_when="Losing an event is fine.",
                ),
            ),
            scenarios=(
                Scenario(
                    title="The bank stalls",
                    steps=(
                        Step(source="orders", target="payments", message="charge"),
                        Step(source="payments", target="the bank", message="authorise", fails=True),
                    ),
                    outcome="checkout stops.",
                ),
            ),
        )
    )


def hostile(text: str) -> Review:
    """A review in which every string that a document, a rule or a configuration may supply is `text`."""
    fixed = {"id", "rule", "slug", "severity", "origin", "kind", "verdict", "status", "schema", "sha256"}

    def poisoned(value: object) -> object:
        if isinstance(value, dict):
            return {key: inner if key in fixed else poisoned(inner) for key, inner in value.items()}
        if isinstance(value, list):
            return [poisoned(inner) for inner in value]
        return text if isinstance(value, str) else value

    dumped = with_persona().model_dump(mode="json", by_alias=True)
    return Review.model_validate(poisoned(dumped))
