"""What titles say of their sections, alone and within others."""

import pytest

from review_core.document import parse
from review_core.document.model import Role
from review_core.document.roles import role_of_title, role_within


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("Proposal", "proposal"),
        ("3.2 Design", "proposal"),
        ("Detailed design", "proposal"),
        ("Decision", "proposal"),
        ("Decision Outcome", "proposal"),
        ("Proposed solution", "proposal"),
        ("Option 2 (chosen)", "proposal"),
        ("Chosen option: Kafka", "proposal"),
        ("High-level architecture", "proposal"),
        ("Context and Problem Statement", "context"),
        ("Background", "context"),
        ("Motivation", "context"),
        ("Existing system", "context"),
        ("The current pipeline", "context"),
        ("Status quo", "context"),
        ("As-is architecture", "context"),
        ("Problems with the current solution", "context"),
        ("Prior art", "context"),
        ("Goals", "goals"),
        ("Non-functional requirements", "goals"),
        ("Goals and non-goals", "goals"),
        ("Use cases", "goals"),
        ("Non-goals", "non-goals"),
        ("Non Goals", "non-goals"),
        ("Out of scope", "non-goals"),
        ("Alternatives considered", "alternatives"),
        ("Rationale and alternatives", "alternatives"),
        ("Considered Options", "alternatives"),
        ("Options considered", "alternatives"),
        ("Other approaches", "alternatives"),
        ("Option 2 (rejected)", "alternatives"),
        ("Rejected: a global lock held by the coordinator for as long as the move takes", "alternatives"),
        ("Approach B", "alternatives"),
        ("Proposed solution (not chosen)", "alternatives"),
        ("Rollout", "rollout"),
        ("Migration plan", "rollout"),
        ("Backward compatibility", "rollout"),
        ("Upgrade strategy", "rollout"),
        ("Operations", "operations"),
        ("Monitoring and alerting", "operations"),
        ("Failure modes", "operations"),
        ("Observability", "operations"),
        ("Test plan", "testing"),
        ("Testing", "testing"),
        ("Consequences", "consequences"),
        ("Trade-offs", "consequences"),
        ("Risks and mitigations", "consequences"),
        ("Drawbacks", "consequences"),
        ("Cons", "consequences"),
        ("Future work", "future"),
        ("Next steps", "future"),
        ("Phase 2", "future"),
        ("Open questions", "open-questions"),
        ("Unresolved questions", "open-questions"),
        ("Glossary", "glossary"),
        ("Terminology", "glossary"),
        ("References", "references"),
        ("See also", "references"),
        ("Authors", "meta"),
        ("Status", "meta"),
        ("Changelog", "meta"),
        ("Table of Contents", "meta"),
        ("Summary", "summary"),
        ("TL;DR", "summary"),
        ("1. Introduction", "summary"),
        ("**Overview**", "summary"),
    ],
)
def test_a_title_gives_its_role(title: str, role: Role) -> None:
    assert role_of_title(title) == role


@pytest.mark.parametrize(
    "title",
    ["Message format", "Leader election", "Schema definition", "Status codes", "API reference", "Component: cache"],
)
def test_other_titles_give_none(title: str) -> None:
    assert role_of_title(title) is None


@pytest.mark.parametrize(
    ("title", "above", "role"),
    [
        ("Drawbacks", "alternatives", "alternatives"),
        ("Design", "alternatives", "alternatives"),
        ("Chosen option", "alternatives", "proposal"),
        ("Proposed solution", "alternatives", "proposal"),
        ("Option 2 (rejected)", "proposal", "alternatives"),
        ("Deployment", "context", "context"),
        ("Architecture", "context", "context"),
        ("Proposed changes", "context", "proposal"),
        ("Goals", "context", "goals"),
        ("Out of scope", "goals", "non-goals"),
        ("Design", "summary", "proposal"),
        ("Rollout", "proposal", "rollout"),
        ("Naming", "consequences", "consequences"),
        ("Testing", "future", "future"),
    ],
)
def test_a_section_speaks_for_itself_only_where_its_parent_lets_it(title: str, above: Role, role: Role) -> None:
    assert role_within(title, above) == role


def roles(text: str) -> dict[str, str]:
    return {section.title: section.role for section in parse(text).sections}


def test_roles_come_down_from_the_nearest_section_that_has_one() -> None:
    found = roles("# Order service\n## Alternatives\n### A global lock\n#### Locking\n## Design\n### Storage\n")
    assert found == {
        "Order service": "proposal",
        "Alternatives": "alternatives",
        "A global lock": "alternatives",
        "Locking": "alternatives",
        "Design": "proposal",
        "Storage": "proposal",
    }


def test_the_title_of_the_document_gives_no_role() -> None:
    assert roles("# Rollback of failed deployments\n\nText.\n\n## Storage\n")["Storage"] == "proposal"


def test_in_a_migrations_design_migrating_says_nothing_of_a_sections_role() -> None:
    found = roles("# Seamless tenant migration\n\n## Migration from a dead node\n\n## Rollout\n")
    assert found["Migration from a dead node"] == "proposal"
    assert found["Rollout"] == "rollout"


def test_an_empty_heading_of_alternatives_speaks_for_the_siblings_after_it() -> None:
    found = roles(
        "# T\n## Design\nx\n## Alternatives\n## Do nothing\ny\n## Round robin\nz\n## Rollout\nw\n## Storage\nv\n"
    )
    assert found["Do nothing"] == found["Round robin"] == "alternatives"
    assert found["Rollout"] == "rollout"
    assert found["Storage"] == "proposal"


def test_status_deep_in_a_design_is_a_part_of_it() -> None:
    found = roles("# T\n## Status\nDraft.\n## Design\n### Types\n#### Status\nA type.\n")
    sections = parse("# T\n## Status\nDraft.\n## Design\n### Types\n#### Status\nA type.\n").sections
    assert [section.role for section in sections if section.title == "Status"] == ["meta", "proposal"]
    assert found["Types"] == "proposal"


def test_a_bold_line_is_a_subsection_until_the_next_heading() -> None:
    document = parse("## Design\n\nWe queue.\n\n**Alternatives considered**\n\n- A lock.\n\n## Storage\n\nRedis.\n")
    by_text = {block.text: document.role_of(block) for block in document.blocks}
    assert by_text["We queue."] == "proposal"
    assert by_text["A lock."] == "alternatives"
    assert by_text["Redis."] == "proposal"


def test_the_lead_of_a_list_gives_the_list_its_role_and_only_the_list() -> None:
    document = parse("## Design\n\nNon-goals:\n\n- Encryption.\n- Search.\n\nWe use a queue.\n")
    by_text = {block.text: (document.role_of(block), block.lead) for block in document.blocks}
    assert by_text["Encryption."] == ("non-goals", "Non-goals:")
    assert by_text["Search."] == ("non-goals", "Non-goals:")
    assert by_text["We use a queue."] == ("proposal", "")


def test_a_sentence_that_introduces_a_list_sets_the_lead_but_no_role() -> None:
    document = parse("## Design\n\nThe service is deployed. It has these parts for migration and more:\n\n- a queue\n")
    item = next(block for block in document.blocks if block.kind == "list-item")
    assert item.lead == "It has these parts for migration and more:"
    assert document.role_of(item) == "proposal"


def test_a_bold_statement_is_no_heading() -> None:
    document = parse("**All writes go through one leader.**\n")
    assert [block.kind for block in document.blocks] == ["paragraph"]
