"""The adapter over real HTTP: what is sent, what comes of every failure, and turns with and without an answer."""

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from prometheus_client import CollectorRegistry

from bot.teams.adapter import TeamsAdapter
from bot.teams.config import TeamsConfig
from bot.teams.connection import TRIES, Answer, Connection, MessageRefused
from bot.teams.credentials import NoToken
from bot.teams.metrics import TeamsMetrics
from bot.teams.references import Reference
from bot.teams.tokens import Claims
from bot.teams.turns import UnreadableActivity
from handlers.ports import ChatBusy, ChatError, ChatNotThere, ChatRefused, ChatUnknown
from tests.support.connector_server import Fault, Server, connector_server

CONFIG = TeamsConfig(app_id="app", secret="s")
ROOT = "1790000000500"
MESSAGE = {"type": "message", "text": "Reviewing", "summary": "Reviewing"}


class FakeCredentials:
    """Gives `first`, and `second` once that was refused."""

    def __init__(self) -> None:
        self.trouble: NoToken | None = None
        self.asked: list[str] = []

    async def token(self, *, instead_of: str = "") -> str:
        self.asked.append(instead_of)
        if self.trouble:
            raise self.trouble
        return "second" if instead_of else "first"


@dataclass
class Bench:
    adapter: TeamsAdapter
    server: Server
    credentials: FakeCredentials
    waits: list[float]
    registry: CollectorRegistry

    def reference(self, **changes: Any) -> Reference:
        known = Reference(
            service_url=self.server.url,
            tenant="tenant",
            conversation="19:abc@thread.tacv2",
            kind="channel",
            bot_id="28:app",
            bot_name="Arch Review",
        )
        return known.model_copy(update=changes)

    def count(self, method: str, outcome: str) -> float:
        labels = {"method": method, "outcome": outcome}
        return self.registry.get_sample_value("arch_review_teams_calls_total", labels) or 0.0


@pytest.fixture
async def bench() -> AsyncIterator[Bench]:
    registry, credentials, waits = CollectorRegistry(), FakeCredentials(), []

    async def sleep(seconds: float) -> None:
        waits.append(seconds)

    async with connector_server() as server:
        connection = Connection(
            CONFIG,
            credentials,
            TeamsMetrics(registry),
            within=0.5,
            sleep=sleep,
            chance=lambda: 0.5,
            monotonic=lambda: 1.0,
        )
        async with connection:
            yield Bench(TeamsAdapter(CONFIG, connection), server, credentials, waits, registry)


async def test_a_message_goes_into_its_thread_as_the_bot(bench: Bench) -> None:
    posted = await bench.adapter.send(bench.reference(), MESSAGE, ROOT)
    (asked,) = bench.server.asked
    assert asked.path == f"v3/conversations/19:abc@thread.tacv2;messageid={ROOT}/activities"
    assert asked.headers["Authorization"] == "Bearer first"
    assert asked.json["from"] == {"id": "28:app", "name": "Arch Review"}
    assert bench.server.there[(f"19:abc@thread.tacv2;messageid={ROOT}", posted)]["text"] == "Reviewing"
    assert bench.count("send", "ok") == 1


async def test_a_chat_has_no_threads(bench: Bench) -> None:
    await bench.adapter.send(bench.reference(conversation="a:1", kind="personal"), MESSAGE)
    assert bench.server.asked[0].path == "v3/conversations/a:1/activities"


async def test_a_thread_is_started_in_a_channel(bench: Bench) -> None:
    root, posted = await bench.adapter.create(bench.reference(), MESSAGE)
    assert root == posted
    assert bench.server.there[(f"19:abc@thread.tacv2;messageid={root}", posted)]["text"] == "Reviewing"
    body = bench.server.asked[0].json
    assert (body["isGroup"], body["channelData"]["tenant"]["id"]) == (True, "tenant")


