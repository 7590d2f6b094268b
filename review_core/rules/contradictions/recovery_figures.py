"""Recovery objectives that the design's own copies and restores do not meet."""

from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.contradictions._amounts import EVERY, SPAN, seconds, written
from review_core.rules.contradictions._clash import pair, present
from review_core.rules.contradictions._subjects import matter_of
from review_core.rules.contradictions._told import Claim, Ways, claims, resolved

_LOSS = Ways(
    "rpo recovery_point lose loss lost",
    rf"""
    (?:rpo|recovery point(?: objective)?)\W{{0,4}}(?:[a-z]\w*[^\w.;]+){{0,4}}?[<≤]?=? ?{SPAN} | (?:at most|no more
    than|not more than|up to|less than|a maximum of|under|maximum) (?:the last )?{SPAN} (?:worth )?(?:of
    (?:\w+ )?(?:data|changes|writes|orders|work|updates|transactions)(?: \w+)? )?(?:(?:may|can|could|will|is allowed
    to|must) be |is )?(?:lost|loss) | (?:lose|loses|losing|loss of) (?:at most|no more than|up to|less than) (?:the
    last )?{SPAN}
    """,
    r"rpo (?:would|today|currently)|rto and rpo",
)
_COPIED = Ways(
    "backup back-up backed_up snapshot dump copied copies export",
    rf"""
    (?:back ?ups?|backed up|snapshots?|snapshotted|dumps?|dumped|copied|copies|rsync\w*|full exports?) ~ {EVERY}
    | (?:back ?ups?|snapshots?|dumps?|copies)(?: \w+){{0,2}}[:=] ?(?:\w+ ){{0,3}}?{EVERY} | {EVERY}(?: \w+){{0,2}}
    (?:back ?ups?|snapshots?|dumps?|cop(?:y|ies))
    """,
    r"(?:checked|tested|verified|restored|rehears\w+|reviewed|drill\w*) ~ (?:every|each|once|nightly|weekly"
    r"|monthly|daily)|configuration|config|deleted|expire\w*|long term|archive\w*"
    r"|kept for|in addition|also|glacier|state stores?",
)
_FINER = Ways(
    "replica replic standby wal binlog continuous point_in_time point-in-time pitr stream cdc change_data oplog "
    "follower mirror redo transaction_log log_shipping archive journal replay outbox increment quorum raft multi-az "
    "aurora event multi",
    r"""
    replica\w* | replicat\w+ | standby | wal | write ahead | binlogs? | continuous\w* | point in time | pitr
    | stream(?:ed|ing|s)? | cdc | change data | oplog | followers? | mirror\w* | redo logs? | transaction logs? | log
    shipping | archiv\w+ | journal\w* | replay\w* | outbox | increment\w* | quorums? | raft | multi az | aurora
    | event (?:log|store|sourc\w+) | multi region
    """,
)
_BACK_BY = Ways(
    "rto recovery_time recovered restored back",
    rf"""
    (?:rto|recovery time(?: objective)?)\W{{0,4}}(?:[a-z]\w*[^\w.;]+){{0,4}}?[<≤]?=? ?{SPAN} | (?:back (?:up|online|in
    service|in operation|again)?|recovered|restored|available again|up again|running again) (?:within|in under|in less
    than|in at most|no later than|after at most) {SPAN}
    """,
    r"rpo and rto|takes",
)
_TAKES = Ways(
    "restor rebuild recover failover fail-over fail_over reindex re-index promot switch bring re-creat recreat replay",
    rf"""
    (?:restor\w+|rebuild\w*|recover(?:y|ing)?|fail ?over|re ?index\w*|promot\w+|switch ?over|bringing ~ back
    |re ?creat\w+|replay\w*|re ?load\w*) (?:\w+ ){{0,8}}?(?:takes?|lasts?|needs?|requires?|took|runs? for|is done in
    |completes in) (?:about |around |up to |at least |roughly |some |approximately |between |more than |over |at
    most |us |only )*{SPAN} | (?:takes?|needs?|lasts?|requires?) (?:about |around |up to |at
    least |roughly |some |approximately |more than |over |at most )*{SPAN} to (?:restore|rebuild|recover|fail ?over
    |promote|switch ?over|bring|re ?create|re ?index|replay) | (?:restore|recovery|fail ?over|rebuild|restore duration
    |recovery duration) ?(?:time|duration)[:=]? (?:is |of )?(?:about |up to |around )?{SPAN}
    """,
    r"rto",
)


