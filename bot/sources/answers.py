"""What servers answer: failures into words, bodies within bounds, lists of files out of GitHub's JSON."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from email.utils import parsedate_to_datetime
from typing import Any

import aiohttp
from yarl import URL

from bot.sources import troubles
from bot.sources.guard import AddressRefusedError
from handlers.ports import SourceError

_CHUNK = 64 * 1024
_LONGEST_WAIT = 3600.0
_NO_SUCH_NAME = {socket.EAI_NONAME, getattr(socket, "EAI_NODATA", socket.EAI_NONAME)}


async def read_bounded(response: aiohttp.ClientResponse, limit: int) -> bytes:
    """The body, decompressed. Raises SourceError once it is longer than `limit` bytes, reading no further."""
    if (response.content_length or 0) > limit:
        raise troubles.too_large(limit)
    body = bytearray()
    async for chunk in response.content.iter_chunked(_CHUNK):
        body += chunk
        if len(body) > limit:
            raise troubles.too_large(limit)
    return bytes(body)


def refuse_failure(response: aiohttp.ClientResponse, host: str, now: float) -> None:
    """Raise the SourceError of an answer that is not a success."""
    status = response.status
    if status == 200:
        return
    wait = _retry_after(response, now)
    if status == 429 or (status == 403 and _rate_limited(response)):
        raise troubles.busy(host, wait)
    if status in (404, 410):
        raise troubles.not_found(host)
    if status in (401, 402, 403, 407, 451):
        raise troubles.no_access(host)
    if status >= 500 or status in (408, 425):
        raise troubles.failing(host, status, wait)
    raise troubles.odd_status(host, status)


@contextmanager
def translated(host: str) -> Iterator[None]:
    """Turn what can go wrong between us and a server into SourceError."""
    try:
        yield
    except aiohttp.ClientConnectorDNSError as error:
        raise _name_failure(host, error.os_error) from None
    except (aiohttp.ClientSSLError, aiohttp.ServerFingerprintMismatch):
        raise troubles.tls_failed(host) from None
    except aiohttp.SocketTimeoutError:
        raise troubles.too_slow(host) from None
    except aiohttp.ClientHttpProxyError:
        raise troubles.unreachable(host) from None
    except aiohttp.ClientResponseError:
        raise troubles.garbled(host) from None
    except aiohttp.ClientPayloadError as error:
        # An encoding that was not asked for stays unreadable; a connection that broke off may hold next time.
        unreadable = isinstance(error.__cause__, aiohttp.http_exceptions.ContentEncodingError)
        raise (troubles.garbled(host) if unreadable else troubles.unreachable(host)) from None
    except ValueError:
        # An address that the client or the resolver cannot even ask for, such as a name with a label of 64 characters.
        raise troubles.bad_link("its address is malformed") from None
    except (aiohttp.ClientError, OSError):
        raise troubles.unreachable(host) from None


def changed_files(entries: Any) -> list[tuple[str, str]]:
    """Path and commit of the files that are still there after a pull request, of its list of files."""
    files = []
    for entry in entries if isinstance(entries, list) else ():
        match entry:
            case {"filename": str(path), "contents_url": str(url), "status": str(status)} if status != "removed":
                commit = _ref(url)
                if commit:
                    files.append((_sound(path), commit))
    return files


def gist_files(gist: Any) -> list[tuple[str, str]]:
    """Name and raw address of a gist's files."""
    files = []
    for entry in gist["files"].values() if isinstance(gist, dict) and isinstance(gist.get("files"), dict) else ():
        match entry:
            case {"filename": str(name), "raw_url": str(url)}:
                files.append((_sound(name), url))
    return files


def _ref(contents_url: str) -> str:
    try:
        return _sound(URL(contents_url).query.get("ref", ""))
    except ValueError:
        return ""


def _sound(text: str) -> str:
    """Text without halves of surrogate pairs, which JSON can hold and UTF-8 cannot."""
    return text.encode(errors="replace").decode()


def _name_failure(host: str, cause: OSError) -> SourceError:
    if isinstance(cause, AddressRefusedError):
        return troubles.not_allowed(host)
    return troubles.unknown_host(host, transient=getattr(cause, "errno", None) not in _NO_SUCH_NAME)


def _rate_limited(response: aiohttp.ClientResponse) -> bool:
    return response.headers.get("X-RateLimit-Remaining") == "0" or "Retry-After" in response.headers


def _retry_after(response: aiohttp.ClientResponse, now: float) -> float:
    """Seconds to wait, from Retry-After (seconds or a date) or GitHub's time of reset; 0 where neither is readable."""
    value = response.headers.get("Retry-After", "").strip()
    try:
        if value.isdecimal():
            wait = float(value)
        elif value:
            wait = parsedate_to_datetime(value).timestamp() - now
        elif response.headers.get("X-RateLimit-Remaining") == "0":
            wait = float(response.headers.get("X-RateLimit-Reset", "0")) - now
        else:
            wait = 0.0
    except (ValueError, OverflowError):
        wait = 0.0
    return min(max(wait, 0.0), _LONGEST_WAIT)
