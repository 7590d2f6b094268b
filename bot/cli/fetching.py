"""Fetches the document behind a link with the bot's own sources and their settings; needs the `serve` extra."""

import asyncio
import ssl

from bot.cli.reading import Unreadable
from bot.settings import Settings, SettingsError, load
from bot.sources import SourcesConfig, open_sources
from handlers.ports import Fetched, SourceError


def fetch(url: str) -> Fetched:
    """The document behind a link, by the settings of the environment or a .env file. Raises Unreadable."""
    try:
        settings = load()
        return asyncio.run(_fetch(url, settings))
    except SourceError as error:
        raise Unreadable(error.words) from error
    except (SettingsError, ValueError) as error:
        raise Unreadable(f"a setting is wrong: {error}") from error
    except OSError as error:
        raise Unreadable(f"ARCH_REVIEW_CA_BUNDLE cannot be used: {error.strerror or error}") from error


async def _fetch(url: str, settings: Settings) -> Fetched:
    config = SourcesConfig(
        allow_hosts=settings.arch_review_allow_hosts,
        github_host=settings.github_host,
        github_token=settings.github_token.get_secret_value(),
        proxy=settings.https_proxy,
        max_bytes=settings.arch_review_max_document_kb * 1024,
    )
    bundle = settings.arch_review_ca_bundle
    context = ssl.create_default_context(cafile=bundle) if bundle else None
    async with open_sources(config, ssl_context=context) as sources:
        return await sources.fetch(url)
