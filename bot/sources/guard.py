"""Keeps a fetch from reaching what only the bot's own network can reach (server-side request forgery).

Two checks: of each URL before it is asked for (also after a redirect), and of each address that a name resolves to, in
the resolver whose answer the connection is made with, so that a name cannot change its mind in between.
"""

import re
import socket
from collections.abc import Iterable
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address, ip_network

from aiohttp.abc import AbstractResolver, ResolveResult
from yarl import URL

from bot.sources import troubles

DEFAULT_PORTS = frozenset({80, 443})

# Hosts of forges, whose names no outsider can point elsewhere: safe to ask a proxy for.
FORGE_HOSTS = frozenset(
    {
        "github.com",
        "api.github.com",
        "raw.githubusercontent.com",
        "gist.github.com",
        "gist.githubusercontent.com",
        "gitlab.com",
    }
)

_REFUSED_V4 = tuple(ip_network(n) for n in ("192.0.0.0/24", "192.88.99.0/24"))
_REFUSED_V6 = tuple(
    ip_network(n) for n in ("2001::/23", "2001:db8::/32", "2001:10::/28", "2001:20::/28", "2002::/16", "3fff::/20")
)
_GLOBAL_UNICAST = IPv6Network("2000::/3")
_NAT64 = IPv6Network("64:ff9b::/96")
# Never, whoever vouches for the host: cloud metadata hands out the machine's own credentials.
_METADATA = frozenset(ip_address(a) for a in ("169.254.169.254", "169.254.170.2", "100.100.100.200", "fd00:ec2::254"))
_NUMERIC_LABEL = re.compile(r"(0x[0-9a-f]*|[0-9]+)", re.IGNORECASE)


class AddressRefusedError(OSError):
    """A name resolved to addresses that may not be connected to."""


@dataclass(frozen=True, slots=True)
class Allowance:
    """One entry of the allow list: a host or a suffix of hosts, and one port or the default ones."""

    host: str
    port: int | None
    suffix: bool

    @classmethod
    def parse(cls, entry: str) -> "Allowance":
        """Read `host`, `host:port`, `[v6]:port` or `*.suffix[:port]`. Raises ValueError, naming the entry."""
        text = entry.strip()
        suffix = text.startswith("*.")
        rest = text[2:] if suffix else text
        if rest.count(":") > 1 and not rest.startswith("["):
            rest = f"[{rest}]"
        try:
            url = URL(f"http://{rest}")
            host, port = url.raw_host, url.explicit_port
        except ValueError:
            host, port = None, None
        if not host or "*" in host or url.path not in ("", "/") or url.user is not None or url.query_string:
            raise ValueError(f"{entry!r} is not a host: write `host`, `host:port` or `*.suffix`")
        return cls(_plain(host), port, suffix)

    def covers(self, host: str, port: int) -> bool:
        """Whether a host on a port is meant by this entry."""
        named = host.endswith("." + self.host) if self.suffix else host == self.host
        return named and (port in DEFAULT_PORTS if self.port is None else port == self.port)


class Guard:
    """Says which URLs and which addresses may be fetched from."""

    def __init__(self, allow_hosts: Iterable[str] = (), *, proxied: bool = False) -> None:
        self._allowances = tuple(Allowance.parse(entry) for entry in allow_hosts)
        self._proxied = proxied

    def allows(self, host: str, port: int) -> bool:
        """Whether an operator vouches for this host on this port."""
        return any(allowance.covers(_plain(host), port) for allowance in self._allowances)

    def check(self, url: URL) -> None:
        """Refuse a URL that must not be asked for, before any name is resolved. Raises SourceError."""
        if url.scheme not in ("http", "https"):
            raise troubles.bad_link("it is not a web address")
        # The raw host is what names are resolved by: in ASCII, whatever script it was typed in.
        host = url.raw_host
        if not host or url.port is None:
            raise troubles.bad_link("it names no host")
        if url.user is not None or url.password is not None:
            raise troubles.bad_link("it holds a user name or a password")
        vouched = self.allows(host, url.port)
        literal = _literal(host)
        if literal is None and _NUMERIC_LABEL.fullmatch(_plain(host).rpartition(".")[2]):
            raise troubles.bad_link("its host is a number")
        if literal is not None and not permitted(literal, vouched=vouched):
            raise troubles.not_allowed(host)
        if vouched:
            return
        if url.scheme != "https":
            raise troubles.bad_link("it is not https")
        if url.port not in DEFAULT_PORTS:
            raise troubles.not_allowed(f"{host}:{url.port}")
        if self._proxied and _plain(host) not in FORGE_HOSTS:
            raise troubles.proxy_refuses(host)


class GuardedResolver(AbstractResolver):
    """Resolves with another resolver and passes on only the addresses that may be connected to.

    `resolve` raises AddressRefusedError when none is left, and what the other resolver raises.
    """

    def __init__(self, inner: AbstractResolver, guard: Guard) -> None:
        self._inner = inner
        self._guard = guard

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        """The permitted addresses of a host."""
        vouched = self._guard.allows(host, port)
        found = await self._inner.resolve(host, port, family)
        kept = [result for result in found if permitted(ip_address(result["host"]), vouched=vouched)]
        if found and not kept:
            raise AddressRefusedError(f"{host} has no address that may be connected to")
        return kept

    async def close(self) -> None:
        """Close the other resolver."""
        await self._inner.close()


def permitted(address: IPv4Address | IPv6Address, *, vouched: bool) -> bool:
    """Whether an address may be connected to: a public one, or any but cloud metadata where the host is vouched for."""
    return not _is_metadata(address) if vouched else is_public(address)


def is_public(address: IPv4Address | IPv6Address) -> bool:
    """Whether an address is one of the public internet's; one that embeds an IPv4 address is as public as that is."""
    embedded = _embedded(address)
    if embedded is not None:
        return is_public(embedded)
    if not address.is_global or address.is_multicast or address.is_reserved:
        return False
    if isinstance(address, IPv4Address):
        return not any(address in network for network in _REFUSED_V4)
    return address in _GLOBAL_UNICAST and not any(address in network for network in _REFUSED_V6)


def _embedded(address: IPv4Address | IPv6Address) -> IPv4Address | None:
    # NAT64 is how an IPv6-only network reaches public IPv4. 6to4, Teredo and IPv4-compatible forms are refused whole.
    if isinstance(address, IPv4Address):
        return None
    if address in _NAT64:
        return IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped


def _is_metadata(address: IPv4Address | IPv6Address) -> bool:
    bare = address if isinstance(address, IPv4Address) else IPv6Address(int(address))
    tunnelled = bare.sixtofour if isinstance(bare, IPv6Address) else None
    return bool({bare, _embedded(bare), tunnelled} & _METADATA)


def _literal(host: str) -> IPv4Address | IPv6Address | None:
    try:
        return ip_address(host.rstrip("."))
    except ValueError:
        return None


def _plain(host: str) -> str:
    return host.rstrip(".").lower()
