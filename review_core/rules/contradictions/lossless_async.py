"""No loss, promised over a copy that follows later."""

from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.contradictions._amounts import EVERY, SPAN
from review_core.rules.contradictions._clash import pair, raise_clash
from review_core.rules.contradictions._subjects import matter_of
from review_core.rules.contradictions._told import Ways, claims, resolved

NO_LOSS = Ways(
    "rpo recovery_point loss lost lose losing survive durab",
    r"""
    rpo\W{0,4}(?:[a-z]\w*[^\w.;]+){0,3}?(?:0(?: ?(?:s|secs?|seconds?|ms|min|minutes?|h))?|zero|nil
    |none)(?![\w.,]?\d)(?! ?%) | recovery point(?: objective)?\W{0,4}(?:[a-z]\w*[^\w.;]+){0,3}?(?:0|zero|nil
    |none)(?![\w.,]?\d) | zero (?:rpo|recovery point) | zero (?:data )?loss | no (?:\w+ ){0,2}?loss(?: of (?:data|any
    |\w+))? | without (?:any )?(?:data )?loss | without losing (?:any|a|data|anything)\w* | loss ?less(?:ly)?
    | loss ?free | (?:no|not a single|not one|none of the) (?:\w+ ){0,4}?(?:is|are|gets?|will be|can be|may be|must be
    |shall be|be|ever) (?:ever |allowed to be )?lost | nothing (?:\w+ ){0,4}?(?:is|gets|will be|can be|may be|ever)
    (?:ever )?lost | (?:never|cannot|must not|may not|must never|can never|will never|does not|do not|will not)
    lose(?:s)?(?: data| any\w*| an?| a single| orders?| payments?
    | messages?| events?| what| committed| acknowledged| confirmed| writes?) | (?:never|cannot be|must not be|may not
    be|must never be|can never be|will never be) lost | (?:every|all|each|any) (?:acknowledged|committed|confirmed
    |accepted) (?:\w+ ){1,3}?(?:survives?|is safe|are safe|is preserved|are preserved|is durable) | (?:survives?
    |tolerates?) ~ without (?:any )?(?:data )?loss
    """,
    r"(?:near|close to|almost|nearly|practically|approximately|about|minimal|low|>) (?:zero|0|no loss|none)"
    r"|(?:up to|some|the last|seconds|minutes|a few|that) ~ (?:may|can|could|might) be lost"
    r"|(?:restart|deploy\w*|rolling|re ?balanc\w+|scal\w+ (?:in|down)|shutdown|shut ?down|drain\w*"
    r"|compress\w*|codec|encod\w*|audio|image quality"
    r"|precision|packet|generality)",
)
LATER = Ways(
    "async backup back-up backed_up snapshot dump copied copy shipped shipping lag behind fsync everysec later trails "
    "flush acks acknowledg write-behind write_behind write-back eventual background replicat rsync mirror standby "
    "follower",
    rf"""
    {EVERY} ~ (?:back ?ups?|snapshots?|(?:pg |my ?sql)?dumps?|cop(?:y|ies)) | (?:replica|standby|secondary|follower
    |copy|mirror)s? (?:\w+ ){{0,4}}?(?:lags?|trails?)(?: behind)? | (?:fed|updated|kept up to date|filled|served
    |supplied) (?:\w+ )?(?:asynchronously|by async\w* (?:replication|copies|shipping)) | async\w*(?! (?:api|processing
    |calls?|i/o)) ~ (?:replica\w*|replicat\w*|standby|copied|mirror\w*|followers?|secondary|ship\w*
    |stream\w*) | asynchronous (?:replication|replicas?|copy|copies|standby|mirroring|followers?) | (?:replicat\w+
    |replicas?|standby|mirror\w*|followers?|secondary|copy|copied|copies|shipp\w+|sync\w*) ~ async\w* | (?:back ?ups?
    |backed up|snapshots?|snapshotted|dumps?|dumped|copied|copies|shipped|log shipping|wal ship\w+|rsync\w*|exported
    |mirrored|replicated) ~ {EVERY} | (?:back ?ups?|snapshots?|dumps?|replication
    |copies)(?: \w+){{0,2}}[:=] ?(?:\w+ ){{0,3}}?(?:{EVERY}|async\w*) | {EVERY}(?: \w+){{0,2}} (?:back ?ups?
    |snapshots?|dumps?|cop(?:y|ies)|exports?) | (?:replication|replica|standby|secondary|follower) lag(?: (?:is|of|up
    to|below|under|stays|may|can))+ ~ {SPAN} | (?:lags?|lagging|trails?|follows?|is|are|stays?|runs?)
    (?:behind )?(?:the primary |the leader |the first region )?(?:by )?(?:up to |at most |about |around |a maximum
    of )?{SPAN} (?:behind|late) | (?:lags?|lagging|trails?) (?:behind )?(?:the \w+ )?(?:by )?(?:up to |at
    most |about |around |some |a few )?(?:{SPAN}|seconds|minutes) | (?:replica|standby|secondary|follower|copy
    |mirror)s? (?:always |sometimes )?(?:lags?|trails?)(?: behind)? | (?:follows?|trails?) ~ async\w* | (?:back ?ups?
    |snapshots?|dumps?); \w+: {EVERY} | follows? ~ (?:with a delay of|after) ~ {SPAN} | (?:replicated|copied|shipped
    |mirrored|sent|reach\w*) ~ (?:later|afterwards|in the background|with a delay|eventually|after the (?:answer
    |acknowledg\w+|commit|reply)) | fsync ~ (?:every|once (?:a|per)|each) (?:{SPAN}|second) | appendfsync (?:everysec
    |no) | fsync (?:is )?(?:off|disabled) | acknowledg\w+ (?:\w+ )?before ~ (?:replicat\w+|flushed|written|persisted
    |copied|stored|synced|fsync\w*|reaches|on disk|has it) | acks ?= ?[01] | write ?behind | write back cache
    | (?:flushed|written to disk|persisted) ~ every {SPAN} | (?:buffered|held|kept|collected) (?:only )?in memory ~
    (?:flushed|written|sent) ~ (?:every|later)
    """,
    r"(?:log|debug|configuration|config|trace) files?|dashboards?|metrics|semi sync\w*|read model"
    r"|search index|cache (?:entries|is (?:filled|copied|replicated|warmed))|reporting|analytics"
    r"|not (?:used|relied)|in addition",
)
SAFE = Ways(
    "synchron quorum raft paxos major both acknowledg journal outbox replay spanner etcd multi-az acks min.insync "
    "aurora may_be_lost can_be_lost client consensus two replic source cockroach dynamodb keeps",
    rf"""
    synchronous (?:\w+ )?(?:standby|replicas?|replication|copy|copies|mirror\w*|commit|writes?) | synchronously
    | semi ?sync\w* | sync (?:replica\w*|standby) | quorums? | raft | paxos | etcd | spanner | cockroach ?db | aurora
    | dynamodb | multi az | consensus | majority | acks ?= ?all | min\.insync\.replicas | (?:wait|waits|waiting
    |acknowledged|acknowledges|commits?|committed|confirmed|answers?) ~ (?:replica|standby|copy|copies|both|two|all
    |every|second|other (?:site|region|zone)) | (?:acknowledged|confirmed|written|stored|committed) (?:\w+ )?(?:by|to
    |on|in) (?:both|two|all|three) | (?:journal|outbox|buffer) (?:at|on|in) the (?:client|producer|sender|source)\w*
    | (?:client|producer|sender|source|device)s? (?:keep|keeps|retain|retains|buffer|resend)s? | (?:replay\w*|re ?read
    |re ?fetch\w*|rebuilt|re ?sent|recovered) ~ (?:from|by) the (?:source|log|client|producer|sender|event log|journal
    |topic|upstream|queue|broker) | (?:replay\w*|roll(?:ed|s|ing)? forward|caught up) ~ (?:kafka|topics?
    |streams?|logs?|wal|binlogs?|journal|events?) | (?:up to |about |at most )?(?:{SPAN}
    |the last \w+) ~ (?:may|can|could|might) be lost
    """,
)


