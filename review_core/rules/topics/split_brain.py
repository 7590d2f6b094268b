"""What keeps two leaders, owners or lock holders from acting at once."""

from dataclasses import replace
from itertools import pairwise

from review_core.evidence import Claim, Signal
from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.page.settling import conclude, settle
from review_core.rules.relevance import Matter, because, density, is_page
from review_core.rules.weighing import Bar, Weighed, Words, call, verdict, weigh

SIGNALS = (
    Signal("handles", 3, ("two-at-once|^two-at-once|leader|election|lock", "refuse-old"), within=20),
    Signal("handles", 3, ("trouble.two|two-at-once|leader|election|lock", "way.fence"), within=24, flips=False),
    Signal("handles", 3, ("way.one-only",), flips=False),
    Signal("touches", 1, ("two-at-once",)),
    Signal("touches", 1, ("leader|election",)),
    Signal("touches", 1, ("split-brain",), flips=False),
    Signal("lacks", 3, ("lack.fencing",), flips=False),
    Signal("lacks", 3, ("trouble.two|two-at-once|leader|election|lock", "lack.fence"), flips=False),
)
BAR = Bar(
    answered=10,
    partial=1.2,
    touched=0.1,
    about="on.leader",
    aspects={
        "election": "who is chosen and how",
        "fencing|refuse-old": "what refuses a stale holder",
        "two-at-once": "when two may believe that they lead",
        "lock": "what is locked and for how long",
        "quorum": "which majority decides",
    },
)
PAGE = (
    Signal("handles", 3, ("rank.stamp", "rank.refuse"), within=24, flips=False),
    Signal("handles", 3, ("rank.older", "rank.refuse", "rank.role"), within=24, flips=False),
    Signal("handles", 3, ("~rank.votes", "~rank.yields"), within=36, flips=False),
    Signal("handles", 3, ("rank.power",), none=("rank.byhand",), flips=False),
    Signal("handles", 3, ("rank.never-two", "rank.role"), within=16, flips=False),
    Signal("handles", 3, ("rank.yields", "rank.upon"), within=20, flips=False),
    Signal("handles", 3, ("rank.votes", "rank.role"), within=24, flips=False),
    Signal("handles", 3, ("~rank.votes", "rank.must"), within=16, flips=False),
    Signal("handles", 3, ("~rank.votes", "~rank.without"), within=16, flips=False),
    Signal("lacks", 3, ("rank.none", "rank.role|rank.topic"), within=20, flips=False),
    Signal("lacks", 2, ("rank.open", "rank.role"), within=24, flips=False),
    Signal("touches", 3, ("rank.topic",), flips=False),
)
_TWO = (Signal("touches", 1, ("rank.open", "rank.role|rank.other"), within=24, flips=False),)
_TWINS = (Signal("touches", 1, ("rank.twins|^rank.twins", "rank.other"), within=40, flips=False),)
_ANSWER = 3.0
_CLEAR = 3  # strength of a lack said in so many words
_BAR = replace(BAR, about="")  # figures say how soon one takes over, and nothing of what stops the other
WORDS = Words(
    missing="Nothing keeps a replaced leader or lock holder from writing",
    partial="Leadership is defined, but a stale holder is not fenced everywhere",
    detail="A holder that is paused or cut off past its lease will go on beside its successor.",
    severity="high",
    weight=0.55,
)


def matters(case: Case) -> Matter:
    """Why the topic matters for this design; false where it does not."""
    matter = because(
        case,
        "the design has a leader, a lease, a lock or a failover",
        page="leader|failover|lock|election",
        shown="leader|election|failover|lock",
        dense=density(case, "leader|election|lock|two-at-once"),
        least=8,
    )
    if matter or not is_page(case):
        return matter
    two = [claim.statement for claim in case.page.claims(_TWO)]
    if two:
        return Matter("of two parts one takes over when it does not hear the other", tuple(two[:1]))
    return Matter(faint=bool(case.page.claims(_TWINS)))


