"""Real processes, judges that misbehave in every way, and a pool that outlives them."""

import asyncio
import logging
import os
import signal
import sys
import textwrap
import traceback
from collections.abc import AsyncIterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from bot.judging import JudgePool, StartError
from handlers.ports import ReviewError

JUDGE = "judges_of_tests:by_content"


@pytest.fixture
async def pool() -> AsyncIterator[JudgePool]:
    """One worker: what is asked after a mishap is answered by its replacement."""
    async with JudgePool(workers=1, judge=JUDGE, sample="", memory_mb=400, wall_seconds=60) as one:
        yield one


async def title(pool: JudgePool, content: bytes = b"fine") -> str:
    return (await pool.review(content, "a.md", "https://docs.example/a.md")).document.title


async def refused(pool: JudgePool, content: bytes, name: str = "a.md") -> ReviewError:
    with pytest.raises(ReviewError) as raised:
        await pool.review(content, name, "https://docs.example/a.md")
    assert raised.value.words
    return raised.value


async def gone(pid: int) -> None:
    """Return once a process has ended."""
    if not hasattr(os, "pidfd_open"):
        pytest.skip("sees processes end through Linux's pidfd")
    try:
        handle = os.pidfd_open(pid)
    except ProcessLookupError:
        return
    try:
        ended = asyncio.Event()
        asyncio.get_running_loop().add_reader(handle, ended.set)
        try:
            async with asyncio.timeout(20):
                await ended.wait()
        finally:
            asyncio.get_running_loop().remove_reader(handle)
    finally:
        os.close(handle)


async def spinning(pool: JudgePool, tmp_path: Path) -> tuple[asyncio.Task[Any], int]:
    """A review that never ends, and the process that is at it."""
    pipe = tmp_path / "started"
    os.mkfifo(pipe)
    task = asyncio.create_task(pool.review(b"spin", str(pipe), "x"))
    pid = int(await asyncio.to_thread(pipe.read_text))
    return task, pid


async def test_a_document_is_judged_and_its_source_named(pool: JudgePool) -> None:
    said = await pool.review(b"Payments\n" + b"x" * 3_000_000, "a.md", "https://docs.example/a.md")
    assert (said.document.title, said.document.source) == ("Payments", "https://docs.example/a.md")
    assert said.document.lines == 3_000_009


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"hog", "too-large"),
        (b"killed", "too-large"),
        (b"segfault", "failed"),
        (b"leave", "failed"),
        (b"recurse", "too-deep"),
        (b"refuse", "binary"),
        (b"huge", "too-large"),
        (b"nonsense", "failed"),
        (b"a SECRET-4711", "failed"),
    ],
)
async def test_a_mishap_costs_its_sender_an_error_and_nobody_else(pool: JudgePool, content: bytes, code: str) -> None:
    assert (await refused(pool, content)).code == code
    assert await title(pool) == "fine"


@pytest.mark.parametrize("content", [b"spin", b"sleep"])
async def test_past_the_wall_clock_limit_it_is_killed(content: bytes) -> None:
    async with JudgePool(workers=1, judge=JUDGE, sample="", cpu_seconds=100, wall_seconds=0.3) as pool:
        assert (await refused(pool, content)).code == "too-slow"
        # Its replacement has the whole of the time again.
        assert (await refused(pool, content)).code == "too-slow"


@pytest.mark.parametrize("content", [b"spin", b"catastrophe"])
async def test_past_the_cpu_limit_it_is_killed(content: bytes) -> None:
    async with JudgePool(workers=1, judge=JUDGE, sample="", cpu_seconds=1, wall_seconds=100) as pool:
        assert (await refused(pool, content)).code == "too-slow"
        assert await title(pool) == "fine"


async def test_the_cpu_limit_is_for_each_document() -> None:
    async with JudgePool(workers=1, judge=JUDGE, sample="", cpu_seconds=1, wall_seconds=100) as pool:
        assert len({await title(pool, b"burn") for _ in range(5)}) == 1


