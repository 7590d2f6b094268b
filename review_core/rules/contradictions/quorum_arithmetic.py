"""Copies that are too few for what is promised of them."""

import re
from collections.abc import Iterator

from review_core.evidence import Statement
from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.contradictions._amounts import NUMBER, number
from review_core.rules.contradictions._clash import pair, present
from review_core.rules.contradictions._subjects import part_of
from review_core.rules.contradictions._told import Claim, Ways, claims

_MEMBER = (
    r"(?:nodes?|members?|voters?|replicas?|servers?|instances?|peers?|machines?|brokers?|controllers?|monitors?"
    r"|copies|pods?)"
)
_VOTING = (
    r"(?:raft|paxos|etcd|zookeeper|consul|quorum|majority|kraft|consensus|cockroach ?db|nats jetstream|galera"
    r"|mongodb replica set|replica set|vault|nomad)"
)
_SURVIVES = Ways(
    "tolerat surviv withstand may_fail can_fail may_be_lost can_be_lost failures loss may_die can_die may_be_down "
    "can_be_down cope",
    rf"""
    (?:tolerates?|survives?|withstands?|copes? with|can lose|may lose|handles?)
    (?:the |a |an )?(?:simultaneous |concurrent )?(?:loss|failure|outage|crash|death)?s? ?(?:of )?(?:any |up
    to |the )?{NUMBER} (?:of the \w+ |of its \w+ |of them|\w+ )?(?:{_MEMBER}|failures?|failed {_MEMBER}|crash(?:es|ed
    \w+)) | (?:any |up to )?{NUMBER} (?:of the (?:\w+ )?|of its )?{_MEMBER} (?:may|can|could) (?:fail|be lost|die|be
    down|crash|be away|go down|be unavailable)
    """,
    r"not (?:be )?(?:at once|simultaneous\w*)|one after|one by one|zones?|regions?|read only|losing quorum|if",
)
_SIZED = Ways(
    "raft paxos etcd zookeeper consul quorum majority kraft consensus cockroach jetstream galera replica_set vault "
    "nomad",
    rf"""
    {NUMBER} (?:voting |raft |etcd |zookeeper |consul )?{_MEMBER} (?:\w+ ){{0,3}}?{_VOTING} | {NUMBER} ?-?{_MEMBER}
    (?:\w+ )?{_VOTING} | {_VOTING} ~ {NUMBER} (?:voting )?{_MEMBER} | {NUMBER} ?-?{_MEMBER} ~ {_VOTING} | {_VOTING}
    (?:cluster|group|ensemble) of {NUMBER}
    """,
    r"(?:may|can) fail|loss of",
)
_STRONG = Ways(
    "strong lineari latest newest read-your never_stale always_consistent",
    r"strong(?:ly)? consisten\w+ | lineari[sz]ab\w+ | reads? (?:always )?(?:see|return"
    r"|get)s? (?:\w+ ){0,2}?(?:latest|newest|last) | (?:never|no) stale(?: reads?)? | always consistent",
    r"eventual\w*|optional|not needed",
)
_FEW = Ways(
    "consistency_level level_one local_one local-one w=1 w_=_1 r=1 r_=_1 write_concern write_quorum read_quorum "
    "one_replica",
    rf"""
    (?:reads? and writes?|writes? and reads?|both)
    (?:\w+ ){{0,5}}?(?:consistency )?(?:level )?(?:local )?one(?=\s*(?:[.,;]|$))
    | n ?= ?\d\W{{1,6}}(?:and )?[rw] ?= ?\d\W{{1,6}}(?:and )?[rw] ?= ?\d | {NUMBER}
    replicas?\W{{1,3}}(?:and )?[rw] ?= ?\d\W{{1,6}}(?:and )?[rw] ?= ?\d
    """,
)
_OF_SIZE = re.compile(rf"\b{NUMBER}[\s-]+(?:\w+ )?{_MEMBER}\b")
_NRW = re.compile(r"\b([nrw])\s?=\s?(\d+)")


