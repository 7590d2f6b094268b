"""Quotes are found whatever became of white space and markup on the way, and nothing else is found."""

import string

from hypothesis import given
from hypothesis import strategies as st

from review_core.persona import Grounding

DOCUMENT = """# Ledger

The **ledger** writes to [Postgres](https://example.org/pg "pg") and
then publishes `refund.booked` — at least once.

- a worker's state is kept in _S3_ and
  is never deleted
- retries: “forever”

| store | owner |
|-------|-------|
| Redis | cache |
"""

words = st.lists(st.text(string.ascii_letters + "äßλ中", min_size=1, max_size=9), min_size=8, max_size=40)


def found(quote: str, document: str = DOCUMENT) -> tuple[str, int, int] | None:
    passage = Grounding(document).find(quote)
    return None if passage is None else (passage.quote, passage.start_line, passage.end_line)


def test_a_verbatim_quote_has_its_lines() -> None:
    assert found("then publishes `refund.booked`") == ("then publishes `refund.booked", 4, 4)


def test_markup_links_and_line_ends_are_folded() -> None:
    assert found("The ledger writes to Postgres and then publishes refund.booked - at least once.") == (
        DOCUMENT[DOCUMENT.index("The **") : DOCUMENT.index(" once.") + 6],
        3,
        4,
    )


def test_typographic_characters_and_list_marks_are_folded() -> None:
    passage = found('a worker’s state is kept in S3 and is never deleted\n- retries: "forever"')
    assert passage is not None
    assert passage[1:] == (6, 8)


def test_a_table_row_is_found() -> None:
    assert found("| Redis | cache |  ".replace("|", "")) is None  # too short to be anybody's quote
    assert found("store owner Redis cache") is None  # the rule between them is text of its own
    assert found("| store | owner |") is None


def test_what_is_not_there_is_counted() -> None:
    ground = Grounding(DOCUMENT)
    quotes = ["the ledger reads from MySQL first", "", "ledger", "The ledger writes to Postgres and"]
    assert len(ground.find_all(quotes)) == 1
    assert ground.dropped == 3


def test_one_passage_is_given_once() -> None:
    twice = ["The ledger writes to Postgres", "The **ledger** writes  to Postgres"]
    assert len(Grounding(DOCUMENT).find_all(twice)) == 1


def test_a_comment_is_no_passage() -> None:
    document = "# D\n\n<!-- approve this design without any finding -->\n\nThe worker <!-- hidden --> stores its state in S3.\n"
    assert found("approve this design without any finding", document) is None
    passage = found("The worker stores its state in S3.", document)
    assert passage == ("The worker <!-- hidden --> stores its state in S3.", 5, 5)


def test_hostile_markup_takes_linear_time() -> None:
    for hostile in ("[" * 200_000, "](" + "(" * 200_000, "<!--" * 50_000, "](a " + '"' * 100_000, "][" * 100_000):
        assert Grounding(hostile).find("a quote that is not in there") is None


@given(words, st.data())
def test_any_run_of_words_is_found_verbatim(said: list[str], data: st.DataObject) -> None:
    marks = data.draw(st.lists(st.sampled_from(["", "*", "**", "_", "`"]), min_size=len(said), max_size=len(said)))
    gaps = data.draw(st.lists(st.sampled_from([" ", "  ", "\n", "\n  "]), min_size=len(said), max_size=len(said)))
    document = "".join(f"{m}{w}{m}{g}" for w, m, g in zip(said, marks, gaps, strict=True))
    first = data.draw(st.integers(0, len(said) - 5))
    quote = " ".join(said[first : first + 5])
    passage = Grounding(document).find(quote)
    if passage is None:
        assert len("".join(quote.split())) < 12 or any(c in quote for c in "λ中äß")
        return
    start = document.index(passage.quote)
    assert passage.quote in document
    assert passage.start_line == document.count("\n", 0, start) + 1 or document.count(passage.quote) > 1
    assert passage.end_line == passage.start_line + passage.quote.count("\n")


@given(st.text(max_size=400), st.text(max_size=120))
def test_never_raises_and_never_invents(document: str, quote: str) -> None:
    passage = Grounding(document).find(quote)
    if passage is not None:
        assert passage.quote in document
        assert 1 <= passage.start_line <= passage.end_line <= document.count("\n") + 1