async def test_what_went_wrong_is_logged_without_the_document(
    pool: JudgePool, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    with caplog.at_level(logging.DEBUG):
        errors = [await refused(pool, content) for content in (b"a SECRET-4711", b"nonsense")]
    told = "".join("".join(traceback.format_exception(error)) + error.words for error in errors)
    assert "SECRET" not in told + caplog.text + "".join(capfd.readouterr())
    assert "ValueError at judges_of_tests:" in caplog.text


async def test_what_a_judge_prints_is_no_answer(pool: JudgePool) -> None:
    assert await title(pool, b"chatter") == "chatter"
    assert await title(pool) == "fine"


async def test_a_judge_has_no_secrets_and_writes_no_files(
    pool: JudgePool, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("ARCH_REVIEW_SLACK_BOT_TOKEN", "xoxb-secret")
    async with JudgePool(workers=1, judge="judges_of_tests:environment", sample="") as other:
        seen = (await title(other)).split()
    assert "PYTHONPATH" in seen
    assert not {name for name in seen if name.startswith("ARCH_REVIEW")}
    await refused(pool, b"write", str(tmp_path / "file"))
    assert not (tmp_path / "file").exists() or not (tmp_path / "file").read_bytes()


async def test_workers_are_independent_and_the_loop_turns(tmp_path: Path) -> None:
    async with JudgePool(workers=2, judge=JUDGE, sample="", wall_seconds=100, cpu_seconds=100) as pool:
        task, _ = await spinning(pool, tmp_path)
        for number in range(20):
            assert await title(pool, b"%d" % number) == str(number)
        assert not task.done()
        task.cancel()


async def test_documents_wait_for_a_free_process() -> None:
    async with JudgePool(workers=2, judge=JUDGE, sample="") as pool:
        titles = await asyncio.gather(*(title(pool, b"%d" % number) for number in range(40)))
    assert titles == [str(number) for number in range(40)]


async def test_when_all_are_at_work_for_too_long_the_person_is_told(tmp_path: Path) -> None:
    async with JudgePool(workers=1, judge=JUDGE, sample="", wait_seconds=0.05, wall_seconds=100) as pool:
        task, _ = await spinning(pool, tmp_path)
        error = await refused(pool, b"fine")
        assert (error.code, error.transient) == ("busy", True)
        task.cancel()


async def test_a_cancelled_review_takes_its_process_with_it(pool: JudgePool, tmp_path: Path) -> None:
    task, pid = await spinning(pool, tmp_path)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await gone(pid)
    assert await title(pool) == "fine"


async def test_a_process_is_replaced_after_so_many_documents() -> None:
    async with JudgePool(workers=1, judge="judges_of_tests:pid", sample="", max_jobs=3) as pool:
        pids = [await title(pool) for _ in range(7)]
    assert [pids.count(pid) for pid in dict.fromkeys(pids)] == [3, 3, 1]


async def test_a_process_that_died_while_idle_is_nobodys_error(pool: JudgePool) -> None:
    pid = int(await title(pool, b"pid"))
    os.kill(pid, signal.SIGKILL)
    # The loop does not run in between, so it has heard of nothing.
    with suppress(ChildProcessError):  # a watcher has collected it
        os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)
    assert int(await title(pool, b"pid")) != pid


async def test_leaving_ends_every_process(tmp_path: Path) -> None:
    async with JudgePool(workers=2, judge=JUDGE, sample="", wall_seconds=100) as pool:
        task, busy = await spinning(pool, tmp_path)
        idle = int(await title(pool, b"pid"))
    await gone(busy)
    await gone(idle)
    with pytest.raises(ReviewError, match="busy") as raised:
        await task
    assert raised.value.transient


@pytest.mark.parametrize("work", ["nothing", "sleep"])
async def test_a_process_ends_with_its_parent_even_if_that_is_killed(work: str) -> None:
    """An idle one sees its pipe end; one at work is ended by its own alarm, soon after its parent would have done so."""
    script = textwrap.dedent("""
        import asyncio, sys
        from bot.judging import JudgePool
        async def main():
            async with JudgePool(workers=1, judge="judges_of_tests:by_content", sample="", wall_seconds=0.5) as pool:
                pid = (await pool.review(b"pid", "a.md", "")).document.title
                asyncio.get_running_loop().call_later(0.1, lambda: print(pid, flush=True))
                await pool.review(sys.argv[1].encode(), "a.md", "")
                await asyncio.Event().wait()
        asyncio.run(main())
    """)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    parent = await asyncio.create_subprocess_exec(
        sys.executable, "-c", script, work, stdout=asyncio.subprocess.PIPE, env=environment
    )
    assert parent.stdout is not None
    pid = int(await parent.stdout.readline())
    parent.kill()
    await parent.wait()
    await gone(pid)


@pytest.mark.parametrize(
    ("settings", "why"),
    [
        ({"judge": "judges_of_tests:missing"}, "AttributeError"),
        ({"judge": "no_such_module:judge"}, "ModuleNotFoundError"),
        ({"judge": JUDGE, "sample": "refuse"}, "binary"),
        ({"judge": JUDGE, "sample": "segfault"}, "ended with status -11"),
        ({"judge": JUDGE, "sample": "sleep", "start_seconds": 1.0}, "not ready within 1 s"),
    ],
)
async def test_a_pool_that_cannot_start_says_why(settings: dict[str, Any], why: str) -> None:
    with pytest.raises(StartError, match=why):
        async with JudgePool(workers=2, **settings):
            pass


async def test_the_review_core_judges() -> None:
    content = b"# Payments\n\n## Proposal\n\nThe gateway calls the ledger over HTTP and waits.\n"
    async with JudgePool(workers=1) as pool:
        said = await pool.review(content, "payments.md", "https://docs.example/payments.md")
        assert (said.document.title, said.document.source) == ("Payments", "https://docs.example/payments.md")
        assert said.verdicts.anti_patterns
        assert (await refused(pool, b"%PDF-1.7 \0\0")).code == "binary"


async def test_a_finding_keeps_its_id_where_the_review_before_is_given() -> None:
    first = (
        b"# Labels\n\n## Proposal\n\nThe label service writes each number to PostgreSQL, which runs as one instance.\n"
    )
    later = first.replace(b"each number", b"every label number")
    async with JudgePool(workers=1) as pool:
        before = await pool.review(first, "labels.md", "")
        alone = await pool.review(later, "labels.md", "")
        after = await pool.review(later, "labels.md", "", before)
        assert pool.versions == before.versions == after.versions
    quoted = {f.rule: f.id for f in before.findings if f.evidence}
    assert quoted
    assert {f.rule: f.id for f in after.findings if f.rule in quoted} == quoted
    assert {f.rule: f.id for f in alone.findings if f.rule in quoted} != quoted
