from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager
from random import Random
from typing import Any

import pytest

from bot.claude.architect import ClaudeArchitect
from bot.claude.config import ClaudeConfig
from bot.claude.guard import Guard, LoneGuard
from bot.claude.opening import open_architect
from review_core import parse, review
from review_core.model import Review
from standins.claude import ClaudeStandIn, Reply
from tests.support.persona_replies import as_reply, review_said

DESIGN = """# Refunds

## Proposal

The refunds service takes a request over HTTP, writes a row to its own Postgres and then publishes an event to Kafka.
The ledger consumes the events and books each refund. Consumers retry forever until the ledger answers.

## Rollout

We switch all traffic at once on Monday.
"""

Opener = Callable[..., AbstractAsyncContextManager[ClaudeArchitect]]


@pytest.fixture
def design() -> str:
    return DESIGN


@pytest.fixture
def ruled() -> Review:
    return review(parse(DESIGN, "refunds.md"))


@pytest.fixture
async def claude() -> AsyncIterator[ClaudeStandIn]:
    async with ClaudeStandIn(lambda _: Reply(as_reply(review_said()))) as standin:
        yield standin


@pytest.fixture
def architect(claude: ClaudeStandIn) -> Opener:
    """Opens an architect that speaks to the stand-in; keywords change its settings."""

    def opened(guard: Guard | None = None, recorder: Any = None, **changes: Any) -> Any:
        settings = {"api_key": claude.key, "base_url": claude.url, "silence": 5.0, "attempt": 10.0} | changes
        return open_architect(ClaudeConfig(**settings), guard or LoneGuard(), rng=Random(7), recorder=recorder)

    return opened
