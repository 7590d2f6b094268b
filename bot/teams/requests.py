"""Teams' requests over HTTP: bounded, parsed, the token judged, only then given its turn."""

import json
import logging
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Protocol

from aiohttp import web

from bot.receiving import TooLargeError, bounded_body
from bot.teams.metrics import TeamsMetrics
from bot.teams.tokens import Claims, TokenRefused
from bot.teams.turns import InvokeAnswer, UnreadableActivity

PATH = "/api/messages"
CHANNEL = "msteams"
# A message is 100 KB at most, and comes as text and as HTML.
LARGEST_BODY_BYTES = 512 * 1024
# A body that dribbles in holds a connection no longer than the platform itself would wait.
BODY_WITHIN_SECONDS = 5.0

log = logging.getLogger(__name__)

Turn = Callable[[Mapping[str, Any]], Awaitable[InvokeAnswer | None]]


class Judges(Protocol):
    """Judges tokens."""

    async def judge(self, authorization: str | None, activity: Mapping[str, Any]) -> Claims:
        """What an activity's token vouches for. Raises TokenRefused."""
        ...


class Processes(Protocol):
    """Runs turns."""

    async def process(
        self, activity: Mapping[str, Any], claims: Claims, turn: Turn
    ) -> tuple[int, Mapping[str, Any] | None]:
        """The status and body of the answer. Raises UnreadableActivity, and what the turn raises."""
        ...


class TeamsRequests:
    """The handler of the address that Teams posts to."""

    def __init__(self, check: Judges, adapter: Processes, turn: Turn, metrics: TeamsMetrics) -> None:
        self._check = check
        self._adapter = adapter
        self._turn = turn
        self._metrics = metrics

    async def handle(self, request: web.Request) -> web.Response:
        """200: taken, or the answer of an invoke; 401, 403: not Teams' or not for us; 400, 408, 413: cannot be read;
        503: not accepted.
        """
        try:
            raw = await bounded_body(request, largest=LARGEST_BODY_BYTES, within=BODY_WITHIN_SECONDS)
        except TimeoutError:
            return self._refuse(408, "slow")
        except TooLargeError:
            return self._refuse(413, "too_large")
        try:
            activity = json.loads(raw)
        except (ValueError, RecursionError):
            activity = None
        if not isinstance(activity, dict):
            # Whoever sends no activity has no token for it, and need not be told more.
            return self._refuse(400, "unreadable")
        try:
            claims = await self._check.judge(request.headers.get("Authorization"), activity)
        except TokenRefused as refused:
            return self._refuse(refused.status, refused.code)
        if activity.get("channelId") != CHANNEL:
            # On other channels of the same bot people may say by themselves who and of which tenant they are.
            return self._refuse(403, "channel")
        if claims.anonymous and "Origin" in request.headers:
            # A local client posts by itself; with an origin it is a page that somebody has open in a browser.
            return self._refuse(403, "page")
        return await self._answered(activity, claims)

    async def _answered(self, activity: Mapping[str, Any], claims: Claims) -> web.Response:
        given: list[InvokeAnswer | None] = []

        async def turn(taken: Mapping[str, Any]) -> InvokeAnswer | None:
            answer = await self._turn(taken)
            given.append(answer)
            return answer

        try:
            status, body = await self._adapter.process(activity, claims, turn)
        except UnreadableActivity:
            return self._refuse(400, "unreadable")
        except Exception as error:
            # Its text may quote the activity; its class is enough to find it by.
            log.error("a turn failed: %s", type(error).__name__)
            return web.Response(status=500)
        if given and given[0] is not None:
            # The SDK keeps the answer of invokes alone; a message that was not accepted must be answered so, too.
            status, body = given[0].status, given[0].body
        return web.json_response(body, status=status) if body is not None else web.Response(status=status)

    def _refuse(self, status: int, reason: str) -> web.Response:
        self._metrics.refused.labels(reason).inc()
        return web.json_response({"error": reason}, status=status)
