"""Digests: what is in them, switched on and off, posted once whatever dies, paused where there is no place, reminders."""

from dataclasses import replace
from random import Random

import pytest

from bot.inbox.queue import Idle, Lease
from bot.schedule import Tick
from bot.schedule.tick import slot_delivery
from handlers.commands import Place
from handlers.designs import Design
from handlers.messages import Message
from handlers.ports import ChatBusy, ChatNotThere, ChatRefused, ChatUnknown, DigestConfig
from handlers.registry import Wait
from handlers.reminding import next_working_day
from handlers.schedules import Schedule
from handlers.tracking import Act, closed, decided, reviewed
from tests.support.designs import design_of, finding, review_of
from tests.support.desk import HERE, Desk

REPLY = "https://reply.example/1"
DAY = 86_400.0


def words(message: Message) -> str:
    return "\n".join(
        "".join(run.text or f"@{run.person}" for run in part.runs) if hasattr(part, "runs") else str(part)
        for part in message.parts
    )


async def whispered(desk: Desk, kind: str, **args: str) -> str:
    before = len(desk.chat.whispers)
    await desk.ask(kind, reply_to=REPLY, **args)
    await desk.run()
    [said] = desk.chat.whispers[before:]
    return said


async def saved(
    desk: Desk, name: str, *severities: str, days: float = 3, channel: str = "C1", by: str = "U1"
) -> Design:
    found = [finding(f"AP-{n}", f"passage {n} of {name}", id_=f"f{n}", severity=s) for n, s in enumerate(severities)]
    design = design_of(*found, id_=name, name=f"{name}.md", at=desk.now - days * DAY, channel=channel, by=by)
    return await desk.library.save(design.model_copy(update={"title": f"Design {name}"}))


async def switched_on(desk: Desk, **args: str) -> Schedule:
    await desk.ask("digest", reply_to=REPLY, what="on", **args)
    await desk.run()
    schedule = await desk.schedules.get("T1", desk.schedules.id_of(HERE))
    assert schedule is not None
    return schedule


async def due(desk: Desk) -> float:
    """Queue the digest of the channel as the tick does when it is due; its slot, a second ago by the handlers' clock."""
    schedule = await desk.schedules.get("T1", desk.schedules.id_of(HERE))
    assert schedule is not None
    slot = desk.now - 1
    await desk.queue.spawn(slot_delivery(schedule, slot))
    return slot


async def finished(desk: Desk, lease: Lease) -> None:
    """Run a job as often as it waits for its next page."""
    while True:
        try:
            return await desk.handle(lease)
        except Wait:
            continue


def digests(desk: Desk) -> list[Message]:
    return desk.said("Digest: ")


async def test_it_holds_the_open_designs_by_what_needs_whom_one_line_each(desk: Desk) -> None:
    await saved(desk, "a", "low", days=2)
    await saved(desk, "b", "high", "medium", days=5)
    await saved(desk, "c", days=1)
    await saved(desk, "d", "medium", days=25)
    await saved(desk, "elsewhere", "high", channel="C2")
    await desk.ask("digest", what="now")
    await desk.run()
    [message] = digests(desk)
    said = words(message)
    assert message.fallback == "Digest: 4 open designs here"
    order = [
        said.index(w)
        for w in ("author (2)", "Design b", "Design a", "decision (1)", "Design c", "stale (1)", "Design d")
    ]
    assert order == sorted(order)
    assert "🔴 Design b · 5 days · 1 high, 1 medium, 2 undecided · @U1" in said
    assert "⚪ Design c · 1 day · nothing left to do" in said
    assert "Design d · 25 days, untouched for 25 days" in said
    assert "elsewhere" not in said


async def test_each_design_has_its_buttons_and_they_do_what_they_say(desk: Desk) -> None:
    await saved(desk, "a", "low")
    await desk.ask("digest", what="now")
    await desk.run()
    [message] = digests(desk)
    for verb in ("remind", "review", "close", "digest"):
        assert desk.buttons_of(message, verb)
    [close] = desk.buttons_of(message, "close", "Close")
    await desk.press(close)
    await desk.run()
    assert (await desk.library.get("T1", "a")).status == "withdrawn"


