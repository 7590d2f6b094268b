"""Each chat platform put together from the settings: what takes its deliveries in, and what speaks there."""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any, Literal

from bot.web import Handler
from handlers.ports import Chat, Sweeper

Route = tuple[str, str, Handler]


@dataclass(frozen=True, slots=True)
class Platform:
    """A platform that is connected.

    `routes` are where its deliveries come in over HTTP; `run` brings them in by itself until the event that it is given
    is set; `sweeper` reads what it could not deliver, None where nothing can.
    """

    name: Literal["slack", "teams"]
    chat: Chat
    routes: tuple[Route, ...] = ()
    run: Callable[[asyncio.Event], Coroutine[Any, Any, None]] | None = None
    sweeper: Sweeper | None = None
