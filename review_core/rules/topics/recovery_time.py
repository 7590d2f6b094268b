"""How one recovers, how fast, and how much may be lost (RTO, RPO)."""

import re
from dataclasses import replace

from review_core.evidence import Claim, Signal
from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.page.saying import Ways, saying, spoken
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
_ASKED = Ways({}, (r"\b(?:rto|rpo|recover\w*|restor\w+|backups?|disaster|is (?:gone|lost|destroyed))\b",))
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
        matter = matter or Matter(faint=bool(saying(spoken(case), _ASKED)))
    # On a page figures alone are no answer: "4 times a day, kept for 35 days" is one to another question.
    bar = replace(BAR, about="") if is_page(case) else BAR
    return call(case, weighed, verdict(case, weighed, bar, matters=bool(matter)), WORDS, bar, matter)


def _heard(case: Case) -> Weighed:
    """What a page says; where it speaks of backups or of the loss of more than a member, a take-over's time is no answer."""
    goals = [one.statement for one in saying(spoken(case), _GOAL) if not one.put_off]
    if goals:
        stated = tuple(Claim("handles", _WHOLE, one) for one in goals)
        return Weighed(stated, (), (), solid=float(_WHOLE), total=float(_WHOLE))
    weighed = settle(case, PAGE)
    whole = any(claim.strength == _WHOLE for claim in weighed.handles)
    if not whole and (drilled := _drilled(case)):
        return replace(weighed, handles=drilled, lacks=(), solid=float(_WHOLE), total=float(_WHOLE))
    deep = case.page.bits("back.deep")
    if whole or not any((one.asserted | one.denied) & deep for one in case.page.statements):
        return weighed
    return replace(weighed, handles=(), touches=(*weighed.touches, *weighed.handles), solid=0.0)


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
        "plain speech counts as well, and where it speaks of backups or of the loss of a site or of data, the "
        "time that a standby takes is no answer. In a long text one sentence is not enough, and an open question "
        "or a promise takes from the answer."
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
    ),
    invalid=(
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
