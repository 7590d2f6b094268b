"""What may be reached, and what never."""

import socket
from ipaddress import IPv4Address, IPv6Address, ip_address

import pytest
from aiohttp.abc import AbstractResolver, ResolveResult
from hypothesis import given
from hypothesis import strategies as st
from yarl import URL

from bot.sources.fetching import parsed
from bot.sources.guard import AddressRefusedError, Allowance, Guard, GuardedResolver, is_public, permitted
from handlers.ports import SourceError

INTERNAL = [
    "0.0.0.0",
    "10.1.2.3",
    "100.64.0.1",
    "127.0.0.1",
    "127.255.0.1",
    "169.254.169.254",
    "172.16.0.1",
    "172.31.255.255",
    "192.0.0.8",
    "192.0.2.1",
    "192.88.99.1",
    "192.168.0.1",
    "198.18.0.1",
    "198.51.100.1",
    "203.0.113.1",
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::127.0.0.1",
    "::ffff:10.0.0.1",
    "::ffff:169.254.169.254",
    "64:ff9b::a00:1",
    "64:ff9b::a9fe:a9fe",
    "64:ff9b:1::808:808",
    "100::1",
    "2001::1",
    "2001:db8::1",
    "2002:a00:1::",
    "2002:808:808::",
    "3fff::1",
    "5f00::1",
    "fc00::1",
    "fd00:ec2::254",
    "fe80::1",
    "fe80::1%eth0",
    "fec0::1",
    "ff02::1",
]
PUBLIC = [
    "1.1.1.1",
    "93.184.216.34",
    "140.82.121.4",
    "2606:2800:220:1::1",
    "::ffff:140.82.121.4",
    "64:ff9b::8c52:7904",
]


@pytest.mark.parametrize("address", INTERNAL)
def test_an_internal_address_is_not_public(address: str) -> None:
    assert not is_public(ip_address(address))


@pytest.mark.parametrize("address", PUBLIC)
def test_a_public_address_is_public(address: str) -> None:
    assert is_public(ip_address(address))


@given(st.ip_addresses(v=4))
def test_an_embedded_address_is_as_public_as_itself(address: IPv4Address) -> None:
    mapped = IPv6Address((0xFFFF << 32) | int(address))
    translated = IPv6Address(int(IPv6Address("64:ff9b::")) | int(address))
    assert is_public(mapped) == is_public(translated) == is_public(address)


@given(st.one_of(st.ip_addresses(v=4), st.ip_addresses(v=6)))
def test_nothing_public_is_special(address: IPv4Address | IPv6Address) -> None:
    if is_public(address):
        traits = ("is_loopback", "is_link_local", "is_multicast", "is_unspecified")
        assert not any(getattr(address, trait) for trait in traits)


@pytest.mark.parametrize(
    "address", ["169.254.169.254", "::ffff:169.254.169.254", "64:ff9b::a9fe:a9fe", "2002:a9fe:a9fe::", "fd00:ec2::254"]
)
def test_cloud_metadata_is_refused_even_of_a_vouched_host(address: str) -> None:
    assert not permitted(ip_address(address), vouched=True)


@pytest.mark.parametrize(
    "url",
    [
        "https://127.0.0.1/x",
        "https://[::1]/x",
        "https://[::ffff:127.0.0.1]/x",
        "https://[fe80::1%25eth0]/x",
        "https://169.254.169.254/latest/meta-data/",
        "https://2130706433/x",
        "https://0x7f000001/x",
        "https://0177.0.0.1/x",
        "https://127.1/x",
        "https://0x7f.1/x",
        "https://docs.example.0x7f/x",
        "https://user@docs.example/x",
        "https://user:secret@docs.example/x",
        "https://docs.example:8443/x",
        "https://docs.example:22/x",
        "http://docs.example/x",
        "ftp://docs.example/x",
        "file:///etc/passwd",
        "gopher://docs.example/x",
        "/relative",
        "",
    ],
)
def test_a_url_that_must_not_be_asked_for(url: str) -> None:
    with pytest.raises(SourceError) as raised:
        Guard().check(URL(url))
    assert raised.value.code in {"bad-link", "not-allowed"}
    assert not raised.value.transient
    assert "secret" not in raised.value.words


