"""Deciding findings: recorded once, shown where the finding stands with who it was, and told when it cannot be."""

import asyncio

import pytest

from handlers.messages import Button, Message
from handlers.ports import ChatBusy, ChatRefused
from handlers.pressing import args_of
from tests.support.desk import URL, Desk
from tests.support.whole import DESIGN

REPLY = "https://reply.example/1"


def words(message: Message) -> str:
    return "\n".join(
        "".join(run.text or f"@{run.person}" for run in part.runs) if hasattr(part, "runs") else ""
        for part in message.parts
    )


def finding_of(button: Button) -> str:
    return args_of(button.verb, button.value)["finding"]


async def tracked(desk: Desk, finding_id: str):
    return next(f for f in (await desk.design()).findings if f.id == finding_id)


def pages(desk: Desk) -> str:
    return "\n".join(words(m) for m in desk.said("Findings"))


async def test_a_decision_is_recorded_with_who_and_why_and_shown_where_the_finding_stands(desk: Desk) -> None:
    await desk.reviewed(DESIGN)
    before = {m.fallback: m for m in desk.said("Findings")}
    button = desk.buttons("decide", "Won't fix")[0]
    await desk.press(button, person="U2", reason="the  carrier\nremoves doubles")
    await desk.run()
    made = (await tracked(desk, finding_of(button))).decision
    assert (made.verdict, made.by, made.reason) == ("wont-fix", "U2", "the carrier removes doubles")
    page = words(desk.said("Findings, page 1")[0])
    assert "Won't fix – @U2" in page
    assert "the carrier removes doubles" in page
    assert desk.said("Findings, page 2") == [before["Findings, page 2"]]
    assert button.value not in {b.value for b in desk.buttons("decide")}
    assert [finding_of(b) for b in desk.buttons("undo")] == [finding_of(button)]
    head = desk.said("Review of ")[0]
    assert ("Findings decided", "1 of 4") in next(p.pairs for p in head.parts if p.kind == "facts")


async def test_a_decision_can_be_taken_back_and_made_anew(desk: Desk) -> None:
    await desk.reviewed(DESIGN)
    button = desk.buttons("decide", "Will be fixed")[0]
    assert not button.reason
    await desk.press(button, person="U2")
    await desk.run()
    await desk.press(desk.buttons("undo")[0], person="U1")
    await desk.run()
    known = await tracked(desk, finding_of(button))
    assert (known.decision, [d.ended for d in known.earlier]) == (None, ["undone"])
    assert not desk.buttons("undo")
    await desk.press(desk.buttons("decide", "Not an issue")[0], person="U1", reason="it is none")
    await desk.run()
    assert "Not an issue – @U1" in pages(desk)


async def test_a_job_that_runs_twice_decides_once_whatever_happened_in_between(desk: Desk) -> None:
    await desk.reviewed(DESIGN)
    button = desk.buttons("decide", "Will be fixed")[0]
    await desk.press(button, person="U2")
    first = await desk.run()
    await desk.press(desk.buttons("undo")[0], person="U1")
    await desk.run()
    await desk.again(first)
    assert (await tracked(desk, finding_of(button))).decision is None
    assert "Will be fixed –" not in pages(desk)


async def test_two_who_decide_at_once_are_both_recorded_and_the_last_view_holds_both(desk: Desk) -> None:
    await desk.reviewed(DESIGN)
    one, two = desk.buttons("decide", "Won't fix")[:2]
    await desk.press(one, person="U1", reason="one")
    await desk.press(two, person="U2", reason="two")
    leases = [await desk.take(), await desk.take()]
    update, held = desk.chat.update, asyncio.Event()
    first = True

    async def slow(address, key, message):
        # The first view that is on its way lands last.
        nonlocal first
        if first and ":reply-" in key:
            first = False
            await held.wait()
        await update(address, key, message)

    desk.chat.update = slow  # type: ignore[method-assign]
    late = asyncio.create_task(desk.handle(leases[0]))
    while first:
        await asyncio.sleep(0)
    await desk.handle(leases[1])
    held.set()
    await late
    page = pages(desk)
    assert "Won't fix – @U1" in page
    assert "Won't fix – @U2" in page


async def test_a_busy_chat_makes_the_job_run_again_and_the_decision_stands_once(desk: Desk) -> None:
    await desk.reviewed(DESIGN)
    button = desk.buttons("decide", "Won't fix")[0]
    await desk.press(button, person="U2", reason="why")
    lease = await desk.take()
    update = desk.chat.update

    async def busy(address, key, message):
        raise ChatBusy("ratelimited", 1.0)

    desk.chat.update = busy  # type: ignore[method-assign]
    with pytest.raises(ChatBusy):
        await desk.handle(lease)
    desk.chat.update = update  # type: ignore[method-assign]
    await desk.handle(lease)
    known = await tracked(desk, finding_of(button))
    assert (known.decision.by, known.earlier) == ("U2", ())
    assert "Won't fix – @U2" in pages(desk)


