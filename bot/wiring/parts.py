"""What every process of the bot is made of, whichever platforms it serves."""

import ssl
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from prometheus_client import CollectorRegistry

from bot.embedded import Attachment
from bot.inbox import Vault
from bot.inbox.keyspace import Keyspace
from bot.settings import Settings, SettingsError


@dataclass(frozen=True, slots=True)
class Parts:
    """Settings, and what is made of them alone. `now` is the wall clock in seconds."""

    settings: Settings
    attachment: Attachment
    vault: Vault
    keyspace: Keyspace
    registry: CollectorRegistry
    rng: Random
    now: Callable[[], float]


def tls(settings: Settings) -> ssl.SSLContext | None:
    """A context that trusts the operator's CA bundle; None for the system's own. Raises SettingsError."""
    bundle = settings.arch_review_ca_bundle
    try:
        return ssl.create_default_context(cafile=bundle) if bundle else None
    except OSError as error:
        raise SettingsError(f"ARCH_REVIEW_CA_BUNDLE: cannot be read ({error.strerror}): {bundle}") from None
