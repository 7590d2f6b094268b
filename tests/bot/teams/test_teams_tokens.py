"""Tokens of inbound activities against a provider and keys of our own, over HTTP."""

import asyncio
import base64
import json
import time
from collections.abc import AsyncIterator
from typing import Any

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from prometheus_client import CollectorRegistry

from bot.teams.config import TeamsConfig
from bot.teams.keys import FRESH_SECONDS, UNTIL_NEXT_FETCH_SECONDS
from bot.teams.metrics import TeamsMetrics
from bot.teams.tokens import LEEWAY_SECONDS, Claims, TokenCheck, TokenRefused
from tests.support.openid_provider import APP_ID, ISSUER, SERVICE_URL, Provider, forged, provider

ACTIVITY = {"type": "message", "channelId": "msteams", "serviceUrl": SERVICE_URL}


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
async def openid() -> AsyncIterator[Provider]:
    async with provider() as made:
        yield made


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def registry() -> CollectorRegistry:
    return CollectorRegistry()


@pytest.fixture
async def check(openid: Provider, clock: Clock, registry: CollectorRegistry) -> AsyncIterator[TokenCheck]:
    config = TeamsConfig(app_id=APP_ID, secret="s", openid_url=f"{openid.url}/openid", issuer=ISSUER)
    async with TokenCheck(config, TeamsMetrics(registry), within=2.0, monotonic=clock) as made:
        yield made


async def refusal(check: TokenCheck, token: str | None, activity: dict[str, Any] = ACTIVITY) -> tuple[int, str]:
    with pytest.raises(TokenRefused) as refused:
        await check.judge(None if token is None else f"Bearer {token}", activity)
    return refused.value.status, refused.value.code


async def accepted(check: TokenCheck, token: str) -> Claims:
    return await check.judge(f"Bearer {token}", ACTIVITY)


async def test_a_good_token_vouches_for_bot_and_address(check: TokenCheck, openid: Provider) -> None:
    assert await accepted(check, openid.token()) == Claims(app_id=APP_ID, service_url=SERVICE_URL)
    assert openid.fetched == 1


async def test_one_token_may_bring_many_activities_and_keys_are_fetched_once(
    check: TokenCheck, openid: Provider
) -> None:
    token = openid.token()
    for _ in range(5):
        await accepted(check, token)
    assert openid.fetched == 1


async def test_no_token(check: TokenCheck) -> None:
    assert await refusal(check, None) == (401, "no_token")
    assert await refusal(check, "") == (401, "no_token")
    with pytest.raises(TokenRefused) as refused:
        await check.judge("Basic dTpw", ACTIVITY)
    assert (refused.value.status, refused.value.code) == (401, "no_token")


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        ({"iss": "https://sts.example"}, (403, "issuer")),
        ({"iss": None}, (403, "issuer")),
        ({"aud": "another-bot"}, (403, "audience")),
        ({"aud": None}, (403, "audience")),
        ({"exp": None}, (403, "claims")),
        ({"serviceurl": "https://evil.example/"}, (403, "service_url")),
        ({"serviceurl": None}, (403, "service_url")),
        ({"serviceurl": {"a": 1}}, (403, "service_url")),
        ({"exp": "soon"}, (401, "unreadable")),
    ],
)
async def test_claims_that_are_not_for_this(
    check: TokenCheck, openid: Provider, claims: dict[str, Any], expected: tuple[int, str]
) -> None:
    assert await refusal(check, openid.token(**claims)) == expected


async def test_expiry_allows_for_clocks_and_no_more(check: TokenCheck, openid: Provider) -> None:
    now = int(time.time())
    await accepted(check, openid.token(exp=now - LEEWAY_SECONDS + 30))
    assert await refusal(check, openid.token(exp=now - LEEWAY_SECONDS - 30)) == (401, "expired")
    await accepted(check, openid.token(nbf=now + LEEWAY_SECONDS - 30))
    assert await refusal(check, openid.token(nbf=now + LEEWAY_SECONDS + 30)) == (401, "not_yet_valid")


async def test_the_service_url_of_the_activity_was_changed(check: TokenCheck, openid: Provider) -> None:
    for other in ("https://evil.example/", None, "", 7):
        assert await refusal(check, openid.token(), ACTIVITY | {"serviceUrl": other}) == (403, "service_url")


async def test_an_address_that_no_token_may_be_sent_to(check: TokenCheck, openid: Provider) -> None:
    plain = "http://smba.example/"
    token = openid.token(serviceurl=plain)
    assert await refusal(check, token, ACTIVITY | {"serviceUrl": plain}) == (403, "service_url")


async def test_signed_by_somebody_else(check: TokenCheck, openid: Provider) -> None:
    stranger = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    assert await refusal(check, openid.token("one", key=stranger)) == (401, "signature")
    assert await refusal(check, openid.token("unheard-of", key=stranger)) == (401, "unknown_key")


