"""Reads links to files on GitHub, GitLab and Gist: where the bytes are, and how to link to their lines. Pure."""

import re
from dataclasses import dataclass
from hashlib import sha256
from urllib.parse import quote, unquote

from yarl import URL

from bot.sources import troubles

GITHUB_RAW = "application/vnd.github.raw+json"
GITHUB_JSON = "application/vnd.github+json"
ANY_TEXT = "text/markdown, text/plain;q=0.9, text/html;q=0.8, */*;q=0.1"

# A branch name may hold slashes, and a link does not say where it ends: so many of its segments are tried.
_LONGEST_BRANCH = 4
_COMMIT = re.compile(r"[0-9a-f]{40}")
_RENDERED = re.compile(r"\.(md|markdown|mdx|mdown|rst|adoc|asciidoc)$", re.IGNORECASE)
_GITLAB_FILE = re.compile(r"^(?P<project>/.+)/-/(?P<view>blob|raw|blame|edit|tree)/(?P<rest>.+)$")
_DIFF_ANCHOR = re.compile(r"diff-(?P<digest>[0-9a-f]{64})")
_GIST_ANCHOR = re.compile(r"file-(?P<slug>.+?)(-L\d+(-L?\d+)?)?$")


@dataclass(frozen=True, slots=True)
class Attempt:
    """One address to try. `typed` says whether its content type tells the document's format."""

    url: URL
    accept: str = ANY_TEXT
    typed: bool = True


@dataclass(frozen=True, slots=True)
class Place:
    """A document: the addresses to try in order, and its `page` for people and `line_link` template where known."""

    attempts: tuple[Attempt, ...]
    page: str = ""
    line_link: str = ""
    may_be_private: bool = False


@dataclass(frozen=True, slots=True)
class PullRequest:
    """A pull request; `digest` is the SHA-256 of the path of the file that is meant, empty if none is."""

    owner: str
    repository: str
    number: int
    digest: str

    def means(self, path: str) -> bool:
        """Whether the link points at this file of the pull request."""
        return sha256(path.encode()).hexdigest() == self.digest


@dataclass(frozen=True, slots=True)
class Gist:
    """A gist, perhaps at a revision; `slug` names the file that is meant, empty if none is."""

    id: str
    revision: str
    slug: str

    def means(self, name: str) -> bool:
        """Whether the link points at this file of the gist."""
        return _slug(name) == _slug(self.slug)


class GitHub:
    """GitHub's addresses: github.com's, or those of a GitHub Enterprise host (`host[:port]`)."""

    def __init__(self, host: str, *, with_token: bool) -> None:
        self.host = host.lower()
        self.public = self.host == "github.com"
        self._with_token = with_token
        if self.public:
            base = "https://api.github.com"
        elif self.host.endswith(".ghe.com"):
            base = f"https://api.{self.host}"
        else:
            base = f"https://{self.host}/api/v3"
        self.api = URL(base)

    def trusts(self, url: URL) -> bool:
        """Whether a token may be sent there: to the API over https, nowhere else."""
        return (url.scheme, url.host, url.port) == ("https", self.api.host, self.api.port)

    def file(self, owner: str, repository: str, ref_and_path: list[str]) -> Place:
        """A file, from the decoded segments of its link that hold the ref and then the path."""
        tail = _quoted(ref_and_path)
        page = f"https://{self.host}/{_quoted([owner, repository])}/blob/{tail}"
        raw = Attempt(URL(f"https://raw.githubusercontent.com/{_quoted([owner, repository])}/{tail}", encoded=True))
        attempts: list[Attempt] = []
        if self._with_token or not self.public:
            attempts += [
                self.contents(owner, repository, "/".join(ref_and_path[:cut]), ref_and_path[cut:])
                for cut in _cuts(ref_and_path)
            ]
        if self.public:
            attempts.append(raw)
        plain = "?plain=1" if _RENDERED.search(ref_and_path[-1]) else ""
        return Place(tuple(attempts), page, page + plain + "#L{start}-L{end}", may_be_private=True)

    def contents(self, owner: str, repository: str, ref: str, path: list[str]) -> Attempt:
        """A file through the API's contents endpoint, as raw bytes."""
        where = f"{self.api}/repos/{_quoted([owner, repository])}/contents/{_quoted(path)}?ref={quote(ref, safe='')}"
        return Attempt(URL(where, encoded=True), GITHUB_RAW, typed=False)

    def pull_files(self, pull: PullRequest, page: int, size: int) -> Attempt:
        """A page of the list of files that a pull request changes."""
        path = f"/repos/{_quoted([pull.owner, pull.repository])}/pulls/{pull.number}/files"
        return Attempt(URL(f"{self.api}{path}?per_page={size}&page={page}", encoded=True), GITHUB_JSON, typed=False)

    def gist(self, gist: Gist) -> Attempt:
        """A gist's list of files."""
        revision = f"/{gist.revision}" if gist.revision else ""
        return Attempt(URL(f"https://api.github.com/gists/{gist.id}{revision}"), GITHUB_JSON, typed=False)


