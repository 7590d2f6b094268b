import re

import pytest
from report_samples import finding, passage, review, with_persona
from rich.cells import cell_len

from review_core.model import Persona
from review_core.report import render


def test_tells_an_expert_what_matters_in_order() -> None:
    printed = render(review(), "text", width=100)
    order = [
        "Design review: Checkout for the spring sale",
        "docs/checkout.md · 16 lines · rules 2026.11",
        "4 findings: 2 high, 1 medium, 1 low. 1 of 3 applicable topics answered, 1 partial, 1 missing.",
        "1. HIGH  Checkout waits on a chain of three services",
        "3 │ which calls `payments` and waits; `payments` calls the bank.",
        "orders waits for payments, which waits for the bank: their availabilities multiply.",
        "Ask       What does the shopper see while the bank takes 30 s to answer?",
        "See       Garcia-Molina and Salem, Sagas, 1987",
        "4. LOW  Nothing says whether a mail may be sent twice",
        "Why here  The design has a message queue that delivers at least once.",
        "Partial         Quantified reliability (line 4)",
        "Not mentioned   Service discovery",
        "Present  Synchronous chain (line 3)",
        "checkout: 99.95% (line 4), which allows 22 min down a month",
        "storefront → orders → payments → the bank: 99.70%, down 2.2 h a month",
        "Postgres: its loss stops orders, mailer; storefront then waits",
        "orders, payments: each waits for the others",
        "Postgres is used by orders, mailer; written by orders, mailer",
        "orders needs or feeds 3 others: payments, broker, Postgres",
        "No mesh [AP-synchronous-chain] (line 3): two services (line 9 of the document)",
        "A fan-out [AP-synchronous-chain] (line 3): it is bounded by ten",
        "diagram 2 could not be read",
    ]
    places = [printed.find(words) for words in order]
    assert -1 not in places, order[places.index(-1)]
    assert places == sorted(places)


@pytest.mark.parametrize("width", [20, 40, 80, 132])
def test_no_line_is_wider_than_asked(width: int) -> None:
    wide = finding(
        title="順序が保証されない " * 6, evidence=(passage("must be 99.95%").model_copy(update={"quote": "長い" * 90}),)
    )
    printed = render(review(findings=(wide,)), "text", width=width)
    assert max(cell_len(line) for line in printed.splitlines()) <= width
    assert not any(line.endswith(" ") for line in printed.splitlines())


def test_plain_text_has_no_escapes_and_colour_changes_no_word() -> None:
    plain, coloured = render(review(), "text"), render(review(), "text", color=True)
    assert "\x1b" not in plain
    stripped = re.sub(r"\x1b\[[\d;]*m", "", coloured)
    assert [line.rstrip() for line in stripped.splitlines()] == plain.splitlines()


def test_a_long_passage_is_cut_and_says_so() -> None:
    quote = "\n".join(f"row {number}" for number in range(50))
    long = finding(evidence=(passage("must be 99.95%").model_copy(update={"quote": quote, "end_line": 53}),))
    printed = render(review(findings=(long,)), "text")
    assert "row 9 …" in printed
    assert "row 10" not in printed


def test_a_clean_review_says_that_there_is_nothing_to_raise() -> None:
    printed = render(review(findings=()), "text")
    assert "Nothing to raise. 1 of 3" in printed
    assert "Findings" not in printed


@pytest.mark.parametrize(
    ("status", "words"),
    [("off", "rules alone."), ("pending", "still to come"), ("unavailable", "could not be reached")],
)
def test_says_who_judged(status: str, words: str) -> None:
    assert words in " ".join(render(review(persona=Persona(status=status)), "text").split())  # type: ignore[arg-type]


def test_the_persona_has_its_say() -> None:
    printed = render(with_persona(), "text")
    assert "Is this operation idempotent? the document does not say" in printed
    assert "99.7% where 99.95% is promised." in printed
    words = " ".join(printed.split())
    assert (
        "Outbox: The row and the event commit together. Cost: A relay to run. Not when: Losing an event is fine."
        in words
    )
    assert (
        "The bank stalls: 1. orders → payments: charge; 2. payments → the bank: authorise (fails). So: checkout stops."
        in words
    )
