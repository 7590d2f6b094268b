"""One of a kind on the path, and nothing that takes its place."""

import re

from review_core.evidence import Reading, Statement
from review_core.evidence.lexicon.page import plain_singles
from review_core.evidence.page import own_text, says
from review_core.rules.antipatterns._exposure import Exposure, Sign, talk, verdict_is
from review_core.rules.antipatterns._weighing import (
    Lens,
    brief,
    firm,
    handles,
    otherwise,
    present,
    rows,
    said,
    spots,
    states,
    weigh,
)
from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.page.clauses import sort_clauses
from review_core.rules.relevance import is_page
from review_core.rules.topics import service_down

_LENS = Lens(
    states=(states("single.one"), states("single.bare"), states("single.spof")),
    exposes=(states("single.one|outage|crash"),),
    handles=(handles("single.guard", strong=True),),
)
_SHOWN = ("store|queue|discovery|primary", "service|external", "couple.address|single.one|call")
_EXPOSURE = Exposure(
    signs=(
        Sign("nothing says what happens when a part is down", 0.8, verdict_is(service_down.RULE, "missing")),
        Sign("what happens then is said", -0.7, verdict_is(service_down.RULE, "answered")),
        Sign("others find each other by one registry or one fixed address", 0.4, talk("discovery|couple.address")),
        Sign("a take-over, a restore or a way to resume is told", -0.3, talk("failover|resume|recovery|backup")),
        Sign("all work passes through a broker", 0.2, talk("queue|message")),
    ),
    base=-2.6,
    told=0.0,
    alone=0.3,
)
_COUNT_COLUMN = re.compile(
    r"\b(?:instances?|copies|nodes?|replicas?|number|count|how many|machines?|servers?|pods?|hosts?|units?)\b",
    re.IGNORECASE,
)
_ONE = re.compile(
    r"\A\W*(?:1 ?x|1|one|a single(?: one)?|single)(?:\s+(?:vm|node|instance|server|machine|pod|host|box|"
    r"process))?\W*\Z",
    re.IGNORECASE,
)

_HOSTING_COLUMN = re.compile(
    r"\b(?:runs?|running|deployed|deployment|hosted|hosting|topology|redundancy|set-?up|availability|where|"
    r"placement)\b",
    re.IGNORECASE,
)
# A cell that opens with one of it and goes on with no second: "one instance in zone A, nightly dump".
_ONE_HOSTED = re.compile(
    r"\A\W*(?:1 ?x|1|one|a single|single|sole)\s+(?:[a-z0-9.]+\s+)?(?:vm|node|instance|server|machine|pod|host|box|"
    r"process"
    r"|broker|replica|container|task|virtual machine)\b"
    r"(?!.*\b(?:standby|second|replicas?|replicated|follower|fail-?over|failing over|takes over|per|each|multi-?az|"
    r"spare)\b)",
    re.IGNORECASE,
)
_ONE_LABEL = re.compile(r"[\[(,]\s*(?:one|a single|single|1)\s+\w+\s*[\])]", re.IGNORECASE)
_ONE_OF = re.compile(
    r"\A[^:;.]{3,60}:\s*(?:1|one|a single|single)\s+"
    r"(?:server|node|vm|virtual machine|machine|instance|process|host|broker|pod|replica|box|container)\b"
    r"(?![^;.]*\b(?:standby|at a time|per|each|first|lost)\b)",
    re.IGNORECASE,
)

_ONCE = frozenset({"lone.one", "lone.placed", "lone.revived"})
_TOGETHER = frozenset({"lone.together"})
_CLIENTS = frozenset({"lone.clients"})  # many, of those whom it serves
_OTHER = frozenset({"lone.other"})  # one at a time, one of many, one that is lost
_MORE = frozenset({"lone.more", "lone.step"})
_DENIED = frozenset({"lone.alone"})
_TENDED = frozenset({"lone.tended"})
_COVER = frozenset({"lone.cover"})
_PRAISED = 2  # things that are told of a part instead of a second: RAID, its uptime, its power supplies

_A_SENTENCE = 5  # words; a shorter note among much talk of replicas is of a stage that the design leaves behind
_MANY = 8


