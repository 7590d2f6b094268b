"""A word such as "then" between a subject and its verb does not take the clause from its subject."""

from review_core import parse
from review_core.topology import build


def test_the_subject_of_a_clause_stands_before_its_adverb() -> None:
    text = "The pricing service calls the promotions service, and the checkout service then calls the stock service."
    edges = {(e.source, e.target) for e in build(parse(f"# Shop\n\n## Proposal\n\n{text}")).topology.edges}
    assert ("checkout service", "stock service") in edges
    assert ("pricing service", "stock service") not in edges
    assert ("pricing service", "checkout service") not in edges
