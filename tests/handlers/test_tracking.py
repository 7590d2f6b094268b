"""What becomes of a design: invariants over any history, and the histories that people would notice."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.designs import Design, Shown
from handlers.matching import changed_in_substance, match
from handlers.ports import Address
from handlers.tracking import (
    CLOSINGS,
    MOST_REVIEWS_SHOWN,
    Act,
    NoSuchFinding,
    NotAllowed,
    begun,
    changes_of,
    closed,
    decided,
    gone_stale,
    handed_over,
    is_pending,
    placed,
    reopened,
    reviewed,
    superseded,
    thumbed,
    undone,
    worst_rank,
)
from tests.support.designs import HERE, design_of, finding, review_of

NOBODY: frozenset[str] = frozenset()
PASSAGES = (
    "the shop calls the ledger and waits for its answer",
    "the shop calls the ledger and waits for an answer of it",
    "orders are written to one PostgreSQL instance",
    "orders are written to two PostgreSQL instances",
    "",
)
RULES = ("AP-a", "AP-b", "TP-c")

findings = st.builds(finding, st.sampled_from(RULES), st.sampled_from(PASSAGES))
reviews = st.builds(
    lambda found, considered, sha: review_of({f.id: f for f in found}.values(), sha, considered=considered),
    st.lists(findings, max_size=6),
    st.lists(findings, max_size=2),
    st.sampled_from(["a" * 64, "b" * 64, "c" * 64]),
)


@dataclass(frozen=True)
class Step:
    """One thing that happens to a design; `which` picks a finding, `job` makes it a repetition now and then."""

    what: str
    job: int
    which: int
    review: object
    person: str


steps = st.builds(
    Step,
    st.sampled_from(["review", "decide-accepted", "decide-wont-fix", "decide-not-an-issue", "undo", "thumb", "close"]),
    st.integers(0, 30),
    st.integers(0, 8),
    reviews,
    st.sampled_from(["U1", "U2"]),
)


def taken(design: Design, step: Step, at: float) -> Design:
    act = Act(job=f"{step.what}-{step.job}", by=step.person, at=at)
    if step.what == "review":
        return reviewed(design, step.review, act).design
    if step.what == "thumb":
        return thumbed(design, True, "", act)
    if step.what == "close":
        return closed(design, "approved", act, frozenset({"U1", "U2"}))
    if not design.findings:
        return design
    which = design.findings[step.which % len(design.findings)].id
    if step.what == "undo":
        return undone(design, which, act)
    return decided(design, which, step.what.removeprefix("decide-"), "why", act)


def fresh() -> Design:
    return begun("d1", "https://designs.example/a.md", HERE, Act("j0", "U1", 1.0))


@given(st.lists(steps, max_size=14))
def test_any_step_taken_twice_is_taken_once(history) -> None:
    design = fresh()
    for n, step in enumerate(history):
        once = taken(design, step, 10.0 + n)
        assert taken(once, step, 10.0 + n) == once
        design = once


@given(st.lists(steps, max_size=14))
def test_ids_are_unique_nothing_is_forgotten_and_time_does_not_run_back(history) -> None:
    design = fresh()
    for n, step in enumerate(history):
        after = taken(design, step, 100.0 - n)
        assert len({f.id for f in after.findings}) == len(after.findings)
        assert {f.id for f in design.findings} <= {f.id for f in after.findings}
        assert after.updated >= design.updated
        before = {f.id: f for f in design.findings}
        assert all(f.reopened >= before[f.id].reopened for f in after.findings if f.id in before)
        assert Design.model_validate_json(after.model_dump_json()) == after
        design = after


@given(st.lists(steps, max_size=10), reviews)
def test_every_finding_of_a_review_is_tracked_and_every_change_is_told_once(history, review) -> None:
    design = fresh()
    for n, step in enumerate(history):
        design = taken(design, step, 10.0 + n)
    done = reviewed(design, review, Act("last", "U1", 99.0))
    tracked = {f.id: f for f in done.design.findings}
    assert len({f.id for f in done.review.findings}) == len(review.findings)
    assert all(tracked[f.id].state == "open" and tracked[f.id].rule == f.rule for f in done.review.findings)
    told = [
        f.id for group in ("new", "resolved", "still_open", "reopened", "settled") for f in getattr(done.changes, group)
    ]
    assert len(told) == len(set(told))
    is_open = {f.id for f in done.design.findings if f.state == "open"}
    assert is_open <= set(told)
    assert done.changes == changes_of(done.design)


@given(st.lists(steps, max_size=10), reviews)
def test_the_same_review_again_changes_nothing_but_its_own_mark(history, review) -> None:
    design = fresh()
    for n, step in enumerate(history):
        design = taken(design, step, 10.0 + n)
    once = reviewed(design, review, Act("one", "U1", 90.0))
    again = reviewed(once.design, once.review, Act("two", "U1", 91.0))
    assert again.changes.new == again.changes.resolved == again.changes.reopened == ()
    assert [f.decision for f in again.design.findings] == [f.decision for f in once.design.findings]


@given(st.sampled_from(PASSAGES[:-1]), st.data())
def test_white_space_case_and_markup_are_no_substance(passage, data) -> None:
    changed = "  ".join(
        data.draw(st.sampled_from([word, word.upper(), f"**{word}**", f"`{word}`", f"_{word}_\n", f"{word},"]))
        for word in passage.split()
    )
    assert not changed_in_substance(passage, changed)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("retries three times within 2 s", "retries three times within 20 s"),
        ("the write is retried by the client", "the write is not retried by the client"),
        ("calls must be idempotent", "calls may be idempotent"),
        ("orders are written to one PostgreSQL instance", "orders are written to two PostgreSQL instances"),
        ("the shop calls the ledger and waits", "a queue sits between them so that nobody waits for anybody"),
        ("available 99.9% of the time", "available 99.99% of the time"),
    ],
)
def test_figures_turns_and_other_words_are_substance(before, after) -> None:
    assert changed_in_substance(before, after)
    assert changed_in_substance(after, before)


def test_a_finding_is_known_again_by_its_passage_whatever_its_line_and_id() -> None:
    old = design_of(finding("AP-a", PASSAGES[0], id_="AP-a-old"))
    new = finding("AP-a", PASSAGES[1], id_="AP-a-new")
    assert match([new], old.findings) == {0: "AP-a-old"}
    assert match([finding("AP-b", PASSAGES[1])], old.findings) == {}


def test_two_findings_that_bear_one_id_are_kept_apart() -> None:
    """An id is that of a finding's first passage, and another finding may stand on that passage later."""
    first = design_of(finding("AP-a", PASSAGES[0], id_="AP-a-1"))
    both = review_of([finding("AP-a", PASSAGES[1], id_="AP-a-1"), finding("AP-a", PASSAGES[2], id_="AP-a-1")], "b" * 64)
    done = reviewed(first, both, Act("j2", "U1", 20.0))
    assert [f.id for f in done.review.findings] == ["AP-a-1", "AP-a-1-2"]
    assert [f.id for f in done.changes.new] == ["AP-a-1-2"]


