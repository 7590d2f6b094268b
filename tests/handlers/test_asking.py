"""Questions: from the design of their thread, once, shown as they grow; by the review where the architect is away."""

import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.architect import Answered, ArchitectUnavailable
from handlers.asking import GIVE_UP_SECONDS
from handlers.commands import Place
from handlers.designs import Design
from handlers.egress import EgressPolicy, Scopes
from handlers.growing import Growing
from handlers.messages import Message, notice
from handlers.ports import ChatBusy
from handlers.registry import Wait
from handlers.topics import MOST_NAMED, asked_after
from review_core.model import Evidence, Scenario, Step
from review_core.vocabulary import ANTI_PATTERNS, PATTERNS, TOPICS
from tests.support.desk import URL, Desk
from tests.support.fake_architect import FakeArchitect
from tests.support.whole import DESIGN

FAILS = Scenario(
    title="PostgreSQL stops",
    steps=(Step(source="shop", target="PostgreSQL", message="write", fails=True),),
    outcome="It waits.",
)
WHOLE = Answered(
    "The shop waits for the label.",
    evidence=(Evidence(quote="The shop calls the label service and waits.", start_line=6, end_line=6),),
    scenarios=(FAILS,),
    references=("Release It!",),
)


def words(message: Message) -> str:
    return message.model_dump_json()


@pytest.fixture
def asked(desk: Desk) -> Desk:
    desk.architect = FakeArchitect(answered=WHOLE)
    desk.egress = EgressPolicy("on")
    return desk


async def reviewed(desk: Desk) -> Design:
    """A design whose review, and whatever followed, is done."""
    design = await desk.reviewed(DESIGN)
    while (await desk.queue.counts())["open"]:
        await desk.run()
    return design


def thread(design: Design) -> Place:
    assert design.head is not None
    return Place(platform="slack", workspace="T1", channel="C1", thread=design.head.thread or design.head.ts)


async def put(desk: Desk, question: str, place: Place) -> str:
    return await desk.ask("ask", text=question, place=place)


async def test_an_answer_has_its_passages_with_line_links_its_failure_drawn_and_what_to_read(asked: Desk) -> None:
    design = await reviewed(asked)
    await put(asked, "what happens when PostgreSQL is down?", thread(design))
    await asked.run()
    [answer] = asked.said("The shop waits for the label.")
    assert f"{URL}#L6" in words(answer)
    assert "shop ✗ PostgreSQL: write" in words(answer)
    assert "sequenceDiagram" in words(answer)
    assert "Release It!" in words(answer)
    assert "what happens when PostgreSQL is down?" in words(answer)
    assert asked.architect.texts[-1] == DESIGN
    # The thread goes with it: the review that stands there.
    assert any(said.startswith("Review of Labels service") for said in asked.architect.threads[-1])


async def test_run_twice_it_asks_and_answers_once(asked: Desk) -> None:
    design = await reviewed(asked)
    await put(asked, "what if?", thread(design))
    lease = await asked.run()
    before, calls = set(asked.chat.messages), len(asked.architect.texts)
    await asked.again(lease)
    assert (set(asked.chat.messages), len(asked.architect.texts)) == (before, calls)


async def test_without_passages_it_says_whose_judgement_it_is(asked: Desk) -> None:
    design = await reviewed(asked)
    asked.architect.answered = Answered("The document does not say.")
    await put(asked, "what is the recovery time?", thread(design))
    await asked.run()
    [answer] = asked.said("The document does not say.")
    assert "No passage of the document says this" in words(answer)


async def test_a_thread_without_a_design_says_what_it_needs(asked: Desk) -> None:
    elsewhere = Place(platform="slack", workspace="T1", channel="C1", thread="9.9")
    await put(asked, "outbox or saga?", elsewhere)
    await asked.run()
    [answer] = asked.said("The shop waits")
    assert "No design is discussed in this thread" in words(answer)
    # A passage of no design is no passage.
    assert "line 6" not in words(answer)
    asked.architect = None
    await put(asked, "and now?", elsewhere)
    await asked.run()
    [answer] = asked.said("Questions are answered by the architect, and I have none")
    assert "No design is discussed in this thread" in words(answer)
    assert "/arch-review" in words(answer)


@pytest.mark.parametrize("how", ["nobody", "channel", "host"])
async def test_where_text_may_not_go_the_review_answers(asked: Desk, how: str) -> None:
    scopes = {"channel": Scopes(channels=frozenset({"C1"})), "host": Scopes(hosts=frozenset({"designs.example"}))}
    if how == "nobody":
        asked.architect = None
    else:
        asked.egress = EgressPolicy("on", scopes[how])
    fake = FakeArchitect() if asked.architect is None else asked.architect
    design = await reviewed(asked)
    await put(asked, "is there a single point of failure?", thread(design))
    await asked.run()
    [answer] = asked.said("Questions are answered by the architect")
    assert "this anti-pattern is in the design" in words(answer)
    assert "one instance" in words(answer)
    assert f"{URL}#L" in words(answer)
    assert fake.texts == []


@pytest.mark.parametrize("rule", ["off", "on_request"])
async def test_what_was_said_of_another_hosts_document_goes_nowhere_with_a_question(asked: Desk, rule: str) -> None:
    design = await reviewed(asked)
    here = thread(design)
    # In a chat, which is one thread, designs of many hosts are reviewed.
    asked.chat.land(here, "review-other:placeholder", notice("Review: the merger, of vault.example"))
    await put(asked, "what if?", here)
    await asked.run()
    assert "the merger" in str(asked.architect.threads[-1])
    asked.egress = EgressPolicy("on", **{rule: Scopes(hosts=frozenset({"vault.example"}))})
    await put(asked, "and what if not?", here)
    await asked.run()
    assert len(asked.architect.threads) == 2
    assert asked.architect.threads[-1] == ()


