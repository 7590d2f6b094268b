"""What a turn is answered with: nothing for what people write, a status and a body for what waits for an answer."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class InvokeAnswer:
    """The answer to an activity that waits for one. `body` is JSON; None where there is nothing to say."""

    status: int = 200
    body: Mapping[str, Any] | None = None


class UnreadableActivity(Exception):
    """The body is no activity that can be read."""
