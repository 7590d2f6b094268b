"""Activities as deliveries, where no server is needed: edges of shape and time that the stand-in does not send."""

from typing import Any

import pytest
from teams_support import KINDS

from bot.inbox.accepting import KEYS_LIVE_SECONDS
from bot.teams.activities import Ignored, Removed, membership_delivery, message_delivery, people_of
from bot.teams.buttons import Pressed
from bot.teams.forms import Submitted
from bot.teams.interactions import form_delivery, press_delivery
from bot.teams.picking import picked_delivery
from bot.teams.talks import Talk, read_talk, reference_of, written_at
from handlers.commands import Delivery, Link, PastedText

NOW = 1_700_000_000.0
ROOT = "1699999990000"
LINK = "https://designs.example/labels.md"
PROSE = "The order service calls payments and waits for the ledger. " * 5


def activity(**fields: Any) -> dict[str, Any]:
    made: dict[str, Any] = {
        "type": "message",
        "id": ROOT,
        "timestamp": "2023-11-14T22:13:19.1234567Z",
        "serviceUrl": "https://smba.example/emea/",
        "text": f"<at>arch-review</at> review {LINK}",
        "entities": [
            {"type": "mention", "mentioned": {"id": "28:bot", "name": "arch-review"}, "text": "<at>arch-review</at>"}
        ],
        "from": {"id": "29:mia", "name": "Mia", "aadObjectId": "entra-mia"},
        "recipient": {"id": "28:bot", "name": "arch-review"},
        "conversation": {"id": f"19:c@thread.tacv2;messageid={ROOT}", "conversationType": "channel", "tenantId": "t1"},
        "channelData": {"tenant": {"id": "t1"}, "team": {"id": "19:team", "aadGroupId": "group"}},
    }
    return made | fields


def talk_of(made: dict[str, Any]) -> Talk:
    talk = read_talk(made, NOW)
    assert talk is not None
    return talk


def taken(made: dict[str, Any]) -> Delivery:
    delivery = message_delivery(made, talk_of(made), KINDS)
    assert isinstance(delivery, Delivery)
    return delivery


def test_whereabouts_and_what_is_kept_to_speak_there_later() -> None:
    talk = talk_of(activity())
    assert (talk.tenant, talk.conversation, talk.thread, talk.kind) == ("t1", "19:c@thread.tacv2", ROOT, "channel")
    assert (talk.person, talk.entra, talk.bot) == ("29:mia", "entra-mia", "28:bot")
    assert talk.asked_at == pytest.approx(NOW - 0.876544, abs=1e-4)
    reference = reference_of(activity(locale="de-DE"), talk)
    assert (reference.service_url, reference.team, reference.locale) == ("https://smba.example/emea/", "group", "de-DE")


@pytest.mark.parametrize(
    ("conversation", "data", "kind"),
    [
        ({"id": "a:1", "conversationType": "personal"}, {}, "personal"),
        ({"id": "19:x@unq.gbl.spaces", "conversationType": "groupChat", "isGroup": True}, {}, "groupChat"),
        ({"id": "19:x@thread.v2"}, {}, "groupChat"),
        ({"id": "19:x@thread.tacv2"}, {"team": {"id": "19:team"}}, "channel"),
        ({"id": "a:1"}, {}, "personal"),
        ({"id": "x", "isGroup": True}, {}, "groupChat"),
    ],
)
def test_a_conversation_that_does_not_say_its_kind_is_told_by_the_rest(
    conversation: dict[str, Any], data: dict[str, Any], kind: str
) -> None:
    talk = talk_of(activity(conversation=conversation, channelData={"tenant": {"id": "t1"}} | data))
    assert talk.kind == kind
    assert (talk.thread == "chat") is (kind != "channel")


@pytest.mark.parametrize("timestamp", [None, "", "yesterday", 7, "2023-11-14T22:13:19"])
def test_without_a_time_it_is_now(timestamp: object) -> None:
    assert talk_of(activity(timestamp=timestamp)).asked_at == NOW


def test_a_channels_message_that_names_no_thread_begins_one() -> None:
    made = activity(conversation={"id": "19:c@thread.tacv2", "conversationType": "channel", "tenantId": "t1"})
    assert taken(made).command.place.thread == ROOT


def test_an_edit_past_the_life_of_the_keys_starts_nothing() -> None:
    edit = {"type": "messageUpdate", "channelData": {"tenant": {"id": "t1"}, "eventType": "editMessage"}}
    assert isinstance(message_delivery(activity(**edit), talk_of(activity(**edit)), KINDS), Delivery)
    old = activity(**edit, id=str(int((NOW - KEYS_LIVE_SECONDS) * 1000)))
    assert message_delivery(old, talk_of(old), KINDS) == Ignored("old_edit")


def test_keys_hold_no_words() -> None:
    delivery = taken(activity(text=f"<at>arch-review</at> {PROSE}"))
    assert "ledger" not in str(delivery.keys)
    assert [key.ttl for key in delivery.keys] == [None, 30, 30]
    reply = taken(activity(id="1699999999999"))
    assert [key.ttl for key in reply.keys] == [None, 30]


def test_a_double_click_counts_once_and_a_later_press_again() -> None:
    made = activity(type="invoke", id="f:1")
    pressed = Pressed("undo", "design=d1&finding=f1", {"design": "d1", "finding": "f1"})
    keys = press_delivery(pressed, talk_of(made), "1699999990001").keys
    assert [(key.parts[0], key.ttl) for key in keys] == [("press", None), ("pressed", 2)]
    another = press_delivery(pressed, talk_of(made | {"id": "f:2"}), "1699999990001").keys
    assert keys[1] == another[1]
    assert keys[0] != another[0]
    others = press_delivery(pressed, talk_of(made | {"from": {"id": "29:noor"}}), "1699999990001").keys
    assert keys[1] != others[1]


