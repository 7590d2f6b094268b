"""`make demo`: a design link becomes a review in a thread; deliveries come again and again; a worker is killed in between.

Everything but Slack is the real thing: web edge and workers are processes of their own, the server keeps its append-only
file. Exit status 0 only if each delivery was answered once and the killed worker's review was finished once.
"""

import asyncio
import contextlib
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from pathlib import Path

from bot import embedded
from demo.processes import Process
from demo.telling import Teller, picture
from standins.documents import DocumentServer
from standins.slack import Deliverer, Message, SlackStandIn

DESIGNS = Path(__file__).parent / "designs"
PATIENCE_SECONDS = 45.0

Start = Callable[[str], Awaitable[Process]]


async def main(picture_path: Path | None = None) -> int:
    """Tell the story; the exit status. The first thread is drawn to `picture_path` where given."""
    tell = Teller(time.monotonic)
    async with contextlib.AsyncExitStack() as stack:
        directory = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="arch-review-")))
        slack = await stack.enter_async_context(SlackStandIn())
        documents = await stack.enter_async_context(DocumentServer(directory=DESIGNS))
        await stack.enter_async_context(embedded.owned(directory / "data"))
        tell.step("an embedded server with its append-only file on, a stand-in for Slack, two designs served locally")
        start = _starter(stack, directory, slack, documents)
        web, worker = await asyncio.gather(start("web"), start("worker"))
        tell.step(f"the bot: web edge at {web.address}, a worker")
        async with slack.deliverer(f"{web.address}/slack/events") as deliver:
            story = _Story(tell, slack, documents, deliver)
            await story.a_link_becomes_a_review()
            if picture_path:
                picture_path.write_text(picture(story.thread(), "#design"))
            await story.a_worker_dies(worker, start)
            return story.verdict()


def _starter(
    stack: contextlib.AsyncExitStack, directory: Path, slack: SlackStandIn, documents: DocumentServer
) -> Start:
    settings = {
        "ARCH_REVIEW_DATA": str(directory / "data"),
        "ARCH_REVIEW_PORT": "0",
        "ARCH_REVIEW_LEASE_SECONDS": "3",
        "ARCH_REVIEW_JUDGES": "1",
        "ARCH_REVIEW_ALLOW_HOSTS": f"{documents.host}:{documents.port}",
        "SLACK_BOT_TOKEN": slack.token,
        "SLACK_SIGNING_SECRET": slack.signing_secret,
        "SLACK_API_URL": slack.api_url,
    }

    async def start(command: str) -> Process:
        return await stack.enter_async_context(Process.running(command, settings, directory))

    return start