async def test_a_question_is_a_request(asked: Desk) -> None:
    asked.egress = EgressPolicy("on-request")
    design = await reviewed(asked)
    assert asked.architect.texts == []
    await put(asked, "what if?", thread(design))
    await asked.run()
    assert asked.said("The shop waits for the label.")


async def test_away_the_review_answers_at_once_and_the_architect_when_it_is_back(asked: Desk) -> None:
    design = await reviewed(asked)
    await put(asked, "is it idempotent?", thread(design))
    lease = await asked.take()
    asked.architect.troubles = [ArchitectUnavailable("overloaded", retry_after=7.0)]
    with pytest.raises(Wait) as caught:
        await asked.handle(lease)
    assert caught.value.after >= 7.0
    [answer] = asked.said("The architect cannot be reached.")
    assert "idempotency: " in words(answer)
    assert "I try again for a while" in words(answer)
    await asked.handle(lease)
    assert asked.said("The architect cannot be reached.") == []
    assert len(asked.said("The shop waits for the label.")) == 1


@pytest.mark.parametrize(
    ("trouble", "later", "says"),
    [
        (ArchitectUnavailable("budget_spent", transient=False), 0.0, "budget for today is spent"),
        (ArchitectUnavailable("refusal", transient=False), 0.0, "declined"),
        (ArchitectUnavailable("overloaded"), GIVE_UP_SECONDS, "cannot be reached."),
    ],
)
async def test_for_good_it_says_why_and_the_next_question_has_its_turn(
    asked: Desk, trouble: ArchitectUnavailable, later: float, says: str
) -> None:
    design = await reviewed(asked)
    asked.later = later
    asked.architect.troubles = [trouble]
    await put(asked, "is it idempotent?", thread(design))
    asked.later = 2 * later
    await asked.run()
    [answer] = [message for message in asked.said() if says in words(message)]
    assert "I try again" not in words(answer)
    assert (await asked.queue.counts())["open"] == 0


async def test_a_design_that_changed_after_its_text_was_forgotten_is_not_answered_from(asked: Desk) -> None:
    design = await reviewed(asked)
    for key in [k async for k in asked.queue.redis.scan_iter(match="*:text:*")]:
        await asked.queue.redis.delete(key)
    await put(asked, "what if?", thread(design))
    await asked.run()
    assert asked.said("The shop waits for the label.")
    asked.documents.by_link[URL] = DESIGN + "\nChanged.\n"
    await put(asked, "what if it changed?", thread(design))
    await asked.run()
    assert asked.said("The design has changed since its review")


async def test_the_thread_where_a_review_was_pointed_to_discusses_the_design_too(asked: Desk) -> None:
    await reviewed(asked)
    elsewhere = Place(platform="slack", workspace="T1", channel="C1", thread="77.7")
    await asked.ask("review", url=URL, place=elsewhere)
    await asked.run()
    await put(asked, "what if?", elsewhere)
    await asked.run()
    assert asked.architect.texts[-1] == DESIGN


async def test_what_grows_is_shown_by_its_newest_state_and_never_after_its_end() -> None:
    shown: list[str] = []
    showing, go_on = asyncio.Event(), asyncio.Event()

    async def show(text: str) -> None:
        showing.set()
        await go_on.wait()
        shown.append(text)

    growing = Growing(show, every_seconds=0.0)
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(growing.run())
        growing.tell("a")
        await showing.wait()
        for text in ("ab", "abc"):
            growing.tell(text)
        growing.end()
        go_on.set()
    assert shown == ["a"]


async def test_what_cannot_be_shown_while_it_grows_harms_nobody() -> None:
    async def show(text: str) -> None:
        raise ChatBusy("ratelimited", 1.0)

    growing = Growing(show, every_seconds=0.0)
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(growing.run())
        growing.tell("a")
        await asyncio.sleep(0)
        growing.end()


@pytest.mark.parametrize(
    ("question", "slug"),
    [
        ("what happens when the ledger is down?", "service-down"),
        ("Is this operation idempotent?", "idempotency"),
        ("can a message be handled twice?", "idempotency"),
        ("how do we handle split-brain?", "split-brain"),
        ("What's the RTO?", "recovery-time"),
        ("how does it scale?", "horizontal-scale"),
        ("do we retry?", "retry-policy"),
        ("is there a single point of failure?", "single-point-of-failure"),
        ("outbox or saga here?", "outbox"),
        ("who gets an alert?", "metrics-alerting"),
        ("are there network partitions to fear?", "network-partition"),
        ("do writes arrive out of order?", "ordering"),
    ],
)
def test_what_a_question_asks_after(question: str, slug: str) -> None:
    assert slug in asked_after(question)


@pytest.mark.parametrize("question", ["who wrote this?", "thanks, looks good", "", "?"])
def test_a_question_about_none_of_it_names_nothing(question: str) -> None:
    assert asked_after(question) == ()


@pytest.mark.parametrize("slug", [*TOPICS, *ANTI_PATTERNS, *PATTERNS])
def test_every_slug_is_named_by_its_own_words(slug: str) -> None:
    assert slug in asked_after(f"what of the {slug.replace('-', ' ')}?")


@given(st.text())
def test_any_text_is_a_question(text: str) -> None:
    assert len(asked_after(text)) <= MOST_NAMED