@pytest.mark.parametrize(
    ("claimed", "thread"), [(ROOT, ROOT), ("x;messageid=1", None), ("../admin", None), (None, None)]
)
def test_a_dialogs_thread_is_taken_where_it_can_be_one(claimed: str | None, thread: str | None) -> None:
    where = {"id": "19:c@thread.tacv2", "conversationType": "channel", "tenantId": "t1"}
    made = activity(type="invoke", id="f:1", conversation=where)
    pressed = Pressed("decide", "design=d1", {"design": "d1"}, question="Why?", was_asked=True)
    delivery = form_delivery(Submitted(pressed, claimed, "f:0", "It is not ours"), talk_of(made))
    assert delivery.command.place.thread == thread
    # Where the activity itself names a thread, that is it.
    assert (
        form_delivery(Submitted(pressed, claimed, "f:0", "x"), talk_of(activity(id="f:1"))).command.place.thread == ROOT
    )


def test_a_channel_that_is_deleted_is_known() -> None:
    data = {"tenant": {"id": "t1"}, "eventType": "channelDeleted", "channel": {"id": "19:gone"}}
    made = activity(type="conversationUpdate", channelData=data)
    assert membership_delivery(made, talk_of(made)) == Removed("19:gone")
    made = activity(type="conversationUpdate", channelData=data | {"channel": {}})
    assert membership_delivery(made, talk_of(made)) == Ignored("malformed")


@pytest.mark.parametrize("action", ["add-upgrade", "remove-upgrade", "", None])
def test_an_upgrade_of_the_app_greets_nobody(action: object) -> None:
    made = activity(type="installationUpdate", action=action)
    assert membership_delivery(made, talk_of(made)) == Ignored("event_type")


@pytest.mark.parametrize(
    ("name", "at"), [("1699999990000", 1_699_999_990.0), ("f:1", None), ("", None), ("169999999000", None)]
)
def test_a_message_tells_when_it_was_written(name: str, at: float | None) -> None:
    assert written_at(name) == at


def picked(message: dict[str, Any], **fields: Any) -> Delivery | None:
    made = activity(type="invoke", id="f:1", **fields)
    return picked_delivery({"commandId": "reviewDesign", "messagePayload": message}, talk_of(made), KINDS)


def body(content: str, **fields: Any) -> dict[str, Any]:
    return {"id": "1699999990017", "body": {"contentType": "html", "content": content}} | fields


def test_a_picked_message_is_answered_in_its_own_thread() -> None:
    where = {"id": "19:c@thread.tacv2", "conversationType": "channel", "tenantId": "t1"}
    forged = {"id": "../x", "replyToId": f"{ROOT};messageid=1"}
    for fields, thread in (({}, "1699999990017"), ({"replyToId": ROOT}, ROOT), (forged, None)):
        delivery = picked(body(f"<p><a href='{LINK}'>it</a></p>", **fields), conversation=where)
        assert delivery is not None
        assert delivery.command.place.thread == thread
        assert delivery.command.source == Link(url=LINK)


def test_in_a_picked_message_no_word_is_an_instruction() -> None:
    delivery = picked(body(f"<p>close <a href='{LINK}'>{LINK}</a> approved</p>"))
    assert delivery is not None
    assert (delivery.command.kind, delivery.command.source) == ("review", Link(url=LINK))
    assert picked(body("<p>what happens when the ledger is down?</p>")) is None


def test_a_picked_messages_text_is_the_design() -> None:
    delivery = picked(body(f"<h1>Labels</h1><p>{PROSE}</p>"))
    assert delivery is not None
    assert isinstance(delivery.command.source, PastedText)
    assert delivery.text is not None
    assert delivery.text.startswith("# Labels\n")


def test_a_file_that_is_shared_in_a_channel_is_tried_where_it_stays() -> None:
    shared = {
        "contentType": "reference",
        "contentUrl": "https://acme.sharepoint.example/labels.md",
        "name": "labels.md",
    }
    delivery = picked(body("<p>please have a look</p>", attachments=[None, {"contentUrl": "x:1"}, shared]))
    assert delivery is not None
    assert delivery.command.source == Link(url=shared["contentUrl"])
    assert picked(body("", attachments="x")) is None


@pytest.mark.parametrize(
    "message", [{}, {"body": 7}, {"body": {"content": None}}, {"body": {}, "mentions": [1, {"mentioned": 2}]}]
)
def test_a_picked_message_of_another_shape_gives_no_design(message: dict[str, Any]) -> None:
    assert picked(message) is None


def mentioned(person: str, name: str) -> dict[str, Any]:
    return {"type": "mention", "mentioned": {"id": person, "name": name}, "text": f"<at>{name}</at>"}


def test_a_name_that_comes_in_parts_is_one_name_and_a_speakers_is_their_own() -> None:
    others = [mentioned("28:bot", "arch-review"), mentioned("29:mia", "M.")]
    for names in (("Noor", "Haddad"), ("Noor Haddad", "Noor Haddad"), ("Noor Haddad", "Noor")):
        said = activity(entities=[*(mentioned("29:noor", name) for name in names), *others])
        assert people_of(said, talk_of(said)) == {"29:noor": "Noor Haddad", "29:mia": "Mia"}
