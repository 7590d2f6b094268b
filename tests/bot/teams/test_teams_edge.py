"""Activities over HTTP into a real inbox: each thing that people do in Teams becomes one command, once, and is answered."""

import asyncio
from typing import Any

import pytest
from teams_support import Front, front

from bot.inbox.accepting import Bounds
from bot.inbox.queue import Lease
from bot.teams.asides import read_reply_address
from bot.teams.cards import activity_of
from handlers.commands import Link, PastedText
from handlers.messages import Actions, Button, Message, notice
from handlers.pressing import value_of
from standins.teams import Post, task_of
from standins.teams.cards import words_of
from tests.support.redis_server import RedisServer

LINK = "https://designs.example/labels.md"
PROSE = "The order service calls payments and waits for the ledger. " * 5
UNDO = Button(label="Undo", verb="undo", value=value_of("undo", design="d1", finding="f1"))
WHY = Button(
    label="Won't fix",
    verb="decide",
    value=value_of("decide", design="d1", finding="f1", verdict="wont-fix"),
    reason="Why will it stay as it is?",
)


def shows(edge: Front, chat: str, *buttons: Button, root: str = "", dialogs: bool = True) -> Post:
    """A card with buttons, posted as the bot would."""
    message = Message(fallback="A finding", parts=(*notice("A finding").parts, Actions(buttons=buttons)))
    where = edge.teams.chat(chat)
    return edge.teams.state.put(
        where, edge.teams.state.bot, activity_of(message, key="job-1:head", dialogs=dialogs), root
    )


@pytest.mark.parametrize("chat", ["personal:mia", "group", "design"])
async def test_a_review_is_asked_for_wherever_people_talk(edge: Front, chat: str) -> None:
    async with edge.teams.visitor("mia", to=edge.url) as mia:
        sent = await (mia.say(f"review {LINK}") if chat == "personal:mia" else mia.mention(f"review {LINK}", chat))
    assert (sent.last.status, sent.last.body) == (200, b"")
    command = await edge.command()
    assert (command.kind, command.source) == ("review", Link(url=LINK))
    mia_herself = edge.teams.person("mia")
    assert (command.person, command.alias) == (mia_herself.id, mia_herself.entra)
    place = command.place
    assert (place.platform, place.workspace, place.channel) == ("teams", edge.teams.tenant, edge.teams.chat(chat).id)
    # A channel's message is the root of its thread; a chat is one thread as a whole.
    assert sent.post is not None
    assert place.thread == (sent.post.id if chat == "design" else "chat")


async def test_what_is_needed_to_answer_later_is_kept_before_anything_is_accepted(edge: Front) -> None:
    mia, noor = edge.teams.person("mia"), edge.teams.person("noor")
    async with edge.teams.visitor("mia", to=edge.url) as visitor:
        written = visitor.write(f"owner {LINK} <at>{noor.full_name}</at>", "design", mention=True)
        written.activity["entities"].append(
            {
                "type": "mention",
                "mentioned": {"id": noor.id, "name": noor.full_name},
                "text": f"<at>{noor.full_name}</at>",
            }
        )
        await visitor.deliver(written)
    assert (await edge.command()).args == {"link": LINK, "person": noor.id}
    reference = await edge.references.get(edge.teams.tenant, edge.teams.chat("design").id)
    assert reference is not None
    assert (reference.service_url, reference.kind, reference.bot_id) == (
        edge.teams.service_url,
        "channel",
        edge.teams.state.bot,
    )
    names = await edge.people.names(edge.teams.tenant, [mia.id, noor.id, edge.teams.state.bot])
    assert names == {mia.id: mia.full_name, noor.id: noor.full_name}


async def test_a_reply_in_a_thread_belongs_to_it(edge: Front) -> None:
    async with edge.teams.visitor("mia", to=edge.url) as mia, edge.teams.visitor("noor", to=edge.url) as noor:
        first = await mia.mention(f"review {LINK}", "design")
        assert first.post is not None
        await noor.mention("what happens when the ledger is down?", "design", thread=first.post.id)
    review, question = await edge.commands()
    assert question.kind == "ask"
    assert isinstance(question.source, PastedText)
    assert await edge.queue.text(question.source.sha256) == "what happens when the ledger is down?"
    assert review.place == question.place