async def test_a_key_that_may_not_speak_for_teams(check: TokenCheck, openid: Provider) -> None:
    openid.endorsements = ["webchat"]
    assert await refusal(check, openid.token()) == (403, "endorsement")
    assert openid.fetched == 1


async def test_a_provider_that_names_no_endorsements(check: TokenCheck, openid: Provider) -> None:
    openid.endorsements = None
    await accepted(check, openid.token())


async def test_unsigned_and_shared_secret_tokens_never_reach_a_key(check: TokenCheck, openid: Provider) -> None:
    payload = {"iss": ISSUER, "aud": APP_ID, "exp": int(time.time()) + 600, "serviceurl": SERVICE_URL}
    public = openid.published["one"].public_key()
    pem = public.public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    for algorithm in ("none", "None", "NONE", "", None, 7, ["RS256"]):
        assert await refusal(check, forged({"alg": algorithm, "kid": "one"}, payload)) in (
            (401, "algorithm"),
            (401, "unreadable"),
        )
    # The classic: the public key taken for a shared secret.
    assert await refusal(check, forged({"alg": "HS256", "kid": "one"}, payload, pem)) == (401, "algorithm")
    assert await refusal(check, forged({"alg": "RS256", "kid": "one"}, payload, pem)) == (401, "signature")
    assert await refusal(check, forged({"alg": "RS256"}, payload)) == (401, "no_key_id")
    assert openid.fetched == 1


@pytest.mark.parametrize(
    "token",
    ["x", "a.b.c", "..", "é.é.é", "a" * 20_000, "eyJhbGciOiJSUzI1NiJ9..", "null.null.null", "\x00.\x00.\x00"],
)
async def test_garbage(check: TokenCheck, openid: Provider, token: str) -> None:
    status, _ = await refusal(check, token)
    assert status == 401
    assert openid.fetched == 0


async def test_deeply_nested_parts_are_garbage_too(check: TokenCheck) -> None:
    nested = base64.urlsafe_b64encode(b'{"a":' * 1500).rstrip(b"=").decode()
    assert await refusal(check, f"{nested}.{nested}.{nested}") == (401, "unreadable")


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    header=st.dictionaries(st.sampled_from(["alg", "kid", "typ", "crit", "b64", "x"]), _JSON | st.just("RS256")),
    payload=st.dictionaries(st.sampled_from(["iss", "aud", "exp", "nbf", "iat", "serviceurl", "jti", "sub"]), _JSON),
    noise=st.text(max_size=30),
)
def test_whatever_the_token_is_the_answer_is_a_refusal(
    header: dict[str, Any], payload: dict[str, Any], noise: str
) -> None:
    async def run() -> None:
        config = TeamsConfig(app_id=APP_ID, secret="s", openid_url="http://127.0.0.1:9/openid", issuer=ISSUER)
        async with TokenCheck(config, TeamsMetrics(CollectorRegistry())) as check:
            for token in (forged(header, payload), forged(header, payload)[:-3] + noise, noise):
                status, code = await refusal(check, token)
                assert status in (401, 403)
                assert code.isascii()

    asyncio.run(run())


async def test_a_rotated_key_is_fetched_at_once_but_not_for_everybody_who_asks(
    check: TokenCheck, openid: Provider, clock: Clock
) -> None:
    await accepted(check, openid.token())
    openid.publish("two")
    clock.now += UNTIL_NEXT_FETCH_SECONDS + 1
    await accepted(check, openid.token("two"))
    await accepted(check, openid.token("one"))
    assert openid.fetched == 2
    stranger = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    for number in range(20):
        assert (await refusal(check, openid.token(f"made-up-{number}", key=stranger)))[1] == "unknown_key"
    assert openid.fetched == 2


async def test_a_key_that_was_withdrawn_is_refused_after_the_daily_refresh(
    check: TokenCheck, openid: Provider, clock: Clock
) -> None:
    old = openid.token("one")
    await accepted(check, old)
    del openid.published["one"]
    openid.publish("two")
    clock.now += FRESH_SECONDS + 1
    # Nobody waits for the refresh: this one still sees the old keys.
    await accepted(check, old)
    async with asyncio.timeout(5):
        while await code_of(check, old) != "unknown_key":
            await asyncio.sleep(0)
    assert openid.fetched == 2


async def code_of(check: TokenCheck, token: str) -> str:
    try:
        await accepted(check, token)
    except TokenRefused as refused:
        return refused.code
    return "ok"


