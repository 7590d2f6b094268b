"""Fetches documents over HTTP within bounds of time, size and redirects, each hop under the guard.

Cookies are not kept and connections not reused, so that no fetch can tell what another one did.
"""

import asyncio
import json
import random
import ssl
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
from aiohttp.abc import AbstractResolver
from yarl import URL

from bot.sources import answers, forges, kinds, troubles
from bot.sources.config import MEBIBYTE, SourcesConfig
from bot.sources.forges import Attempt, Gist, GitHub, Place, PullRequest
from bot.sources.guard import Guard, GuardedResolver
from bot.sources.kinds import Page
from handlers.ports import Fetched, SourceError

_LONGEST_LINK = 4096
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_BACKOFF_BASE = 0.5
_BACKOFF_CAP = 4.0
# Lists of a forge's files are JSON with the changes in it: bounded, page by page.
_LIST_BYTES = 4 * MEBIBYTE
_LIST_PAGE = 50
_LIST_PAGES = 6
_NAMED_FILES = 5


@asynccontextmanager
async def open_sources(
    config: SourcesConfig,
    *,
    ssl_context: ssl.SSLContext | None = None,
    resolver: AbstractResolver | None = None,
    rng: random.Random | None = None,
    now: Callable[[], float] = time.time,
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
) -> AsyncIterator["WebSources"]:
    """Sources that live as long as the block.

    `ssl_context` carries a CA bundle of the operator's; `now` is the time in seconds since 1970, for Retry-After dates.
    Raises ValueError where `allow_hosts`, `github_host` or `proxy` cannot be read.
    """
    if config.proxy and (URL(config.proxy).scheme not in ("http", "https") or not URL(config.proxy).host):
        raise ValueError("the proxy is not an http:// or https:// address")
    github = GitHub(config.github_host, with_token=bool(config.github_token))
    own = () if github.public else (config.github_host, f"{github.api.host}:{github.api.port}")
    guard = Guard((*config.allow_hosts, *own), proxied=bool(config.proxy))
    inner = resolver or aiohttp.ThreadedResolver()
    # With a proxy, the only name resolved here is the proxy's own, which may well be an internal one.
    connector = aiohttp.TCPConnector(
        resolver=inner if config.proxy else GuardedResolver(inner, guard),
        ssl=ssl_context or True,
        use_dns_cache=False,
        force_close=True,
        limit=32,
    )
    timeout = aiohttp.ClientTimeout(total=None, connect=None, sock_connect=config.connect, sock_read=config.read)
    async with aiohttp.ClientSession(
        connector=connector,
        timeout=timeout,
        cookie_jar=aiohttp.DummyCookieJar(),
        headers={"User-Agent": config.user_agent},
        trust_env=False,
    ) as session:
        yield WebSources(session, config, guard, github, rng or random.SystemRandom(), now, sleep)


