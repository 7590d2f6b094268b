"""Bodies of answers, read up to a bound: whoever answers does not decide how much we hold."""

import json
from typing import Any

from aiohttp import ClientResponse


class BodyError(Exception):
    """Too large, or not what was to come. `code` says which in a word."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


async def read(response: ClientResponse, most: int) -> bytes:
    """The whole body. Raises BodyError where it is longer than `most` bytes."""
    raw = bytearray()
    async for chunk in response.content.iter_chunked(64 * 1024):
        raw += chunk
        if len(raw) > most:
            raise BodyError("too_large")
    return bytes(raw)


async def read_object(response: ClientResponse, most: int) -> dict[str, Any]:
    """The body as a JSON object. Raises BodyError."""
    try:
        answer = json.loads(await read(response, most))
    except (ValueError, RecursionError):
        raise BodyError("unreadable") from None
    if not isinstance(answer, dict):
        raise BodyError("unreadable")
    return answer
