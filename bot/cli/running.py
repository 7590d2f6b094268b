"""What `serve`, `web`, `worker` and `dead` share: settings read, mistakes said in words, an exit status for each."""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

import click

from bot.embedded import EmbeddedError
from bot.settings import Settings, SettingsError, load

T = TypeVar("T")


class WrongSetting(click.ClickException):
    """A setting is wrong or missing."""

    exit_code = 4


class NoServer(click.ClickException):
    """There is no server to keep jobs in."""

    exit_code = 5


def settings() -> Settings:
    """The settings. Raises WrongSetting naming each."""
    try:
        return load()
    except SettingsError as error:
        raise WrongSetting(str(error)) from None


def run(work: Coroutine[Any, Any, T]) -> T:
    """Run to the end, the expected mistakes as words. Raises WrongSetting and NoServer."""
    try:
        return asyncio.run(work)
    except SettingsError as error:
        raise WrongSetting(str(error)) from None
    except EmbeddedError as error:
        raise NoServer(str(error)) from None


def serve(*, own: bool, edge: bool, work: bool) -> None:
    """Run the bot's processes as named until SIGTERM. Raises WrongSetting and NoServer."""
    from bot import composition, logs

    chosen = settings()
    logs.configure(chosen.arch_review_log, chosen.arch_review_log_format)

    async def main() -> None:
        async with composition.server(chosen, own=own) as attachment:
            made = composition.parts(chosen, attachment)
            await composition.run(made, edge=edge, work=work, started=_say_started)

    run(main())


def _say_started(address: str) -> None:
    click.echo(f"arch-review listens on {address}", err=True)
