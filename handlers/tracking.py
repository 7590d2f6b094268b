"""What becomes of a design: pure steps from one record to the next, each safe to take twice by the job that takes it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from handlers.commands import Place
from handlers.designs import Decision, Design, Revision, Shown, Status, Thumb, TrackedFinding, Verdict
from handlers.matching import changed_in_substance, match
from handlers.ports import Address
from review_core.model import Finding, Review
from review_core.persona.merging import RULE
from review_core.vocabulary import SEVERITIES

MOST_APPLIED = 64
MOST_REVISIONS = 200
MOST_REVIEWS_SHOWN = 3
LONGEST_REASON = 500

CLOSINGS: tuple[Status, ...] = ("approved", "rejected", "withdrawn")
# Decided for good: raised no more. An accepted finding is a promise, and stays in sight until it is kept.
SETTLED: tuple[Verdict, ...] = ("wont-fix", "not-an-issue")


class NotAllowed(Exception):
    """Somebody asked for what is not theirs to do; `words` tell them who may."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.words = words


class NoSuchFinding(Exception):
    """The design has no finding of this id."""


@dataclass(frozen=True, slots=True)
class Act:
    """Who does something, when (seconds), and the job that carries it. `alias` may be among the admins, too."""

    job: str
    by: str
    at: float
    alias: str = ""


@dataclass(frozen=True, slots=True)
class Changes:
    """A revision against the one before, `since`; None at the first review.

    `held` are still there and not raised in this review, because others press more; `settled` are decided for good.
    """

    since: Revision | None
    new: tuple[TrackedFinding, ...] = ()
    resolved: tuple[TrackedFinding, ...] = ()
    still_open: tuple[TrackedFinding, ...] = ()
    reopened: tuple[TrackedFinding, ...] = ()
    settled: tuple[TrackedFinding, ...] = ()


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A design after a review, what changed, and the review with the ids by which the design knows its findings."""

    design: Design
    changes: Changes
    review: Review


def begun(design_id: str, source: str, place: Place, act: Act) -> Design:
    """A design that is reviewed for the first time; it is its asker's."""
    return Design(
        id=design_id,
        workspace=place.workspace,
        source=source,
        title="",
        owner=act.by,
        place=place,
        head=None,
        status="open",
        created=act.at,
        updated=act.at,
    )


def succeeding(predecessor: Design, design_id: str, source: str) -> Design:
    """A design that takes the place of another text of it: what was found and decided of that one holds on."""
    return predecessor.model_copy(
        update={
            "id": design_id,
            "source": source,
            "supersedes": predecessor.id,
            "head": None,
            "messages": (),
            "thumbs": (),
            "applied": (),
            "version": 0,
        }
    )


def reviewed(design: Design, review: Review, act: Act, *, url: str = "", line_link: str = "") -> Reviewed:
    """A design after a review of it. A changed document of a design that was decided opens it again."""
    if act.job in design.applied:
        return Reviewed(design, changes_of(design), review)
    before = {finding.id: finding for finding in design.findings}
    raised = match(review.findings, design.findings)
    named = _named(review.findings, raised, before)
    taken = set(raised.values())
    rest = tuple(finding for finding in design.findings if finding.id not in taken and finding.state == "open")
    considered = tuple(dismissed.finding for dismissed in review.considered)
    held = {old: considered[at] for at, old in match(considered, rest).items()}

    now: dict[str, TrackedFinding] = {}
    for finding, name in zip(review.findings, named, strict=True):
        known = before.get(name)
        now[name] = _seen(known, finding, act.at) if known else _first_seen(name, finding, act.at)
    for known in design.findings:
        if known.id in now:
            continue
        if known.id in held:
            now[known.id] = known.model_copy(update={"last_seen": act.at})
        elif review.persona.status != "ok" and is_architects(known):
            # Rules alone do not see what the architect alone has raised; whether it is gone shows when that reads again.
            now[known.id] = known
        else:
            now[known.id] = known.model_copy(update={"state": "resolved"})
    findings = tuple(now.values())
    revision = Revision(
        sha256=review.document.sha256,
        at=act.at,
        by=act.by,
        rules=review.versions.rules,
        prompt=review.versions.prompt,
        model=review.versions.model,
        open_findings=sum(is_pending(finding) for finding in findings),
        job=act.job,
        url=url,
        line_link=line_link,
        new=tuple(name for name in now if name not in before),
        resolved=tuple(k.id for k in design.findings if k.state == "open" and now[k.id].state == "resolved"),
        reopened=tuple(k.id for k in design.findings if now[k.id].reopened > k.reopened),
    )
    is_other_text = not design.revisions or design.revisions[-1].sha256 != revision.sha256
    after = _applied(
        design,
        act,
        title=review.document.title or design.title,
        revisions=(*design.revisions, revision)[-MOST_REVISIONS:],
        findings=findings,
    )
    if is_other_text and design.status != "open":
        after = after.model_copy(
            update={"status": "open", "status_by": act.by, "status_at": act.at, "superseded_by": ""}
        )
    renamed = tuple(
        finding.model_copy(update={"id": name}) for finding, name in zip(review.findings, named, strict=True)
    )
    return Reviewed(after, changes_of(after), review.model_copy(update={"findings": renamed}))


