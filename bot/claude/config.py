"""What an operator can set about Claude."""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal, cast, get_args

from bot.claude.models import DEFAULT_MODEL, window

Provider = Literal["anthropic", "bedrock", "vertex"]
Ttl = Literal["5m", "1h"]


@dataclass(frozen=True, slots=True)
class ClaudeConfig:
    """Settings of the architect's calls. Times are in seconds.

    `base_url` is the API's, or a gateway's; empty: the provider's own. `region` and `project` are Bedrock's and Vertex's.
    `review_tokens` and `answer_tokens` bound a reply with its thinking. `window` is in tokens; 0: the model's own.
    `silence` is the longest pause within a call, `attempt` one call, the deadlines are for all retries together.
    `concurrency`, `breaker_*` and the token budgets (a day by UTC; 0: none) hold for all processes together.
    `structured` is off for a gateway or a policy without structured output; it is also noticed when the API says so.
    `price` overrides the known prices: US dollars for a million tokens in and out.
    """

    provider: Provider = "anthropic"
    api_key: str = field(default="", repr=False)
    auth_token: str = field(default="", repr=False)
    base_url: str = ""
    region: str = ""
    project: str = ""
    proxy: str = field(default="", repr=False)
    model: str = DEFAULT_MODEL
    effort: str = ""
    cache_ttl: Ttl = "5m"
    structured: bool = True
    review_tokens: int = 32_000
    answer_tokens: int = 8_000
    window: int = 0
    connect: float = 5.0
    silence: float = 60.0
    attempt: float = 240.0
    review_deadline: float = 420.0
    answer_deadline: float = 120.0
    retries: int = 4
    concurrency: int = 4
    breaker_failures: int = 5
    breaker_seconds: float = 30.0
    daily_tokens: int = 0
    workspace_daily_tokens: int = 0
    price: tuple[float, float] | None = None

    @property
    def fits(self) -> int:
        """Tokens of a prompt and its reply that one call can take."""
        return self.window or window(self.model)

    @classmethod
    def from_environment(cls, given: Mapping[str, str] = os.environ) -> "ClaudeConfig":
        """From environment variables, for the command line. Raises ValueError naming a wrong one."""
        known: dict[str, object] = {}
        for name, (key, read) in _VARIABLES.items():
            value = given.get(name, "").strip()
            if value:
                try:
                    known[key] = read(value)
                except ValueError as error:
                    raise ValueError(f"{name}: {error}") from None
        return cls(**known)  # type: ignore[arg-type]


def price(text: str) -> tuple[float, float]:
    """`4,20`: US dollars for a million tokens in and out. Raises ValueError."""
    try:
        first, second = (float(part) for part in text.split(","))
    except ValueError:
        raise ValueError("is two numbers with a comma between: dollars for a million tokens in and out") from None
    return first, second


def _provider(text: str) -> Provider:
    if text not in get_args(Provider):
        raise ValueError(f"is one of {', '.join(get_args(Provider))}")
    return cast(Provider, text)


def _switch(text: str) -> bool:
    if text.lower() not in ("on", "off", "true", "false", "1", "0"):
        raise ValueError("is on or off")
    return text.lower() in ("on", "true", "1")


def _ttl(text: str) -> Ttl:
    if text not in get_args(Ttl):
        raise ValueError(f"is one of {', '.join(get_args(Ttl))}")
    return cast(Ttl, text)


_VARIABLES: dict[str, tuple[str, Callable[[str], object]]] = {
    "ARCH_REVIEW_CLAUDE_PROVIDER": ("provider", _provider),
    "ANTHROPIC_API_KEY": ("api_key", str),
    "ANTHROPIC_AUTH_TOKEN": ("auth_token", str),
    "ANTHROPIC_BASE_URL": ("base_url", str),
    "ARCH_REVIEW_CLAUDE_REGION": ("region", str),
    "ARCH_REVIEW_CLAUDE_PROJECT": ("project", str),
    "HTTPS_PROXY": ("proxy", str),
    "ARCH_REVIEW_CLAUDE_MODEL": ("model", str),
    "ARCH_REVIEW_CLAUDE_EFFORT": ("effort", str),
    "ARCH_REVIEW_CLAUDE_CACHE_TTL": ("cache_ttl", _ttl),
    "ARCH_REVIEW_CLAUDE_STRUCTURED": ("structured", _switch),
    "ARCH_REVIEW_CLAUDE_WINDOW_TOKENS": ("window", int),
    "ARCH_REVIEW_CLAUDE_PRICE": ("price", price),
}
