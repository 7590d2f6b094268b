"""What an examination of the bot comes to, one thing at a time."""

from dataclasses import dataclass
from typing import Literal

Status = Literal["well", "poor", "ill"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at. `poor` costs a nicety or a guarantee, `ill` keeps the bot from working; `mend` says how."""

    subject: str
    status: Status
    words: str
    mend: str = ""
