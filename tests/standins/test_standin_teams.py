"""The stand-in for Teams: what it enforces of the platform's documented rules, and what its people do."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import jwt
import pytest
from aiohttp import web

from standins.listening import listen
from standins.teams import ManualClock, Post, TeamsStandIn, faults, task_of

Json = dict[str, Any]

CARD: Json = {
    "type": "AdaptiveCard",
    "version": "1.5",
    "body": [{"type": "TextBlock", "text": "A finding", "wrap": True}],
    "actions": [
        {"type": "Action.Execute", "title": "Accept", "verb": "decide", "data": {"finding": "f1"}},
        {"type": "Action.Submit", "title": "Reject", "data": {"finding": "f1", "msteams": {"type": "task/fetch"}}},
        {"type": "Action.Submit", "title": "Plain", "data": {"finding": "f1"}},
    ],
}


def of_card(card: Json, **fields: Any) -> Json:
    return {
        "type": "message",
        "attachments": [{"contentType": "application/vnd.microsoft.card.adaptive", "content": card}],
        **fields,
    }


class Bot:
    """A bot that records what comes, answers what it is told to, and can speak."""

    def __init__(self, teams: TeamsStandIn) -> None:
        self.teams = teams
        self.got: list[tuple[str, Json]] = []
        self.answers: dict[str, Json] = {}
        self.status = 200
        self.hold: asyncio.Event | None = None
        self.session = aiohttp.ClientSession()
        self.token = ""

    async def handle(self, request: web.BaseRequest) -> web.StreamResponse:
        activity = await request.json()
        self.got.append((request.headers.get("Authorization", ""), activity))
        if self.hold is not None:
            await self.hold.wait()
        return web.json_response(self.answers.get(activity.get("name", ""), {}), status=self.status)

    async def login(self, **changes: str) -> tuple[int, Json]:
        form = {
            "grant_type": "client_credentials",
            "client_id": self.teams.app_id,
            "client_secret": self.teams.app_secret,
            "scope": self.teams.scope,
            **changes,
        }
        directory = form.pop("directory", "botframework.com")
        async with self.session.post(f"{self.teams.url}/{directory}/oauth2/v2.0/token", data=form) as response:
            answer = await response.json()
            self.token = answer.get("access_token", self.token)
            return response.status, answer

    async def call(self, method: str, path: str, body: Json | None = None) -> tuple[int, Any]:
        headers = {"Authorization": f"Bearer {self.token}"}
        url = f"{self.teams.service_url.rstrip('/')}{path}"
        async with self.session.request(method, url, json=body, headers=headers) as response:
            raw = await response.read()
            answer = await response.json() if raw else None
            if response.headers.get("Retry-After"):
                answer["retry_after"] = int(response.headers["Retry-After"])
            return response.status, answer

    async def post(self, chat: str, body: Json) -> tuple[int, Any]:
        where, _, thread = chat.partition(";")
        plain = self.teams.chat(where).id
        return await self.call("POST", f"/v3/conversations/{plain}{';' if thread else ''}{thread}/activities", body)


@pytest.fixture
async def teams() -> AsyncIterator[TeamsStandIn]:
    async with TeamsStandIn() as standin:
        yield standin


@pytest.fixture
async def bot(teams: TeamsStandIn) -> AsyncIterator[Bot]:
    made = Bot(teams)
    runner, port = await listen(made.handle, "127.0.0.1", 0)
    made.url = f"http://127.0.0.1:{port}/api/messages"
    await made.login()
    yield made
    await made.session.close()
    await runner.cleanup()


async def keys_of(teams: TeamsStandIn, bot: Bot) -> dict[str, Json]:
    async with bot.session.get(teams.openid_url) as response:
        metadata = await response.json()
    async with bot.session.get(metadata["jwks_uri"]) as response:
        return {key["kid"]: key for key in (await response.json())["keys"]}


async def test_activities_are_signed_by_a_published_key_for_this_bot_and_this_service(
    teams: TeamsStandIn, bot: Bot
) -> None:
    async with teams.visitor("mia", bot.url) as mia:
        assert (await mia.say("hello")).last.ok
    [(header, activity)] = bot.got
    token = header.removeprefix("Bearer ")
    key = (await keys_of(teams, bot))[jwt.get_unverified_header(token)["kid"]]
    claims = jwt.decode(token, jwt.PyJWK(key).key, algorithms=["RS256"], audience=teams.app_id)
    assert claims["serviceurl"] == activity["serviceUrl"] == teams.service_url
    assert "msteams" in key["endorsements"]
    assert activity["conversation"]["conversationType"] == "personal"
    assert activity["from"]["aadObjectId"] == teams.person("mia").entra


async def test_a_rotated_key_signs_at_once_and_can_stay_unpublished(teams: TeamsStandIn, bot: Bot) -> None:
    before = set(await keys_of(teams, bot))
    fresh = teams.keys.rotate(publish=False)
    assert jwt.get_unverified_header(teams.token())["kid"] == fresh.id
    assert set(await keys_of(teams, bot)) == before
    other = teams.keys.rotate(keep=False)
    assert set(await keys_of(teams, bot)) == {other.id}


async def test_the_login_service_gives_tokens_to_this_bot_alone_in_its_directories() -> None:
    async with TeamsStandIn(single_tenant=True) as teams:
        bot = Bot(teams)
        try:
            assert (await bot.login())[0] == 400
            assert (await bot.login(directory=teams.tenant, client_secret="another"))[0] == 401
            assert (await bot.login(directory=teams.tenant, scope="https://graph.microsoft.com/.default"))[0] == 400
            status, answer = await bot.login(directory=teams.tenant)
            assert (status, answer["token_type"]) == (200, "Bearer")
        finally:
            await bot.session.close()


async def test_the_connector_takes_only_a_good_token(teams: TeamsStandIn, bot: Bot) -> None:
    assert (await bot.post("design", {"type": "message", "text": "x"}))[0] == 201
    teams.issued.revoke()
    assert (await bot.post("design", {"type": "message", "text": "x"}))[0] == 401
    assert len(teams.own("design")) == 1


async def test_a_channel_has_threads_and_a_chat_has_none(teams: TeamsStandIn, bot: Bot) -> None:
    async with teams.visitor("mia", bot.url) as mia:
        asked = await mia.mention("review this", "design")
        written = await mia.say("nobody is asked", "design")
    assert len(bot.got) == 1
    assert not written.outcomes
    root = asked.post.root
    assert asked.activity["conversation"]["id"] == f"{teams.chat('design').id};messageid={root}"
    assert asked.activity["text"] == "<at>arch-review</at> review this"
    status, answer = await bot.post(f"design;messageid={root}", {"type": "message", "text": "in the thread"})
    assert status == 201
    assert [p.text for p in teams.own("design", root)] == ["in the thread"]
    assert (await bot.post("design", {"type": "message", "text": "a thread of its own"}))[0] == 201
    assert len(teams.own("design")) == 2
    assert (await bot.post(f"group;messageid={root}", {"type": "message", "text": "x"}))[0] == 400
    assert (await bot.post("design;messageid=1", {"type": "message", "text": "x"}))[0] == 404
    path = f"/v3/conversations/{teams.chat('design').id};messageid={root}/activities/{answer['id']}"
    assert (await bot.call("PUT", path, {"type": "message", "text": "changed"}))[0] == 200
    assert [f["text"] for f in teams.own("design", root)[0].history] == ["in the thread", "changed"]
    assert (await bot.call("DELETE", path))[0] == 200
    assert (await bot.call("PUT", path, {"type": "message", "text": "again"}))[0] == 404
    theirs = path.replace(answer["id"], asked.post.id)
    assert (await bot.call("PUT", theirs, {"type": "message", "text": "mine now"}))[0] == 403


async def test_threads_and_personal_chats_are_created(teams: TeamsStandIn, bot: Bot) -> None:
    design, mia = teams.chat("design"), teams.person("mia")
    new = {"isGroup": True, "channelData": {"channel": {"id": design.id}}, "activity": {"type": "message", "text": "x"}}
    status, answer = await bot.call("POST", "/v3/conversations", new)
    assert status == 201
    assert answer["id"] == f"{design.id};messageid={answer['activityId']}"
    direct = {"isGroup": False, "members": [{"id": mia.id}], "channelData": {"tenant": {"id": teams.tenant}}}
    assert await bot.call("POST", "/v3/conversations", direct) == (201, {"id": teams.chat("personal:mia").id})
    assert (await bot.call("POST", "/v3/conversations", direct | {"members": [{"id": "29:nobody"}]}))[0] == 400
    other = direct | {"channelData": {"tenant": {"id": "another"}}}
    assert (await bot.call("POST", "/v3/conversations", other))[0] == 400


@pytest.mark.parametrize(
    ("state", "code"), [({"has_bot": False}, "BotNotInConversationRoster"), ({"blocked": True}, "MessageWritesBlocked")]
)
async def test_a_chat_that_is_closed_to_the_bot_refuses_in_words(
    teams: TeamsStandIn, bot: Bot, state: dict[str, bool], code: str
) -> None:
    for name, value in state.items():
        setattr(teams.chat("group"), name, value)
    status, answer = await bot.post("group", {"type": "message", "text": "x"})
    assert (status, answer["error"]["code"]) == (403, code)


async def test_what_is_too_large_is_refused_and_pictures_do_not_count(teams: TeamsStandIn, bot: Bot) -> None:
    most = (100 * 1024 - 100) // 2
    assert (await bot.post("group", {"type": "message", "text": "x" * most}))[0] == 201
    status, answer = await bot.post("group", {"type": "message", "text": "x" * (most + 100)})
    assert (status, answer["error"]["code"]) == (413, "MessageSizeTooBig")
    picture = {"type": "Image", "url": "data:image/png;base64," + "A" * 200_000, "altText": "the system"}
    assert (await bot.post("group", of_card(CARD | {"body": [picture]})))[0] == 201


@pytest.mark.parametrize(
    "change",
    [
        {"version": "1.6"},
        {"type": "Card"},
        {"body": [{"type": "TextBlok", "text": "x"}]},
        {"body": [{"type": "TextBlock", "text": "<at>Mia</at>"}]},
        {"body": [{"type": "Image", "url": "http://pictures.example/x.png"}]},
        {"actions": [{"type": "Action.Execute", "title": "x"}]},
        {"actions": [{"type": "Action.Submit", "title": str(n)} for n in range(7)]},
    ],
    ids=lambda change: str(change)[:50],
)
async def test_a_card_that_teams_would_not_show_is_refused(teams: TeamsStandIn, bot: Bot, change: Json) -> None:
    assert (await bot.post("group", of_card(CARD)))[0] == 201
    status, answer = await bot.post("group", of_card(CARD | change))
    assert (status, answer["error"]["code"]) == (400, "BadSyntax")


async def test_the_published_limits_of_a_conversation_hold() -> None:
    clock = ManualClock()
    async with TeamsStandIn(clock=clock) as teams:
        bot = Bot(teams)
        try:
            await bot.login()
            said = {"type": "message", "text": "x"}
            assert [(await bot.post("group", said))[0] for _ in range(7)] == [201] * 7
            status, answer = await bot.post("group", said)
            assert (status, answer["retry_after"]) == (429, 1)
            assert (await bot.post("design", said))[0] == 201
            await clock.advance(1.01)
            assert (await bot.post("group", said))[0] == 201
            assert (await bot.post("group", said))[0] == 429
        finally:
            await bot.session.close()


async def test_a_card_is_pressed_in_each_of_its_ways(teams: TeamsStandIn, bot: Bot) -> None:
    form = {
        "type": "AdaptiveCard",
        "version": "1.5",
        "body": [{"type": "Input.Text", "id": "reason", "isRequired": True}],
    }
    form["actions"] = [{"type": "Action.Submit", "title": "Save", "data": {"form": "f1"}}]
    content = {"contentType": "application/vnd.microsoft.card.adaptive", "content": form}
    accepted = CARD | {"body": [{"type": "TextBlock", "text": "accepted"}], "actions": []}
    bot.answers = {
        "adaptiveCard/action": {
            "statusCode": 200,
            "type": "application/vnd.microsoft.card.adaptive",
            "value": accepted,
        },
        "task/fetch": {"task": {"type": "continue", "value": {"card": content}}},
    }
    await bot.post("group", of_card(CARD))
    [post] = teams.own("group")
    async with teams.visitor("mia", bot.url) as mia, teams.visitor("sam", bot.url) as sam:
        fetched = await mia.press(post, "Reject")
        with pytest.raises(AssertionError, match="reason"):
            await mia.submit(fetched, {})
        await mia.submit(fetched, {"reason": "no need"})
        await sam.press(post, "Plain")
        await mia.press(post, "Accept")
    kinds = [(a["type"], a.get("name"), a["value"]) for _, a in bot.got]
    assert kinds[0][:2] == ("invoke", "task/fetch")
    assert kinds[0][2]["data"] == {"finding": "f1", "type": "task/fetch"}
    assert kinds[1] == (
        "invoke",
        "task/submit",
        {"data": {"form": "f1", "reason": "no need"}, "context": {"theme": "default"}},
    )
    assert kinds[2] == ("message", None, {"finding": "f1"})
    assert kinds[3][2]["action"]["verb"] == "decide"
    assert task_of(fetched) == form
    # The answer's card is for who pressed; the others see the post's own.
    assert teams.read("group", by="mia") == "accepted"
    assert "A finding" in teams.read("group", by="sam")


async def test_what_is_not_answered_in_time_is_sent_once_more(teams: TeamsStandIn, bot: Bot) -> None:
    bot.hold = asyncio.Event()
    async with teams.visitor("mia", bot.url, timeout=0.2) as mia:
        same = await mia.say("slow")
        other = await mia.deliver(mia.write("slow, under another id"), new_id=True)
        bot.hold.set()
        bot.status = 500
        failed = await mia.say("fails")
    assert [o.reason for o in same.outcomes] == ["timeout", "timeout"]
    ids = [a["id"] for _, a in bot.got]
    assert ids[0] == ids[1]
    assert ids[2] != ids[3]
    assert [o.status for o in failed.outcomes] == [500]
    assert len(mia.shown) == 3
    assert other.post is not None


@pytest.mark.parametrize(
    ("fault", "posted"),
    [
        (faults.http(502), 0),
        (faults.http(412), 0),
        (faults.answer_lost(), 1),
        (faults.twice(), 2),
        (faults.effect_late(0.01, ending="close"), 1),
    ],
    ids=["502", "412", "answer-lost", "twice", "effect-late"],
)
async def test_faults_strike_the_operation_that_they_are_ordered_for(
    teams: TeamsStandIn, bot: Bot, fault: faults.Fault, posted: int
) -> None:
    teams.faults.add(fault, "send", channel="group")
    assert (await bot.post("design", {"type": "message", "text": "x"}))[0] == 201
    try:
        status = (await bot.post("group", {"type": "message", "text": "x"}))[0]
    except aiohttp.ClientError:
        status = 0
    assert status in (0, 201, fault.status)
    await teams.until(lambda: len(teams.own("group")) == posted)
    assert (await bot.post("group", {"type": "message", "text": "x"}))[0] == 201


async def test_the_app_comes_and_goes_and_messages_are_edited_and_chosen(teams: TeamsStandIn, bot: Bot) -> None:
    async with teams.visitor("mia", bot.url) as mia:
        await mia.install("group")
        asked = await mia.mention("first", "group")
        edited = await mia.edit(asked, "second")
        await mia.review_message(asked.post, "mia")
        await mia.remove("group")
    kinds = [a["type"] for _, a in bot.got]
    assert kinds == [
        "installationUpdate",
        "conversationUpdate",
        "message",
        "messageUpdate",
        "invoke",
        "installationUpdate",
    ]
    assert edited.activity["id"] == asked.activity["id"]
    chosen = bot.got[4][1]
    assert chosen["value"]["messagePayload"]["body"]["content"] == "<p>&lt;at&gt;arch-review&lt;/at&gt; second</p>"
    assert not teams.chat("group").has_bot


async def test_a_managed_identity_gets_a_token_of_its_own(teams: TeamsStandIn, bot: Bot) -> None:
    asked = {"resource": "https://api.botframework.com", "client_id": teams.app_id, "api-version": "2018-02-01"}
    async with bot.session.get(teams.identity_url, params=asked) as response:
        assert response.status == 400
    async with bot.session.get(teams.identity_url, params=asked, headers={"Metadata": "true"}) as response:
        bot.token = (await response.json())["access_token"]
    assert (await bot.post("group", {"type": "message", "text": "x"}))[0] == 201


async def test_typing_shows_and_leaves_nothing(teams: TeamsStandIn, bot: Bot) -> None:
    assert (await bot.post("personal:mia", {"type": "typing"}))[0] == 201
    assert teams.chat("personal:mia").typing == 1
    assert not teams.own("personal:mia")


def test_the_words_of_a_post_are_its_text_and_its_card() -> None:
    post = Post("1", "x", "", {"type": "message", "text": "words"})
    assert post.words() == "words"
    assert Post("2", "x", "", of_card(CARD)).words() == "A finding\n[Accept]\n[Reject]\n[Plain]"