async def test_the_same_activity_counts_once_however_often_it_comes(edge: Front) -> None:
    async with edge.teams.visitor("mia", to=edge.url) as mia:
        sent = await mia.mention(f"review {LINK}", "design")
        again = await asyncio.gather(*(mia.send(sent.activity) for _ in range(20)))
    assert {outcome.status for outcome in again} == {200}
    await edge.command()
    assert edge.count("deliveries", kind="message", outcome="duplicate") == 20


@pytest.mark.parametrize("chat", ["personal:mia", "design"])
async def test_the_same_words_under_another_id_count_once_for_a_while(edge: Front, chat: str) -> None:
    async with edge.teams.visitor("mia", to=edge.url) as mia, edge.teams.visitor("noor", to=edge.url) as noor:
        sent = await (mia.say(PROSE) if chat == "personal:mia" else mia.mention(PROSE, chat))
        assert (await mia.resend(sent, new_id=True)).status == 200
        if chat == "design":
            # A post that comes again as another begins another thread.
            await mia.mention(f" {PROSE}", chat)
            await noor.mention(PROSE, chat)
            await mia.mention(f"review {LINK}", chat)
    assert len(await edge.commands()) == (3 if chat == "design" else 1)


async def test_an_edit_counts_where_it_changes_what_is_asked(edge: Front) -> None:
    async with edge.teams.visitor("mia", to=edge.url) as mia:
        sent = await mia.mention(f"close {LINK}", "design")
        await mia.edit(sent, f"please close {LINK}!")
        await mia.edit(sent, f"close {LINK} approved")
        restored = await mia.edit(sent, f"close {LINK} rejected")
        restored.activity["channelData"]["eventType"] = "undeleteMessage"
        await mia.send(restored.activity | {"text": f"close {LINK} withdrawn"})
    assert [command.args.get("how") for command in await edge.commands()] == [None, "approved", "rejected"]


async def test_what_is_not_for_us_starts_nothing(edge: Front) -> None:
    async with edge.teams.visitor("mia", to=edge.url) as mia:
        unaddressed = mia.write(f"review {LINK}", "group").activity
        theirs = mia.write(f"review {LINK}").activity
        own = theirs | {"from": {"id": edge.teams.state.bot}}
        anothers = theirs | {"from": {"id": "28:another", "role": "bot"}}
        reaction = theirs | {"type": "messageReaction"}
        nowhere = theirs | {"conversation": {"id": "x"}, "channelData": {}}
        nobody = theirs | {"from": {}}
        for activity in (unaddressed, own, anothers, reaction, nowhere, nobody):
            assert (await mia.send(activity)).status == 200
    assert await edge.commands() == []
    assert edge.count("deliveries", kind="message", outcome="ignored") == 5
    assert edge.count("deliveries", kind="other", outcome="ignored") == 1


async def test_words_without_a_design_are_helped(edge: Front) -> None:
    async with edge.teams.visitor("mia", to=edge.url) as mia:
        await mia.say("ledger")
    command = await edge.command()
    assert (command.kind, command.note) == ("help", "unclear")
    assert "ledger" not in command.model_dump_json()


async def test_a_file_in_a_personal_chat_is_reviewed_by_an_address_that_nobody_sees(edge: Front) -> None:
    file = edge.teams.file("labels.md", b"# Labels\n")
    async with edge.teams.visitor("mia", to=edge.url) as mia:
        sent = await mia.say("could you look at this one please? --fresh", attachments=[file])
        await mia.resend(sent, new_id=True)
    command = await edge.command()
    source = command.source
    assert isinstance(source, Link)
    assert (command.kind, command.args, source.name, source.url) == (
        "review",
        {"fresh": "yes"},
        "labels.md",
        file["contentUrl"],
    )
    assert await edge.queue.text(source.ticket) == file["content"]["downloadUrl"]
    assert file["content"]["downloadUrl"] not in command.model_dump_json()


async def test_beside_an_instruction_a_file_is_only_beside_it(edge: Front) -> None:
    file = edge.teams.file("labels.md", b"# Labels\n")
    async with edge.teams.visitor("mia", to=edge.url) as mia:
        await mia.say("open", attachments=[file])
        await mia.say("", attachments=[file | {"content": {"downloadUrl": "file:///etc/passwd"}}])
    assert [command.kind for command in await edge.commands()] == ["open", "help"]


