"""Where text may go: whether the architect, who is outside, may be sent a document, by workspace, channel and host."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, get_args
from urllib.parse import urlsplit

Egress = Literal["on", "on-request", "off"]

# From the freest to the strictest.
_STRICTNESS = {setting: n for n, setting in enumerate(get_args(Egress))}


@dataclass(frozen=True, slots=True)
class Scopes:
    """Workspaces and channels by id, document hosts by name (`docs.acme.example`) or suffix (`*.acme.example`)."""

    workspaces: frozenset[str] = frozenset()
    channels: frozenset[str] = frozenset()
    hosts: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class EgressPolicy:
    """`general` holds everywhere, `off` and `on_request` name exceptions. Of all that apply, the strictest does."""

    general: Egress = "off"
    off: Scopes = Scopes()
    on_request: Scopes = Scopes()

    @property
    def names_hosts(self) -> bool:
        """Whether some hosts' documents are an exception, so that where one came from matters."""
        return bool(self.off.hosts or self.on_request.hosts)

    def of(self, workspace: str, channels: Iterable[str], urls: Iterable[str]) -> Egress:
        """What holds for a document that is discussed in these channels and was asked for or found at these links."""
        settings: list[Egress] = [self.general]
        there, at = frozenset(channels), tuple(urls)
        if _applies(self.off, workspace, there, at):
            settings.append("off")
        if _applies(self.on_request, workspace, there, at):
            settings.append("on-request")
        return max(settings, key=_STRICTNESS.__getitem__)


def _applies(scopes: Scopes, workspace: str, channels: frozenset[str], urls: Iterable[str]) -> bool:
    return (
        workspace in scopes.workspaces
        or not scopes.channels.isdisjoint(channels)
        or any(_of_host(scopes.hosts, url) for url in urls if url)
    )


def _of_host(hosts: frozenset[str], url: str) -> bool:
    """Whether a link's host is named. Of a link that has none, nothing is known: every host's rule holds for it."""
    try:
        host = (urlsplit(url).hostname or "").rstrip(".").lower()
    except ValueError:
        host = ""
    if not host:
        return bool(hosts)
    return any(host == name or (name.startswith("*.") and host.endswith(name[1:])) for name in hosts)
