"""A request's body, bounded in size and time, whoever sends it."""

import asyncio

from aiohttp import web


class TooLargeError(Exception):
    """The body is larger than may be."""


async def bounded_body(request: web.Request, *, largest: int, within: float) -> bytes:
    """The body, at most `largest` bytes. Raises TooLargeError, or TimeoutError where it takes over `within` seconds."""
    if request.content_length is not None and request.content_length > largest:
        raise TooLargeError
    if request.content.is_eof():  # it came with its head, as nearly always
        chunks = bytearray(request.content.read_nowait())
    else:
        chunks = bytearray()
        async with asyncio.timeout(within):
            async for chunk in request.content.iter_chunked(64 * 1024):
                chunks += chunk
                if len(chunks) > largest:
                    break
    if len(chunks) > largest:
        raise TooLargeError
    return bytes(chunks)