async def test_a_press_is_accepted_answered_and_counted_once(edge: Front) -> None:
    async with edge.teams.visitor("mia", to=edge.url) as mia:
        asked = await mia.mention("help", "design")
        assert asked.post is not None
        post = shows(edge, "design", UNDO, root=asked.post.id)
        sent = await mia.press(post, "Undo")
        await mia.resend(sent)
        await mia.press(post, "Undo")
    _, command = await edge.commands()
    assert (command.kind, command.args) == ("undo", {"design": "d1", "finding": "f1"})
    assert command.place.thread == asked.post.id
    # What only who pressed should hear goes to their personal chat.
    whereabouts = (edge.teams.tenant, edge.teams.chat("design").id, edge.teams.person("mia").id)
    assert read_reply_address(command.reply_to) == whereabouts
    assert mia.shown == ["On it.", "I already have that."]


async def test_a_press_waits_for_no_review_of_its_thread(edge: Front) -> None:
    async with edge.teams.visitor("mia", to=edge.url) as mia:
        await mia.say(f"review {LINK}")
        review = await edge.queue.take(60_000)
        await mia.press(shows(edge, "personal:mia", UNDO), "Undo")
        assert review.command.kind == "review"  # it runs still
        undo = await edge.command()
        assert (undo.kind, undo.reply_to) == ("undo", "")


@pytest.mark.parametrize(
    "address", ["", "https://hooks.example/x", "teams:", "teams:tenant=1", "teams:tenant=1&tenant=2"]
)
def test_other_addresses_are_none_of_ours(address: str) -> None:
    assert read_reply_address(address) is None


async def test_in_a_chat_questions_wait_for_each_other_and_nothing_else_does(edge: Front) -> None:
    async with edge.teams.visitor("mia", to=edge.url) as mia, edge.teams.visitor("noor", to=edge.url) as noor:
        await mia.mention(f"review {LINK}", "group")
        await mia.mention("what happens when the ledger is down?", "group")
        await noor.mention("and when it answers late, who is told?", "group")
        await noor.mention("open", "group")
        taken = [await edge.queue.take(60_000) for _ in range(4)]
    assert [lease.command.kind for lease in taken[:3]] == ["review", "ask", "open"]
    assert not isinstance(taken[3], Lease)


async def test_a_client_without_execute_presses_by_a_message(edge: Front) -> None:
    post = shows(edge, "group", UNDO)
    async with edge.teams.visitor("mia", to=edge.url) as mia:
        data = next(a for a in _actions(post) if a["title"] == "Undo")["fallback"]["data"]
        make = edge.teams.activities
        submitted = make.submitted(post, edge.teams.chat("group"), edge.teams.person("mia"), data)
        assert (await mia.send(submitted)).status == 200
        assert (await mia.send(submitted)).status == 200
        assert (await mia.send(submitted | {"value": {"foreign": 1}, "id": "2"})).status == 200
    assert (await edge.command()).kind == "undo"
    assert "earlier version" in edge.teams.own("group")[-1].text


async def test_words_beside_a_value_are_words_however_many(edge: Front) -> None:
    async with edge.teams.visitor("mia", to=edge.url) as mia:
        await mia.send(mia.write(PROSE * 4).activity | {"value": {"some": "client's"}})
    assert (await edge.command()).kind == "review"


async def test_a_press_without_an_id_of_its_own_starts_nothing(edge: Front) -> None:
    data = next(a for a in _actions(shows(edge, "group", UNDO)) if a["title"] == "Undo")["fallback"]["data"]
    chat, person = edge.teams.chat("group"), edge.teams.person("mia")
    made = edge.teams.activities.submitted(edge.teams.chat("group").posts[-1], chat, person, data) | {"id": None}
    invoked = edge.teams.activities.invoke("adaptiveCard/action", {}, chat, person) | {"id": ""}
    async with edge.teams.visitor("mia", to=edge.url) as mia:
        assert (await mia.send(made)).status == 200
        assert "without saying" in (await mia.send(invoked)).body.decode()
    assert await edge.commands() == []


async def test_such_a_client_is_told_where_it_lacks_a_dialog_or_a_reason(edge: Front) -> None:
    chat, mia = edge.teams.chat("group"), edge.teams.person("mia")
    post, inline = shows(edge, "group", WHY), shows(edge, "group", WHY, dialogs=False)
    asks = next(a for a in _actions(post) if a["title"] == "Won't fix")["data"]
    save = next(a for a in _actions(inline) if a["title"] == "Won't fix")["card"]["actions"][0]["fallback"]["data"]
    async with edge.teams.visitor("mia", to=edge.url) as visitor:
        for data, words in ((asks, "could not open the form"), (save, "a few words")):
            await visitor.send(edge.teams.activities.submitted(post, chat, mia, data))
            assert words in edge.teams.own("group")[-1].text
    assert await edge.commands() == []


