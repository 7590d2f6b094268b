"""Settings of the architect: every one arrives in Claude's configuration or in the policy, wrong ones are named."""

from dataclasses import fields

import pytest

from bot.claude.config import ClaudeConfig
from bot.persona import claude_config, egress_policy
from bot.settings import Settings, SettingsError, load
from handlers.egress import Scopes


@pytest.fixture(autouse=True)
def _alone(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)


# What is no operator's to set: bounds of replies and of single calls.
OURS = {"review_tokens", "answer_tokens", "connect", "silence", "attempt", "retries"}


def test_every_setting_of_claude_can_be_set(monkeypatch: pytest.MonkeyPatch) -> None:
    given = {
        "ANTHROPIC_API_KEY": "sk-one",
        "ANTHROPIC_AUTH_TOKEN": "token",
        "ANTHROPIC_BASE_URL": "https://gateway.example",
        "HTTPS_PROXY": "http://proxy.example:3128",
        "ARCH_REVIEW_CLAUDE_PROVIDER": "vertex",
        "ARCH_REVIEW_CLAUDE_REGION": "europe-west1",
        "ARCH_REVIEW_CLAUDE_PROJECT": "designs",
        "ARCH_REVIEW_CLAUDE_MODEL": "claude-sonnet-5-5",
        "ARCH_REVIEW_CLAUDE_EFFORT": "high",
        "ARCH_REVIEW_CLAUDE_CACHE_TTL": "1h",
        "ARCH_REVIEW_CLAUDE_STRUCTURED": "false",
        "ARCH_REVIEW_CLAUDE_WINDOW_TOKENS": "123456",
        "ARCH_REVIEW_CLAUDE_PRICE": "4.5,20",
        "ARCH_REVIEW_CLAUDE_CONCURRENCY": "7",
        "ARCH_REVIEW_CLAUDE_BREAKER_FAILURES": "9",
        "ARCH_REVIEW_CLAUDE_BREAKER_SECONDS": "11",
        "ARCH_REVIEW_CLAUDE_DAILY_TOKENS": "1000",
        "ARCH_REVIEW_CLAUDE_WORKSPACE_DAILY_TOKENS": "100",
        "ARCH_REVIEW_CLAUDE_REVIEW_SECONDS": "300",
        "ARCH_REVIEW_CLAUDE_ANSWER_SECONDS": "90",
    }
    for name, value in given.items():
        monkeypatch.setenv(name, value)
    config = claude_config(load(None))
    assert config.price == (4.5, 20.0)
    assert (config.concurrency, config.breaker_seconds, config.answer_deadline) == (7, 11.0, 90.0)
    plain = ClaudeConfig()
    same = {f.name for f in fields(ClaudeConfig) if getattr(config, f.name) == getattr(plain, f.name)}
    assert same == OURS


def test_without_a_word_claude_is_set_up_as_on_the_command_line() -> None:
    assert claude_config(load(None)) == ClaudeConfig()


@pytest.mark.parametrize(
    ("given", "general"),
    [
        ({}, "off"),
        ({"ANTHROPIC_API_KEY": "sk-one"}, "on"),
        ({"ANTHROPIC_AUTH_TOKEN": "token"}, "on"),
        ({"ARCH_REVIEW_CLAUDE_PROVIDER": "bedrock"}, "on"),
        ({"ANTHROPIC_API_KEY": "sk-one", "ARCH_REVIEW_PERSONA": "off"}, "off"),
        ({"ANTHROPIC_API_KEY": "sk-one", "ARCH_REVIEW_PERSONA": "on-request"}, "on-request"),
    ],
)
def test_text_goes_nowhere_unless_somebody_gave_a_provider(
    given: dict[str, str], general: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in given.items():
        monkeypatch.setenv(name, value)
    assert egress_policy(load(None)).general == general


def test_exceptions_are_lists(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ARCH_REVIEW_PERSONA_OFF_WORKSPACES", "T1, T2")
    monkeypatch.setenv("ARCH_REVIEW_PERSONA_OFF_CHANNELS", "C1")
    monkeypatch.setenv("ARCH_REVIEW_PERSONA_OFF_HOSTS", "Docs.Acme.example,*.secret.example")
    monkeypatch.setenv("ARCH_REVIEW_PERSONA_ON_REQUEST_WORKSPACES", "T3")
    monkeypatch.setenv("ARCH_REVIEW_PERSONA_ON_REQUEST_CHANNELS", "C3")
    monkeypatch.setenv("ARCH_REVIEW_PERSONA_ON_REQUEST_HOSTS", "10.0.0.1")
    policy = egress_policy(load(None))
    hosts = frozenset({"docs.acme.example", "*.secret.example"})
    assert policy.off == Scopes(frozenset({"T1", "T2"}), frozenset({"C1"}), hosts)
    assert policy.on_request == Scopes(frozenset({"T3"}), frozenset({"C3"}), frozenset({"10.0.0.1"}))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("ARCH_REVIEW_PERSONA", "sometimes"),
        ("ARCH_REVIEW_PERSONA_OFF_HOSTS", "https://docs.acme.example"),
        ("ARCH_REVIEW_PERSONA_OFF_HOSTS", "docs.acme.example:8443"),
        ("ARCH_REVIEW_PERSONA_ON_REQUEST_HOSTS", "docs.*.example"),
        ("ARCH_REVIEW_CLAUDE_PRICE", "4"),
        ("ARCH_REVIEW_CLAUDE_PRICE", "four,five"),
        ("ARCH_REVIEW_CLAUDE_EFFORT", "enormous"),
        ("ARCH_REVIEW_CLAUDE_CACHE_TTL", "2h"),
    ],
)
def test_a_wrong_one_is_named(name: str, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(SettingsError, match=name):
        load(None)


@pytest.mark.parametrize("rule", ["OFF", "ON_REQUEST"])
def test_a_tenant_is_meant_in_whichever_case_its_id_is_written(monkeypatch: pytest.MonkeyPatch, rule: str) -> None:
    monkeypatch.setenv("ANTHROPIC_API_KEY", "sk-one")
    monkeypatch.setenv(f"ARCH_REVIEW_PERSONA_{rule}_WORKSPACES", "9F2C0DA1-AAAA-4BBB-8CCC-DDDDDDDDDDDD, T0SLACK")
    policy = egress_policy(load(None))
    strict = rule.lower().replace("_", "-")
    for workspace in ("9f2c0da1-aaaa-4bbb-8ccc-dddddddddddd", "T0SLACK"):
        assert policy.of(workspace, [], []) == strict
    assert policy.of("T0OTHER", [], []) == "on"
