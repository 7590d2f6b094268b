"""One call to Claude, made to end: admitted, streamed, retried by one policy under one deadline, counted."""

import asyncio
import logging
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Any, Protocol

from bot.claude import models, trouble
from bot.claude.config import ClaudeConfig
from bot.claude.guard import Admission, Guard, GuardAway, Turned
from bot.claude.models import Usage
from bot.claude.recording import Recorder
from bot.claude.trouble import Trouble, Verdict
from handlers.architect import ArchitectUnavailable
from review_core.persona.prompting import Prompt

log = logging.getLogger(__name__)

_FIRST_PAUSE, _LONGEST_PAUSE = 0.5, 20.0
# Of a reply's bound, what is reserved from the budgets until its length is known.
_RESERVED_SHARE = 4
_SETTLE_SECONDS = 5.0
_WAITING = frozenset({"busy", "limited"})


class Messages(Protocol):
    """The part of the SDK's clients that is used."""

    @property
    def create(self) -> Callable[..., Any]:
        """Create a message; with `stream=True` it gives an asynchronous stream of events."""
        ...


@dataclass(frozen=True, slots=True)
class Completion:
    """A reply's text, why it stopped, and what it took."""

    text: str
    stop: str
    usage: Usage
    cost: float | None


class Caller:
    """Makes calls. `sleep` is the event loop's, for tests to replace."""

    def __init__(
        self,
        messages: Messages,
        config: ClaudeConfig,
        guard: Guard,
        recorder: Recorder,
        rng: Random,
        sleep: Callable[[float], Any] = asyncio.sleep,
    ) -> None:
        self.recorder = recorder
        self._messages = messages
        self._config = config
        self._guard = guard
        self._rng = rng
        self._sleep = sleep
        self._structured = config.structured

    async def call(
        self,
        kind: str,
        prompt: Prompt,
        *,
        most: int,
        until: float,
        workspace: str,
        grown: Callable[[str], None] | None = None,
    ) -> Completion:
        """A reply of at most `most` tokens by `until` (the loop's time). `grown` is given the text so far as it comes.

        Raises ArchitectUnavailable.
        """
        config = self._config
        reserved = prompt.tokens() + most // _RESERVED_SHARE
        last = Trouble("deadline", True, "neutral")
        try:
            async with asyncio.timeout_at(until):
                for n in range(config.retries + 1):
                    structured = self._structured
                    body = prompt.request(
                        config.model, most, config.cache_ttl, config.effort or None, structured=structured
                    )
                    done = await self._attempt(kind, body, workspace, reserved, grown, until)
                    if isinstance(done, Completion):
                        return done
                    if done.code == trouble.SCHEMA_REFUSED and structured:
                        log.warning("claude: no structured output here; the schema is told in the prompt from now on")
                        self._structured = False
                        continue
                    last = done
                    if not done.again or n == config.retries:
                        break
                    ceiling = min(_LONGEST_PAUSE, _FIRST_PAUSE * 2**n)
                    pause = max(done.wait, self._rng.uniform(0, ceiling))
                    if asyncio.get_running_loop().time() + pause >= until:
                        break
                    await self._sleep(pause)
        except TimeoutError:
            raise ArchitectUnavailable("deadline") from None
        raise ArchitectUnavailable(last.code, last.wait, transient=last.again or last.later)

    async def _attempt(
        self,
        kind: str,
        body: dict[str, Any],
        workspace: str,
        reserved: int,
        grown: Callable[[str], None] | None,
        until: float,
    ) -> Completion | Trouble:
        admission = await self._admission(workspace, reserved, until)
        if isinstance(admission, Trouble):
            return admission
        reading = _Reading(grown)
        verdict: Verdict = "neutral"
        wait = 0.0
        outcome = "cancelled"
        began = time.monotonic()
        try:
            async with asyncio.timeout(self._config.attempt):
                await reading.follow(await self._messages.create(**body, stream=True))
            verdict, outcome = "ok", reading.stop
            return Completion(reading.text, reading.stop, reading.usage, self._cost(reading.usage))
        except Exception as error:
            met = trouble.of(error)
            verdict, wait, outcome = met.verdict, met.wait, met.code
            return met
        finally:
            self.recorder.call(kind, outcome, time.monotonic() - began, reading.usage, self._cost(reading.usage))
            await self._settle(admission, verdict, reading.usage, wait)

    async def _admission(self, workspace: str, reserved: int, until: float) -> Admission | Trouble:
        """A place; waits for one while that may help before the deadline."""
        call_id = uuid.uuid4().hex
        while True:
            try:
                said = await self._guard.admit(call_id, workspace, reserved)
            except GuardAway:
                return Trouble("guard_away", False, "neutral", later=True)
            if isinstance(said, Admission):
                return said
            wait = min(said.wait, 1.0) if said.reason == "busy" else said.wait
            if said.reason not in _WAITING or asyncio.get_running_loop().time() + wait >= until:
                return _turned(said)
            await self._sleep(wait * (1.0 + self._rng.uniform(0, 0.25)))

    async def _settle(self, admission: Admission, verdict: Verdict, usage: Usage, wait: float) -> None:
        try:
            async with asyncio.timeout(_SETTLE_SECONDS):
                await self._guard.settle(admission, verdict, usage.total, wait)
        except (GuardAway, TimeoutError) as error:
            # The lease frees the place; the tokens stay reserved, which errs to the safe side.
            log.warning("claude: call not settled", extra={"reason": type(error).__name__})

    def _cost(self, usage: Usage) -> float | None:
        return models.cost(self._config.model, usage, self._config.price)


class _Reading:
    """Follows a stream of events: the text so far, the usage so far, the reason of its end."""

    def __init__(self, grown: Callable[[str], None] | None) -> None:
        self.text = ""
        self.stop = ""
        self.usage = Usage()
        self._grown = grown

    async def follow(self, stream: Any) -> None:
        """Read to the end. Raises what the SDK raises, and ValueError where the stream breaks off."""
        try:
            async for event in stream:
                self._take(event)
        finally:
            await stream.close()
        if not self.stop:
            raise ValueError("the stream ended without a reason")

    def _take(self, event: Any) -> None:
        if event.type == "message_start":
            self.usage = _usage(event.message.usage)
        elif event.type == "content_block_delta" and event.delta.type == "text_delta":
            self.text += event.delta.text
            if self._grown is not None:
                self._grown(self.text)
        elif event.type == "message_delta":
            self.stop = event.delta.stop_reason or self.stop
            told = event.usage
            self.usage = Usage(
                told.input_tokens if told.input_tokens is not None else self.usage.fresh,
                self.usage.written_5m,
                self.usage.written_1h,
                self.usage.cached,
                told.output_tokens,
            )


def _usage(told: Any) -> Usage:
    by_time = told.cache_creation
    written = told.cache_creation_input_tokens or 0
    an_hour = by_time.ephemeral_1h_input_tokens if by_time is not None else 0
    return Usage(
        told.input_tokens, written - an_hour, an_hour, told.cache_read_input_tokens or 0, told.output_tokens or 0
    )


def _turned(said: Turned) -> Trouble:
    codes = {"open": "breaker_open", "busy": "busy", "limited": "rate_limited"}
    # An open breaker or a full house outlasts this call; a spent budget outlasts the day.
    code = codes.get(said.reason, f"{said.reason}_spent")
    return Trouble(code, again=False, verdict="neutral", wait=said.wait, later=said.reason in codes)
