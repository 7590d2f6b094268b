"""Sentences become statements: whose system they speak of, how firmly, and what they deny."""

import pytest

from review_core import parse
from review_core.evidence import ANY_SCOPE, Signal, read


def statements(text: str):
    return [one for one in read(parse(text, "design.md")).statements if one.kind != "heading"]


def design(*sentences: str) -> str:
    return "# Thing\n\n## Proposal\n\n" + "\n\n".join(sentences) + "\n"


@pytest.mark.parametrize(
    ("sentence", "scope"),
    [
        ("The worker retries three times.", "proposed"),
        ("Currently the worker retries three times.", "status-quo"),
        ("The old batch removed duplicates before summing.", "status-quo"),
        ("The new leader takes the old leader's jobs.", "proposed"),
        ("Retrying for ever was considered and rejected.", "alternative"),
        ("A request without a token is rejected.", "proposed"),
        ("A lock is considered expired after a minute.", "proposed"),
        ("Without a queue we would lose orders.", "hypothetical"),
        ("Moving the archive is out of scope.", "non-goal"),
        ("A queue per tenant was talked about and left out.", "alternative"),
        ("A queue per tenant was weighed and dropped, since nobody would watch it.", "alternative"),
        ("A was rejected: for a while the two would differ.", "alternative"),
        ("Tracing was declined for its price.", "alternative"),
        ("A queue was judged overkill.", "alternative"),
        ("The idea of a second controller was buried, as the cabinet has no room.", "alternative"),
        ("There was talk of a key, which did not make it into the design.", "alternative"),
        ("We looked into sagas and found them too much for two tables.", "alternative"),
        ("A lease lost out because of the extra machines.", "alternative"),
        ("The present server does it once a night.", "status-quo"),
        ("As until now, one machine does the work.", "proposed"),
        ("A repeat gets the old answer.", "proposed"),
        ("The proxy leaves it out after 10 s.", "proposed"),
        ("The valves turn down an order with a lower number.", "proposed"),
        ("The old rules are switched off for good.", "proposed"),
        ("Its columns are presently changed by anybody.", "status-quo"),
        ("A lease is used to keep the second pump quiet.", "proposed"),
        ("Each ward writes in the form that it is used to.", "proposed"),
        ("Ferries used to be booked by telephone.", "status-quo"),
        ("A conversion removes the old columns after a month.", "proposed"),
        ("In the old plan the tug asked the harbour first.", "status-quo"),
        ("Unlike the former crane it stops by itself.", "proposed"),
        ("The clerk is shown which of the tickets were dropped.", "proposed"),
        ('The tram shows "not available at present" and goes on.', "proposed"),
        ("It holds 40 kB for each of today's 900 barges.", "proposed"),
        ("A reader that was built last year copes with it.", "proposed"),
        ("Each reads the whole list, as the old programs did.", "proposed"),
        ("Each reads the whole list, as the script used to do.", "proposed"),
        ("The page says that it is closed at present.", "proposed"),
        ("If the first is gone, an alternative route is taken.", "proposed"),
        ("An alternative would be a lock.", "alternative"),
        ("Both at once was thought rash.", "alternative"),
        ("It sorts the slips the way the depot sorts them today.", "proposed"),
    ],
)
def test_scope_of_a_sentence(sentence: str, scope: str):
    (one,) = statements(design(sentence))
    assert one.scope == scope


@pytest.mark.parametrize(
    ("heading", "scope"),
    [("Alternatives considered", "alternative"), ("Non-goals", "non-goal"), ("Glossary", "glossary")],
)
def test_a_section_gives_its_scope(heading: str, scope: str):
    body = "# Thing\n\n## Proposal\n\n" + "The worker takes jobs. " * 8 + f"\n\n## {heading}\n\nA cache of prices.\n"
    assert statements(body)[-1].scope == scope


def test_a_sentence_that_speaks_of_two_systems_is_two_statements():
    both = statements(design("The old batch removed duplicates; the new job keeps a unique key."))
    assert [one.scope for one in both] == ["status-quo", "proposed"]
    assert both[0].start == both[1].start
    reading = read(parse(design("The old batch removed duplicates; the new job keeps a unique key."), "design.md"))
    assert reading.says("key")
    assert not reading.says("duplicate")