def test_settled_findings_stay_settled_until_the_passage_says_something_else() -> None:
    first = design_of(finding("AP-a", PASSAGES[2], id_="f"))
    settled = decided(first, "f", "wont-fix", "one is enough", Act("j1", "U2", 20.0))
    moved = reviewed(
        settled, review_of([finding("AP-a", PASSAGES[2].upper(), id_="f")], "b" * 64), Act("j2", "U1", 30.0)
    )
    assert moved.design.findings[0].decision is not None
    assert [f.id for f in moved.changes.settled] == ["f"]
    gone = reviewed(moved.design, review_of([], "c" * 64), Act("j3", "U1", 40.0))
    back = reviewed(gone.design, review_of([finding("AP-a", PASSAGES[2], id_="f")], "d" * 64), Act("j4", "U1", 50.0))
    assert back.design.findings[0].decision is not None
    other = reviewed(back.design, review_of([finding("AP-a", PASSAGES[3], id_="g")], "e" * 64), Act("j5", "U1", 60.0))
    [known] = other.design.findings
    assert (known.id, known.decision, known.earlier[-1].ended) == ("f", None, "reopened")
    assert [f.id for f in other.changes.reopened] == ["f"]


def test_small_steps_away_from_the_passage_that_was_decided_on_add_up() -> None:
    words = [
        "orders",
        "are",
        "written",
        "to",
        "the",
        "primary",
        "database",
        "and",
        "then",
        "to",
        "the",
        "search",
        "index",
        "by",
        "the",
        "order",
        "service",
    ]
    design = decided(design_of(finding("AP-a", " ".join(words), id_="f")), "f", "not-an-issue", "", Act("j", "U2", 2.0))
    for n in range(6):
        words[n * 2] = f"word{chr(97 + n)}"
        review = review_of([finding("AP-a", " ".join(words), id_="f")], str(n) * 64)
        design = reviewed(design, review, Act(f"j{n}", "U1", 10.0 + n)).design
    assert design.findings[0].decision is None
    assert design.findings[0].reopened == 1


