"""Reviews as one SARIF 2.1.0 log, so that a code host shows the findings at their lines."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import quote, urlsplit

from review_core.model import Evidence, Finding, Review, Suppressed
from review_core.report.contract import encoded
from review_core.report.rule_page import rule_page
from review_core.report.safety import one_line, visible
from review_core.report.wording import name
from review_core.rules.base import Rule
from review_core.rules.catalogue import Catalogue, installed
from review_core.vocabulary import Severity

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS: dict[Severity, str] = {"high": "error", "medium": "warning", "low": "note"}
_URI_SAFE = "/-._~!$'()*,;@+=&"

_Json = dict[str, Any]


def render_sarif(
    reviews: Sequence[Review], *, rules: Catalogue | None = None, unread: Mapping[str, str] | None = None
) -> str:
    """One log of one run over all `reviews`, whose sources are paths relative to the repository or URLs.

    `rules` (default: the installed catalogue) document the rules that raised something. `unread` has the sources that
    could not be reviewed, each with the reason; the run then counts as unsuccessful.
    """
    catalogue = rules or installed()
    hashes = {review.document.source: review.document.sha256 for review in reviews}
    places = {source: {**_location(source), "index": number} for number, source in enumerate(hashes)}
    reported = [(places[r.document.source], finding, by) for r in reviews for finding, by in _reported(r)]
    shown = {finding.rule: finding for _, finding, _ in reversed(reported)}
    raised = sorted(shown)
    notifications = [
        *(_notification("note", note, review.document.source) for review in reviews for note in review.notes),
        *(_notification("error", reason, source) for source, reason in (unread or {}).items()),
    ]
    run = {
        "tool": {
            "driver": {
                "name": "arch-review",
                "version": reviews[0].versions.rules if reviews else "0",
                "rules": [_descriptor(shown[rule], catalogue.rules.get(rule)) for rule in raised],
            }
        },
        "invocations": [{"executionSuccessful": not unread, "toolExecutionNotifications": notifications}],
        "artifacts": [
            {"location": _location(source), "roles": ["analysisTarget"], "hashes": {"sha-256": sha256}}
            for source, sha256 in hashes.items()
        ],
        "results": [_result(finding, raised.index(finding.rule), place, by) for place, finding, by in reported],
        "columnKind": "unicodeCodePoints",
    }
    return encoded({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]})


def _reported(review: Review) -> Iterator[tuple[Finding, Suppressed | None]]:
    yield from ((finding, None) for finding in review.findings)
    yield from ((suppressed.finding, suppressed) for suppressed in review.suppressed)


def _descriptor(finding: Finding, rule: Rule | None) -> _Json:
    """A rule as code hosts show it beside its alerts; of a rule that is in no catalogue only what its finding says."""
    title = name(finding.slug)
    documented = {
        "shortDescription": {"text": title},
        "fullDescription": {"text": one_line(rule.summary if rule else title)},
        "help": (
            {"text": f"{one_line(rule.why)} {one_line(rule.suggestion)}", "markdown": rule_page(rule)}
            if rule
            else {"text": visible(finding.suggestion) or title}
        ),
    }
    return {
        "id": finding.rule,
        "name": "".join(word.capitalize() for word in finding.slug.split("-")),
        **documented,
        "defaultConfiguration": {"level": _LEVELS[finding.severity]},
        "properties": {"tags": ["architecture", finding.slug]},
    }


def _result(finding: Finding, rule: int, artifact: _Json, by: Suppressed | None) -> _Json:
    first, *others = finding.evidence or (None,)
    result: _Json = {
        "ruleId": finding.rule,
        "ruleIndex": rule,
        "level": _LEVELS[finding.severity],
        "message": {"text": _message(finding)},
        "locations": [_place(first, artifact)],
        "partialFingerprints": {"archReviewFinding/v1": finding.id},
        "properties": {"slug": finding.slug, "severity": finding.severity, "origin": finding.origin},
    }
    if others:
        result["relatedLocations"] = [
            {"id": place, **_place(evidence, artifact), "message": {"text": "Another passage that shows it"}}
            for place, evidence in enumerate(others, start=1)
        ]
    if by:
        kind = "inSource" if by.by.startswith("line") else "external"
        result["suppressions"] = [{"kind": kind, "justification": visible(f"{by.reason} ({by.by})")}]
    return result


def _message(finding: Finding) -> str:
    remarks = (("Why here", finding.trait), ("Ask", finding.question), ("Consider", finding.suggestion))
    title = one_line(finding.title).rstrip(".")
    lines = [f"{title}. {visible(finding.detail)}", *(f"{label}: {visible(text)}" for label, text in remarks if text)]
    return _plain("\n".join(lines))


def _plain(text: str) -> str:
    """Message text that holds no placeholder (braces) and no embedded link."""
    return text.replace("{", "{{").replace("}", "}}").replace("](", "] (")


def _place(evidence: Evidence | None, artifact: _Json) -> _Json:
    region: _Json = {"startLine": 1}
    if evidence:
        region = {
            "startLine": evidence.start_line,
            "endLine": evidence.end_line,
            "snippet": {"text": evidence.quote},
        }
    return {"physicalLocation": {"artifactLocation": artifact, "region": region}}


def _location(source: str) -> _Json:
    if urlsplit(source).scheme in ("http", "https", "file"):
        return {"uri": quote(source, safe=_URI_SAFE + ":%?#[]")}
    return {"uri": quote(source.replace("\\", "/"), safe=_URI_SAFE), "uriBaseId": "%SRCROOT%"}


def _notification(level: str, text: str, source: str) -> _Json:
    place = {"physicalLocation": {"artifactLocation": _location(source)}}
    return {"level": level, "message": {"text": _plain(visible(text))}, "locations": [place]}