@pytest.mark.parametrize(
    ("sentence", "modality"),
    [
        ("The worker retries.", "fact"),
        ("The worker must retry.", "must"),
        ("The worker might retry.", "may"),
        ("TODO: retries.", "promised"),
        ("Retries come in a later release.", "promised"),
        ("How do we retry?", "question"),
        ("How often a call is retried has not been decided.", "question"),
        ("Nobody has worked out how often a call is retried.", "question"),
        ("Retries come with release 4.", "promised"),
        ("Retries are on the list for next year.", "promised"),
        ("Retries are foreseen for the second stage.", "promised"),
        ("How often a call is retried is to be worked out.", "promised"),
        ("Retries are questions for phase two.", "promised"),
        ("Retries are to follow in the spring release.", "promised"),
        ("Retries will be added when the new switches arrive.", "promised"),
        ("Limits per customer are still on the drawing board.", "promised"),
        ("How far a fault reaches is to be examined later.", "promised"),
        ("We have not got round to measuring it.", "promised"),
        ("Who owns the table is anybody's guess.", "question"),
        ("The question of who leads is left to the operators.", "question"),
        ("Limits, long on the wish list, went live.", "fact"),
        ("The outbox, meant for phase 2, is already in place.", "fact"),
        ("Retries are foreseen for the 2031 overhaul.", "promised"),
        ("Retrying a call, so that none gets away, is on the list for June.", "promised"),
        ("Retries had been put off to release 2, but are in release 1.", "fact"),
        ("What was on the list for next year is done: a slip has a number.", "fact"),
        ("It keeps the slips until the crane gets round to it.", "fact"),
        ("It stays so until the yard's team gets round to it.", "promised"),
        ("Waiting slips stand in a list in memory.", "fact"),
        ("Route planning for a tug takes a second.", "fact"),
        ("The control plane for the locks runs twice.", "fact"),
        ("A backlog above one minute rings the bell.", "fact"),
        ("A caller goes down the line after 2 s.", "fact"),
        ("Version two commits both in one go.", "fact"),
        ("A limit is penciled in for Q3.", "promised"),
        ("A third pump is intended for milestone 4.", "promised"),
        ("What becomes of old slips will need some thought.", "promised"),
        ("A lane for bulk slips is scoped for the winter release.", "promised"),
        ("The balance is worked out from all entries.", "fact"),
        ("A lost tram costs one day.", "fact"),
        ("The switch was tried in May.", "fact"),
        ("A reader may be late.", "may"),
        ("Retries, first foreseen for the second stage, are in.", "fact"),
        ("Retries were planned for release 4 and are in use since the pilot.", "fact"),
    ],
)
def test_modality_of_a_sentence(sentence: str, modality: str):
    assert statements(design(sentence))[0].modality == modality


@pytest.mark.parametrize(
    ("sentence", "concept"),
    [
        ("There is no retry.", "retry"),
        ("Failed calls are not retried.", "retry"),
        ("The batch goes without retries.", "retry"),
        ("Instead of a queue we take a table.", "queue"),
        ("A circuit breaker is left out.", "breaker"),
        ("Nothing is replicated.", "replica"),
        ("The design does away with the queue.", "queue"),
        ("A breaker seemed unnecessary.", "breaker"),
    ],
)
def test_negation_is_understood(sentence: str, concept: str):
    reading = read(parse(design(sentence), "design.md"))
    assert reading.having(concept, denied=True)
    assert not reading.says(concept)