def test_a_promise_that_was_kept_is_spent_when_the_finding_comes_back() -> None:
    promised = decided(design_of(finding(id_="f")), "f", "accepted", "", Act("j1", "U2", 20.0))
    still = reviewed(promised, review_of([finding(id_="f")], "b" * 64), Act("j2", "U1", 30.0))
    assert is_pending(still.design.findings[0])
    kept = reviewed(still.design, review_of([], "c" * 64), Act("j3", "U1", 40.0))
    assert [f.id for f in kept.changes.resolved] == ["f"]
    broken = reviewed(kept.design, review_of([finding(id_="f")], "d" * 64), Act("j4", "U1", 50.0)).design.findings[0]
    assert (broken.decision, broken.reopened) == (None, 1)


def test_what_other_findings_push_out_of_a_review_is_not_resolved() -> None:
    first = design_of(finding("AP-a", id_="f"))
    crowded = review_of([finding("AP-b", PASSAGES[2])], "b" * 64, considered=[finding("AP-a", id_="f")])
    done = reviewed(first, crowded, Act("j2", "U1", 20.0))
    assert not done.changes.resolved
    assert [f.id for f in done.changes.still_open] == ["f"]


def test_the_owner_and_admins_close_and_nobody_else() -> None:
    design = design_of(finding(id_="f"), by="U1")
    for status in CLOSINGS:
        with pytest.raises(NotAllowed):
            closed(design, status, Act("j1", "U2", 20.0), NOBODY)
        assert closed(design, status, Act("j1", "U1", 20.0), NOBODY).status == status
        assert closed(design, status, Act("j1", "U9", 20.0), frozenset({"U9"})).status_by == "U9"
        assert closed(design, status, Act("j1", "U9", 20.0, "entra-9"), frozenset({"entra-9"})).status_by == "U9"
        with pytest.raises(NotAllowed):
            closed(design, status, Act("j1", "U9", 20.0, "U1"), NOBODY)
    theirs = handed_over(design, "U2", Act("j1", "U1", 20.0), NOBODY)
    with pytest.raises(NotAllowed):
        closed(theirs, "approved", Act("j2", "U1", 30.0), NOBODY)
    approved = closed(theirs, "approved", Act("j2", "U2", 30.0), NOBODY)
    with pytest.raises(NotAllowed):
        reopened(approved, Act("j3", "U1", 40.0), NOBODY)
    assert reopened(approved, Act("j3", "U2", 40.0), NOBODY).status == "open"


