"""Where text may go: every scope, every pair of settings, hosts however a link writes them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.egress import EgressPolicy, Scopes

NOWHERE = Scopes()
SETTINGS = ("on", "on-request", "off")


def scopes(kind: str) -> Scopes:
    return {
        "workspace": Scopes(workspaces=frozenset({"T1"})),
        "channel": Scopes(channels=frozenset({"C1"})),
        "host": Scopes(hosts=frozenset({"docs.acme.example"})),
        "suffix": Scopes(hosts=frozenset({"*.acme.example"})),
        "none": NOWHERE,
    }[kind]


KINDS = ("workspace", "channel", "host", "suffix", "none")
HERE = ("T1", ["C1"], ["https://docs.acme.example/a.md"])


@pytest.mark.parametrize("general", SETTINGS)
@pytest.mark.parametrize("off", KINDS)
@pytest.mark.parametrize("on_request", KINDS)
def test_the_strictest_of_all_that_apply_holds(general: str, off: str, on_request: str) -> None:
    policy = EgressPolicy(general, scopes(off), scopes(on_request))
    applying = [general, *(["off"] if off != "none" else []), *(["on-request"] if on_request != "none" else [])]
    assert policy.of(*HERE) == max(applying, key=SETTINGS.index)


@pytest.mark.parametrize("off", KINDS)
def test_elsewhere_the_general_setting_holds(off: str) -> None:
    policy = EgressPolicy("on", scopes(off))
    assert policy.of("T2", ["C2"], ["https://docs.other.example/a.md"]) == "on"
    assert policy.of("T2", ["C2"], []) == "on"


def test_one_channel_or_link_of_several_is_enough() -> None:
    assert EgressPolicy("on", scopes("channel")).of("T2", ["C9", "C1"], []) == "off"
    assert EgressPolicy("on", scopes("host")).of("T2", ["C9"], ["https://a.example/", HERE[2][0]]) == "off"


@pytest.mark.parametrize(
    "url",
    [
        "https://DOCS.acme.example/a",
        "https://docs.acme.example./a",
        "https://user@docs.acme.example:8443/a",
        "https://[not-an-address/a",
        "file:///etc/passwd",
    ],
)
def test_a_host_is_known_however_it_is_written_and_a_link_without_one_is_every_hosts(url: str) -> None:
    assert EgressPolicy("on", scopes("host")).of("T2", ["C2"], [url]) == "off"


@pytest.mark.parametrize("url", ["https://acme.example/a", "https://notacme.example/a", "https://acme.example.evil/a"])
def test_a_suffix_is_of_the_hosts_below_it_alone(url: str) -> None:
    assert EgressPolicy("on", scopes("suffix")).of("T2", ["C2"], [url]) == "on"


def test_nothing_leaves_where_nobody_said_so() -> None:
    assert EgressPolicy().of(*HERE) == "off"


@given(st.sampled_from(SETTINGS), st.sampled_from(KINDS), st.sampled_from(KINDS), st.text())
def test_an_exception_never_makes_it_freer(general: str, off: str, on_request: str, url: str) -> None:
    said = EgressPolicy(general, scopes(off), scopes(on_request)).of("T1", ["C1"], [url])
    assert SETTINGS.index(said) >= SETTINGS.index(general)