async def test_cards_arrive_as_they_were_made(bench: Bench) -> None:
    card = {
        "type": "AdaptiveCard",
        "version": "1.5",
        "msteams": {
            "width": "Full",
            "entities": [{"type": "mention", "text": "<at>Ä</at>", "mentioned": {"id": "29:1"}}],
        },
        "body": [{"type": "TextBlock", "text": 'Ä😀"\\<b>\u2028', "wrap": True, "maxLines": 3, "x": None, "y": 1.5}],
        "refresh": {"userIds": ["29:1"], "action": {"type": "Action.Execute", "verb": "refresh"}},
    }
    mention = {"type": "mention", "text": "<at>Ä</at>", "mentioned": {"id": "29:1", "name": "Ä"}}
    activity = {
        **MESSAGE,
        "attachments": [{"contentType": "application/vnd.microsoft.card.adaptive", "content": card}],
        "entities": [mention],
        "channelData": {"notification": {"alert": True}},
    }
    await bench.adapter.send(bench.reference(), activity)
    sent = bench.server.asked[0].json
    assert sent["attachments"] == activity["attachments"]
    assert sent["entities"] == [mention]
    assert sent["channelData"] == activity["channelData"]
    assert "Ä😀".encode() in bench.server.asked[0].raw


_JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4),
    max_leaves=25,
)


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.dictionaries(st.text(max_size=12), _JSON, max_size=5), text=st.text())
async def test_the_sdk_changes_nothing_of_what_a_card_holds(content: dict[str, Any], text: str) -> None:
    sent: list[Any] = []

    class Taps(Connection):
        async def request(self, method: str, url: str, headers: Any, data: Any) -> Answer:
            sent.append(json.loads(data))
            return Answer(201, {}, b'{"id": "1"}')

    connection = Taps(CONFIG, FakeCredentials(), TeamsMetrics(CollectorRegistry()))
    reference = Reference(
        service_url="https://x.example", tenant="t", conversation="c", kind="personal", bot_id="28:app"
    )
    activity = {"type": "message", "text": text, "attachments": [{"contentType": "card", "content": content}]}
    await TeamsAdapter(CONFIG, connection).send(reference, activity)
    assert sent[0]["text"] == text
    assert sent[0]["attachments"] == activity["attachments"]


@pytest.mark.parametrize("path", ["/emea", "/emea/", ""])
async def test_an_address_of_the_connector_may_have_a_path(bench: Bench, path: str) -> None:
    await bench.adapter.send(bench.reference(service_url=bench.server.url + path, conversation="a:1"), MESSAGE)
    assert bench.server.asked[0].path == f"{path.strip('/')}/v3/conversations/a:1/activities".lstrip("/")


async def test_half_a_surrogate_pair_is_sent_escaped(bench: Bench) -> None:
    await bench.adapter.send(bench.reference(), {**MESSAGE, "text": "x\ud83d"})
    assert bench.server.asked[0].json["text"] == "x\ud83d"


async def test_update_delete_and_what_is_gone(bench: Bench) -> None:
    reference = bench.reference()
    posted = await bench.adapter.send(reference, MESSAGE, ROOT)
    await bench.adapter.update(reference, posted, {**MESSAGE, "text": "Done"}, ROOT)
    key = (f"19:abc@thread.tacv2;messageid={ROOT}", posted)
    assert (bench.server.there[key]["text"], bench.server.there[key]["id"]) == ("Done", posted)
    await bench.adapter.delete(reference, posted, ROOT)
    assert bench.server.there == {}
    for gone in (
        bench.adapter.update(reference, posted, MESSAGE, ROOT),
        bench.adapter.delete(reference, posted, ROOT),
    ):
        with pytest.raises(ChatRefused, match="message_not_found"):
            await gone


async def test_the_direct_chat_of_a_person(bench: Bench) -> None:
    direct = await bench.adapter.direct(bench.reference(team="team"), "29:mia")
    assert (direct.conversation, direct.kind, direct.team) == ("a:29:mia", "personal", "")
    assert direct.service_url == bench.server.url
    body = bench.server.asked[0].json
    assert (body["isGroup"], body["members"], body["channelData"]) == (
        False,
        [{"id": "29:mia"}],
        {"tenant": {"id": "tenant"}},
    )


async def test_typing(bench: Bench) -> None:
    await bench.adapter.typing(bench.reference(), ROOT)
    assert bench.server.asked[0].json["type"] == "typing"


