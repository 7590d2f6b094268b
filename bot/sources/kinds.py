"""What a fetched page is: which format of document, no text at all, or a login page in a document's place."""

import re
from dataclasses import dataclass
from pathlib import PurePosixPath
from urllib.parse import unquote

from yarl import URL

from bot.sources import troubles

_SUFFIX_OF_TYPE = {
    "text/markdown": ".md",
    "text/x-markdown": ".md",
    "application/markdown": ".md",
    "text/x-rst": ".rst",
    "text/prs.fallenstein.rst": ".rst",
    "text/restructured": ".rst",
    "text/asciidoc": ".adoc",
    "text/x-asciidoc": ".adoc",
    "text/html": ".html",
    "application/xhtml+xml": ".html",
}
_SUFFIXES = frozenset(
    {".md", ".markdown", ".mdown", ".mdx", ".rst", ".adoc", ".asciidoc", ".html", ".htm", ".txt", ".text"}
)
# Types that say nothing: a document's own suffix decides.
_VAGUE_TYPES = frozenset({"", "application/octet-stream", "binary/octet-stream", "application/x-download"})
_NO_DOCUMENTS = frozenset(
    {"text/css", "text/javascript", "text/csv", "text/calendar", "text/vcard", "text/event-stream"}
)
# Decoders that are linear in their input; a hostile server could name one that is not (punycode, idna).
_CHARSET = re.compile(
    r"(us-ascii|iso-8859-\d{1,2}|latin-?1|windows-125\d|cp125\d|utf-?16(le|be)?|shift[_-]jis|euc-(jp|kr)|gb(k|2312|18030)"
    r"|big5|koi8-[ru])",
    re.IGNORECASE,
)
_LOGIN_HOSTS = re.compile(
    r"(^|\.)(accounts\.google\.com|login\.microsoftonline\.(com|us)|login\.live\.com|login\.windows\.net|okta(preview|-emea)?\.com"
    r"|auth0\.com|onelogin\.com|pingidentity\.com|pingone\.(com|eu)|duosecurity\.com|cloudflareaccess\.com|id\.atlassian\.com"
    r"|auth\.atlassian\.com|amazoncognito\.com|jumpcloud\.com)$"
)
_LOGIN_PATH = re.compile(
    r"(^|/)(log-?in|sign-?in|sign_in|sso|saml2?|adfs|oauth2?|openid-connect|cas)(/|\.[a-z]+$|$)", re.IGNORECASE
)
# A login page is told without an HTML parser: those take quadratic time on hostile nesting, and this runs on the event
# loop. Every pattern here is linear, and so much of a page is looked at.
_WINDOW = 256 * 1024
_LOGIN_TEXT = 3000
_LEAST_TEXT = 60
_UNSEEN = re.compile(rb"<(!--|script|style|noscript|template|svg|title)", re.IGNORECASE)
_TAG = re.compile(rb"<[^<>]*>")
_ASKS_PASSWORD = re.compile(rb"<input\b[^<>]{0,2000}?\btype\s{0,9}=\s{0,9}[\"']?password\b", re.IGNORECASE)
_HANDS_OVER = re.compile(rb"<input\b[^<>]{0,2000}?\bname\s{0,9}=\s{0,9}[\"']?(SAMLRequest|wresult)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Page:
    """A successful answer: its bytes, its content type in lower case and charset (either may be empty)."""

    url: URL
    body: bytes
    content_type: str
    charset: str


def is_document_name(name: str) -> bool:
    """Whether a file's name is one of a document that is read."""
    return PurePosixPath(name).suffix.lower() in _SUFFIXES


def document(page: Page, *, typed: bool, called: str = "") -> tuple[bytes, str]:
    """The document's bytes (text of another charset as UTF-8) and its name, with a suffix that tells its format.

    `typed` says whether the content type is the document's own; GitHub's API has one for all files, and JSON for a
    folder. `called` is the file's name where its address does not end in it. Raises SourceError for what is no document.
    """
    host = page.url.host or "the host"
    if not typed and page.content_type == "application/json":
        raise troubles.not_a_file("a folder")
    name = _name_of(called or page.url.raw_path)
    suffix = _suffix(name, page.content_type if typed else "text/plain")
    content = _as_utf8(page.body, page.charset)
    if b"\0" in content[:8192] and not content.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise troubles.not_text("")
    if not content.strip():
        raise troubles.no_text(host)
    if suffix == ".html" and typed:
        _refuse_empty_or_login(content, host)
    stem = name if PurePosixPath(name).suffix.lower() == suffix else PurePosixPath(name).stem + suffix
    return content, stem


def leads_to_login(start: URL, target: URL) -> bool:
    """Whether a redirect leads to a place to sign in, rather than to a document that is about signing in."""
    if _LOGIN_HOSTS.search(target.host or "") and not _LOGIN_HOSTS.search(start.host or ""):
        return True
    return bool(_LOGIN_PATH.search(target.path)) and not _LOGIN_PATH.search(start.path)


def _name_of(path: str) -> str:
    name = re.sub(r"[^\w.\- ]", "_", unquote(path.rstrip("/").rpartition("/")[2])).strip(". ")
    return name[-120:] or "design"


def _suffix(name: str, content_type: str) -> str:
    own = PurePosixPath(name).suffix.lower()
    if content_type in _SUFFIX_OF_TYPE:
        return _SUFFIX_OF_TYPE[content_type]
    if content_type in _VAGUE_TYPES:
        if own not in _SUFFIXES:
            raise troubles.not_text(own)
        return own
    if not content_type.startswith("text/") or content_type in _NO_DOCUMENTS:
        raise troubles.not_text(content_type if re.fullmatch(r"[a-z0-9.+/-]{1,60}", content_type) else "")
    return own if own in _SUFFIXES else ".md"


def _as_utf8(body: bytes, charset: str) -> bytes:
    return body.decode(charset, errors="replace").encode() if _CHARSET.fullmatch(charset) else body


def _refuse_empty_or_login(content: bytes, host: str) -> None:
    seen = _seen(content[:_WINDOW])
    text = len(b" ".join(_TAG.sub(b" ", seen).split()))
    if _HANDS_OVER.search(seen) or (text < _LOGIN_TEXT and _ASKS_PASSWORD.search(seen)):
        raise troubles.login_page(host)
    if text < _LEAST_TEXT and len(content) <= _WINDOW:
        raise troubles.no_text(host)


def _seen(html: bytes) -> bytes:
    """A page without its comments, scripts, styles, pictures and title."""
    lower, kept, at = html.lower(), [], 0
    while opening := _UNSEEN.search(html, at):
        kept.append(html[at : opening.start()])
        closing = b"-->" if opening[1] == b"!--" else b"</" + opening[1].lower()
        end = lower.find(closing, opening.end())
        if end < 0:
            return b"".join(kept)
        at = end + len(closing)
    kept.append(html[at:])
    return b"".join(kept)
