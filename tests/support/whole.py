"""The whole bot around a stand-in for Slack: real processes, a real server, documents served locally."""

import asyncio
import contextlib
import tempfile
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path

from redis.asyncio import Redis

from bot.connecting import patient
from bot.inbox import Queue, Vault
from standins.claude import ClaudeStandIn
from standins.documents import DocumentServer
from standins.slack import Deliverer, Message, SlackStandIn
from tests.support.bot_process import BotProcess
from tests.support.insisting import Insisting
from tests.support.redis_server import RedisServer

SECRET = "a secret of the tests that is long enough to be one"

DESIGN = """# Labels service

## Proposal

The label printer service takes print requests from a queue and calls the carrier for a label number. It writes the
number to PostgreSQL, which runs as one instance. The shop calls the label service and waits. It selects addresses from the
shop's `orders` table in the shop's database.
"""


@dataclass
class Whole:
    """Everything of one test. `keys()` are the metadata keys of all the bot's messages, wherever they are."""

    slack: SlackStandIn
    documents: DocumentServer
    redis: RedisServer
    directory: Path
    settings: dict[str, str]
    queue: Queue
    processes: list[BotProcess] = field(default_factory=list)

    async def start(self, command: str, **settings: str) -> BotProcess:
        made = BotProcess(command, self.settings | settings, self.directory, f"{command}-{len(self.processes)}")
        self.processes.append(made)
        return await made.start()

    def deliverer(self, process: BotProcess, *, insists: bool = True) -> Deliverer:
        """Delivers to a process; `insists`: its people ask again where nothing came of it."""
        url, slack = f"{process.address}/slack/events", self.slack
        if not insists:
            return slack.deliverer(url)
        return Insisting(url, slack.signing_secret, slack.state, slack.payloads, slack.installation, clock=slack.clock)

    def messages(self) -> list[Message]:
        channels = self.slack.workspace.channels.values()
        return [m for c in channels for m in c.by_ts.values() if m.bot_id]

    def keys(self) -> Counter[str]:
        return Counter(str(m.metadata["event_payload"]["key"]) for m in self.messages() if m.metadata)

    def reviews(self) -> list[Message]:
        """Placeholders that have become reviews."""
        return [m for m in self.messages() if m.text.startswith("Review of ")]

    async def until(self, condition, seconds: float = 60.0) -> None:
        """Wait for something that is true of Redis or of processes; where it does not come, say what these last said."""
        try:
            async with asyncio.timeout(seconds):
                while not await condition():
                    await asyncio.sleep(0.05)
        except TimeoutError:
            said = "\n".join(f"--- {p.log_path.stem}, alive: {p.alive}\n{p.log[-4000:]}" for p in self.processes)
            shown = [m.text for m in self.messages()]
            raise AssertionError(f"not within {seconds:g} s; messages {shown}\n{said}") from None

    async def reviews_settled(self) -> bool:
        """No job is open but checks that wait for their time."""
        counts = await self.queue.counts()
        return counts["active"] == 0 and counts["open"] == await self.waiting_checks()

    async def waiting_checks(self) -> int:
        """How many looks for copies wait for their time."""
        delayed = await self.queue.redis.zrange(self.queue.keyspace.key("delayed"), 0, -1)
        return sum(str(job).startswith("check-") for job in delayed)

    async def checks_are_due(self) -> None:
        """Let the time pass after which copies are looked for, and wait until all have been."""
        delayed = await self.queue.redis.zrange(self.queue.keyspace.key("delayed"), 0, -1)
        if delayed:
            await self.queue.redis.zadd(self.queue.keyspace.key("delayed"), dict.fromkeys(delayed, 1), xx=True)

        async def settled() -> bool:
            counts = await self.queue.counts()
            return counts["open"] == 0

        await self.until(settled, 60)

    def logs(self) -> str:
        return "".join(p.log for p in self.processes)


def of_claude(claude: ClaudeStandIn) -> dict[str, str]:
    """Settings that let the bot ask a stand-in."""
    return {"ANTHROPIC_API_KEY": claude.key, "ANTHROPIC_BASE_URL": claude.url}


@contextlib.asynccontextmanager
async def whole(redis: RedisServer, *, rate_limits: float = 0.0, **settings: str) -> AsyncIterator[Whole]:
    async with contextlib.AsyncExitStack() as stack:
        directory = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="ar-")))
        slack = await stack.enter_async_context(SlackStandIn(rate_limits=rate_limits))
        documents = await stack.enter_async_context(DocumentServer())
        client: Redis = patient(redis.url)
        stack.push_async_callback(client.aclose)
        made = Whole(
            slack=slack,
            documents=documents,
            redis=redis,
            directory=directory,
            queue=Queue(client, Vault(SECRET)),
            settings={
                "REDIS_URL": redis.url,
                "ARCH_REVIEW_SECRET": SECRET,
                "SLACK_BOT_TOKEN": slack.token,
                "SLACK_SIGNING_SECRET": slack.signing_secret,
                "SLACK_API_URL": slack.api_url,
                "ARCH_REVIEW_PORT": "0",
                "ARCH_REVIEW_ALLOW_HOSTS": f"{documents.host}:{documents.port}",
                "ARCH_REVIEW_LEASE_SECONDS": "2",
                "ARCH_REVIEW_JUDGES": "1",
                "ARCH_REVIEW_LOG_FORMAT": "text",
                **settings,
            },
        )
        try:
            yield made
        finally:
            await asyncio.gather(*(p.kill() for p in made.processes if p.alive))