def judge(case: Case) -> Call:
    """Present where the text, or a table in it, has something run once and names nothing that takes its place."""
    weighed = weigh(case, _LENS)
    # Who denies a replacement names it: the word counts for nothing in the same breath.
    bare = [
        one
        for one in said(case, weighed.stated, "single.bare")
        if one.words >= _A_SENTENCE or len(weighed.strong) < _MANY
    ]
    told = [*bare, *(one for one in said(case, weighed.unanswered, "single.one") if one not in bare)]
    if not brief(case) and weighed.strong:
        # Of much text about copies, one "single process" is worth a finding only where the text tells what it means.
        told = said(case, told, "single.impact|single.bare")
    counted = rows(case, _COUNT_COLUMN, lambda cell: bool(_ONE.match(cell)), first=False)
    counted += rows(case, _HOSTING_COLUMN, lambda cell: bool(_ONE_HOSTED.match(cell)), first=False)
    counted += [one for one in case.reading.statements if one.kind == "diagram" and _ONE_LABEL.search(one.text)]
    counted += [
        one for one in case.reading.having("service|store") if one.kind == "list-item" and _ONE_OF.match(one.text)
    ]
    named = [] if weighed.strong else said(case, weighed.unanswered, "single.spof")
    if is_page(case):
        counted, told, named = ([one for one in found if _is_part(case.page, one)] for found in (counted, told, named))
    passages = [*counted, *told] or named or (_lone(case.page) if is_page(case) else [])
    exposed = [] if passages else _EXPOSURE.passages(case, weighed, *_SHOWN)
    if exposed:
        return present(
            case,
            exposed,
            severity="medium",
            title="Everything depends on this part, and nothing is said of its loss",
            detail="The text names no replica, standby or fail-over for it, and not what the rest does while it is away.",
            trait=case.traits.why("store", "queue", "external", "call"),
            weight=0.45,
        )
    if not passages:
        return otherwise(case, weighed)
    felt = said(case, passages, "single.impact|single.bare")
    return present(
        case,
        passages,
        severity="high" if felt or counted else "medium",
        title="One of a kind, and nothing takes its place",
        detail="Its loss, its upgrade and its reboot all stop what depends on it, for as long as it takes to notice "
        "and to rebuild it; no replica, standby or fail-over is named for it.",
        weight=0.65,
    )


def _lone(page: Reading) -> list[Statement]:
    """What a page has one of, in any words or numbers, where neither the sentence nor the next has anything beside it."""
    second = page.bits("lone.second")
    found = []
    for one in page.statements:
        if one.kind == "heading" or one.modality == "question":
            continue
        if one.scope == "alternative" and _is_turned_down(page, one) and not plain_singles.NO_INSTANCE.search(one.text):
            found.append(one)
        if one.scope != "proposed":
            continue
        text = own_text(page, one)
        more = says(one, _MORE, apart=_DENIED | _CLIENTS) or plain_singles.SEVERAL.search(text)
        yet_to_come = one.modality == "promised" and one.asserted & second
        denied = says(one, _DENIED) or one.denied & second or plain_singles.UNDOUBLED.search(text)
        once = not plain_singles.ONE_OF_MANY.search(text) and (
            says(one, _ONCE, apart=_OTHER)
            or plain_singles.ONE.search(text)
            or _is_named(one, text)
            or _is_cell(one, text)
        )
        # "Three of them, on the same host" has one, and a spare in the cupboard is none.
        whatever = says(one, _TOGETHER) or plain_singles.SET_TO_ONE.search(text) or plain_singles.NO_SECOND.search(text)
        drawn = one.kind == "diagram" and any(map(_is_drawn_once, plain_singles.LABEL.findall(text)))
        alone = not more and (denied or (once and _is_now(text) and not _is_covered(page, one)))
        if drawn or (_is_part(page, one) and (whatever or yet_to_come or alone)):
            found.append(one)
    return found


def _is_part(page: Reading, one: Statement) -> bool:
    """Whether what a sentence has one of may be a part of the design, as it is to be."""
    text = own_text(page, one) or one.text
    return not (plain_singles.NO_INSTANCE.search(text) or plain_singles.ONLY_WAS.match(text))


def _is_now(text: str) -> bool:
    """Whether a sentence tells of what is, and not only of what was."""
    return not text or bool(sort_clauses(text, once=False, aside=False, owing=False, past=False).live)


def _is_drawn_once(label: str) -> bool:
    """Whether a node of a drawing is one by its own label, whatever stands in the next."""
    bare = plain_singles.FOR_ALL.sub("", plain_singles.HOST_NAME.sub("", label))
    return not plain_singles.LABELLED_MANY.search(bare) and bool(
        plain_singles.HOST_NAME.search(label) or plain_singles.LABELLED_ONE.search(label)
    )


def _is_turned_down(page: Reading, one: Statement) -> bool:
    """Whether a sentence tells of a second, then that it was dropped, and the paragraph tells of no other.

    A mere way that was weighed, whatever it has of clusters and copies, tells nothing of the way that was taken.
    """
    verdicts = [hit.first for hit in one.hits if hit.concept == "cue.alternative"]
    weighed = [hit.last for hit in one.hits if hit.concept == "lone.weighed"]
    if not (weighed and verdicts and weighed[0] < verdicts[-1]) or says(one, _ONCE, apart=_OTHER):
        return False
    after = page.statements[one.index + 1 : one.index + 4]
    return not any(next_.block == one.block and next_.scope == "proposed" and says(next_, _MORE) for next_ in after)


def _is_named(one: Statement, text: str) -> bool:
    """Whether a part is one host that goes by its name, or in a diagram one whose care is told instead of a second."""
    if len({found[1] for found in plain_singles.HOST_NAME.finditer(text)}) == 1:
        return True
    if one.kind == "diagram":
        return "->>" not in text and says(one, _TENDED) and not plain_singles.PLURAL.search(text)
    return spots(one, "lone.praised") >= _PRAISED


