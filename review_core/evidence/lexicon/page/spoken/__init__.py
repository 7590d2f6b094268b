"""Everyday words for work that comes in, is shared out, divided and tried again; for pages alone."""

from review_core.evidence.lexicon.page.spoken import again, balance, growth, load, shares

CONCEPTS: dict[str, str] = {
    **again.CONCEPTS,
    **shares.CONCEPTS,
    **growth.CONCEPTS,
    **balance.CONCEPTS,
    **load.CONCEPTS,
}