async def test_long_digests_go_on_in_the_thread_and_say_what_they_leave_out(desk: Desk) -> None:
    for n in range(45):
        await saved(desk, f"d{n:02}", "high")
    await desk.ask("digest", what="now")
    await desk.run()
    posted = [a for a, (k, _) in sorted(desk.chat.messages.items(), key=lambda i: i[0].ts) if ":digest-" in k]
    assert len(posted) == 6
    assert {a.thread for a in posted[1:]} == {posted[0].ts}
    said = "".join(words(m) for m in digests(desk))
    assert len({n for n in range(45) if f"Design d{n:02}" in said}) == 30
    assert "15 more are open" in said
    assert said.count("Waiting for the author (45)") == 1


async def test_set_shown_and_switched_off(desk: Desk) -> None:
    assert "no digest here" in await whispered(desk, "digest", what="show")
    assert "no digest here" in await whispered(desk, "digest", what="off")
    schedule = await switched_on(desk, when="mondays 10:00 Europe/Berlin")
    assert schedule.when is not None
    assert (schedule.when.cron, schedule.when.zone, schedule.set_by) == ("0 10 * * 1", "Europe/Berlin", "U1")
    assert "10:00 on Monday (Europe/Berlin)" in desk.chat.whispers[-1]
    assert "10:00 on Monday (Europe/Berlin)" in await whispered(desk, "digest", what="show")
    assert "off" in await whispered(desk, "digest", what="off")
    assert "no digest here" in await whispered(desk, "digest", what="show")


async def test_by_default_on_weekdays_at_nine_in_the_operators_zone(desk: Desk) -> None:
    desk.digests = DigestConfig(zone="Asia/Tokyo")
    schedule = await switched_on(desk)
    assert schedule.when is not None
    assert (schedule.when.cron, schedule.when.zone) == ("0 9 * * 1-5", "Asia/Tokyo")


async def test_a_zone_that_is_not_known_is_answered_with_the_one_meant_and_nothing_is_set(desk: Desk) -> None:
    assert "Did you mean Europe/Berlin?" in await whispered(desk, "digest", what="on", when="daily 9:00 Europe/Berln")
    assert await desk.schedules.get("T1", desk.schedules.id_of(HERE)) is None


async def test_an_old_run_does_not_switch_on_again_what_was_switched_off_since(desk: Desk) -> None:
    await desk.ask("digest", reply_to=REPLY, what="on")
    lease = await desk.run()
    await whispered(desk, "digest", what="off")
    await desk.again(lease)
    assert (await desk.schedules.get("T1", desk.schedules.id_of(HERE))).when is None


async def test_a_slot_is_posted_and_tells_what_has_happened_since_the_last(desk: Desk) -> None:
    design = await saved(desk, "a", "high", "low")
    gone = await saved(desk, "b", "low")
    await switched_on(desk)
    await due(desk)
    await desk.run()
    assert "Since the last digest" not in words(digests(desk)[0])
    desk.later = 3600
    act = Act(job="j1", by="U2", at=desk.now)
    design = decided(design, "f0", "wont-fix", "", act)
    await desk.library.save(
        reviewed(
            design, review_of([finding("AP-0", "passage 0 of a", id_="f0")], "b" * 64), Act("j2", "U1", desk.now)
        ).design
    )
    await desk.library.save(closed(gone, "approved", replace(act, by="U1"), frozenset()))
    await saved(desk, "c", "medium", days=0.001)
    desk.later = 7200
    await due(desk)
    await desk.run()
    said = words(digests(desk)[1])
    assert "Since the last digest: 1 new design, 1 new revision, 1 finding resolved, 1 finding decided." in said
    assert "Approved: Design b" in said
    assert "Design c · 1 hour · 1 medium, 1 undecided · new" in said
    assert "Labels · 3 days · nothing left to do · changed" in said


