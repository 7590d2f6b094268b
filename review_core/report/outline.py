"""A review as a flow of parts, in the order an expert would want to read them; text and Markdown lay it out."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from review_core.model import AntiPatternCall, Evidence, Finding, PatternCall, Review, Scenario, TopicCall
from review_core.report import wording
from review_core.vocabulary import Severity

SYSTEM = "The system as read"
EXCERPT_LINES = 10
EXCERPT_CHARACTERS = 700


@dataclass(frozen=True, slots=True)
class Title:
    """What was reviewed, and the outcome in a sentence or two."""

    text: str
    about: str
    outcome: str


@dataclass(frozen=True, slots=True)
class Heading:
    """The start of a part of the report."""

    text: str


@dataclass(frozen=True, slots=True)
class Quotation:
    """A passage of the document, possibly cut short; `line` is its first, `where` names them all."""

    where: str
    line: int
    text: str


@dataclass(frozen=True, slots=True)
class Point:
    """A finding: its place in the order, what is wrong, the passages that show it, labelled remarks, the literature."""

    number: int
    severity: Severity
    title: str
    mark: str
    quotations: tuple[Quotation, ...]
    detail: str
    remarks: tuple[tuple[str, str], ...]
    references: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """Pairs of a label and what is said of it."""

    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Items:
    """Short entries of equal weight."""

    entries: tuple[str, ...]


Part = Title | Heading | Point | Facts | Items


def outline(review: Review) -> Iterator[Part]:
    """The whole report. Texts are as the review has them: whoever lays them out makes them safe for its medium."""
    document, versions = review.document, review.versions
    judges = [f"rules {versions.rules}", *([f"model {versions.model}"] if versions.model else [])]
    yield Title(
        text=f"Design review: {document.title or document.source}",
        about=" · ".join([document.source, wording.counted(document.lines, "line"), *judges]),
        outcome=f"{wording.headline(review)}. {_sentence(wording.topic_score(review))} {wording.judged_by(review)}",
    )
    if review.findings:
        yield Heading("Findings")
        yield from (_point(number, finding) for number, finding in enumerate(review.findings, start=1))
    yield from _under("Topics", Facts(tuple(_topics(review))))
    yield from _under("Anti-patterns", _calls(review.verdicts.anti_patterns, ("present", "mitigated")))
    yield from _under("Patterns", _calls(review.verdicts.patterns, ("used", "discussed")))
    yield from _under("Reliability", Facts(tuple(_reliability(review))))
    yield from _under(SYSTEM, Facts(tuple(_system(review))))
    yield from _persona(review)
    yield from _under(
        "Suppressed", Items(tuple(f"{_named(s.finding)}: {s.reason} ({s.by})" for s in review.suppressed))
    )
    yield from _under(
        "Considered and dismissed", Items(tuple(f"{_named(d.finding)}: {d.reason}" for d in review.considered))
    )
    yield from _under("Notes", Items(review.notes))


def _under(heading: str, part: Facts | Items) -> Iterator[Part]:
    if part.pairs if isinstance(part, Facts) else part.entries:
        yield Heading(heading)
        yield part


def _point(number: int, finding: Finding) -> Point:
    origin = {"rule": "", "persona": " · persona", "both": " · rule and persona"}[finding.origin]
    remarks = [("Why here", _capital(finding.trait)), ("Ask", finding.question), ("Consider", finding.suggestion)]
    return Point(
        number=number,
        severity=finding.severity,
        title=finding.title,
        mark=f"{finding.id}{origin}"
        if finding.id.startswith(finding.rule)
        else f"{finding.rule} · {finding.id}{origin}",
        quotations=tuple(Quotation(wording.where(e), e.start_line, excerpt(e.quote)) for e in finding.evidence),
        detail=finding.detail,
        remarks=tuple((label, text) for label, text in remarks if text),
        references=finding.references,
    )


def excerpt(quote: str) -> str:
    """A passage cut to what a reader needs to recognise it; an ellipsis marks the cut."""
    lines = quote.strip("\n").split("\n")
    short = "\n".join(lines[:EXCERPT_LINES])[:EXCERPT_CHARACTERS]
    return short if len(short) == len("\n".join(lines)) else short.rstrip() + " …"


def _topics(review: Review) -> Iterator[tuple[str, str]]:
    topics = review.verdicts.topics
    spoken = {slug: call for slug, call in topics.items() if call.matters or call.verdict == "not-applicable"}
    told = _calls(spoken, ("missing", "partial", "answered")).pairs
    silent = ", ".join(wording.name(slug) for slug in topics if slug not in spoken)
    yield from told
    if silent:
        yield "Not mentioned", silent
    yield from _calls(spoken, ("not-applicable",)).pairs


def _calls(
    calls: Mapping[str, AntiPatternCall] | Mapping[str, TopicCall] | Mapping[str, PatternCall], order: Sequence[str]
) -> Facts:
    grouped: dict[str, list[str]] = defaultdict(list)
    for slug, call in calls.items():
        lines = wording.places(call.evidence)
        grouped[call.verdict].append(f"{wording.name(slug)} ({lines})" if lines else wording.name(slug))
    return Facts(tuple((wording.name(verdict), ", ".join(grouped[verdict])) for verdict in order if verdict in grouped))


def _reliability(review: Review) -> Iterator[tuple[str, str]]:
    for target in review.reliability.targets:
        allowed = wording.allowance(target.value)
        allows = f", which allows {wording.minutes(allowed)} down a month" if allowed is not None else ""
        yield "Stated", f"{target.subject}: {target.value}{_at(target.evidence)}{allows}"
    for chain in review.reliability.chains:
        assumed = f"; {chain.assumed}" if chain.assumed else ""
        budget = wording.minutes(chain.budget_minutes_per_month)
        path = wording.path(chain.path)
        yield "Chain", f"{path}: {wording.percent(chain.availability)}, down {budget} a month{assumed}"
    for point in review.reliability.single_points:
        told = [f"its loss stops {wording.few(point.stops)}"] if point.stops else []
        told += [f"{wording.few(point.waits)} then wait{'s' if len(point.waits) == 1 else ''}"] if point.waits else []
        yield "Single point", f"{point.name}{': ' if told else ''}{'; '.join(told)}"
    for circle in review.reliability.call_cycles:
        yield "Calls in a circle", f"{wording.few(circle)}: each waits for the others, and none starts or answers alone"
    for store in review.reliability.shared_stores:
        written = f"; written by {wording.few(store.writers)}" if store.writers else ""
        yield "Shared store", f"{store.name} is used by {wording.few(store.users)}{written}"
    for wide in review.reliability.fan_out:
        yield "Fan-out", f"{wide.name} needs or feeds {wide.count} others: {wording.few(wide.targets)}"


def _system(review: Review) -> Iterator[tuple[str, str]]:
    kinds: dict[str, list[str]] = defaultdict(list)
    for component in review.topology.components:
        kinds[component.kind].append(component.name)
    for kind, names in kinds.items():
        yield ("Of unknown kind" if kind == "unknown" else kind.capitalize()), ", ".join(names)
    for kind, label in (("sync", "Calls"), ("async", "Messages"), ("data", "Data")):
        targets: dict[str, list[str]] = defaultdict(list)
        for edge in review.topology.edges:
            if edge.kind == kind:
                targets[edge.source].append(edge.target)
        if targets:
            yield label, "; ".join(f"{source} → {', '.join(ends)}" for source, ends in targets.items())


def _persona(review: Review) -> Iterator[Part]:
    persona = review.persona
    if persona.status != "ok":
        return
    answers = tuple(f"{a.question} {a.answer}{_at(a.evidence)}" for a in persona.questions)
    yield from _under("The architect's questions", Items(answers))
    yield from _under("Consistency", Items((persona.consistency,) if persona.consistency else ()))
    yield from _under("Reliability in numbers", Items((persona.reliability,) if persona.reliability else ()))
    yield from _under("Trade-offs", Items(persona.trade_offs))
    advice = tuple(f"{one.pattern}: {one.use} Cost: {one.cost} Not when: {one.not_when}" for one in persona.advice)
    yield from _under("Patterns to consider", Items(advice))
    yield from _under("Failure scenarios", Items(tuple(_told(scenario) for scenario in persona.scenarios)))


def _told(scenario: Scenario) -> str:
    steps = [
        f"{number}. {step.source} → {step.target}: {step.message}{' (fails)' if step.fails else ''}"
        for number, step in enumerate(scenario.steps, start=1)
    ]
    ends = f" So: {scenario.outcome}" if scenario.outcome else ""
    return f"{scenario.title}: {'; '.join(steps)}.{ends}"


def _named(finding: Finding) -> str:
    return f"{finding.title} [{finding.rule}]{_at(finding.evidence)}"


def _at(evidence: Sequence[Evidence]) -> str:
    return f" ({wording.places(evidence)})" if evidence else ""


def _sentence(text: str) -> str:
    return f"{_capital(text)}."


def _capital(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"
