"""One design, asked for again: the same review for the same text, one review for two who ask, the change first."""

import asyncio
import re

import pytest

from bot.inbox.running import RunningJob
from bot.library import RedisLibrary
from handlers.commands import Place
from handlers.designs import Design
from handlers.messages import Button, Heading, Message, Paragraph
from handlers.ports import ChatRefused, ChatUnknown, SourceError
from handlers.pressing import args_of
from handlers.registry import Wait
from handlers.reviewing import failed
from tests.support.desk import HERE, URL, Desk, sha
from tests.support.whole import DESIGN

MENDED = DESIGN.replace("which runs as one instance", "with two synchronous replicas and fail-over within 30 s")
ELSEWHERE = Place(platform="slack", workspace="T1", channel="C2")


def words(message: Message) -> str:
    return "\n".join(
        "".join(run.text or f"@{run.person}" for run in part.runs) if hasattr(part, "runs") else str(part)
        for part in message.parts
    )


def links(message: Message) -> list[str]:
    return [run.link for part in message.parts if isinstance(part, Paragraph) for run in part.runs if run.link]


def finding_of(button: Button) -> str:
    return args_of(button.verb, button.value)["finding"]


async def test_a_review_is_remembered_with_its_text_and_where_each_finding_stands(desk: Desk) -> None:
    design = await desk.reviewed(DESIGN)
    [revision] = design.revisions
    assert revision.sha256 == sha(DESIGN)
    assert (design.title, design.owner, design.status) == ("Labels service", "U1", "open")
    assert await desk.library.text("T1", design.id, revision.sha256) == DESIGN.encode()
    stored = await desk.library.review("T1", design.id, revision.sha256)
    assert [f.id for f in stored.findings] == [f.id for f in design.findings] == list(revision.new)
    assert desk.at(design.head).fallback.startswith("Review of Labels service")
    held = [f for shown in design.messages for f in shown.findings]
    assert sorted(held) == sorted(f.id for f in design.findings)
    for shown in design.messages:
        where = desk.at(shown.address)
        pressed = {finding_of(b) for b in desk.buttons_of(where, "decide")}
        assert pressed == set(shown.findings)


async def test_an_unchanged_document_is_not_judged_again_and_the_answer_leads_to_its_review(desk: Desk) -> None:
    first = await desk.reviewed(DESIGN)
    desk.later += 86_400
    await desk.reviewed(person="U2")
    assert desk.reviewer.judged == 1
    [answer] = desk.said("Labels service: unchanged")
    assert links(answer) == [f"https://chat.example/C1/{first.head.ts}"]
    assert "Unchanged since its review" in words(answer)
    assert not [p for p in answer.parts if isinstance(p, Heading)]
    assert len(desk.said("Review of ")) == 1
    assert (await desk.design()).revisions == first.revisions


@pytest.mark.parametrize("url", [f"{URL}#goals", URL.replace("designs", "DESIGNS"), f"{URL}?utm_source=mail"])
async def test_a_link_that_names_the_same_document_names_the_same_design(desk: Desk, url: str) -> None:
    await desk.reviewed(DESIGN)
    desk.documents.by_link[url] = DESIGN
    await desk.ask("review", url=url)
    await desk.run()
    assert desk.reviewer.judged == 1


async def test_in_another_channel_the_answer_brings_the_summary_along(desk: Desk) -> None:
    await desk.reviewed(DESIGN)
    desk.later += 86_400
    await desk.ask("review", by="U2", url=URL, place=ELSEWHERE)
    await desk.run()
    [answer] = desk.said("Labels service: unchanged")
    assert "One of a kind" in words(answer)
    assert (await desk.design()).place.channel == "C1"


async def test_fresh_forces_and_so_do_other_rules(desk: Desk) -> None:
    await desk.reviewed(DESIGN)
    again = await desk.reviewed(fresh="yes")
    assert desk.reviewer.judged == 2
    assert len(again.revisions) == 2
    head = words(desk.at(again.head))
    assert "still open" in head
    assert "judged anew" in head
    desk.reviewer.rules = "another"
    third = await desk.reviewed()
    assert desk.reviewer.judged == 3
    assert third.revisions[-1].rules == "another"


