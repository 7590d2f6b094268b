"""Work that takes longer than the claim on it lasts."""

from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.contradictions._amounts import SPAN, seconds, spans, written
from review_core.rules.contradictions._clash import pair, present
from review_core.rules.contradictions._subjects import matter_of
from review_core.rules.contradictions._told import Claim, Ways, claims, resolved

_WORK = (
    r"(?:jobs?|tasks?|messages?|conversions?|processing|steps?|runs?|imports?|rendering|renders?|exports?"
    r"|batch(?:es)?|handlers?|transcod\w+|encod\w+|work|critical section|migrations?|training|reports?"
    r"|calculations?|payments?|orders?|files?|videos?|invocations?|sync|deliver\w+|workers?|consumers?)"
)
_CLAIMED = Ways(
    "visibility ack_deadline acknowledg lease lock claim ack redeliver invisible hidden locked leased",
    rf"""
    (?:visibility|ack(?:nowledge?ment)?|redelivery) (?:time ?out|deadline|wait|window|period)(?:; \w+: )?(?: (?:is|of
    |for|set|to|the|queue|a|an|about))*[:=]? ?{SPAN} | (?:(?:job|task|work|message|item|processing|worker|row|claim
    |distributed|redis|its|the|a|this) )?(?:leases?|locks?|claims?)(?: (?:is|are|of|for|on|the|a|each|job|task|ttl
    |expires?|expire|lasts?|last|held|valid|after|duration|timeout|time|with|has|have|have an?|has an?|at most|set|to
    |runs?|out|about|taken|it|expiry|lapses?))*[:=]? ?{SPAN} | (?:locked|leased|claimed|invisible|hidden)
    (?:\w+ ){{0,3}}?for {SPAN} | redelivered (?:\w+ ){{0,3}}?after {SPAN}
    """,
    r"leader|primary|scheduler lease|master|election|dhcp|renew\w*|extend\w*|heart ?beat\w*|inventory|stock"
    r"|seat|cart|reservation|basket|account|login|wait\w* (?:for|at most)|acquir\w+|lock ?out|file lease|every",
)
_TAKES = Ways(
    "take last need run_for runs_for long up_to processing_time conversion_time job_time handling_time execution_time "
    "duration run_time can_run",
    rf"""
    {_WORK} (?:\w+ ){{0,4}}?(?:takes?|lasts?|needs?|runs? for|run|requires?|can take|may take|may run|may last|can
    last|runs) (?:about |around |up to |roughly |typically |usually |between |as long as |on average |more
    than |over |often |longer than |for |\d+ (?:to|and) )*{SPAN} | (?:takes?|lasts?|needs?) (?:about |around |up
    to |roughly |typically |usually |as long as |more than |often )*{SPAN} (?:to (?:process|convert|render|handle|run
    |complete|finish|import|export|transcode|encode|train|work)|per (?:job|task|message|file|video|order|item))
    | (?:processing|conversion|job|handling|execution|run) (?:time|duration)s?[:=]? ?(?:is |of |are |up
    to |about |takes )*{SPAN} | long running {_WORK} (?:\w+ )?\(?(?:up to )?{SPAN}
    """,
    r"to (?:start|recover|restart|restore|fail ?over|detect|notice)|never|at most|less than|under"
    r"|no more than|must not take|wait\w* for|review|team|approval|retention|does not (?:use|go|come|take)"
    r"|do not (?:use|go|come|take)",
)
_RENEWED = Ways(
    "renew extend heartbeat heart-beat keepalive keep-alive keep_alive refresh prolong fenc checkpoint idempot dedup "
    "de-dup unique version changevisibility",
    r"""
    renew\w* | extend\w* | heart ?beat\w* | keep ?alives? | refresh(?:es|ed)? (?:\w+ ){0,3}?(?:lease|lock|claim
    |timeout) | prolong\w* | fenc\w+ | check ?point\w* | idempot\w+ | de ?dup\w* | changemessagevisibility | unique
    (?:constraint|index|key)s? | optimistic | compare and (?:set|swap)
    """,
)


def judge(case: Case) -> Call:
    """Present where work takes longer than the lease, lock or visibility timeout on it, and nothing renews that."""
    claimed = claims(case, _CLAIMED)
    takes = claims(case, _TAKES, loosely=True) if claimed else []
    if not takes or resolved(case, _RENEWED):
        return Call("absent")
    found = pair(case, claimed, takes, matter_of, lambda one, other: 0 < _length(one) < _longest(other))
    if found is None:
        return Call("absent")
    held, needed = written(_length(found[0])), written(_longest(found[1]))
    return present(
        case,
        [one.statement for one in found],
        f"Work of up to {needed} under a claim that lasts {held}",
        f"After {held} the work is given to another while the first is still at it: both finish, and what"
        " they write comes twice. Nothing is named that renews the claim or stops the first.",
    )


def _length(claim: Claim) -> float:
    return seconds(claim.found.group()) or 0.0


def _longest(claim: Claim) -> float:
    """The longest that the work takes: "between 1 and 10 minutes" is ten."""
    return max((length for _, _, length in spans(claim.found.group())), default=0.0)


RULE = Rule(
    id="CX-lease-outlived",
    slug="idempotency",
    family="contradictions",
    summary="Work that takes longer than its lease, lock or visibility timeout lasts.",
    flags="Jobs of ten minutes on a queue whose visibility timeout is thirty seconds; a lock that expires within the "
    "section it guards.",
    why="Exactly the long jobs, the expensive ones, are done twice, and at the same time.",
    detection="The stretch of time of a visibility timeout, acknowledgement deadline, lock or lease on work, against "
    "the longest that the text gives for the work, where nothing renews, extends, fences or deduplicates. A leader's "
    "lease, reservations and waits for a lock are left out.",
    false_positives=("A client library that renews by itself, which the text does not say.",),
    question="A job is still running when its claim expires: who takes it, and what happens when both finish?",
    suggestion="Renew the claim while the work lasts and stop when that fails, fence the writes, or make the claim "
    "longer than the longest work.",
    not_when="Two at once do no harm: then say why.",
    references=(
        "Cary Gray, David Cheriton: Leases: An Efficient Fault-Tolerant Mechanism for Distributed File Cache "
        "Consistency, ACM SOSP, 1989",
        "Martin Kleppmann: How to do distributed locking, martin.kleppmann.com, 2016",
    ),
    severity="High.",
    valid=(
        Example("# Video\n## Design\nThe visibility timeout is 15 minutes. A conversion takes up to 10 minutes.\n"),
        Example(
            "# Video\n## Design\nThe visibility timeout is 30 s and is extended by a heartbeat. A conversion takes up "
            "to 10 minutes.\n"
        ),
        Example("# Video\n## Design\nThe leader's lease lasts 15 s. A conversion takes up to 10 minutes.\n"),
    ),
    invalid=(
        Example("# Video\n## Design\nThe visibility timeout is 30 seconds. A conversion takes up to 10 minutes.\n"),
        Example("# Video\n## Design\nEach job takes 5 minutes. The lock on a job expires after 60 s.\n"),
    ),
    judge=judge,
)
