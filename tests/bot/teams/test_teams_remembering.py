"""What is kept before a delivery is offered: once in a while, in bounded memory, and honest where it could not be."""

import asyncio
from collections.abc import Iterable, Mapping

import pytest

from bot.teams import remembering
from bot.teams.references import Reference
from bot.teams.remembering import Remembering

HERE = Reference(service_url="https://smba.example/", tenant="t1", conversation="19:c", kind="channel", bot_id="28:bot")


class Stores:
    """References and people in memory; `trouble` is raised instead."""

    def __init__(self) -> None:
        self.references: list[Reference] = []
        self.forgotten: list[tuple[str, str]] = []
        self.people: list[Mapping[str, str]] = []
        self.trouble: Exception | None = None
        self.hangs = False

    async def _writes(self) -> None:
        if self.hangs:
            await asyncio.Event().wait()
        if self.trouble:
            raise self.trouble

    async def keep(self, *what: object, only_new: bool = False) -> None:
        await self._writes()
        if isinstance(what[0], Reference):
            self.references.append(what[0])
        else:
            self.people.append(what[1])  # type: ignore[arg-type]

    async def forget(self, tenant: str, conversation: str) -> None:
        await self._writes()
        self.forgotten.append((tenant, conversation))

    async def get(self, tenant: str, conversation: str) -> Reference | None:
        kept = [r for r in self.references if (r.tenant, r.conversation) == (tenant, conversation)]
        return kept[-1] if kept else None

    async def names(self, tenant: str, ids: Iterable[str]) -> dict[str, str]:
        return {}


@pytest.fixture
def stores() -> Stores:
    return Stores()


@pytest.fixture
def clock() -> list[float]:
    return [0.0]


@pytest.fixture
def kept(stores: Stores, clock: list[float]) -> Remembering:
    return Remembering(stores, stores, monotonic=lambda: clock[0])  # type: ignore[arg-type]


async def test_what_was_kept_a_moment_ago_is_not_kept_again(
    kept: Remembering, stores: Stores, clock: list[float]
) -> None:
    for _ in range(3):
        assert await kept.keep(HERE, {"29:mia": "Mia"})
    assert (stores.references, stores.people) == ([HERE], [{"29:mia": "Mia"}])
    assert await kept.keep(HERE, {"29:mia": "Mia", "29:noor": "Noor"})
    moved = HERE.model_copy(update={"service_url": "https://smba.example/emea/"})
    assert await kept.keep(moved, {"29:mia": "Mia Olsen"})
    assert stores.references == [HERE, moved]
    assert stores.people[1:] == [{"29:noor": "Noor"}, {"29:mia": "Mia Olsen"}]
    clock[0] += remembering.FRESH_SECONDS
    assert await kept.keep(moved, {})
    assert stores.references[2:] == [moved]
    assert await kept.keep(moved, {}, anew=True)
    assert stores.references[3:] == [moved]


async def test_a_team_is_known_from_its_own_conversation_and_not_forgotten(kept: Remembering, stores: Stores) -> None:
    general = HERE.model_copy(update={"conversation": "19:general", "team": "group-id"})
    await kept.keep(general, {})
    await kept.keep(HERE, {}, home="19:general")
    assert stores.references[-1] == HERE.model_copy(update={"team": "group-id"})
    await kept.keep(HERE, {}, anew=True)
    assert stores.references[-1].team == "group-id"
    stranger = HERE.model_copy(update={"tenant": "t2"})
    await kept.keep(stranger, {}, home="19:general")
    assert stores.references[-1] == stranger


async def test_after_a_removal_it_is_kept_again(kept: Remembering, stores: Stores) -> None:
    await kept.keep(HERE, {})
    assert await kept.forget("t1", "19:c")
    await kept.keep(HERE, {})
    assert stores.references == [HERE, HERE]


@pytest.mark.parametrize("trouble", [ConnectionError("secret"), TimeoutError()])
async def test_what_could_not_be_kept_is_said_and_tried_again(
    kept: Remembering, stores: Stores, trouble: Exception, caplog: pytest.LogCaptureFixture
) -> None:
    stores.trouble = trouble
    assert not await kept.keep(HERE, {"29:mia": "Mia"})
    assert not await kept.forget("t1", "19:c")
    assert "secret" not in caplog.text
    stores.trouble = None
    assert await kept.keep(HERE, {"29:mia": "Mia"})
    assert (stores.references, stores.people) == ([HERE], [{"29:mia": "Mia"}])


async def test_a_server_that_does_not_answer_holds_nobody_up(
    kept: Remembering, stores: Stores, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(remembering, "KEEP_WITHIN_SECONDS", 0.01)
    stores.hangs = True
    assert not await kept.keep(HERE, {})
    assert not await kept.forget("t1", "19:c")


async def test_memory_is_bounded_and_the_oldest_goes_first(
    kept: Remembering, stores: Stores, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(remembering, "MOST_REMEMBERED", 2)
    places = [HERE.model_copy(update={"conversation": f"19:{n}"}) for n in range(3)]
    for place in (*places, places[2], places[1], places[0]):
        await kept.keep(place, {})
    assert stores.references == [*places, places[0]]
