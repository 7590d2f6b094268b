"""Fences around untrusted text: tags whose code is derived from what they enclose, so that nothing inside can close them."""

import hashlib
from collections.abc import Iterator
from itertools import count


def fence(kind: str, text: str) -> str:
    """`text` between `<kind-code>` and `</kind-code>`.

    The code is a digest of the text: the same text gives the same fence (which keeps prompts cacheable), and a text that
    held its own code would have to be a fixed point of the digest. Where one holds a code anyway, the next one is taken.
    """
    code = next(code for code in _codes(kind, text) if code not in text)
    return f"<{kind}-{code}>\n{text}\n</{kind}-{code}>"


def _codes(kind: str, text: str) -> Iterator[str]:
    seed = hashlib.sha256(f"{kind}\n{text}".encode("utf-8", "surrogatepass")).digest()
    for n in count():
        yield hashlib.sha256(seed + n.to_bytes(4, "big")).hexdigest()[:16]
