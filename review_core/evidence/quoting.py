"""Passages: statements to verbatim quotes, and a passage's fingerprint that survives a reworded comma."""

import hashlib
import re
from collections.abc import Iterable, Sequence

from review_core.document.model import Document
from review_core.evidence.lexicon import LEXICON
from review_core.evidence.model import Claim, Statement
from review_core.model import Evidence

_WORD = re.compile(r"[a-z0-9]+")
_QUOTE_LIMIT = 600  # characters; a longer sentence is quoted from its beginning


def quotes(document: Document, passages: Iterable[Statement | Claim], limit: int = 3) -> tuple[Evidence, ...]:
    """The first `limit` passages as verbatim evidence, each sentence once, in the order given."""
    taken: dict[tuple[int, int], Evidence] = {}
    for passage in passages:
        statement = passage.statement if isinstance(passage, Claim) else passage
        start, end = statement.start, statement.end
        if (start, end) in taken or end <= start:
            continue
        quote = document.quote(start, end)
        end_line = statement.end_line
        if len(quote) > _QUOTE_LIMIT:
            quote = quote[:_QUOTE_LIMIT].rsplit(None, 1)[0]
            end_line = statement.start_line + quote.count("\n")
        if quote.strip():
            taken[start, end] = Evidence(quote=quote, start_line=statement.start_line, end_line=end_line)
        if len(taken) == limit:
            break
    return tuple(taken.values())


def own_words(text: str, parts: Sequence[Statement]) -> list[str]:
    """The text of one sentence cut where its scope changes, for each of its parts, told by how many words each has."""
    if len(parts) == 1:
        return [text]
    runs: list[list[str]] = [[] for _ in parts]
    part = seen = 0
    for run in text.split():
        runs[part].append(run)
        seen += sum(word.stop == 0 for word in LEXICON.tokens(run))
        while part < len(parts) - 1 and seen >= parts[part].words:
            seen -= parts[part].words
            part += 1
    return [" ".join(own) for own in runs]


def fingerprint(*parts: str) -> str:
    """Eight hex digits of the folded words of a passage: blind to markup, case, white space and punctuation."""
    folded = "\n".join(" ".join(_WORD.findall(part.lower())) for part in parts)
    return hashlib.sha256(folded.encode()).hexdigest()[:8]


def similarity(one: str, other: str) -> float:
    """How much two passages share, 0 to 1: the shared part of all their words (Jaccard)."""
    mine, theirs = set(_WORD.findall(one.lower())), set(_WORD.findall(other.lower()))
    union = mine | theirs
    return len(mine & theirs) / len(union) if union else 1.0
