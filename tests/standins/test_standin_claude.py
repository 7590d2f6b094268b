"""The stand-in for Claude, as the official SDK sees it."""

import json
from collections.abc import AsyncIterator
from typing import Any

import anthropic
import pytest

from standins.claude import ClaudeStandIn, Reply, dollars, faults, folder, from_schema
from standins.lifecycle import spawned
from standins.slack import ManualClock

MODEL = "claude-opus-5-5"
SCHEMA = {
    "type": "object",
    "properties": {"verdict": {"enum": ["good", "bad"]}, "why": {"type": "array", "items": {"type": "string"}}},
    "required": ["verdict", "why"],
    "additionalProperties": False,
}


@pytest.fixture
async def claude() -> AsyncIterator[ClaudeStandIn]:
    async with ClaudeStandIn(lambda _: Reply("one two three " * 10), clock=ManualClock()) as standin:
        yield standin


@pytest.fixture
async def sdk(claude: ClaudeStandIn) -> AsyncIterator[anthropic.AsyncAnthropic]:
    async with anthropic.AsyncAnthropic(api_key=claude.key, base_url=claude.url, max_retries=0, timeout=5) as client:
        yield client


def body(**changes: Any) -> dict[str, Any]:
    asked = {"model": MODEL, "max_tokens": 1000, "messages": [{"role": "user", "content": "Is it sound?"}]}
    return asked | changes


def long_system(text: str = "judge. ", ttl: str | None = None) -> list[dict[str, Any]]:
    control = {"type": "ephemeral"} | ({"ttl": ttl} if ttl else {})
    return [{"type": "text", "text": text * 1000, "cache_control": control}]


async def test_a_message_whole_and_streamed_say_the_same(sdk: anthropic.AsyncAnthropic) -> None:
    whole = await sdk.messages.create(**body())
    async with sdk.messages.stream(**body()) as stream:
        streamed = await stream.get_final_message()
    assert whole.content[0].text == streamed.content[0].text == "one two three " * 10
    assert whole.stop_reason == streamed.stop_reason == "end_turn"
    assert whole.usage.output_tokens == streamed.usage.output_tokens > 0


async def test_thinking_is_billed_and_not_shown(claude: ClaudeStandIn, sdk: anthropic.AsyncAnthropic) -> None:
    claude.mind = lambda _: Reply("yes", thinking=500)
    async with sdk.messages.stream(**body()) as stream:
        message = await stream.get_final_message()
    assert [block.type for block in message.content] == ["thinking", "text"]
    assert message.usage.output_tokens == 501


async def test_a_reply_longer_than_asked_for_is_cut(sdk: anthropic.AsyncAnthropic) -> None:
    message = await sdk.messages.create(**body(max_tokens=3))
    assert message.stop_reason == "max_tokens"
    assert message.usage.output_tokens == 3
    assert len(message.content[0].text) == 12


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"model": "claude-unheard-of"}, anthropic.NotFoundError),
        ({"max_tokens": 0}, anthropic.BadRequestError),
        ({"messages": [{"role": "assistant", "content": "x"}]}, anthropic.BadRequestError),
        (
            {"messages": [{"role": "user", "content": "q"}, {"role": "assistant", "content": "{"}]},
            anthropic.BadRequestError,
        ),
        ({"messages": [{"role": "user", "content": [{"type": "text", "text": " "}]}]}, anthropic.BadRequestError),
        (
            {"output_config": {"format": {"type": "json_schema", "schema": {"type": "object"}}}},
            anthropic.BadRequestError,
        ),
        ({"extra_body": {"temperature": 0}}, anthropic.BadRequestError),
        ({"messages": [{"role": "user", "content": "word " * 900_000 * 5}]}, anthropic.BadRequestError),
        (
            {
                "system": [
                    {"type": "text", "text": "a", "cache_control": {"type": "ephemeral"}},
                    {"type": "text", "text": "b", "cache_control": {"type": "ephemeral", "ttl": "1h"}},
                ]
            },
            anthropic.BadRequestError,
        ),
    ],
)
async def test_what_the_api_refuses(
    sdk: anthropic.AsyncAnthropic, changes: dict[str, Any], error: type[Exception]
) -> None:
    with pytest.raises(error):
        await sdk.messages.create(**body(**changes))


async def test_a_wrong_key_is_refused(claude: ClaudeStandIn) -> None:
    async with anthropic.AsyncAnthropic(api_key="wrong", base_url=claude.url, max_retries=0) as client:
        with pytest.raises(anthropic.AuthenticationError):
            await client.messages.create(**body())
    assert claude.calls == []


async def test_structured_output_follows_the_schema(claude: ClaudeStandIn, sdk: anthropic.AsyncAnthropic) -> None:
    claude.mind = lambda asked: json.dumps(from_schema(asked["output_config"]["format"]["schema"], {}))
    message = await sdk.messages.create(**body(output_config={"format": {"type": "json_schema", "schema": SCHEMA}}))
    assert json.loads(message.content[0].text) == {"verdict": "bad", "why": []}


async def test_a_prefix_is_written_once_then_read(sdk: anthropic.AsyncAnthropic) -> None:
    first = (await sdk.messages.create(**body(system=long_system()))).usage
    second = (await sdk.messages.create(**body(system=long_system()))).usage
    assert (first.cache_read_input_tokens, second.cache_creation_input_tokens) == (0, 0)
    assert first.cache_creation_input_tokens == second.cache_read_input_tokens > 1000
    assert dollars(MODEL, second.model_dump()) < dollars(MODEL, first.model_dump()) / 4


