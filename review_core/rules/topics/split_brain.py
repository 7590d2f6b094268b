"""What keeps two leaders, owners or lock holders from acting at once."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from review_core.evidence import Claim, Signal
from review_core.evidence.lexicon.page import plain_reigns, plain_twins
from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.page.saying import Said, Ways, saying, spoken
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
_FENCED = Ways(plain_reigns.CLASSES, plain_reigns.FENCED)
_KEPT_TO_ONE = Ways(plain_twins.CLASSES, plain_twins.KEPT_TO_ONE)
_CONTESTED = Ways(plain_twins.CLASSES, plain_twins.CONTESTED)
_NUMBERED = Ways(plain_reigns.CLASSES, plain_reigns.NUMBERED)
_OPEN = Ways(plain_reigns.CLASSES, plain_reigns.OPEN)
_CLAIMED = Ways(plain_reigns.CLASSES, plain_reigns.CLAIMED)
_ANSWER, _MENTION = 3.0, 0.5
_QUOTES = 6  # passages that a verdict shows
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
        aloud="leader|election|lock",
        dense=density(case, "leader|election|lock|two-at-once"),
        least=8,
    )
    if not is_page(case):
        return matter
    said = spoken(case)
    contested = [one.statement for one in said if _CONTESTED.meet(f"{one.title}: {one.words}")]
    if contested:
        return Matter("two could act at once", tuple(contested))
    # That there is a primary and a standby, or that one takes over, is no question of its own.
    return Matter(faint=bool(matter or saying(said, _CLAIMED)))


def judge(case: Case) -> Call:
    """Weighs what the text says of the topic against what a design of this length must say."""
    matter = matters(case)
    if is_page(case):
        return _page(case, matter)
    weighed = weigh(case, SIGNALS, BAR)
    return call(case, weighed, verdict(case, weighed, BAR, matters=bool(matter)), WORDS, BAR, matter)


def _page(case: Case, matter: Matter) -> Call:
    """On a page only what refuses, stops or shuts out the one that was replaced answers; that one takes over does not."""
    if not matter:
        return Call("not-applicable")
    said = spoken(case)
    fenced = _fenced(said)
    answers = [one for one in fenced if not (one.put_off or one.statement.modality == "promised")]
    if answers and not (matter.words or saying(said, _CLAIMED)):
        return Call("not-applicable")  # a version refused, where nobody is in charge, guards a record
    if answers:
        return Call("answered", case.quote([one.statement for one in answers], _QUOTES))
    open_ = [one for one in said if one in fenced or (_OPEN.meet(one.words) and _CLAIMED.meet(one.words))]
    lacks = tuple(Claim("lacks", 3, one.statement) for one in open_)
    weighed = Weighed((), (), lacks, 0.0, _MENTION * len(lacks))
    return call(case, weighed, "partial" if lacks else "missing", WORDS, _BAR, matter)


def _fenced(said: Sequence[Said]) -> list[Said]:
    """Sentences that answer, alone or with the one before: one says that a grant bears a number, the next what becomes of
    a lesser one."""
    found = [one for one in said if _FENCED.meet(one.words) or _KEPT_TO_ONE.meet(one.words)]
    for before, after in pairwise(said):
        if before.statement.block == after.statement.block and not (before in found or after in found):
            joined = replace(after, words=f"{before.words} {after.words}")
            found += [joined] if _NUMBERED.meet(joined.words) else []
    return found


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
        "majority without which one gives up, one that stops by itself before another may begin, power, relay, key or "
        "session that lets only one through; that one takes over when it hears nothing answers nothing, nor does a refused "
        "version where nobody is in charge. A finding is raised where the page tells how two come to act: one begins upon the "
        "silence of the other, both go on while they are apart, a lock runs out and the next takes it, one is started while "
        "another may still run, each has a vote that suffices; a primary with its standby, or a lease and no more of it, is no "
        "question. In a long text one sentence is not enough, and an open question or a promise "
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
            "# Cable cars\nWith the line between the stations down, each sells from its own half of the next car's seats.\n"
        ),
        Example(
            "# Herbarium\nTwo botanists may open one sheet at once; a text written on an older version is refused.\n",
            "not-applicable",
        ),
        Example(
            "# Dredger\nOf two helm computers one steers. One that cannot extend its grant lets go of the rudder 2 s before "
            "the other may take hold of it.\n"
        ),
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
            "# Bell ringer\nA node that is not ready counts as lost after a minute, and another ringer is started."
        ),
        Example("# Cable cars\nWith the line between the stations down, both sell the seats of the next car."),
        Example(
            "# Pump controller\n"
            "Two controllers; the standby takes over when it hears nothing from the active one for 5 s."
        ),
        Example(
            "# Dredger\nOf two helm computers one steers. Each looks after the other; if the cable between them is torn, "
            "both hold the course, and the mate pulls the plug of one.\n"
        ),
        Example("# Tunnel\nK2 drives when it has heard nothing of K1 for three seconds; the fans do what either says."),
        Example("# Nightly close\nThe job takes a lock in Redis that expires after 30 s; whoever holds it runs."),
    ),
    judge=judge,
)
