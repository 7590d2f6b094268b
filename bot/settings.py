"""Every setting, from the environment or a .env file: what it is, what it may be, what it is when nobody says."""

from pathlib import Path
from typing import Annotated, Literal
from zoneinfo import available_timezones

from pydantic import AfterValidator, BeforeValidator, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict


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


def _split(value: object) -> object:
    return tuple(part.strip() for part in value.split(",") if part.strip()) if isinstance(value, str) else value


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
    arch_review_tasks: int = Field(default=4, ge=1, le=64, description="How many jobs a worker process runs at once.")
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
        description="User ids (U…) of those who may close, reopen and hand over any design, separated by commas.",
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
    anthropic_api_key: SecretStr = Field(default=SecretStr(""), description="Claude's key; `doctor` checks it.")
    anthropic_base_url: str = Field(
        default="https://api.anthropic.com", description="Where Claude's API is; another address for a gateway."
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
