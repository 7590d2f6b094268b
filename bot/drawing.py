"""Mermaid to PNG, in process and offline; runs inside a judging process, under its limits.

The renderer is `mermaid-render` (the extra `pictures`). Of the three on PyPI that need no browser it alone brings the font
that it measures with, so that a slim image draws what a desktop draws; it gives its engine limits of time and memory and
makes a new one after a failure; and its pictures read best small. `mermaidx` took 2 s a picture, `mmdr`'s faster
backend left out messages that fail.
"""

import importlib
import importlib.util
import struct
from typing import Any

from handlers.ports import ReviewError

MEND = "Install the extra `pictures`: pip install 'arch-review[pictures]'."

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_SIZE = struct.Struct(">II")
# Chats scale pictures down and open them whole: this is sharp on both, and within every limit of Slack's.
_SCALE = 1.5
_LONGEST_SIDE = 4_000
_LARGEST = 3 * 1024 * 1024


def available() -> bool:
    """Whether the extra `pictures` is installed."""
    return importlib.util.find_spec("mermaid_render") is not None


def draw(source: bytes) -> bytes:
    """A PNG on a white ground of a Mermaid source. Raises ReviewError: `no-renderer`, `not-drawn`."""
    if not available():
        raise ReviewError("no-renderer", "Pictures need the extra `pictures`.")
    # It is untyped, and not always there.
    convert: Any = importlib.import_module("mermaid_render.api").convert
    try:
        drawn: bytes = convert(source.decode(), format="png", theme="neutral", background="white", scale=_SCALE)
        sides = size(drawn)
    except ValueError:
        # The message quotes the source, which quotes the document.
        raise ReviewError("not-drawn", "That could not be drawn.") from None
    if max(sides) > _LONGEST_SIDE or len(drawn) > _LARGEST:
        raise ReviewError("not-drawn", "The picture would be too large to read.")
    return drawn


def size(png: bytes) -> tuple[int, int]:
    """Width and height in pixels. Raises ValueError for what is no PNG."""
    if not png.startswith(_SIGNATURE) or len(png) < 24:
        raise ValueError("no PNG")
    width, height = _SIZE.unpack(png[16:24])
    return width, height
