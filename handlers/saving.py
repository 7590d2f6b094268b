"""Changing a stored design: read, step, save, and from the start again where somebody else was faster."""

from collections.abc import Callable
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from handlers.commands import Link, PastedText
from handlers.designs import Design
from handlers.library import Conflict, Library
from handlers.registry import Retry

TRIES = 20


async def change(library: Library, workspace: str, design_id: str, step: Callable[[Design], Design]) -> Design | None:
    """A design as it is after a step, saved where that changed it; None where it is not known (any more).

    `step` may run several times. Raises Retry where others are always faster, and what `step` raises.
    """
    for _ in range(TRIES):
        design = await library.get(workspace, design_id)
        if design is None:
            return None
        after = step(design)
        if after == design:
            return design
        try:
            return await library.save(after)
        except Conflict:
            continue
    raise Retry("design-busy", after=1.0)


def source_of(source: Link | PastedText) -> str:
    """The name of a source by which its design is known: a link without what does not tell documents apart."""
    if isinstance(source, PastedText):
        return f"text:{source.sha256}"
    try:
        parts = urlsplit(source.url)
        host = (parts.hostname or "").lower()
        if ":" in host:
            host = f"[{host}]"
        port = parts.port
    except ValueError:
        return source.url
    if port and port != {"http": 80, "https": 443}.get(parts.scheme.lower()):
        host = f"{host}:{port}"
    # Rebuilt only where something goes, so that every other query stays as it was written.
    query = parts.query
    pairs = parse_qsl(query, keep_blank_values=True)
    if any(name.startswith("utm_") for name, _ in pairs):
        query = urlencode([pair for pair in pairs if not pair[0].startswith("utm_")])
    return urlunsplit((parts.scheme.lower(), host, parts.path or "/", query, ""))


def link_of(design: Design) -> str:
    """The link to a design's document; empty for a pasted text."""
    return design.source if design.source.startswith(("http://", "https://")) else ""
