"""Fetches the document behind a link with the bot's own sources and their settings; needs the `serve` extra."""

import asyncio

from bot.cli.reading import Unreadable
from bot.composition import sources_config
from bot.settings import Settings, SettingsError, load
from bot.sources import open_sources
from bot.wiring.parts import tls
from handlers.ports import Fetched, SourceError

# What a person at a terminal can do that one in a chat cannot.
_SETTING_FOR = {
    "not-allowed": "ARCH_REVIEW_ALLOW_HOSTS names hosts that may be fetched from",
    "no-access": "GITHUB_TOKEN opens private repositories",
}


def fetch(url: str) -> Fetched:
    """The document behind a link, by the settings of the environment or a .env file. Raises Unreadable."""
    try:
        return asyncio.run(_fetch(url, load()))
    except SourceError as error:
        setting = _SETTING_FOR.get(error.code)
        raise Unreadable(f"{error.words} ({setting}.)" if setting else error.words) from error
    except (SettingsError, ValueError) as error:
        raise Unreadable(f"a setting is wrong: {error}") from error


async def _fetch(url: str, settings: Settings) -> Fetched:
    async with open_sources(sources_config(settings), ssl_context=tls(settings)) as sources:
        return await sources.fetch(url)