class WebSources:
    """Documents of the web; `open_sources` makes one. Implements `handlers.ports.Sources`."""

    def __init__(
        self,
        session: aiohttp.ClientSession,
        config: SourcesConfig,
        guard: Guard,
        github: GitHub,
        rng: random.Random,
        now: Callable[[], float],
        sleep: Callable[[float], Awaitable[None]],
    ) -> None:
        self._session = session
        self._config = config
        self._guard = guard
        self._github = github
        self._rng = rng
        self._now = now
        self._sleep = sleep

    async def fetch(self, url: str, name: str = "") -> Fetched:
        """Fetch a document within limits of size and time. `name` is the file's where the address does not end in it.
        Raises SourceError.
        """
        link = parsed(url)
        self._guard.check(link)
        try:
            async with asyncio.timeout(self._config.deadline) as scope:
                deadline = scope.when()
                assert deadline is not None
                return await self._fetch(link, name, deadline)
        except TimeoutError:
            raise troubles.too_slow(link.host or "The host") from None

    async def _fetch(self, link: URL, called: str, deadline: float) -> Fetched:
        target = forges.read(link, self._github)
        if isinstance(target, PullRequest):
            target = await self._of_pull_request(target, deadline)
        elif isinstance(target, Gist):
            target = await self._of_gist(target, deadline)
        page, typed = await self._first(target, link, deadline)
        content, name = kinds.document(page, typed=typed, called=called)
        return Fetched(content, name, target.page or str(page.url.with_fragment(None)), target.line_link)

    async def _first(self, place: Place, link: URL, deadline: float) -> tuple[Page, bool]:
        """The first of a place's addresses that has the document."""
        failure: SourceError | None = None
        for attempt in place.attempts:
            try:
                return await self._get(attempt, self._config.max_bytes, deadline), attempt.typed
            except SourceError as error:
                if error.code not in ("not-found", "no-access", "busy"):
                    raise
                # "Not found" by one address says less than "no access" or "busy" by another.
                if failure is None or failure.code == "not-found":
                    failure = error
        if failure is None or (failure.code == "not-found" and place.may_be_private):
            raise troubles.not_found(link.host or "The host", private_hint=place.may_be_private)
        raise failure

    async def _of_pull_request(self, pull: PullRequest, deadline: float) -> Place:
        files: list[tuple[str, str]] = []
        for number in range(1, _LIST_PAGES + 1):
            entries = await self._list(self._github.pull_files(pull, number, _LIST_PAGE), deadline)
            files += answers.changed_files(entries)
            if any(pull.means(path) for path, _ in files) or len(entries) < _LIST_PAGE:
                break
        if pull.digest:
            meant = [file for file in files if pull.means(file[0])]
        else:
            meant = [file for file in files if kinds.is_document_name(file[0])]
        path, commit = _only(meant, "a pull request in which I find no such document")
        return self._github.file(pull.owner, pull.repository, [commit, *path.split("/")])

    async def _of_gist(self, gist: Gist, deadline: float) -> Place:
        answer = await self._list(self._github.gist(gist), deadline)
        files = answers.gist_files(answer)
        meant = [file for file in files if gist.means(file[0])] if gist.slug else files
        if len(meant) > 1:
            meant = [file for file in meant if kinds.is_document_name(file[0])]
        _, raw = _only(meant, "a gist in which I find no such document")
        return Place((Attempt(parsed(raw)),), page=f"https://gist.github.com/{gist.id}")

    async def _list(self, attempt: Attempt, deadline: float) -> Any:
        host = attempt.url.host or "The host"
        try:
            return json.loads((await self._get(attempt, _LIST_BYTES, deadline)).body)
        except SourceError as error:
            raise (troubles.not_found(host, private_hint=True) if error.code == "not-found" else error) from None
        except (ValueError, RecursionError):
            raise troubles.garbled(host) from None

    async def _get(self, attempt: Attempt, limit: int, deadline: float) -> Page:
        """One address, tried again after transient failures while the deadline allows."""
        for spent in range(self._config.retries + 1):
            try:
                return await self._once(attempt, limit)
            except SourceError as error:
                jitter = self._rng.uniform(0, min(_BACKOFF_CAP, _BACKOFF_BASE * 2**spent))
                wait = max(jitter, error.retry_after)
                late = asyncio.get_running_loop().time() + wait >= deadline
                if not error.transient or spent == self._config.retries or late:
                    raise
            await self._sleep(wait)
        raise AssertionError("the last try returns or raises")

    async def _once(self, attempt: Attempt, limit: int) -> Page:
        url = attempt.url
        for _ in range(self._config.max_redirects + 1):
            self._guard.check(url)
            host = url.host or "The host"
            with answers.translated(host):
                async with self._session.get(
                    url,
                    headers=self._headers(url, attempt.accept),
                    allow_redirects=False,
                    proxy=self._config.proxy or None,
                ) as response:
                    location = response.headers.get("Location")
                    if response.status not in _REDIRECTS or not location:
                        answers.refuse_failure(response, host, self._now())
                        body = await answers.read_bounded(response, limit)
                        return Page(url, body, response.content_type.lower(), response.charset or "")
            target = _joined(url, location)
            if kinds.leads_to_login(url, target):
                raise troubles.login_page(host)
            url = target
        raise troubles.too_many_redirects(attempt.url.host or "The host")

    def _headers(self, url: URL, accept: str) -> dict[str, str]:
        headers = {"Accept": accept, "Accept-Encoding": "gzip, deflate"}
        if self._config.github_token and self._github.trusts(url):
            headers["Authorization"] = f"Bearer {self._config.github_token}"
        return headers


def parsed(url: str) -> URL:
    """A link as typed, as a URL. Raises SourceError where it is none."""
    if len(url) > _LONGEST_LINK:
        raise troubles.bad_link("it is too long")
    try:
        link = URL(url.strip())
        link.port  # noqa: B018  # yarl reads the port when asked, and raises then
    except (ValueError, TypeError):
        raise troubles.bad_link("it is not a web address") from None
    return link


def _joined(url: URL, location: str) -> URL:
    target = parsed(location)
    return target if target.absolute else url.join(target)


def _only(files: list[tuple[str, str]], otherwise: str) -> tuple[str, str]:
    if not files:
        raise troubles.not_a_file(otherwise)
    if len(files) > 1:
        names = [name for name, _ in files]
        raise troubles.which_file(names[:_NAMED_FILES], max(0, len(names) - _NAMED_FILES))
    return files[0]
