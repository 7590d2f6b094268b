"""The Library port: where designs are kept between a review and a decision."""

from dataclasses import dataclass
from typing import Literal, Protocol

from handlers.commands import Place
from handlers.designs import Design
from review_core.model import Review

Order = Literal["age", "worst"]


class Conflict(Exception):
    """The design has changed since it was read: read it again and do it again."""


@dataclass(frozen=True, slots=True)
class Page:
    """Some of the designs, in the order asked for; `next` continues the list, empty at its end; `total` counts them all."""

    designs: tuple[Design, ...]
    next: str
    total: int


class Library(Protocol):
    """Designs of workspaces. Writes that belong together are one script; all keys of a workspace share a hash slot."""

    def id_of(self, workspace: str, source: str) -> str:
        """The id of a design by its source."""
        ...

    async def get(self, workspace: str, design_id: str) -> Design | None:
        """A design; None where it is not known (any more)."""
        ...

    async def save(self, design: Design, *, review: Review | None = None, text: bytes | None = None) -> Design:
        """Save a design as its next version, with the review and text of its newest revision where given.

        Its place in the lists (open, by channel) changes in the same step. Raises Conflict where the stored version is
        another than the one given.
        """
        ...

    async def review(self, workspace: str, design_id: str, sha256: str) -> Review | None:
        """The review of a revision; None after its time to live."""
        ...

    async def text(self, workspace: str, design_id: str, sha256: str) -> bytes | None:
        """The document as reviewed; None after its time to live."""
        ...

    async def claim(self, workspace: str, design_id: str, job_id: str, seconds: float) -> str:
        """Claim the reviewing of a design: the id of the job that holds the claim now, ours or another's."""
        ...

    async def release(self, workspace: str, design_id: str, job_id: str) -> None:
        """Give a claim back; another's is left alone."""
        ...

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

        Those of one owner, in all channels, are the open ones, the worst first; ValueError where others are asked for.

        `after` is the `next` of the page before, in the same order; without it the first `skip` are left out.
        """
        ...

    async def pasted(self, workspace: str, channel: str, title: str) -> str:
        """The id of the last pasted text of this title that was open in a channel; empty where there is none."""
        ...

    async def discussed(self, place: Place, design_id: str) -> None:
        """Remember that a design is discussed in a thread; one that is gone is left alone."""
        ...

    async def discussed_in(self, place: Place) -> str:
        """The id of the design that was shown last in a thread; empty where none was, or long ago."""
        ...

    async def delete(self, workspace: str, design_id: str) -> bool:
        """Delete a design with its reviews and texts; False where there was none."""
        ...