async def test_a_review_made_since_it_was_asked_for_is_fresh(desk: Desk) -> None:
    desk.documents.by_link[URL] = DESIGN
    for _ in range(2):
        await desk.ask("review", url=URL, fresh="yes")
    await desk.run()
    await desk.run()
    assert desk.reviewer.judged == 1
    assert "One review for both" in words(desk.said("Labels service: one review")[0])


async def test_the_change_since_last_time_leads_and_what_is_new_comes_first(desk: Desk) -> None:
    first = await desk.reviewed(DESIGN)
    desk.later += 86_400
    again = await desk.reviewed(MENDED)
    assert [p.document.sha256 for p in desk.reviewer.previous if p] == [first.revisions[0].sha256]
    message = desk.at(again.head)
    lead = message.parts[1]
    assert isinstance(lead, Paragraph)
    said = "".join(run.text for run in lead.runs)
    assert said.startswith("Since the review of ")
    assert re.search(r"\b[1-9] resolved", said)
    assert "Resolved: One of a kind, and nothing takes its place" in words(message)
    assert message.fallback.startswith("Review of Labels service: ")
    kept = {f.id for f in first.findings} & {f.id for f in again.findings if f.state == "open"}
    assert kept
    assert again.head != first.head


async def test_what_is_settled_is_not_raised_again_but_stands_short_at_the_end(desk: Desk) -> None:
    first = await desk.reviewed(DESIGN)
    button = desk.buttons("decide", "Not an issue")[0]
    await desk.press(button, person="U2", reason="the carrier removes doubles")
    await desk.run()
    settled = finding_of(button)
    again = await desk.reviewed(MENDED)
    assert settled in {f.id for f in first.findings}
    [last] = [shown for shown in again.messages if shown.job == again.revisions[-1].job and shown.name == "settled-1"]
    assert last.findings == (settled,)
    short = words(desk.at(last.address))
    assert "the carrier removes doubles" in short
    title = next(f.title for f in again.findings if f.id == settled)
    assert title not in words(desk.at(again.head))
    assert "1 settled before" in words(desk.at(again.head))


async def test_of_two_who_ask_at_once_one_waits_and_both_are_told(desk: Desk) -> None:
    desk.documents.by_link[URL] = DESIGN
    await desk.ask("review", by="U1", url=URL)
    await desk.ask("review", by="U2", url=URL)
    one, two = await desk.take(), await desk.take()
    judging, go_on = asyncio.Event(), asyncio.Event()
    judge = desk.reviewer.review

    async def slowly(*args, **kwargs):
        judging.set()
        await go_on.wait()
        return await judge(*args, **kwargs)

    desk.reviewer.review = slowly  # type: ignore[method-assign]
    first = asyncio.create_task(desk.handle(one))
    await judging.wait()
    with pytest.raises(Wait, match="being-reviewed"):
        await desk.handle(two)
    assert any("one review serves both" in words(m) for m in desk.said("Reviewing"))
    go_on.set()
    await first
    await desk.handle(two)
    assert desk.reviewer.judged == 1
    assert len(desk.said("Review of ")) == 1
    [told] = desk.said("Labels service: one review serves both")
    assert links(told)
    assert not desk.said("Reviewing")


async def test_a_claim_is_given_back_when_a_source_fails_and_when_a_job_is_given_up(desk: Desk) -> None:
    desk.documents.trouble = SourceError("down", "It is down.", transient=True)
    await desk.ask("review", url=URL)
    await desk.run()
    desk.documents.trouble = None
    await desk.reviewed(DESIGN, person="U2")
    assert desk.reviewer.judged == 1
    await desk.library.claim("T1", (await desk.design()).id, "review-dead", 60)
    await desk.ask("review", url=URL)
    lease = await desk.take()
    with pytest.raises(Wait):
        await desk.handle(lease)
    await failed(RunningJob(desk.queue, lease), desk.ports, "attempts")
    assert await desk.library.claim("T1", (await desk.design()).id, "x", 60) == "review-dead"


class Died(BaseException):
    """The process ends between two lines."""


