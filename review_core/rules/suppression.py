"""Switching findings off: by a comment in the document, which must give its reason, or by configuration."""

import re
from bisect import bisect_right
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, field

from review_core.document.model import Document
from review_core.model import Finding, Suppressed
from review_core.vocabulary import Severity

# `<!-- arch-review: ignore AP-x why -->` (Markdown, HTML), `.. arch-review: ...` (reST), `// arch-review: ...` (AsciiDoc).
_COMMENT = re.compile(
    r"(?:<!--|^[ \t]*(?:\.\.|//))[ \t]*arch-review:[ \t]*(?P<order>[A-Za-z-]*)[ \t]*(?P<said>[^\n]*?)(?:-->|$)",
    re.MULTILINE,
)
_RULE = re.compile(r"(?P<rule>[A-Za-z]{2,8}-\w+(?:-\w+)*)[\s,;:]*")
_OURS = re.compile(r"[A-Z]{2,8}-")
_MOST_NOTES = 20
_REASON_WORDS = 2  # a reason is at least this many words
_MOST_RULES = 20  # in one comment


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


def ignores(document: Document, known: Container[str]) -> tuple[list[Ignore], list[str]]:
    """The document's suppressions, and notes on those that have no effect, with the reason. Code blocks hold none.

    `known` are the ids of the rules that there are, in lower case. One comment may name several rules.
    """
    if "arch-review" not in document.text:
        return [], []
    code = [(block.start, block.end) for block in document.blocks if block.kind in ("code", "diagram")]
    starts = [start for start, _ in code]
    found: list[Ignore] = []
    notes: list[str] = []
    line, at = 1, 0
    for match in _COMMENT.finditer(document.text):
        before = bisect_right(starts, match.start()) - 1
        if before >= 0 and match.start() < code[before][1]:
            continue
        if len(notes) >= _MOST_NOTES:
            break
        line += document.text.count("\n", at, match.start())
        at = match.start()
        if match["order"].lower() != "ignore":
            notes.append(
                f"line {line}: a comment to arch-review says `ignore`, a rule and the reason; nothing is ignored"
            )
            continue
        rules, reason = _named(match["said"], known)
        missing = [rule for rule in rules if rule.lower() not in known]
        if not rules:
            notes.append(f"line {line}: an ignore comment names no rule; nothing is ignored")
        elif len(reason.split()) < _REASON_WORDS:
            notes.append(f"line {line}: ignoring {rules[0]} needs a reason in words; nothing is ignored")
        else:
            found += [Ignore(rule, reason, line) for rule in rules if rule not in missing]
            notes += [f"line {line}: there is no rule {rule}; see `arch-review rules`" for rule in missing]
    return found, notes


def _named(said: str, known: Container[str]) -> tuple[list[str], str]:
    """The rules that stand at the front of a comment's words, and what follows them.

    The first is taken for one whatever it is, a further one only where there is such a rule or it is written as ours are:
    "on-call has agreed" is a reason.
    """
    rules: list[str] = []
    at = 0
    while len(rules) < _MOST_RULES and (found := _RULE.match(said, at)):
        if rules and found["rule"].lower() not in known and not _OURS.match(found["rule"]):
            break
        rules.append(found["rule"])
        at = found.end()
        if ":" in found[0]:
            break
    return rules, said[at:].strip(" \t:,;-–—")


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
