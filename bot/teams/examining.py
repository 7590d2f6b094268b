"""Doctor's look at Teams: whether the bot can vouch for itself, tell Teams' tokens from others', and whom it serves."""

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

from prometheus_client import CollectorRegistry

from bot.finding import Finding
from bot.settings import Settings, SettingsError
from bot.wiring.teams import teams_config

if TYPE_CHECKING:
    from bot.teams.config import TeamsConfig

_MEND = {
    "invalid_client": "TEAMS_APP_SECRET is wrong or has expired: make a new client secret in the app registration.",
    "unauthorized_client": "Check TEAMS_APP_ID and TEAMS_TENANT_ID, and that TEAMS_APP_TYPE is the Azure Bot's own type.",
    "invalid_request": "Check TEAMS_APP_ID and TEAMS_TENANT_ID, and that TEAMS_APP_TYPE is the Azure Bot's own type.",
    "invalid_scope": "Check TEAMS_SCOPE.",
}
_NETWORK = "Check TEAMS_LOGIN_URL, HTTPS_PROXY and the network; of a managed identity that it is assigned to this host."


async def examined(settings: Settings) -> AsyncIterator[Finding]:
    """Everything of Teams, in the order in which one would mend it. Raises nothing expected."""
    try:
        config = teams_config(settings)
    except SettingsError as error:
        yield Finding("Teams", "ill", str(error), "Correct the settings; docs/teams.md says where each comes from.")
        return
    if config.anonymous:
        yield Finding(
            "Teams",
            "poor",
            "TEAMS_ANONYMOUS is set: a local client is served without authentication, and Teams is not",
            "For Teams itself set TEAMS_APP_ID instead.",
        )
        return
    try:
        yield await _token(config)
        yield await _keys(config)
    except ModuleNotFoundError as error:
        yield Finding("Teams", "ill", f"the package {error.name} is missing", "pip install 'arch-review[teams]'")
        return
    if config.allow_tenants:
        yield Finding("Teams tenants", "well", f"served: {', '.join(sorted(config.allow_tenants))}")
    else:
        yield Finding(
            "Teams tenants",
            "poor",
            "people of every tenant that installs the app are served",
            "Name those that may be in TEAMS_ALLOW_TENANTS.",
        )


async def _token(config: "TeamsConfig") -> Finding:
    """The bot's own token, got as for every message."""
    from bot.teams.credentials import NoToken
    from bot.teams.metrics import TeamsMetrics
    from bot.teams.opening import open_credentials

    try:
        async with open_credentials(config, TeamsMetrics(CollectorRegistry())) as credentials:
            await credentials.token()
    except NoToken as error:
        return Finding("Teams token", "ill", f"none is given: {error.code}", _MEND.get(error.code, _NETWORK))
    return Finding("Teams token", "well", f"given to {config.app_id} ({config.app_type})")


async def _keys(config: "TeamsConfig") -> Finding:
    """The keys that Teams' tokens are signed with, fetched as for the first activity."""
    from bot.teams.keys import KeyRing, NoKeys
    from bot.teams.metrics import TeamsMetrics

    try:
        async with KeyRing(config, TeamsMetrics(CollectorRegistry())) as keys:
            await keys.key("")
    except NoKeys as error:
        return Finding(
            "Teams keys",
            "ill",
            f"the keys that tokens are signed with cannot be fetched ({error.code}): nothing can be taken in",
            "Check TEAMS_OPENID_URL, HTTPS_PROXY and the network.",
        )
    return Finding("Teams keys", "well", "fetched; that the messaging endpoint is right shows with the first message")