def test_public_https_is_asked_for() -> None:
    Guard().check(URL("https://docs.example/x"))
    Guard().check(URL("https://docs.example:80/x"))
    Guard().check(URL("https://140.82.121.4/x"))


def test_an_operator_vouches_for_a_host_a_port_and_a_suffix() -> None:
    guard = Guard(["wiki.corp.example", "127.0.0.1:8080", "[::1]:9000", "*.intra.example", "*.dev.example:8443"])
    for url in (
        "http://wiki.corp.example/a",
        "https://WIKI.corp.example./a",
        "http://127.0.0.1:8080/a",
        "http://[::1]:9000/a",
        "http://a.b.intra.example/a",
        "https://x.dev.example:8443/a",
    ):
        guard.check(URL(url))
    for url in (
        "http://wiki.corp.example:8080/a",
        "http://evil-wiki.corp.example/a",
        "http://wiki.corp.example.evil.example/a",
        "http://127.0.0.1/a",
        "http://127.0.0.1:8081/a",
        "http://intra.example/a",
        "http://evilintra.example/a",
        "https://x.dev.example:9443/a",
    ):
        with pytest.raises(SourceError):
            guard.check(URL(url))


@pytest.mark.parametrize("entry", ["", "*", "*.", "a/b", "http://wiki", "user@wiki", "wiki:port", "w*ki.example"])
def test_an_entry_that_is_no_host_is_named(entry: str) -> None:
    with pytest.raises(ValueError, match="is not a host"):
        Allowance.parse(entry)


def test_behind_a_proxy_only_allowed_hosts_and_forges() -> None:
    guard = Guard(["wiki.corp.example"], proxied=True)
    guard.check(URL("https://wiki.corp.example/a"))
    guard.check(URL("https://raw.githubusercontent.com/a"))
    for url in ("https://docs.example/a", "https://140.82.121.4/a"):
        with pytest.raises(SourceError, match="not-allowed"):
            guard.check(URL(url))


class _Turncoat(AbstractResolver):
    """A name that answers with other addresses each time it is asked."""

    def __init__(self, *answers: list[str]) -> None:
        self._answers = list(answers)

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        return [
            ResolveResult(hostname=host, host=address, port=port, family=family, proto=0, flags=0)
            for address in self._answers.pop(0)
        ]

    async def close(self) -> None:
        pass


async def test_of_mixed_answers_only_public_addresses_are_kept_and_a_changed_mind_is_caught() -> None:
    resolver = GuardedResolver(_Turncoat(["10.0.0.1", "140.82.121.4", "::1"], ["127.0.0.1"], []), Guard())
    assert [found["host"] for found in await resolver.resolve("docs.example", 443)] == ["140.82.121.4"]
    with pytest.raises(AddressRefusedError):
        await resolver.resolve("docs.example", 443)
    assert await resolver.resolve("docs.example", 443) == []


async def test_a_vouched_name_may_be_internal_but_never_metadata() -> None:
    resolver = GuardedResolver(_Turncoat(["10.0.0.1", "169.254.169.254"]), Guard(["wiki.corp.example"]))
    assert [found["host"] for found in await resolver.resolve("wiki.corp.example", 443)] == ["10.0.0.1"]


async def test_a_vouched_name_in_another_script_is_the_same_name_when_resolved() -> None:
    guard = Guard(["bücher.example"])
    url = URL("http://bücher.example/a.md")
    guard.check(url)
    assert url.raw_host is not None
    resolver = GuardedResolver(_Turncoat(["10.0.0.1"]), guard)
    assert len(await resolver.resolve(url.raw_host, 80)) == 1


@given(st.one_of(st.text(max_size=80), st.text(max_size=60).map("https://".__add__)))
def test_whatever_is_typed_is_refused_in_words_or_public_https(text: str) -> None:
    try:
        url = parsed(text)
        Guard().check(url)
    except SourceError as error:
        assert error.words  # noqa: PT017
        return
    assert url.scheme == "https"
    assert url.host
    assert url.port in {80, 443}
    assert url.user is None