REFUSALS: list[tuple[int, str, type[ChatError], str]] = [
    (403, "BotNotInConversationRoster", ChatNotThere, "BotNotInConversationRoster"),
    (403, "ConversationBlockedByUser", ChatNotThere, "ConversationBlockedByUser"),
    (403, "BotDisabledByAdmin", ChatNotThere, "BotDisabledByAdmin"),
    (403, "", ChatNotThere, "http_403"),
    (404, "ConversationNotFound", ChatNotThere, "ConversationNotFound"),
    (401, "BotNotRegistered", ChatRefused, "BotNotRegistered"),
    (400, "ConversationNotFound", ChatNotThere, "ConversationNotFound"),
    (413, "MessageSizeTooBig", MessageRefused, "MessageSizeTooBig"),
    (400, "BadSyntax", MessageRefused, "BadSyntax"),
    (400, "a secret, in words", MessageRefused, "http_400"),
    (302, "", ChatRefused, "http_302"),
    (500, "ServiceError", ChatUnknown, "ServiceError"),
    (502, "", ChatUnknown, "http_502"),
    (503, "", ChatUnknown, "http_503"),
    (504, "", ChatUnknown, "http_504"),
]


@pytest.mark.parametrize(("status", "code", "kind", "expected"), REFUSALS)
async def test_a_post_that_fails_is_sent_once(
    bench: Bench, status: int, code: str, kind: type[ChatError], expected: str
) -> None:
    bench.server.faults = [Fault(status=status, code=code)]
    with pytest.raises(ChatError) as raised:
        await bench.adapter.send(bench.reference(), MESSAGE)
    assert type(raised.value) is kind
    assert raised.value.code == expected
    assert len(bench.server.asked) == 1
    assert bench.count("send", expected) == 1


@pytest.mark.parametrize("fault", [Fault(lost=True, effect=True), Fault(hang=asyncio.Event(), effect=True)])
async def test_a_post_of_which_nothing_is_heard_may_be_there(bench: Bench, fault: Fault) -> None:
    bench.server.faults = [fault]
    with pytest.raises(ChatUnknown):
        await bench.adapter.send(bench.reference(), MESSAGE)
    assert len(bench.server.there) == 1


@pytest.mark.parametrize("body", [b"", b"<html>", b"[]", b"{}", b'{"id": ""}', b"null", b"\xff\xfe"])
async def test_a_post_whose_answer_cannot_be_read_may_be_there(bench: Bench, body: bytes) -> None:
    bench.server.faults = [Fault(body=body, effect=True, headers={"Content-Type": "text/html"})]
    with pytest.raises(ChatUnknown):
        await bench.adapter.send(bench.reference(), MESSAGE)
    assert len(bench.server.asked) == 1


async def test_what_had_no_effect_is_repeated_with_patience(bench: Bench) -> None:
    bench.server.faults = [
        Fault(status=412, code="PreconditionFailed"),
        Fault(status=412, code="PreconditionFailed"),
    ]
    await bench.adapter.send(bench.reference(), MESSAGE)
    assert len(bench.server.asked) == 3
    assert bench.waits == [0.25, 0.5]
    assert len(bench.server.there) == 1


async def test_nothing_listens(bench: Bench) -> None:
    with pytest.raises(ChatBusy, match="not_connected"):
        await bench.adapter.send(bench.reference(service_url="http://127.0.0.1:9"), MESSAGE)
    assert len(bench.waits) == TRIES - 1


async def test_rationing_is_obeyed_for_its_conversation_alone(bench: Bench) -> None:
    bench.server.faults = [Fault(status=429, code="Throttled", headers={"Retry-After": "60"})]
    with pytest.raises(ChatBusy) as raised:
        await bench.adapter.send(bench.reference(), MESSAGE)
    assert raised.value.retry_after == 60
    with pytest.raises(ChatBusy):
        await bench.adapter.send(bench.reference(), MESSAGE)
    assert len(bench.server.asked) == 1  # the second was held back here
    await bench.adapter.send(bench.reference(conversation="19:other"), MESSAGE)


@pytest.mark.parametrize("said", ["-5", "nan of", "1e999", "soon", ""])
async def test_an_odd_retry_after_silences_nothing_for_ever(bench: Bench, said: str) -> None:
    bench.server.faults = [Fault(status=429, headers={"Retry-After": said})] * TRIES
    with pytest.raises(ChatBusy) as raised:
        await bench.adapter.send(bench.reference(), MESSAGE)
    assert 0 < raised.value.retry_after <= 3600


@pytest.mark.parametrize("fault", [Fault(status=502), Fault(status=504), Fault(status=500), Fault(lost=True)])
async def test_an_update_may_be_repeated(bench: Bench, fault: Fault) -> None:
    posted = await bench.adapter.send(bench.reference(), MESSAGE)
    bench.server.faults = [fault, fault]
    await bench.adapter.update(bench.reference(), posted, {**MESSAGE, "text": "Done"})
    assert bench.server.there[("19:abc@thread.tacv2", posted)]["text"] == "Done"
    bench.server.faults = [fault] * 20
    with pytest.raises(ChatBusy):  # never unknown: it may be tried again
        await bench.adapter.update(bench.reference(), posted, MESSAGE)


