"""The whole judgement of one document: read, judge by every rule, rank, and say it in the contract's form."""

from collections.abc import Iterable

from review_core import topology
from review_core.document.model import Document
from review_core.evidence import read, traits_of
from review_core.model import (
    AntiPatternCall,
    DocumentInfo,
    Finding,
    PatternCall,
    Review,
    Suppressed,
    TopicCall,
    Verdicts,
    Versions,
)
from review_core.rules import catalogue
from review_core.rules.base import Call, Case, Rule
from review_core.rules.catalogue import Catalogue
from review_core.rules.ranking import Candidate, candidate, keep_ids, rank
from review_core.rules.suppression import Config, ignores, suppress
from review_core.vocabulary import ANTI_PATTERNS, PATTERNS, TOPICS

__all__ = ["Config", "review"]


def review(
    document: Document,
    *,
    previous: Review | None = None,
    config: Config | None = None,
    rules: Catalogue | None = None,
) -> Review:
    """Reviews a parsed document by the rules alone: pure, and the same byte for byte for the same input.

    `previous` is the review of an earlier revision: findings on a passage that is recognisably the same keep their id.
    `config` switches rules off or sets severities; `rules` replaces the installed catalogue.
    """
    settings = config or Config()
    judging = rules or catalogue.installed()
    case = case_of(document)
    calls = {rule.id: (rule, case.judged(rule)) for rule in judging}
    candidates = _candidates(calls.values(), settings)
    ignored, ignore_notes = ignores(document, {rule.id.lower() for rule in judging})
    standing, suppressed = suppress([one.finding for one in candidates], ignored, settings)
    still = {finding.id for finding in standing}
    findings, dismissed = rank((one for one in candidates if one.finding.id in still), case.reading.words)
    names = _kept_ids(findings, suppressed, previous)
    graph, reliability, graph_notes = case.graph.topology, case.graph.reliability, case.graph.notes
    return Review(
        versions=Versions(rules=catalogue.VERSION),
        document=DocumentInfo(title=document.title, source=document.name, sha256=document.sha256, lines=document.lines),
        verdicts=_verdicts(calls.values()),
        findings=tuple(_renamed(finding, names) for finding in findings),
        considered=tuple(dismissed),
        suppressed=tuple(one.model_copy(update={"finding": _renamed(one.finding, names)}) for one in suppressed),
        notes=(*document.notes, *graph_notes, *ignore_notes),
        topology=graph,
        reliability=reliability,
    )


def case_of(document: Document) -> Case:
    """What the rules judge from."""
    reading = read(document)
    return Case(document, reading, traits_of(reading), topology.build(document))


def _candidates(calls: Iterable[tuple[Rule, Call]], config: Config) -> list[Candidate]:
    found: dict[str, Candidate] = {}
    for rule, call in calls:
        if rule.family == "patterns":
            continue
        for draft in call.drafts:
            if not draft.evidence and not draft.trait:
                continue  # nothing to show for it: no finding, whatever the rule thinks
            one = candidate(rule, draft, config.severities.get(rule.id), silent=call.verdict == "missing")
            found.setdefault(one.finding.id, one)
    return list(found.values())


def _kept_ids(findings: list[Finding], suppressed: list[Suppressed], previous: Review | None) -> dict[str, str]:
    if previous is None:
        return {}
    now = [*findings, *(one.finding for one in suppressed)]
    before = [*previous.findings, *(one.finding for one in previous.suppressed)]
    return keep_ids(now, before)


def _renamed(finding: Finding, names: dict[str, str]) -> Finding:
    return finding.model_copy(update={"id": names.get(finding.id, finding.id)})


def _verdicts(calls: Iterable[tuple[Rule, Call]]) -> Verdicts:
    """One call for every slug; a slug without a rule is judged absent, not-applicable or none."""
    anti = dict.fromkeys(ANTI_PATTERNS, AntiPatternCall(verdict="absent"))
    topics = dict.fromkeys(TOPICS, TopicCall(verdict="not-applicable"))
    patterns = dict.fromkeys(PATTERNS, PatternCall(verdict="none"))
    for rule, call in calls:
        said = {"verdict": call.verdict, "evidence": call.evidence}
        if rule.family == "anti_patterns":
            anti[rule.slug] = AntiPatternCall.model_validate(said)
        elif rule.family == "topics":
            trait = call.drafts[0].trait if call.verdict == "missing" and call.drafts else ""
            topics[rule.slug] = TopicCall.model_validate(said | {"trait": trait})
        elif rule.family == "patterns":
            patterns[rule.slug] = PatternCall.model_validate(said)
    return Verdicts(anti_patterns=anti, topics=topics, patterns=patterns)