async def test_a_message_that_was_deleted_keeps_no_decision_from_being_made(desk: Desk) -> None:
    await desk.reviewed(DESIGN)
    button = desk.buttons("decide", "Won't fix")[0]

    async def gone(address, key, message):
        raise ChatRefused("message_not_found")

    desk.chat.update = gone  # type: ignore[method-assign]
    await desk.press(button, person="U2", reason="why")
    await desk.run()
    assert (await tracked(desk, finding_of(button))).decision is not None


async def test_without_the_review_the_page_is_made_of_the_record(desk: Desk, redis_client) -> None:
    design = await desk.reviewed(DESIGN)
    await redis_client.delete(f"{{arch-review}}:library:T1:review:{design.id}:{design.revisions[0].sha256}")
    await desk.press(desk.buttons("decide", "Won't fix")[1], person="U2", reason="small")
    await desk.run()
    page = desk.said("Findings, page 1")[0]
    assert "One of a kind" in words(page)
    assert "Won't fix – @U2" in words(page)
    assert any(p.kind == "quotation" and "one instance" in p.text for p in page.parts)


async def test_a_button_of_an_older_review_decides_and_both_reviews_show_it(desk: Desk) -> None:
    await desk.reviewed(DESIGN)
    old = desk.buttons("decide", "Won't fix")[0]
    await desk.reviewed(fresh="yes")
    await desk.press(old, person="U2", reason="why")
    await desk.run()
    assert sum("Won't fix – @U2" in words(m) for m in desk.said("Findings, page 1")) == 2


@pytest.mark.parametrize("reply_to", ["", REPLY])
async def test_what_is_gone_is_said_to_the_person(desk: Desk, reply_to: str) -> None:
    design = await desk.reviewed(DESIGN)
    button = desk.buttons("decide", "Won't fix")[0]
    await desk.ask("decide", reply_to=reply_to, design=design.id, finding="no-such", verdict="accepted")
    await desk.run()
    await desk.ask("decide", reply_to=reply_to, design=design.id, finding="f", verdict="perhaps")
    await desk.run()
    await desk.library.delete("T1", design.id)
    await desk.press(button, person="U2", reason="why", reply_to=reply_to)
    await desk.run()
    said = desk.chat.whispers if reply_to else [m.fallback for m in desk.said("I ")]
    assert [s.split(".")[0] for s in said] == [
        "I do not know that finding of this design any more",
        "I do not know that button",
        "I no longer have this design: it was deleted, or kept its time",
    ]


async def test_an_answer_whose_way_is_closed_goes_to_the_thread_and_is_given_once(desk: Desk) -> None:
    async def expired(reply_to, message):
        raise ChatRefused("expired_url")

    desk.chat.whisper = expired  # type: ignore[method-assign]
    await desk.ask("undo", reply_to=REPLY, design="0" * 32, finding="f")
    lease = await desk.run()
    await desk.again(lease)
    assert len(desk.said("I no longer have this design")) == 1


async def test_thumbs_are_counted_once_a_person_and_a_reason_is_kept(desk: Desk) -> None:
    await desk.reviewed(DESIGN)
    await desk.press(desk.buttons("thumb", "👍")[0], person="U1", reply_to=REPLY)
    await desk.run()
    await desk.press(desk.buttons("thumb", "👎")[0], person="U2", reason="it missed the cache")
    await desk.run()
    await desk.press(desk.buttons("thumb", "👎")[0], person="U1", reason="on second thoughts")
    lease = await desk.run()
    await desk.again(lease)
    assert [(t.by, t.up, t.reason) for t in (await desk.design()).thumbs] == [
        ("U2", False, "it missed the cache"),
        ("U1", False, "on second thoughts"),
    ]
    assert "Of this review: 👎 2" in words(desk.said("Review of ")[0])
    assert "Thank you" in desk.chat.whispers[0]


async def test_a_decision_made_before_the_record_knew_where_the_page_is_finds_it_with_the_job(desk: Desk) -> None:
    design = await desk.reviewed(DESIGN)
    forgotten = tuple(shown.model_copy(update={"address": None}) for shown in design.messages)
    await desk.library.save(design.model_copy(update={"messages": forgotten}))
    await desk.press(desk.buttons("decide", "Won't fix")[0], person="U2", reason="why")
    await desk.run()
    assert "Won't fix – @U2" in pages(desk)
    assert (await desk.design(URL)).version == design.version + 2
