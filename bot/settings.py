"""Every setting, from the environment or a .env file: what it is, what it may be, what it is when nobody says."""

import re
from pathlib import Path
from typing import Annotated, Literal
from zoneinfo import available_timezones

from pydantic import AfterValidator, BeforeValidator, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.claude.models import DEFAULT_MODEL
from bot.teams import config as teams


class SettingsError(Exception):
    """A setting is wrong; `str()` names each, with the values it accepts."""


def _long_enough(secret: SecretStr) -> SecretStr:
    if secret.get_secret_value() and len(secret.get_secret_value()) < 32:
        raise ValueError(
            "must have at least 32 characters: python -c 'import secrets; print(secrets.token_urlsafe(48))'"
        )
    return secret


def _known_zone(name: str) -> str:
    if name not in available_timezones():
        raise ValueError("is no IANA time zone, such as Europe/Berlin or UTC")
    return name


def _two_prices(text: str) -> str:
    try:
        amounts = [float(part) for part in text.split(",")] if text else [0.0, 0.0]
    except ValueError:
        amounts = []
    if len(amounts) != 2:
        raise ValueError("must be two numbers with a comma between, such as 4,20")
    return text


def _split(value: object) -> object:
    return tuple(part.strip() for part in value.split(",") if part.strip()) if isinstance(value, str) else value


def _as_hosts(names: tuple[str, ...]) -> tuple[str, ...]:
    for name in names:
        if not _HOST.fullmatch(name):
            raise ValueError("must be host names such as docs.acme.example or *.acme.example, without scheme and port")
    return tuple(name.rstrip(".").lower() for name in names)


def as_ids(names: tuple[str, ...]) -> frozenset[str]:
    """The ids, Entra's in lower case, as activities have them: portals show them in either. Slack's are capitals."""
    return frozenset(name.lower() if _GUID.fullmatch(name) else name for name in names)


_GUID = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_HOST = re.compile(r"(?:\*\.)?[\w-]+(?:\.[\w-]+)*\.?|[0-9a-fA-F:.]+")
_Names = Annotated[tuple[str, ...], NoDecode, BeforeValidator(_split)]
_Hosts = Annotated[tuple[str, ...], NoDecode, BeforeValidator(_split), AfterValidator(_as_hosts)]