class _Story:
    """What happens, and what has to hold in the end."""

    def __init__(self, tell: Teller, slack: SlackStandIn, documents: DocumentServer, deliver: Deliverer) -> None:
        self._tell = tell
        self._slack = slack
        self._documents = documents
        self._deliver = deliver
        self._asked = 0

    async def a_link_becomes_a_review(self) -> None:
        """A command, then one mention delivered four times at once and again as retries."""
        checkout = self._documents.link("checkout.md")
        self._tell.scene("A design link becomes a review")
        self._tell.step(f"mia types /arch-review {checkout}")
        self._asked += 1
        outcome = await self._deliver.command("/arch-review", checkout, channel="design", user="mia")
        self._tell.step(f"acknowledged in {outcome.seconds * 1000:.0f} ms")

        telemetry = self._documents.link("telemetry.md")
        self._tell.step(f"noor mentions the bot with {telemetry}; Slack delivers that four times at once")
        self._asked += 1
        message = self._deliver.mention(f"<{telemetry}>", channel="design", user="noor")
        prepared = self._deliver.prepare_mention(message)
        twins = (prepared, prepared, self._deliver.prepare_mention(message), self._deliver.prepare_message(message))
        outcomes = await asyncio.gather(*(self._deliver.send(p) for p in twins))
        self._tell.step(f"answered {', '.join(str(o.status) for o in outcomes)}")
        await self._until_reviewed()
        self._tell.step("and once more, as Slack's retries do")
        for number in (1, 2, 3):
            await self._deliver.send(prepared, retry_num=number, retry_reason="http_timeout")
        for root in self._roots():
            self._tell.show(self._slack.render("design", root.ts, ansi=self._tell.colour, width=110))
        self._tell.step(self._tally())

    async def a_worker_dies(self, worker: Process, start: Start) -> None:
        """SIGKILL in the middle of a review; another worker finishes it, once."""
        self._tell.scene("A worker dies in the middle of a review")
        link = self._documents.link("checkout.md", "late")
        self._tell.step(f"sam asks for {link}, which is slow to come")
        self._asked += 1
        message = self._deliver.mention(f"<{link}>", channel="private", user="sam")
        await self._deliver.event_of(message)
        async with asyncio.timeout(PATIENCE_SECONDS):
            await self._documents.awaited("checkout.md")
        self._tell.step("the placeholder stands, the design is being fetched: SIGKILL")
        await worker.kill()
        self._documents.release("checkout.md")
        died = time.monotonic()
        await start("worker")
        self._tell.step("another worker starts; the dead one's lease runs out after 3 s")
        await self._until_reviewed()
        self._tell.step(f"the review is there, {time.monotonic() - died:.1f} s after the death")
        self._tell.show(self._slack.render("private", message.ts, ansi=self._tell.colour, width=110), lines=14)
        self._tell.step(self._tally())

    def thread(self) -> str:
        """The thread of the command, in colour."""
        root = next(m for m in self._roots() if m.bot_id)
        return self._slack.render("design", root.ts, ansi=True, width=110)

    def verdict(self) -> int:
        """0 only if all of it held."""
        copies = {key: n for key, n in self._keys().items() if n > 1}
        reviews = len(self._reviews())
        held = reviews == self._asked and not copies and len(self._placeholders()) == self._asked
        pinged = self._slack.notified(self._slack.channel("design")) - {"mia", "noor"}
        if held and not pinged:
            self._tell.end(f"{self._asked} asked, {reviews} reviews, each once.")
            return 0
        self._tell.end(f"FAILED: {self._asked} asked, {reviews} reviews, copies {copies}, wrongly pinged {pinged}")
        return 1

    async def _until_reviewed(self) -> None:
        """Wait until everything asked is reviewed and the threads are complete, telling what is seen meanwhile."""
        seen: set[str] = set()

        def look() -> bool:
            for message in self._placeholders():
                if message.text not in seen:
                    seen.add(message.text)
                    self._tell.step(f"in #{self._slack.state.channels[message.channel].name}: {message.text}")
            return len(self._reviews()) >= self._asked and all(self._complete(m) for m in self._reviews())

        await self._slack.until(look, PATIENCE_SECONDS)

    def _complete(self, review: Message) -> bool:
        """The last page of a review's thread tells of topics."""
        channel = self._slack.state.channels[review.channel]
        return any(m.text.startswith("Topics") for m in channel.thread(review.root))

    def _tally(self) -> str:
        came = sum(self._deliver.counts.values())
        return f"{came} deliveries came in, {len(self._reviews())} reviews went out"

    def _bots(self) -> list[Message]:
        channels = self._slack.workspace.channels.values()
        return [m for c in channels for m in c.by_ts.values() if m.bot_id and m.metadata]

    def _keys(self) -> Counter[str]:
        return Counter(str(m.metadata["event_payload"]["key"]) for m in self._bots() if m.metadata)

    def _placeholders(self) -> list[Message]:
        return [m for m in self._bots() if m.metadata and m.metadata["event_payload"]["key"].endswith(":placeholder")]

    def _reviews(self) -> list[Message]:
        return [m for m in self._placeholders() if m.text.startswith("Review of ")]

    def _roots(self) -> list[Message]:
        channel = self._slack.channel("design")
        return [m for m in channel.messages if m.bot_id or m.replies]


if __name__ == "__main__":
    sys.exit(asyncio.run(main(Path(sys.argv[1]) if sys.argv[1:] else None)))