def read(url: URL, github: GitHub) -> Place | PullRequest | Gist:
    """What a link points at. Raises SourceError for a place on a forge that is no document."""
    host = (url.host or "").rstrip(".").lower()
    host_and_port = host if url.is_default_port() else f"{host}:{url.port}"
    segments = [unquote(part) for part in url.raw_path.split("/") if part]
    if host_and_port == github.host:
        return _on_github(url, segments, github)
    if github.public and host == "raw.githubusercontent.com" and len(segments) >= 4:
        return github.file(segments[0], segments[1], segments[2:])
    if github.public and host == "gist.github.com":
        return _on_gist(url, segments)
    match = _GITLAB_FILE.match(url.raw_path)
    return _on_gitlab(url, match) if match else Place((Attempt(url),))


def _on_github(url: URL, segments: list[str], github: GitHub) -> Place | PullRequest:
    match segments:
        case [_]:
            raise troubles.not_a_file("a page of an account")
        case [_, _]:
            raise troubles.not_a_file("a repository")
        case [_, _, "tree", *_]:
            raise troubles.not_a_file("a folder")
        case [owner, repository, "blob" | "raw" | "blame" | "edit", *tail] if len(tail) >= 2:
            return github.file(owner, repository, tail)
        case [owner, repository, "pull", number, *_] if number.isascii() and number.isdecimal() and len(number) < 10:
            anchor = _DIFF_ANCHOR.match(url.fragment)
            return PullRequest(owner, repository, int(number), anchor["digest"] if anchor else "")
    return Place((Attempt(url),))


def _on_gist(url: URL, segments: list[str]) -> Place | Gist:
    # A gist is found by its id alone, with its owner before it, and with a revision behind it.
    ids = segments if len(segments) == 1 else segments[1:]
    if not 1 <= len(ids) <= 2 or not all(re.fullmatch(r"[0-9a-f]{5,40}", part) for part in ids):
        return Place((Attempt(url),))
    anchor = _GIST_ANCHOR.match(url.fragment)
    return Gist(ids[0], ids[1] if len(ids) == 2 else "", anchor["slug"] if anchor else "")


def _on_gitlab(url: URL, match: re.Match[str]) -> Place:
    if match["view"] == "tree":
        raise troubles.not_a_file("a folder")
    rest = _braced(match["rest"])
    page = f"{url.origin()}{_braced(match['project'])}/-/blob/{rest}"
    raw = URL(f"{url.origin()}{match['project']}/-/raw/{match['rest']}", encoded=True)
    if "ref_type" in url.query:
        raw = raw.with_query(ref_type=url.query["ref_type"])
    plain = "?plain=1" if _RENDERED.search(unquote(rest)) else ""
    return Place((Attempt(raw),), page, page + plain + "#L{start}-{end}", may_be_private=True)


def _cuts(ref_and_path: list[str]) -> range:
    last = len(ref_and_path) - 1
    if _COMMIT.fullmatch(ref_and_path[0]):
        return range(1, 2)
    first = 3 if ref_and_path[0] == "refs" and last >= 3 else 1
    return range(first, min(last, first + _LONGEST_BRANCH - 1) + 1)


def _quoted(segments: list[str]) -> str:
    return "/".join(quote(segment, safe="") for segment in segments)


def _braced(path: str) -> str:
    # Braces are legal nowhere in a path, yet yarl lets them be; in a line link they would read as fields.
    return path.replace("{", "%7B").replace("}", "%7D")


def _slug(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
