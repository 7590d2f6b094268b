"""A caller that gives up before what it waits for does."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from review_core.evidence import Statement
from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.contradictions._amounts import SPAN, number, spans, written
from review_core.rules.contradictions._clash import present
from review_core.rules.contradictions._told import Claim, Ways, claims, resolved
from review_core.topology import phrases

_LIMITS = Ways(
    "timeout time-out time_out times_out timed_out deadline gives_up give_up waits_at_most waits_up_to wait_at_most "
    "wait_up_to waits_",
    rf"waits? (?:about )?{SPAN} | time ?outs? | times? out | timed out | deadlines? | gives? up "
    r"| waits? (?:at most|up to"
    r"|for up to|no longer than|a maximum of|no more than)",
    r"(?:connect\w*|connection|idle|visibility|session|lock|lease|election|heartbeat|keep ?alive|drain\w*"
    r"|shutdown|grace|read ahead|dns|handshake|statement|acquisition|acquire|inactivity"
    r"|cart|reservation|login|token|cache|circuit|breaker|open state|payment window|checkout session|gossip"
    r"|probe|health|liveness|readiness|batch|job|flush|poll\w*|consumer|ack\w*) (?:\w+ )?(?:time ?outs?"
    r"|deadlines?|times out)"
    r"|asynchron\w*|in the background|queue\w*|user gives up",
)
_SHARED = Ways(
    "deadline remaining budget propagat cancel shorter smaller less than_its",
    r"""
    deadlines? (?:is |are )?(?:propagat\w+|passed|forwarded|carried|handed) | propagat\w+ (?:\w+ ){0,3}?deadlines?
    | remaining (?:time|budget|deadline) | cancell?(?:s|ed|ation) (?:\w+ ){0,4}?(?:calls?|requests?|work|downstream)
    | grpc deadlines?
    """,
)
_MOST_LIMITS = 60  # each is held against each
_COUNT = r"(\d+|once|twice|two|three|four|five)"
_FURTHER = re.compile(
    rf"\b(?:retri\w+|retry|repeat\w*)\W+(?:\w+\W+){{0,3}}?{_COUNT}\b|\b{_COUNT} (?:retries|more (?:times|tries"
    r"|attempts))\b"
)
_ALTOGETHER = re.compile(
    rf"\b(?:tries|attempts?|tried)\W+(?:\w+\W+){{0,3}}?{_COUNT}\b|\b{_COUNT} (?:attempts|tries|times)\b"
)
_CALLS = re.compile(
    r"\b(?:calls?|calling|to|for|asks?|waits? for|against|towards|of its calls to|from|on)\s+(?:the\s+|its\s+)?\Z"
)


class _Limit(NamedTuple):
    """How long `caller` waits, in seconds for one try and for all, for `callee` (empty where the text does not say whom)."""

    caller: str
    callee: str
    one: float
    all: float
    statement: Statement


def judge(case: Case) -> Call:
    """Present where what waits for a part gives up before that part, which waits in turn, does."""
    told = [(claim, lengths[0]) for claim in claims(case, _LIMITS) if len(lengths := _lengths(claim)) == 1]
    # Where no two lengths differ nobody gives up too soon, and who waits for whom need not be read.
    longest = max((one * _tries(claim.clause) for claim, one in told), default=0.0)
    if longest <= min((one for _, one in told), default=0.0) or resolved(case, _SHARED):
        return Call("absent")
    limits = [limit for claim, one in told[:_MOST_LIMITS] for limit in _limits(case, claim, one)]
    waits = {(edge.source, edge.target) for edge in case.graph.stated_edges if edge.kind != "async"}
    for outer in limits:
        for inner in limits:
            through = outer.callee or inner.caller
            if inner.caller != through or inner.caller == outer.caller or inner.callee == outer.caller:
                continue
            tied = bool(outer.callee) or (outer.caller, inner.caller) in waits
            if tied and inner.all > outer.one:
                return _found(case, outer, inner)
    return Call("absent")


def _found(case: Case, outer: _Limit, inner: _Limit) -> Call:
    tries = "" if inner.all == inner.one else f", {written(inner.all)} with its further tries"
    whom = f" for {inner.callee}" if inner.callee else ""
    return present(
        case,
        [outer.statement, inner.statement],
        f"{outer.caller} gives up after {written(outer.one)}, while {inner.caller} waits up to {written(inner.all)}",
        f"{outer.caller} waits {written(outer.one)} for {inner.caller}, which waits"
        f" {written(inner.one)}{whom}{tries}. The answer "
        "comes when nobody waits for it any more, and every further try of the caller adds work that is thrown away.",
        severity="medium",
        weight=0.6,
    )


def _lengths(claim: Claim) -> list[float]:
    return [length for _, _, length in spans(claim.clause)]


def _limits(case: Case, claim: Claim, length: float) -> Iterator[_Limit]:
    """What a clause limits: the first part named is who waits, one behind "calls" or "to" is whom it waits for."""
    clause = claim.clause
    named = list(_named(case, clause))
    if not named:
        return
    caller = named[0][1]
    callee = next((name for at, name in named[1:] if name != caller and _CALLS.search(clause[:at])), "")
    if claim.statement.kind == "table-row" and len(named) > 1 and not callee:
        callee = named[1][1] if named[1][1] != caller else ""
    yield _Limit(caller, callee, length, length * _tries(clause), claim.statement)


def _tries(clause: str) -> int:
    """How often something is tried in all; once where a clause says nothing of it."""
    further, altogether = _FURTHER.search(clause), _ALTOGETHER.search(clause)
    if further is not None:
        return 1 + _times(further[1] or further[2])
    return max(1, _times(altogether[1] or altogether[2])) if altogether is not None else 1


def _times(word: str) -> int:
    return {"once": 1, "twice": 2}.get(word) or number(word) or 0


def _named(case: Case, clause: str) -> Iterator[tuple[int, str]]:
    """The parts that a clause names, in order, with where: components of the graph, and what reads like one."""
    found: list[tuple[int, int, str]] = []
    names = {component.name.lower(): component.name for component in case.graph.components}
    names |= {
        item.text: item.text for item in phrases.read(clause) if item.role == "mention" and item.text not in names
    }
    for lower, name in names.items():
        if lower in clause and (at := re.search(rf"(?<![\w-]){re.escape(lower)}(?:s|es)?(?![\w-])", clause)):
            found.append((at.start(), -at.end(), name))
    last = -1
    for start, end, name in sorted(found):
        if start >= last:  # of names within one another the longest counts
            yield start, name
            last = -end


RULE = Rule(
    id="CX-timeout-order",
    slug="retry-policy",
    family="contradictions",
    summary="A timeout longer than that of the caller who waits for it.",
    flags="A service that waits longer for what it calls, its further tries counted, than its own caller waits for it.",
    why="Under load every answer comes too late for its caller, who tries again: the work doubles when there is least "
    "room for it.",
    detection="Timeouts and deadlines stated for named parts, in prose or a table, along the calls of the topology: "
    "who waits must give up later than what it waits for. Connect, idle, session, lock and queue timeouts are left "
    "out; a propagated deadline or cancelled calls let it pass.",
    false_positives=("Work that is meant to go on after its caller left, which the text does not call asynchronous.",),
    question="The last part of the chain is slow: who still waits for its answer when it comes?",
    suggestion="Let each caller wait longer than all tries of what it calls, or pass the remaining time along with "
    "the call.",
    not_when="The callee's work is wanted even when nobody waits any more.",
    references=(
        "Mike Ulrich: Addressing Cascading Failures, chapter 22 of Site Reliability Engineering, O'Reilly, 2016",
        "Marc Brooker: Timeouts, retries, and backoff with jitter, Amazon Builders' Library, 2019",
    ),
    severity="Medium.",
    valid=(
        Example(
            "# Shop\n## Design\nThe gateway calls the order service with a timeout of 5 s. The order service calls "
            "the payment service with a timeout of 2 s.\n"
        ),
        Example(
            "# Shop\n## Design\nThe gateway calls the order service with a timeout of 3 s. The report service calls "
            "the warehouse service with a timeout of 30 s.\n"
        ),
        Example(
            "# Shop\n## Design\nThe gateway calls the order service with a timeout of 3 s. The order service calls "
            "the payment service with a timeout of 10 s. Deadlines are propagated.\n"
        ),
    ),
    invalid=(
        Example(
            "# Shop\n## Design\nThe gateway calls the order service with a timeout of 3 s. The order service calls "
            "the payment service with a timeout of 10 s.\n"
        ),
        Example(
            "# Shop\n## Design\nThe gateway calls the order service, which calls the payment service. The gateway "
            "times out after 5 s. The order service times out after 4 s and tries 3 times.\n"
        ),
        Example(
            "# Shop\n## Design\n| Caller | Callee | Timeout |\n|---|---|---|\n| gateway | order service "
            "| 2 s |\n| order service | "
            "payment service | 5 s |\n"
        ),
    ),
    judge=judge,
)