class Settings(BaseSettings):
    """The bot's settings. Read with `load()`, which turns a wrong one into SettingsError."""

    model_config = SettingsConfigDict(
        env_file=".env", env_file_encoding="utf-8", extra="ignore", frozen=True, env_ignore_empty=True
    )

    slack_bot_token: SecretStr = Field(
        default=SecretStr(""), description="The bot token of the installed Slack app, xoxb-…"
    )
    slack_signing_secret: SecretStr = Field(
        default=SecretStr(""),
        description="The Slack app's signing secret (Basic Information); for deliveries over HTTP.",
    )
    slack_app_token: SecretStr = Field(
        default=SecretStr(""), description="An app-level token with connections:write, xapp-…; switches Socket Mode on."
    )
    slack_team_id: str = Field(default="", description="Only this Slack workspace is served (T…); empty: the token's.")
    slack_api_url: str = Field(
        default="https://slack.com/api/", description="Where Slack's Web API is; another address for a stand-in."
    )
    teams_app_id: str = Field(
        default="", description="The Microsoft App ID of the Azure Bot (a GUID); with it Teams is served."
    )
    teams_app_type: Literal["SingleTenant", "MultiTenant", "UserAssignedMSI"] = Field(
        default="SingleTenant",
        description="How the Azure Bot is registered: SingleTenant, MultiTenant or UserAssignedMSI (a managed identity).",
    )
    teams_tenant_id: str = Field(
        default="", description="The directory (tenant) that the bot is registered in; needed unless MultiTenant."
    )
    teams_app_secret: SecretStr = Field(
        default=SecretStr(""), description="A client secret of the app registration; a managed identity needs none."
    )
    teams_allow_tenants: _Names = Field(
        default=(),
        description="Tenant ids whose people are served, separated by commas; empty: TEAMS_TENANT_ID's, with MultiTenant all.",
    )
    teams_anonymous: bool = Field(
        default=False,
        description="Serve a local client such as the Microsoft 365 Agents Playground without any authentication; "
        "only with ARCH_REVIEW_HOST on a loopback address and without TEAMS_APP_ID.",
    )
    teams_openid_url: str = Field(
        default=teams.OPENID_URL,
        description="Where the keys that sign Teams' tokens are published; another cloud's.",
    )
    teams_issuer: str = Field(default=teams.ISSUER, description="Who signs Teams' tokens.")
    teams_login_url: str = Field(
        default=teams.LOGIN_URL, description="Where the bot gets its own token; another cloud's."
    )
    teams_scope: str = Field(default=teams.SCOPE, description="What that token is for.")
    redis_url: str = Field(
        default="", description="redis:// or rediss:// or unix:// of the server; empty: an embedded one is started."
    )
    arch_review_secret: Annotated[SecretStr, AfterValidator(_long_enough)] = Field(
        default=SecretStr(""),
        description="At least 32 characters; encrypts documents' text and names keys. Needed with REDIS_URL; "
        "with the embedded server one is made and kept beside its data.",
    )
    arch_review_prefix: str = Field(
        default="arch-review", pattern=r"^[A-Za-z0-9._-]{1,64}$", description="What all keys in Redis start with."
    )
    arch_review_data: Path = Field(
        default=Path(".arch-review"), description="The embedded server's data directory; one owner at a time."
    )
    arch_review_host: str = Field(default="127.0.0.1", description="The address that the web server listens on.")
    arch_review_port: int = Field(default=8080, ge=0, le=65535, description="The port that the web server listens on.")
    arch_review_tasks: int = Field(default=8, ge=1, le=64, description="How many jobs a worker process runs at once.")
    arch_review_judges: int = Field(default=2, ge=1, le=64, description="Processes that parse and judge documents.")
    arch_review_judge_seconds: float = Field(
        default=20.0, gt=0, le=300, description="Time that judging one document may take, in seconds."
    )
    arch_review_judge_memory_mb: int = Field(
        default=1024, ge=256, le=65536, description="Memory that judging one document may take, in MB."
    )
    arch_review_lease_seconds: float = Field(
        default=15.0, ge=1.0, le=600.0, description="How long a dead worker's jobs wait before another takes them."
    )
    arch_review_drain_seconds: float = Field(
        default=20.0, ge=0, le=600.0, description="How long a stopping worker finishes its jobs before handing back."
    )
    arch_review_attempts: int = Field(
        default=20, ge=1, le=100, description="Runs before a job that meets outages becomes a dead letter."
    )
    arch_review_max_jobs: int = Field(
        default=20_000, ge=1, description="Open jobs in all before deliveries are refused."
    )
    arch_review_max_jobs_workspace: int = Field(default=2_000, ge=1, description="The same for one workspace.")
    arch_review_text_days: float = Field(
        default=30.0, ge=0, le=3650, description="Days that documents' text is kept, encrypted; 0: only while in work."
    )
    arch_review_library_days: float = Field(
        default=365.0,
        ge=1,
        le=3650,
        description="Days that reviews, and designs that are decided, are kept; an open design stays.",
    )
    arch_review_time_zone: Annotated[str, AfterValidator(_known_zone)] = Field(
        default="UTC", description="The time zone of digests that name none, such as Europe/Berlin."
    )
    arch_review_digest_grace_hours: float = Field(
        default=2.0, ge=0, le=24, description="How late a digest is still posted after an outage, in hours."
    )
    arch_review_digest_when_empty: bool = Field(
        default=False, description="Whether a digest that has nothing to tell says so in a line (true) or stays away."
    )
    arch_review_stale_days: float = Field(
        default=30.0, ge=1, le=3650, description="Days without a change after which a digest calls a design stale."
    )
    arch_review_admins: Annotated[tuple[str, ...], NoDecode, BeforeValidator(_split)] = Field(
        default=(),
        description="User ids of those who may close, reopen and hand over any design (Slack's U…, Entra's object ids), "
        "separated by commas.",
    )
    arch_review_wait_aof_ms: int = Field(
        default=0,
        ge=0,
        le=1000,
        description="Wait up to so long for the server's append-only file at each acceptance (WAITAOF, Redis ≥ 7.2); 0: not.",
    )
    arch_review_allow_hosts: Annotated[tuple[str, ...], NoDecode, BeforeValidator(_split)] = Field(
        default=(),
        description="Hosts documents may be fetched from although private: host, host:port or *.suffix, commas.",
    )
    arch_review_max_document_kb: int = Field(default=2048, ge=1, le=51200, description="Largest document, in KB.")
    github_token: SecretStr = Field(default=SecretStr(""), description="For private repositories; sent to GitHub only.")
    github_host: str = Field(default="github.com", description="A GitHub Enterprise host instead of github.com.")
    https_proxy: str = Field(default="", description="Proxy for all outgoing HTTPS.")
    arch_review_ca_bundle: Path | None = Field(
        default=None, description="A PEM file of certificate authorities to trust."
    )
    anthropic_api_key: SecretStr = Field(
        default=SecretStr(""),
        description="Claude's key: with it the architect reads with the rules; `doctor` checks it.",
    )
    anthropic_auth_token: SecretStr = Field(
        default=SecretStr(""), description="A gateway's bearer token instead of a key; needs ANTHROPIC_BASE_URL."
    )
    anthropic_base_url: str = Field(
        default="", description="Where Claude's API is, such as a gateway; empty: the provider's own address."
    )
    arch_review_persona: Literal["on", "on-request", "off"] | None = Field(
        default=None,
        description="Whether documents are sent to Claude: on, on-request (when a person asks), off; "
        "empty: on where a key or another provider is set.",
    )
    arch_review_persona_off_workspaces: _Names = Field(
        default=(),
        description="Workspaces of which nothing is sent to Claude, separated by commas: Slack's T… or E…, a tenant's id.",
    )
    arch_review_persona_off_channels: _Names = Field(
        default=(),
        description="Channels of which nothing is sent to Claude: Slack's C…, in Teams the conversation's id (19:…).",
    )
    arch_review_persona_off_hosts: _Hosts = Field(
        default=(), description="Hosts whose documents are not sent to Claude: host or *.suffix."
    )
    arch_review_persona_on_request_workspaces: _Names = Field(
        default=(), description="Workspace ids of which documents are sent only when a person asks for the architect."
    )
    arch_review_persona_on_request_channels: _Names = Field(default=(), description="The same by channel id.")
    arch_review_persona_on_request_hosts: _Hosts = Field(
        default=(), description="The same by document host: host or *.suffix."
    )
    arch_review_claude_provider: Literal["anthropic", "bedrock", "vertex"] = Field(
        default="anthropic",
        description="Who runs Claude: anthropic, bedrock or vertex (their own credentials are found as their SDKs do).",
    )
    arch_review_claude_region: str = Field(default="", description="Bedrock's or Vertex's region.")
    arch_review_claude_project: str = Field(default="", description="Vertex's project.")
    arch_review_claude_model: str = Field(default=DEFAULT_MODEL, min_length=1, description="The model, by its API id.")
    arch_review_claude_effort: Literal["", "low", "medium", "high", "xhigh", "max"] = Field(
        default="", description="How much the model thinks: low, medium, high, xhigh, max; empty: as it likes."
    )
    arch_review_claude_cache_ttl: Literal["5m", "1h"] = Field(
        default="5m", description="How long prompts are cached at Claude: 5m or 1h (a dearer first call)."
    )
    arch_review_claude_structured: bool = Field(
        default=True, description="Whether structured output is asked for; false where a gateway has none."
    )
    arch_review_claude_window_tokens: int = Field(
        default=0, ge=0, description="The model's window in tokens; 0: as known of the model."
    )
    arch_review_claude_price: Annotated[str, AfterValidator(_two_prices)] = Field(
        default="",
        description="US dollars for a million tokens in and out, such as 4,20; empty: as known of the model.",
    )
    arch_review_claude_concurrency: int = Field(
        default=4, ge=1, le=256, description="Calls to Claude at once, over all processes."
    )
    arch_review_claude_breaker_failures: int = Field(
        default=5, ge=1, le=1000, description="Failures in a row, over all processes, after which Claude is left alone."
    )
    arch_review_claude_breaker_seconds: float = Field(
        default=30.0, gt=0, le=600, description="For how long at first, in seconds; doubled each time."
    )
    arch_review_claude_daily_tokens: int = Field(
        default=0,
        ge=0,
        description="Tokens a day (UTC) in all, after which reviews are by the rules alone; 0: no limit.",
    )
    arch_review_claude_workspace_daily_tokens: int = Field(default=0, ge=0, description="The same for one workspace.")
    arch_review_claude_review_seconds: float = Field(
        default=420.0, gt=0, le=3600, description="Time that the architect may take for a review, in seconds."
    )
    arch_review_claude_answer_seconds: float = Field(
        default=120.0, gt=0, le=3600, description="Time that the architect may take for an answer, in seconds."
    )
    arch_review_log: Literal["debug", "info", "warning", "error"] = Field(
        default="info", description="How much is logged."
    )
    arch_review_log_format: Literal["json", "text"] = Field(default="json", description="How it is logged.")

    @property
    def secret(self) -> str:
        """The secret as given; empty where none was."""
        return self.arch_review_secret.get_secret_value()


def load(env_file: str | Path | None = ".env") -> Settings:
    """Read the settings. Raises SettingsError naming each wrong one and what it accepts."""
    try:
        return Settings(_env_file=env_file)
    except ValidationError as error:
        raise SettingsError("\n".join(_complaint(dict(e)) for e in error.errors(include_input=False))) from None


def _complaint(error: dict[str, object]) -> str:
    location = error["loc"]
    field = str(location[0]) if isinstance(location, tuple) and location else "?"
    known = Settings.model_fields.get(field)
    wants = f" It is: {known.description}" if known else ""
    return f"{field.upper()}: {error['msg']}.{wants}"