def consulted(design: Design, review: Review, act: Act) -> Reviewed:
    """A design whose newest revision was read by the architect as well: `review` takes the place of the rules' own.

    The text is the same, so decisions on what the rules raised stand. What this revision was the first to raise, the
    architect dismisses and nobody has decided is forgotten.
    """
    if act.job in design.applied:
        return Reviewed(design, changes_of(design), review)
    newest = design.revisions[-1]
    before = {finding.id: finding for finding in design.findings}
    raised = match(review.findings, design.findings)
    named = _named(review.findings, raised, before)
    dismissed = set(match([d.finding for d in review.considered], design.findings).values())

    now: dict[str, TrackedFinding] = {}
    for finding, name in zip(review.findings, named, strict=True):
        known = before.get(name)
        if known is None:
            now[name] = _first_seen(name, finding, newest.at)
        elif is_architects(known):
            now[name] = _seen(known, finding, newest.at)
        else:
            # Its passage stays the rules' own, by which the next revision's is told.
            seen = _first_seen(name, finding, newest.at)
            now[name] = known.model_copy(update={"title": seen.title, "severity": seen.severity, "state": "open"})
    for known in design.findings:
        is_fresh = known.id in newest.new and known.decision is None and not known.earlier
        if known.id in now or (known.id in dismissed and is_fresh):
            continue
        is_gone = known.id not in dismissed and is_architects(known)
        now[known.id] = known.model_copy(update={"state": "resolved"}) if is_gone else known
    findings = tuple(now.values())
    came_back = [name for name in now if name in before and now[name].reopened > before[name].reopened]
    went = [k.id for k in design.findings if k.id in now and k.state == "open" and now[k.id].state == "resolved"]
    revision = newest.model_copy(
        update={
            "prompt": review.versions.prompt,
            "model": review.versions.model,
            "open_findings": sum(is_pending(finding) for finding in findings),
            "new": tuple(name for name in now if name not in before or name in newest.new),
            "resolved": (*(name for name in newest.resolved if name in now), *went),
            "reopened": (*(name for name in newest.reopened if name in now), *came_back),
        }
    )
    after = _applied(design, act, revisions=(*design.revisions[:-1], revision), findings=findings)
    renamed = tuple(
        finding.model_copy(update={"id": name}) for finding, name in zip(review.findings, named, strict=True)
    )
    return Reviewed(after, changes_of(after), review.model_copy(update={"findings": renamed}))


def changes_of(design: Design) -> Changes:
    """What the newest revision changed."""
    if not design.revisions:
        return Changes(since=None)
    newest = design.revisions[-1]
    fresh = {*newest.new, *newest.reopened}

    def those(holds: Callable[[TrackedFinding], bool]) -> tuple[TrackedFinding, ...]:
        return tuple(finding for finding in design.findings if holds(finding))

    return Changes(
        since=design.revisions[-2] if len(design.revisions) > 1 else None,
        new=those(lambda f: f.id in newest.new),
        resolved=those(lambda f: f.id in newest.resolved and f.state == "resolved"),
        still_open=those(lambda f: is_pending(f) and f.id not in fresh),
        reopened=those(lambda f: f.id in newest.reopened),
        settled=those(lambda f: f.state == "open" and not is_pending(f) and f.id not in fresh),
    )


