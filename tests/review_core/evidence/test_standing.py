"""Which system a passage speaks of, told by the layout: editions, options, verdicts in front."""

import pytest

from review_core import parse
from review_core.evidence import read


def scopes(text: str) -> dict[str, str]:
    return {one.text: one.scope for one in read(parse(text)).statements}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Before", "After"),
        ("Version 1", "Version 2"),
        ("First edition", "Second edition"),
        ("So far", "From now on"),
        ("As it is", "As it will be"),
        ("Old terminals", "New terminals"),
        ("Yesterday", "Tomorrow"),
    ],
)
def test_of_two_editions_the_later_is_proposed(old: str, new: str):
    said = scopes(f"# Gate\n\n## {old}\n\nOne reader opens it.\n\n## {new}\n\nTwo readers open it.\n")
    assert said["One reader opens it."] == "status-quo"
    assert said["Two readers open it."] == "proposed"


@pytest.mark.parametrize("title", ["Before", "Version 1", "Old terminals"])
def test_an_edition_that_nothing_replaces_stands(title: str):
    said = scopes(f"# Gate\n\n## {title}\n\nOne reader opens it.\n\n## Sizes\n\nIt is small.\n")
    assert said["It is small."] == "proposed"
    assert said["One reader opens it."] in ("proposed", "status-quo")


def test_a_subsection_of_a_superseded_edition_is_superseded():
    said = scopes("# A\n\n## Version 1\n\n### Store\n\nIt is a file.\n\n## Version 2\n\n### Store\n\nIt is a table.\n")
    assert said["It is a file."] == "status-quo"
    assert said["It is a table."] == "proposed"


def test_a_sentence_that_opens_with_its_verdict_bears_it():
    said = scopes("# A\n\n## Decision record\n\n**Rejected:** one queue for all. **Taken:** a queue each.\n")
    assert {scope for text, scope in said.items() if "one queue" in text} == {"alternative"}
    assert {scope for text, scope in said.items() if "a queue each" in text} == {"proposed"}


def test_the_option_that_is_marked_as_chosen_is_the_proposal():
    said = scopes("# A\n\n## Options\n\n1. A queue. **Chosen.** It is bounded.\n2. A file. Not chosen. It grows.\n")
    assert said["It is bounded."] == "proposed"
    assert said["It grows."] == "alternative"


@pytest.mark.parametrize("opening", ["[[[[" * 5000, "***" * 5000, "((( " * 5000])
def test_hostile_openings_are_read_in_linear_time(opening: str):
    assert scopes(f"# A\n\n{opening}\n") is not None
