"""How one recovers, how fast, and how much may be lost (RTO, RPO)."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from review_core.evidence import Claim, Signal
from review_core.evidence.lexicon.page import plain_returns, plain_untimed
from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.page.clauses import sort_clauses
from review_core.rules.page.saying import Said, Ways, plain, saying, spoken
from review_core.rules.page.settling import settle
from review_core.rules.relevance import Matter, because, density, is_page
from review_core.rules.weighing import Bar, Weighed, Words, call, verdict, weigh

SIGNALS = (
    Signal("handles", 3, ("come-back|gone", "back-within"), within=16),
    Signal(
        "handles", 3, ("come-back|way.back", "back-within|way.span"), none=("lack.restore",), within=16, flips=False
    ),
    Signal("handles", 3, ("rto",)),
    Signal("handles", 3, ("way.rpo",), flips=False),
    Signal("handles", 1, ("come-back", "gone"), within=14),
    Signal("touches", 1, ("come-back",)),
    Signal("touches", 1, ("way.back",), flips=False),
    Signal("touches", 1, ("backup",)),
    Signal("lacks", 3, ("come-back|way.back|backup|rto|~backup|~rto", "lack.restore"), flips=False),
)
BAR = Bar(
    answered=11,
    partial=1.2,
    touched=0.15,
    about="on.recovery",
    aspects={
        "come-back": "how one recovers",
        "back-within": "how long it takes",
        "backup": "what is backed up",
        "resume": "what is replayed or rebuilt",
        "runbook": "who does it and when it was rehearsed",
    },
)
# On a page: the way back and its time, or what is lost and the time; the take-over by another member answers only where
# no greater loss is spoken of without a time.
PAGE = (
    Signal("handles", 3, ("back.way", "~back.span", "back.loss|back.deep|^back.deep"), within=44, flips=False),
    Signal("handles", 3, ("back.loss", "~back.span"), within=36, flips=False),
    Signal("handles", 3, ("back.deep|^back.deep", "~back.bare", "back.loss"), within=20, flips=False),
    Signal("handles", 3, ("back.way", "~back.bare", "back.deep"), none=("back.vague",), within=12, flips=False),
    Signal("handles", 3, ("back.goal",), flips=False),
    Signal(
        "handles", 3, ("^back.deep", "~back.bare", "back.way|back.loss"), none=("back.vague",), within=20, flips=False
    ),
    Signal("handles", 2, ("back.way", "~back.span"), within=18, flips=False),
    Signal("handles", 2, ("back.small", "~back.bare"), within=12, flips=False),
    Signal("touches", 1, ("back.deep|back.way",), flips=False),
    Signal("lacks", 2, ("back.deep|^back.deep", "back.vague"), flips=False),
    Signal("lacks", 2, ("back.deep|^back.deep", "back.way"), none=("back.span", "back.loss"), flips=False),
)
# Objectives in figures, beside each other, after a colon or in the cells of a row.
_GOAL = Ways(
    {"span": r"\d[\d,.]*[ -]?(?:ms|s|secs?|seconds?|min(?:ute)?s?|h|hrs?|hours?|days?)\b"},
    (
        r"\b(?:rto|rpo|recovery (?:time|point)|time to recover|mttr)\b[^.]{0,30}?(?:<span>|\b(?:zero|none|nil)\b)",
        r"<span>[^.;]{0,12}\b(?:rto|rpo)\b",
    ),
)
_LOSS = Ways(plain_returns.CLASSES, plain_returns.LOSS)
_TITLE = Ways(plain_returns.CLASSES, plain_returns.TITLE)
_SOON = Ways(plain_returns.CLASSES, plain_returns.SOON)
_RETURN = Ways(plain_returns.CLASSES, plain_returns.RETURN)
_WAY_BACK = Ways(plain_untimed.CLASSES, (*plain_untimed.WAY_BACK, *plain_untimed.HANDED))
_OTHER_TIMES = Ways(plain_untimed.CLASSES, plain_untimed.OTHER_TIMES)
_BACK_IN = Ways(plain_untimed.CLASSES, plain_untimed.BACK_IN)
_TAKES = Ways(plain_untimed.CLASSES, plain_untimed.TAKES)
_RETURNS = Ways(plain_untimed.CLASSES, plain_untimed.RETURNS)
_SPAN = Ways(plain_untimed.CLASSES, plain_untimed.SPAN)
_DRILL = re.compile(r"\b(?:rehears|drill|measur|timed|test|exercis|staging|tried|trial|last time)", re.IGNORECASE)
_FORMER = re.compile(
    r"\b(?:old|former|previous|before|until now|used to|given up|dropped|rejected|turned down)\b", re.IGNORECASE
)
_WHOLE = 3  # strength of a claim that tells the way back from a great loss and its time
WORDS = Words(
    missing="No recovery time or tolerated loss is stated",
    partial="There is a way to recover, but no time and no bound on loss",
    detail="Nobody can tell from the text how long an interruption lasts or what is gone after it.",
    severity="medium",
    weight=0.42,
)


def matters(case: Case) -> Matter:
    """Why the topic matters for this design; false where it does not."""
    return because(
        case,
        "the design keeps state that can be lost",
        page="store|failover|plain.system|figure-any|long-running",
        shown="store|failover",
        dense=density(case, "store|replica"),
        least=14,
    )


def judge(case: Case) -> Call:
    """Weighs what the text says of the topic against what a design of this length must say."""
    weighed = _heard(case) if is_page(case) else weigh(case, SIGNALS, BAR)
    matter = matters(case)
    if is_page(case):
        if not weighed.solid and not _speaks_of_loss(case):
            return _unasked(case)
        matter = matter or Matter(faint=True)
    # On a page figures alone are no answer: "4 times a day, kept for 35 days" is one to another question.
    bar = replace(BAR, about="") if is_page(case) else BAR
    return call(case, weighed, verdict(case, weighed, bar, matters=bool(matter)), WORDS, bar, matter)


def _unasked(case: Case) -> Call:
    """The call for a page that tells of no great loss: a way back from some loss is half an answer where it has no time."""
    said = spoken(case)
    soon = [one.statement for one in saying(said, _SOON) if not one.put_off]
    if soon:
        return Call("answered", case.quote(soon))
    back = [one for one in said if _WAY_BACK.meet(f"{one.title}: {one.words}")]
    if not back or any(_is_timed(one) for one in said):
        return Call("not-applicable")
    lacks = tuple(Claim("lacks", _WHOLE, one.statement) for one in back)
    weighed = Weighed((), (), lacks, solid=0.0, total=float(_WHOLE))
    matter = Matter("the page tells of a way back", tuple(claim.statement for claim in lacks))
    return call(case, weighed, "partial", WORDS, replace(BAR, about=""), matter)


def _timed_next(said: Sequence[Said]) -> list[Said]:
    """Sentences that say how long that takes which the one before tells to be brought back."""
    return [
        after
        for before, after in pairwise(said)
        if before.statement.block == after.statement.block
        and _WAY_BACK.meet(before.words)
        and _TAKES.meet(after.words)
        and not (before.put_off or after.put_off)
    ]


def _is_timed(one: Said) -> bool:
    """Whether a sentence of a loss or a return says how long something takes, and does so of what is or was tried."""
    if one.put_off or not _RETURNS.meet(one.words) or not _SPAN.meet(_OTHER_TIMES.drop(one.words)):
        return False
    return bool(
        _DRILL.search(one.words) or sort_clauses(one.words, once=False, aside=False, owing=False, past=False).live
    )


def _heard(case: Case) -> Weighed:
    """What a page says; where it speaks of backups or of the loss of more than a member, a take-over's time is no answer.

    A time is one of a return where the sentence, or its title, says what is lost, taken over or brought back.
    """
    goals = [one.statement for one in saying(spoken(case), _GOAL) if not one.put_off]
    if goals:
        stated = tuple(Claim("handles", _WHOLE, one) for one in goals)
        return Weighed(stated, (), (), solid=float(_WHOLE), total=float(_WHOLE))
    about = {one.statement.index for one in spoken(case) if _returns(one)}
    weighed = settle(case, PAGE)
    if not all(claim.statement.index in about for claim in weighed.handles):
        handles = tuple(claim for claim in weighed.handles if claim.statement.index in about)
        weighed = replace(weighed, handles=handles, solid=weighed.solid if handles else 0.0)
    whole = any(claim.strength == _WHOLE for claim in weighed.handles)
    timed = [*(one for one in saying(spoken(case), _BACK_IN) if _is_timed(one)), *_timed_next(spoken(case))]
    if timed and not whole:
        stated = tuple(Claim("handles", _WHOLE, one.statement) for one in timed)
        return replace(weighed, handles=stated, lacks=(), solid=float(_WHOLE), total=float(_WHOLE))
    if not whole and (drilled := _drilled(case)):
        return replace(weighed, handles=drilled, lacks=(), solid=float(_WHOLE), total=float(_WHOLE))
    deep = case.page.bits("back.deep")
    if whole or not any((one.asserted | one.denied) & deep for one in case.page.statements):
        return weighed
    return replace(weighed, handles=(), touches=(*weighed.touches, *weighed.handles), solid=0.0)


def _speaks_of_loss(case: Case) -> bool:
    """Whether a page, or a title on it, tells of a loss of more than a member, or of what one comes back from."""
    titles = [plain(section.title) for section in case.document.sections]
    return bool(saying(spoken(case), _LOSS)) or any(_TITLE.meet(title) for title in titles)


def _returns(one: Said) -> bool:
    """Whether a sentence, with its title, speaks of a loss or a return."""
    words = f"{one.title}: {one.words}"
    return _LOSS.meet(words) or _RETURN.meet(words) or _TITLE.meet(one.title)


def _drilled(case: Case) -> tuple[Claim, ...]:
    """What a drill has shown: told in the past, and yet of the design."""
    told = [signal for signal in PAGE if signal.polarity == "handles" and signal.strength == _WHOLE]
    return tuple(
        claim
        for claim in case.page.claims(told, frozenset({"status-quo"}))
        if _DRILL.search(claim.statement.text) and not _FORMER.search(claim.statement.text)
    )


RULE = Rule(
    id="TP-recovery-time",
    slug="recovery-time",
    family="topics",
    summary="How one recovers, how fast, and how much may be lost (RTO, RPO).",
    flags="Stateful designs without a way back from loss, or with one that has no time on it.",
    why=(
        '"We have backups" says neither how long a restore takes nor what is missing after it. The first '
        "restore should not be the first test."
    ),
    detection=(
        "Looks for a recovery (restore, failover, replay, rebuild) with a duration or a bound on loss. A "
        "recovery without figures is a mention. Silence counts where stores and replicas are dense. On a page "
        "plain speech counts as well: a time answers where its sentence or title says what is lost, taken over or brought "
        "back, and where the page speaks of backups or of the loss of a site or of data, the time that a standby takes is "
        "no answer. A page that speaks of neither is not asked: a store and its standby alone are no question; but where "
        "it tells of a way back (rebuilt, read in again, a spare from the store, a copy elsewhere, people who see to it) and "
        "nowhere how long that takes, it is. How often a copy is made and how long it is kept are no such times. In a long "
        "text one sentence is not enough, and an open question or a promise takes from the answer."
    ),
    false_positives=("Stateless parts whose recovery is a restart.",),
    question=(
        "After the loss of this store or leader, how long until service is back, how much acknowledged data "
        "may be gone, and when was that last rehearsed?"
    ),
    suggestion=(
        "State RTO and RPO per store; choose standby, point-in-time restore or rebuild from the source to "
        "meet them; rehearse."
    ),
    not_when="Derived data that can be rebuilt while it is served from elsewhere.",
    references=(
        "Betsy Beyer et al., Site Reliability Engineering, chapter 26 Data Integrity, O'Reilly, 2016",
        (
            "David Patterson et al., Recovery-Oriented Computing (ROC): Motivation, Definition, Techniques, and "
            "Case Studies, UC Berkeley, 2002"
        ),
    ),
    severity="Medium; high for the only copy of data.",
    valid=(
        Example(
            "# Honey index\nIf the index is corrupted, it is rebuilt from the archive in 35 minutes, as in the May drill; "
            "until then pots are looked up on paper."
        ),
        Example(
            "# Lock plans\n## If the hall is lost\nThe copy of every quarter hour is read in at the mill: back after 3 h, "
            "at most 15 min are typed in again."
        ),
        Example(
            "# Register of deeds\n"
            "A failed primary is replaced within 60 s without loss; a restore from backup takes two hours "
            "and may lose five minutes."
        ),
        Example(
            "# Index\n"
            "The index can be rebuilt from the source in 40 minutes; until then search answers from the old "
            "one."
        ),
        Example(
            "# Ferry fares\nFares lie in Postgres with a standby; pods read them into memory at the start, and a page that "
            "has waited 300 ms is sent without them."
        ),
    ),
    invalid=(
        Example(
            "# Honey index\nIf the index is corrupted, a fresh node fetches all pots again from the cellar's archive."
        ),
        Example("# Dyke gauges\nA broken logger is replaced by one from the store and filled from the nightly copy."),
        Example(
            "# Lock plans\nA standby takes over in 20 s. If the hall burns, the dumps of the evening are put back as "
            "quickly as possible."
        ),
        Example("# Lock plans\n## If the hall is lost\nTapes lie in the bank, and two people know the procedure."),
        Example("# Register of deeds\nDeeds are kept in PostgreSQL. Backups are taken every night."),
        Example("# Index\nThe index is stored on one disk of the search node."),
    ),
    judge=judge,
)