@pytest.mark.parametrize("after_posts", [0, 1, 2, 3])
async def test_a_review_whose_worker_dies_anywhere_is_judged_saved_and_shown_once(desk: Desk, after_posts: int) -> None:
    desk.documents.by_link[URL] = DESIGN
    await desk.ask("review", url=URL)
    lease = await desk.take()
    posts = 0

    def die(key: str, address: object) -> None:
        nonlocal posts
        posts += 1
        if posts > after_posts:
            raise Died

    desk.chat.after_post = die
    with pytest.raises(Died):
        await desk.handle(lease)
    desk.chat.after_post = lambda key, address: None
    await desk.handle(lease)
    await desk.handle(lease)
    design = await desk.design()
    assert len(design.revisions) == 1
    keys = [key for key, _ in desk.chat.messages.values()]
    assert len(keys) == len(set(keys))
    assert {key.rpartition(":")[2] for key in keys} - {"mention", "picture-topology"} == {
        shown.name for shown in design.messages
    }
    assert desk.reviewer.judged == 1


async def test_a_worker_that_dies_between_saving_and_keeping_shows_what_it_saved(desk: Desk, monkeypatch) -> None:
    desk.documents.by_link[URL] = DESIGN
    await desk.ask("review", url=URL)
    lease = await desk.take()

    async def die(self: RunningJob, field: str, value: bytes) -> None:
        raise Died

    with monkeypatch.context() as patched:
        patched.setattr(RunningJob, "keep", die)
        with pytest.raises(Died):
            await desk.handle(lease)
    # The document has changed meanwhile: what was asked for has its review already.
    desk.documents.by_link[URL] = MENDED
    await desk.handle(lease)
    assert desk.reviewer.judged == 1
    assert [r.sha256 for r in (await desk.design()).revisions] == [sha(DESIGN)]


async def test_a_review_whose_message_was_deleted_is_shown_whole_again_without_judging(desk: Desk) -> None:
    first = await desk.reviewed(DESIGN)
    await desk.chat.delete(first.head)
    again = await desk.reviewed(person="U2")
    assert desk.reviewer.judged == 1
    assert len(desk.said("Review of ")) == 1
    assert again.head != first.head
    assert again.revisions == first.revisions


async def test_a_review_that_was_never_shown_whole_is_shown_to_who_asks_next(desk: Desk) -> None:
    desk.documents.by_link[URL] = DESIGN
    await desk.ask("review", url=URL)
    lease = await desk.take()

    def refuse(key: str) -> None:
        if not key.endswith(":placeholder"):
            raise ChatUnknown("timeout")

    desk.chat.before_post = refuse
    with pytest.raises(ChatUnknown):
        await desk.handle(lease)
    desk.chat.before_post = lambda key: None
    await desk.ask("review", by="U2", url=URL)
    await desk.run()
    assert desk.reviewer.judged == 1
    assert len(desk.said("Findings")) >= 1
    assert all(s.address for s in (await desk.design()).messages if s.job != lease.id)


async def test_a_changed_document_of_a_decided_design_opens_it_again(desk: Desk) -> None:
    await desk.reviewed(DESIGN)
    await desk.ask("close", link=URL, how="approved")
    await desk.run()
    await desk.reviewed(person="U2")
    assert "Approved" in words(desk.said("Labels service: ")[0])
    assert (await desk.reviewed(MENDED)).status == "open"


async def test_a_pasted_text_is_a_design_too_and_is_asked_for_again_when_it_is_gone(
    desk: Desk, redis_client, vault
) -> None:
    desk.library = RedisLibrary(redis_client, vault, text_days=0)
    await desk.ask("review", text=DESIGN)
    await desk.run()
    design = await desk.library.get("T1", desk.library.id_of("T1", f"text:{sha(DESIGN)}"))
    assert design.title == "Labels service"
    await redis_client.delete(desk.queue.keyspace.key("text", sha(DESIGN)))
    await desk.ask("review", design=design.id, fresh="1")
    await desk.run()
    assert "paste it again" in desk.said("I could not review")[0].fallback


async def test_the_button_to_review_again_names_a_design_and_one_that_is_gone_is_said(desk: Desk) -> None:
    design = await desk.reviewed(DESIGN)
    await desk.ask("review", design=design.id, fresh="1")
    await desk.run()
    assert desk.reviewer.judged == 2
    await desk.ask("review", design="0" * 32)
    await desk.run()
    assert desk.said("I no longer have that design")


