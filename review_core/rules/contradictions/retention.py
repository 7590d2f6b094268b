"""A replay or restore, promised over a longer time than is kept."""

from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.contradictions._amounts import SPAN, seconds, spans, written
from review_core.rules.contradictions._clash import pair, present
from review_core.rules.contradictions._subjects import matter_of
from review_core.rules.contradictions._told import Claim, Ways, claims

_STREAM = (
    r"(?:messages?|events?|topics?|kafka|streams?|queues?|kinesis|changes|binlogs?|wal|oplog|offsets?|commands?"
    r"|records|event log|commit log|change log|broker|pulsar|nats)"
)
_BACKUP = r"(?:back ?ups?|snapshots?|point in time|pitr|dumps?|restore points?|archived? wal)"
_NEEDED = Ways(
    "replay reprocess re-process rewind re-read reread rebuil surviv outage restor recover roll_back point_in_time "
    "point-in-time catch away down offline behind absent disconnected back_to go_back unavailable stopped",
    rf"""
    (?:may|can|could) be (?:down|offline|away|absent|stopped|disconnected|unavailable|behind|out) (?:for )?(?:an?
    \w+,? )?(?:up to |as long as |at most |about )?{SPAN} | (?:replay\w*|re ?process\w*|re ?wind\w*|re ?read
    |re ?consum\w+|re ?buil[dt]\w*|catch(?:es)? up|re ?play) (?:\w+ ){{0,6}}?(?:last|past|previous|up to|for|within|of
    |from|after|as far as|over) (?:the |last |past |previous |an? |outage of |absence of |up to )*{SPAN} | (?:last
    |past|previous) {SPAN} (?:can|may|must|could) be (?:restored|replayed|recovered|reprocessed|rebuilt|re ?read)
    | any (?:point|state|day|hour|moment) (?:of|in|within) the (?:last|past) {SPAN} | (?:restor\w+|recover\w*
    |roll(?:ed|s)? back|go back|back|point in time recovery|pitr|rewind) (?:\w+ ){{0,7}}?(?:last|past|previous|up to
    |within the|in the) (?:the |last |past |previous )*{SPAN} | (?:consumers?|subscribers?|readers?|workers?|services?
    |warehouse|clients?|devices?|partners?|branches|shops?|downstreams?|receivers?|indexer|it|they) (?:may|can|could
    |must be able to|is allowed to|are allowed to) (?:be |stay |go )?(?:down|offline|away|absent|stopped|disconnected
    |unavailable|behind|out) (?:for |by )?(?:up to |as long as |at most |about )?{SPAN} | (?:survives?|tolerates?
    |bridges?|rides? out) (?:a |an |any )?(?:\w+ )?(?:outage|absence|downtime|stop|failure)s? (?:\w+ ){{0,3}}?(?:of
    |for|lasting|up to) (?:up to )?{SPAN}
    """,
    r"may be lost|takes?|retention|retained|kept for|every|(?:within|in) (?:a|an|one|\d+) (?:second|minute|ms)",
)
_KEPT = Ways(
    "retention retain kept keep stored expire deleted purged removed dropped discarded hold truncated",
    rf"""
    retention(?: (?:time|period|policy|of|is|for|set|to|window|on|the|{_STREAM}|{_BACKUP}|a
    |an))*[:=]? ?(?:is |of |about |at |to |\d+ [a-z]+ )?{SPAN} | {SPAN} (?:of )?retention | (?:kept|retained|stored
    |held|keeps?|retains?|stores?|holds?|available) (?:\w+ ){{0,4}}?(?:for |the last |only )(?:only |up to |at
    most |about |the last )*{SPAN} | (?:keeps?|retains?|holds?|stores?) (?:only )?{SPAN} (?:of )?(?:\w+ )?(?:{_STREAM}
    |{_BACKUP}) | (?:expires?|expired|deleted|purged|removed|dropped|discarded|truncated|pruned) (?:\w+ )?after {SPAN}
    """,
    r"logs? (?:are|is)|log retention|audit|traces?|metrics|dashboards?|personal|gdpr|privacy|dead letter|dlq"
    r"|idempot\w*|de ?dup\w*|sessions?|tokens?|cache\w*|accounts?|invoices?",
)


