"""How far one failure reaches."""

from dataclasses import replace

from review_core.evidence import Claim, Signal, Statement
from review_core.evidence.lexicon.page import plain_reach
from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.page.settling import settle
from review_core.rules.page.speech import passages, says, words
from review_core.rules.relevance import Matter, because, is_page
from review_core.rules.weighing import Bar, Weighed, Words, call, verdict, weigh

SIGNALS = (
    Signal("handles", 3, ("gone|broad|trouble.fault", "contained|way.contain"), within=16),
    Signal("handles", 3, ("way.cells",), none=("worry",), flips=False),
    Signal("handles", 2, ("blast-radius",), none=("worry",)),
    Signal("handles", 2, ("way.others", "gone|broad|trouble.fault|trouble.down|service|tenant"), flips=False),
    Signal("handles", 1, ("part.spared|part.per",), none=("worry",), flips=False),
    Signal("touches", 1, ("blast-radius",), flips=False),
    Signal("touches", 1, ("broad",)),
    Signal("lacks", 3, ("gone|broad|trouble.fault|plain.hazard", "lack.contain"), flips=False),
)
BAR = Bar(
    answered=9,
    partial=0.4,
    touched=0.1,
    about="on.blast",
    aspects={
        "contained": "what is not affected",
        "blast-radius": "how far a failure reaches",
        "kept-apart": "what keeps tenants apart",
        "bulkhead": "which parts have capacity of their own",
    },
)
# On a page: a fault and its extent, or parts that share nothing; a roll-out in steps answers where nothing is for all.
PAGE = (
    Signal("handles", 3, ("reach.fault", "reach.only"), none=("reach.open",), within=24, flips=False),
    Signal("handles", 3, ("reach.cut", "reach.own|reach.only"), none=("reach.open",), within=30, flips=False),
    Signal("handles", 3, ("reach.step", "reach.then"), none=("reach.open",), within=24, flips=False),
    Signal("handles", 2, ("reach.cut|reach.apart",), none=("reach.open",), flips=False),
    Signal("handles", 1, ("reach.own|reach.step",), flips=False),
    Signal("touches", 1, ("reach.fault",), flips=False),
    Signal("lacks", 2, ("reach.all|reach.open",), flips=False),
)
_FAULT = words(plain_reach.FAULT)
_BOUNDED = words(plain_reach.BOUNDED)
_STEPS = words(plain_reach.STEPS)
_RELEASE = words(
    r"(?:new )?(?:releases?|updates?|changes?|versions?|roll-?outs?|config\w*|firmware|settings?|tariffs?|rules?|"
    r"bundles?|packs?|push(?:es)?|models?|scripts?|migrations?|images?|patch(?:es)?|programs?|migrate[sd]?|moves?|moving"
    r"|swap(?:s|ped)?"
    r"|edits?|outputs?)"
)
_SHARED = words(plain_reach.SHARED)
_CELLS = words(plain_reach.CELLS)
_LEFT = words(plain_reach.LEFT)
_SPARES = words(plain_reach.SPARES)
_UNDONE = words(r"halts?|stops? reach\w*|undo\w*|roll-?back|rolled back")
_EXTENTS = {name: words(text) for name, text in plain_reach.EXTENTS.items()}
_WEAK = {"that", "others"}  # kinds that draw no line between them
_UNBOUNDED = words(plain_reach.UNBOUNDED)
WORDS = Words(
    missing="How far a failure of the shared part reaches is not said",
    partial="Containment is touched, but who is affected by a failure stays open",
    detail="A fault in a part that many share takes all of them along unless something stops it.",
    severity="medium",
    weight=0.2,
)


def matters(case: Case) -> Matter:
    """Why the topic matters for this design; false where it does not."""
    return because(
        case,
        "many users or tenants share the same parts",
        page="broad|tenant|shared-by|user|plain.system|figure-any|long-running",
        shown="broad|tenant|shared-by",
    )


def judge(case: Case) -> Call:
    """Weighs what the text says of the topic against what a design of this length must say."""
    told = _bounded(case) if is_page(case) else []
    if told:
        return Call("answered", case.quote(told))
    weighed = _heard(case) if is_page(case) else weigh(case, SIGNALS, BAR)
    matter = matters(case)
    # On a page figures alone are no answer: "all 900 in under 40 s" is one to another question.
    bar = replace(BAR, about="") if is_page(case) else BAR
    return call(case, weighed, verdict(case, weighed, bar, matters=bool(matter)), WORDS, bar, matter)


def _heard(case: Case) -> Weighed:
    """What a page says of parts that fail alone, and of what all hang on; a fault or a pool by itself tells no reach."""
    weighed = settle(case, PAGE)
    told = {one.statement.start: one for one in passages(case)}
    apart = {start for start, one in told.items() if _CELLS.said(one.live) and not _SHARED.said(one.live)}
    handles = tuple(claim for claim in weighed.handles if claim.statement.start in apart)
    handles = handles or tuple(Claim("handles", 2, told[start].statement) for start in sorted(apart))
    left = [
        one.statement
        for one in told.values()
        if _LEFT.said(one.live)
        and not (_UNDONE.said(one.live) or says(_STEPS, one.live) or one.statement.text.endswith("?"))
    ]
    lacks = tuple(Claim("lacks", 3, one) for one in left)
    solid = float(len(handles))
    return Weighed(handles=handles, touches=(), lacks=lacks, solid=solid, total=float(len(handles) + len(lacks)))


