"""The names that a page gives to its parts: proper names, and words in code marks, which read as such."""

import re

from review_core.rules.base import Case

_MARKED = re.compile(r"`([a-z][a-z0-9]*(?:-[a-z0-9]+)*)`")
_MOST = 40  # names of a page that are looked for


def named(case: Case, text: str) -> str:
    """A text in which what the page sets in code marks begins with a capital, as other names do."""
    marked = case.once(_marked)
    return marked.sub(_capital, text) if marked else text


def _marked(case: Case) -> re.Pattern[str] | None:
    """The words in code marks, none where there are none."""
    names = list(dict.fromkeys(_MARKED.findall(case.document.text)))[:_MOST]
    return re.compile(rf"(?<![\w./-])(?:{'|'.join(names)})(?![\w./-]*\w)") if names else None


def _capital(found: re.Match[str]) -> str:
    return found[0][0].upper() + found[0][1:]
