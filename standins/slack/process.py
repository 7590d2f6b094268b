"""The stand-in for Slack as a process of its own."""

import argparse
import asyncio
import json
from collections.abc import Sequence
from pathlib import Path

from standins.lifecycle import ready_until_told
from standins.slack.control import snapshot
from standins.slack.standin import SlackStandIn
from standins.slack.state import Json


def main(argv: Sequence[str] | None = None) -> int:
    """`python -m standins.slack`: print a JSON line when ready, serve until SIGTERM or the end of a piped stdin."""
    parser = argparse.ArgumentParser(prog="python -m standins.slack", description=__doc__)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=0, help="0 takes a free one")
    parser.add_argument("--state", type=Path, help="write everything as JSON to this file at the end")
    parser.add_argument("--rate-limits", type=float, default=1.0, help="a factor on Slack's limits; 0: none")
    parser.add_argument("--limited-reads", action="store_true", help="history and replies: 1 a minute, 15 messages")
    parser.add_argument("--file-polls", type=int, default=0, help="polls until an uploaded file is ready")
    parser.add_argument("--signing-secret", default="standin-signing-secret")
    asyncio.run(_serve(parser.parse_args(argv)))
    return 0


def introduction(standin: SlackStandIn) -> Json:
    """The ready line: all that another process needs to use it."""
    return {
        "url": standin.url,
        "api_url": standin.api_url,
        "admin_url": standin.admin_url,
        "token": standin.token,
        "app_token": standin.app_token,
        "signing_secret": standin.signing_secret,
        "team": standin.workspace.id,
        "bot_user": standin.bot_user,
        "channels": {c.name: c.id for c in standin.workspace.channels.values()},
        "users": {u.name: u.id for u in standin.workspace.users.values()},
    }


async def _serve(options: argparse.Namespace) -> None:
    standin = SlackStandIn(
        host=options.host,
        port=options.port,
        rate_limits=options.rate_limits,
        limited_reads=options.limited_reads,
        file_polls=options.file_polls,
        signing_secret=options.signing_secret,
    )
    async with standin:
        await ready_until_told(introduction(standin))
        if options.state is not None:
            _write(options.state, json.dumps(snapshot(standin), indent=1))


def _write(path: Path, text: str) -> None:
    beside = path.with_name(path.name + ".part")
    beside.write_text(text)
    beside.replace(path)