async def test_the_trend_of_weeks_is_a_line_of_bars(desk: Desk) -> None:
    await saved(desk, "a", "high")
    await switched_on(desk)
    for week in range(3):
        desk.later = week * 7 * DAY
        await saved(desk, f"w{week}", "low", days=0)
        await due(desk)
        await desk.run()
    said = words(digests(desk)[-1])
    assert "▅▆█ open designs, week by week: 2 → 4; of high severity 1 → 1" in said
    schedule = await desk.schedules.get("T1", desk.schedules.id_of(HERE))
    assert [sample.open for sample in schedule.trend] == [2, 3, 4]


async def test_nothing_is_said_where_there_is_nothing_unless_it_is_wished(desk: Desk) -> None:
    await switched_on(desk)
    await due(desk)
    await desk.run()
    assert desk.chat.messages == {}
    desk.digests = DigestConfig(says_nothing=True)
    desk.later = 3600
    await due(desk)
    await desk.run()
    assert len(desk.said("No design is open here")) == 1
    assert "No design is open" in await whispered(desk, "digest", what="now")


async def test_a_digest_that_comes_late_says_so(desk: Desk) -> None:
    await saved(desk, "a", "high")
    await switched_on(desk)
    await due(desk)
    desk.later = 3600
    await desk.run()
    assert "This digest is late: it was due on " in words(digests(desk)[0])


@pytest.mark.parametrize("page", [1, 3, 6])
@pytest.mark.parametrize("landed", [False, True])
async def test_a_run_that_dies_is_resumed_at_the_page_where_it_stopped(desk: Desk, page: int, landed: bool) -> None:
    for n in range(30):
        await saved(desk, f"d{n:02}", "high")
    await switched_on(desk)
    await due(desk)

    def dies(key: str, *_: object) -> None:
        if key.endswith(f":digest-{page}"):
            raise ChatUnknown("timeout")

    if landed:
        desk.chat.after_post = dies
    else:
        desk.chat.before_post = dies
    lease = await desk.take()
    with pytest.raises(ChatUnknown):
        await finished(desk, lease)
    desk.chat.before_post = desk.chat.after_post = lambda *_: None
    # What changes meanwhile is the next digest's.
    await saved(desk, "new", "high")
    await finished(desk, lease)
    keys = [key.partition(":")[2] for key, _ in desk.chat.messages.values()]
    assert sorted(keys) == [f"digest-{n}" for n in range(1, 7)]
    assert "Design new" not in "".join(words(m) for m in digests(desk))
    assert len(desk.chat.updates) == int(landed)
    [first, *others] = sorted(desk.chat.messages, key=lambda address: address.ts)
    assert {address.thread for address in others} == {first.ts}
    await desk.handle(lease)
    assert len(desk.chat.messages) == 6


async def test_between_its_pages_a_digest_lets_others_go_first(desk: Desk) -> None:
    for n in range(6):
        await saved(desk, f"d{n}", "high")
    await switched_on(desk)
    await due(desk)
    with pytest.raises(Wait):
        await desk.handle(await desk.take())
    assert len(digests(desk)) == 1


async def test_a_chat_that_is_busy_costs_a_digest_no_attempt_for_a_while(desk: Desk) -> None:
    await saved(desk, "a", "high")
    await switched_on(desk)
    await due(desk)

    def busy(key: str) -> None:
        raise ChatBusy("ratelimited", retry_after=7.0)

    desk.chat.before_post = busy
    lease = await desk.take()
    with pytest.raises(Wait) as waits:
        await desk.handle(lease)
    assert waits.value.after == 7.0
    desk.later = 3600
    with pytest.raises(ChatBusy):
        await desk.handle(lease)
    desk.chat.before_post = lambda _: None
    await desk.handle(lease)
    assert len(digests(desk)) == 1


async def test_a_slot_that_was_posted_is_not_posted_by_another_job(desk: Desk) -> None:
    await saved(desk, "a", "high")
    await switched_on(desk)
    slot = await due(desk)
    await desk.run()
    schedule = await desk.schedules.get("T1", desk.schedules.id_of(HERE))
    assert schedule.posted == slot
    await desk.queue.redis.flushall()
    await desk.library.save((await saved(desk, "a", "high")).model_copy(update={"version": 1}))
    await desk.schedules.save(schedule.model_copy(update={"version": 0}))
    await desk.ask("digest", what="slot", schedule=schedule.id)
    lease = await desk.take()
    stale = replace(lease, command=lease.command.model_copy(update={"asked_at": slot}))
    await desk.handle(stale)
    assert len(digests(desk)) == 1


