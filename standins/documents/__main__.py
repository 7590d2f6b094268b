"""`python -m standins.documents`: print a JSON line when ready, serve until SIGTERM or the end of a piped stdin."""

import argparse
import asyncio
from pathlib import Path

from standins.documents.server import SAMPLES, DocumentServer
from standins.lifecycle import ready_until_told


async def _serve(options: argparse.Namespace) -> None:
    async with DocumentServer(host=options.host, port=options.port, directory=options.directory) as server:
        await ready_until_told({"url": server.url, "documents": {n: server.link(n) for n in server.names}})


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m standins.documents", description=__doc__)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=0, help="0 takes a free one")
    parser.add_argument("--directory", type=Path, default=SAMPLES, help="where the documents are")
    asyncio.run(_serve(parser.parse_args()))
