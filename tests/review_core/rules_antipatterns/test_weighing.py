"""What counts for and against an anti-pattern: scope, modality, negation, layout."""

import pytest

from review_core import parse
from review_core.reviewing import case_of
from review_core.rules.catalogue import built_in


def verdict(slug: str, text: str) -> str:
    return built_in()[f"AP-{slug}"].judge(case_of(parse(text))).verdict


@pytest.mark.parametrize(
    ("slug", "defect"),
    [
        ("two-phase-commit", "The service saves the order to the database and then publishes an event to Kafka."),
        ("no-backpressure", "Uploads wait in a queue whose length is not limited."),
        ("single-point-of-failure", "The licence server runs on one virtual machine."),
        ("distributed-monolith", "The five services are deployed together at the same time."),
    ],
)
@pytest.mark.parametrize(
    "section", ["Alternatives considered", "Current state", "Non-goals", "Glossary", "Option 2 (rejected)"]
)
def test_what_another_system_does_is_not_held_against_this_one(slug: str, defect: str, section: str):
    proposal = (
        "# Order intake\n\n## Proposal\n\nOrders are taken by the order service, in a way that is told below.\n\n"
    )
    assert verdict(slug, f"{proposal}## Details\n\n{defect}\n") == "present"
    assert verdict(slug, f"{proposal}## {section}\n\n{defect}\n") != "present"


def test_a_mitigation_that_is_only_promised_mitigates_nothing():
    text = "# Plan\n\n## Design\n\nBoth services update the plan row{}\n"
    assert verdict("shared-mutable-state", text.format(", each with a version check.")) == "mitigated"
    assert (
        verdict("shared-mutable-state", text.format(". A version check is planned for the next release.")) == "present"
    )


def test_mitigated_quotes_what_mitigates():
    call = built_in()["AP-no-backpressure"].judge(
        case_of(parse("# Import\n\n## Design\n\nUploads wait in a queue.\n\nThe queue is capped at 10,000 jobs.\n"))
    )
    assert call.verdict == "mitigated"
    assert [one.quote for one in call.evidence] == ["The queue is capped at 10,000 jobs."]


def test_the_superseded_edition_is_not_the_proposal():
    text = "# Hooks\n\n## {}\n\nA failed webhook is retried until the subscriber takes it.\n\n## {}\n\n{}\n"
    calm = "A failed webhook is tried five times with back-off and then parked."
    assert verdict("no-backpressure", text.format("Version 1", "Version 2", calm)) != "present"
    assert verdict("no-backpressure", text.format("Before", "After", calm)) != "present"
    assert verdict("no-backpressure", text.format("Sending", "Limits", "None are set.")) == "present"


def test_the_chosen_option_is_the_proposal():
    text = "# Wallet\n\n## Options\n\n1. *XA over both databases.* {}\n2. *An outbox.* {}\n"
    assert verdict("two-phase-commit", text.format("**Chosen.**", "Rejected: one more process.")) == "present"
    assert verdict("two-phase-commit", text.format("Rejected: locks.", "**Chosen.**")) != "present"


def test_a_loop_over_items_in_a_diagram_is_chatty_and_a_polling_loop_is_not():
    text = "# Run\n\n## Design\n\n```mermaid\nsequenceDiagram\n  loop {}\n    Run->>Rates: GET rate\n  end\n```\n"
    assert verdict("chatty-interface", text.format("every contract")) == "present"
    assert verdict("chatty-interface", text.format("every 10 seconds")) != "present"


def test_a_table_that_counts_one_is_a_single_point():
    text = "# Sizing\n\n## Design\n\n| Part | Instances |\n|---|---|\n| Intake | 4 |\n| Dispatch database | {} |\n"
    assert verdict("single-point-of-failure", text.format("1")) == "present"
    assert verdict("single-point-of-failure", text.format("3")) != "present"
    assert verdict("single-point-of-failure", text.format("12")) != "present"
