"""Slack's request signature, checked on the raw bytes before anything in them is parsed."""

import re
from collections.abc import Callable
from typing import Literal

from slack_sdk.signature import Clock, SignatureVerifier

_TIMESTAMP = re.compile(r"[0-9]{1,12}", re.ASCII)
_SIGNATURE = re.compile(r"v0=[0-9a-f]{64}", re.ASCII)

Verdict = Literal["valid", "malformed", "stale", "forged"]

WINDOW_SECONDS = 5 * 60


class SignatureCheck:
    """Tells whether a request is Slack's and at most five minutes old by `clock` (Unix seconds)."""

    def __init__(self, signing_secret: str, clock: Callable[[], float]) -> None:
        self._verifier = SignatureVerifier(signing_secret, clock=_ClockOf(clock))
        self._clock = clock

    def judge(self, body: str, timestamp: str | None, signature: str | None) -> Verdict:
        """The verdict on one request. Never raises, whatever the headers hold (the SDK's own check does)."""
        if timestamp is None or signature is None:
            return "malformed"
        if not _TIMESTAMP.fullmatch(timestamp) or not _SIGNATURE.fullmatch(signature):
            return "malformed"
        if abs(self._clock() - int(timestamp)) > WINDOW_SECONDS:
            return "stale"
        return "valid" if self._verifier.is_valid(body, timestamp, signature) else "forged"


class _ClockOf(Clock):
    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock

    def now(self) -> float:
        return self._clock()