def judge(case: Case) -> Call:
    """Weighs what the text says of the topic against what a design of this length must say."""
    matter = matters(case)
    if is_page(case):
        weighed = settle(case, PAGE)
        if not weighed.handles:
            weighed = _carried(case, weighed)
        return conclude(case, weighed, WORDS, _BAR, matter)
    weighed = weigh(case, SIGNALS, BAR)
    return call(case, weighed, verdict(case, weighed, BAR, matters=bool(matter)), WORDS, BAR, matter)


def _carried(case: Case, weighed: Weighed) -> Weighed:
    """An answer in two sentences: one says that a grant bears a number, the next what is done with a lesser one."""
    stamp, refuse, older = (case.page.bits(f"rank.{name}") for name in ("stamp", "refuse", "older"))
    answers = tuple(
        Claim("handles", 3, after)
        for before, after in pairwise(case.page.statements)
        if before.block == after.block
        and before.asserted & stamp
        and after.asserted & refuse
        and (after.asserted | after.denied) & older
        and not (before.weak or after.weak)
        and before.scope == after.scope == "proposed"
    )
    if not answers or any(claim.strength >= _CLEAR for claim in weighed.lacks):
        return weighed
    return replace(weighed, handles=answers, lacks=(), solid=_ANSWER, total=_ANSWER)


RULE = Rule(
    id="TP-split-brain",
    slug="split-brain",
    family="topics",
    summary="What keeps two leaders, owners or lock holders from acting at once.",
    flags="Leaders, standbys, leases and locks without fencing of the one that lost its role.",
    why=(
        "A paused or cut-off holder does not know that it has been replaced. Without a token checked by the "
        "resource, both write."
    ),
    detection=(
        "Looks for leadership, leases, locks or failover together with fencing: epoch, generation, compare- "
        "and-swap, power-off, step-down, quorum. Leadership or a lock alone is a mention, and matters where "
        "it is frequent. On a page plain speech decides: a number that a grant bears and that refuses an older one, a "
        "majority without which one gives up, power, relay or key that lets only one through; that one takes over when "
        "it hears nothing answers nothing. In a long text one sentence is not enough, and an open question or a promise "
        "takes from the answer."
    ),
    false_positives=("Leader election left to a product that fences by itself.",),
    question="A holder pauses for longer than its lease and wakes up: what refuses its next write?",
    suggestion=(
        "Give each grant a rising number and let every resource refuse a lower one; or fence by power or "
        "network before promotion."
    ),
    not_when="Work that is idempotent and whose double execution only costs time.",
    references=(
        "Martin Kleppmann, How to do distributed locking, 2016",
        (
            "Cary G. Gray and David R. Cheriton, Leases: An Efficient Fault-Tolerant Mechanism for Distributed "
            "File Cache Consistency, SOSP 1989"
        ),
        "Mike Burrows, The Chubby Lock Service for Loosely-Coupled Distributed Systems, OSDI 2006",
    ),
    severity="High: the result is corrupt data.",
    valid=(
        Example(
            "# Pump controller\n"
            "A lease in etcd says who is active. Orders carry the lease number, and pumps refuse an order "
            "with a lower number than the last."
        ),
        Example(
            "# Nightly close\n"
            "The job takes a lock with a generation number; the ledger rejects writes of an older "
            "generation, so a paused holder does no harm."
        ),
        Example(
            "# Tunnel\nEach change raises a count that goes along with every order. The fans remember the greatest and throw "
            "a lesser one away."
        ),
    ),
    invalid=(
        Example(
            "# Pump controller\n"
            "Two controllers; the standby takes over when it hears nothing from the active one for 5 s."
        ),
        Example("# Tunnel\nK2 drives when it has heard nothing of K1 for three seconds; the fans do what either says."),
        Example("# Nightly close\nThe job takes a lock in Redis that expires after 30 s; whoever holds it runs."),
    ),
    judge=judge,
)
