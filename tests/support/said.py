"""What the handlers say of a real review: every kind of message, by name. People have names in it, as chats fill them in."""

from functools import cache
from pathlib import Path

from bot.drawing import available, draw
from handlers import presenting
from handlers.architect import Answered
from handlers.commands import Place
from handlers.designs import Design
from handlers.digesting import telling
from handlers.digesting.collecting import Digest, Entry, Happened
from handlers.helping import usage
from handlers.messages import Aside, Message, Paragraph, Picture, Run, say
from handlers.opinion import opinions
from handlers.pages import page, plan
from handlers.replies import thinking, whole
from handlers.schedules import Sample, Schedule, When
from handlers.tracking import Act, begun, closed, decided, reviewed, thumbed
from review_core import parse, review
from review_core.model import Advice, Answer, Persona, Review, Scenario, Step
from review_core.report.pictures import topology_picture

HERE = Place(platform="teams", workspace="tenant", channel="19:design@thread.tacv2", thread="1700000000000")
DESIGNS = Path(__file__).parents[2] / "demo" / "designs"
LINK = "https://designs.example/checkout.md"
NOW = 1_795_600_000.0
PICTURE = "picture-1"
NAMES = {"29:mia": "Mia Olsen", "29:noor": "Noor Haddad", "29:ben": "Ben O'Neill"}

_SCENARIO = Scenario(
    title="The carrier answers after the shop's time-out",
    steps=(
        Step(source="Shop", target="Labels", message="print, key 42"),
        Step(source="Labels", target="Carrier", message="number, please"),
        Step(source="Carrier", target="Labels", message="200, after 31 s", fails=True),
        Step(source="Shop", target="Labels", message="print, key 42, again"),
    ),
    outcome="two labels are paid for; only one parcel leaves.",
)


@cache
def review_said() -> Review:
    """The rules' review of a design of the demo, with an architect's part."""
    judged = review(parse((DESIGNS / "checkout.md").read_bytes(), "checkout.md"))
    persona = Persona(
        status="ok",
        consistency="Stock and orders are written in two databases without an outbox: either can be there without the other.",
        reliability="Three blocking calls in a row at 99.9 % each leave 99.7 %: 130 minutes a month in which nobody can pay.",
        trade_offs=("A queue makes the answer late, and correct.", "One database is simple, until it is away."),
        questions=(
            Answer(question="Who may call twice?", answer="The shop retries on a time-out."),
            Answer(question="What happens at 3 a.m.?", answer="the document does not say"),
        ),
        advice=(
            Advice(pattern="Outbox", use="Write the event beside the order.", cost="A relay.", not_when="One store."),
        ),
        scenarios=(_SCENARIO,),
    )
    document = judged.document.model_copy(update={"source": LINK})
    return judged.model_copy(update={"document": document, "persona": persona})


@cache
def design_said() -> Design:
    """The same design as the bot remembers it, with three decisions, two thumbs and an older design's status."""
    act = Act(job="review-1", by="29:mia", at=NOW - 3 * 86_400)
    done = reviewed(
        begun("d1", LINK, HERE, act), review_said(), act, url=LINK, line_link=LINK + "?plain=1#L{start}-L{end}"
    ).design
    ids = [finding.id for finding in done.findings]
    verdicts = (
        ("accepted", ""),
        ("wont-fix", "The carrier has no such API; we count and alert."),
        ("not-an-issue", "Read §3."),
    )
    for number, (finding, (verdict, reason)) in enumerate(zip(ids[1:4], verdicts, strict=False)):
        by = Act(job=f"decide-{number}", by="29:noor", at=NOW - 86_400)
        done = decided(done, finding, verdict, reason, by)  # type: ignore[arg-type]
    done = thumbed(done, True, "", Act(job="thumb-1", by="29:ben", at=NOW - 80_000))
    return thumbed(done, False, "Wrong.", Act(job="thumb-2", by="29:noor", at=NOW - 80_000))


@cache
def picture_said() -> bytes:
    """The picture of the system, empty where nothing can be drawn."""
    drawn = topology_picture(review_said())
    return draw(drawn.source.encode()) if drawn is not None and available() else b""


