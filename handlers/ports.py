"""What handlers need of the world, as Protocols: a chat, sources of documents, a reviewer, and the running job's record."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, Protocol

from pydantic import BaseModel, ConfigDict

from handlers.commands import Command, Delivery, Place
from handlers.egress import EgressPolicy
from handlers.messages import Message
from review_core.model import Review, Versions

if TYPE_CHECKING:
    from handlers.architect import Architect

    # Its records hold addresses, which are defined here.
    from handlers.library import Library
    from handlers.schedules import Schedules


class Address(BaseModel):
    """Where a posted message is: enough to update or delete it. `ts` is the platform's id of it, which sorts by time.

    Where the platform's ids do not, `ts` is the milliseconds of posting, a slash, and the id.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    platform: Literal["slack", "teams"]
    workspace: str
    channel: str
    ts: str
    thread: str | None = None


class ChatError(Exception):
    """A chat call failed. `code` is the platform's own word for it, never text of a document."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class ChatBusy(ChatError):
    """Refused or failed before it could take effect; may be tried again after `retry_after` seconds."""

    def __init__(self, code: str, retry_after: float = 0.0) -> None:
        super().__init__(code)
        self.retry_after = retry_after


class ChatUnknown(ChatError):
    """The outcome is unknown: it may have taken effect, or may yet (timeout, connection lost, 5xx to a write)."""


class ChatRefused(ChatError):
    """Refused for good (bad token, missing scope, message gone): trying again changes nothing."""


class ChatNotThere(ChatRefused):
    """The bot may not write in that place (not a member, channel gone or archived)."""


class Chat(Protocol):
    """A chat platform. Every call has a timeout; none retries beyond it except what is safe to repeat."""

    def finds(self, place: Place) -> bool:
        """Whether `find` finds messages there; where not, one of which nobody knows whether it is there is posted again."""
        ...

    async def post(self, place: Place, key: str, message: Message, *, again: bool = False) -> Address:
        """Post a message that can be found again by `key`, where the platform finds any.

        `again` says that it may be there already, which nobody can find out; such posts are counted. Raises ChatError.
        """
        ...

    async def update(self, address: Address, key: str, message: Message) -> None:
        """Replace a message's content. Raises ChatError."""
        ...

    async def delete(self, address: Address) -> None:
        """Remove a message; one that is gone already is no error. Raises ChatError."""
        ...

    async def find(self, place: Place, key: str, since: float) -> list[Address]:
        """Our messages with this key posted at or after `since` (seconds), oldest first. Raises ChatError.

        Empty on a platform that finds none.
        """
        ...

    async def thread(self, place: Place, before: float) -> tuple[str, ...]:
        """What was said last in a thread before a time (seconds), oldest first, shortened; empty where it cannot be read."""
        ...

    async def enter(self, place: Place) -> bool:
        """Join the channel if that is open to us; whether the bot may write there now. Raises ChatError."""
        ...

    async def direct(self, place: Place, person: str) -> Place:
        """The place of a direct conversation with a person. Raises ChatError."""
        ...

    async def command(self, place: Place) -> str:
        """What one types there before the words of a command; may be empty."""
        ...

    async def at_work(self, place: Place) -> None:
        """Show for a few seconds that the bot is at it, where the platform can; raises nothing."""
        ...

    async def whisper(self, reply_to: str, message: Message) -> None:
        """Answer the asker alone through the address their command came with. Raises ChatError."""
        ...

    async def permalink(self, address: Address) -> str:
        """A link to a message, empty where the platform gives none. Raises ChatError, `message_not_found` if it is gone."""
        ...

    async def upload(self, place: Place, png: bytes, alt: str, name: str) -> str:
        """Upload a picture that nobody sees until a message shows it, so that it may be repeated.

        The id for `messages.Picture`, empty where the platform takes none of us. Raises ChatError.
        """
        ...

    async def showable(self, place: Place, file: str) -> bool:
        """Whether an uploaded picture can be shown, after waiting for that for a while. Raises ChatError."""
        ...


class SourceError(Exception):
    """A document could not be had. `code` is stable; `words` tell the person what to do; `transient` may be retried."""

    def __init__(self, code: str, words: str, *, transient: bool = False, retry_after: float = 0.0) -> None:
        super().__init__(code)
        self.code = code
        self.words = words
        self.transient = transient
        self.retry_after = retry_after


@dataclass(frozen=True, slots=True)
class Fetched:
    """A document as fetched: `name` ends in a suffix that tells its format; `line_link` has `{start}` and `{end}`
    where the host can link to lines, else it is empty; `url` is where it was found after redirects.
    """

    content: bytes
    name: str
    url: str
    line_link: str = ""


class Sources(Protocol):
    """Where documents come from."""

    async def fetch(self, url: str, name: str = "") -> Fetched:
        """Fetch a document within limits of size and time. `name` is the file's where the address does not end in it.
        Raises SourceError.
        """
        ...


