"""Teams finds no messages: how often a post is there twice, counted at the stand-in, and that none is ever lost."""

import asyncio
import re
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from random import Random

import pytest
from aiohttp import ClientSession

from standins.teams import Post, TeamsStandIn, Visitor, faults
from tests.support.bot_process import BotProcess
from tests.support.redis_server import RedisServer
from tests.support.whole import DESIGN, Whole, whole
from tests.support.whole_teams import NO_SLACK, of_teams, visitor

pytestmark = [pytest.mark.chaos, pytest.mark.timeout(400)]

REVIEWS = 12
# Every so many-th post meets the fault.
EVERY = 4

_ADMITS = re.compile(r"A copy of this may stand above.*?\sreview-[0-9a-f]{32}", re.DOTALL)
_REVISION = re.compile(r"revision [0-9a-f]+")


@asynccontextmanager
async def serving(redis: RedisServer) -> AsyncIterator[tuple[Whole, TeamsStandIn, BotProcess]]:
    async with TeamsStandIn(rate_limits=0) as teams, whole(redis, **of_teams(teams), **NO_SLACK) as bot:
        yield bot, teams, await bot.start("web")


async def ask(bot: Whole, mia: Visitor, number: int) -> str:
    """Ask for the review of a design of its own; the root of its thread."""
    text = DESIGN.replace("Labels", f"Labels {number}")
    asked = await mia.mention(bot.documents.put(f"labels-{number}.md", text), "design")
    assert asked.last.ok
    return asked.post.root


def said(post: Post, number: int) -> str:
    """What a post says, of whichever design, without the admission that it may be there twice."""
    words = _REVISION.sub("revision", _ADMITS.sub("", post.words()))
    return words.replace(f"Labels {number}", "Labels").replace(f"labels-{number}.md", "labels.md").strip()


def threads(teams: TeamsStandIn, roots: list[str]) -> list[list[tuple[str, Post]]]:
    return [[(said(p, n), p) for p in teams.own("design", root)] for n, root in enumerate(roots)]


def copies_in(everything: list[list[tuple[str, Post]]], expected: list[str]) -> int:
    """How many posts are there beyond those of undisturbed reviews, and beyond the word that a late one is ready."""
    ready = sum(any("the review is ready" in words for words, _ in posts) for posts in everything)
    return sum(map(len, everything)) - len(everything) * len(expected) - ready


def lost(everything: list[list[tuple[str, Post]]], expected: list[str]) -> dict[int, list[str]]:
    """What is nowhere said, by review. A copy may say less, as a placeholder does whose review went on in another one."""
    wanted = Counter(map(_told, expected))
    missing = {
        number: list((wanted - Counter(_told(words) for words, _ in posts)).elements())
        for number, posts in enumerate(everything, 1)
    }
    return {number: gone for number, gone in missing.items() if gone}


def _told(words: str) -> str:
    """All that is said, but of a picture its title: one that is not drawn in time is told in other words."""
    return words.partition("\n")[0] if words.startswith("The system as the document describes it") else words


async def posted_again(worker: BotProcess) -> int:
    async with ClientSession() as session, session.get(f"{worker.address}/metrics") as answer:
        text = await answer.text()
    found = re.search(r"^arch_review_teams_posted_again_total (\S+)", text, re.MULTILINE)
    return int(float(found[1])) if found else 0


async def undisturbed(bot: Whole, teams: TeamsStandIn, mia: Visitor) -> list[str]:
    """What the thread of a review says when nothing goes wrong; it is review number 0."""
    root = await ask(bot, mia, 0)
    await bot.until(bot.reviews_settled)
    posts = [words for words, _ in threads(teams, [root])[0]]
    assert len(posts) == len(set(posts))
    return posts


@pytest.mark.parametrize(
    ("trouble", "copies"),
    [
        pytest.param(faults.answer_lost, 1, id="posted-and-the-answer-lost"),
        pytest.param(lambda: faults.effect_late(0.5, ending=504), 1, id="504-and-posted-later"),
        pytest.param(lambda: faults.effect_late(0.5, ending="close"), 1, id="cut-and-posted-later"),
        pytest.param(lambda: faults.http(502), 0, id="502-and-not-posted"),
        pytest.param(lambda: faults.http(412), None, id="412"),
        pytest.param(lambda: faults.http(429, 1), None, id="429"),
    ],
)
async def test_each_unknown_outcome_costs_at_most_one_copy_which_is_admitted_and_counted(
    own_redis: RedisServer, trouble, copies: int | None
) -> None:
    async with serving(own_redis) as (bot, teams, web), visitor(teams, "mia", web) as mia:
        worker = await bot.start("worker")
        expected = await undisturbed(bot, teams, mia)
        struck = [teams.faults.add(trouble(), "send", channel="design", nth=n) for n in range(EVERY, 400, EVERY)]
        roots = [await ask(bot, mia, number) for number in range(1, REVIEWS + 1)]
        await bot.until(bot.reviews_settled, 300)
        unknown = sum(fault.struck for fault in struck)
        assert unknown >= REVIEWS // 2
        late = [fault for fault in struck if fault.struck and fault.kind == "effect-late"]
        async with asyncio.timeout(30):
            await asyncio.gather(*(fault.done.wait() for fault in late))

        everything = threads(teams, ["", *roots])[1:]
        assert lost(everything, expected) == {}
        extra = copies_in(everything, expected)
        admitted = [p for posts in everything for _, p in posts if _ADMITS.search(p.words())]
        if copies is None:  # these had no effect, and everybody knows
            assert (extra, len(admitted), await posted_again(worker)) == (0, 0, 0)
        else:
            assert extra == unknown * copies
            assert await posted_again(worker) == unknown
            # A message that met the fault twice is there three times, and the last of them admits it.
            assert 0 < len(admitted) <= unknown
            assert (await bot.queue.counts())["dead"] == 0


async def test_workers_that_die_while_they_post_lose_nothing_and_double_little(own_redis: RedisServer) -> None:
    rng = Random(7)
    async with serving(own_redis) as (bot, teams, web), visitor(teams, "mia", web) as mia:
        workers = [await bot.start("worker") for _ in range(2)]
        expected = await undisturbed(bot, teams, mia)
        roots = [await ask(bot, mia, number) for number in range(1, 2 * REVIEWS + 1)]
        deaths = 0
        # A job whose workers died five times is given up at the next, and a lease that ends on a busy machine counts.
        for _ in range(4):
            # Somewhere in a post: it is done, and nobody has heard.
            held = teams.faults.add(faults.answer_late(), "send", channel="design", nth=rng.randint(1, 6))
            try:
                async with asyncio.timeout(20):
                    await held.reached.wait()
            except TimeoutError:
                teams.faults.lift(held)
                break
            await asyncio.gather(*(w.kill() for w in workers))
            deaths += 1
            teams.faults.lift(held)
            workers = [await bot.start("worker") for _ in range(2)]
        await bot.until(bot.reviews_settled, 300)
        assert deaths >= 3
        assert (await bot.queue.counts())["dead"] == 0
        everything = threads(teams, ["", *roots])[1:]
        assert lost(everything, expected) == {}
        extra = copies_in(everything, expected)
        admitted = sum(bool(_ADMITS.search(p.words())) for posts in everything for _, p in posts)
        # Each copy is of a post that was under way at a death, of which a worker has no more than it has tasks.
        assert 1 <= extra <= deaths * 2 * 8
        assert admitted >= 1
