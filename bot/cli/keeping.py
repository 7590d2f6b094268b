"""What `library` and `feedback` share: the library that the settings name, and which workspace is meant."""

import contextlib
from collections.abc import AsyncIterator

import click

from bot.cli.running import settings
from bot.composition import library, server
from bot.connecting import patient
from bot.inbox import Vault
from bot.library import RedisLibrary

workspace_option = click.option(
    "--workspace", default="", help="The workspace (team id); needed only where the library holds several."
)


@contextlib.asynccontextmanager
async def opened() -> AsyncIterator[RedisLibrary]:
    """The library of the settings."""
    chosen = settings()
    async with server(chosen, own=False) as attachment:
        client = patient(attachment.url)
        try:
            yield library(chosen, client, Vault(attachment.secret))
        finally:
            await client.aclose()


async def chosen_workspace(kept: RedisLibrary, named: str) -> str:
    """The workspace that is named, else the only one; empty where there is none. Raises click.UsageError."""
    known = await kept.workspaces()
    if named or len(known) <= 1:
        return named or "".join(known)
    raise click.UsageError(f"the library holds several workspaces, name one with --workspace: {', '.join(known)}")
