"""Everyday words for work that comes in and is tried again; for pages alone."""

from review_core.evidence.lexicon.page.spoken import again, load

CONCEPTS: dict[str, str] = {
    **again.CONCEPTS,
    **load.CONCEPTS,
}
