"""What the tests of the Slack edge share: an inbox in memory, signed requests, payloads as Slack sends them."""

import hashlib
import hmac
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

from aiohttp import ClientResponse
from aiohttp.test_utils import TestClient
from prometheus_client import CollectorRegistry

from bot.inbox.accepting import Accepted
from handlers.commands import Delivery

SECRET = "8f742231b10e8888abcd99yyyzzz85a5"
NOW = 1_700_000_000.0
BOT_USER = "U0BOT"
# Every kind that people ask for but questions: those change what plain words mean, and have tests of their own.
KINDS = frozenset(
    {"review", "help", "open", "status", "close", "reopen", "owner", "decide", "undo", "thumb", "digest", "remind"}
)


class RecordingInbox:
    """An inbox in memory: remembers keys as the real one does, and fails when told to."""

    def __init__(self) -> None:
        self.deliveries: list[Delivery] = []
        self.fail: Callable[[], Any] | None = None
        self.full = False
        self._seen: dict[tuple[str, ...], str] = {}

    async def accept(self, delivery: Delivery) -> Accepted:
        if self.fail is not None:
            await self.fail()
        for key in delivery.keys:
            if key.parts in self._seen:
                return Accepted("duplicate", self._seen[key.parts])
        if self.full:
            return Accepted("full", "")
        self.deliveries.append(delivery)
        job_id = f"review-{len(self.deliveries):x}"
        self._seen.update(dict.fromkeys((k.parts for k in delivery.keys), job_id))
        return Accepted("new", job_id)


@dataclass
class Door:
    """The whole edge over HTTP, with Slack's signature made by the test's own code."""

    client: "TestClient[Any, Any]"
    inbox: RecordingInbox
    registry: CollectorRegistry
    now: list[float] = field(default_factory=lambda: [NOW])

    async def post(
        self, body: bytes, content_type: str, path: str = "/slack/events", headers: dict[str, str] | None = None
    ) -> ClientResponse:
        timestamp = str(int(self.now[0]))
        digest = hmac.new(SECRET.encode(), b"v0:" + timestamp.encode() + b":" + body, hashlib.sha256).hexdigest()
        signed = {
            "Content-Type": content_type,
            "X-Slack-Request-Timestamp": timestamp,
            "X-Slack-Signature": f"v0={digest}",
        }
        return await self.client.post(path, data=body, headers=signed | (headers or {}))

    async def event(self, payload: dict[str, Any], **kwargs: Any) -> ClientResponse:
        return await self.post(json.dumps(payload).encode(), "application/json", **kwargs)

    async def command(self, text: str, **fields: str) -> dict[str, Any]:
        response = await self.post(urlencode(command_form(text, **fields)).encode(), FORM)
        assert response.status == 200
        answer: dict[str, Any] = await response.json()
        assert answer["response_type"] == "ephemeral"
        return answer

    def count(self, name: str, **labels: str) -> float:
        return self.registry.get_sample_value(name, labels) or 0.0


FORM = "application/x-www-form-urlencoded"


def command_form(text: str, **fields: str) -> dict[str, str]:
    form = {
        "token": "legacy",
        "team_id": "T1",
        "team_domain": "example",
        "channel_id": "C1",
        "channel_name": "designs",
        "user_id": "U1",
        "user_name": "ada",
        "command": "/arch-review",
        "text": text,
        "api_app_id": "A1",
        "is_enterprise_install": "false",
        "response_url": "https://hooks.slack.com/commands/T1/1/x",
        "trigger_id": "1.2.a",
    }
    return form | fields


def mention(text: str, *, event_id: str = "Ev1", kind: str = "app_mention", **fields: Any) -> dict[str, Any]:
    event = {"type": kind, "user": "U1", "text": text, "ts": "1699999990.000100", "channel": "C1", "team": "T1"}
    if kind == "message":
        event["channel_type"] = "channel"
    return callback(event | fields, event_id=event_id)


def callback(event: dict[str, Any], *, event_id: str = "Ev1", **fields: Any) -> dict[str, Any]:
    return {
        "token": "legacy",
        "team_id": "T1",
        "api_app_id": "A1",
        "type": "event_callback",
        "event_id": event_id,
        "event_time": int(NOW) - 9,
        "event": event,
        "authorizations": [
            {
                "enterprise_id": None,
                "team_id": "T1",
                "user_id": BOT_USER,
                "is_bot": True,
                "is_enterprise_install": False,
            }
        ],
    } | fields