def judge(case: Case) -> Call:
    """Present where a majority is gone before the promised failures are, or read and write quorums need not meet."""
    survives = claims(case, _SURVIVES, loosely=True)
    sized = claims(case, _SIZED) if survives else []
    found = pair(case, survives, sized, part_of, _too_few)
    if found is not None:
        lost, size = _lost(found[0]), _size(found[1])
        return present(
            case,
            [one.statement for one in found],
            f"{size} members are to survive the loss of {lost}",
            f"A majority of {size} is {size // 2 + 1}; with {lost} gone {max(0, size - lost)} are left, which"
            " decide nothing. "
            f"{size} members survive {(size - 1) // 2}, {lost} losses take {2 * lost + 1}.",
            slug="network-partition",
        )
    return _apart(case)


def _apart(case: Case) -> Call:
    """The same of reads and writes that need not meet in any copy."""
    strong = claims(case, _STRONG)
    few = [one for one in claims(case, _FEW) if _misses(one)] if strong else []
    found = pair(case, strong, few, part_of)
    if found is None:
        return Call("absent")
    passages: list[Statement] = [one.statement for one in found]
    return present(
        case,
        passages,
        "Strong consistency, with reads and writes that need not meet in any copy",
        "A write that one set of copies took is not seen by a read that asks another: only where the two together are "
        "more than all copies do they share one.",
    )


def _too_few(one: Claim, other: Claim) -> bool:
    if other.told is not one.told and _OF_SIZE.search(one.clause.replace(one.found.group(), "")):
        return False  # the promise names the size of its own group
    size, lost = _size(other), _lost(one)
    return 1 < size < 30 and lost > max(0, (size - 1) // 2)


def _lost(claim: Claim) -> int:
    return number(claim.found.group()) or 0


def _size(claim: Claim) -> int:
    return max(_numbers(claim.found.group()), default=0)


def _numbers(words: str) -> Iterator[int]:
    for found in re.finditer(NUMBER, words):
        value = number(found.group())
        if value is not None:
            yield value


def _misses(claim: Claim) -> bool:
    words = claim.found.group()
    given = {name: int(value) for name, value in _NRW.findall(words)}
    if "r" not in given or "w" not in given:
        return not given
    copies = given.get("n") or number(words) or 0
    return given["r"] + given["w"] <= copies


RULE = Rule(
    id="CX-quorum-arithmetic",
    slug="consistency",
    family="contradictions",
    summary="Fewer copies than the promised failures need, or quorums that need not meet.",
    flags="A cluster of three that decides by majority and is to survive two losses; strong consistency with N=3, "
    "W=1, R=1.",
    why="A majority is arithmetic: the second loss stops every write, or two readers see two truths.",
    detection="The number of failures to be survived against the size of a group that decides by majority (Raft, "
    "etcd, ZooKeeper and their like): n members survive (n - 1) / 2. For stated N, R and W, or level ONE for both, "
    "beside strong consistency: R + W must exceed N.",
    false_positives=("Copies of data that survive more losses than the group that decides.",),
    question="The promised number of members is lost: who decides, and from how many votes?",
    suggestion="Run 2 f + 1 members for f failures, in as many places; choose R + W > N where reads must see the last "
    "write.",
    not_when="Only reads must go on, and they may be stale.",
    references=(
        "David Gifford: Weighted Voting for Replicated Data, ACM SOSP, 1979",
        "Diego Ongaro, John Ousterhout: In Search of an Understandable Consensus Algorithm, USENIX ATC, 2014",
    ),
    severity="High.",
    valid=(
        Example("# Locks\n## Design\nThe five-node etcd cluster survives the loss of two nodes.\n"),
        Example("# Locks\n## Design\nA three-node Raft group holds the locks. It survives the loss of one node.\n"),
        Example("# Store\n## Design\nReads are linearizable: N=3, R=2, W=2.\n"),
        Example("# Store\n## Design\nReads are eventually consistent: N=3, R=1, W=1.\n"),
    ),
    invalid=(
        Example("# Locks\n## Design\nA three-node Raft group holds the locks. It survives the loss of two nodes.\n"),
        Example("# Locks\n## Design\nLocks are in etcd on four nodes. Up to two nodes may fail.\n"),
        Example("# Store\n## Design\nThe store is strongly consistent. With N=3, R=1, W=1 it is fast as well.\n"),
        Example(
            "# Store\n## Design\nReads always return the latest write. Reads and writes use consistency level ONE.\n"
        ),
    ),
    judge=judge,
)