@pytest.mark.parametrize("how", ["off", "paused"])
async def test_what_was_switched_off_between_slot_and_run_is_not_posted(desk: Desk, how: str) -> None:
    await saved(desk, "a", "high")
    await switched_on(desk)
    await due(desk)
    schedule = await desk.schedules.get("T1", desk.schedules.id_of(HERE))
    change = {"when": None} if how == "off" else {"paused": "not-there"}
    await desk.schedules.save(schedule.model_copy(update=change))
    await desk.run()
    assert desk.chat.messages == {}


async def test_a_channel_that_is_closed_to_us_pauses_it_and_who_set_it_is_told_once(desk: Desk) -> None:
    await saved(desk, "a", "high")
    await switched_on(desk)
    await due(desk)
    desk.chat.closed["C1"] = ChatNotThere("is_archived")
    # Whoever removed us does not want us back.
    desk.chat.joinable.add("C1")
    lease = await desk.run()
    await desk.again(lease)
    [(address, (_, message))] = desk.chat.messages.items()
    assert address.channel == "D-U1"
    assert "digest is paused" in message.fallback
    schedule = await desk.schedules.get("T1", desk.schedules.id_of(HERE))
    assert schedule.paused == "not-there"
    assert await desk.schedules.next_slot("T1", schedule.id) is None
    assert "paused" in await whispered(desk, "digest", what="show")
    desk.chat.closed.clear()
    assert (await switched_on(desk)).paused == ""
    assert await desk.schedules.next_slot("T1", schedule.id) is not None


async def test_a_death_between_the_refusal_and_the_note_loses_neither_pause_nor_note(desk: Desk) -> None:
    await saved(desk, "a", "high")
    await switched_on(desk)
    await due(desk)
    desk.chat.closed["C1"] = ChatNotThere("is_archived")

    def dies(key: str) -> None:
        if key.endswith(":paused"):
            raise ChatUnknown("timeout")

    desk.chat.before_post = dies
    lease = await desk.take()
    with pytest.raises(ChatUnknown):
        await desk.handle(lease)
    desk.chat.before_post = lambda _: None
    desk.chat.closed.clear()
    await desk.handle(lease)
    assert [m.fallback[:27] for m in desk.said()] == ["I can no longer write in th"]


async def test_somebody_who_cannot_be_told_is_no_trouble(desk: Desk) -> None:
    await saved(desk, "a", "high")
    await switched_on(desk)
    await due(desk)
    desk.chat.closed["C1"] = ChatNotThere("channel_not_found")
    desk.chat.direct_error = ChatRefused("user_not_found")
    await desk.run()
    assert (await desk.schedules.get("T1", desk.schedules.id_of(HERE))).paused


async def test_a_muted_design_stays_out_until_it_is_reviewed_again(desk: Desk) -> None:
    design = await saved(desk, "a", "high")
    await saved(desk, "b", "low")
    await desk.ask("digest", what="now")
    await desk.run()
    mute = desk.buttons_of(digests(desk)[0], "digest", "Mute")[0]
    await desk.press(mute, reply_to=REPLY)
    await desk.run()
    assert "left out of the digest" in desk.chat.whispers[-1]
    await desk.ask("digest", what="now")
    await desk.run()
    assert "Design a" not in words(digests(desk)[1])
    assert "Design b" in words(digests(desk)[1])
    again = reviewed(design, review_of([finding(id_="x")], "b" * 64), Act("j2", "U1", desk.now)).design
    await desk.library.save(again.model_copy(update={"title": "Design a"}))
    await desk.ask("digest", what="now")
    await desk.run()
    assert "Design a" in words(digests(desk)[2])


