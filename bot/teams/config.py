"""What must be known to speak with Teams: who the bot is, whom it serves, and where its services are."""

import ssl
from dataclasses import dataclass, field
from typing import Literal
from urllib.parse import urlsplit

AppType = Literal["MultiTenant", "SingleTenant", "UserAssignedMSI"]

# Published by the platform for its public cloud.
OPENID_URL = "https://login.botframework.com/v1/.well-known/openidconfiguration"
ISSUER = "https://api.botframework.com"
LOGIN_URL = "https://login.microsoftonline.com"
SCOPE = "https://api.botframework.com/.default"
# Where bots of many tenants get their tokens.
SHARED_TENANT = "botframework.com"

_LOOPBACK = {"localhost", "127.0.0.1", "::1"}


@dataclass(frozen=True, slots=True)
class TeamsConfig:
    """Teams' part of the settings.

    `tenant_id` is the directory of a single-tenant bot or managed identity; `allow_tenants` are the directories that are
    served, empty for all. `openid_url`, `issuer`, `login_url` and `scope` name another cloud, or a stand-in.
    `anonymous` switches authentication off both ways, for a local client that has none; it excludes an `app_id`.
    Raises ValueError where parts do not go together, naming them.
    """

    app_id: str = ""
    app_type: AppType = "MultiTenant"
    tenant_id: str = ""
    secret: str = field(default="", repr=False)
    allow_tenants: frozenset[str] = frozenset()
    openid_url: str = OPENID_URL
    issuer: str = ISSUER
    login_url: str = LOGIN_URL
    scope: str = SCOPE
    anonymous: bool = False
    proxy: str = ""
    tls: ssl.SSLContext | None = field(default=None, repr=False)

    def __post_init__(self) -> None:
        if self.anonymous:
            if self.app_id:
                raise ValueError("TEAMS_ANONYMOUS is for a local client without an app id: leave TEAMS_APP_ID out")
            return
        if not self.app_id:
            raise ValueError("TEAMS_APP_ID is missing")
        if self.app_type == "UserAssignedMSI":
            if self.secret:
                raise ValueError("TEAMS_APP_SECRET: a managed identity has none")
        elif not self.secret:
            raise ValueError("TEAMS_APP_SECRET is missing")
        if self.app_type != "MultiTenant" and not self.tenant_id:
            raise ValueError(f"TEAMS_TENANT_ID is missing; a bot of the type {self.app_type} has one")
        for name, url in (("TEAMS_OPENID_URL", self.openid_url), ("TEAMS_LOGIN_URL", self.login_url)):
            if not is_trustworthy(url):
                raise ValueError(f"{name} must begin with https://")

    @property
    def token_url(self) -> str:
        """Where the bot gets its own token."""
        tenant = SHARED_TENANT if self.app_type == "MultiTenant" else self.tenant_id
        return f"{self.login_url.rstrip('/')}/{tenant}/oauth2/v2.0/token"

    def serves(self, tenant: str) -> bool:
        """Whether a tenant's people are served."""
        return not self.allow_tenants or tenant in self.allow_tenants


def is_trustworthy(url: str) -> bool:
    """Whether a token may be sent to an address: over TLS, or to this very machine."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return False
    return bool(host) and (parts.scheme == "https" or (parts.scheme == "http" and host in _LOOPBACK))


def is_loopback(url: str) -> bool:
    """Whether an address is on this very machine."""
    try:
        return urlsplit(url).hostname in _LOOPBACK and is_trustworthy(url)
    except ValueError:
        return False
