"""Slack's requests over HTTP: bounded, verified on the raw bytes, only then parsed and given to Bolt."""

import json
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response
from slack_bolt.request.async_request import AsyncBoltRequest

from bot.receiving import TooLargeError, bounded_body
from bot.slack.edge import SlackApp
from bot.slack.metrics import SlackMetrics
from bot.slack.signature import SignatureCheck
from bot.web import Handler

# Slack posts everything to the first; the second is for apps whose command was set up with an address of its own.
SLACK_PATHS = ("/slack/events", "/slack/commands")

# Slack cuts messages at 40,000 characters; sent as text and as blocks, escaped, that stays under this.
LARGEST_BODY_BYTES = 1024 * 1024
# A body that dribbles in holds a connection no longer than Slack itself would wait.
BODY_WITHIN_SECONDS = 3.0


class SlackRequests:
    """The handler of every address that Slack posts to."""

    def __init__(self, app: SlackApp, check: SignatureCheck, metrics: SlackMetrics) -> None:
        self._app = app
        self._check = check
        self._metrics = metrics

    @property
    def routes(self) -> tuple[tuple[str, str, Handler], ...]:
        """Where Slack posts to."""
        return tuple(("POST", path, self.handle) for path in SLACK_PATHS)

    async def handle(self, request: web.Request) -> web.Response:
        """200: taken; 401: not Slack's; 400, 408, 413: cannot be read; 503: send it again."""
        try:
            raw = await bounded_body(request, largest=LARGEST_BODY_BYTES, within=BODY_WITHIN_SECONDS)
        except TimeoutError:
            return self._refuse(408, "slow")
        except TooLargeError:
            return self._refuse(413, "too_large")
        try:
            body = raw.decode("utf-8")
        except UnicodeDecodeError:
            return self._refuse(400, "unreadable")
        verdict = self._check.judge(
            body, request.headers.get("X-Slack-Request-Timestamp"), request.headers.get("X-Slack-Signature")
        )
        if verdict != "valid":
            if body.startswith("ssl_check=1") or "&ssl_check=1" in body[:4096]:
                return web.Response()  # Slack's look at our certificate; it carries nothing and starts nothing
            return self._refuse(401, verdict)
        if "X-Slack-Retry-Num" in request.headers:
            self._metrics.redeliveries.inc()
        try:
            parsed = _parsed(body, request.content_type)
            if parsed.get("type") == "event_callback":
                return web.Response(status=await self._app.take_event(parsed))
            # Parsed here and passed as Socket Mode's are: Bolt takes any form that contains the word "payload" for an
            # interaction and drops the rest, a pasted design included.
            bolt_request = AsyncBoltRequest(body=parsed, mode="socket_mode")
        except (ValueError, TypeError, AttributeError, KeyError, RecursionError):
            return self._refuse(400, "unreadable")
        return await to_aiohttp_response(await self._app.async_dispatch(bolt_request))

    def _refuse(self, status: int, reason: str) -> web.Response:
        self._metrics.refused.labels(reason).inc()
        return web.Response(status=status, text=json.dumps({"error": reason}), content_type="application/json")


def _parsed(body: str, content_type: str) -> dict[str, Any]:
    if content_type != "application/json" and not body.startswith("{"):
        form = dict(parse_qsl(body, keep_blank_values=True, max_num_fields=100))
        if "payload" not in form:
            return dict(form)
        body = form["payload"]
    parsed = json.loads(body)
    if not isinstance(parsed, dict):
        raise TypeError("not an object")
    return parsed
