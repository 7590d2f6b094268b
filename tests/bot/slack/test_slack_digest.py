"""A full digest in Slack's terms: every page fits into its message, with all its buttons."""

import json

from bot.slack.blocks import render
from handlers.digesting.collecting import collected
from handlers.digesting.telling import DESIGNS_A_PAGE, LONGEST_NAME, MOST_CLOSED, pages
from handlers.schedules import Sample, Schedule
from handlers.tracking import Act, closed
from standins.slack.blocks import faults_of
from tests.support.designs import HERE, design_of, finding

NOW = 1_800_000_000.0


def test_the_fullest_pages_are_not_cut_short() -> None:
    def design(n: int, days: float = 3):
        made = design_of(finding(), id_=f"{n:032x}", at=NOW - days * 86_400, name=f"{'long/' * 20}{n}.md")
        return made.model_copy(update={"title": "W" * LONGEST_NAME * 2, "owner": "U0123456789"})

    schedule = Schedule(
        id="s", place=HERE, told_until=NOW - 3600, trend=tuple(Sample(week=n, open=n, pressing=n) for n in range(12))
    )
    gone = [
        closed(design(100 + n), "approved", Act("j", "U0123456789", NOW), frozenset({"U0123456789"})) for n in range(20)
    ]
    digest = collected(
        [design(n, days=3 if n % 2 else 29) for n in range(30)],
        gone,
        schedule,
        total=99,
        now=NOW,
        stale_seconds=30 * 86_400,
    )
    made = pages(digest, NOW, "Mon 2 Mar 09:00 (America/Argentina/ComodRivadavia)")
    assert len(made) == 30 / DESIGNS_A_PAGE
    for message in made:
        blocks = render(message).blocks
        assert faults_of(blocks, lambda _: True) == []
        assert "Cut short" not in json.dumps(blocks)
        rows = [block["elements"] for block in blocks if block["type"] == "actions"]
        assert [[b["text"]["text"] for b in row] for row in rows] == [
            ["Remind me later", "Review again", "Close", "Mute"]
        ] * DESIGNS_A_PAGE
    assert json.dumps(render(made[0]).blocks).count("Approved") == MOST_CLOSED
