"""The Architect port on Claude: prompts composed, replies validated (one repair), quotes grounded, rules merged."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from bot.claude.calling import Caller, Completion
from bot.claude.config import ClaudeConfig
from bot.claude.models import Usage
from bot.claude.partial import text_so_far
from handlers.architect import Answered, ArchitectUnavailable
from review_core.model import Review
from review_core.persona import parts
from review_core.persona.grounding import Grounding
from review_core.persona.merging import merge, scenarios, works
from review_core.persona.prompting import (
    CHARACTERS_A_TOKEN,
    Prompt,
    compose,
    compose_answer,
    compose_part,
    compose_whole,
)
from review_core.persona.schema import AnswerSaid, InvalidReply, ReviewSaid, read_answer, read_review

_MOST_OUT = 128_000
_PARTS_AT_ONCE = 2
_MOST_PARTS = 24
_WHOLE = ("end_turn", "stop_sequence")
_FOR_GOOD = {"refusal": "refusal", "model_context_window_exceeded": "too_long"}


@dataclass(slots=True)
class _Spent:
    usage: Usage = field(default_factory=Usage)
    cost: float = 0.0

    def add(self, done: Completion) -> None:
        self.usage += done.usage
        self.cost += done.cost or 0.0


class ClaudeArchitect:
    """The architect; `handlers.architect.Architect` says what its methods promise."""

    def __init__(self, caller: Caller, config: ClaudeConfig) -> None:
        self._caller = caller
        self._config = config

    async def judge(self, text: str, review: Review, *, workspace: str, previous: Review | None = None) -> Review:
        """The rules' review merged with the architect's. Raises ArchitectUnavailable."""
        until = asyncio.get_running_loop().time() + self._config.review_deadline
        spent = _Spent()
        prompt = compose(text, review)
        room = self._config.fits - self._config.review_tokens
        if prompt.tokens() <= room:
            try:
                said = await self._reviewed("review", prompt, until, workspace, spent)
            except ArchitectUnavailable as error:
                if error.code != "too_long":
                    raise
                # Our count of tokens was too low for this text.
                said = await self._by_parts(text, review, room // 2, until, workspace, spent)
        else:
            said = await self._by_parts(text, review, room, until, workspace, spent)
        merged = await asyncio.to_thread(merge, review, said, text, model=self._config.model, previous=previous)
        self._caller.recorder.quotes_dropped(merged.persona.dropped_quotes)
        told = merged.persona.model_copy(update={"tokens": spent.usage.total, "cost": round(spent.cost, 6)})
        return merged.model_copy(update={"persona": told})

    async def answer(
        self,
        question: str,
        text: str,
        review: Review,
        thread: Sequence[str],
        *,
        workspace: str,
        progress: Callable[[str], None],
    ) -> Answered:
        """The answer to a question about a reviewed document. Raises ArchitectUnavailable."""
        until = asyncio.get_running_loop().time() + self._config.answer_deadline
        spent = _Spent()
        prompt = compose_answer(question, text, review, thread)
        room = self._config.fits - self._config.answer_tokens
        if prompt.tokens() > room:
            # A document beyond the window is asked about by the passages nearest to the question's words.
            spare = max(0, room - compose_answer(question, "", review, thread).tokens())
            excerpt = parts.excerpt(text, question, int(spare * CHARACTERS_A_TOKEN))
            prompt = compose_answer(question, excerpt, review, thread)
        shown = ""

        def grown(raw: str) -> None:
            nonlocal shown
            now = text_so_far(raw)
            if now and now != shown:
                shown = now
                progress(now)

        said = await self._answered(prompt, until, workspace, spent, grown)
        ground = await asyncio.to_thread(Grounding, text)
        passages = ground.find_all(said.quotes)
        self._caller.recorder.quotes_dropped(ground.dropped)
        return Answered(
            text=said.text.strip(),
            evidence=passages,
            scenarios=scenarios(said.scenarios)[:1],
            references=works(said.references),
            tokens=spent.usage.total,
            cost=round(spent.cost, 6),
        )

    async def _reviewed(self, kind: str, prompt: Prompt, until: float, workspace: str, spent: _Spent) -> ReviewSaid:
        """A valid review. A reply cut short is asked for again with more room; one that is invalid, once more."""
        most = self._config.review_tokens
        for last in (False, True):
            done = await self._caller.call(kind, prompt, most=most, until=until, workspace=workspace)
            spent.add(done)
            if done.stop == "max_tokens" and not last:
                most = min(2 * most, _MOST_OUT)
                continue
            _refuse_unless_whole(done)
            try:
                return read_review(done.text)
            except InvalidReply as error:
                if last:
                    break
                prompt = prompt.repaired(done.text, error.trouble)
        raise ArchitectUnavailable("invalid_reply", transient=False)

    async def _answered(
        self, prompt: Prompt, until: float, workspace: str, spent: _Spent, grown: Callable[[str], None]
    ) -> AnswerSaid:
        """A valid answer. One cut short is shown as far as it came."""
        most = self._config.answer_tokens
        for last in (False, True):
            done = await self._caller.call("answer", prompt, most=most, until=until, workspace=workspace, grown=grown)
            spent.add(done)
            if done.stop == "max_tokens" and (cut := text_so_far(done.text)):
                return AnswerSaid(text=f"{cut.rstrip()} …", quotes=[], scenarios=[], references=[])
            _refuse_unless_whole(done)
            try:
                said = read_answer(done.text)
                if said.text.strip():
                    return said
                trouble = "the answer's text is empty"
            except InvalidReply as error:
                trouble = error.trouble
            if not last:
                prompt = prompt.repaired(done.text, trouble)
        raise ArchitectUnavailable("invalid_reply", transient=False)

    async def _by_parts(
        self, text: str, review: Review, room: int, until: float, workspace: str, spent: _Spent
    ) -> ReviewSaid:
        """Each part judged by itself, then all put together."""
        overhead = compose("", review).tokens()
        most = int((room - overhead) * CHARACTERS_A_TOKEN)
        pieces = parts.split(text, most) if most > 0 else []
        if not pieces or len(pieces) > _MOST_PARTS:
            raise ArchitectUnavailable("too_long", transient=False)
        turn = asyncio.Semaphore(_PARTS_AT_ONCE)

        async def one(number: int, piece: parts.Part) -> ReviewSaid:
            async with turn:
                lines = (piece.start_line, piece.end_line)
                prompt = compose_part(piece.text, review, number, len(pieces), lines)
                return await self._reviewed("part", prompt, until, workspace, spent)

        try:
            async with asyncio.TaskGroup() as group:
                tasks = [group.create_task(one(n, piece)) for n, piece in enumerate(pieces, start=1)]
        except* ArchitectUnavailable as errors:
            raise _first(errors) from None
        replies = [task.result() for task in tasks]
        if len(replies) == 1:
            return replies[0]
        whole = compose_whole(parts.outline(text), [r.model_dump_json(by_alias=True) for r in replies], review)
        return await self._reviewed("whole", whole, until, workspace, spent)


def _refuse_unless_whole(done: Completion) -> None:
    if done.stop not in _WHOLE:
        raise ArchitectUnavailable(_FOR_GOOD.get(done.stop, f"stopped_{done.stop}"), transient=False)


def _first(errors: "BaseExceptionGroup[ArchitectUnavailable]") -> ArchitectUnavailable:
    inner = errors.exceptions[0]
    return _first(inner) if isinstance(inner, BaseExceptionGroup) else inner
