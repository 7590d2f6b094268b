"""How callers find the instances they call."""

import re
from dataclasses import replace

from review_core.evidence import Signal
from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.page.settling import conclude, settle
from review_core.rules.relevance import Matter, because, density, is_page
from review_core.rules.weighing import Bar, Weighed, Words, call, verdict, weigh

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
# What exists to find callees; who keeps their addresses, and how one learns of them.
_SETTLED = re.compile(
    r"\b(?:srv (?:records?|names?|lookup)|mdns|headless|endpoint ?slices?|cluster ?ip|xds|eds"
    r"|service discovery|discovery|eureka|nacos"
    r"|cloud map|zeroconf|bonjour|avahi|external-dns|dhcp option|kubernetes (?:service|dns)|service object"
    r"|ingress (?:name|pair|host)"
    r"|(?:by|under|behind) (?:a |the |its |one |their )?(?:service|dns|constant|fixed|stable|single"
    r"|common) (?:name|address)"
    r"|(?:nobody|no one|no caller|none|no \w+) (?:of them )?(?:keeps?|knows?|holds?|needs? to know"
    r"|has) (?:an? |any |the )?(?:hosts?|ports?"
    r"|address(?:es)?|ips?)|(?:find|found|finds|locate[sd]?|reach(?:es|ed)?) (?:it |them |\w+ )?(?:by|through"
    r"|via|under|in|from) (?:an? |the )?"
    r"(?:dns|anycast|consul|etcd|registry|directory|mesh|\w*balancer|floating|virtual)|seed nodes?"
    r"|service mesh|target groups?|instance tags)\b",
    re.IGNORECASE,
)
_DIRECTORY = re.compile(
    r"\b(?:consul|etcd|zookeeper|dns|registry|registrar|director(?:y|ies)|tracker|locator|broker's list|ldap"
    r"|catalog\w*|gossip|membership"
    r"|memberlist|swim|serf|name ?servers?|placement (?:servers?|service)|mesh|nomad|api server|lobby|haproxy"
    r"|envoy|traefik|docker|redis"
    r"|control plane|(?:cloud|inventory|endpoints) api|load balancer|alb|nlb|vip|keepalived|virtual (?:ip"
    r"|address)|floating (?:ip|address)"
    r"|list|prefix|ring|name|collector|dhcp|tags)\b",
    re.IGNORECASE,
)
_CALLEE = re.compile(
    r"\b(?:addresses?|hosts?|hostnames?|ports?|ips?|endpoints?|pods?|nodes?|servers?|machines?|instances?"
    r"|workers?|hubs?|gateways?|box(?:es)?"
    r"|containers?|vms?|brokers?|encoders?|targets?|themselves|itself|replicas?|adapters?|members|callers?"
    r"|clients?|joiners?|collectors?"
    r"|kilns?|seats?|proxies|shards?|leader|engines?|services?)\b",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"\b(?:regist(?:er|ers|ered|ering)|announc\w*|advertis\w*|sign(?:s|ed)? (?:on|in)|enters? (?:itself"
    r"|themselves|each|every|it)|publish\w* (?:its|their|where)"
    r"|put(?:s|ting)? (?:its|their|itself|themselves)|writes? [^.;]{0,30}?\b(?:address|ip|port|where)"
    r"|watch(?:es|ed)?|resolv\w+|looks? (?:it |them )?up|looked up"
    r"|asks?|asked|long-?polls?|struck off|report(?:s|ed)? in|in dns|ttl|records?|subscrib\w+|finds?|found"
    r"|discover\w*|point(?:s)? (?:to|at)"
    r"|answers? with|learn(?:s)? (?:of )?(?:where|which|who|new|the address)|reads? (?:the|this|that"
    r"|its) list|takes? (?:in|out)|knows? (?:where|which|only))\b",
    re.IGNORECASE,
)
_ANNOUNCES = re.compile(
    r"\b(?:announc|regist|advertis|broadcast|publish|report)\w*[^.;]{0,40}?\b(?:itself|themselves|(?:its"
    r"|their|own) (?:\w+ )?(?:address(?:es)?|hosts?"
    r"|ports?|ips?|endpoints?|where\w*))\b|\bregist\w*[^.;]{0,20}\blease\b",
    re.IGNORECASE,
)
_SIGNS_ON = re.compile(
    r"\b(?:regist(?:er|ers|ered) (?:in|with|at|by)|announc\w*|watch(?:es|ed)|own address|enters? (?:itself|themselves))\b",
    re.I,
)
_TYPED = re.compile(
    r"\b(?:types?|enters?|keys?|edits?|fills?) (?:in )?(?:the |its |their )?(?:new |changed )?(?:addresses|hosts|ips|ports)\b",
    re.IGNORECASE,
)
_LEFT_OPEN = 0.5  # what one open sentence weighs
# A lease or an address that changes hands is no way to be found.
_LEADS = re.compile(
    r"\b(?:take-?s? ?-?over|takes over|lease (?:of|in|with)|one active|leader (?:lease|election)"
    r"|switch(?:es)? over|standby|back by dns|idempot\w+|weights?)\b",
    re.IGNORECASE,
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
        aloud="find-static",
        dense=density(case, "moving-parts"),
        least=20,
    )


def judge(case: Case) -> Call:
    """Weighs what the text says of the topic against what a design of this length must say."""
    matter = matters(case)
    if is_page(case):
        weighed = _anchored(settle(case, PAGE))
        # What the page says of finding decides; figures about it make no answer of it.
        return conclude(case, weighed, WORDS, replace(BAR, about=""), matter)
    weighed = weigh(case, SIGNALS, BAR)
    return call(case, weighed, verdict(case, weighed, BAR, matters=bool(matter)), WORDS, BAR, matter)


def _anchored(weighed: Weighed) -> Weighed:
    """Without the sentences that look up, name or lease something else than a callee."""
    handles = tuple(claim for claim in weighed.handles if _finds(claim.statement.text))
    # What was only overtaken by such a sentence stands again.
    open_ = weighed.lacks or tuple(claim for claim in weighed.touches if claim.polarity == "lacks" and not handles)
    typed = () if handles else tuple(claim for claim in weighed.touches if _TYPED.search(claim.statement.text))
    lacks = (*(claim for claim in open_ if _CALLEE.search(claim.statement.text)), *typed)
    # A word that brushes the matter leaves nothing open.
    touches = weighed.touches if handles or lacks else ()
    return replace(
        weighed,
        handles=handles,
        lacks=lacks,
        touches=touches,
        solid=weighed.solid if handles and not lacks else 0.0,
        total=max(weighed.total, _LEFT_OPEN) if handles or lacks else 0.0,
    )


def _finds(text: str) -> bool:
    """Whether a sentence tells how a callee's address is found, and not who leads or which copy takes over."""
    if _SETTLED.search(text):
        return True
    if _LEADS.search(text) and not _SIGNS_ON.search(text):
        return False
    return bool(
        (_DIRECTORY.search(text) and _CALLEE.search(text) and _ASKS.search(text))
        or _ANNOUNCES.search(text)
        or (_DIRECTORY.search(text) and _SIGNS_ON.search(text))
    )


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
            "# Lockers\nDesk calls 4 to 30 lock servers, whose hosts are in its settings file. The leader holds a lease in "
            "etcd, and customers are looked up in the registry of persons."
        ),
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