@pytest.mark.parametrize(
    "changes",
    [
        {"model": "claude-sonnet-5-5"},
        {"output_config": {"format": {"type": "json_schema", "schema": SCHEMA}}},
        {"system": long_system("judge, ")},
    ],
)
async def test_another_model_schema_or_prefix_reads_nothing(
    sdk: anthropic.AsyncAnthropic, changes: dict[str, Any]
) -> None:
    await sdk.messages.create(**body(system=long_system()))
    usage = (await sdk.messages.create(**{**body(system=long_system()), **changes})).usage
    assert usage.cache_read_input_tokens == 0


async def test_a_short_prefix_is_not_kept(sdk: anthropic.AsyncAnthropic) -> None:
    short = [{"type": "text", "text": "be fair", "cache_control": {"type": "ephemeral"}}]
    for _ in range(2):
        usage = (await sdk.messages.create(**body(system=short))).usage
        assert (usage.cache_creation_input_tokens, usage.cache_read_input_tokens) == (0, 0)


@pytest.mark.parametrize(("ttl", "kept"), [("5m", 299), ("1h", 3599)])
async def test_time_to_live_is_renewed_by_reading(
    claude: ClaudeStandIn, sdk: anthropic.AsyncAnthropic, ttl: str, kept: int
) -> None:
    assert isinstance(claude.clock, ManualClock)
    written = (await sdk.messages.create(**body(system=long_system(ttl=ttl)))).usage
    assert written.cache_creation is not None
    by_time = written.cache_creation
    assert (by_time.ephemeral_1h_input_tokens > 0, by_time.ephemeral_5m_input_tokens > 0) == (ttl == "1h", ttl == "5m")
    for _ in range(2):
        await claude.clock.advance(kept)
        assert (await sdk.messages.create(**body(system=long_system(ttl=ttl)))).usage.cache_read_input_tokens
    await claude.clock.advance(kept + 2)
    assert not (await sdk.messages.create(**body(system=long_system(ttl=ttl)))).usage.cache_read_input_tokens


async def test_a_longer_prompt_reads_what_it_shares(sdk: anthropic.AsyncAnthropic) -> None:
    document = {"type": "text", "text": "the ledger writes twice. " * 400, "cache_control": {"type": "ephemeral"}}
    asked = [{"role": "user", "content": [document, {"type": "text", "text": "Is it sound?"}]}]
    await sdk.messages.create(**body(system=long_system()))
    usage = (await sdk.messages.create(**body(system=long_system(), messages=asked))).usage
    assert usage.cache_read_input_tokens > 1000
    assert usage.cache_creation_input_tokens > 1000


async def test_errors_to_order(claude: ClaudeStandIn, sdk: anthropic.AsyncAnthropic) -> None:
    claude.faults.add(faults.http(429, retry_after=7), nth=2)
    await sdk.messages.create(**body())
    with pytest.raises(anthropic.RateLimitError) as limited:
        await sdk.messages.create(**body())
    assert limited.value.response.headers["retry-after"] == "7"
    await sdk.messages.create(**body())
    claude.faults.add(faults.http(529))
    with pytest.raises(anthropic.OverloadedError):
        await sdk.messages.create(**body())


async def test_an_error_in_mid_stream(claude: ClaudeStandIn, sdk: anthropic.AsyncAnthropic) -> None:
    claude.faults.add(faults.error_midway(529, after=40))
    said: list[str] = []

    async def read() -> None:
        stream = await sdk.messages.create(**body(), stream=True)
        async for event in stream:
            said.append(event.delta.text if event.type == "content_block_delta" else "")  # noqa: PERF401 - kept on error

    with pytest.raises(anthropic.APIStatusError) as error:
        await read()
    assert error.value.type == "overloaded_error"
    assert 40 <= len("".join(said)) < 100
    assert claude.calls[-1].outcome == "error-midway"


async def test_down_refuses_and_up_again_answers(claude: ClaudeStandIn, sdk: anthropic.AsyncAnthropic) -> None:
    await claude.down()
    with pytest.raises(anthropic.APIConnectionError):
        await sdk.messages.create(**body())
    await claude.up()
    assert (await sdk.messages.create(**body())).stop_reason == "end_turn"


async def test_tokens_are_counted_and_models_known(sdk: anthropic.AsyncAnthropic) -> None:
    counted = await sdk.messages.count_tokens(model=MODEL, messages=[{"role": "user", "content": "x" * 400}])
    assert 90 <= counted.input_tokens <= 130
    assert (await sdk.models.retrieve(MODEL)).max_input_tokens == 1_000_000


async def test_a_process_with_recorded_replies(tmp_path: Any) -> None:
    (tmp_path / "1.json").write_text(json.dumps({"when": "the ledger", "reply": {"verdict": "bad", "why": []}}))
    async with spawned("standins.claude", "--replies", str(tmp_path)) as remote:
        async with anthropic.AsyncAnthropic(api_key=remote.ready["key"], base_url=remote.url, max_retries=0) as client:
            asked = body(messages=[{"role": "user", "content": "What of the ledger?"}])
            assert json.loads((await client.messages.create(**asked)).content[0].text)["verdict"] == "bad"
            await remote.post("fault", kind="http", status=529)
            with pytest.raises(anthropic.OverloadedError):
                await client.messages.create(**asked)
        assert [call["outcome"] for call in await remote.get("calls")] == ["ok", "529"]


def test_a_folder_without_a_match_gives_the_least(tmp_path: Any) -> None:
    asked = body(output_config={"format": {"type": "json_schema", "schema": SCHEMA}})
    said = folder(tmp_path)(asked)
    assert isinstance(said, Reply)
    assert json.loads(said.text)["verdict"] == "bad"
