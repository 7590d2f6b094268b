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
    """What people decided of a finding: will be fixed, will not, or is none; `at` in seconds, `reason` may be empty.

    `ended` says how it came to stand no longer: taken back, decided anew, or the finding came back in another form.
    """

    verdict: Verdict
    reason: str
    by: str
    at: float
    ended: Literal["", "undone", "replaced", "reopened"] = ""


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
    """One reviewed revision: `sha256` of the bytes, when (seconds) and by whom it was asked for, what judged it.

    `job` made the review; `url` and `line_link` are where the document was found then. `new`, `resolved` and `reopened`
    are ids of findings: the change against the revision before. `asked_in` is the channel of the asker, and `askable`
    whether the architect might be asked there.
    """

    sha256: str
    at: float
    by: str
    rules: str
    prompt: str = ""
    model: str = ""
    open_findings: int = 0
    job: str = ""
    url: str = ""
    line_link: str = ""
    new: tuple[str, ...] = ()
    resolved: tuple[str, ...] = ()
    reopened: tuple[str, ...] = ()
    asked_in: str = ""
    askable: bool = False


class Shown(_Record):
    """A message that shows a part of a review: `name` is its name among the messages of `job`, `sha256` the revision,
    `findings` the ids of those that have buttons there. `address` is None until it is known to be posted.
    """

    job: str
    name: str
    sha256: str
    findings: tuple[str, ...] = ()
    address: Address | None = None


class Thumb(_Record):
    """A person's word on a review as a whole."""

    by: str
    up: bool
    reason: str
    at: float


class Design(_Record):
    """A design. `source` is its normalised link, or `text:<sha256>` for pasted text; `id` is derived from both.

    `place` is where it is discussed; `head` the message that holds its latest review; `messages` show its latest reviews.
    `supersedes` is the design that this one is a later text of, `superseded_by` the other way round.
    `status_by` last changed the status, at `status_at` seconds. `applied` are the last jobs that changed the design: a
    job that runs again changes nothing. `version` goes up with each save.
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
    supersedes: str = ""
    status_by: str = ""
    status_at: float = 0.0
    messages: tuple[Shown, ...] = ()
    applied: tuple[str, ...] = ()
    version: int = 0