class Sweeper(Protocol):
    """Reads what a platform could not deliver while the inbox was away."""

    async def sweep(self, since: float, recovered: float) -> int:
        """Take what was asked of us from `since` on through the inbox's keys; how many were new.

        Several processes see one outage: a sweep that began after `recovered` and reached as far back serves them all.
        Raises ChatError, and whatever makes the job run again where not all could be accepted.
        """
        ...


class ReviewError(Exception):
    """A document could not be judged (too large, too slow, not text). `code` is stable, `words` are for the person.

    `transient` where nothing is wrong with the document and another try may go well.
    """

    def __init__(self, code: str, words: str, *, transient: bool = False) -> None:
        super().__init__(code)
        self.code = code
        self.words = words
        self.transient = transient


class Reviewer(Protocol):
    """The review core, run where it cannot hold up anything else."""

    @property
    def versions(self) -> Versions:
        """What judges now: a review of the same bytes with these versions would say the same."""
        ...

    async def review(self, content: bytes, name: str, source: str, previous: Review | None = None) -> Review:
        """Judge a document. `source` is what the review names as its origin. Raises ReviewError.

        With the `previous` review, findings on a passage that is recognisably the same keep their id.
        """
        ...


class Drawer(Protocol):
    """Makes pictures, where that cannot hold up anything else."""

    async def draw(self, source: str) -> bytes:
        """A Mermaid source as a PNG. Raises ReviewError."""
        ...


class LockLost(Exception):
    """The job's lock token is no longer ours: another run has it; stop without a word."""


class MessageRecord(BaseModel):
    """An outgoing message of a job: `key` finds it on the platform; no `address` yet means that posting has begun.

    `place` is where it was to go; `began` is the server's time of the first attempt in seconds.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    key: str
    place: Place
    began: float
    address: Address | None = None


class Job(Protocol):
    """The running job. Every write checks the job's lock token in the same step and raises LockLost where it is lost."""

    @property
    def id(self) -> str:
        """The job's id: kind, `-`, hex."""
        ...

    @property
    def command(self) -> Command:
        """What was asked."""
        ...

    @property
    def attempt(self) -> int:
        """1 on the first run; goes up when a run failed, not when one was handed back."""
        ...

    @property
    def created(self) -> float:
        """The server's time of acceptance, in seconds."""
        ...

    async def messages(self, job_id: str | None = None) -> Mapping[str, MessageRecord]:
        """Message records by name (`placeholder`, `reply-1`, ...), of this job or of another."""
        ...

    async def begin(self, name: str, place: Place) -> MessageRecord:
        """Record that posting of a message begins. Raises LockLost."""
        ...

    async def moved(self, name: str, place: Place) -> MessageRecord:
        """Record that a message begun goes to another place. Raises LockLost."""
        ...

    async def posted(self, name: str, address: Address) -> None:
        """Record where a message is. Raises LockLost."""
        ...

    async def check_later(self, name: str) -> None:
        """Look for other copies of a message soon, 1 and 10 minutes from now; needs no lock token."""
        ...

    async def follow(self, delivery: Delivery) -> None:
        """Queue a job that follows from this one, once by its keys. Raises LockLost."""
        ...

    async def keep(self, field: str, value: bytes) -> None:
        """Keep a step's outcome, encrypted, for a later run of this job. Raises LockLost."""
        ...

    async def kept(self, field: str) -> bytes | None:
        """A step's outcome of an earlier run, or None."""
        ...

    async def text(self, sha256: str) -> str | None:
        """An encrypted text record's text; None after its time to live."""
        ...

    async def hold(self) -> None:
        """Raise LockLost unless the job's lock token is still ours."""
        ...


@dataclass(frozen=True, slots=True)
class DigestConfig:
    """How digests go where nobody says otherwise: the time zone of a time without one, whether a digest with nothing in
    it says so in a line, and after how many seconds without a change a design is stale.
    """

    zone: str = "UTC"
    says_nothing: bool = False
    stale_seconds: float = 30 * 86_400.0


@dataclass(frozen=True, slots=True)
class Ports:
    """Everything a handler may use. `now` is the wall clock in seconds; `admins` are the people who may decide for owners.

    `architect` is None where there is none to ask; `egress` says what may be sent to it.
    """

    chat: Chat
    sources: Sources
    reviewer: Reviewer
    sweeper: Sweeper
    library: "Library"
    schedules: "Schedules"
    now: Callable[[], float]
    admins: frozenset[str] = frozenset()
    digests: DigestConfig = DigestConfig()
    # None where nothing can be drawn.
    drawer: Drawer | None = None
    architect: "Architect | None" = None
    egress: EgressPolicy = field(default_factory=EgressPolicy)
