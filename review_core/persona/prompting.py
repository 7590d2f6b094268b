"""The prompt: what is sent for a review, a part of one, or a question, in an order that keeps the longest prefix cached."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from review_core.model import Review
from review_core.persona import texts
from review_core.persona.fencing import fence
from review_core.persona.schema import output_schema

# Raised whenever the same document would be asked about differently.
VERSION = "4"
Ttl = Literal["5m", "1h"]
# Text of this many characters is one token at least: European prose has about 4, code fewer; other scripts have about
# one token a character.
CHARACTERS_A_TOKEN = 3.0


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the prompt; the prefix up to and with a `cached` one is kept by the API for a while."""

    text: str
    cached: bool = False


@dataclass(frozen=True, slots=True)
class Prompt:
    """What is sent, apart from the model and its limits. `turns` are further turns: a reply that was no use, and why."""

    system: tuple[Block, ...]
    user: tuple[Block, ...]
    turns: tuple[tuple[Literal["assistant", "user"], str], ...] = ()

    def request(
        self, model: str, max_tokens: int, ttl: Ttl = "5m", effort: str | None = None, *, structured: bool = True
    ) -> dict[str, Any]:
        """The body of the Messages API's request. Where `structured` output is not to be had, the schema is told instead."""
        output: dict[str, Any] = {"effort": effort} if effort else {}
        system = self.system
        if structured:
            output["format"] = {"type": "json_schema", "schema": output_schema()}
        else:
            system = (*system, Block(texts.task("schema", schema=json.dumps(output_schema()))))
        messages: list[dict[str, Any]] = [{"role": "user", "content": [_as_content(b, ttl) for b in self.user]}]
        messages += [{"role": role, "content": text} for role, text in self.turns]
        body: dict[str, Any] = {
            "model": model,
            "max_tokens": max_tokens,
            "system": [_as_content(block, ttl) for block in system],
            "messages": messages,
        }
        return body | ({"output_config": output} if output else {})

    def repaired(self, reply: str, trouble: str) -> "Prompt":
        """The same, with a reply that could not be used and what was wrong with it."""
        turns = (*self.turns, ("assistant", reply or "{}"), ("user", texts.task("repair", trouble=trouble)))
        return Prompt(self.system, self.user, turns)

    def tokens(self) -> int:
        """About how many tokens it has; rather more than fewer."""
        said = [block.text for block in (*self.system, *self.user)] + [text for _, text in self.turns]
        characters = sum(len(text) for text in said) + len(json.dumps(output_schema()))
        others = sum(len(text) - len(text.encode("ascii", "ignore")) for text in said)
        return int(characters / CHARACTERS_A_TOKEN + others) + 1

    def readable(self) -> str:
        """Everything that is sent, for a person to read."""
        parts = [
            *(f"==== system{' (cached)' if b.cached else ''} ====\n\n{b.text}" for b in self.system),
            *(f"==== user{' (cached)' if b.cached else ''} ====\n\n{b.text}" for b in self.user),
            *(f"==== {role} ====\n\n{text}" for role, text in self.turns),
            "==== schema of the reply (output_config.format) ====\n\n" + json.dumps(output_schema()),
        ]
        return "\n\n".join(parts) + "\n"


def compose(text: str, review: Review) -> Prompt:
    """The prompt for reviewing a whole document, of which the rules have made `review`."""
    return _about(_document(text), evidence_of_rules(review), texts.task("review"))


def compose_part(text: str, review: Review, part: int, parts: int, lines: tuple[int, int]) -> Prompt:
    """The prompt for one part of a document too long for one reading; `lines` are the part's first and last line."""
    inside = review.model_copy(update={"findings": tuple(f for f in review.findings if _within(f, lines, part))})
    task = texts.task("part", part=part, parts=parts) + "\n\n" + texts.task("review")
    return _about(_document(text), evidence_of_rules(inside), task)


def compose_whole(outline: str, replies: Sequence[str], review: Review) -> Prompt:
    """The prompt that puts the reviews of a long document's parts (JSON) together."""
    material = "\n\n".join([fence("outline", outline), *(fence("part-review", reply) for reply in replies)])
    task = texts.task("whole") + "\n\n" + texts.task("review")
    return _about(material, evidence_of_rules(review), task)


def compose_answer(question: str, text: str, review: Review, thread: Sequence[str] = ()) -> Prompt:
    """The prompt for a question about a reviewed document; `thread` are the messages before it, oldest first."""
    told = fence("review", json.dumps(_digest(review), ensure_ascii=False, indent=1))
    before = fence("thread", "\n---\n".join(thread)) + "\n\n" if thread else ""
    task = f"{texts.task('answer')}\n\n{before}{fence('question', question)}"
    return _about(_document(text), told, task)


def evidence_of_rules(review: Review) -> str:
    """The rules' findings with their ids, and the patterns that they recognise, as fenced JSON."""
    found = [
        {
            "id": finding.id,
            "slug": finding.slug,
            "severity": finding.severity,
            "title": finding.title,
            "detail": finding.detail,
            "quotes": [e.quote for e in finding.evidence[:2]],
            "lines": [e.start_line for e in finding.evidence[:2]],
        }
        for finding in review.findings
    ]
    patterns = {
        slug: [call.verdict, call.evidence[0].quote] for slug, call in review.verdicts.patterns.items() if call.evidence
    }
    said = {"findings": found, "patterns": patterns}
    return fence("rule-findings", json.dumps(said, ensure_ascii=False, indent=1))


def _about(material: str, evidence: str, task: str) -> Prompt:
    """Persona and document first, each a cached prefix; what differs between review and question last."""
    return Prompt((Block(texts.system(), cached=True),), (Block(material, cached=True), Block(f"{evidence}\n\n{task}")))


def _document(text: str) -> str:
    return f"The design document under review:\n\n{fence('document', text)}"


def _digest(review: Review) -> dict[str, Any]:
    """What a question needs of the review: the findings and the verdicts, without repeating quotes."""
    return {
        "findings": [
            {"severity": f.severity, "slug": f.slug, "title": f.title, "detail": f.detail, "question": f.question}
            for f in review.findings
        ],
        "anti_patterns": {s: c.verdict for s, c in review.verdicts.anti_patterns.items() if c.verdict != "absent"},
        "topics": {s: c.verdict for s, c in review.verdicts.topics.items() if c.verdict != "not-applicable"},
        "patterns": {s: c.verdict for s, c in review.verdicts.patterns.items() if c.verdict != "none"},
    }


def _within(finding: Any, lines: tuple[int, int], part: int) -> bool:
    if not finding.evidence:
        return part == 1
    return any(lines[0] <= e.start_line <= lines[1] for e in finding.evidence)


def _as_content(block: Block, ttl: Ttl) -> dict[str, Any]:
    content: dict[str, Any] = {"type": "text", "text": block.text}
    if block.cached:
        content["cache_control"] = {"type": "ephemeral"} if ttl == "5m" else {"type": "ephemeral", "ttl": ttl}
    return content
