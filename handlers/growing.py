"""Something that grows, shown as it grows: the newest state at most every so often, and nobody is held up by it."""

import asyncio
import logging
from collections.abc import Awaitable, Callable

log = logging.getLogger(__name__)


class Growing:
    """`tell` takes the newest text and returns at once; `run` shows it until `end`, one showing at a time.

    The showing under way when it ends is waited for, so that it cannot land after what comes next.
    """

    def __init__(self, show: Callable[[str], Awaitable[object]], every_seconds: float) -> None:
        self._show = show
        self._every = every_seconds
        self._news = asyncio.Event()
        self._ended = asyncio.Event()
        self._text = ""

    def tell(self, text: str) -> None:
        """The whole text so far."""
        self._text = text
        self._news.set()

    def end(self) -> None:
        """Show nothing more."""
        self._ended.set()
        self._news.set()

    async def run(self) -> None:
        """Show what grows. Raises nothing: what keeps a glimpse from being shown is met again by the whole."""
        try:
            while True:
                await self._news.wait()
                if self._ended.is_set():
                    return
                self._news.clear()
                await self._show(self._text)
                await self._pause()
        except Exception as error:
            log.info("an answer is not shown while it grows", extra={"reason": type(error).__name__})

    async def _pause(self) -> None:
        try:
            async with asyncio.timeout(self._every):
                await self._ended.wait()
        except TimeoutError:
            return
