"""A person in front of Teams: writes, mentions, presses, fills in forms. What they do reaches the bot signed, over HTTP."""

import asyncio
import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

import aiohttp

from standins.teams import cards
from standins.teams.state import Chat, Post

if TYPE_CHECKING:
    from standins.teams.standin import TeamsStandIn

Json = dict[str, Any]

# The platform waits so long for an answer; then it sends once more.
TIMEOUT = 15.0
TRIES = 2


@dataclass(slots=True)
class Outcome:
    """What became of one attempt: `status` 0 and a `reason` where no answer came; times in seconds."""

    status: int
    body: bytes
    seconds: float
    reason: str = ""

    @property
    def ok(self) -> bool:
        """Whether Teams counts it as delivered."""
        return 200 <= self.status < 300

    @property
    def json(self) -> Json:
        """The answer to an invoke, empty where there is none."""
        answer = json.loads(self.body) if self.body else {}
        assert isinstance(answer, dict)
        return answer


@dataclass(slots=True)
class Sent:
    """An activity that was sent, with what became of each attempt."""

    activity: Json
    outcomes: list[Outcome] = field(default_factory=list)
    post: Post | None = None

    @property
    def last(self) -> Outcome:
        """The last attempt."""
        return self.outcomes[-1]


class Visitor:
    """One person; an async context manager. `to` is the bot's messaging endpoint; `shown` are words of the platform's
    own that the person saw after an action (the answer of an invoke, "could not be reached").
    """

    def __init__(self, standin: "TeamsStandIn", name: str, to: str, *, timeout: float = TIMEOUT) -> None:
        self.standin = standin
        self.person = standin.state.person(name)
        self.to = to
        self.counts: Counter[str] = Counter()
        self.shown: list[str] = []
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

    def write(
        self, text: str, chat: str = "", *, thread: str = "", mention: bool = False, attachments: Sequence[Json] = ()
    ) -> Sent:
        """A message in a chat (the personal one if none is named), not delivered to anyone yet."""
        where = self._chat(chat)
        made: Json = {"type": "message", "text": text, "textFormat": "plain"}
        if mention:
            at = f"<at>{self.standin.activities.bot_name}</at>"
            bot = {"id": self.standin.state.bot, "name": self.standin.activities.bot_name}
            made |= {"text": f"{at} {text}", "entities": [{"type": "mention", "mentioned": bot, "text": at}]}
        if attachments:
            made["attachments"] = list(attachments)
        post = self.standin.state.put(where, self.person.id, made, thread)
        return Sent(self.standin.activities.message(post, where, self.person), post=post)

    async def say(self, text: str, chat: str = "", *, thread: str = "", attachments: Sequence[Json] = ()) -> Sent:
        """Write to the bot in the personal chat, or in another without a mention, and deliver it if Teams would."""
        sent = self.write(text, chat, thread=thread, attachments=attachments)
        return await self.deliver(sent) if self._chat(chat).kind == "personal" else sent

    async def mention(self, text: str, chat: str, *, thread: str = "") -> Sent:
        """Write with a mention of the bot, and deliver it."""
        return await self.deliver(self.write(text, chat, thread=thread, mention=True))

    async def edit(self, sent: Sent, text: str) -> Sent:
        """Edit what was written, and deliver the edit."""
        assert sent.post is not None
        chat = self.standin.state.chat(sent.activity["conversation"]["id"])
        mentions = "".join(f"{e['text']} " for e in sent.post.activity.get("entities", []))
        self.standin.state.change(sent.post, sent.post.activity | {"text": f"{mentions}{text}"})
        return await self.deliver(Sent(self.standin.activities.edited(sent.post, chat, self.person), post=sent.post))

    async def press(self, post: Post, title: str, inputs: Json | None = None) -> Sent:
        """Press what a card shows under a title, with what has been put into its inputs. Raises KeyError.

        An Action.Execute whose answer is a card shows it to this person; one that fetches a task returns it in the
        answer (`task_of`).
        """
        card = post.card_for(self.person.id)
        assert card is not None, "the post has no card"
        action, chat = cards.action(card, title), self._chat_of(post)
        data = {**(action.get("data") or {}), **(inputs or {})}
        make = self.standin.activities
        if action["type"] == "Action.Execute":
            pressed = {k: v for k, v in action.items() if k in ("type", "id", "title", "verb")} | {"data": data}
            value: Json = {"action": pressed, "trigger": "manual"}
            sent = await self.deliver(Sent(make.invoke("adaptiveCard/action", value, chat, self.person, post)))
            self._show(post, sent)
            return sent
        if action["type"] != "Action.Submit":
            raise KeyError(f"{title} is a {action['type']}")
        if (data.get("msteams") or {}).get("type") == "task/fetch":
            value = {"data": {k: v for k, v in data.items() if k != "msteams"} | {"type": "task/fetch"}}
            value["context"] = {"theme": "default"}
            return await self.deliver(Sent(make.invoke("task/fetch", value, chat, self.person, post)))
        return await self.deliver(Sent(make.submitted(post, chat, self.person, data)))

    async def submit(self, fetched: Sent, inputs: Json, *, title: str = "") -> Sent:
        """Fill in the form of a task and press its button (the only Action.Submit, or the one under a title)."""
        card = task_of(fetched)
        buttons = [a for a in cards.actions_of(card) if a["type"] == "Action.Submit" and title in ("", a.get("title"))]
        assert buttons, "the form cannot be sent"
        missing = [i["id"] for i in cards.inputs_of(card) if i.get("isRequired") and not inputs.get(i["id"])]
        assert not missing, f"the client would not send it without {missing}"
        value = {"data": {**(buttons[0].get("data") or {}), **inputs}, "context": {"theme": "default"}}
        return await self._again("task/submit", value, fetched)

    async def review_message(self, post: Post, author: str, command: str = "reviewDesign") -> Sent:
        """Choose the message extension's action in the menu of a message."""
        chat = self._chat_of(post)
        value: Json = {
            "commandId": command,
            "commandContext": "message",
            "requestId": self.standin.state.new_id(),
            "messagePayload": self.standin.activities.message_payload(post, chat, self.standin.state.person(author)),
            "context": {"theme": "default"},
        }
        made = self.standin.activities.invoke("composeExtension/fetchTask", value, chat, self.person)
        if chat.kind == "channel":
            made["conversation"]["id"] = f"{chat.id};messageid={post.root}"
        return await self.deliver(Sent(made))

    async def refresh(self, post: Post) -> Sent:
        """See a card again: its refresh is asked for, as the client does by itself."""
        card = post.card
        assert card is not None
        action = {k: v for k, v in card["refresh"]["action"].items() if k in ("type", "title", "verb", "data")}
        value: Json = {"action": action, "trigger": "automatic"}
        made = self.standin.activities.invoke("adaptiveCard/action", value, self._chat_of(post), self.person, post)
        sent = await self.deliver(Sent(made))
        self._show(post, sent)
        return sent

    async def install(self, chat: str = "") -> list[Sent]:
        """Put the app into a chat."""
        where = self._chat(chat)
        where.has_bot = True
        make = self.standin.activities
        both = make.installation("add", where, self.person), make.members("membersAdded", where, self.person)
        return [await self.deliver(Sent(one)) for one in both]

    async def remove(self, chat: str = "") -> Sent:
        """Take the app out of a chat."""
        where = self._chat(chat)
        where.has_bot = False
        return await self.deliver(Sent(self.standin.activities.installation("remove", where, self.person)))

    async def deliver(self, sent: Sent, *, new_id: bool = False) -> Sent:
        """Send, and once more where no answer comes in time: the same activity, or under a new id as some clients do."""
        for _ in range(TRIES):
            outcome = await self.send(sent.activity)
            sent.outcomes.append(outcome)
            if outcome.reason != "timeout":
                break
            if new_id:
                sent.activity = sent.activity | {"id": self.standin.state.new_id()}
        if not sent.last.ok:
            self.shown.append(f"The bot could not be reached ({sent.last.status or sent.last.reason}).")
        return sent

    async def resend(self, sent: Sent, *, new_id: bool = False) -> Outcome:
        """Send the same again, or the same under a new activity id."""
        activity = sent.activity | ({"id": self.standin.state.new_id()} if new_id else {})
        sent.outcomes.append(await self.send(activity))
        return sent.last

    async def send(self, activity: Json, *, token: str | None = None) -> Outcome:
        """One attempt; `token` another than Teams' own, empty for none."""
        assert self._session is not None, "enter the visitor first"
        bearer = self.standin.token() if token is None else token
        headers = {"Authorization": f"Bearer {bearer}"} if bearer else {}
        loop = asyncio.get_running_loop()
        began = loop.time()
        status, body, reason = 0, b"", ""
        try:
            async with self._session.post(self.to, json=activity, headers=headers) as response:
                status, body = response.status, await response.read()
        except TimeoutError:
            reason = "timeout"
        except aiohttp.ClientError:
            reason = "connection_failed"
        self.counts[str(status) if status else reason] += 1
        return Outcome(status, body, loop.time() - began, reason)

    async def _again(self, name: str, value: Json, fetched: Sent) -> Sent:
        made = fetched.activity | {"name": name, "value": value, "id": f"f:{self.standin.state.new_id()}"}
        return await self.deliver(Sent(made))

    def _show(self, post: Post, sent: Sent) -> None:
        answer = sent.last.json if sent.last.ok else {}
        if answer.get("type") == cards.CONTENT_TYPE:
            faults = cards.faults_of(answer["value"])
            assert not faults, f"the answer's card is not good: {faults}"
            post.views[self.person.id] = answer["value"]
            self.standin.state.changed()
        elif answer.get("type") == "application/vnd.microsoft.activity.message":
            self.shown.append(str(answer["value"]))
        elif answer.get("type") == "application/vnd.microsoft.error":
            self.shown.append(str(answer["value"]["message"]))

    def _chat(self, name: str) -> Chat:
        return self.standin.state.chat(name or f"personal:{self.person.name}")

    def _chat_of(self, post: Post) -> Chat:
        return next(c for c in self.standin.state.chats.values() if post in c.everything)


def task_of(sent: Sent) -> Json:
    """The card of the form that an answer opens. Raises KeyError where it opens none."""
    card: Json = sent.last.json["task"]["value"]["card"]["content"]
    return card
