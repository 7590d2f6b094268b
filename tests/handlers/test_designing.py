"""Designs as a whole: the list of open ones, how one stands, and what only its owner or an admin may do."""

import pytest

from handlers.commands import Place
from handlers.messages import Message
from handlers.pressing import args_of
from tests.support.designs import design_of, finding
from tests.support.desk import HERE, URL, Desk
from tests.support.whole import DESIGN

REPLY = "https://reply.example/1"


def words(message: Message) -> str:
    return "\n".join(
        "".join(run.text or f"@{run.person}" for run in part.runs) if hasattr(part, "runs") else str(part)
        for part in message.parts
    )


async def answered(desk: Desk, kind: str, **args: str) -> Message:
    """The answer to a command, where it was given."""
    before = set(desk.chat.messages)
    await desk.ask(kind, **args)
    await desk.run()
    [answer] = [message for address, (_, message) in desk.chat.messages.items() if address not in before]
    return answer


async def many(desk: Desk, number: int) -> None:
    for n in range(number):
        severity = ("low", "high", "medium")[n % 3]
        design = design_of(
            finding(id_="f", severity=severity), at=desk.now - 86_400 * (40 - n), id_=f"d{n:02}", name=f"{n}.md"
        )
        await desk.library.save(design.model_copy(update={"title": f"Design {n:02}"}))


def listed(message: Message) -> list[str]:
    return [p.runs[1].text for p in message.parts if p.kind == "paragraph" and len(p.runs) > 1]


async def test_open_designs_are_listed_by_age_and_severity_page_by_page(desk: Desk) -> None:
    await many(desk, 23)
    first = await answered(desk, "open")
    assert first.fallback == "23 open designs here"
    assert listed(first)[:2] == ["Design 01", "Design 04"]
    assert "39 days" in words(first)
    assert "1 high" in words(first)
    seen, page = listed(first), first
    while following := desk.buttons_of(page, "open", "Next page"):
        page = await answered(desk, "open", **args_of("open", following[0].value))
        seen += listed(page)
    assert len(seen) == len(set(seen)) == 23
    assert [int(name[-2:]) % 3 for name in seen] == [1] * 8 + [2] * 7 + [0] * 8
    by_age = await answered(desk, "open", **args_of("open", desk.buttons_of(first, "open", "Oldest")[0].value))
    assert listed(by_age)[:3] == ["Design 00", "Design 01", "Design 02"]


async def test_a_page_is_also_had_by_its_number(desk: Desk) -> None:
    await many(desk, 12)
    assert len(listed(await answered(desk, "open", page="2"))) == 2
    assert (await answered(desk, "open", page="9")).fallback == "That was the last page."


async def test_the_list_holds_this_channel_alone_pings_nobody_and_is_answered_to_the_asker(desk: Desk) -> None:
    await many(desk, 2)
    elsewhere = Place(platform="slack", workspace="T1", channel="C2")
    assert "no open design" in (await answered(desk, "open", place=elsewhere)).fallback
    here = await answered(desk, "open")
    assert not [run for p in here.parts if hasattr(p, "runs") for run in p.runs if run.person]
    posted = len(desk.chat.messages)
    await desk.ask("open", reply_to=REPLY)
    await desk.run()
    assert desk.chat.whispers == ["2 open designs here"]
    assert len(desk.chat.messages) == posted


async def test_all_lists_the_decided_ones_as_well(desk: Desk) -> None:
    await desk.reviewed(DESIGN)
    await desk.ask("close", link=URL, how="approved")
    await desk.run()
    assert "no open design" in (await answered(desk, "open")).fallback
    assert "approved" in words(await answered(desk, "open", how="all"))


async def test_status_says_how_a_design_stands_and_leads_to_its_review(desk: Desk) -> None:
    design = await desk.reviewed(DESIGN)
    await desk.press(desk.buttons("decide", "Won't fix")[0], person="U2", reason="small")
    await desk.run()
    answer = await answered(desk, "status", link=f"{URL}#part")
    said = words(answer)
    assert "Open · Labels service" in said
    assert "3 findings (3 medium)" in said
    assert ("Decided", "1") in next(p.pairs for p in answer.parts if p.kind == "facts")
    assert any(r.link.endswith(design.head.ts) for p in answer.parts if hasattr(p, "runs") for r in p.runs)
    assert "have not reviewed" in (await answered(desk, "status", link="https://designs.example/other.md")).fallback