def _actions(post: Post) -> list[dict[str, Any]]:
    card = post.card
    assert card is not None
    return [action for part in card["body"] if part["type"] == "ActionSet" for action in part["actions"]]


async def test_a_reason_is_asked_for_in_a_dialog_and_kept_encrypted(edge: Front) -> None:
    post = shows(edge, "design", WHY, root="1700000000001")
    async with edge.teams.visitor("noor", to=edge.url) as noor:
        fetched = await noor.press(post, "Won't fix")
        assert fetched.last.json["task"]["type"] == "continue"
        assert await edge.commands() == []
        saved = await noor.submit(fetched, {"reason": "It is the other team's"})
        assert (saved.last.status, saved.last.body) == (200, b"")
        # A second click on Save comes as another invoke.
        await noor.submit(fetched, {"reason": "It is the other team's"})
    command = await edge.command()
    assert (command.kind, command.args["verdict"]) == ("decide", "wont-fix")
    assert command.alias == edge.teams.person("noor").entra
    assert isinstance(command.source, PastedText)
    assert await edge.queue.text(command.source.sha256) == "It is the other team's"
    assert "other team" not in command.model_dump_json()
    assert command.place.thread == "1700000000001"


async def test_a_dialog_is_opened_for_a_button_that_asks_and_for_no_other(edge: Front) -> None:
    data = next(a for a in _actions(shows(edge, "group", UNDO)) if a["title"] == "Undo")["data"]
    made = edge.teams.activities.invoke(
        "task/fetch", {"data": data}, edge.teams.chat("group"), edge.teams.person("mia")
    )
    async with edge.teams.visitor("mia", to=edge.url) as mia:
        answer = (await mia.send(made)).json
    assert answer["task"]["type"] == "message"
    assert "earlier version" in answer["task"]["value"]


async def test_a_blank_reason_is_asked_for_again(edge: Front) -> None:
    async with edge.teams.visitor("noor", to=edge.url) as noor:
        fetched = await noor.press(shows(edge, "group", WHY), "Won't fix")
        again = await noor.submit(fetched, {"reason": "  "})
        assert "a few words will do" in again.last.body.decode()
        await noor.submit(again, {"reason": "It is not ours"})
    assert (await edge.command()).kind == "decide"


async def test_a_client_without_dialogs_gives_the_reason_in_the_card(edge: Front) -> None:
    post = shows(edge, "group", WHY, dialogs=False)
    action = next(a for a in _actions(post) if a["title"] == "Won't fix")["card"]
    name = next(part["id"] for part in action["body"] if part["type"] == "Input.Text")
    execute = action["actions"][0]
    chat, mia = edge.teams.chat("group"), edge.teams.person("mia")
    async with edge.teams.visitor("mia", to=edge.url) as visitor:
        for reason in ("", "It is not ours"):
            value = {"action": execute | {"data": execute["data"] | {name: reason}}, "trigger": "manual"}
            made = edge.teams.activities.invoke("adaptiveCard/action", value, chat, mia, post)
            answer = (await visitor.send(made)).json
            assert ("a few words" in answer["value"]) is (reason == "")
    command = await edge.command()
    assert isinstance(command.source, PastedText)
    assert await edge.queue.text(command.source.sha256) == "It is not ours"


@pytest.mark.parametrize("author", ["noor", "mia"])
async def test_a_message_is_picked_for_review_from_its_menu(edge: Front, author: str) -> None:
    design = edge.teams.state.put(
        edge.teams.chat("design"), edge.teams.person(author).id, {"type": "message", "text": PROSE}, ""
    )
    async with edge.teams.visitor("mia", to=edge.url) as mia:
        sent = await mia.review_message(design, author)
        again = await mia.review_message(design, author)
    assert words_of(task_of(sent)) == "On it: the review comes in the conversation of that message."
    assert "already" in words_of(task_of(again))
    command = await edge.command()
    assert (command.kind, command.place.thread, command.person) == ("review", design.id, edge.teams.person("mia").id)
    assert isinstance(command.source, PastedText)
    assert await edge.queue.text(command.source.sha256) == PROSE.strip()


