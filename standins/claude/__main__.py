"""`python -m standins.claude`: print a JSON line when ready, serve until SIGTERM or the end of a piped stdin."""

import argparse
import asyncio
from pathlib import Path

from standins.claude.replies import folder, plain
from standins.claude.standin import ClaudeStandIn
from standins.lifecycle import ready_until_told


async def _serve(options: argparse.Namespace) -> None:
    mind = folder(options.replies) if options.replies else plain
    async with ClaudeStandIn(mind, host=options.host, port=options.port, key=options.key) as standin:
        await ready_until_told({"url": standin.url, "key": standin.key})


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m standins.claude", description=__doc__)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=0, help="0 takes a free one")
    parser.add_argument("--key", default="sk-ant-standin", help="the only API key taken; empty takes any")
    parser.add_argument("--replies", type=Path, help="a folder of recorded replies")
    asyncio.run(_serve(parser.parse_args()))
