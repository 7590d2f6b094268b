"""The library on a real server: versions, lists, times to live, what is readable, and what is left after a deletion."""

import asyncio
import json

import pytest
from redis.asyncio import Redis

from bot.inbox import Vault
from bot.library import RedisLibrary, UnknownForm
from bot.library.upgrading import upgraded
from handlers.designs import Design
from handlers.library import Conflict
from handlers.tracking import Act, closed, decided, reviewed
from tests.support.designs import design_of, finding, review_of

TEXT = b"# Labels\n\nThe zanzibar service calls the carrier."


@pytest.fixture
def library(redis_client: "Redis", vault: Vault) -> RedisLibrary:
    return RedisLibrary(redis_client, vault)


async def everything(redis: "Redis") -> str:
    """All names and values on the server."""
    said = []
    async for key in redis.scan_iter():
        kind = await redis.type(key)
        read = {"string": redis.get, "hash": redis.hgetall, "set": redis.smembers}.get(kind)
        said.append(f"{key} {await read(key) if read else await redis.zrange(key, 0, -1)}")
    return "\n".join(said)


async def test_a_design_comes_back_as_it_was_saved_with_its_review_and_text(library: RedisLibrary) -> None:
    design, review = design_of(finding()), review_of([finding()])
    saved = await library.save(design, review=review, text=TEXT)
    assert saved == design.model_copy(update={"version": 1})
    assert await library.get("T1", design.id) == saved
    assert await library.review("T1", design.id, "a" * 64) == review
    assert await library.text("T1", design.id, "a" * 64) == TEXT
    assert await library.get("T2", design.id) is None


async def test_of_two_that_save_the_same_version_one_must_read_again(library: RedisLibrary) -> None:
    saved = await library.save(design_of(finding()))
    with pytest.raises(Conflict):
        await library.save(design_of(finding()))
    ends = await asyncio.gather(*(library.save(saved) for _ in range(8)), return_exceptions=True)
    assert sum(isinstance(end, Conflict) for end in ends) == 7
    assert (await library.get("T1", saved.id)).version == 2
    assert await library.delete("T1", saved.id)
    with pytest.raises(Conflict):
        await library.save(saved)


async def test_nothing_of_a_document_or_a_person_can_be_read_in_the_server(
    library: RedisLibrary, redis_client: "Redis"
) -> None:
    design = design_of(finding(passage="the zanzibar service waits", id_="f"), by="U7WATCHKEEPER")
    design = decided(design, "f", "wont-fix", "because of lighthouse", Act("j", "U7WATCHKEEPER", 2.0))
    await library.save(design, review=review_of([finding(passage="the zanzibar service waits")]), text=TEXT)
    stored = await everything(redis_client)
    for secret in ("zanzibar", "lighthouse", "designs.example", "U7WATCHKEEPER"):
        assert secret not in stored


async def test_all_keys_of_a_workspace_hash_to_one_slot(library: RedisLibrary, redis_client: "Redis") -> None:
    await library.save(design_of(finding()), review=review_of([finding()]), text=TEXT)
    await library.claim("T1", "d1", "j1", 9)
    keys = [key async for key in redis_client.scan_iter()]
    assert len(keys) > 8
    assert all(key.startswith("{arch-review}:") for key in keys)


async def test_lists_hold_what_is_open_here_and_follow_every_change(library: RedisLibrary) -> None:
    for n, channel in enumerate(("C1", "C2", "C1")):
        await library.save(design_of(finding(id_="f"), at=1_000.0 + n, channel=channel, id_=f"d{n}"))
    assert [d.id for d in (await library.designs("T1")).designs] == ["d0", "d1", "d2"]
    page = await library.designs("T1", channel="C1")
    assert ([d.id for d in page.designs], page.total, page.next) == (["d0", "d2"], 2, "")
    stored = await library.get("T1", "d0")
    shut = closed(stored, "approved", Act("j", "U1", 9.0), frozenset())
    await library.save(shut)
    assert [d.id for d in (await library.designs("T1", channel="C1")).designs] == ["d2"]
    assert [d.id for d in (await library.designs("T1", channel="C1", which="all")).designs] == ["d0", "d2"]
    moved = await library.get("T1", "d2")
    await library.save(moved.model_copy(update={"place": moved.place.model_copy(update={"channel": "C9"})}))
    assert (await library.designs("T1", channel="C1")).total == 0
    assert [d.id for d in (await library.designs("T1", channel="C9")).designs] == ["d2"]