def _bounded(case: Case) -> list[Statement]:
    """The sentences of a page that say of a fault how much it takes along, and not that this is everything."""
    found: list[Statement] = []
    for one in passages(case):
        block = case.document.blocks[one.statement.block]
        text = " ".join([*block.cells[:-1], one.live])
        asked = one.statement.text.endswith("?") or one.statement.role == "testing"
        stepped = _RELEASE.said(text) and says(_STEPS, text)
        spared = _SPARES.said(text)
        bounded = spared or (_FAULT.said(text) and says(_BOUNDED, text) and not says(_UNBOUNDED, text))
        lined = _FAULT.said(one.live) and _draws(one.live)
        if not asked and (stepped or bounded or lined):
            found.append(one.statement)
    return found


def _draws(text: str) -> bool:
    """Whether a text draws a line in two ways: by what is alone, whose own it is, who goes on, how many it is."""
    kinds = {name for name, kind in _EXTENTS.items() if kind.said(text)}
    return len(kinds) > 1 and not kinds <= _WEAK


RULE = Rule(
    id="TP-blast-radius",
    slug="blast-radius",
    family="topics",
    summary="How far one failure reaches.",
    flags="Parts that everyone shares, without a word on what stops when they fail.",
    why=(
        "The same fault is an incident or a catastrophe depending on what it takes along. Containment is "
        "cheap at design time and dear afterwards."
    ),
    detection=(
        'Looks for a failure with its extent ("only that tenant", "the others go on", "80 of 2,300 at most"), '
        "for what each tenant or zone has of its own, which counts a little, and for parts that all users "
        "share. In a long design silence is not raised by itself; on a page it "
        "is where something is shared by all. On a page plain speech counts as well: a fault with its share, with those whom "
        "it spares or with what stops and what goes on, parts "
        "that have nothing in common, a change that meets a few first; what all hang on, what is for all at once, or has "
        "not been looked into, leaves it open. A fault alone, or a pool of workers, tells nothing of reach there. In a "
        "long text one sentence is not enough, and an open question or a promise takes from the answer."
    ),
    false_positives=("Designs whose parts fail alone by construction, where nobody thought it worth a sentence.",),
    question="If this part fails, or gets a bad release or bad data, who is affected and who is not?",
    suggestion=(
        "Cut into cells or shards by customer or zone, keep a shared part out of the request path, roll "
        "changes out one cell at a time."
    ),
    not_when="A tool for one team has one user group; cells would be cost without gain.",
    references=(
        "Colm MacCárthaigh, Workload isolation using shuffle-sharding, Amazon Builders' Library, 2019",
        (
            "Haryadi S. Gunawi et al., Why Does the Cloud Stop Computing? Lessons from Hundreds of Service "
            "Outages, SoCC 2016"
        ),
    ),
    severity="Medium; high where one shared part serves all tenants.",
    valid=(
        Example(
            "# Choir scores\nA score that cannot be read is laid aside with its choir's name; the other 61 choirs "
            "notice nothing."
        ),
        Example(
            "# Booking desk\nIf the desk is gone, sales and refunds stop; rehearsals, doors and heating do not use it "
            "and carry on."
        ),
        Example(
            "# Ferry bells\nTen bells ring by schedule in ten pools of one each. Nothing else depends on the bells, and a bell "
            "that fails is rung by hand."
        ),
        Example(
            "# Lift gates\nA runaway gate uses up the 40 sockets of its own valley station; the other five notice nothing."
        ),
        Example(
            "# Tariff files\nA new tariff file goes to one street first, a day later to a tenth and then to the rest."
        ),
        Example("# Pumps\nEach village has a controller of its own, so that a wrong setting stops 1 in 14."),
        Example(
            "# Cells\n"
            "The service is cut into 20 cells. When a cell fails only its own customers are affected, 5 % at "
            "most, and the others continue."
        ),
        Example(
            "# Imports\n"
            "Each record of a batch is handled alone: one bad record does not affect the rest, and is set "
            "aside."
        ),
    ),
    invalid=(
        Example("# Choir scores\nAll 62 choirs share one importer, which begins anew with the file it stopped at."),
        Example("# Lift gates\nThe stations stand in three groups, but all hang on a single session store."),
        Example("# Tariff files\nA new tariff file is live on all 700 parking meters within a minute."),
        Example(
            "# Pumps\nThe 14 villages have a common controller. What a wrong setting would do was not looked into."
        ),
        Example("# One scheduler\nAll customers share one scheduler and one database."),
        Example("# Imports\nAll tenants' files go through a single cluster. It is upgraded every month."),
    ),
    judge=judge,
)