async def test_a_mute_can_be_taken_back(desk: Desk) -> None:
    await saved(desk, "a", "high")
    for what in ("mute", "unmute"):
        await whispered(desk, "digest", what=what, design="a")
    await desk.ask("digest", what="now")
    await desk.run()
    assert "Design a" in words(digests(desk)[0])
    assert "no longer have this design" in await whispered(desk, "digest", what="mute", design="gone")


async def test_a_design_that_nobody_touched_for_long_becomes_stale_and_is_told_of_once(desk: Desk) -> None:
    await saved(desk, "a", "high", days=31)
    await saved(desk, "b", "high", days=3)
    await desk.ask("digest", what="now")
    await desk.run()
    # Somebody who only looks changes nothing.
    assert (await desk.library.get("T1", "a")).status == "open"
    await switched_on(desk)
    await due(desk)
    await desk.run()
    assert (await desk.library.get("T1", "a")).status == "stale"
    said = words(digests(desk)[1])
    assert "💤 Stale: Design a" in said
    assert digests(desk)[1].fallback == "Digest: 1 open design here"
    desk.later = 3600
    await due(desk)
    await desk.run()
    assert "Design a" not in words(digests(desk)[2])


async def test_a_reminder_comes_directly_when_its_time_has_come_and_the_design_is_still_open(desk: Desk) -> None:
    await saved(desk, "a", "high")
    await saved(desk, "b", "high")
    for name in ("a", "b"):
        said = await whispered(desk, "remind", design=name)
        assert f"remind you of Design {name} in a direct message on " in said
    for name in await desk.queue.redis.zrange(desk.queue.keyspace.key("schedules-due"), 0, -1):
        await desk.queue.redis.hset(desk.queue.keyspace.key("schedule", name), "next", "1000")
        await desk.queue.redis.zadd(desk.queue.keyspace.key("schedules-due"), {name: 1})
    done = closed(await desk.library.get("T1", "b"), "approved", Act("j9", "U1", desk.now), frozenset())
    await desk.library.save(done)
    assert await Tick(desk.schedules, Random(1), grace=7200.0).once() == 2
    for _ in range(2):
        await desk.again(await desk.run())
    [(address, (_, message))] = desk.chat.messages.items()
    assert address.channel == "D-U1"
    assert message.fallback == "Reminder: Design a"
    assert desk.buttons_of(message, "remind")
    assert isinstance(await desk.queue.take(1000), Idle)
    assert "no longer have this design" in await whispered(desk, "remind", design="gone")


def test_a_reminder_is_for_the_next_working_day() -> None:
    friday = 1_700_208_000.0 - 3600
    assert next_working_day(friday) == friday + 3 * DAY
    assert next_working_day(friday - DAY) == friday
    assert next_working_day(friday + DAY) == friday + 3 * DAY


async def test_in_a_direct_conversation_the_digest_is_the_persons(desk: Desk) -> None:
    place = Place(platform="slack", workspace="T1", channel="D-U1")
    await saved(desk, "mine", "high", by="U1")
    await saved(desk, "theirs", "high", by="U2")
    await desk.ask("digest", what="on", place=place)
    await desk.run()
    schedule = await desk.schedules.get("T1", desk.schedules.id_of(place))
    assert schedule.person == "U1"
    await desk.ask("digest", what="now", place=place)
    await desk.run()
    said = words(digests(desk)[0])
    assert "Design mine" in said
    assert digests(desk)[0].fallback == "Digest: 1 open design of yours"
    assert "@U1" not in said
    assert "Design theirs" not in said


async def test_a_slot_that_is_given_up_tells_nobody_and_a_command_its_giver(desk: Desk) -> None:
    from bot.inbox.running import RunningJob
    from handlers import digest

    await switched_on(desk)
    await due(desk)
    await desk.ask("digest", what="now")
    for _ in range(2):
        lease = await desk.take()
        assert isinstance(lease, Lease)
        await digest.failed(RunningJob(desk.queue, lease), desk.ports, "trouble")
    assert [m.fallback.startswith("I could not do that (trouble)") for m in desk.said()] == [True]
