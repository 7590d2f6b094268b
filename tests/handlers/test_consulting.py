"""The architect's part of a review: merged in once, whatever was decided, reviewed or broken meanwhile."""

import pytest

from bot.inbox.running import RunningJob
from handlers.architect import ArchitectUnavailable
from handlers.commands import Place
from handlers.consulting import GIVE_UP_SECONDS, failed
from handlers.designs import Design
from handlers.egress import EgressPolicy, Scopes
from handlers.messages import Message
from handlers.ports import ChatUnknown
from handlers.registry import Wait
from tests.support.desk import URL, Desk
from tests.support.fake_architect import FakeArchitect
from tests.support.persona_replies import cell, finding_said, review_said
from tests.support.whole import DESIGN

ONE = "which runs as one instance"
WAITS = "The shop calls the label service and waits."


def said() -> dict:
    """Confirms the single instance, refutes everything else of the rules, and raises something of its own."""
    whole = review_said(
        findings=[
            finding_said("single-point-of-failure", ONE, severity="high", title="The labels die with PostgreSQL"),
            finding_said("two-phase-commit", WAITS, title="Both must agree before either goes on"),
        ]
    )
    whole["anti_patterns"]["single-point-of-failure"] = cell("present", ONE)
    whole["anti_patterns"]["two-phase-commit"] = cell("present", WAITS)
    return whole


def words(message: Message) -> str:
    return message.model_dump_json()


@pytest.fixture
def asked(desk: Desk) -> Desk:
    desk.architect = FakeArchitect(said=said())
    desk.egress = EgressPolicy("on")
    return desk


async def status(desk: Desk, design: Design) -> str:
    review = await desk.library.review("T1", design.id, design.revisions[-1].sha256)
    return review.persona.status


async def stored(desk: Desk) -> Design:
    design = await desk.design()
    assert design is not None
    return design


async def test_the_rules_review_is_shown_as_pending_then_the_same_messages_say_what_both_found(asked: Desk) -> None:
    design = await asked.reviewed(DESIGN)
    head = design.head
    assert await status(asked, design) == "pending"
    assert "the architect reads it now" in words(asked.at(head))
    before = dict(asked.chat.messages)
    rules = {finding.id: finding for finding in design.findings}
    await asked.run()
    design = await stored(asked)
    assert await status(asked, design) == "ok"
    assert asked.architect.texts == [DESIGN]
    assert design.head == head
    assert set(before) <= set(asked.chat.messages)
    assert "rules and the architect" in words(asked.at(head))
    assert len(design.revisions) == 1
    # What was refuted before anybody decided on it was never there; what was confirmed keeps its id and passage.
    kept = {finding.id: finding for finding in design.findings}
    assert {f.slug for f in design.findings} == {"single-point-of-failure", "two-phase-commit"}
    [same] = set(kept) & set(rules)
    assert kept[same].passage == rules[same].passage
    assert set(design.revisions[-1].new) == set(kept)
    assert design.revisions[-1].resolved == ()
    shown = {f for one in design.messages for f in one.findings}
    assert shown == set(kept)
    assert all(one.address in asked.chat.messages for one in design.messages)


async def test_run_twice_it_posts_nothing_twice(asked: Desk) -> None:
    await asked.reviewed(DESIGN)
    lease = await asked.run()
    before, design = set(asked.chat.messages), await stored(asked)
    await asked.again(lease)
    assert set(asked.chat.messages) == before
    assert (await stored(asked)).findings == design.findings
    assert asked.architect.texts == [DESIGN]


async def test_a_post_that_breaks_in_the_middle_is_taken_up(asked: Desk) -> None:
    await asked.reviewed(DESIGN)

    def breaks(key: str) -> None:
        asked.chat.before_post = lambda key: None
        raise ChatUnknown("timeout")

    asked.chat.before_post = breaks
    asked.architect.said["trade_offs"] = ["Waiting is simple."]
    lease = await asked.take()
    with pytest.raises(ChatUnknown):
        await asked.handle(lease)
    await asked.handle(lease)
    assert asked.architect.texts == [DESIGN]
    assert len(asked.said("The architect's conclusions")) == 1
    assert "rules and the architect" in words(asked.at((await stored(asked)).head))


async def test_what_was_decided_meanwhile_stands(asked: Desk) -> None:
    design = await asked.reviewed(DESIGN)
    consult = await asked.take()
    buttons = asked.buttons("decide", "Will be fixed")
    for button in buttons:
        await asked.press(button)
        await asked.run()
    assert len(buttons) == len(design.findings)
    await asked.handle(consult)
    after = await stored(asked)
    decided = {finding.id: finding.decision for finding in after.findings}
    # Of those that the architect refuted, too: somebody has given their word on them.
    assert all(decided[finding.id] is not None for finding in design.findings)
    assert sum(finding.reopened for finding in after.findings) == 0