def _is_cell(one: Statement, text: str) -> bool:
    """Whether a row or an item counts a part as one: "Signer | one, in Zurich"."""
    cells = plain_singles.ROW_NUMBER.sub("", text)
    return (
        one.kind in ("table-row", "list-item")
        and bool(plain_singles.CELL_OF_ONE.search(cells))
        and not plain_singles.NO_PART.search(cells)
        and not plain_singles.FIGURES.search(text)
    )


def _is_covered(page: Reading, one: Statement) -> bool:
    """Whether one of the next two sentences of the paragraph tells what stands in."""
    after = page.statements[one.index + 1 : one.index + 3]
    return any(next_.block == one.block and firm(next_) and says(next_, _COVER) for next_ in after)


RULE = Rule(
    id="AP-single-point-of-failure",
    slug="single-point-of-failure",
    family="anti_patterns",
    summary="One instance whose loss stops the service.",
    flags="A single instance, leader, database, queue, zone or region on the path, with no replica, standby or "
    "fail-over described.",
    why="Hardware fails, hosts are patched, processes run out of memory. What exists once is down for each of these, "
    "and its availability bounds that of everything above it.",
    detection="Words for one of a kind (runs on one virtual machine, exactly one such process, without a second, no "
    "standby); table rows, list items and diagram labels that count one instance; a single point of failure "
    "that the text names and nowhere removes. A replica, standby, quorum or take-over in the same statement "
    "counts as handling, unless the statement denies it. A page is read in plain speech as well: a part that is counted "
    "or placed once in any words or numbers (1 machine with 64 GB, on a server in the cellar, is `db-01`), a second that "
    "is denied, put off or turned down, all copies on one host, a spare in the cupboard, a person with a backup; in a "
    "drawing each node by its own label; what is one of many, one at a time, for a day, somebody's device, what was, or one "
    "way that was turned down counts no part, nor does an object of an interface or a configuration, a step, a check, the "
    "node on which each copy of something runs, a benchmark, or what is so today and is to be changed; two or more of it, "
    "or what stands in, in the same or the next sentence counts "
    "as handling. In a design of more than a page their lack is made up "
    "for by what the whole text shows: an outage of which nothing is said, discovery by one registry or address "
    "and work through a broker raise the likelihood; an answer for outages, take-over and restore lower it. The "
    "weights of these signs were fitted on designs labelled by language models in a reviewer's role.",
    false_positives=(
        "A single instance that may be down for an hour without harm.",
        "A managed service that is replicated inside, called by one name.",
    ),
    question="This one is gone for an hour: what stops, who notices first, and how is it brought back?",
    suggestion="Run two or more in separate zones with automatic fail-over, or a small quorum; where only one may "
    "act, elect a leader by lease and fence the old one.",
    not_when="The cost of a second is above the cost of the outage, and the outage is agreed in figures.",
    references=(
        "Jim Gray: Why Do Computers Stop and What Can Be Done About It?, Tandem Technical Report 85.7, 1985",
        "Ben Treynor, Mike Dahlin, Vivek Rau, Betsy Beyer: The Calculus of Service Availability, ACM Queue, 2017",
    ),
    severity="High where the text tells the effect, denies a replacement or counts one, else medium.",
    valid=(
        Example("# Licences\n## Design\nThe server runs on two machines; the second takes over in ten seconds.\n"),
        Example("# Licences\n## Design\nLicences are valid for a day.\n"),
        Example("# Tolls\n## Design\nTolls are computed by `toll-1` and `toll-2`; either can do all lanes.\n"),
        Example(
            "# Ballots\n## Design\nVotes are kept on the tablet till the hall has a line; each hall has a box that sends "
            "them to one of the four counters.\n"
        ),
        Example(
            "# Kilns\n## Design\nA single `KilnProfile` can be reused by all kilns. No flag of the `--cluster` list changes.\n"
        ),
        Example("# Looms\n## Design\nEach pod runs a single worker. Check that the replica counts are non-negative.\n"),
        Example(
            "# Ferns\n## Alternatives\nOne would ask each cluster for its pods and keep the answer. That is slow with many.\n"
        ),
        Example("# Sluices\n## Design\nOne gauge node lost: the others of its row go on. The plan was on one VM.\n"),
        Example(
            "# Chimes\n## Design\nThe chime clock runs on a server in the tower. Its twin in the vestry takes over.\n"
        ),
    ),
    invalid=(
        Example("# Licences\n## Design\nThe licence server runs on one virtual machine.\n"),
        Example("# Tolls\n## Design\nTolls are computed by `toll-1`, which has 64 cores and two power supplies.\n"),
        Example(
            "# Chimes\n## Design\nA second clock server was weighed and dropped; it stays on the PC in the tower.\n"
        ),
        Example("# Moorings\n## Design\nBerths: 1 machine with 96 GB, as all berths fit into its memory.\n"),
        Example(
            "# Sluices\n## Design\nThe plan lives in eu-west-1a only. If it goes down, Ada restores the last dump.\n"
        ),
        Example("# Looms\n## Design\nThe weave planner is a singleton. The standby has not been bought yet.\n"),
        Example("# Sizing\n## Design\n\n| Part | Instances |\n|---|---|\n| Dispatch database | 1 |\n"),
    ),
    judge=judge,
)