async def test_the_worst_come_first_the_older_among_equals_and_a_decision_moves_them(library: RedisLibrary) -> None:
    for n, severity in enumerate(("low", "high", "medium", "high")):
        await library.save(design_of(finding(id_="f", severity=severity), at=1_000.0 + n, id_=f"d{n}"))

    async def listed() -> list[str]:
        return [d.id for d in (await library.designs("T1", channel="C1", order="worst")).designs]

    assert await listed() == ["d1", "d3", "d2", "d0"]
    await library.save(decided(await library.get("T1", "d1"), "f", "not-an-issue", "", Act("j", "U1", 9.0)))
    assert await listed() == ["d3", "d2", "d0", "d1"]
    with pytest.raises(ValueError, match="by age"):
        await library.designs("T1", which="all", order="worst")


@pytest.mark.parametrize("order", ["age", "worst"])
async def test_pages_hold_each_design_once_though_some_are_closed_in_between(library: RedisLibrary, order) -> None:
    for n in range(11):
        # Some at the very same time.
        await library.save(design_of(finding(id_="f"), at=1_000.0 + n // 3, id_=f"d{n:02}"))
    seen: list[str] = []
    after = ""
    while True:
        page = await library.designs("T1", order=order, after=after, limit=3)
        seen += [d.id for d in page.designs]
        # The design that the next page goes on from is gone by then.
        await library.save(closed(page.designs[-1], "approved", Act("j", "U1", 9.0), frozenset()))
        after = page.next
        if not after:
            break
    assert seen == [f"d{n:02}" for n in range(11)]


async def test_a_page_can_be_named_by_its_number(library: RedisLibrary) -> None:
    for n in range(5):
        await library.save(design_of(at=1_000.0 + n, id_=f"d{n}"))
    page = await library.designs("T1", skip=2, limit=2)
    assert ([d.id for d in page.designs], page.total, bool(page.next)) == (["d2", "d3"], 5, True)
    assert (await library.designs("T1", skip=20, limit=2)).designs == ()


async def test_a_page_of_ten_thousand_reads_no_more_than_itself(library: RedisLibrary, redis_client: "Redis") -> None:
    """Counted, not timed: the commands that the server runs for a page do not grow with the list."""
    one = await library.save(design_of(finding(), at=1_000.0, id_="d0"))
    sealed = await redis_client.hgetall("{arch-review}:library:T1:design:d0")
    async with redis_client.pipeline(transaction=False) as pipe:
        for n in range(1, 10_000):
            age = f"{1_000_000 + n:015d}:x{n}"
            pipe.hset(f"{{arch-review}}:library:T1:design:x{n}", mapping=sealed | {"age": age})
            pipe.zadd("{arch-review}:library:T1:open", {age: 0})
        await pipe.execute()
    before = await redis_client.info("commandstats")
    page = await library.designs("T1", skip=5_000, limit=10)
    after = await redis_client.info("commandstats")
    calls = {
        name: stats["calls"] - before.get(name, {"calls": 0})["calls"]
        for name, stats in after.items()
        if name in ("cmdstat_hget", "cmdstat_zrangebylex", "cmdstat_zcard")
    }
    assert page.total == 10_000
    assert len(page.designs) == 10
    assert calls == {"cmdstat_hget": 10, "cmdstat_zrangebylex": 1, "cmdstat_zcard": 1}
    assert page.designs[0].model_copy(update={"version": 1}) == one


async def test_texts_reviews_and_decided_designs_have_their_time_and_open_ones_stay(
    redis_client: "Redis", vault: Vault
) -> None:
    library = RedisLibrary(redis_client, vault, text_days=2, library_days=100)
    base = "{arch-review}:library:T1:"
    design = await library.save(design_of(finding()), review=review_of([finding()]), text=TEXT)
    assert 0 < await redis_client.ttl(f"{base}text:d1:{'a' * 64}") <= 2 * 86_400
    assert 99 * 86_400 < await redis_client.ttl(f"{base}review:d1:{'a' * 64}") <= 100 * 86_400
    assert await redis_client.ttl(f"{base}design:d1") == -1
    design = await library.save(closed(design, "approved", Act("j", "U1", 9.0), frozenset()))
    assert 99 * 86_400 < await redis_client.ttl(f"{base}design:d1") <= 100 * 86_400
    await library.save(design.model_copy(update={"status": "open"}))
    assert await redis_client.ttl(f"{base}design:d1") == -1


async def test_a_text_that_may_not_be_kept_is_not(redis_client: "Redis", vault: Vault) -> None:
    library = RedisLibrary(redis_client, vault, text_days=0)
    await library.save(design_of(finding()), review=review_of([finding()]), text=TEXT)
    assert await library.text("T1", "d1", "a" * 64) is None
    assert await library.review("T1", "d1", "a" * 64) is not None


async def test_what_has_outlived_its_time_leaves_the_lists(library: RedisLibrary, redis_client: "Redis") -> None:
    await library.save(design_of(id_="d1"))
    await library.save(design_of(id_="d2"))
    await redis_client.delete("{arch-review}:library:T1:design:d1")
    assert [d.id for d in (await library.designs("T1", which="all")).designs] == ["d2"]
    assert (await library.designs("T1", which="all")).total == 1


async def test_designs_of_another_secret_are_left_out_of_lists_and_can_be_deleted(
    library: RedisLibrary, redis_client: "Redis"
) -> None:
    await library.save(design_of(id_="d1"))
    other = RedisLibrary(redis_client, Vault("another secret of the tests, long enough"))
    assert await other.get("T1", "d1") is None
    assert (await other.designs("T1")).designs == ()
    assert other.id_of("T1", "https://a.example/") != library.id_of("T1", "https://a.example/")
    assert await other.delete_all("T1") == 1


async def test_a_claim_is_one_jobs_until_it_is_given_back_or_runs_out(library: RedisLibrary) -> None:
    assert await library.claim("T1", "d1", "j1", 60) == "j1"
    assert await library.claim("T1", "d1", "j2", 60) == "j1"
    assert await library.claim("T1", "d1", "j1", 60) == "j1"
    await library.release("T1", "d1", "j2")
    assert await library.claim("T1", "d1", "j2", 60) == "j1"
    await library.release("T1", "d1", "j1")
    assert await library.claim("T1", "d1", "j2", 0.001) == "j2"
    await asyncio.sleep(0.01)
    assert await library.claim("T1", "d1", "j1", 60) == "j1"


async def test_deletion_leaves_nothing_of_a_design_and_all_of_the_others(
    library: RedisLibrary, redis_client: "Redis", vault: Vault
) -> None:
    for design_id in ("d1", "d2"):
        design = await library.save(design_of(finding(), id_=design_id), review=review_of([finding()]), text=TEXT)
        later = reviewed(design, review_of([], "b" * 64), Act(f"later-{design_id}", "U1", 2_000.0))
        await library.save(later.design, review=later.review, text=TEXT)
        await redis_client.hset(f"{{arch-review}}:kept:later-{design_id}", "outcome", vault.seal(TEXT))
    await redis_client.set("{arch-review}:text:" + "b" * 64, vault.seal(TEXT))
    await library.claim("T1", "d1", "j1", 60)
    stored = await library.get("T1", "d1")
    await library.save(stored.model_copy(update={"source": "text:" + "b" * 64}))
    assert await library.pasted("T1", "C1", "Labels") == "d1"
    assert await library.delete("T1", "d1")
    assert not await library.delete("T1", "d1")
    stored = await everything(redis_client)
    assert ":d1" not in stored
    assert "{arch-review}:text:" not in stored
    assert await library.text("T1", "d2", "b" * 64) == TEXT
    assert [d.id for d in (await library.designs("T1")).designs] == ["d2"]
    assert await library.delete_all("T1") == 1
    assert await everything(redis_client) == ""
    assert await library.workspaces() == []


V0 = {
    "schema_": "design/0",
    "id": "d0",
    "workspace": "T1",
    "link": "https://designs.example/old.md",
    "title": "Old",
    "owner": "U1",
    "channel": "C1",
    "thread": "1.0",
    "status": "closed",
    "created": 1_000.0,
    "sha256": "a" * 64,
    "rules": "1",
    "findings": [
        {
            "id": "f", "rule": "AP-x", "slug": "no-backpressure", "severity": "high", "title": "No bound",
            "quote": "the queue grows", "decision": "wont-fix", "decided_by": "U2", "decided_at": 1_500.0,
        },
        {"id": "g", "rule": "AP-y", "slug": "no-degradation", "severity": "low", "title": "No way out", "resolved": True},
    ],
    "version": 4,
}  # fmt: skip


async def test_a_record_of_the_first_form_is_read_and_saved_in_the_present_one(
    library: RedisLibrary, redis_client: "Redis", vault: Vault
) -> None:
    key = "{arch-review}:library:T1:design:d0"
    place = {"age": "000000001000000:d0", "worst": "3:000000001000000:d0", "channel": "C1", "open": ""}
    await redis_client.hset(key, mapping={"version": 4, "record": vault.seal(json.dumps(V0).encode())} | place)
    design = await library.get("T1", "d0")
    assert (design.source, design.status, design.place.channel, design.version) == (V0["link"], "withdrawn", "C1", 4)
    assert [(f.id, f.passage, f.state) for f in design.findings] == [
        ("f", "the queue grows", "open"),
        ("g", "", "resolved"),
    ]
    assert (design.findings[0].decision.by, design.findings[0].decision.verdict) == ("U2", "wont-fix")
    assert design.revisions[0].sha256 == "a" * 64
    saved = await library.save(design.model_copy(update={"title": "Newer"}))
    stored = json.loads(vault.open(await redis_client.hget(key, "record")))
    assert stored["schema_"] == "design/1"
    assert Design.model_validate(stored) == saved


def test_a_form_of_a_newer_version_is_not_guessed_at() -> None:
    with pytest.raises(UnknownForm, match="design/9"):
        upgraded(json.dumps({"schema_": "design/9"}).encode())


async def test_the_open_designs_of_an_owner_in_all_channels_and_who_takes_over(library: RedisLibrary) -> None:
    mine = [design_of(finding(severity=s), id_=s, channel=f"C-{s}") for s in ("low", "high")]
    for design in (*mine, design_of(finding(), id_="theirs", by="U2")):
        await library.save(design)
    page = await library.designs("T1", owner="U1", order="worst")
    assert ([d.id for d in page.designs], page.total) == (["high", "low"], 2)
    await library.save((await library.get("T1", "high")).model_copy(update={"owner": "U2"}))
    await library.save(closed(await library.get("T1", "low"), "approved", Act("j", "U1", 2.0), frozenset()))
    assert (await library.designs("T1", owner="U1", order="worst")).designs == ()
    assert (await library.designs("T1", owner="U2", order="worst")).total == 2
    await library.delete("T1", "theirs")
    assert [d.id for d in (await library.designs("T1", owner="U2", order="worst")).designs] == ["high"]
    with pytest.raises(ValueError, match="owner"):
        await library.designs("T1", owner="U1")