def placed(
    design: Design, job: str, head: Address, place: Place, messages: Iterable[Shown], *, kept: int = MOST_REVIEWS_SHOWN
) -> Design:
    """A design one of whose reviews is shown by `job`: the messages of its last few reviews, those of the newest last.

    Head and place are the newest review's: a job that finishes late, after a newer review, does not move them.
    """
    mine = tuple(messages)
    newest = design.revisions[-1]
    is_newest = newest.job == job or any(shown.sha256 == newest.sha256 for shown in mine)
    others = [shown for shown in design.messages if shown.job != job]
    jobs = list(dict.fromkeys(shown.job for shown in others))
    jobs = [*jobs, job] if is_newest or not jobs else [*jobs[:-1], job, jobs[-1]]
    ordered = sorted((*others, *mine), key=lambda shown: jobs.index(shown.job))
    remembered = set(jobs[-kept:])
    changes: dict[str, object] = {"messages": tuple(shown for shown in ordered if shown.job in remembered)}
    if is_newest:
        changes |= {"head": head, "place": place}
    return design.model_copy(update=changes)


def decided(design: Design, finding_id: str, verdict: Verdict, reason: str, act: Act) -> Design:
    """A design of which somebody decided a finding; what was decided of it before stands no longer.

    Raises NoSuchFinding.
    """
    decision = Decision(verdict=verdict, reason=reason[:LONGEST_REASON], by=act.by, at=act.at)

    def decide(finding: TrackedFinding) -> TrackedFinding:
        return _ended(finding, "replaced").model_copy(update={"decision": decision})

    return _with_finding(design, finding_id, decide, act)


def undone(design: Design, finding_id: str, act: Act) -> Design:
    """A design of which somebody took a decision back; the one before it does not come back. Raises NoSuchFinding."""
    return _with_finding(design, finding_id, lambda finding: _ended(finding, "undone"), act)


def thumbed(design: Design, up: bool, reason: str, act: Act) -> Design:
    """A design with somebody's word on its review; each person has one, their last."""
    if act.job in design.applied:
        return design
    others = tuple(thumb for thumb in design.thumbs if thumb.by != act.by)
    thumb = Thumb(by=act.by, up=up, reason=reason[:LONGEST_REASON], at=act.at)
    return _applied(design, act, thumbs=(*others, thumb))


def closed(design: Design, status: Status, act: Act, admins: frozenset[str]) -> Design:
    """A design that is decided. Raises NotAllowed."""
    if status not in CLOSINGS:
        raise ValueError(f"a design is not closed as {status}")
    return _with_status(design, status, act, admins)


def reopened(design: Design, act: Act, admins: frozenset[str]) -> Design:
    """A design that is open again. Raises NotAllowed."""
    return _with_status(design, "open", act, admins)


def handed_over(design: Design, person: str, act: Act, admins: frozenset[str]) -> Design:
    """A design with another owner. Raises NotAllowed."""
    if act.job in design.applied:
        return design
    _allow(design, act, admins)
    return _applied(design, act, owner=person)


def superseded(design: Design, successor: str, act: Act) -> Design:
    """An open design in whose place there is another now, `successor`; one that is decided stays as it is."""
    if act.job in design.applied or design.status not in ("open", "stale") or successor == design.id:
        return design
    return _applied(design, act, status="superseded", superseded_by=successor, status_by=act.by, status_at=act.at)


def gone_stale(design: Design, now: float, after_seconds: float) -> Design:
    """A design that nothing has happened to for so long that nobody waits for it; others are returned as they are."""
    if design.status != "open" or now - design.updated < after_seconds:
        return design
    return design.model_copy(update={"status": "stale", "status_by": "", "status_at": now})


