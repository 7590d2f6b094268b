"""What a worker costs when the work itself costs nothing: jobs taken and settled a second, and how soon an idle one starts.

As a module it is the worker: JSON order on stdin, JSON answer on stdout.
"""

import asyncio
import json
import logging
import sys
import time
from importlib.util import find_spec
from random import Random
from typing import Any

from bench.adding import SECRET, UNBOUNDED, deliveries
from bench.figures import least_disturbed, percentile, print_table
from bench.processes import Fsync, child, client, redis_server
from bot.connecting import door, patient
from bot.inbox import Inbox, Queue, Vault
from bot.worker import Worker, WorkerConfig
from handlers.ports import Job

JOBS = 1000
PICKUPS = 100
ROUNDS = 2
# Who, with how many tasks: the default of ARCH_REVIEW_TASKS, and a busy host's.
RUNS = (("ours", 8), ("ours", 16), ("bullmq", 16))


def main() -> None:
    """Prints one table."""
    policies: tuple[Fsync, ...] = ("everysec", "always")
    rows = [row for fsync in policies for row in asyncio.run(_rows(fsync))]
    notes = [
        f"{JOBS:,} waiting jobs whose handler does nothing, one worker process, best of {ROUNDS} rounds",
        f"pick-up: from asking an idle worker's inbox until its handler runs, {PICKUPS} times",
    ]
    if not find_spec("bullmq"):
        notes.append("BullMQ is not installed (`pip install bullmq`): its rows are left out")
    print_table("Working", ("", "appendfsync", "tasks", "jobs/s", "CPU µs", "pick-up p50 ms", "p99 ms"), rows, notes)


async def _rows(fsync: Fsync) -> list[tuple[str, ...]]:
    rows: list[tuple[str, ...]] = []
    async with redis_server(fsync) as url, client(url) as redis:
        for engine, tasks in RUNS if find_spec("bullmq") else RUNS[:-1]:
            rounds = []
            for _ in range(ROUNDS):
                await redis.flushall()
                order = {"engine": engine, "url": url, "jobs": JOBS, "tasks": tasks, "pickups": PICKUPS}
                rounds.append(await child("bench.working", order))
            best = least_disturbed(rounds, lambda r: r["seconds"])
            pickups = (f"{best['p50']:.1f}", f"{best['p99']:.1f}") if "p50" in best else ("", "")
            name = "arch-review worker" if engine == "ours" else "BullMQ worker"
            speed, cpu = f"{JOBS / best['seconds']:,.0f}", f"{best['cpu_seconds'] / JOBS * 1e6:.0f}"
            rows.append((name, fsync, str(tasks), speed, cpu, *pickups))
    return rows


async def _ours(order: dict[str, Any]) -> dict[str, Any]:
    jobs, pickups = order["jobs"], order["pickups"]
    made = deliveries(jobs + pickups)
    queue, vault = Queue(patient(order["url"]), Vault(SECRET)), Vault(SECRET)
    doorway = door(order["url"])
    inbox = Inbox(doorway, vault, bounds=UNBOUNDED)
    for first in range(0, jobs, 100):
        await asyncio.gather(*(inbox.accept(delivery) for delivery in made[first : min(first + 100, jobs)]))
    handled: asyncio.Queue[float] = asyncio.Queue()

    async def handle(_: Job) -> None:
        handled.put_nowait(time.perf_counter())

    async def give_up(job: Job, code: str) -> None:
        raise AssertionError((job.id, code))

    worker = Worker(queue, handle, give_up, WorkerConfig(tasks=order["tasks"]), Random(1))
    answer = {}
    async with asyncio.TaskGroup() as group:
        cpu, began = time.process_time(), time.perf_counter()
        group.create_task(worker.run())
        for _ in range(jobs):
            await handled.get()
        while (await queue.counts()).get("done", 0) < jobs:  # noqa: ASYNC110 - the server tells nobody
            await asyncio.sleep(0.005)
        answer = {"seconds": time.perf_counter() - began, "cpu_seconds": time.process_time() - cpu}
        waits = []
        for delivery in made[jobs:]:
            # Long enough for every runner to be waiting again.
            await asyncio.sleep(0.01)
            asked = time.perf_counter()
            await inbox.accept(delivery)
            waits.append((await handled.get() - asked) * 1000)
        worker.stop()
    await queue.redis.aclose()
    await doorway.aclose()
    return answer | {"p50": percentile(waits, 0.5), "p99": percentile(waits, 0.99)}


async def _bullmq(order: dict[str, Any]) -> dict[str, Any]:
    from bullmq import Queue as Bull  # type: ignore[import-untyped]
    from bullmq import Worker as Ox

    jobs = order["jobs"]
    queue = Bull("bench", {"connection": order["url"]})
    await queue.addBulk([{"name": "review", "data": d.command.model_dump(), "opts": {}} for d in deliveries(jobs)])
    done = asyncio.Event()
    count = 0

    async def process(*_: object) -> None:
        nonlocal count
        count += 1
        if count == jobs:
            done.set()

    cpu, began = time.process_time(), time.perf_counter()
    worker = Ox("bench", process, {"connection": order["url"], "concurrency": order["tasks"]})
    await done.wait()
    while await queue.getJobCountByTypes("completed") < jobs:  # noqa: ASYNC110
        await asyncio.sleep(0.005)
    answer = {"seconds": time.perf_counter() - began, "cpu_seconds": time.process_time() - cpu}
    await worker.close()
    await queue.close()
    return answer


if __name__ == "__main__":
    logging.disable()
    given = json.load(sys.stdin)
    print(json.dumps(asyncio.run({"ours": _ours, "bullmq": _bullmq}[given["engine"]](given))))
