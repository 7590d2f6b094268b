"""Implements the Library port on Redis: every write is one script, lists are read by index, a page at a time."""

import logging
from collections.abc import AsyncIterator
from typing import Any, Literal, cast

from redis.asyncio import Redis

from bot.inbox.keyspace import Keyspace
from bot.inbox.scripting import run
from bot.inbox.vault import Vault
from bot.library.upgrading import upgraded
from handlers.commands import Place
from handlers.designs import Design
from handlers.library import Conflict, Order, Page
from handlers.tracking import worst_rank
from review_core.model import Review

log = logging.getLogger(__name__)

_DAY = 24 * 3600


class RedisLibrary:
    """Implements `handlers.library.Library`. Raises redis errors as they come.

    Texts live `text_days` (0: they are not kept), reviews and designs that are decided `library_days`.
    """

    def __init__(
        self,
        redis: "Redis",
        vault: Vault,
        *,
        keyspace: Keyspace | None = None,
        text_days: float = 30,
        library_days: float = 365,
    ) -> None:
        self._redis = redis
        self._vault = vault
        self._keyspace = keyspace or Keyspace()
        self._text_seconds = int(text_days * _DAY)
        self._life_seconds = int(library_days * _DAY)

    def id_of(self, workspace: str, source: str) -> str:
        """The id of a design by its source: 32 hex digits from which neither can be read."""
        return self._vault.digest(("design", workspace, source))

    async def get(self, workspace: str, design_id: str) -> Design | None:
        """A design; None where it is not known (any more), or was sealed under another secret. Raises UnknownForm."""
        sealed = cast("str | None", await self._redis.hget(self._key(workspace, "design", design_id), "record"))
        return self._opened(sealed) if sealed else None

    async def save(self, design: Design, *, review: Review | None = None, text: bytes | None = None) -> Design:
        """Save a design as its next version, with the review and text of its newest revision where given.

        Raises Conflict where the stored version is another than the one given.
        """
        saved = design.model_copy(update={"version": design.version + 1})
        age = f"{round(design.created * 1000):015d}:{design.id}"
        newest = design.revisions[-1] if design.revisions else None
        is_kept = text is not None and self._text_seconds > 0
        reply = await self._run(
            "save",
            design.workspace,
            design.id,
            design.version,
            self._vault.seal(saved.model_dump_json().encode()),
            age,
            f"{worst_rank(design)}:{age}",
            design.place.channel,
            "1" if design.status == "open" else "",
            self._life_seconds,
            newest.sha256 if newest else "",
            newest.job if newest else "",
            self._vault.seal(review.model_dump_json(by_alias=True).encode()) if review else "",
            self._life_seconds,
            self._vault.seal(text or b"") if is_kept else "",
            self._text_seconds,
            self._pasted(design.workspace, design.place.channel, design.title) if _is_open_text(design) else "",
            self._owner(design.workspace, design.owner),
        )
        if int(reply) < 0:
            raise Conflict(design.id)
        return saved

    async def review(self, workspace: str, design_id: str, sha256: str) -> Review | None:
        """The review of a revision; None after its time to live."""
        plain = await self._plain(workspace, "review", design_id, sha256)
        return Review.model_validate_json(plain) if plain is not None else None

    async def text(self, workspace: str, design_id: str, sha256: str) -> bytes | None:
        """The document as reviewed; None after its time to live."""
        return await self._plain(workspace, "text", design_id, sha256)

    async def claim(self, workspace: str, design_id: str, job_id: str, seconds: float) -> str:
        """Claim the reviewing of a design: the id of the job that holds the claim now, ours or another's."""
        return str(await self._run("claim", workspace, design_id, job_id, max(1, round(seconds * 1000))))

    async def release(self, workspace: str, design_id: str, job_id: str) -> None:
        """Give a claim back; another's is left alone."""
        await self._run("claim", workspace, design_id, job_id, 0)

    async def designs(
        self,
        workspace: str,
        *,
        channel: str = "",
        owner: str = "",
        which: Literal["open", "all"] = "open",
        order: Order = "age",
        after: str = "",
        skip: int = 0,
        limit: int = 20,
    ) -> Page:
        """Designs of a workspace, or of one channel, oldest first; the open ones also by their worst finding first.

        Those of one owner are the open ones, the worst first. Raises ValueError for what there is no list of.
        """
        if which == "all" and order != "age":
            raise ValueError("all designs are listed by age")
        if owner and (channel or which == "all" or order == "age"):
            raise ValueError("an owner's designs are the open ones of all channels, the worst first")
        name = which if order == "age" else "worst"
        listed = f"{name}:{channel}" if channel else f"worst-of:{self._owner(workspace, owner)}" if owner else name
        total, following, *records = await self._run("page", workspace, listed, after, 0 if after else skip, limit)
        found = [design for record in records if (design := self._opened(record))]
        if len(found) < len(records):
            log.warning(
                "designs sealed under another secret are left out", extra={"designs": len(records) - len(found)}
            )
        return Page(tuple(found), next=str(following), total=int(total))

    async def pasted(self, workspace: str, channel: str, title: str) -> str:
        """The id of the last pasted text of this title that was open in a channel; empty where there is none."""
        found = await self._redis.get(self._key(workspace, "pasted", self._pasted(workspace, channel, title)))
        return cast("str | None", found) or ""

    async def discussed(self, place: Place, design_id: str) -> None:
        """Remember that a design is discussed in a thread; one that is gone is left alone."""
        await self._run("discuss", place.workspace, design_id, self._thread(place), self._life_seconds)

    async def discussed_in(self, place: Place) -> str:
        """The id of the design that was shown last in a thread; empty where none was."""
        found = await self._redis.get(self._key(place.workspace, "thread", self._thread(place)))
        return cast("str | None", found) or ""

    async def delete(self, workspace: str, design_id: str) -> bool:
        """Delete a design with its reviews and texts; False where there was none."""
        return bool(await self._run("delete", workspace, design_id))

    async def workspaces(self) -> list[str]:
        """The workspaces that have designs here."""
        found = await cast("Any", self._redis.smembers(self._keyspace.key("library")))
        return sorted(found)

    async def every(self, workspace: str) -> AsyncIterator[Design]:
        """Every design of a workspace, oldest first."""
        after = ""
        while True:
            page = await self.designs(workspace, which="all", after=after, limit=100)
            for design in page.designs:
                yield design
            after = page.next
            if not after:
                return

    async def delete_all(self, workspace: str) -> int:
        """Delete every design of a workspace; how many there were. Those that cannot be read are deleted as well."""
        key = self._keyspace.key("library", workspace, "all")
        deleted = 0
        while members := cast("list[str]", await self._redis.zrange(key, 0, 99)):
            for member in members:
                deleted += await self.delete(workspace, member.rpartition(":")[2])
                # Of one that has outlived its time only the name in the list is left.
                await self._redis.zrem(key, member)
        return deleted

    def _key(self, workspace: str, *parts: str) -> str:
        return self._keyspace.key("library", workspace, *parts)

    def _pasted(self, workspace: str, channel: str, title: str) -> str:
        return self._vault.digest(("pasted", workspace, channel, title))

    def _thread(self, place: Place) -> str:
        return self._vault.digest(("thread", place.platform, place.workspace, place.channel, place.thread or ""))

    def _owner(self, workspace: str, person: str) -> str:
        return self._vault.digest(("owner", workspace, person))

    def _opened(self, sealed: str) -> Design | None:
        plain = self._vault.open(sealed)
        return upgraded(plain) if plain is not None else None

    async def _plain(self, workspace: str, *parts: str) -> bytes | None:
        sealed = cast("str | None", await self._redis.get(self._key(workspace, *parts)))
        return self._vault.open(sealed) if sealed else None

    async def _run(self, name: str, *args: str | int | float) -> Any:
        return await run(self._redis, name, self._keyspace.base, *args, package="bot.library")


def _is_open_text(design: Design) -> bool:
    return design.status == "open" and bool(design.title) and design.source.startswith("text:")
