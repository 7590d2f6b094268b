"""The arithmetic of the bench: what it makes of measurements, never what it measures."""

import pytest

from bench.accept import Contestant
from bench.figures import exponent, fit, least_disturbed, percentile, print_table
from bench.load import Load


def test_percentile_is_a_value_that_the_share_stays_within() -> None:
    values = [float(n) for n in range(100, 0, -1)]
    assert percentile(values, 0.5) == 51.0
    assert percentile(values, 0.99) == 100.0
    assert percentile([7.0], 0.99) == 7.0
    with pytest.raises(ValueError, match="no values"):
        percentile([], 0.5)


def test_fit_finds_the_line_that_the_points_lie_on() -> None:
    line = fit((x, 3.0 + 0.25 * x) for x in (1.0, 2.0, 5.0, 40.0))
    assert (line.intercept, line.slope, line.r2) == pytest.approx((3.0, 0.25, 1.0))


def test_fit_says_how_little_of_a_curve_a_line_explains() -> None:
    assert fit((x, x * x) for x in (1.0, 2.0, 4.0, 8.0)).r2 < 0.99
    with pytest.raises(ValueError, match="two different x"):
        fit([(1.0, 2.0), (1.0, 3.0)])


@pytest.mark.parametrize(("power", "large"), [(1.0, 8.0), (2.0, 16.0), (0.0, 4.0)])
def test_exponent_tells_linear_from_quadratic(power: float, large: float) -> None:
    assert exponent((10.0, 4.0), (20.0, large)) == pytest.approx(power)


def test_a_load_counts_by_event() -> None:
    load = Load(events=2000, seconds=0.5, wrong=0, p50=1.0, p99=2.0, cpu_seconds=0.4)
    assert load.per_second == 4000
    assert load.cpu_micros == pytest.approx(200)


async def test_the_best_round_is_that_with_most_events_a_second_not_the_shortest() -> None:
    async def never() -> Load:
        raise AssertionError

    short = Load(events=100, seconds=1.0, wrong=0, p50=1.0, p99=2.0)
    fast = Load(events=3000, seconds=2.0, wrong=0, p50=1.0, p99=2.0)
    assert Contestant("x", "y", never, [short, fast]).best is fast
    assert least_disturbed([3, 1, 2], float) == 1


def test_a_table_is_markdown_that_no_width_cuts(capsys: pytest.CaptureFixture[str]) -> None:
    print_table("Title", ("", "events/s"), [("a row [of] words", "1,234")], ["a note " + "x" * 300])
    lines = capsys.readouterr().out.splitlines()
    assert "### Title" in lines
    assert [line.strip() for line in lines if line.startswith("|")] == [
        "|                  | events/s |",
        "|------------------|----------|",
        "| a row [of] words |    1,234 |",
    ]
    assert any(line == "- a note " + "x" * 300 for line in lines)
