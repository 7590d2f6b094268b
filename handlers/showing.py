"""The posted messages of a design's reviews, made to say what the record says now."""

from collections.abc import Set

from handlers.designs import Design, Revision, Shown
from handlers.messages import Message
from handlers.pages import page
from handlers.ports import Address, ChatRefused, Job, Ports
from handlers.presenting import summary
from review_core.model import Review

HEAD = "placeholder"
NOTES = "notes"
# Others may change the design while we show it; each of them shows it as well.
MOST_ROUNDS = 5


async def refresh(design: Design, job: Job, ports: Ports, findings: Set[str] | None = None) -> None:
    """Update the head of the newest review and the pages that hold these findings (None: all pages).

    Ends only when the design did not change meanwhile, so that of two that decide at once the later one's view stands.
    Raises ChatError but for messages that are gone, and LockLost.
    """
    for _ in range(MOST_ROUNDS):
        await job.hold()
        await _update(design, job, ports, findings)
        latest = await ports.library.get(design.workspace, design.id)
        if latest is None or latest.version == design.version:
            return
        design = latest


def revision_of(design: Design, sha256: str, job: str) -> Revision | None:
    """The revision that a message shows: the one its job made, else the newest of the same text."""
    of_job = (revision for revision in design.revisions if revision.job == job)
    of_text = (revision for revision in reversed(design.revisions) if revision.sha256 == sha256)
    return next(of_job, None) or next(of_text, None)


async def _update(design: Design, job: Job, ports: Ports, findings: Set[str] | None) -> None:
    reviews: dict[str, Review | None] = {}
    newest = design.messages[-1].job if design.messages else ""
    for shown in design.messages:
        if shown.name == HEAD:
            is_concerned = shown.job == newest
        else:
            is_concerned = bool(shown.findings) and (findings is None or not findings.isdisjoint(shown.findings))
        address = (await _address(shown, job)) if is_concerned else None
        if address is None:
            continue
        if shown.sha256 not in reviews:
            reviews[shown.sha256] = await ports.library.review(design.workspace, design.id, shown.sha256)
        message = _message(shown, reviews[shown.sha256], design)
        if message is None:
            continue
        try:
            await ports.chat.update(address, f"{shown.job}:{shown.name}", message)
        except ChatRefused:
            # Deleted, or in a channel that is closed to us now: the record holds what was decided all the same.
            continue


async def _address(shown: Shown, job: Job) -> Address | None:
    """Where a message is: recorded with the design once its review was shown whole, before that with its job."""
    if shown.address is not None:
        return shown.address
    record = (await job.messages(shown.job)).get(shown.name)
    return record.address if record else None


def _message(shown: Shown, review: Review | None, design: Design) -> Message | None:
    revision = revision_of(design, shown.sha256, shown.job)
    if shown.name != HEAD:
        return page(shown.name, shown.findings, review, design, revision)
    return summary(review, design, revision) if review and revision else None
