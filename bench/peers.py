"""What `/slack/events` is measured against, as processes: a bare Bolt app, and bare aiohttp with one Redis round trip.

python -m bench.peers bolt | aiohttp, with SECRET and, for aiohttp, REDIS_URL in the environment.
"""

import asyncio
import json
import os
import sys
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web
from redis.asyncio import BlockingConnectionPool, Redis
from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_sdk.signature import SignatureVerifier

CONNECTIONS = 64
KEY_SECONDS = 3 * 24 * 3600


def bolt(secret: str) -> web.Application:
    """A Bolt app that checks the signature, finds its listener, does nothing and keeps nothing."""

    async def authorize() -> AuthorizeResult:
        # Bolt's own would ask Slack who it is.
        return AuthorizeResult(
            enterprise_id=None, team_id=None, bot_user_id="UBENCH", bot_id="BBENCH", bot_token="xoxb-"
        )

    app = AsyncApp(signing_secret=secret, authorize=authorize, process_before_response=True)

    @app.event("app_mention")
    async def heard(event: dict[str, Any]) -> None:
        pass

    return app.web_app()


def bare(secret: str, redis_url: str) -> web.Application:
    """aiohttp, the SDK's signature check, one SET NX EX of the event's id; nothing parsed further, nothing queued."""
    verifier = SignatureVerifier(secret)
    redis = Redis(connection_pool=BlockingConnectionPool.from_url(redis_url, max_connections=CONNECTIONS))

    async def handle(request: web.Request) -> web.Response:
        body = await request.read()
        if not verifier.is_valid_request(body, dict(request.headers)):
            return web.Response(status=401)
        await redis.set("bench:" + json.loads(body)["event_id"], "1", nx=True, ex=KEY_SECONDS)
        return web.Response()

    app = web.Application()
    app.router.add_post("/slack/events", handle)
    return app


async def serve(app: web.Application) -> None:
    """Listen on loopback, say where, until killed."""
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0, backlog=1024).start()
    host, port = runner.addresses[0][:2]
    print(f"{sys.argv[1]} listens on http://{host}:{port}", flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    made: dict[str, Callable[[], web.Application]] = {
        "bolt": lambda: bolt(os.environ["SECRET"]),
        "aiohttp": lambda: bare(os.environ["SECRET"], os.environ["REDIS_URL"]),
    }
    work: Awaitable[None] = serve(made[sys.argv[1]]())
    asyncio.run(work)  # type: ignore[arg-type]