def judge(case: Case) -> Call:
    """Present where no data may be lost and the only copy is taken later."""
    promised = claims(case, NO_LOSS, loosely=True)
    if not promised:
        return Call("absent")
    later = claims(case, LATER, loosely=True)
    if not later or resolved(case, SAFE):
        return Call("absent")
    return raise_clash(
        case,
        pair(case, promised, later, matter_of),
        title="No data loss, with copies that follow later",
        detail="What was acknowledged after the last copy is gone when the primary is: the loss is the lag, not zero.",
    )


RULE = Rule(
    id="CX-lossless-async",
    slug="recovery-time",
    family="contradictions",
    summary="No data loss beside asynchronous replication or periodic backups.",
    flags="An RPO of zero, or a promise to lose nothing, where every copy is asynchronous or taken at intervals.",
    why="The promise is tested on one day only, and then by customers.",
    detection="Both claims, firmly made in the proposal and not of two different things, and no synchronous copy, "
    "quorum, journal at the sender, replay from the source or accepted loss anywhere in it. A copy follows later "
    "where it is asynchronous, lags, is taken at intervals, or comes after the acknowledgement.",
    false_positives=(
        "Producers that keep what they sent until it is copied, which the text does not say.",
        "A managed store that copies synchronously, which the text does not name.",
    ),
    question="The primary's disk dies now: what that was acknowledged in the last minute is not on the copy?",
    suggestion="Acknowledge after a second copy has it (synchronous standby, quorum), or state the loss that is "
    "accepted as an RPO.",
    not_when="The source can be read again from any point.",
    references=(
        "Jim Gray: Why Do Computers Stop and What Can Be Done About It?, Tandem Technical Report 85.7, 1985",
        "Daniel Abadi: Consistency Tradeoffs in Modern Distributed Database System Design, IEEE Computer, 2012",
    ),
    severity="High.",
    valid=(
        Example(
            "# Ledger\n## Design\nNo data loss: a synchronous standby has every commit before it is acknowledged.\n"
        ),
        Example("# Ledger\n## Design\nAsynchronous replication; up to five seconds may be lost.\n"),
        Example("# Ledger\n## Design\nReplication is asynchronous. The RPO is 5 s.\n"),
        Example("# Ledger\n## Design\nNo payment is lost. Reports are backed up nightly.\n"),
        Example(
            "# Ledger\n## Design\nSnapshots are taken hourly. After a loss the newest is loaded and Kafka is replayed from "
            "there, 20 min of replaying the topic, so no entry is lost.\n"
        ),
        Example(
            "# Ledger\n## Design\nThe RPO is zero: a commit waits for a majority of the replicas. Backups are "
            "nightly.\n"
        ),
    ),
    invalid=(
        Example("# Ledger\n## Design\nThere is no data loss. The standby follows by asynchronous replication.\n"),
        Example("# Ledger\n## Design\nRPO of zero. The database is backed up nightly.\n"),
        Example(
            "# Ledger\n## Design\nReplication to the second region is asynchronous. No data is lost on failover.\n"
        ),
        Example("# Ledger\n## Design\nRPO is 0. Backups are taken every night.\n"),
        Example(
            "# Ledger\n## Goals\n| RPO | RTO |\n|---|---|\n| 0 | 1 h |\n## Design\nThe standby lags by up to 5 s.\n"
        ),
    ),
    judge=judge,
)