async def test_a_picked_message_without_a_design_is_answered_with_that(edge: Front) -> None:
    chat = edge.teams.chat("group")
    post = edge.teams.state.put(chat, edge.teams.person("noor").id, {"type": "message", "text": "close it"}, "")
    async with edge.teams.visitor("mia", to=edge.url) as mia:
        sent = await mia.review_message(post, "noor")
        other = await mia.review_message(post, "noor", command="another")
    assert "neither a link nor the text" in words_of(task_of(sent))
    assert other.last.status == 501
    assert await edge.commands() == []


async def test_a_card_that_is_looked_at_again_shows_what_it_shows_by_now(edge: Front) -> None:
    post = shows(edge, "group", UNDO)
    now = activity_of(notice("Decided since"), key="job-1:head")
    edge.teams.state.change(post, activity_of(notice("Old"), key="job-1:head"))
    async with edge.teams.visitor("mia", to=edge.url) as mia:
        unknown = await mia.refresh(post)
        assert unknown.last.json["statusCode"] == 400
        await edge.shown.keep(edge.teams.tenant, edge.teams.chat("group").id, post.id, now)
        known = await mia.refresh(post)
    assert known.last.json["value"] == now["attachments"][0]["content"]
    assert await edge.commands() == []


async def test_being_added_says_how_to_ask_once_and_being_removed_is_known(edge: Front) -> None:
    chat = edge.teams.chat("group")
    async with edge.teams.visitor("mia", to=edge.url) as mia:
        await mia.install("group")
        command = await edge.command()
        assert (command.kind, command.place.channel, command.place.thread) == ("help", chat.id, "chat")
        assert await edge.references.get(edge.teams.tenant, chat.id) is not None
        assert (await mia.remove("group")).last.status == 200
        assert await edge.references.get(edge.teams.tenant, chat.id) is None
        # Known again at once, although this process has kept the very same a moment ago.
        await mia.install("group")
        assert await edge.references.get(edge.teams.tenant, chat.id) is not None
        await mia.install("design")
    assert (await edge.command()).place.thread is None


async def test_others_who_come_and_go_change_nothing(edge: Front) -> None:
    chat, mia = edge.teams.chat("group"), edge.teams.person("mia")
    made = edge.teams.activities.members("membersAdded", chat, mia)
    async with edge.teams.visitor("mia", to=edge.url) as visitor:
        await visitor.mention("help", "group")
        for change in ("membersAdded", "membersRemoved"):
            assert (
                await visitor.send(made | {change: [{"id": mia.id}], "membersAdded": [{"id": mia.id}]})
            ).status == 200
    assert await edge.references.get(edge.teams.tenant, chat.id) is not None
    assert (await edge.command()).kind == "help"


async def test_a_tenant_that_is_not_served_is_told_so(redis_server: RedisServer) -> None:
    async with front(redis_server, allow=frozenset({"another"})) as edge:
        post = shows(edge, "group", UNDO, WHY)
        async with edge.teams.visitor("mia", to=edge.url) as mia:
            assert (await mia.say(f"review {LINK}")).last.status == 200
            await mia.press(post, "Undo")
            form = await mia.press(post, "Won't fix")
            await mia.install("group")
        assert "not set up for this organisation" in edge.teams.own("personal:mia")[0].text
        assert "not set up" in mia.shown[0]
        assert "not set up" in form.last.json["task"]["value"]
        assert await edge.commands() == []
        assert await edge.references.get(edge.teams.tenant, edge.teams.chat("group").id) is None


async def test_a_full_inbox_says_so_to_whoever_asked_and_to_the_platform(redis_server: RedisServer) -> None:
    async with front(redis_server, bounds=Bounds(per_workspace=1, total=9)) as edge:
        post = shows(edge, "group", UNDO, WHY)
        async with edge.teams.visitor("mia", to=edge.url) as mia:
            await mia.say(f"review {LINK}")
            sent = await mia.mention(f"status {LINK}", "design")
            await mia.send(sent.activity)
            await mia.press(post, "Undo")
            form = await mia.submit(await mia.press(post, "Won't fix"), {"reason": "It is not ours"})
        assert sent.last.status == 503
        [told] = edge.teams.own("design")
        assert told.text.startswith("Not accepted: more work is waiting")
        assert sent.post is not None
        assert told.root == sent.post.id
        assert mia.shown[-1].startswith("Not accepted")
        answer = form.last.json["task"]
        assert answer["type"] == "continue"
        assert "Not accepted" in str(answer)
        assert "It is not ours" in str(answer)
        assert (await edge.command()).kind == "review"