def test_a_job_that_runs_again_after_others_undoes_nothing_of_theirs() -> None:
    design = design_of(finding(id_="f"))
    mine = decided(design, "f", "accepted", "", Act("mine", "U1", 20.0))
    theirs = decided(mine, "f", "not-an-issue", "no", Act("theirs", "U2", 21.0))
    assert decided(theirs, "f", "accepted", "", Act("mine", "U1", 20.0)) == theirs
    assert theirs.findings[0].earlier[-1].ended == "replaced"
    back = undone(theirs, "f", Act("undo", "U2", 22.0))
    assert decided(back, "f", "not-an-issue", "no", Act("theirs", "U2", 21.0)) == back
    shut = closed(back, "rejected", Act("shut", "U1", 23.0), NOBODY)
    again = reopened(shut, Act("again", "U1", 24.0), NOBODY)
    assert closed(again, "rejected", Act("shut", "U1", 23.0), NOBODY) == again


def test_another_text_opens_a_decided_design_and_the_same_text_does_not() -> None:
    approved = closed(design_of(finding(id_="f")), "approved", Act("j1", "U1", 20.0), NOBODY)
    same = reviewed(approved, review_of([finding(id_="f")], "a" * 64), Act("j2", "U1", 30.0)).design
    assert same.status == "approved"
    assert reviewed(same, review_of([finding(id_="f")], "b" * 64), Act("j3", "U1", 40.0)).design.status == "open"


def test_superseded_and_stale() -> None:
    design = design_of(finding(id_="f"), at=1_000.0)
    gone = superseded(design, "d2", Act("j1", "U1", 2_000.0))
    assert (gone.status, gone.superseded_by) == ("superseded", "d2")
    assert superseded(design, design.id, Act("j1", "U1", 2_000.0)) == design
    approved = closed(design, "approved", Act("j1", "U1", 20.0), NOBODY)
    assert superseded(approved, "d2", Act("j2", "U1", 2_000.0)) == approved
    assert gone_stale(design, 1_099.0, 100.0) == design
    assert gone_stale(design, 1_100.0, 100.0).status == "stale"
    assert gone_stale(approved, 9_999.0, 100.0) == approved


def test_decisions_on_what_is_not_there_are_refused() -> None:
    with pytest.raises(NoSuchFinding):
        decided(design_of(), "f", "accepted", "", Act("j1", "U1", 2.0))
    with pytest.raises(NoSuchFinding):
        undone(design_of(), "f", Act("j1", "U1", 2.0))


def test_each_person_has_one_thumb_and_the_last_counts() -> None:
    design = thumbed(thumbed(design_of(), True, "", Act("j1", "U1", 2.0)), False, "shallow", Act("j2", "U1", 3.0))
    assert [(t.up, t.reason) for t in design.thumbs] == [(False, "shallow")]


def test_the_worst_finding_that_is_still_to_be_done_ranks_a_design() -> None:
    design = design_of(finding("AP-a", id_="f", severity="high"), finding("AP-b", id_="g", severity="low"))
    assert worst_rank(design) == 0
    design = decided(design, "f", "wont-fix", "", Act("j1", "U1", 2.0))
    assert worst_rank(design) == 2
    assert worst_rank(decided(design, "g", "not-an-issue", "", Act("j2", "U1", 3.0))) == 3


def address(n: int) -> Address:
    return Address(platform="slack", workspace="T1", channel="C1", ts=f"{n}.0")


def test_only_the_last_reviews_messages_are_remembered_and_a_late_job_does_not_take_the_head() -> None:
    design = fresh()
    for n in range(5):
        act = Act(f"j{n}-", "U1", 10.0 + n)
        design = reviewed(design, review_of([], str(n) * 64), act).design
        shown = [Shown(job=act.job, name="placeholder", sha256=str(n) * 64, address=address(n))]
        design = placed(design, act.job, address(n), HERE, shown)
    assert [s.job for s in design.messages] == ["j2-", "j3-", "j4-"][-MOST_REVIEWS_SHOWN:]
    late = placed(design, "j3-", address(9), HERE, [Shown(job="j3-", name="placeholder", sha256="3" * 64)])
    assert late.head == address(4)
    assert late.messages[-1].job == "j4-"
