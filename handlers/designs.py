"""What the bot remembers of a design until it is decided: revisions, findings with their decisions, status, owner."""

from typing import Literal

from pydantic import BaseModel, ConfigDict

from handlers.commands import Place
from handlers.ports import Address
from review_core.vocabulary import Severity

Status = Literal["open", "approved", "rejected", "withdrawn", "superseded", "stale"]
Verdict = Literal["accepted", "wont-fix", "not-an-issue"]
FindingState = Literal["open", "resolved"]


class _Record(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Decision(_Record):
    """What people decided of a finding: will be fixed, will not, or is none; `at` in seconds, `reason` may be empty."""

    verdict: Verdict
    reason: str
    by: str
    at: float


class TrackedFinding(_Record):
    """A finding across revisions. `passage` is the quote that it was last seen at, empty for an omission.

    `reopened` counts how often it came back after it was resolved, or after its passage changed in substance under a
    decision.
    """

    id: str
    rule: str
    slug: str
    severity: Severity
    title: str
    passage: str
    state: FindingState
    first_seen: float
    last_seen: float
    decision: Decision | None = None
    earlier: tuple[Decision, ...] = ()
    reopened: int = 0


class Revision(_Record):
    """One reviewed revision: `sha256` of the bytes, when (seconds) and by whom it was asked for, what judged it."""

    sha256: str
    at: float
    by: str
    rules: str
    prompt: str = ""
    model: str = ""
    open_findings: int = 0


class Thumb(_Record):
    """A person's word on a review as a whole."""

    by: str
    up: bool
    reason: str
    at: float


class Design(_Record):
    """A design. `source` is its normalised link, or `text:<sha256>` for pasted text; `id` is derived from both.

    `place` is where it is discussed; `head` the message that holds its latest review. `version` goes up with each save.
    """

    schema_: Literal["design/1"] = "design/1"
    id: str
    workspace: str
    source: str
    title: str
    owner: str
    place: Place
    head: Address | None
    status: Status
    created: float
    updated: float
    revisions: tuple[Revision, ...] = ()
    findings: tuple[TrackedFinding, ...] = ()
    thumbs: tuple[Thumb, ...] = ()
    superseded_by: str = ""
    version: int = 0