def judge(case: Case) -> Call:
    """Present where copies are taken less often than the stated loss allows, or a restore takes longer than promised."""
    losses = claims(case, _LOSS, loosely=True)
    if losses and not resolved(case, _FINER):
        copies = claims(case, _COPIED)
        soonest = min((_length(copy) for copy in copies), default=0.0)
        found = pair(case, losses, copies, matter_of, lambda one, other: 0 < _length(one) < _length(other) == soonest)
        if found is not None:
            promised, every = written(_length(found[0])), written(soonest)
            return present(
                case,
                [one.statement for one in found],
                f"At most {promised} may be lost, and copies are taken every {every}",
                f"What was written since the last copy is lost with the primary: up to {every}, where"
                f" {promised} are promised. "
                "No finer copy (a replica, a shipped log, a journal) is named.",
            )
    return _restored(case)


def _restored(case: Case) -> Call:
    promises = claims(case, _BACK_BY)
    takes = claims(case, _TAKES, loosely=True) if promises else []
    quickest = min((_length(one) for one in takes), default=0.0)
    found = pair(case, promises, takes, matter_of, lambda one, other: 0 < _length(one) < _length(other) == quickest)
    if found is None:
        return Call("absent")
    promised, needed = written(_length(found[0])), written(quickest)
    return present(
        case,
        [one.statement for one in found],
        f"Back within {promised}, by a recovery that takes {needed}",
        f"The text promises service again after {promised}; the only way back whose duration it gives takes"
        f" {needed}, before "
        "anybody has noticed and decided.",
    )


def _length(claim: Claim) -> float:
    """The stretch of time that a claim states, in seconds; the last, as "the RTO of level 1 is 30 min" has it."""
    return seconds(claim.found.group()) or 0.0


RULE = Rule(
    id="CX-recovery-figures",
    slug="recovery-time",
    family="contradictions",
    summary="A stated RPO shorter than the interval of copies, or an RTO shorter than the restore takes.",
    flags="An RPO of minutes beside nightly backups as the only copy; an RTO of minutes beside a restore of hours.",
    why="The objective is what customers were told, the interval is what they will get.",
    detection="The stretch of time of an RPO against the shortest interval at which copies are taken, where no "
    "replica, shipped log, journal or point-in-time recovery is named; that of an RTO against the shortest duration "
    "that the text gives for a restore, rebuild or fail-over. Claims of two different things pass.",
    false_positives=("A managed store that archives its log, which the text does not say.",),
    question="The disk dies just before the next copy: how much is gone, and how long is everybody waiting?",
    suggestion="Ship the log or replicate, keep a warm standby, or promise what the interval and the restore give.",
    not_when="The data can be made again from its source in less time.",
    references=(
        "David Patterson, Aaron Brown, Pete Broadwell et al.: Recovery Oriented Computing (ROC): Motivation, "
        "Definition, Techniques, and Case Studies, UC Berkeley Technical Report UCB//CSD-02-1175, 2002",
        "Raymond Blum, Rhandeev Singh: Data Integrity: What You Read Is What You Wrote, chapter 26 of Site "
        "Reliability Engineering, O'Reilly, 2016",
    ),
    severity="High.",
    valid=(
        Example("# Ledger\n## Design\nThe RPO is 24 hours. The database is backed up nightly.\n"),
        Example("# Ledger\n## Design\nThe RPO is 5 minutes: the WAL is archived. The database is backed up nightly.\n"),
        Example("# Ledger\n## Design\nThe RTO is 4 hours. A restore takes 2 hours.\n"),
        Example(
            "# Ledger\n## Design\nThe RTO is 5 minutes. Failover takes 30 seconds; a full restore takes 4 hours.\n"
        ),
        Example("# Ledger\n## Design\nThe RPO of the ledger is 5 minutes. Reports are backed up nightly.\n"),
    ),
    invalid=(
        Example("# Ledger\n## Design\nThe RPO is 15 minutes. The database is backed up nightly.\n"),
        Example(
            "# Ledger\n## Goals\n- At most 5 minutes of data may be lost.\n## Design\nA snapshot is taken every six "
            "hours.\n"
        ),
        Example("# Ledger\n## Design\nRTO: 15 minutes. Restoring the last backup takes about 4 hours.\n"),
    ),
    judge=judge,
)
