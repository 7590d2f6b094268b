"""Tables of parts are known by the column that names them, and by the one that says what they depend on."""

import pytest

from review_core import parse
from review_core.topology import build

ROWS = """
| {naming} | Responsibility | {needs} |
|---|---|---|
| Order service | takes orders | Stock service, Ledger |
| Stock service | keeps stock | none |
"""


@pytest.mark.parametrize("naming", ["Component", "Name", "Service", "Service name", "System", "Module", "Part", "Unit"])
@pytest.mark.parametrize("needs", ["Dependencies", "Depends on", "Calls"])
def test_a_column_of_dependencies_gives_edges(naming: str, needs: str) -> None:
    graph = build(parse("# Shop\n\n## Proposal\n" + ROWS.format(naming=naming, needs=needs)))
    assert {(e.source, e.target) for e in graph.edges} == {
        ("Order service", "Stock service"),
        ("Order service", "Ledger"),
    }


def test_rows_may_be_numbered() -> None:
    text = "# Shop\n\n## Proposal\n\n| # | Name | Depends on |\n|---|---|---|\n| 1 | Order service | Ledger |\n"
    assert [(e.source, e.target) for e in build(parse(text)).edges] == [("Order service", "Ledger")]


def test_a_table_of_names_that_need_nothing_is_none_of_parts() -> None:
    text = "# Shop\n\n## Proposal\n\n| Name | Type | Default |\n|---|---|---|\n| retries | Ledger | 3 |\n"
    assert build(parse(text)).edges == ()
