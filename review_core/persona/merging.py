"""Rules and architect put together: one set of verdicts, one list of findings, nothing shown that the text does not hold.

The architect reads meaning and has seen the rules' evidence, so where it can show its passage its verdict stands. The
rules read every line and never invent: they supply evidence, hold a verdict whose quotes could not be found, and keep a
finding that the architect does not answer. The rules' silence is no evidence against the architect: words that they do not
know are the commonest reason for it.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TypeVar

from review_core.evidence import fingerprint
from review_core.model import (
    Advice,
    Answer,
    AntiPatternCall,
    Dismissed,
    Evidence,
    Finding,
    PatternCall,
    Persona,
    Review,
    Scenario,
    Step,
    TopicCall,
    Verdicts,
    Versions,
)
from review_core.persona import prompting
from review_core.persona.grounding import Grounding
from review_core.persona.ordering import arranged
from review_core.persona.schema import (
    NOT_SAID,
    QUESTIONS,
    AntiPatternSaid,
    FindingSaid,
    ReviewSaid,
    RuleDecision,
    ScenarioSaid,
)
from review_core.persona.texts import references
from review_core.rules.ranking import keep_ids

# A finding of the architect's own bears this and its slug as its rule.
RULE = "persona"
_MOST_EVIDENCE = 4
_MOST_PASSAGES = 4
_MOST_SCENARIOS = 3
_MOST_STEPS = 12
# An anti-pattern that the architect thinks fewer reviewers than this would raise is no alarm, whatever it says itself;
# one that it thinks just fewer would raise, and that the rules raise too, is: two readers came to it by different ways.
_HALF_OF_TEN = 5
_ASKED = "the architect asks for it"
_RAISED = frozenset({"present", "missing", "partial"})

Call = TypeVar("Call", AntiPatternCall, TopicCall, PatternCall)


def merge(review: Review, said: ReviewSaid, text: str, *, model: str = "", previous: Review | None = None) -> Review:
    """The rules' review of a document together with the architect's of the same text. Pure; raises nothing.

    With the `previous` review, the architect's findings on a passage that is recognisably the same keep their id.
    """
    ground = Grounding(text)
    anti = {s: _anti_pattern(c, said, s, ground) for s, c in review.verdicts.anti_patterns.items()}
    topics = {s: _topic(c, said, s, ground) for s, c in review.verdicts.topics.items()}
    patterns = {s: _pattern(c, said, s, ground) for s, c in review.verdicts.patterns.items()}
    judged = {slug: call.verdict for calls in (anti, topics) for slug, call in calls.items()}
    why = {slug: one.why for ones in (said.on_anti_patterns(), said.on_topics()) for slug, one in ones.items()}

    passages = {slug: call.evidence for calls in (anti, topics) for slug, call in calls.items()}
    own = [_shown(finding, passages) for one in said.findings if (finding := _finding(one, ground, judged))]
    kept, refuted = _rule_findings(review, said, judged, why)
    names = keep_ids(own, [f for f in previous.findings if f.origin == "persona"]) if previous else {}
    own = [finding.model_copy(update={"id": names.get(finding.id, finding.id)}) for finding in own]
    findings, set_aside = arranged(own, kept)
    raised = {finding.slug for finding in findings}
    verdicts = Verdicts(
        anti_patterns={s: _raise_anti(c, s, findings) if s in raised else c for s, c in anti.items()},
        topics={s: _raise_topic(c) if s in raised else c for s, c in topics.items()},
        patterns=patterns,
    )
    persona = _persona(said, verdicts.topics, ground)
    return review.model_copy(
        update={
            "versions": Versions(rules=review.versions.rules, prompt=prompting.VERSION, model=model),
            "verdicts": verdicts,
            "findings": tuple(findings),
            "considered": (*review.considered, *refuted, *set_aside),
            "persona": persona.model_copy(update={"dropped_quotes": ground.dropped}),
        }
    )


def scenarios(said: Iterable[ScenarioSaid]) -> tuple[Scenario, ...]:
    """Scenarios as the contract has them: whole ones only, bounded."""
    told = []
    for one in said:
        steps = [
            Step(source=s.source.strip(), target=s.target.strip(), message=s.message.strip(), fails=s.fails)
            for s in one.steps[:_MOST_STEPS]
            if s.source.strip() and s.target.strip()
        ]
        if steps:
            told.append(Scenario(title=one.title.strip(), steps=tuple(steps), outcome=one.outcome.strip()))
    return tuple(told[:_MOST_SCENARIOS])


def works(keys: Iterable[str]) -> tuple[str, ...]:
    """The citable works that these keys name; others are left out."""
    return tuple(references()[key] for key in dict.fromkeys(keys) if key in references())


def _anti_pattern(rule: AntiPatternCall, said: ReviewSaid, slug: str, ground: Grounding) -> AntiPatternCall:
    one = said.on_anti_patterns()[slug]
    passages = ground.find_all(one.quotes)
    if _is_near_call(rule, one):
        return AntiPatternCall(verdict="present", evidence=_union(rule.evidence, passages))
    if one.verdict == "absent" or (one.verdict == "present" and one.of_ten < _HALF_OF_TEN):
        return AntiPatternCall(verdict="absent")
    if rule.verdict == one.verdict:
        return AntiPatternCall(verdict=one.verdict, evidence=_union(passages, rule.evidence))
    if passages:
        return AntiPatternCall(verdict=one.verdict, evidence=passages)
    # It says something and cannot show it: the rules' word stands where they can, else the claim falls.
    if rule.verdict == "present" and one.verdict == "mitigated":
        return AntiPatternCall(verdict="absent")
    return rule


def _is_near_call(rule: AntiPatternCall, one: AntiPatternSaid) -> bool:
    return rule.verdict == "present" and one.of_ten == _HALF_OF_TEN - 1


def _topic(rule: TopicCall, said: ReviewSaid, slug: str, ground: Grounding) -> TopicCall:
    one = said.on_topics()[slug]
    passages = ground.find_all(one.quotes)
    if one.verdict == "not-applicable":
        return TopicCall(verdict="not-applicable")
    if one.verdict == "missing":
        return TopicCall(verdict="missing", trait=rule.trait or _ASKED)
    if rule.verdict in ("answered", "partial"):
        if passages or rule.verdict == one.verdict:
            return TopicCall(verdict=one.verdict, evidence=_union(passages, rule.evidence))
        return TopicCall(verdict="partial", evidence=rule.evidence)
    if passages:
        return TopicCall(verdict=one.verdict, evidence=passages)
    # `answered` needs a passage that can be shown; without one the topic is touched, and the question stays open.
    return TopicCall(verdict="partial")


def _pattern(rule: PatternCall, said: ReviewSaid, slug: str, ground: Grounding) -> PatternCall:
    one = said.on_patterns()[slug]
    passages = ground.find_all(one.quotes)
    if one.verdict == "none":
        # It was shown the passage that the rules recognise it by.
        return PatternCall(verdict="none")
    if passages or rule.verdict == one.verdict:
        evidence = _union(passages, rule.evidence) if rule.verdict != "none" else passages
        return PatternCall(verdict=one.verdict, evidence=evidence)
    return rule


def _finding(one: FindingSaid, ground: Grounding, judged: Mapping[str, str]) -> Finding | None:
    """A finding of the architect's; None where it quotes and nothing of that is in the document, or where its own
    verdict on the slug speaks against a finding that it holds to be of little weight."""
    passages = ground.find_all(one.quotes)
    if one.quotes and not passages:
        return None
    agrees = judged[one.slug] in _RAISED
    if not agrees and (one.severity == "low" or not passages):
        return None
    return Finding(
        id=f"{RULE}-{one.slug}-{fingerprint(one.slug, passages[0].quote if passages else one.title)}",
        rule=f"{RULE}-{one.slug}",
        slug=one.slug,
        severity=one.severity,
        title=one.title.strip(),
        detail=one.detail.strip(),
        question=one.question.strip(),
        suggestion=one.suggestion.strip(),
        references=works(one.references),
        evidence=passages,
        trait="" if passages else one.detail.strip(),
        origin="persona",
    )


def _shown(finding: Finding, passages: Mapping[str, tuple[Evidence, ...]]) -> Finding:
    """A finding with, after its own passages, those on which its verdict rests: where the text touches the matter."""
    evidence = _union(finding.evidence, passages[finding.slug])[:_MOST_PASSAGES]
    return finding.model_copy(update={"evidence": evidence, "trait": "" if evidence else finding.trait})


def _rule_findings(
    review: Review, said: ReviewSaid, judged: Mapping[str, str], why: Mapping[str, str]
) -> tuple[list[Finding], list[Dismissed]]:
    """Findings of the rules that stand (origin `both` where confirmed), and those refuted, each with the reason. On a
    near call a finding stands, and the architect's doubt with it.
    """
    decisions = _decisions(review, said)
    rules = review.verdicts.anti_patterns
    near = {slug for slug, one in said.on_anti_patterns().items() if _is_near_call(rules[slug], one)}
    kept: list[Finding] = []
    refuted: list[Dismissed] = []
    for finding in review.findings:
        decision = decisions.get(finding.id)
        if decision is not None and decision.decision == "confirm":
            kept.append(finding.model_copy(update={"origin": "both"}))
        elif decision is not None and finding.slug in near:
            doubt = decision.reason.strip()
            detail = f"{finding.detail} The architect doubts it: {doubt}" if doubt else finding.detail
            kept.append(finding.model_copy(update={"detail": detail}))
        elif decision is not None:
            reason = decision.reason.strip() or "refuted without a reason"
            refuted.append(Dismissed(finding=finding, reason=f"the architect: {reason}"))
        elif judged.get(finding.slug) in _RAISED:
            kept.append(finding)
        else:
            reason = why.get(finding.slug, "").strip()
            told = f"the architect judges {finding.slug} {judged.get(finding.slug, 'beside the point')}"
            refuted.append(Dismissed(finding=finding, reason=f"{told}: {reason}" if reason else told))
    return kept, refuted


def _decisions(review: Review, said: ReviewSaid) -> dict[str, RuleDecision]:
    """What the architect decided, by finding. An id may be off in its fingerprint (copied wrong, or of an earlier
    wording): where a rule has one finding and one decision, they belong together."""
    decided = {decision.id: decision for decision in said.rule_findings}
    by_rule: dict[str, list[RuleDecision]] = {}
    for decision in said.rule_findings:
        by_rule.setdefault(decision.id.rpartition("-")[0], []).append(decision)
    of_rule = Counter(finding.rule for finding in review.findings)
    for finding in review.findings:
        named = by_rule.get(finding.rule, [])
        if finding.id not in decided and of_rule[finding.rule] == len(named) == 1:
            decided[finding.id] = named[0]
    return decided


def _raise_anti(call: AntiPatternCall, slug: str, findings: Iterable[Finding]) -> AntiPatternCall:
    """An anti-pattern that was called absent is present where a finding on it stands; one that is mitigated only where
    both readers raise it: what is handled may still leave a question."""
    on_it = [finding for finding in findings if finding.slug == slug]
    passages = [passage for finding in on_it for passage in finding.evidence]
    if call.verdict == "present" or not passages:
        return call
    if call.verdict == "mitigated" and not any(finding.origin == "both" for finding in on_it):
        return call
    return AntiPatternCall(verdict="present", evidence=_union(passages, ()))


def _raise_topic(call: TopicCall) -> TopicCall:
    """A finding that stands makes its topic matter; an answer may leave a question and stays one."""
    return call if call.matters else TopicCall(verdict="missing", trait=_ASKED)


def _persona(said: ReviewSaid, topics: Mapping[str, TopicCall], ground: Grounding) -> Persona:
    answers = []
    for slug, answer in said.on_questions().items():
        words = answer.strip() or NOT_SAID
        answers.append(Answer(question=QUESTIONS[slug], answer=words, evidence=topics[slug].evidence[:2]))
    return Persona(
        status="ok",
        questions=tuple(answers),
        consistency=said.consistency.strip(),
        reliability=said.reliability.strip(),
        trade_offs=tuple(one.strip() for one in said.trade_offs if one.strip()),
        advice=tuple(
            Advice(pattern=a.pattern, use=a.use, cost=a.cost, not_when=a.not_when) for a in said.advice if a.pattern
        ),
        scenarios=scenarios(said.scenarios),
    )


def _union(first: Iterable[Evidence], second: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """Passages of both, the first's first, those on the same lines once."""
    kept: list[Evidence] = []
    for passage in (*first, *second):
        if not any(p.start_line <= passage.end_line and passage.start_line <= p.end_line for p in kept):
            kept.append(passage)
    return tuple(kept[:_MOST_EVIDENCE])