@cache
def messages_said() -> dict[str, Message]:
    """Every kind of message by name."""
    judged, design = review_said(), design_said()
    revision = design.revisions[-1]
    asker = "29:mia"
    subject = Run(text="checkout.md", link=LINK)
    approved = closed(design, "approved", Act(job="close-1", by="29:mia", at=NOW), frozenset({"29:mia"}))
    pending = judged.model_copy(update={"persona": Persona(status="pending")})
    answered = Answered(
        text="Both are charged: the second print has no key that the carrier knows.\n\nMake the key the carrier's own.",
        evidence=judged.findings[0].evidence[:2],
        scenarios=(_SCENARIO,),
        references=("Stripe: idempotent requests",),
    )
    when = When(cron="0 9 * * 1-5", zone="Europe/Berlin")
    schedule = Schedule(id="s1", place=HERE, when=when, set_by=asker)
    said = {
        "progress": presenting.progress(subject, asker, "fetching the document"),
        "summary": presenting.summary(judged, design, revision),
        "summary-pending": presenting.summary(pending, design, revision),
        "summary-approved": presenting.summary(judged, approved, revision),
        "unchanged": presenting.unchanged(design, LINK, NOW, None),
        **{name: page(name, ids, judged, design, revision) for name, ids in plan(judged, design, revision)},
        "notes": presenting.notes(judged),
        **opinions(judged),
        "picture": _picture(judged),
        "thinking": thinking("What happens when the carrier is away?", sent=True),
        "answer": whole("What happens when the carrier is away?", answered, revision),
        "help": usage(command="@Architect"),
        "help-unclear": usage(unclear=True, verb="close", command="@Architect"),
        "digest": telling.pages(_digest(design), NOW)[0],
        "digest-late": telling.pages(_digest(design), NOW, "Monday, 9 June, 09:00")[0],
        "schedule": telling.standing(schedule, NOW + 3_600),
        "reminder": telling.reminder(design, NOW),
    }
    return {name: named(message) for name, message in said.items()}


def named(message: Message) -> Message:
    """The message with the names of its people filled in."""
    parts = [
        part.model_copy(update={"runs": tuple(_named(run) for run in part.runs)})
        if isinstance(part, Paragraph | Aside)
        else part
        for part in message.parts
    ]
    return message.model_copy(update={"parts": tuple(parts)})


def _named(run: Run) -> Run:
    return run.model_copy(update={"text": NAMES[run.person]}) if run.person in NAMES and not run.text else run


def _picture(judged: Review) -> Message:
    drawn = topology_picture(judged)
    assert drawn is not None
    lead = Paragraph(runs=(say(drawn.title, style="bold"),))
    legend = (Aside(runs=(say(drawn.legend),)),) if drawn.legend else ()
    return Message(fallback=drawn.alt, parts=(lead, Picture(file=PICTURE, alt=drawn.alt), *legend))


def _digest(design: Design) -> Digest:
    others = [
        design.model_copy(update={"id": f"d{n}", "title": title, "owner": owner, "updated": NOW - days * 86_400})
        for n, (title, owner, days) in enumerate(
            (
                ("Labels_v2 *fast path* [draft](https://evil.example)", "29:noor", 2),
                ("Telemetry ingest", "29:ben", 25),
                (
                    "Ledger, as two services with a very long title that goes on for more than eighty characters of text",
                    "29:x",
                    9,
                ),
            ),
            start=2,
        )
    ]
    entries = (
        Entry(design, "author", is_new=True, is_changed=False),
        Entry(others[0], "author", is_new=False, is_changed=True),
        Entry(others[2], "reviewer", is_new=False, is_changed=False),
        Entry(others[1], "stale", is_new=False, is_changed=False),
    )
    gone = closed(design, "approved", Act(job="close-2", by="29:mia", at=NOW), frozenset({"29:mia"}))
    happened = Happened(new=1, reviewed=2, decided=3, resolved=1, closed=(gone,))
    trend = tuple(
        Sample(week=NOW - w * 7 * 86_400, open=n, pressing=n // 2) for w, n in ((3, 2), (2, 5), (1, 3), (0, 4))
    )
    return Digest(entries=entries, total=4, muted=0, happened=happened, trend=trend)
