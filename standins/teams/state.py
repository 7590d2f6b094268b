"""A tenant in memory: people, chats and channels, and every post with all that it has ever shown."""

import itertools
import uuid
from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any, Literal

from standins.clock import Clock
from standins.teams.cards import card_of, words_of

Json = dict[str, Any]
Kind = Literal["personal", "groupChat", "channel"]


@dataclass(slots=True)
class Person:
    """Somebody of the tenant: `id` is this bot's own name for them, `entra` the directory's."""

    name: str
    full_name: str
    id: str
    entra: str


@dataclass(slots=True)
class Post:
    """A message in a chat. `root` is the id of its thread's first post, in channels only.

    `history` holds each form that it had, oldest first; `views` the card that one person alone sees instead.
    """

    id: str
    author: str
    root: str
    activity: Json
    history: list[Json] = field(default_factory=list)
    views: dict[str, Json] = field(default_factory=dict)
    deleted: bool = False

    @property
    def text(self) -> str:
        """Its plain text, empty for one that is a card alone."""
        return str(self.activity.get("text") or "")

    @property
    def card(self) -> Json | None:
        """The Adaptive Card in it, if there is one."""
        return card_of(self.activity)

    def card_for(self, person: str) -> Json | None:
        """What a person (id) sees of its card."""
        return self.views.get(person) or self.card

    def words(self, person: str = "") -> str:
        """All that can be read of it, card and text."""
        card = self.card_for(person)
        return "\n".join(part for part in (self.text, words_of(card) if card else "") if part)


@dataclass(slots=True)
class Chat:
    """A conversation with the bot in it. `team` for channels. `blocked`: its writes are refused."""

    id: str
    kind: Kind
    name: str
    members: list[str]
    team: str = ""
    has_bot: bool = True
    blocked: bool = False
    everything: list[Post] = field(default_factory=list)
    typing: int = 0

    @property
    def posts(self) -> list[Post]:
        """What is there now, oldest first."""
        return [p for p in self.everything if not p.deleted]

    def thread(self, root: str) -> list[Post]:
        """The posts of a channel's thread, its first one included."""
        return [p for p in self.posts if p.root == root]

    def post(self, post_id: str) -> Post:
        """A post that is there, by id. Raises KeyError."""
        for post in self.posts:
            if post.id == post_id:
                return post
        raise KeyError(post_id)


class State:
    """All of it. `watchers` are called at each change."""

    def __init__(self, clock: Clock, tenant: str, bot: str) -> None:
        self.clock = clock
        self.tenant = tenant
        self.bot = bot
        self.people: dict[str, Person] = {}
        self.chats: dict[str, Chat] = {}
        self.watchers: set[Callable[[], object]] = set()
        self._serial = itertools.count()

    def new_id(self) -> str:
        """An id for an activity: milliseconds, later ones greater."""
        return str(int(self.clock.time() * 1000) + next(self._serial))

    def add_person(self, name: str, full_name: str) -> Person:
        """Somebody new, with a personal chat that the bot is in."""
        person = Person(name, full_name, f"29:{uuid.uuid4().hex}", str(uuid.uuid4()))
        self.people[name] = person
        self.add_chat(f"a:{uuid.uuid4().hex}", "personal", f"personal:{name}", [person.id])
        return person

    def add_chat(self, chat_id: str, kind: Kind, name: str, members: list[str], team: str = "") -> Chat:
        """A conversation."""
        chat = self.chats[chat_id] = Chat(chat_id, kind, name, members, team)
        return chat

    def person(self, who: str) -> Person:
        """A person by name, id or directory id. Raises KeyError."""
        for person in self.people.values():
            if who in (person.name, person.id, person.entra):
                return person
        raise KeyError(who)

    def chat(self, name: str) -> Chat:
        """A chat by name or id, a `;messageid=` at its end ignored. Raises KeyError."""
        plain = name.partition(";")[0]
        for chat in self.chats.values():
            if plain in (chat.id, chat.name):
                return chat
        raise KeyError(name)

    def put(self, chat: Chat, author: str, activity: Json, root: str = "") -> Post:
        """Post something. `root`: the thread, in a channel; empty starts one."""
        post_id = self.new_id()
        thread = (root or post_id) if chat.kind == "channel" else ""
        post = Post(post_id, author, thread, activity, [deepcopy(activity)])
        chat.everything.append(post)
        self.changed()
        return post

    def change(self, post: Post, activity: Json) -> None:
        """Show something else in a post's place, to everybody."""
        post.activity = activity
        post.history.append(deepcopy(activity))
        post.views.clear()
        self.changed()

    def remove(self, post: Post) -> None:
        """Take a post away."""
        post.deleted = True
        self.changed()

    def changed(self) -> None:
        """Tell whoever watches."""
        for watcher in tuple(self.watchers):
            watcher()
