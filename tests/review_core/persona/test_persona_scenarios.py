"""Failure scenarios as diagrams: every one parses, whatever the architect wrote."""

from hypothesis import given
from hypothesis import strategies as st

from review_core.diagrams import read_text
from review_core.model import Scenario, Step
from review_core.persona import sequence_diagram

hostile = st.one_of(
    st.text(max_size=60),
    st.sampled_from(
        ["end", "loop", "participant x", "a->>b: c", "x;y", "#35;", "%% comment", "note over a: b", "click a", "A\nB",
         "<script>", "box", "alt", "activate", "--x", "``", '"', "…", "日本語", "\u202e", "\x00"]
    ),
)  # fmt: skip
steps = st.lists(
    st.builds(Step, source=hostile, target=hostile, message=hostile, fails=st.booleans()), min_size=1, max_size=8
)


def test_a_scenario_is_drawn_with_its_names() -> None:
    told = Scenario(
        title="Ledger down",
        steps=(
            Step(source="orders", target="ledger", message="book refund #7; amount=3", fails=True),
            Step(source="orders", target="orders", message="retries"),
        ),
        outcome="refund is lost",
    )
    assert sequence_diagram(told) == (
        "sequenceDiagram\n"
        "    participant p1 as orders\n"
        "    participant p2 as ledger\n"
        "    p1-xp2: book refund №7, amount=3\n"
        "    p1->>p1: retries\n"
        "    Note over p1,p2: refund is lost\n"
    )


@given(st.builds(Scenario, title=hostile, steps=steps.map(tuple), outcome=hostile))
def test_every_line_is_one_of_four_forms(scenario: Scenario) -> None:
    lines = sequence_diagram(scenario).split("\n")
    assert (lines[0], lines[-1]) == ("sequenceDiagram", "")
    for line in lines[1:-1]:
        body = line.removeprefix("    ")
        assert body.isprintable()
        assert not set(';#<>{}[]|`"') & set(body.replace("->>", ""))
        assert body.startswith(("participant p", "p", "Note over p"))
    names = {name for step in scenario.steps for name in (step.source, step.target)}
    assert sum(line.startswith("    participant ") for line in lines) == len(names)
    read = read_text("\n".join(lines), "mermaid")
    assert read.trouble == ""
    assert len(read.links) == len(scenario.steps)