@pytest.mark.parametrize(
    ("sentence", "concept"),
    [
        ("The worker retries no more than three times.", "retry"),
        ("There is no cache, but failed calls are retried.", "retry"),
        ("Not only the queue is replicated.", "queue"),
        ("The worker does not stop before it has retried.", "retry"),
        ("No call goes out without a timeout.", "timeout"),
        ("No queue is longer than 100.", "queue"),
        ("Even without the queue the cache answers.", "cache"),
        ("When the first has not answered, the call is retried.", "retry"),
        ("If it has not renewed its lease the second takes over.", "lock"),
        ("Without an answer the worker retries.", "retry"),
        ("The call is retried, or the row is left out.", "retry"),
        ("A call that gets no answer is retried.", "retry"),
        ("No call is retried before the lock is free.", "retry"),
        ("Note the timeout of 2 s.", "timeout"),
        ("A non-blocking queue holds ten slips.", "queue"),
        ("After three misses the circuit breaker is opened.", "breaker"),
        ("Eight retries are open at a time.", "retry"),
        ("A second host steps in with no word for 10 s.", "duration-figure"),
    ],
)
def test_negation_ends_where_it_ends(sentence: str, concept: str):
    assert read(parse(design(sentence), "design.md")).says(concept)


def test_inflections_compounds_and_identifiers_are_one_word():
    for text in ("retries", "retried", "Retrying", "retry_count", "maxRetryCount"):
        assert read(parse(design(f"The value of {text} is fixed."), "design.md")).says("retry"), text
    for text in ("back-off", "backoff", "back off"):
        assert read(parse(design(f"With {text} between tries."), "design.md")).says("backoff"), text


def test_table_rows_and_diagram_labels_are_read():
    table = "# T\n\n## Design\n\n| Item | Value |\n|---|---|\n| Failed call | retried with backoff |\n"
    assert read(parse(table, "t.md")).says("backoff")
    diagram = "# T\n\n## Design\n\n```mermaid\nsequenceDiagram\n  A->>B: retry with backoff\n```\n"
    reading = read(parse(diagram, "t.md"))
    assert reading.says("backoff")
    assert reading.having("backoff")[0].kind == "diagram"


def test_spans_are_those_of_the_source():
    text = design("Jobs are *idempotent*, because each has a unique key.")
    document = parse(text, "design.md")
    for one in read(document).statements:
        assert document.quote(one.start, one.end).strip()
        assert text.split("\n")[one.start_line - 1].strip()


def test_a_page_of_background_alone_is_the_design():
    reading = read(parse("# T\n\n## Background\n\nOrders are kept in Postgres and put on a queue.\n", "t.md"))
    assert reading.says("queue")


def test_a_signal_flips_to_a_lack_where_its_concept_is_denied():
    retry = Signal("handles", 3, ("retry",))
    handled = read(parse(design("Calls are retried."), "d.md")).claims((retry,))
    lacking = read(parse(design("Calls are not retried."), "d.md")).claims((retry,))
    assert [claim.polarity for claim in handled] == ["handles"]
    assert [claim.polarity for claim in lacking] == ["lacks"]
    assert not read(parse(design("Calls are not retried."), "d.md")).claims(
        (Signal("handles", 3, ("retry",), flips=False),)
    )


def test_one_word_is_not_two_sides_of_a_signal():
    signal = Signal("handles", 3, ("gone", "carry-on"))
    assert not read(parse(design("The process restarts."), "d.md")).claims((signal,))
    assert read(parse(design("When the process dies, another takes over."), "d.md")).claims((signal,))


def test_a_heading_may_meet_a_group():
    signal = Signal("handles", 3, ("^duplicate", "key"))
    text = "# T\n\n## Reports that come twice\n\nCharting keeps the pair under a unique key.\n"
    assert read(parse(text, "t.md")).claims((signal,))
    assert not read(parse(text.replace("come twice", "come late"), "t.md")).claims((signal,))


def test_any_scope_sees_what_design_scope_does_not():
    reading = read(parse(design("A queue was considered and rejected."), "d.md"))
    assert not reading.says("queue")
    assert reading.says("queue", ANY_SCOPE)


def test_a_question_in_a_diagram_is_a_request():
    drawn = "# Yard\n\n## Design\n\n```mermaid\nsequenceDiagram\n  Crane->>Yard: may I lift it?\n```\n"
    (label,) = [one for one in read(parse(drawn)).statements if "lift" in one.text]
    assert label.modality == "fact"