@pytest.mark.parametrize(
    ("how", "status"), [("approved",) * 2, ("rejected",) * 2, ("withdrawn",) * 2, ("", "withdrawn")]
)
async def test_the_owner_closes_and_the_thread_is_told(desk: Desk, how: str, status: str) -> None:
    design = await desk.reviewed(DESIGN)
    await desk.ask("close", link=URL, how=how, reply_to=REPLY)
    lease = await desk.run()
    await desk.again(lease)
    closed = await desk.design()
    assert (closed.status, closed.status_by) == (status, "U1")
    assert f"{status.capitalize()} by @U1" in words(desk.at(design.head))
    [note] = [m for a, (k, m) in desk.chat.messages.items() if k.endswith(":note") and a.thread == design.head.ts]
    assert f"Labels service: {status} by " in note.fallback
    assert "4 findings of it stayed undecided" in note.fallback
    assert len(desk.chat.whispers) == 1
    assert (await desk.library.designs("T1")).total == 0


async def test_buttons_of_the_head_close_and_reopen(desk: Desk) -> None:
    await desk.reviewed(DESIGN)
    approve = desk.buttons("close", "Approve")[0]
    assert approve.confirm
    await desk.press(approve)
    await desk.run()
    assert not desk.buttons("close")
    await desk.press(desk.buttons("reopen")[0])
    await desk.run()
    assert (await desk.design()).status == "open"
    assert desk.buttons("close", "Approve")


async def test_others_are_refused_in_words_and_an_admin_is_not(desk: Desk) -> None:
    await desk.reviewed(DESIGN)
    for kind, args in (("close", {"how": "approved"}), ("reopen", {}), ("owner", {"person": "U2"})):
        await desk.ask(kind, by="U2", link=URL, reply_to=REPLY, **args)
        await desk.run()
    design = await desk.design()
    assert (design.status, design.owner) == ("open", "U1")
    assert len([w for w in desk.chat.whispers if w.startswith("Only the design's owner or an admin")]) == 3
    desk.admins = frozenset({"U2"})
    await desk.ask("close", by="U2", link=URL, how="rejected")
    await desk.run()
    assert (await desk.design()).status == "rejected"


async def test_a_design_is_handed_over_and_its_new_owner_decides(desk: Desk) -> None:
    await desk.reviewed(DESIGN)
    assert "Tell me who" in (await answered(desk, "owner", link=URL)).fallback
    await desk.ask("owner", link=URL, person="U2")
    await desk.run()
    assert (await desk.design()).owner == "U2"
    assert any("U2" in words(m) and "'s now, says" in words(m) for m in desk.said("Labels service is "))
    await desk.ask("close", by="U1", link=URL, how="approved", reply_to=REPLY)
    await desk.run()
    assert (await desk.design()).status == "open"
    await desk.ask("close", by="U2", link=URL, how="approved", reply_to=REPLY)
    await desk.run()
    assert (await desk.design()).status == "approved"


async def test_what_is_not_known_or_not_understood_is_said(desk: Desk) -> None:
    await desk.reviewed(DESIGN)
    assert "have not reviewed" in (await answered(desk, "close", link="https://designs.example/other.md")).fallback
    assert "approved, rejected, withdrawn" in (await answered(desk, "close", link=URL, how="forgotten")).fallback
    assert "no longer have this design" in (await answered(desk, "close", design="0" * 32, how="approved")).fallback


async def test_in_the_designs_own_thread_one_note_is_enough(desk: Desk) -> None:
    design = await desk.reviewed(DESIGN)
    thread = HERE.model_copy(update={"thread": design.head.ts})
    before = len(desk.chat.messages)
    await desk.ask("close", link=URL, how="approved", place=thread)
    await desk.run()
    assert len(desk.chat.messages) == before + 1