async def test_a_design_that_is_deleted_while_its_review_is_shown_is_still_shown_and_not_brought_back(
    desk: Desk,
) -> None:
    desk.documents.by_link[URL] = DESIGN
    await desk.ask("review", url=URL)
    design_id = desk.library.id_of("T1", URL)
    shown: list[str] = []

    lease = await desk.take()
    post = desk.chat.post

    async def deleting(place: Place, key: str, message: Message, *, again: bool = False):
        shown.append(key)
        if len(shown) == 2:
            await desk.library.delete("T1", design_id)
        return await post(place, key, message, again=again)

    desk.chat.post = deleting  # type: ignore[method-assign]
    await desk.handle(lease)
    assert desk.said("Topics, reliability and notes")
    assert await desk.design() is None


async def test_people_may_decide_while_the_thread_is_still_being_posted(desk: Desk) -> None:
    desk.documents.by_link[URL] = DESIGN
    await desk.ask("review", url=URL)
    lease = await desk.take()
    post = desk.chat.post
    pressed: list[str] = []

    async def pressing(place: Place, key: str, message: Message, *, again: bool = False):
        address = await post(place, key, message, again=again)
        if key.endswith(":reply-1"):
            button = desk.buttons_of(message, "decide", "Won")[0]
            pressed.append(finding_of(button))
            await desk.press(button, person="U2", reason="small")
            await desk.run()
        return address

    desk.chat.post = pressing  # type: ignore[method-assign]
    await desk.handle(lease)
    design = await desk.design()
    assert next(f for f in design.findings if f.id == pressed[0]).decision.by == "U2"
    assert "@U2" in words(desk.said("Findings, page 1")[0])


async def test_a_refused_permalink_is_no_reason_to_judge_again(desk: Desk) -> None:
    await desk.reviewed(DESIGN)

    async def refused(address: object) -> str:
        raise ChatRefused("channel_not_found")

    desk.chat.permalink = refused  # type: ignore[method-assign, assignment]
    await desk.reviewed(person="U2")
    assert desk.reviewer.judged == 1


async def paste(desk: Desk, text: str, by: str = "U1", place: Place = HERE) -> Design:
    await desk.ask("review", text=text, by=by, place=place)
    await desk.run()
    design = await desk.library.get("T1", desk.library.id_of("T1", f"text:{sha(text)}"))
    assert design is not None
    return design


async def test_a_text_that_is_pasted_again_changed_goes_on_where_the_one_before_stood(desk: Desk) -> None:
    first = await paste(desk, DESIGN)
    button = desk.buttons("decide", "Not an issue")[0]
    await desk.press(button, person="U2", reason="the carrier removes doubles")
    await desk.run()
    again = await paste(desk, MENDED)
    assert (again.supersedes, again.created, again.status) == (first.id, first.created, "open")
    head = words(desk.at(again.head))
    assert "Since the review of" in head
    assert "Resolved: One of a kind" in head
    assert next(f for f in again.findings if f.id == finding_of(button)).decision.by == "U2"
    earlier = await desk.library.get("T1", first.id)
    assert (earlier.status, earlier.superseded_by) == ("superseded", again.id)
    assert "Superseded" in words(desk.at(first.head))
    assert (await desk.library.designs("T1")).total == 1


@pytest.mark.parametrize(
    ("text", "by", "place"),
    [
        (MENDED.replace("# Labels service", "# Ledger"), "U1", HERE),
        (MENDED, "U2", HERE),
        (MENDED, "U1", ELSEWHERE),
    ],
    ids=["another title", "another person", "another channel"],
)
async def test_a_text_of_its_own_supersedes_nothing(desk: Desk, text: str, by: str, place: Place) -> None:
    first = await paste(desk, DESIGN)
    other = await paste(desk, text, by, place)
    assert other.supersedes == ""
    assert len(other.revisions) == 1
    assert (await desk.library.get("T1", first.id)).status == "open"


async def test_a_decided_text_is_not_superseded(desk: Desk) -> None:
    first = await paste(desk, DESIGN)
    await desk.ask("close", design=first.id, how="approved")
    await desk.run()
    assert (await paste(desk, MENDED)).supersedes == ""
    assert (await desk.library.get("T1", first.id)).status == "approved"
