"""Opens the way out to Teams: credentials, connection and adapter, as the configuration says."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

from aiohttp import ClientSession

from bot.teams.adapter import TeamsAdapter, managed_identity
from bot.teams.config import TeamsConfig
from bot.teams.connection import Connection
from bot.teams.credentials import Anonymous, ClientSecret, Credentials, KeptToken
from bot.teams.metrics import TeamsMetrics


@asynccontextmanager
async def open_credentials(config: TeamsConfig, metrics: TeamsMetrics) -> AsyncIterator[Credentials]:
    """What vouches for the bot: nothing, a secret, or the identity of the machine that it runs on."""
    if config.anonymous:
        yield Anonymous()
        return
    async with AsyncExitStack() as stack:
        if config.app_type == "UserAssignedMSI":
            acquire = managed_identity(config)
        else:
            acquire = ClientSecret(config, await stack.enter_async_context(ClientSession())).acquire
        yield await stack.enter_async_context(KeptToken(acquire, metrics))


@asynccontextmanager
async def open_adapter(config: TeamsConfig, metrics: TeamsMetrics) -> AsyncIterator[TeamsAdapter]:
    """The adapter, ready to take turns and to speak."""
    async with (
        open_credentials(config, metrics) as credentials,
        Connection(config, credentials, metrics) as connection,
    ):
        yield TeamsAdapter(config, connection)
