"""Lua scripts as files of a package, each with the common part before it, and how they are called."""

import hashlib
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from redis.asyncio import Redis
from redis.exceptions import NoScriptError


@dataclass(frozen=True, slots=True)
class Script:
    """A script's source and the SHA-1 by which a server that has seen it knows it."""

    source: str
    sha: str


@cache
def script(name: str, package: str = "bot.inbox") -> Script:
    """A script of a package by name, with the package's common.lua before it."""
    files = resources.files(package) / "scripts"
    return of((files / "common.lua").read_text() + (files / f"{name}.lua").read_text())


def of(source: str) -> Script:
    """A script by its source."""
    return Script(source, hashlib.sha1(source.encode(), usedforsecurity=False).hexdigest())


async def run(redis: "Redis", name: str, base: str, *args: str | int | float, package: str = "bot.inbox") -> Any:
    """Run a script of a package on a pooled client."""
    return await call(redis, script(name, package), base, *args)


async def call(redis: "Redis", known: Script, base: str, *args: str | int | float) -> Any:
    """Run a script on a pooled client; the source is sent only to a server that does not know it."""
    try:
        return await redis.evalsha(known.sha, 1, base, *args)
    except NoScriptError:
        return await redis.eval(known.source, 1, base, *args)
