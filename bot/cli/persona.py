"""The architect on the command line: called, or replayed from recorded replies."""

import asyncio
import os
import ssl
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from bot.claude.config import ClaudeConfig
    from handlers.architect import Answered
    from review_core import Document, Review

REPLIES_VARIABLE = "ARCH_REVIEW_PERSONA_REPLIES"
_WORKSPACE = "terminal"
_WORDS = {
    "credentials": "the key is not taken; check ANTHROPIC_API_KEY, or the provider's credentials",
    "billing": "the account cannot be billed; see the provider's console",
    "rate_limited": "the rate limit is reached; try again later",
    "overloaded": "Claude is overloaded; try again in a few minutes",
    "timeout": "no answer in time; try again",
    "deadline": "no answer in time; try again",
    "connection": "no connection; check the network, HTTPS_PROXY and ANTHROPIC_BASE_URL",
    "malformed": "what answers is not Claude's API; check ANTHROPIC_BASE_URL and the proxy",
    "too_long": "the document is too long for the model",
    "refusal": "Claude declined to answer",
    "invalid_reply": "the reply could not be used",
    "http_404": "there is no such model; check ARCH_REVIEW_CLAUDE_MODEL",
}


def recorded(replies: Path, name: str) -> str | None:
    """A recorded reply: the file itself, or the one in a folder that is named after the document. None without one.

    Raises click.UsageError where it cannot be read.
    """
    file = replies
    if replies.is_dir():
        document = Path(name)
        known = (replies / f"{document.stem}.json", replies / f"{document.name}.json")
        found = next((one for one in known if one.is_file()), None)
        if found is None:
            return None
        file = found
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise click.UsageError(f"{file}: no reply can be read from it ({type(error).__name__})") from None


def replayed(review: "Review", document: "Document", reply: str, previous: "Review | None" = None) -> "Review":
    """Everything after the call, on a recorded reply. One that is no use leaves the rules' review, and words on stderr."""
    from review_core.persona import InvalidReply, merge, read_review

    try:
        return merge(review, read_review(reply), document.text, model="recorded", previous=previous)
    except InvalidReply as error:
        return _rules_alone(review, f"the recorded reply cannot be used: {error.trouble}")


def judged(review: "Review", document: "Document", previous: "Review | None" = None) -> "Review":
    """The review merged with the architect's, by a call. Where it cannot be had: the rules' alone, and words on stderr."""
    from bot.claude.guard import LoneGuard
    from bot.claude.opening import open_architect
    from handlers.architect import ArchitectUnavailable

    async def call() -> "Review":
        config = configuration()
        async with open_architect(config, LoneGuard(), rng=Random(), tls=_tls()) as architect:
            return await architect.judge(document.text, review, workspace=_WORKSPACE, previous=previous)

    try:
        return asyncio.run(call())
    except ArchitectUnavailable as error:
        return _rules_alone(review, said(error))
    except ValueError as error:
        raise click.UsageError(str(error)) from None


def answered(question: str, review: "Review", document: "Document", progress: Callable[[str], None]) -> "Answered":
    """The architect's answer. Raises ArchitectUnavailable, and click.UsageError for wrong settings."""
    from bot.claude.guard import LoneGuard
    from bot.claude.opening import open_architect

    async def call() -> "Answered":
        config = configuration()
        async with open_architect(config, LoneGuard(), rng=Random(), tls=_tls()) as architect:
            return await architect.answer(question, document.text, review, (), workspace=_WORKSPACE, progress=progress)

    try:
        return asyncio.run(call())
    except ValueError as error:
        raise click.UsageError(str(error)) from None


def configuration() -> "ClaudeConfig":
    """Claude's settings from the environment. Raises ValueError."""
    from bot.claude.config import ClaudeConfig

    return ClaudeConfig.from_environment()


def said(error: Exception) -> str:
    """Why the architect gives no reply, in words."""
    code = getattr(error, "code", type(error).__name__)
    return f"the architect could not be reached: {_WORDS.get(code, code)}"


def _rules_alone(review: "Review", words: str) -> "Review":
    click.echo(f"arch-review: {words}; this is the review of the rules alone", err=True)
    return review.model_copy(update={"persona": review.persona.model_copy(update={"status": "unavailable"})})


def _tls() -> ssl.SSLContext | None:
    bundle = os.environ.get("ARCH_REVIEW_CA_BUNDLE", "").strip()
    try:
        return ssl.create_default_context(cafile=bundle) if bundle else None
    except OSError as error:
        raise ValueError(f"ARCH_REVIEW_CA_BUNDLE: cannot be read ({error.strerror})") from None
