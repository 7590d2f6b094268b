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


OPTIONS = "# Numbers\n\n## Options\n\n- A: a lock over both writes\n- B: an outbox\n\n## Decision\n\n"


@pytest.mark.parametrize(
    ("decision", "taken", "left"),
    [
        ("B was rejected: for a while the two differ.", "A: a lock over both writes", "B: an outbox"),
        ("B. The row and the message are one commit.", "B: an outbox", "A: a lock over both writes"),
        ("We go for option A.", "A: a lock over both writes", "B: an outbox"),
        ("Variant B was chosen, A is too slow.", "B: an outbox", "A: a lock over both writes"),
    ],
)
def test_a_lettered_option_stands_or_falls_with_what_is_said_of_its_letter(decision: str, taken: str, left: str):
    said = scopes(OPTIONS + decision + "\n")
    assert said[taken] == "proposed"
    assert said[left] == "alternative"


def test_a_numbered_way_is_known_by_its_place():
    said = scopes(
        "# A\n\n## Two ways\n\n1. Read its tables.\n2. Call its service.\n\n## Choice\n\nWay 1 was turned down.\n"
    )
    assert said["Read its tables."] == "alternative"
    assert said["Call its service."] == "proposed"


def test_letters_of_two_lists_are_nobodys():
    lists = "- A: a queue\n- B: a table\n\n## Names\n\n- A: a tenant\n- B: a bank\n\n## Result\n\nA was rejected.\n"
    said = scopes("# A\n\n## Options for tasks\n\n" + lists)
    assert said["A: a tenant"] == "proposed"


@pytest.mark.parametrize(
    ("text", "old", "new"),
    [
        (
            "Then: one reader opened it. Now: two readers open it.",
            "Then: one reader opened it.",
            "Now: two readers open it.",
        ),
        ("Today one reader opens it. From July two do.", "Today one reader opens it.", "From July two do."),
        ("One reader opened the gate. Now two do.", "One reader opened the gate.", "Now two do."),
        ("- Before: one reader\n- After: two readers\n", "Before: one reader", "After: two readers"),
    ],
)
def test_sentences_that_turn_from_then_to_now(text: str, old: str, new: str):
    said = scopes(f"# Gate\n\n## Readers\n\n{text}\n")
    assert said[old] == "status-quo"
    assert said[new] == "proposed"


def test_the_two_halves_of_a_sentence_that_turns_are_told_apart():
    halves = read(
        parse("# Gate\n\n## Readers\n\nThe guard asked the office for each; now a queue is read.\n")
    ).statements
    assert [one.scope for one in halves if "guard" in one.text] == ["status-quo", "proposed"]
    assert [one.index for one in halves] == list(range(len(halves)))


def test_on_a_page_a_tale_is_not_the_design_but_a_trial_is_part_of_it():
    said = scopes(
        "# Gate\n\n## Loss\n\nLast year the gate was shut for an hour. The switch was tried in May and took 4 s.\n"
    )
    assert said["Last year the gate was shut for an hour."] == "status-quo"
    assert said["The switch was tried in May and took 4 s."] == "proposed"


@pytest.mark.parametrize(
    "sentence",
    [
        "A link to their tables would have been quickest; we leave it aside.",
        "Their export has a published form; we leave it aside, since it lacks two columns.",
        "Variant A, a queue for each, is discarded since it costs too much.",
    ],
)
def test_what_is_put_aside_is_put_aside_whole(sentence: str):
    read_as = read(parse(f"# Gate\n\n## Ways in\n\n{sentence}\n")).statements
    assert {one.scope for one in read_as if one.text == sentence} == {"alternative"}


def test_what_follows_a_rejection_among_the_options_of_a_page_was_taken():
    said = scopes(
        "# A\n\n## Options\n\nA bigger pod was put aside, as it is dear. It costs much. Clients pick per call.\n"
    )
    assert said["It costs much."] == "alternative"
    assert said["Clients pick per call."] == "proposed"


def test_a_rejection_in_the_past_tense_is_no_tale_that_hides_what_was_taken():
    said = scopes("# A\n\n## Options\n\nTen cranes were put aside, as they lacked room. Each barge picks its crane.\n")
    assert said["Each barge picks its crane."] == "proposed"


@pytest.mark.parametrize(("title", "scope"), [("Context", "proposed"), ("Today", "status-quo")])
def test_the_one_diagram_of_a_page_draws_the_design_unless_its_title_says_when(title: str, scope: str):
    page = (
        f"# A\n\n## {title}\n\nCarts.\n\n```mermaid\nflowchart LR\n  Shop-->Cart\n```\n\n## Decision\n\nKept a day.\n"
    )
    assert scopes(page)["Shop-->Cart"] == scope


def test_of_numbered_editions_a_page_proposes_the_last():
    said = scopes("# Quota\n\n## Checks\n\nRelease 5 read a file. Release 6 asks the node.\n")
    assert said["Release 5 read a file."] == "status-quo"
    assert said["Release 6 asks the node."] == "proposed"


def test_the_contents_of_a_cache_are_no_table_of_contents():
    said = scopes("# Cache\n\n## Contents\n\nEntries are kept for a day and then deleted.\n\n## Size\n\n4 GB\n")
    assert said["Entries are kept for a day and then deleted."] == "proposed"


def test_a_half_that_opens_with_before_is_the_old():
    halves = read(
        parse("# Plant\n\n## Control\n\nBefore, one computer ran it; the new ones watch each other.\n")
    ).statements
    assert [one.scope for one in halves if "computer" in one.text] == ["status-quo", "proposed"]


