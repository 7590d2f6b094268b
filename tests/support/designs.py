"""Reviews and designs made by hand, for tests of what the bot remembers."""

from collections.abc import Iterable, Sequence
from hashlib import sha256

from handlers.commands import Place
from handlers.designs import Design
from handlers.tracking import Act, begun, reviewed
from review_core.model import (
    Dismissed,
    DocumentInfo,
    Evidence,
    Finding,
    Review,
    Verdicts,
    Versions,
)

HERE = Place(platform="slack", workspace="T1", channel="C1", thread="1.0")


def finding(
    rule: str = "AP-x", passage: str = "the shop calls the ledger and waits", *, id_: str = "", severity: str = "high"
) -> Finding:
    """A finding on a passage; an empty passage makes it an omission."""
    return Finding.model_validate(
        {
            "id": id_ or f"{rule}-{sha256(passage.encode()).hexdigest()[:8]}",
            "rule": rule,
            "slug": "synchronous-chain",
            "severity": severity,
            "title": f"{rule} was found",
            "detail": "It blocks.",
            "question": "What if it is down?",
            "suggestion": "A queue.",
            "evidence": (Evidence(quote=passage, start_line=3, end_line=3),) if passage else (),
            "trait": "" if passage else "it has a queue",
        }
    )


def review_of(
    findings: Iterable[Finding],
    digest: str = "a" * 64,
    *,
    considered: Sequence[Finding] = (),
    rules: str = "1",
    title: str = "Labels",
) -> Review:
    """A review that raises these findings."""
    return Review(
        versions=Versions(rules=rules),
        document=DocumentInfo(title=title, source="https://designs.example/a.md", sha256=digest, lines=9),
        verdicts=Verdicts(anti_patterns={}, topics={}, patterns={}),
        findings=tuple(findings),
        considered=tuple(Dismissed(finding=f, reason="less pressing than those raised") for f in considered),
    )


def design_of(
    *findings: Finding, name: str = "a.md", by: str = "U1", at: float = 1_000.0, channel: str = "C1", id_: str = "d1"
) -> Design:
    """A design that was reviewed once, with these findings."""
    place = HERE.model_copy(update={"channel": channel})
    act = Act(job=f"review-{id_}", by=by, at=at)
    return reviewed(begun(id_, f"https://designs.example/{name}", place, act), review_of(findings), act).design
