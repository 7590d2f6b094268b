"""How callers find the instances they call."""

from dataclasses import replace

from review_core.evidence import Signal
from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.page.settling import conclude, settle
from review_core.rules.relevance import Matter, because, density, is_page
from review_core.rules.weighing import Bar, Words, call, verdict, weigh

SIGNALS = (
    Signal("handles", 3, ("find-live",)),
    Signal("lacks", 2, ("find-static",)),
    Signal("handles", 2, ("op.find",)),
    Signal("handles", 1, ("part.address",), flips=False),
    Signal("lacks", 3, ("op.no-find",)),
)
BAR = Bar(
    answered=9,
    partial=1.5,
    about="on.discovery",
    aspects={
        "find-live": "how an instance is found",
        "discovery-live": "how a change reaches callers",
        "health": "how a dead instance is removed",
        "moving-parts": "which instances move",
    },
)
PAGE = (
    Signal("handles", 3, ("find.live",), none=("find.gone",), flips=False),
    Signal("handles", 3, ("~find.register", "~find.live|~find.registry|~find.fresh"), within=16, flips=False),
    Signal("handles", 3, ("find.registry", "find.use|find.register"), within=20, flips=False),
    Signal("handles", 3, ("find.registry", "find.where", "find.fresh"), within=20, flips=False),
    Signal("lacks", 3, ("find.where", "find.manual|find.file"), within=20, flips=False),
    Signal("lacks", 3, ("find.part", "find.file"), within=20, flips=False),
    Signal("lacks", 3, ("find.none", "find.where|find.manual|find.topic"), flips=False),
    Signal("lacks", 2, ("find.none",), flips=False),
    Signal("touches", 3, ("find.topic",), flips=False),
)
WORDS = Words(
    missing="How callers find moving instances is not said",
    partial="Discovery is named, but not how a change reaches the callers",
    detail="Instances change their address and the callers have to learn of it.",
    severity="low",
    weight=0.1,
)


def matters(case: Case) -> Matter:
    """Why the topic matters for this design; false where it does not."""
    return because(
        case,
        "callers have to find instances that change",
        page="moving-parts|call|find-static|plain.system",
        shown="moving-parts|find-static",
        dense=density(case, "moving-parts"),
        least=20,
    )


def judge(case: Case) -> Call:
    """Weighs what the text says of the topic against what a design of this length must say."""
    matter = matters(case)
    if is_page(case):
        weighed = settle(case, PAGE)
        # Where the page says how it is done, the figures about it make no answer of it.
        return conclude(case, weighed, WORDS, replace(BAR, about="") if weighed.lacks else BAR, matter)
    weighed = weigh(case, SIGNALS, BAR)
    return call(case, weighed, verdict(case, weighed, BAR, matters=bool(matter)), WORDS, BAR, matter)


RULE = Rule(
    id="TP-service-discovery",
    slug="service-discovery",
    family="topics",
    summary="How callers find the instances they call.",
    flags="Instances that come and go, found by addresses in files.",
    why="An address in a file is right until the first night on which a machine is replaced.",
    detection=(
        "Looks for a live way (registry, DNS, membership, virtual address) and for static lists, which are a "
        "lack. Raised where instances are said to move, and on a page where there are callers. On a page plain speech "
        "decides: who announces itself where, and by which name it is asked for, against addresses that somebody types, "
        "mails or edits. In a long text one sentence is not enough, and an open question or a promise takes from the "
        "answer."
    ),
    false_positives=("Queues and managed stores, which need no discovery.",),
    question="An instance is replaced at night: how does each caller learn of the new address, and how soon?",
    suggestion=(
        "A registry with leases, or DNS with a short time to live, or a balancer's one address; drop what "
        "does not renew."
    ),
    not_when="A fixed pair of hosts behind one name.",
    references=(
        "Mike Burrows, The Chubby Lock Service for Loosely-Coupled Distributed Systems, OSDI 2006",
        "Chris Richardson, Microservices Patterns, Manning, 2018",
    ),
    severity="Low; medium where instances move daily.",
    valid=(
        Example("# Kiln\nKilns ask DHCP option 66 for the recorder at power-up, and again when the connection breaks."),
        Example("# Render farm\nWorkers register in etcd with a lease and the scheduler watches the prefix."),
        Example("# Hubs\nGateways look up SRV records in DNS, which the operator updates as hubs come and go."),
        Example(
            "# Hire\nContainers sign on with the directory each 5 s and are struck off after 12; tills ask it before a call."
        ),
    ),
    invalid=(
        Example(
            "# Kiln\nConsul was looked at and thought too big. A fitter enters the recorder's address into the kilns' menu."
        ),
        Example(
            "# Render farm\n"
            "The scheduler calls 5 to 80 workers, which come and go. Their addresses are in its "
            "configuration file."
        ),
        Example("# Hire\nA registry was weighed and left out. The help desk types the new addresses into the tills."),
        Example("# Hubs\nGateways call the nearest hub; hubs are moved every month."),
    ),
    judge=judge,
)