@pytest.mark.parametrize("trouble", ["kill", "freeze"])
async def test_with_redis_away_everybody_is_answered_and_told_in_time(own_redis: RedisServer, trouble: str) -> None:
    async with front(own_redis) as edge:
        post = shows(edge, "group", UNDO)
        async with edge.teams.visitor("mia", to=edge.url) as mia:
            await mia.mention("help", "design")
            getattr(own_redis, trouble)()
            # The stand-in waits as long as the platform, and sends once more after that.
            said = await mia.mention(f"review {LINK}", "design")
            pressed = await mia.press(post, "Undo")
            removed = await mia.remove("group")
        assert [outcome.status for outcome in said.outcomes] == [503]
        assert len(pressed.outcomes) == 1
        assert removed.last.status == 503
        assert any("try again" in p.text or "could not confirm" in p.text for p in edge.teams.own("design"))
        assert "Not accepted" in mia.shown[-2] or "could not confirm" in mia.shown[-2]
        if trouble == "freeze":
            own_redis.thaw()


async def test_a_person_who_cannot_be_told_costs_nobody_the_answer(redis_server: RedisServer) -> None:
    async with (
        front(redis_server, bounds=Bounds(per_workspace=0, total=0)) as edge,
        edge.teams.visitor("mia", to=edge.url) as mia,
    ):
        edge.teams.chat("personal:mia").has_bot = False
        assert (await mia.say(f"review {LINK}")).last.status == 503
        assert edge.teams.own("personal:mia") == []


async def test_an_answer_that_fails_is_an_error_and_says_nothing(
    edge: Front, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("planted words of a document")

    monkeypatch.setattr("bot.teams.edge.message_delivery", broken)
    async with edge.teams.visitor("mia", to=edge.url) as mia:
        assert (await mia.say(f"review {LINK}")).last.status == 500
    assert "RuntimeError" in caplog.text
    assert "planted" not in caplog.text


@pytest.mark.parametrize(("name", "status"), [("signin/verifyState", 501), ("", 501), ("fileConsent/invoke", 501)])
async def test_invokes_that_are_not_offered_are_answered_so(edge: Front, name: str, status: int) -> None:
    made = edge.teams.activities.invoke(name, {}, edge.teams.chat("group"), edge.teams.person("mia"))
    async with edge.teams.visitor("mia", to=edge.url) as mia:
        assert (await mia.send(made)).status == status


@pytest.mark.parametrize(
    "value", [None, 7, [], {}, {"action": 3}, {"action": {"verb": "undo", "data": []}}, {"data": {}}]
)
async def test_values_of_another_shape_are_old_buttons(edge: Front, value: object) -> None:
    chat, person = edge.teams.chat("group"), edge.teams.person("mia")
    async with edge.teams.visitor("mia", to=edge.url) as mia:
        for name in ("adaptiveCard/action", "task/fetch", "task/submit"):
            made = edge.teams.activities.invoke(name, {}, chat, person) | {"value": value}
            outcome = await mia.send(made)
            assert outcome.status == 200
            assert "earlier version" in outcome.body.decode()
        picked = edge.teams.activities.invoke("composeExtension/fetchTask", {}, chat, person) | {"value": value}
        assert (await mia.send(picked)).status == 501
    assert await edge.commands() == []


async def test_a_person_goes_by_their_own_name_whatever_others_call_them(edge: Front) -> None:
    noor = edge.teams.person("noor")

    async def names() -> dict[str, str]:
        return await edge.people.names(edge.teams.tenant, [noor.id])

    async def called(name: str) -> None:
        async with edge.teams.visitor("mia", to=edge.url) as visitor:
            made = visitor.write(f"owner {LINK} <at>{name}</at>").activity
            entity = {"type": "mention", "mentioned": {"id": noor.id, "name": name}, "text": f"<at>{name}</at>"}
            assert (await visitor.send(made | {"entities": [entity]})).status == 200

    # One who has not spoken yet is known by what they are called first.
    await called("Noor")
    assert await names() == {noor.id: "Noor"}
    async with edge.teams.visitor("noor", to=edge.url) as visitor:
        await visitor.say("help")
    assert await names() == {noor.id: "Noor Nasri"}
    await called("The Chief Architect")
    assert await names() == {noor.id: "Noor Nasri"}
