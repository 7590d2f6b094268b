"""The architect against the stand-in over HTTP, with the real SDK on our side."""

import asyncio
import json
import time
from itertools import pairwise

import pytest
from prometheus_client import CollectorRegistry

from bot.claude.recording import ClaudeMetrics
from handlers.architect import ArchitectUnavailable
from review_core.model import Review
from review_core.persona.prompting import VERSION
from standins.claude import ClaudeStandIn, Reply, dollars, faults
from standins.claude.replies import last_text
from tests.bot.claude.conftest import Opener
from tests.support.persona_replies import answer_said, as_reply, cell, finding_said, review_said

RETRIED = "Consumers retry forever until the ledger answers."


def finding_reply() -> str:
    whole = review_said(findings=[finding_said("no-backpressure", RETRIED, severity="high")])
    whole["anti_patterns"]["no-backpressure"] = cell("present", RETRIED)
    return as_reply(whole)


async def judged(architect: Opener, design: str, ruled: Review, **changes: object) -> Review:
    async with architect(**changes) as one:
        return await one.judge(design, ruled, workspace="T1")


async def test_a_review_is_merged_and_its_cost_known(
    architect: Opener, claude: ClaudeStandIn, design: str, ruled: Review
) -> None:
    claude.mind = lambda _: Reply(finding_reply(), thinking=900)
    merged = await judged(architect, design, ruled)
    assert merged.persona.status == "ok"
    top = merged.findings[0]
    assert (top.slug, top.evidence[0].quote, top.evidence[0].start_line) == ("no-backpressure", RETRIED, 6)
    usage = claude.calls[0].usage
    assert usage is not None
    assert merged.persona.cost == pytest.approx(dollars("claude-opus-5-5", usage), abs=1e-6)
    assert merged.persona.tokens == sum(
        usage[k] for k in ("input_tokens", "cache_creation_input_tokens", "cache_read_input_tokens", "output_tokens")
    )
    assert (merged.versions.model, merged.versions.prompt) == ("claude-opus-5-5", VERSION)


async def test_a_question_soon_after_costs_a_fraction_and_grows(
    architect: Opener, claude: ClaudeStandIn, design: str, ruled: Review
) -> None:
    said = "The row is written and the event is lost. " * 12
    claude.mind = lambda body: (
        as_reply(answer=answer_said(said, RETRIED, "words that are nowhere in the document"))
        if "`kind` = `answer`" in last_text(body)
        else Reply(finding_reply(), thinking=3000)
    )
    seen: list[str] = []
    async with architect() as one:
        first = await one.judge(design, ruled, workspace="T1")
        answered = await one.answer(
            "What if Kafka is down?", design, first, ["earlier words"], workspace="T1", progress=seen.append
        )
    assert answered.text == said.strip()
    assert [e.quote for e in answered.evidence] == [RETRIED]
    assert len(seen) > 5
    assert all(later.startswith(sooner) for sooner, later in pairwise(seen))
    usage = claude.calls[1].usage
    assert usage is not None
    assert usage["cache_read_input_tokens"] > usage["input_tokens"]
    assert answered.cost <= 0.2 * first.persona.cost


@pytest.mark.parametrize(
    "fault",
    [
        faults.http(429, retry_after="0.05"),
        faults.http(529),
        faults.http(500),
        faults.http(503),
        faults.cut(),
        faults.page(),
        faults.error_midway(529),
        faults.error_midway(500),
        faults.cut_midway(),
    ],
    ids=lambda fault: f"{fault.kind}-{fault.status}",
)
async def test_what_passes_is_tried_again(
    architect: Opener, claude: ClaudeStandIn, design: str, ruled: Review, fault: faults.Fault
) -> None:
    claude.faults.add(fault)
    merged = await judged(architect, design, ruled)
    assert merged.persona.status == "ok"
    assert len(claude.calls) == 2


async def test_the_sdk_itself_never_retries(
    architect: Opener, claude: ClaudeStandIn, design: str, ruled: Review
) -> None:
    claude.faults.add(faults.http(529), times=None)
    with pytest.raises(ArchitectUnavailable) as away:
        await judged(architect, design, ruled, retries=2)
    assert (away.value.code, away.value.transient) == ("overloaded", True)
    assert len(claude.calls) == 3


