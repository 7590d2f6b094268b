"""A chat in memory with programmable misfortune, for tests of handlers alone; tests of the whole use the stand-in."""

from collections.abc import Callable

from handlers.commands import Place
from handlers.messages import Message
from handlers.ports import Address, ChatError, ChatRefused


class MemoryChat:
    """Implements handlers.ports.Chat. `before_post` and `after_post` may raise; what is posted lands in `messages`.

    With `finding` false it is one of the platforms on which nobody can look for a message.
    """

    def __init__(self, *, finding: bool = True) -> None:
        self.finding = finding
        self.again: list[str] = []
        self.worked: list[Place] = []
        self.messages: dict[Address, tuple[str, Message]] = {}
        self.updates: list[tuple[Address, Message]] = []
        self.whispers: list[str] = []
        self.closed: dict[str, ChatError] = {}
        self.joinable: set[str] = set()
        self.direct_error: ChatError | None = None
        self.files: dict[str, tuple[bytes, str]] = {}
        self.not_ready: set[str] = set()
        self.upload_error: ChatError | None = None
        self.before_post: Callable[[str], None] = lambda key: None
        self.after_post: Callable[[str, Address], None] = lambda key, address: None
        self._clock = 1000

    def finds(self, place: Place) -> bool:
        return self.finding

    async def post(self, place: Place, key: str, message: Message, *, again: bool = False) -> Address:
        if again:
            self.again.append(key)
        self.before_post(key)
        if place.channel in self.closed:
            raise self.closed[place.channel]
        address = self.land(place, key, message)
        self.after_post(key, address)
        return address

    def land(self, place: Place, key: str, message: Message) -> Address:
        self._clock += 1
        address = Address(
            platform="slack",
            workspace=place.workspace,
            channel=place.channel,
            ts=f"{self._clock}.0",
            thread=place.thread,
        )
        self.messages[address] = (key, message)
        return address

    async def update(self, address: Address, key: str, message: Message) -> None:
        self.messages[address] = (key, message)
        self.updates.append((address, message))

    async def delete(self, address: Address) -> None:
        self.messages.pop(address, None)

    async def command(self, place: Place) -> str:
        return "/arch-review"

    async def find(self, place: Place, key: str, since: float) -> list[Address]:
        if not self.finding:
            return []
        found = [a for a, (k, _) in self.messages.items() if k == key and a.channel == place.channel]
        return sorted(found, key=lambda a: a.ts)

    async def thread(self, place: Place, before: float) -> tuple[str, ...]:
        there = [(a, m) for a, (_, m) in self.messages.items() if place.thread in (a.ts, a.thread)]
        return tuple(m.fallback for a, m in sorted(there, key=lambda one: float(one[0].ts)))

    async def enter(self, place: Place) -> bool:
        if place.channel in self.joinable:
            self.closed.pop(place.channel, None)
            return True
        return False

    async def direct(self, place: Place, person: str) -> Place:
        if self.direct_error:
            raise self.direct_error
        return place.model_copy(update={"channel": f"D-{person}", "thread": None})

    async def at_work(self, place: Place) -> None:
        self.worked.append(place)

    async def whisper(self, reply_to: str, message: Message) -> None:
        self.whispers.append(message.fallback)

    async def upload(self, place: Place, png: bytes, alt: str, name: str) -> str:
        if self.upload_error:
            raise self.upload_error
        file = f"F{len(self.files) + 1:04}"
        self.files[file] = (png, alt)
        return file

    async def showable(self, place: Place, file: str) -> bool:
        return file in self.files and file not in self.not_ready

    async def permalink(self, address: Address) -> str:
        if address not in self.messages:
            raise ChatRefused("message_not_found")
        return f"https://chat.example/{address.channel}/{address.ts}"