@pytest.mark.parametrize("trouble", ["status", "hang", "garbage", "empty"])
async def test_stale_keys_serve_while_the_provider_is_away(
    check: TokenCheck, openid: Provider, clock: Clock, registry: CollectorRegistry, trouble: str
) -> None:
    token = openid.token()
    await accepted(check, token)
    clock.now += FRESH_SECONDS + 1
    if trouble == "status":
        openid.fail = 503
    elif trouble == "hang":
        openid.hang = asyncio.Event()
    else:
        openid.raw = b"<html>" if trouble == "garbage" else b'{"keys": []}'
    await accepted(check, token)
    async with asyncio.timeout(5):
        while openid.fetched < 2:
            await asyncio.sleep(0)
    await accepted(check, token)
    stranger = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    assert await refusal(check, openid.token("new", key=stranger)) == (401, "unknown_key")
    openid.fail, openid.raw = 0, None
    if openid.hang:
        openid.hang.set()
    clock.now += UNTIL_NEXT_FETCH_SECONDS + 1
    openid.publish("new")
    await accepted(check, openid.token("new"))
    assert registry.get_sample_value("arch_review_teams_key_fetches_total", {"outcome": "ok"}) == 2


async def test_no_key_could_ever_be_fetched(check: TokenCheck, openid: Provider, clock: Clock) -> None:
    openid.fail = 500
    assert await refusal(check, openid.token()) == (503, "no_keys")
    assert await refusal(check, openid.token()) == (503, "no_keys")
    assert openid.fetched == 1
    # A token that nothing could mend is refused all the same.
    assert await refusal(check, openid.token(aud="another")) == (403, "audience")
    openid.fail = 0
    clock.now += UNTIL_NEXT_FETCH_SECONDS + 1
    await accepted(check, openid.token())


async def test_many_who_come_at_once_share_one_fetch(check: TokenCheck, openid: Provider) -> None:
    openid.hang = asyncio.Event()
    async with asyncio.TaskGroup() as tasks:
        waiting = [tasks.create_task(accepted(check, openid.token())) for _ in range(10)]
        while not openid.fetched:
            await asyncio.sleep(0)
        waiting[0].cancel()  # who goes away takes the fetch from nobody
        await asyncio.sleep(0)
        openid.hang.set()
    assert openid.fetched == 1
    assert [w.result().app_id for w in waiting[1:]] == [APP_ID] * 9


async def test_a_provider_that_hangs_is_given_up(openid: Provider, registry: CollectorRegistry) -> None:
    openid.hang = asyncio.Event()
    config = TeamsConfig(app_id=APP_ID, secret="s", openid_url=f"{openid.url}/openid", issuer=ISSUER)
    async with TokenCheck(config, TeamsMetrics(registry), within=0.05) as check:
        assert await refusal(check, openid.token()) == (503, "no_keys")
    assert registry.get_sample_value("arch_review_teams_key_fetches_total", {"outcome": "timeout"}) == 1


@pytest.mark.filterwarnings("ignore::jwt.warnings.InsecureKeyLengthWarning")
async def test_keys_that_are_too_weak_or_broken_take_nothing_from_the_others(
    check: TokenCheck, openid: Provider
) -> None:
    openid.publish("weak", bits=1024)
    document = openid.document()
    document["keys"] += [{"kty": "RSA", "kid": "broken", "n": "!", "e": 3}, {"kty": "EC", "kid": "ec"}, 7, {}]
    openid.raw = json.dumps(document).encode()
    await accepted(check, openid.token("one"))
    assert await refusal(check, openid.token("weak")) == (401, "unknown_key")


async def test_without_authentication_only_this_machine_is_answered() -> None:
    config = TeamsConfig(anonymous=True)
    async with TokenCheck(config, TeamsMetrics(CollectorRegistry())) as check:
        local = "http://localhost:56150/_connector"
        assert await check.judge(None, {"serviceUrl": local}) == Claims("", local, anonymous=True)
        for other in (
            "https://smba.example/",
            "http://localhost.evil.example/",
            "http://127.0.0.1@evil.example/",
            None,
        ):
            assert await refusal(check, None, {"serviceUrl": other}) == (403, "service_url")


@pytest.mark.parametrize(
    ("parts", "names"),
    [
        ({}, "TEAMS_APP_ID"),
        ({"app_id": "a"}, "TEAMS_APP_SECRET"),
        ({"app_id": "a", "secret": "s", "app_type": "SingleTenant"}, "TEAMS_TENANT_ID"),
        ({"app_id": "a", "app_type": "UserAssignedMSI"}, "TEAMS_TENANT_ID"),
        ({"app_id": "a", "app_type": "UserAssignedMSI", "tenant_id": "t", "secret": "s"}, "TEAMS_APP_SECRET"),
        ({"app_id": "a", "anonymous": True}, "TEAMS_ANONYMOUS"),
        ({"app_id": "a", "secret": "s", "openid_url": "http://keys.example"}, "TEAMS_OPENID_URL"),
        ({"app_id": "a", "secret": "s", "login_url": "ftp://login.example"}, "TEAMS_LOGIN_URL"),
    ],
)
def test_parts_that_do_not_go_together_are_named(parts: dict[str, Any], names: str) -> None:
    with pytest.raises(ValueError, match=names):
        TeamsConfig(**parts)