@pytest.mark.parametrize(
    ("status", "code"),
    [(401, "credentials"), (403, "credentials"), (402, "billing"), (400, "http_400"), (404, "http_404")],
)
async def test_what_stays_wrong_is_not_tried_again(
    architect: Opener, claude: ClaudeStandIn, design: str, ruled: Review, status: int, code: str
) -> None:
    claude.faults.add(faults.http(status), times=None)
    with pytest.raises(ArchitectUnavailable) as away:
        await judged(architect, design, ruled)
    assert (away.value.code, away.value.transient, len(claude.calls)) == (code, False, 1)


async def test_retry_after_past_the_deadline_gives_up_at_once(
    architect: Opener, claude: ClaudeStandIn, design: str, ruled: Review
) -> None:
    claude.faults.add(faults.http(429, retry_after=900), times=None)
    with pytest.raises(ArchitectUnavailable) as away:
        await judged(architect, design, ruled, review_deadline=60.0)
    assert (away.value.code, away.value.retry_after, len(claude.calls)) == ("rate_limited", 900.0, 1)


async def test_silence_ends_an_attempt(architect: Opener, claude: ClaudeStandIn, design: str, ruled: Review) -> None:
    claude.faults.add(faults.hang())
    assert (await judged(architect, design, ruled, silence=0.2)).persona.status == "ok"


async def test_a_slow_drip_meets_the_total_deadline(
    architect: Opener, claude: ClaudeStandIn, design: str, ruled: Review
) -> None:
    claude.faults.add(faults.drip(0.05), times=None)
    began = time.monotonic()
    with pytest.raises(ArchitectUnavailable) as away:
        await judged(architect, design, ruled, review_deadline=1.0)
    assert away.value.code == "deadline"
    assert time.monotonic() - began < 5


async def test_one_repair_then_the_rules_alone(
    architect: Opener, claude: ClaudeStandIn, design: str, ruled: Review
) -> None:
    replies = iter(['{"kind": "review", "review": {"reading": "', finding_reply()])
    claude.mind = lambda _: next(replies)
    assert (await judged(architect, design, ruled)).persona.status == "ok"
    turns = claude.calls[1].body["messages"]
    assert [turn["role"] for turn in turns] == ["user", "assistant", "user"]
    assert "it is no JSON object" in turns[2]["content"]
    claude.mind = lambda _: '{"kind": "review", "review": {"reading": 1}, "answer": null}'
    with pytest.raises(ArchitectUnavailable) as away:
        await judged(architect, design, ruled)
    assert (away.value.code, away.value.transient) == ("invalid_reply", False)
    assert len(claude.calls) == 4


async def test_without_structured_output_the_schema_is_told_once_noticed(
    architect: Opener, claude: ClaudeStandIn, design: str, ruled: Review
) -> None:
    claude.structured = False
    claude.mind = lambda _: f"```json\n{finding_reply()}\n```"
    async with architect() as one:
        for _ in range(2):
            assert (await one.judge(design, ruled, workspace="T1")).persona.status == "ok"
    assert [call.outcome for call in claude.calls] == ["400", "ok", "ok"]
    assert '"ReviewSaid"' in claude.calls[1].body["system"][1]["text"]
    assert "output_config" not in claude.calls[1].body
    assert claude.calls[2].usage is not None
    assert claude.calls[2].usage["cache_read_input_tokens"] > 5000


async def test_a_refusal_is_final(architect: Opener, claude: ClaudeStandIn, design: str, ruled: Review) -> None:
    claude.mind = lambda _: Reply("I cannot", stop="refusal")
    with pytest.raises(ArchitectUnavailable) as away:
        await judged(architect, design, ruled)
    assert (away.value.code, away.value.transient, len(claude.calls)) == ("refusal", False, 1)


async def test_a_review_cut_short_is_asked_for_with_more_room(
    architect: Opener, claude: ClaudeStandIn, design: str, ruled: Review
) -> None:
    merged = await judged(architect, design, ruled, review_tokens=700)
    assert merged.persona.status == "ok"
    assert [call.body["max_tokens"] for call in claude.calls] == [700, 1400]