async def test_away_it_comes_back_later_and_less_and_less_often_and_then_says_so(asked: Desk) -> None:
    design = await asked.reviewed(DESIGN)
    lease = await asked.take()
    pauses = []
    for later in (0, 60, 3600):
        asked.later = later
        asked.architect.troubles = [ArchitectUnavailable("overloaded")]
        with pytest.raises(Wait, match="claude-overloaded") as caught:
            await asked.handle(lease)
        pauses.append(caught.value.after)
    assert pauses == sorted(pauses)
    assert await status(asked, design) == "pending"
    asked.architect.troubles = [ArchitectUnavailable("rate_limited", retry_after=900.0)]
    with pytest.raises(Wait) as caught:
        await asked.handle(lease)
    assert caught.value.after >= 900.0
    asked.later = GIVE_UP_SECONDS
    asked.architect.troubles = [ArchitectUnavailable("overloaded")]
    await asked.handle(lease)
    assert await status(asked, design) == "unavailable"
    head = asked.at(design.head)
    assert "the architect could not be reached" in words(head)
    # Whoever wants it now may ask for it.
    [again] = asked.buttons_of(head, "consult")
    await asked.queue.settle(lease, "done")
    await asked.press(again, reply_to="https://chat.example/reply")
    await asked.run()
    await asked.run()
    assert await status(asked, design) == "ok"
    assert "reads it now" in asked.chat.whispers[-1]


async def test_refused_for_good_or_given_up_the_rules_review_stays_and_says_so(asked: Desk) -> None:
    asked.architect.troubles = [ArchitectUnavailable("budget_spent", transient=False)]
    design = await asked.reviewed(DESIGN)
    await asked.run()
    assert await status(asked, design) == "unavailable"
    assert {f.id for f in (await stored(asked)).findings} == {f.id for f in design.findings}
    await asked.reviewed(fresh="yes")
    lease = await asked.take()
    await failed(RunningJob(asked.queue, lease), asked.ports, "workers-died")
    assert await status(asked, design) == "unavailable"


async def test_settings_that_changed_since_the_review_hold(asked: Desk) -> None:
    design = await asked.reviewed(DESIGN)
    asked.egress = EgressPolicy("on", Scopes(hosts=frozenset({"designs.example"})))
    await asked.run()
    assert asked.architect.texts == []
    assert await status(asked, design) == "off"
    assert "architect reads" not in words(asked.at(design.head))


async def test_on_request_nothing_is_read_unless_the_command_or_a_button_says_so(asked: Desk) -> None:
    asked.egress = EgressPolicy("on-request")
    design = await asked.reviewed(DESIGN)
    assert await asked.queue.counts() | {"open": 0} == await asked.queue.counts()
    [button] = asked.buttons_of(asked.at(design.head), "consult")
    assert button.confirm
    await asked.reviewed(persona="yes", person="U2")
    await asked.run()
    assert asked.architect.texts == [DESIGN]
    assert await status(asked, design) == "ok"
    # Pressed all the same, on a screen that was not refreshed.
    await asked.press(button, reply_to="https://chat.example/reply")
    await asked.run()
    assert "has read this text already" in asked.chat.whispers[-1]
    assert asked.architect.texts == [DESIGN]


async def test_a_channel_that_is_off_holds_wherever_the_design_is_shown(asked: Desk) -> None:
    asked.egress = EgressPolicy("on", Scopes(channels=frozenset({"C-closed"})))
    asked.documents.by_link[URL] = DESIGN
    await asked.ask("review", url=URL, place=Place(platform="slack", workspace="T1", channel="C-closed"))
    await asked.run()
    design = await stored(asked)
    assert await status(asked, design) == "off"
    assert asked.buttons("consult") == []
    # From the direct message of somebody who was answered there.
    await asked.ask("consult", design=design.id, place=Place(platform="slack", workspace="T1", channel="D-1"))
    await asked.run()
    assert asked.architect.texts == []


async def test_a_newer_text_overtakes_the_reading_of_an_older_one(asked: Desk) -> None:
    older = await asked.reviewed(DESIGN)
    consult = await asked.take()

    async def changed() -> None:
        asked.architect.while_reading = lambda: None
        await asked.reviewed(DESIGN + "\nThe label service retries three times.\n")

    asked.architect.while_reading = changed
    await asked.handle(consult)
    await asked.queue.settle(consult, "done")
    assert "architect reads" not in words(asked.at(older.head))
    newer = await stored(asked)
    assert len(newer.revisions) == 2
    assert await status(asked, newer) == "pending"
    await asked.run()
    assert await status(asked, newer) == "ok"


async def test_what_the_architect_alone_raised_is_not_resolved_by_rules_that_cannot_see_it(asked: Desk) -> None:
    await asked.reviewed(DESIGN)
    await asked.run()
    mine = next(f for f in (await stored(asked)).findings if f.slug == "two-phase-commit")
    assert mine.rule.startswith("persona-")
    await asked.reviewed(DESIGN + "\nNothing else changes.\n")
    between = next(f for f in (await stored(asked)).findings if f.id == mine.id)
    assert between.state == "open"
    await asked.run()
    still = next(f for f in (await stored(asked)).findings if f.id == mine.id)
    assert (still.state, still.reopened) == ("open", 0)
    # Read again and not raised again, it is gone.
    asked.architect.said = review_said()
    await asked.reviewed(DESIGN + "\nWe try three times.\n")
    await asked.run()
    gone = next(f for f in (await stored(asked)).findings if f.id == mine.id)
    assert gone.state == "resolved"
    assert mine.id in (await stored(asked)).revisions[-1].resolved


async def test_the_unchanged_design_is_not_read_again(asked: Desk) -> None:
    await asked.reviewed(DESIGN)
    await asked.run()
    await asked.reviewed(person="U2")
    assert asked.reviewer.judged == 1
    assert asked.said("Labels service: unchanged") or asked.said("Labels service: one review")
    assert (await asked.queue.counts())["open"] == 0
    assert asked.architect.texts == [DESIGN]