def judge(case: Case) -> Call:
    """Present where the longest time for which messages or backups are kept is shorter than the promise needs."""
    needed = claims(case, _NEEDED, loosely=True)
    kept = claims(case, _KEPT) if needed else []
    if not kept:
        return Call("absent")
    longest = {
        kind: max((_most(one) for one in kept if _kind(one) == kind), default=0.0) for kind in (_STREAM, _BACKUP)
    }
    found = pair(
        case,
        needed,
        kept,
        matter_of,
        lambda one, other: (kind := _kind(other)) != "" and _serves(kind, one) and 0 < longest[kind] < _length(one),
    )
    if found is None:
        return Call("absent")
    promised, held = written(_length(found[0])), written(longest[_kind(found[1])])
    return present(
        case,
        [one.statement for one in found],
        f"{promised} are to be made up for, and only {held} are kept",
        f"What is older than {held} is gone when it is needed: after {promised} there is a hole that no replay fills.",
    )


def _length(claim: Claim) -> float:
    return seconds(claim.found.group()) or 0.0


def _most(claim: Claim) -> float:
    """The longest stretch of time in a claim's clause: some is kept elsewhere for longer."""
    return max((length for _, _, length in spans(claim.clause)), default=0.0)


def _kind(claim: Claim) -> str:
    """Whether messages or backups are kept, as the class of words for it; empty for anything else."""
    words = claim.clause
    return next((kind for kind in (_BACKUP, _STREAM) if Ways("", kind).anywhere(words)), "")


def _serves(kind: str, needed: Claim) -> bool:
    """Whether what is kept serves the promise: backups a restore, messages a replay or an absence."""
    restores = Ways("", r"restor\w+|recover\w*|roll\w* back|go back|point in time\w*|pitr").anywhere(needed.clause)
    return restores == (kind == _BACKUP)


RULE = Rule(
    id="CX-retention",
    slug="recovery-time",
    family="contradictions",
    summary="Messages or backups kept for a shorter time than the promised replay or restore needs.",
    flags="Consumers that may be away for a week over a topic that keeps three days; a restore of any day of the last "
    "month from backups of a week.",
    why="It is found out on the eighth day, when what is missing can no longer be fetched from anywhere.",
    detection="The stretch of time that a replay, catch-up, absence or restore is to cover, against the longest for "
    "which the messages or backups that serve it are kept.",
    false_positives=("An archive from which older messages are read, which the text does not name.",),
    question="The consumer comes back on the last day that is promised: where does it find the first message it "
    "missed?",
    suggestion="Keep for longer than the longest absence and the time to catch up, or archive what expires.",
    not_when="What is missed is worthless by then: then promise less.",
    references=(
        "Jay Kreps: The Log: What every software engineer should know about real-time data's unifying abstraction, "
        "LinkedIn, 2013",
        "Martin Kleppmann: Designing Data-Intensive Applications, O'Reilly, 2017",
    ),
    severity="High.",
    valid=(
        Example("# Feed\n## Design\nConsumers may be down for up to 3 days. The topic's retention is 7 days.\n"),
        Example("# Feed\n## Design\nConsumers may be down for up to 7 days. Application logs are kept for 3 days.\n"),
        Example("# Feed\n## Design\nAny day of the last week can be restored. Backups are kept for 30 days.\n"),
        Example(
            "# Feed\n## Design\nConsumers may be down for up to 7 days. Messages are kept for 3 days in the queue and "
            "for 90 days in the event archive.\n"
        ),
    ),
    invalid=(
        Example("# Feed\n## Design\nConsumers may be down for up to 7 days. The topic's retention is 3 days.\n"),
        Example(
            "# Feed\n## Design\nWe can replay the events of the last 30 days. Kafka keeps messages for one week.\n"
        ),
        Example(
            "# Feed\n## Goals\n- Restore any state within the last 30 days.\n## Design\nBackups are deleted after 14 "
            "days.\n"
        ),
    ),
    judge=judge,
)
