"""The port of the LLM persona: judges a document with the rules, answers questions about it, or says why it cannot."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from review_core.model import Evidence, Review, Scenario


class ArchitectUnavailable(Exception):
    """The architect gives no reply now. `code` is stable and holds no text; `retry_after` is in seconds.

    `transient` where another try may go well (outage, rate, deadline, breaker open); a refusal, a spent budget or a reply
    that cannot be used is for good as far as this call goes.
    """

    def __init__(self, code: str, retry_after: float = 0.0, *, transient: bool = True) -> None:
        super().__init__(code)
        self.code = code
        self.retry_after = retry_after
        self.transient = transient


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer to a question: plain text, passages of the document that carry it, the failure drawn where it is one,
    works to read. `tokens` and `cost` (US dollars) are what it took.
    """

    text: str
    evidence: tuple[Evidence, ...] = ()
    scenarios: tuple[Scenario, ...] = ()
    references: tuple[str, ...] = ()
    tokens: int = 0
    cost: float = 0.0


class Architect(Protocol):
    """The LLM persona. Every call has a total deadline and bounded retries; what is shown of quotes is in the text."""

    async def judge(self, text: str, review: Review, *, workspace: str, previous: Review | None = None) -> Review:
        """The rules' review of a document merged with the architect's own. `text` is the document's decoded source,
        the same that `review` was made from; with the `previous` review, findings on the same passage keep their id.
        Raises ArchitectUnavailable.
        """
        ...

    async def answer(
        self,
        question: str,
        text: str,
        review: Review,
        thread: Sequence[str],
        *,
        workspace: str,
        progress: Callable[[str], None],
    ) -> Answered:
        """Answer a question about a reviewed document; `thread` are the messages before it, oldest first.

        `progress` is given the whole answer so far as it grows (it may shrink when a broken call starts again) and must
        return at once. Raises ArchitectUnavailable.
        """
        ...
