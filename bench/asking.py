"""What the architect costs: a first review, a review of a changed design, questions soon and late; counted on the
stand-in, which keeps and bills its cache of prompts as the API does."""

import asyncio
import json
from random import Random
from typing import Any

from bench.documents import design
from bench.figures import print_table
from bot.claude.architect import ClaudeArchitect
from bot.claude.config import ClaudeConfig
from bot.claude.guard import LoneGuard
from bot.claude.opening import open_architect
from review_core import parse, review
from review_core.persona.schema import output_schema
from standins.claude import ClaudeStandIn, Reply, dollars, from_schema
from standins.claude.replies import last_text
from standins.slack import ManualClock

SIZE = 25_000
QUESTION = "What happens when the ledger is down for an hour?"
MINUTE, HOUR = 60.0, 3600.0
# What a capable model returns and thinks for a design of this size, in tokens; the bound it is held to is far above.
REVIEW_WORDS = "The consumer retries until the store answers, and nothing bounds the backlog. "
REVIEW_THINKING, ANSWER_THINKING = 5_000, 500


def main() -> None:
    """Prints tokens and dollars of each kind of call, with both times to live."""
    for ttl in ("5m", "1h"):
        rows, first = asyncio.run(_measured(ttl))
        table = [
            (name, *(f"{usage[kind]:,}" for kind in KINDS), f"${cost:.4f}", f"{cost / first:.2f}")
            for name, usage, cost in rows
        ]
        print_table(
            f"Claude: tokens and cost of a {SIZE // 1000} KB design, cache kept for {ttl}",
            ("call", "fresh", "written", "read", "out", "cost", "of the first"),
            table,
            ("claude-opus-5-5 at its published price; the output counted includes the thinking",),
        )


KINDS = ("input_tokens", "cache_creation_input_tokens", "cache_read_input_tokens", "output_tokens")


async def _measured(ttl: Any) -> tuple[list[tuple[str, dict[str, Any], float]], float]:
    rows: list[tuple[str, dict[str, Any], float]] = []
    clock = ManualClock()
    async with ClaudeStandIn(_mind, clock=clock) as claude:
        config = ClaudeConfig(api_key=claude.key, base_url=claude.url, cache_ttl=ttl)
        async with open_architect(config, LoneGuard(), rng=Random(1)) as architect:
            text = design(SIZE)
            changed = text.replace("\n\n", "\n\nOne sentence is new here.\n\n", 1)
            steps = [
                ("first review, nothing cached", 0.0, text, ""),
                ("a question 2 minutes later", 2 * MINUTE, text, QUESTION),
                ("another question after 2 more", 2 * MINUTE, text, QUESTION + " And for a day?"),
                ("review of the changed design", 2 * MINUTE, changed, ""),
                ("a question half an hour later", HOUR / 2, changed, QUESTION),
                ("a question 2 hours later", 2 * HOUR, changed, QUESTION),
            ]
            for name, wait, document, question in steps:
                await clock.advance(wait)
                await _call(architect, document, question)
                usage = claude.calls[-1].usage
                assert usage is not None
                rows.append((name, usage, dollars(config.model, usage)))
    return rows, rows[0][2]


async def _call(architect: ClaudeArchitect, text: str, question: str) -> None:
    judged = review(parse(text, "design.md"))
    if question:
        await architect.answer(question, text, judged, [], workspace="bench", progress=lambda _: None)
    else:
        await architect.judge(text, judged, workspace="bench")


def _mind(body: dict[str, Any]) -> Reply:
    asked = "`kind` = `answer`" in last_text(body)
    schema = output_schema()
    words = REVIEW_WORDS * (8 if asked else 1)
    whole = from_schema(schema, {"kind": "answer", "review": None} if asked else {"kind": "review", "answer": None})
    _fill(whole, words)
    if not asked:
        finding = from_schema({**schema["$defs"]["FindingSaid"], "$defs": schema["$defs"]}, {"slug": "retry-policy"})
        _fill(finding, REVIEW_WORDS * 2)
        whole["review"]["findings"] = [finding] * 6
    return Reply(json.dumps(whole), thinking=ANSWER_THINKING if asked else REVIEW_THINKING)


def _fill(value: Any, words: str) -> None:
    """Words for every empty string of a reply, a quote for every empty list of quotes."""
    if isinstance(value, dict):
        for name, inner in value.items():
            if inner == "":
                value[name] = words
            elif name == "quotes":
                value[name] = [REVIEW_WORDS]
            else:
                _fill(inner, words)


if __name__ == "__main__":
    main()
