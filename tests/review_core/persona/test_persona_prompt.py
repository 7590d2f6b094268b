"""The prompt holds every item of the persona, keeps its cacheable prefix, and asks for one schema."""

import json
import re

import pytest
from jsonschema import Draft202012Validator

from review_core import parse, review
from review_core.persona import InvalidReply, compose, compose_answer, parts, read_answer, read_review, texts
from review_core.persona.prompting import compose_part, compose_whole
from review_core.persona.schema import FINDING_SLUGS, QUESTIONS, output_schema
from review_core.vocabulary import ANTI_PATTERNS, PATTERNS, TOPICS
from tests.support.persona_replies import answer_said, as_reply, cell, review_said

ITEMS = [
    "CAP", "Failure is the normal case", "Eventual consistency", "network lies", "Failure modes", "consistency guarantees",
    "partitions", "service boundaries", "idempotency and retry", "circuit breakers and bulkheads", "tracing and observability",
    "message ordering", "transaction boundaries", "state is managed", "blue-green", "canary", "discovery", "load balancing",
    "health and readiness", "logging and tracing", "metrics and alerts", "chaos", "distributed-monolith", "99.99%", "99.9%",
    "sequence diagrams", "trade-off", "references", "costs to run", "exactly once", "Raft", "Paxos", "not when",
]  # fmt: skip
DESIGN = "# Refunds\n\nThe refunds service publishes to Kafka and the ledger consumes.\n"


@pytest.fixture
def ruled():  # type: ignore[no-untyped-def]
    return review(parse(DESIGN, "refunds.md"))


@pytest.mark.parametrize("item", ITEMS)
def test_every_item_of_the_persona_is_said(item: str) -> None:
    assert item.lower() in " ".join(texts.system().lower().split())


@pytest.mark.parametrize("slug", [*ANTI_PATTERNS, *TOPICS, *PATTERNS])
def test_every_slug_is_explained_in_a_row_of_its_own(slug: str) -> None:
    assert len(re.findall(rf"(?m)^\| {slug} \| .{{40,}}", texts.system())) == 1


def test_review_and_question_share_what_is_cached(ruled) -> None:  # type: ignore[no-untyped-def]
    asked = compose_answer("Why?", DESIGN, ruled, ["hm"]).request("m", 1, "1h")
    judged = compose(DESIGN, ruled).request("m", 1, "1h")
    assert asked["system"] == judged["system"]
    assert asked["messages"][0]["content"][0] == judged["messages"][0]["content"][0]
    assert asked["output_config"] == judged["output_config"]
    assert asked["system"][0]["cache_control"] == {"type": "ephemeral", "ttl": "1h"}
    assert "cache_control" not in asked["messages"][0]["content"][1]


def test_the_same_document_gives_the_same_prompt(ruled) -> None:  # type: ignore[no-untyped-def]
    assert compose(DESIGN, ruled).readable() == compose(DESIGN, review(parse(DESIGN, "refunds.md"))).readable()


def test_the_rules_findings_are_listed_with_their_ids() -> None:
    text = "# D\n\nWorkers retry failed calls forever without any limit.\n\nThe API publishes to a Kafka queue.\n"
    judged = review(parse(text, "d.md"))
    prompt = compose(text, judged)
    assert all(finding.id in prompt.user[1].text for finding in judged.findings)


def test_readable_shows_all_that_is_sent(ruled) -> None:  # type: ignore[no-untyped-def]
    prompt = compose(DESIGN, ruled)
    shown = prompt.readable()
    body = prompt.request("m", 1)
    for block in (*body["system"], *body["messages"][0]["content"]):
        assert block["text"] in shown
    assert json.dumps(output_schema()) in shown


def test_the_schema_is_one_that_constrained_decoding_takes() -> None:
    schema = output_schema()
    Draft202012Validator.check_schema(schema)

    def closed(node: object) -> None:
        if isinstance(node, dict):
            if node.get("type") == "object":
                assert node["additionalProperties"] is False
                assert node["required"] == list(node["properties"])
            assert set(node) <= {"type", "properties", "required", "additionalProperties", "items", "enum", "anyOf", "$ref",
                                 "$defs"}  # fmt: skip
            named = [*node.get("properties", {}).values(), *node.get("$defs", {}).values()]
            for inner in (*named, node.get("items"), node.get("anyOf")):
                closed(inner)
        elif isinstance(node, list):
            for inner in node:
                closed(inner)

    closed(schema)
    Draft202012Validator(schema).validate(json.loads(as_reply(review_said())))
    Draft202012Validator(schema).validate(json.loads(as_reply(answer=answer_said("x"))))
    assert set(schema["$defs"]["TopicsSaid"]["properties"]) == set(TOPICS)
    assert schema["$defs"]["FindingSaid"]["properties"]["slug"]["enum"] == list(FINDING_SLUGS)


def test_replies_are_read_bare_fenced_and_whole() -> None:
    bare = review_said(reading="r")
    for text in (json.dumps(bare), as_reply(bare), f"```json\n{as_reply(bare)}\n```\n"):
        assert read_review(text).reading == "r"
    assert read_answer(as_reply(answer=answer_said("It waits."))).text == "It waits."


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{", "null", '{"kind": "review"}', as_reply(answer=answer_said("x")), "[" * 100_000,
     as_reply(review_said(topics={})), as_reply(review_said(findings=[{"slug": "cosmic-rays"}]))],
)  # fmt: skip
def test_what_is_no_review_is_refused_without_quoting_it(text: str) -> None:
    with pytest.raises(InvalidReply) as refused:
        read_review(text)
    assert "cosmic" not in refused.value.trouble


def test_a_verdict_outside_the_vocabulary_is_refused() -> None:
    whole = review_said()
    whole["topics"]["ordering"] = cell("splendid")
    with pytest.raises(InvalidReply, match=r"topics\.ordering\.verdict: literal_error"):
        read_review(as_reply(whole))


def test_the_questions_are_the_personas_eight() -> None:
    assert len(QUESTIONS) == 8
    assert set(QUESTIONS) < set(TOPICS)


def test_parts_cover_the_document_and_break_at_headings() -> None:
    text = "".join(f"## Part {n}\n\n{'word ' * 150}\n\n" for n in range(20))
    pieces = parts.split(text, 3000)
    assert "".join(piece.text for piece in pieces) == text
    assert all(len(piece.text) <= 3000 and piece.text.startswith("## Part") for piece in pieces)
    assert [p.start_line for p in pieces[1:]] == [p.end_line + 1 for p in pieces[:-1]]
    assert parts.outline(text).splitlines()[1] == "5: ## Part 1"


def test_a_line_longer_than_a_part_is_cut() -> None:
    assert [len(p.text) for p in parts.split("x" * 2500, 1000)] == [1000, 1000, 500]


def test_an_excerpt_takes_what_the_question_asks_after() -> None:
    text = "".join(f"## Part {n}\n\n{'word ' * 150}\n\n" for n in range(20)) + "## Ledger\n\nThe ledger waits.\n"
    taken = parts.excerpt(text, "what does the ledger do?", 2000)
    assert "The ledger waits." in taken
    assert len(taken) < 2500


def test_a_part_names_itself_and_the_whole_holds_the_parts(ruled) -> None:  # type: ignore[no-untyped-def]
    part = compose_part(DESIGN, ruled, 2, 3, (1, 3))
    assert "part 2 of 3" in part.user[1].text
    whole = compose_whole("1: # Refunds", [as_reply(review_said(reading="first part"))], ruled)
    assert "first part" in whole.user[0].text