@pytest.mark.parametrize(
    "sentence",
    [
        "While the old hub kept a copy, the new one asks each time.",
        "Under the old scheme a node asked its neighbour, under the new one it asks the list.",
        "The monolith did this in one transaction; the two services each commit their own.",
    ],
)
def test_what_was_and_what_is_are_two_statements_of_one_sentence(sentence: str):
    halves = [one for one in read(parse(f"# Hub\n\n## Copies\n\n{sentence}\n")).statements if one.text == sentence]
    assert [one.scope for one in halves] == ["status-quo", "proposed"]
    assert {one.start for one in halves} == {halves[0].start}


def test_what_is_there_at_present_beside_a_promise_is_what_is_built():
    text = (
        "# Rota\n\n## Saving\n\nA lease is planned for next season; at present the later write replaces the earlier.\n"
    )
    assert [one.scope for one in read(parse(text)).statements if one.kind != "heading"] == ["proposed", "proposed"]


def test_the_columns_of_a_table_are_of_two_systems():
    table = "# Prices\n\n## Change\n\n| Topic | Before | After |\n|---|---|---|\n| Prices | a lock | a cache |\n"
    reading = read(parse(table))
    assert reading.says("cache")
    assert not reading.says("lock")
    assert [one.index for one in reading.statements] == list(range(len(reading.statements)))


def test_then_before_now_is_the_past():
    said = scopes("# Gate\n\n## Then\n\nOne reader opens it.\n\n## Now\n\nTwo readers open it.\n")
    assert said["One reader opens it."] == "status-quo"
    assert said["Two readers open it."] == "proposed"


@pytest.mark.parametrize("label", ["TODO", "TBD", "In a later release"])
def test_what_a_label_puts_off_is_owed_whole(label: str):
    said = [
        one
        for one in read(parse(f"# X\n## Design\n{label}: retries with backoff.\n")).statements
        if one.kind != "heading"
    ]
    assert [one.modality for one in said] == ["promised"]


def test_lettered_steps_are_no_options():
    told = scopes(
        "# Till\n## Flow\n\na) the till posts the sale\n\nb) the ledger keeps the key of each\n\nc) the mail is sent\n\n"
        "While the mailer is away, (c) is dropped and the clerk is told.\n"
    )
    assert told["b) the ledger keeps the key of each"] == told["a) the till posts the sale"] == "proposed"


def test_old_data_is_no_old_design():
    told = scopes("# Store\n## Old data\nRows go after 30 days.\n## New data\nRows are kept by day.\n")
    assert told["Rows go after 30 days."] == "proposed"


@pytest.mark.parametrize(
    ("text", "turned", "taken"),
    [
        (
            "- (rejected) All write the table.\n- (chosen) One writes it.\n",
            "(rejected) All write the table.",
            "(chosen) One writes it.",
        ),
        (
            "- taken: one writer\n- a lock for all: slow, skipped\n",
            "a lock for all: slow, skipped",
            "taken: one writer",
        ),
        (
            "Considered: a lock. Turned down since it is slow. Chosen: one writer.",
            "Turned down since it is slow.",
            "Chosen: one writer.",
        ),
    ],
)
def test_an_option_bears_its_verdict_in_front_behind_or_in_the_next_sentence(text: str, turned: str, taken: str):
    said = scopes(f"# Barge\n\n## Slips\n\n{text}\n")
    assert said[turned] == "alternative"
    assert said[taken] == "proposed"


def test_a_decision_among_the_alternatives_is_the_proposal():
    said = scopes(
        "# Barge\n\n## Slips\n\nThey are numbered.\n\n## Why not a broker\n\nIt is a third thing. We accept a lost slip.\n"
    )
    assert said["It is a third thing."] == "alternative"
    assert said["We accept a lost slip."] == "proposed"


def test_what_follows_a_weighed_idea_with_but_is_why_it_fell():
    page = "# Barge\n\n## Slips\n\nA lock was weighed, but holds up the barge; one writer takes all.\n"
    halves = [one for one in read(parse(page)).statements if "lock" in one.text]
    assert [one.scope for one in halves] == ["alternative", "proposed"]


def test_the_sources_of_figures_are_no_references():
    said = scopes("# Gauge\n\n## Sources\n\n- Depth: the buoy is asked every minute by radio.\n\n## Size\n\n4 GB\n")
    assert said["Depth: the buoy is asked every minute by radio."] == "proposed"


@pytest.mark.parametrize(
    ("sentence", "halves"),
    [
        ("A lock for all was dropped: each barge has a list which it alone writes.", ["alternative", "proposed"]),
        ("A lock for all was dropped: it would hold up the barges.", ["alternative"]),
        ("All ten barges were loaded as one; this remains the procedure.", ["proposed"]),
    ],
)
def test_what_follows_a_verdict_or_a_tale_says_why_or_what_is(sentence: str, halves: list[str]):
    said = [one for one in read(parse(f"# Barge\n\n## Slips\n\n{sentence}\n")).statements if one.text == sentence]
    assert [one.scope for one in said] == halves


def test_a_page_whose_own_title_sounds_like_an_appendix_is_a_design():
    said = scopes("# Approval slips\n\nThe lock runs each slip at least once and knows a slip again.\n")
    assert said["The lock runs each slip at least once and knows a slip again."] == "proposed"
