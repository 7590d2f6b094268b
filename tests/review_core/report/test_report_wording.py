import pytest

from review_core.report import wording
from review_core.vocabulary import ANTI_PATTERNS, PATTERNS, TOPICS


@pytest.mark.parametrize(
    ("availability", "said"),
    [
        (1.0, "100%"),
        (0.997002999, "99.70%"),
        (0.9999, "99.990%"),
        (0.99999, "99.9990%"),
        (0.9, "90%"),
        (0.5, "50%"),
        (0.0, "0%"),
    ],
)
def test_percent_shows_two_figures_of_what_is_missing(availability: float, said: str) -> None:
    assert wording.percent(availability) == said


@pytest.mark.parametrize(
    ("count", "said"),
    [(0.43, "26 s"), (0.05, "3.0 s"), (4.32, "4.3 min"), (43.2, "43 min"), (129.6, "2.2 h"), (4320, "72 h")],
)
def test_minutes(count: float, said: str) -> None:
    assert wording.minutes(count) == said


@pytest.mark.parametrize(
    ("value", "allowed"), [("99.9%", 43.2), (">= 99.95 %", 21.6), ("p99 < 200 ms", None), ("50%", None)]
)
def test_allowance_of_stated_availability_only(value: str, allowed: float | None) -> None:
    assert wording.allowance(value) == (pytest.approx(allowed) if allowed else None)


def test_every_slug_has_a_name_of_its_own() -> None:
    slugs = (*ANTI_PATTERNS, *TOPICS, *PATTERNS)
    assert len({wording.name(slug) for slug in slugs}) == len(slugs)
