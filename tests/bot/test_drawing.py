"""Pictures are drawn under the limits of the judging processes, whatever the document calls things."""

import asyncio
from collections.abc import AsyncIterator
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot import drawing
from bot.drawing import draw, size
from bot.judging import JudgePool
from handlers.ports import ReviewError
from review_core import parse, review
from review_core.model import (
    Chain,
    Component,
    Edge,
    Persona,
    Reliability,
    Review,
    Scenario,
    SinglePoint,
    Step,
    Topology,
)
from review_core.report.pictures import Picture, scenario_pictures, topology_picture

needs_renderer = pytest.mark.skipif(not drawing.available(), reason="needs the extra `pictures`")

HOSTILE = (
    "end", "1. list", "- list", '"]; click n1 "javascript:alert(1)"', "%%{init: {}}%%", "`**bold**`", "#quot;", "a --> b",
    "<img src=x onerror=alert(1)>", "subgraph x", "日本語のサービス", "عربي", "\u202eevil", "\x00", "", " ", "x" * 5_000,
    "linkStyle 0 stroke:red", "&amp;", "$$x^2$$", "fa:fa-car", "n1:::single", "a|b", "file:///etc/passwd", "🦊" * 40,
)  # fmt: skip


@pytest.fixture
async def pool() -> AsyncIterator[JudgePool]:
    async with JudgePool(workers=1, sample="", wall_seconds=60) as one:
        yield one


def system(names: list[str], **more: object) -> Review:
    """A chain of components, its second the single point of all that follow."""
    told = review(parse("# Nothing\n", "a.md"))
    names = list(dict.fromkeys(names))
    return told.model_copy(
        update={
            "topology": Topology(
                components=tuple(Component(name=name, kind="service") for name in names),
                edges=tuple(Edge(source=a, target=b, kind="sync") for a, b in pairwise(names)),
            ),
            "reliability": Reliability(
                chains=(Chain(path=tuple(names), availability=0.99, budget_minutes_per_month=432.0),),
                single_points=(SinglePoint(name=names[1], stops=tuple(names[2:])),),
            ),
            **more,
        }
    )


def of(told: Review) -> Picture:
    picture = topology_picture(told)
    assert picture is not None
    return picture


@needs_renderer
async def test_a_system_is_drawn_in_a_judging_process(pool: JudgePool) -> None:
    png = await pool.draw(of(system(["web", "orders", "ledger"])).source)
    width, height = size(png)
    assert 100 < width < 1_000
    assert 300 < height < 1_500
    assert len(png) < 200_000
    # The same process goes on judging.
    assert (await pool.review(b"# A design\n", "a.md", "x")).document.title == "A design"


@needs_renderer
def test_hostile_names_are_drawn_as_names() -> None:
    names = list(HOSTILE)
    png = draw(of(system(names)).source.encode())
    assert max(size(png)) <= 4_000


@needs_renderer
def test_hostile_scenarios_are_drawn() -> None:
    steps = tuple(Step(source=a, target=b, message=a + b, fails=len(a) % 2 == 0) for a, b in pairwise(HOSTILE))
    told = system(["a", "b", "c"], persona=Persona(scenarios=(Scenario(title="x", steps=steps, outcome=HOSTILE[3]),)))
    [picture] = scenario_pictures(told.persona.scenarios)
    assert size(draw(picture.source.encode()))[0] > 100


@needs_renderer
@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.text(max_size=40), min_size=3, max_size=5, unique=True))
def test_any_names_are_drawn(names: list[str]) -> None:
    picture = of(system(names))
    assert size(draw(picture.source.encode()))[0] > 50
    assert len(picture.alt) <= 1_000


@needs_renderer
def test_five_thousand_components_make_a_picture_of_a_few() -> None:
    names = [f"service {number}" for number in range(5_000)]
    edges = tuple(
        Edge(source=names[n], target=names[(n * 7 + k) % 5_000], kind="async") for n in range(5_000) for k in (1, 2, 3)
    )
    told = system(names[:3], topology=Topology(components=tuple(Component(name=n) for n in names), edges=edges))
    picture = of(told)
    assert "4986 less connected components" in picture.legend
    assert picture.source.count(":::") == 14
    assert max(size(draw(picture.source.encode()))) <= 4_000


@needs_renderer
async def test_what_is_no_diagram_is_refused_and_the_process_lives(pool: JudgePool) -> None:
    for source in ("flowchart TB\n a[", "", "no diagram", "\x00"):
        with pytest.raises(ReviewError) as refused:
            await pool.draw(source)
        assert refused.value.code == "not-drawn"
    assert size(await pool.draw("flowchart TB\n a --> b\n"))[0] > 20


@needs_renderer
async def test_drawing_without_end_is_ended(pool: JudgePool) -> None:
    rows = 900
    endless = "flowchart TB\n" + "".join(f"a{n} --> a{(n * 31 + k) % rows}\n" for n in range(rows) for k in range(6))
    async with JudgePool(workers=1, sample="", wall_seconds=2.0, cpu_seconds=1.0) as strict:
        with pytest.raises(ReviewError):
            await strict.draw(endless)
        async with asyncio.timeout(60):
            assert (await strict.review(b"# Alive\n", "a.md", "x")).document.title == "Alive"


async def test_without_the_extra_there_is_a_word_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drawing.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(ReviewError) as refused:
        draw(b"flowchart TB\n a --> b\n")
    assert refused.value.code == "no-renderer"
