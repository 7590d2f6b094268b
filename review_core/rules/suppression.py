"""Switching findings off: by a comment in the document, which must give its reason, or by configuration."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from review_core.document.model import Document
from review_core.model import Finding, Suppressed
from review_core.vocabulary import Severity

# `<!-- arch-review: ignore AP-x why -->` (Markdown, HTML), `.. arch-review: ...` (reST), `// arch-review: ...` (AsciiDoc).
_COMMENT = re.compile(
    r"(?:<!--|^[ \t]*(?:\.\.|//))[ \t]*arch-review:[ \t]*ignore\b[ \t]*"
    r"(?P<rule>[A-Za-z]{2,8}-[\w-]+)?(?P<reason>[^\n]*?)(?:-->|$)",
    re.MULTILINE,
)
_REASON_WORDS = 2  # a reason is at least this many words


@dataclass(frozen=True)
class Config:
    """What an installation has switched: rules `off` (rule id to reason) and severities of its own (rule id to severity)."""

    off: Mapping[str, str] = field(default_factory=dict)
    severities: Mapping[str, Severity] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Ignore:
    """One comment of the document that switches a rule off."""

    rule: str
    reason: str
    line: int


def ignores(document: Document) -> tuple[list[Ignore], list[str]]:
    """The document's suppressions, and notes on those that name no rule or give no reason. Code blocks hold none."""
    if "arch-review" not in document.text:
        return [], []
    code = [(block.start, block.end) for block in document.blocks if block.kind in ("code", "diagram")]
    found: list[Ignore] = []
    notes: list[str] = []
    for match in _COMMENT.finditer(document.text):
        if any(start <= match.start() < end for start, end in code):
            continue
        line = document.text.count("\n", 0, match.start()) + 1
        rule, reason = match["rule"], match["reason"].strip(" \t:,;-–—")
        if not rule:
            notes.append(f"line {line}: an ignore comment names no rule; nothing is ignored")
        elif len(reason.split()) < _REASON_WORDS:
            notes.append(f"line {line}: ignoring {rule} needs a reason; nothing is ignored")
        else:
            found.append(Ignore(rule, reason, line))
    return found, notes


def suppress(
    findings: Iterable[Finding], document_ignores: Iterable[Ignore], config: Config
) -> tuple[list[Finding], list[Suppressed]]:
    """Splits findings into those that stand and those that someone switched off, with who and why."""
    by_rule = {ignore.rule.lower(): ignore for ignore in document_ignores}
    off = {rule.lower(): reason for rule, reason in config.off.items()}
    kept: list[Finding] = []
    gone: list[Suppressed] = []
    for finding in findings:
        rule = finding.rule.lower()
        if rule in by_rule:
            ignore = by_rule[rule]
            gone.append(Suppressed(finding=finding, by=f"line {ignore.line}", reason=ignore.reason))
        elif rule in off:
            gone.append(Suppressed(finding=finding, by="configuration", reason=off[rule] or "switched off"))
        else:
            kept.append(finding)
    return kept, gone
