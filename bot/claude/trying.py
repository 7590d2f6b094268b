"""One smallest call with the settings as they are: shows whether credentials, model, account and network will do."""

import asyncio
import ssl

from bot.claude import trouble
from bot.claude.config import ClaudeConfig
from bot.claude.opening import open_client

_SECONDS = 20.0


async def tried(config: ClaudeConfig, tls: ssl.SSLContext | None = None) -> str:
    """Empty where Claude answers, else the trouble's code. Costs about ten tokens; nothing of anybody's is sent.

    Raises ValueError where the provider's settings do not suffice.
    """
    async with open_client(config, tls) as messages:
        try:
            async with asyncio.timeout(_SECONDS):
                await messages.create(model=config.model, max_tokens=1, messages=[{"role": "user", "content": "ping"}])
        except Exception as error:
            return trouble.of(error).code
    return ""