async def test_an_answer_cut_short_is_shown_as_far_as_it_came(
    architect: Opener, claude: ClaudeStandIn, design: str, ruled: Review
) -> None:
    claude.mind = lambda _: as_reply(answer=answer_said("The ledger stands still. " * 40))
    async with architect(answer_tokens=60) as one:
        answered = await one.answer("?", design, ruled, [], workspace="T1", progress=lambda _: None)
    assert answered.text.startswith("The ledger stands still.")
    assert answered.text.endswith("…")


async def test_an_answer_starts_again_after_a_broken_stream(
    architect: Opener, claude: ClaudeStandIn, design: str, ruled: Review
) -> None:
    claude.mind = lambda _: as_reply(answer=answer_said("Nothing is lost, since the row is kept. " * 5))
    claude.faults.add(faults.error_midway(529, after=150))
    seen: list[str] = []
    async with architect() as one:
        answered = await one.answer("?", design, ruled, [], workspace="T1", progress=seen.append)
    assert seen[-1].strip() == answered.text
    assert any(len(later) < len(sooner) for sooner, later in pairwise(seen))


async def test_a_document_beyond_the_window_is_read_by_parts(
    architect: Opener, claude: ClaudeStandIn, ruled: Review
) -> None:
    chapters = "\n".join(f"## Chapter {n}\n\n{'The worker stores its state. ' * 60}\n" for n in range(40))
    text = f"# Long\n\n{chapters}\nConsumers retry forever until the ledger answers.\n"

    def mind(body: dict[str, object]) -> str:
        return finding_reply() if "too long for one reading" in last_text(body) else as_reply(review_said())

    claude.mind = mind
    async with architect(window=45_000, review_tokens=20_000) as one:
        merged = await one.judge(text, ruled, workspace="T1")
    asked = [last_text(call.body) for call in claude.calls]
    assert len(asked) > 2
    assert sum("too long for one reading" in one for one in asked) == 1
    assert "too long for one reading" in asked[-1]
    assert merged.findings[0].evidence[0].quote == RETRIED
    documents = [call.body["messages"][0]["content"][0]["text"] for call in claude.calls[:-1]]
    assert all(any(f"## Chapter {n}\n" in document for document in documents) for n in range(40))


async def test_a_count_that_was_too_low_falls_back_to_parts(
    architect: Opener, claude: ClaudeStandIn, design: str, ruled: Review
) -> None:
    claude.faults.add(faults.http(400, message="prompt is too long: 1000001 tokens > 1000000 maximum"))
    assert (await judged(architect, design, ruled)).persona.status == "ok"
    assert len(claude.calls) == 2


async def test_a_cancelled_call_leaves_nothing_behind(
    architect: Opener, claude: ClaudeStandIn, design: str, ruled: Review
) -> None:
    hanging = claude.faults.add(faults.hang())
    async with architect() as one:
        task = asyncio.create_task(one.judge(design, ruled, workspace="T1"))
        await hanging.reached.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    while claude.at_once:
        await asyncio.sleep(0.01)


async def test_calls_tokens_and_dropped_quotes_are_counted(
    architect: Opener, claude: ClaudeStandIn, design: str, ruled: Review
) -> None:
    whole = review_said()
    whole["topics"]["ordering"] = cell("partial", "a sentence that nobody ever wrote here")
    claude.mind = lambda _: as_reply(whole)
    claude.faults.add(faults.http(529))
    registry = CollectorRegistry()
    merged = await judged(architect, design, ruled, recorder=ClaudeMetrics(registry))
    value = registry.get_sample_value
    assert merged.persona.dropped_quotes == 1
    assert value("arch_review_claude_calls_total", {"kind": "review", "outcome": "overloaded"}) == 1
    assert value("arch_review_claude_calls_total", {"kind": "review", "outcome": "end_turn"}) == 1
    assert value("arch_review_claude_tokens_total", {"kind": "review", "tokens": "cache_written"}) > 1000
    assert value("arch_review_claude_cost_dollars_total", {"kind": "review"}) == pytest.approx(
        merged.persona.cost, abs=1e-5
    )
    assert value("arch_review_claude_quotes_dropped_total") == 1


async def test_what_is_sent_is_what_prompt_prints(
    architect: Opener, claude: ClaudeStandIn, design: str, ruled: Review
) -> None:
    from review_core.persona.prompting import compose

    await judged(architect, design, ruled)
    printed = compose(design, ruled).request("claude-opus-5-5", 32_000)
    assert claude.calls[0].body == {**json.loads(json.dumps(printed)), "stream": True}
