"""What can go wrong in a call, and what each means for the next: try again, wait, tell the breaker, or give up."""

import email.utils
import time
from dataclasses import dataclass
from typing import Literal

import anthropic
import httpx2

# What the shared guard is told: `failed` counts against the breaker, `limited` makes every process wait.
Verdict = Literal["ok", "failed", "limited", "neutral"]

_BY_TYPE: dict[str, int] = {
    "invalid_request_error": 400,
    "authentication_error": 401,
    "billing_error": 402,
    "permission_error": 403,
    "not_found_error": 404,
    "request_too_large": 413,
    "rate_limit_error": 429,
    "api_error": 500,
    "timeout_error": 504,
    "overloaded_error": 529,
}
_TOO_LONG = ("prompt is too long", "exceed context limit", "context window")
# How the API and its gateways refuse structured output: too complex a schema, a model or a policy without it.
_NO_SCHEMA = ("output_config", "output format", "structured output", "schema", "grammar")
SCHEMA_REFUSED = "schema_refused"
_MOST_RETRY_AFTER = 3600.0
_PROVIDERS = frozenset({"boto3", "botocore", "google"})


@dataclass(frozen=True, slots=True)
class Trouble:
    """One failed call. `code` is stable and quotes nothing; `wait` is what the API asked for, in seconds.

    `again`: to be tried again within this call; `later`: not now, but another call later may go well.
    """

    code: str
    again: bool
    verdict: Verdict
    wait: float = 0.0
    later: bool = False


def of(error: Exception) -> Trouble:
    """What an error of the SDK or its transport means. Re-raises what is none of theirs."""
    if isinstance(error, anthropic.APIStatusError):
        return _status(error)
    if isinstance(error, (anthropic.APITimeoutError, httpx2.TimeoutException, TimeoutError)):
        return Trouble("timeout", True, "failed")
    if isinstance(error, (anthropic.APIConnectionError, httpx2.TransportError)):
        return Trouble("connection", True, "failed")
    if isinstance(error, (anthropic.APIResponseValidationError, ValueError)):
        # The stream held something that is no event of the API: a gateway's page, a cut line.
        return Trouble("malformed", True, "failed")
    if isinstance(error, anthropic.AnthropicError) or _is_providers(error):
        # No credentials, or none that could be refreshed.
        return Trouble("credentials", False, "neutral")
    raise error


def _is_providers(error: Exception) -> bool:
    """Whether an error is of AWS' or Google's library, which may not be there to name its classes by, or what the SDK
    says where these find no credentials."""
    if isinstance(error, RuntimeError):
        return "Could not resolve" in str(error)
    return type(error).__module__.partition(".")[0] in _PROVIDERS


def _status(error: anthropic.APIStatusError) -> Trouble:
    # An error in mid-stream comes under the stream's own status, 200; its type tells what it is.
    status = error.status_code if error.status_code >= 400 else _BY_TYPE.get(str(error.type or ""), 500)
    wait = retry_after(error.response.headers) if error.status_code >= 400 else 0.0
    if status == 429:
        return Trouble("rate_limited", True, "limited", wait)
    if status in (408, 409):
        return Trouble(f"http_{status}", True, "neutral", wait)
    if status >= 500:
        return Trouble("overloaded" if status == 529 else f"http_{status}", True, "failed", wait)
    said = (error.api_message or "").lower()
    if status == 413 or (status == 400 and any(words in said for words in _TOO_LONG)):
        return Trouble("too_long", False, "neutral")
    if status in (400, 403) and any(words in said for words in _NO_SCHEMA):
        return Trouble(SCHEMA_REFUSED, False, "neutral")
    return Trouble(
        {401: "credentials", 403: "credentials", 402: "billing"}.get(status, f"http_{status}"), False, "neutral"
    )


def retry_after(headers: httpx2.Headers, now: float | None = None) -> float:
    """Seconds that the headers ask to wait; 0 where they do not."""
    for name, unit in (("retry-after-ms", 0.001), ("retry-after", 1.0)):
        value = headers.get(name, "").strip()
        if not value:
            continue
        try:
            return min(_MOST_RETRY_AFTER, max(0.0, float(value) * unit))
        except ValueError:
            parsed = email.utils.parsedate_tz(value)
            if parsed is not None:
                asked = email.utils.mktime_tz(parsed) - (time.time() if now is None else now)
                return min(_MOST_RETRY_AFTER, max(0.0, asked))
    return 0.0