async def test_a_token_that_is_refused_is_replaced_once(bench: Bench) -> None:
    bench.server.tokens = {"Bearer second"}
    await bench.adapter.send(bench.reference(), MESSAGE)
    assert [a.headers["Authorization"] for a in bench.server.asked] == ["Bearer first", "Bearer second"]
    bench.server.tokens = set()
    with pytest.raises(ChatRefused, match="Unauthorized"):
        await bench.adapter.send(bench.reference(), MESSAGE)
    assert len(bench.server.asked) == 4


async def test_without_a_token_nothing_is_sent(bench: Bench) -> None:
    bench.credentials.trouble = NoToken("timeout", transient=True)
    with pytest.raises(ChatBusy, match="token_timeout"):
        await bench.adapter.send(bench.reference(), MESSAGE)
    bench.credentials.trouble = NoToken("invalid_client", transient=False)
    with pytest.raises(ChatRefused, match="token_invalid_client"):
        await bench.adapter.send(bench.reference(), MESSAGE)
    assert bench.server.asked == []


async def test_the_token_goes_nowhere_without_tls_nor_after_a_redirect(bench: Bench) -> None:
    with pytest.raises(ChatRefused, match="service_url"):
        await bench.adapter.send(bench.reference(service_url="http://smba.example/"), MESSAGE)
    assert bench.credentials.asked == []
    bench.server.faults = [Fault(status=307, headers={"Location": f"{bench.server.url}/elsewhere"})]
    with pytest.raises(ChatRefused, match="http_307"):
        await bench.adapter.send(bench.reference(), MESSAGE)
    assert len(bench.server.asked) == 1


# Turns.

CLAIMS = Claims(app_id="app", service_url="https://smba.example/")


@dataclass
class Said:
    status: int
    body: Mapping[str, Any] | None


def activity(**parts: Any) -> dict[str, Any]:
    known = {"type": "message", "id": "1", "serviceUrl": "https://smba.example/", "channelId": "msteams", "text": "hi"}
    return known | {"conversation": {"id": "a:1"}, "from": {"id": "29:mia"}, "recipient": {"id": "28:app"}} | parts


async def test_a_turn_sees_the_activity_as_it_came_and_nothing_is_sent(bench: Bench) -> None:
    came = activity(channelData={"odd": [1]}, entities=[{"type": "mention", "mentioned": {"id": "28:app"}}])
    seen: list[Mapping[str, Any]] = []

    async def turn(activity: Mapping[str, Any]) -> None:
        seen.append(activity)

    assert await bench.adapter.process(came, CLAIMS, turn) == (200, None)
    assert seen == [came]
    assert bench.server.asked == []


async def test_an_invoke_is_answered_in_its_turn(bench: Bench) -> None:
    async def turn(_: Mapping[str, Any]) -> Said:
        return Said(200, {"task": {"type": "continue", "value": {"card": {"a": [1, None]}}}})

    answer = await bench.adapter.process(activity(type="invoke", name="task/fetch"), CLAIMS, turn)
    assert answer == (200, {"task": {"type": "continue", "value": {"card": {"a": [1, None]}}}})


async def test_an_invoke_that_nobody_answers(bench: Bench) -> None:
    async def turn(_: Mapping[str, Any]) -> None:
        return None

    assert (await bench.adapter.process(activity(type="invoke", name="unknown"), CLAIMS, turn))[0] == 501


async def test_what_a_turn_raises_comes_through(bench: Bench) -> None:
    class Full(Exception):
        pass

    async def turn(_: Mapping[str, Any]) -> None:
        raise Full

    with pytest.raises(Full):
        await bench.adapter.process(activity(), CLAIMS, turn)


@pytest.mark.parametrize(
    "parts", [{"timestamp": "yesterday"}, {"conversation": "x", "timestamp": {}}, {"attachments": 7, "expiration": "x"}]
)
async def test_what_the_sdk_cannot_read(bench: Bench, parts: dict[str, Any]) -> None:
    async def turn(_: Mapping[str, Any]) -> None:
        raise AssertionError("no turn")

    with pytest.raises(UnreadableActivity):
        await bench.adapter.process(activity(**parts), CLAIMS, turn)
