"""Pictures as Teams' cards take them: PNGs of at most 1 MB and 1024 pixels a side, made smaller where they are larger."""

import base64
import importlib
import importlib.util
import struct
from typing import Any

LONGEST_SIDE = 1_024
LARGEST = 1_000_000

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_SIZE = struct.Struct(">II")


def fits_a_card(png: bytes) -> bool:
    """Whether a card can show a picture as it is."""
    width, height = _size(png)
    return 0 < width <= LONGEST_SIDE and 0 < height <= LONGEST_SIDE and len(png) <= LARGEST


def for_a_card(png: bytes) -> bytes:
    """The picture, made smaller where that is needed; empty for what no card can show. Takes tens of milliseconds.

    It is redrawn by what draws pictures (the extra `pictures`); where that is missing, only small ones can be shown.
    """
    if fits_a_card(png):
        return png
    width, height = _size(png)
    if not (width and height) or importlib.util.find_spec("resvg_py") is None:
        return b""
    scale = min(1.0, LONGEST_SIDE / max(width, height))
    # Some pictures of the allowed size are still too heavy.
    for _ in range(3):
        smaller = _redrawn(png, max(1, int(width * scale)), max(1, int(height * scale)))
        if fits_a_card(smaller):
            return smaller
        scale *= 0.7
    return b""


def _redrawn(png: bytes, width: int, height: int) -> bytes:
    # It is untyped, and not always there.
    draw: Any = importlib.import_module("resvg_py").svg_to_bytes
    image = f'<image width="{width}" height="{height}" href="data:image/png;base64,{base64.b64encode(png).decode()}"/>'
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}">{image}</svg>'
    try:
        return bytes(draw(svg_string=svg, background="white"))
    except ValueError:
        return b""


def _size(png: bytes) -> tuple[int, int]:
    """Width and height in pixels, zero for what is no PNG."""
    if not png.startswith(_SIGNATURE) or len(png) < 24:
        return 0, 0
    width, height = _SIZE.unpack(png[16:24])
    return width, height
