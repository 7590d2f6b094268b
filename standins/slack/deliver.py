"""Delivers to an app over HTTP as Slack does: signed, within three seconds, retried by Slack's schedule."""

import asyncio
import hashlib
import hmac
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self
from urllib.parse import urlencode

import aiohttp

from standins.clock import Clock
from standins.slack.mentions import pings_of
from standins.slack.payloads import Payloads, as_form, find_user, url_verification
from standins.slack.state import Channel, Installation, Json, Message, State, User

TIMEOUT = 3.0
RETRIES = (0.0, 60.0, 300.0)
HOURLY = 24
_FORM = "application/x-www-form-urlencoded"


@dataclass(slots=True)
class Prepared:
    """A request body to send, once or as often as one likes."""

    body: bytes
    content_type: str = "application/json"


@dataclass(slots=True)
class Outcome:
    """What became of one attempt: `status` 0 and a `reason` in Slack's words where no answer came; times in seconds."""

    status: int
    body: bytes
    seconds: float
    reason: str = ""
    headers: dict[str, str] = field(default_factory=dict)

    @property
    def ok(self) -> bool:
        """Whether Slack counts it as delivered."""
        return 200 <= self.status < 300


class Deliverer:
    """Sends to one request URL. `counts` holds how many attempts ended in each status or reason.

    `delayed_events`: after the three retries go on once an hour for a day, as for apps that have that switched on.
    """

    def __init__(
        self,
        url: str,
        signing_secret: str,
        state: State,
        payloads: Payloads,
        app: Installation,
        *,
        clock: Clock,
        delayed_events: bool = False,
        timeout: float = TIMEOUT,
    ) -> None:
        self.url = url
        self.state = state
        self.payloads = payloads
        self.app = app
        self.delayed_events = delayed_events
        self.counts: Counter[str] = Counter()
        self._secret = signing_secret.encode()
        self._clock = clock
        self._timeout = aiohttp.ClientTimeout(total=timeout)
        self._session: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Self:
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=0), timeout=self._timeout, cookie_jar=aiohttp.DummyCookieJar()
        )
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._session is not None
        await self._session.close()

    def say(self, text: str, *, channel: str, user: str, thread: str = "") -> Message:
        """A person's message, in the channel but not delivered to anyone yet."""
        where, who = self._channel(channel), self._user(user)
        message = Message(self.state.new_ts(), where.id, who.id, text, thread_ts=thread, team=who.team)
        message.bot_id, message.app_id = who.bot_id, who.app_id
        return self.state.put(where, message, pings_of(text, []))

    def mention(self, text: str, *, channel: str, user: str, thread: str = "") -> Message:
        """A person's message that mentions the app."""
        return self.say(f"<@{self.app.bot_user}> {text}", channel=channel, user=user, thread=thread)

    def edit(self, message: Message, text: str) -> Prepared:
        """A person edits their message; the event that tells of it."""
        before = message.as_json(metadata=False)
        message.text, message.edited = text, self.state.new_ts()
        channel = self.state.channels[message.channel]
        self.state.record(channel, "update", message.user, message, pings_of(text, []))
        return self.prepare_event(self.payloads.edited(message, before))

    async def command(self, command: str, text: str = "", *, channel: str, user: str) -> Outcome:
        """Send a slash command, once, as Slack does; what the person then sees at once is recorded."""
        where, who = self._channel(channel), self._user(user)
        outcome = await self.send(self.prepare_command(command, text, channel=channel, user=user))
        self._show_answer(command, where, who, outcome)
        return outcome

    async def event_of(self, message: Message, *, twin: bool = False) -> list[Outcome]:
        """Deliver an app_mention, with retries; with `twin` also the message event, which has another event id."""
        outcomes = await self.deliver(self.prepare_mention(message))
        if twin:
            outcomes += await self.deliver(self.prepare_message(message))
        return outcomes

    async def click(self, message: Message, action_id: str, *, user: str) -> Outcome:
        """Send a click on a message's element. Raises KeyError where it has no such action."""
        return await self.send(self.prepare_click(message, action_id, user=user))

    async def press(self, message: Message, label: str, *, user: str) -> Outcome:
        """Click the button that a person sees under this label. Raises KeyError where there is none."""
        for block in message.blocks:
            for element in block.get("elements") or []:
                if element.get("type") == "button" and element["text"]["text"] == label:
                    return await self.click(message, element["action_id"], user=user)
        raise KeyError(label)

    async def submit(self, view: Json, values: Json, *, user: str) -> Outcome:
        """Send a view's submission."""
        return await self.send(
            self.prepare_interaction(self.payloads.submission(self.app, view, self._user(user), values))
        )

    async def verify_url(self, challenge: str = "standin-challenge") -> bool:
        """Ask as Slack does when the request URL is entered; whether the app gave the challenge back."""
        outcome = await self.send(_json(url_verification(challenge)))
        return outcome.ok and challenge.encode() in outcome.body

    async def send(self, prepared: Prepared, *, retry_num: int = 0, retry_reason: str = "") -> Outcome:
        """One attempt."""
        assert self._session is not None, "enter the deliverer first"
        headers = self.sign(prepared)
        if retry_num:
            headers |= {"X-Slack-Retry-Num": str(retry_num), "X-Slack-Retry-Reason": retry_reason}
        loop = asyncio.get_running_loop()
        began = loop.time()
        try:
            async with self._session.post(
                self.url, data=prepared.body, headers=headers, allow_redirects=False
            ) as response:
                body = await response.read()
                status, reason = response.status, "" if response.status < 300 else "http_error"
                answer = dict(response.headers)
        except TimeoutError:
            status, reason, body, answer = 0, "http_timeout", b"", {}
        except aiohttp.ClientError:
            status, reason, body, answer = 0, "connection_failed", b"", {}
        self.counts[str(status) if status else reason] += 1
        return Outcome(status, body, loop.time() - began, reason, answer)

    async def deliver(self, prepared: Prepared) -> list[Outcome]:
        """Send an event and, until it is taken, again: at once, after a minute, after five. Every attempt's outcome."""
        outcomes = [await self.send(prepared)]
        for number, wait in enumerate(self._waits(), start=1):
            last = outcomes[-1]
            if last.ok or last.headers.get("X-Slack-No-Retry") == "1":
                break
            await self._clock.sleep(wait)
            outcomes.append(await self.send(prepared, retry_num=number, retry_reason=last.reason))
        return outcomes

    def prepare_command(
        self, command: str, text: str = "", *, channel: str, user: str, trigger_id: str = ""
    ) -> Prepared:
        """A slash command."""
        where, who = self._channel(channel), self._user(user)
        return _form(self.payloads.command(self.app, where, who, command, text, trigger_id=trigger_id))

    def prepare_mention(self, message: Message, *, event_id: str = "") -> Prepared:
        """The app_mention event of a message; each has a new event id unless one is given."""
        return self.prepare_event(self.payloads.app_mention(message), event_id=event_id)

    def prepare_message(self, message: Message, *, event_id: str = "") -> Prepared:
        """The message event of a message."""
        return self.prepare_event(self.payloads.message(message), event_id=event_id)

    def prepare_click(self, message: Message, action_id: str, *, user: str) -> Prepared:
        """A click on a message's element. Raises KeyError where it has no such action."""
        return self.prepare_interaction(self.payloads.click(self.app, message, self._user(user), action_id))

    def prepare_interaction(self, payload: Json) -> Prepared:
        """Any interaction."""
        return _form(as_form(payload))

    def prepare_event(self, event: Json, *, event_id: str = "") -> Prepared:
        """Any event in its envelope."""
        return _json(self.payloads.event(self.app, event, event_id=event_id))

    def sign(self, prepared: Prepared, *, at: float | None = None) -> dict[str, str]:
        """The headers of a request, signed as of now or of another time."""
        timestamp = str(int(self._clock.time() if at is None else at))
        return {
            "Content-Type": prepared.content_type,
            "X-Slack-Request-Timestamp": timestamp,
            "X-Slack-Signature": signature(self._secret, timestamp, prepared.body),
            "User-Agent": "Slackbot 1.0 (+https://api.slack.com/robots)",
        }

    def _waits(self) -> Iterator[float]:
        yield from RETRIES
        if self.delayed_events:
            for _ in range(HOURLY):
                yield 3600.0

    def _show_answer(self, command: str, channel: Channel, user: User, outcome: Outcome) -> None:
        text, everyone = _answer_text(outcome)
        if not outcome.ok:
            reason = "operation_timeout" if outcome.reason == "http_timeout" else "dispatch_failed"
            text, everyone = f'{command} failed with the error "{reason}"', False
        if everyone and text:
            message = Message(self.state.new_ts(), channel.id, self.app.bot_user, text, bot_id=self.app.bot_id)
            self.state.put(channel, message, pings_of(text, []))
        elif text:
            self.state.whisper(channel, user.id, self.app.bot_user, text, [], via="answer")

    def _channel(self, name: str) -> Channel:
        workspace = self.state.workspaces[self.app.team]
        return workspace.channels.get(name) or workspace.channels[workspace.names[name.lstrip("#")]]

    def _user(self, name: str) -> User:
        return find_user(self.state.workspaces[self.app.team], name)


def signature(secret: bytes, timestamp: str, body: bytes) -> str:
    """Slack's v0 signature of a request body."""
    return "v0=" + hmac.digest(secret, b"v0:" + timestamp.encode() + b":" + body, hashlib.sha256).hex()


def _json(payload: Json) -> Prepared:
    return Prepared(json.dumps(payload, separators=(",", ":")).encode())


def _form(fields: dict[str, str]) -> Prepared:
    return Prepared(urlencode(fields).encode(), _FORM)


def _answer_text(outcome: Outcome) -> tuple[str, bool]:
    said = outcome.body.decode(errors="replace")
    try:
        given = json.loads(said)
    except ValueError:
        return said.strip(), False
    if not isinstance(given, dict):
        return said.strip(), False
    return str(given.get("text", "")), given.get("response_type") == "in_channel"
