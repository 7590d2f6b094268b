"""An architect in memory that says what a test wants, through the real merge; for tests of handlers alone."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from handlers.architect import Answered, ArchitectUnavailable
from review_core.model import Review
from review_core.persona import merge, read_review
from tests.support.persona_replies import as_reply, review_said


@dataclass
class FakeArchitect:
    """Implements handlers.architect.Architect. `troubles` are raised first, one a call; `said` is its review."""

    said: dict[str, Any] = field(default_factory=review_said)
    answered: Answered = field(default_factory=lambda: Answered("It waits."))
    troubles: list[ArchitectUnavailable] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    threads: list[tuple[str, ...]] = field(default_factory=list)
    while_reading: Callable[[], Any] = lambda: None

    async def judge(self, text: str, review: Review, *, workspace: str, previous: Review | None = None) -> Review:
        self._tried(text)
        meanwhile = self.while_reading()
        if meanwhile is not None:
            await meanwhile
        return merge(review, read_review(as_reply(self.said)), text, model="fake", previous=previous)

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
        self._tried(text)
        self.threads.append(tuple(thread))
        progress(self.answered.text[:4])
        return self.answered

    def _tried(self, text: str) -> None:
        if self.troubles:
            raise self.troubles.pop(0)
        self.texts.append(text)