def is_pending(finding: TrackedFinding) -> bool:
    """Whether something is still to be done about a finding: it is there, and not decided for good."""
    return finding.state == "open" and (finding.decision is None or finding.decision.verdict not in SETTLED)


def is_undecided(finding: TrackedFinding) -> bool:
    """Whether a finding waits for somebody's decision."""
    return finding.state == "open" and finding.decision is None


def is_architects(finding: TrackedFinding) -> bool:
    """Whether the architect alone raised a finding."""
    return finding.rule.startswith(f"{RULE}-")


def worst_rank(design: Design) -> int:
    """0 where something of the highest severity is still to be done, up to 3 where nothing is."""
    ranks = (SEVERITIES.index(finding.severity) for finding in design.findings if is_pending(finding))
    return min(ranks, default=len(SEVERITIES))


def _named(findings: tuple[Finding, ...], raised: dict[int, str], before: dict[str, TrackedFinding]) -> tuple[str, ...]:
    """The id of each finding: of the tracked one that it is, else its own, numbered where that is another's."""
    used = set(before)
    names: list[str] = []
    for at, finding in enumerate(findings):
        name = raised.get(at)
        if name is None:
            name, n = finding.id, 1
            while name in used:
                n += 1
                name = f"{finding.id}-{n}"
        used.add(name)
        names.append(name)
    return tuple(names)


def _first_seen(name: str, finding: Finding, at: float) -> TrackedFinding:
    return TrackedFinding(
        id=name,
        rule=finding.rule,
        slug=finding.slug,
        severity=finding.severity,
        title=finding.title,
        passage=finding.evidence[0].quote if finding.evidence else "",
        state="open",
        first_seen=at,
        last_seen=at,
    )


def _seen(known: TrackedFinding, finding: Finding, at: float) -> TrackedFinding:
    """A tracked finding that is raised again. A promise that was kept once is spent when the finding comes back."""
    fresh = _first_seen(known.id, finding, at)
    came_back = known.state == "resolved"
    other_passage = known.decision is not None and changed_in_substance(known.passage, fresh.passage)
    spent = known.decision is not None and (other_passage or (came_back and known.decision.verdict not in SETTLED))
    still = _ended(known, "reopened") if spent else known
    # Against the passage that was decided on, or small steps would add up to a passage that nobody has decided on.
    passage = known.passage if still.decision is not None else fresh.passage
    return fresh.model_copy(
        update={
            "first_seen": known.first_seen,
            "passage": passage,
            "decision": still.decision,
            "earlier": still.earlier,
            "reopened": known.reopened + (came_back or spent),
        }
    )


def _ended(finding: TrackedFinding, how: str) -> TrackedFinding:
    if finding.decision is None:
        return finding
    ended = Decision.model_validate(finding.decision.model_dump() | {"ended": how})
    return finding.model_copy(update={"decision": None, "earlier": (*finding.earlier, ended)[-20:]})


def _with_finding(
    design: Design, finding_id: str, step: Callable[[TrackedFinding], TrackedFinding], act: Act
) -> Design:
    if act.job in design.applied:
        return design
    if not any(finding.id == finding_id for finding in design.findings):
        raise NoSuchFinding(finding_id)
    findings = tuple(step(finding) if finding.id == finding_id else finding for finding in design.findings)
    return _applied(design, act, findings=findings)


def _with_status(design: Design, status: Status, act: Act, admins: frozenset[str]) -> Design:
    if act.job in design.applied:
        return design
    _allow(design, act, admins)
    return _applied(design, act, status=status, status_by=act.by, status_at=act.at, superseded_by="")


def _allow(design: Design, act: Act, admins: frozenset[str]) -> None:
    if act.by != design.owner and not admins & {act.by, act.alias}:
        raise NotAllowed("Only the design's owner or an admin of mine may do that.")


def _applied(design: Design, act: Act, **changes: object) -> Design:
    applied = (*design.applied, act.job)[-MOST_APPLIED:]
    # Never back: a clock that is behind must not make a design look idle.
    return design.model_copy(update={"updated": max(design.updated, act.at), "applied": applied, **changes})
