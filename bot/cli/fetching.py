"""Fetches the document behind a link with the bot's own sources and their settings; needs the `serve` extra."""

import asyncio

from bot.cli.reading import Unreadable
from bot.composition import sources_config, tls
from bot.settings import Settings, SettingsError, load
from bot.sources import open_sources
from handlers.ports import Fetched, SourceError


def fetch(url: str) -> Fetched:
    """The document behind a link, by the settings of the environment or a .env file. Raises Unreadable."""
    try:
        return asyncio.run(_fetch(url, load()))
    except SourceError as error:
        raise Unreadable(error.words) from error
    except (SettingsError, ValueError) as error:
        raise Unreadable(f"a setting is wrong: {error}") from error


async def _fetch(url: str, settings: Settings) -> Fetched:
    async with open_sources(sources_config(settings), ssl_context=tls(settings)) as sources:
        return await sources.fetch(url)
