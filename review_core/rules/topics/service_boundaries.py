"""Who owns what, and who depends on whom."""

import re
from dataclasses import replace

from review_core.evidence import Claim, Signal, Statement
from review_core.evidence.lexicon.page import plain_hands
from review_core.evidence.page import own_text
from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.page.naming import named
from review_core.rules.page.saying import Ways, spoken
from review_core.rules.page.settling import conclude, settle
from review_core.rules.relevance import Matter, because, is_page
from review_core.rules.weighing import Bar, Weighed, Words, call, verdict, weigh

SIGNALS = (
    Signal("handles", 3, ("owned",)),
    Signal("handles", 1, ("owned-part", "service")),
    Signal("handles", 1, ("part.does",), flips=False),
    Signal("lacks", 3, ("unowned",)),
    Signal("handles", 2, ("op.owner",)),
    Signal("lacks", 3, ("op.no-owner",)),
)
BAR = Bar(
    answered=6,
    partial=2.5,
    about="on.boundary",
    aspects={
        "owned": "which service owns which data",
        "owner": "who is responsible",
        "compat": "how contracts change",
        "owned-part": "who depends on whom",
    },
)
PAGE = (
    Signal("handles", 3, ("own.held|own.only",), none=("own.everybody",)),
    Signal("handles", 3, ("own.duty",), none=("own.everybody", "own.loose")),
    Signal("lacks", 3, ("own.everybody",), flips=False),
    Signal("handles", 3, ("own.alone", "own.act"), within=9, flips=False),
    Signal("handles", 2, ("own.kept-out|own.alone",), flips=False),
    Signal("lacks", 3, ("own.loose", "own.act|own.data"), within=16, flips=False),
    Signal("lacks", 2, ("own.loose",), flips=False),
    Signal("touches", 3, ("own.topic",), flips=False),
)
_NAME = r"(?:the\s)?(?!(?:Postgre|My|Maria|Mongo|Redis|Kafka|S3|Dynamo|Cassandra|Oracle|Elastic|Rabbit|Git|Kube|SQL|It|The)\w*)"
_WHOSE = re.compile(
    r"\b(?:lives?|sits?|stays?|rests?|belongs?|kept|decided|made|booked|held|changed|written|set|created|altered"
    r"|worked out"
    rf"|are|is)(?:\s(?:only|now|solely|and\s\w+))?\s(?:in|with|by|under)\s{_NAME}([A-Z][\w-]{{2,20}})"
    r"|\b([A-Z][\w-]{2,20}|[a-z]+-[a-z]+)`?\s(?:has|keeps|holds|decides|sets|looks after|works out|makes|creates"
    r"|manages"
    r"|publishes|reconciles)\s(?:the\s|all\s|every\s|about\s|on\s|`)"
)
_A_NAME = r"(?:[A-Z][\w-]{1,20}(?:\s[a-z]{4,12})?)"
_KEPT = (
    r"(?:maintained|kept|held|stored|managed|mastered|changed|altered|set|decided|written|created|fixed|touched"
    r"|corrected|edited|updated|entered|booked"
    r"|computed|calculated|defined|handled|done|led|administered|approved|changeable|looked after)"
)
# "Allergies are kept in Charts; Meds asks for them", "clean-up is the agent's job".
_SOLE = re.compile(
    rf"\b(?:is|are|be|gets?|lives?|sits?|stands?|rests?)\s(?:only\s|solely\s)?{_KEPT}?\s?(?:only\s|solely\s)?(?:in"
    r"|by|with"
    rf"|at)\s(?:the\s)?{_A_NAME}(?!['’]|\s?(?:,|/|and|or|as well as)\s(?:in\s|by\s|with\s|the\s|also\s)*[A-Z])"
    r"\b[^.]{0,120}?\b(?:only|alone|(?:by|through|over|via) (?:its |the )?(?:api|event|call|request)|API|reads?"
    r"|asks?|requests?|calls|gets?|receives?|shows?|goes through|never|no copy|ids?|no(?:body|ne| one))\b"
    r"|\b(?:is|are|remains?|stays?)\s(?:the\s)?[\w-]{2,20}(?:['’]s|s['’])\s(?:\w+\s)?(?:job|task|duty|business"
    r"|matter|responsibility|concern|call|decision)\b(?! to be)"
    rf"|\b{_A_NAME}\s(?:alone\s|only\s)?(?:issues|stores|keeps|holds|decides|sets|creates|manages|maintains|checks"
    rf"|computes|owns|leads|writes)\b[^.]{{0,80}}?[;,]\s(?:the\s)?(?:{_A_NAME}|(?:all |the )?others?|everyone else"
    r"|everybody else|the rest)"
    r"\s(?:only |merely |just )?(?:learns?|hears?|gets?|reads?|asks?|displays?|shows?|receives?|refers?|is told"
    r"|are told|subscribes?|consumes?|sees?|requests?)\b"
    r"|\b(?:[Oo]wner(?:ship)?|[Rr]esponsib\w+|[Ii]n charge|[Dd]ecides|[Mm]aintenance|[Uu]pkeep|[Cc]are"
    r"|[Aa]dministration|[Mm]aster)\b[^.;]{{0,50}}[;:]\s(?:[A-Z]?\w+:\s)?{_A_NAME}(?:\s\([^)]{{0,30}}\))?;\s"
    r"(?:{_A_NAME}|copies|others|everyone|everybody|the rest)"
    rf"|(?:\b{_A_NAME}\s[a-z]{{3,}}(?:\sand\s[a-z]+)?(?:,\s|;\s|\.|\Z)){{3}}"
    r"|\b(?:[Ee]ach|[Ee]very|[Oo]ne) [\w ]{2,30} has one (?:controller|service|team|owner|writer|part)\b"
    r"|\bgrants? [^.;]{0,40}?\b(?:withdrawn|revoked|removed)\b"
    r"|\b(?:is|are) [A-Z][\w-]+(?:['’]s|s['’])(?=[;,.])"
    r"|\bone (?:producing|owning|writing|responsible) (?:service|team|part|component)\b|\ba second (?:producer"
    r"|writer|owner) is (?:refused|rejected)\b"
)
# "Billing and Routing both change it", "kept in Meds and in Charts", "by one of the services".
_DOES = (
    r"(?:writ(?:es?|ten|ing)|keeps?|kept|stores?|stored|sets?|decides?|decided|chang(?:es?|ed)|alters?"
    r"|updates?|updated|maintain\w*|edits?"
    r"|saves?|creates?|holds?|comput\w+|touch\w*|opens?|puts?|applies|uploads?|deletes?|modif\w+|assigns?"
    r"|issues?|knows?)"
)
_TORN = re.compile(
    rf"\b{_KEPT}\s(?:in|by|with)\s(?:the\s)?{_A_NAME}(?:\s(?:on|at|for|when|if|during)\s\w+)?(?:\s(?:and|or"
    r"|as well as)|,)\s(?:(?:in|by|with|also|partly)\s)?(?:the\s)?[A-Z]"
    rf"|\b(?:[Bb]oth|[Ee]ither)\s(?:the\s)?{_A_NAME}\s(?:and|or)\s(?:the\s)?{_A_NAME}\s(?:may\s|can\s)?(?:keep"
    r"|hold|store|maintain|change|write|set|edit|update|decide|manage|touch|compute|know)"
    rf"|\b{_KEPT}\sby\s(?:one of|some of|any of|either|whoever|whichever|someone|somebody)\b"
    rf"|\bby {_A_NAME} as well as by\b"
    rf"|\b{_KEPT}\sby\s[\w-]+,\s(?:and\s|or\s)?(?:{_KEPT}\s)?by\s[\w-]+"
    r"|\b(?:several|many|two|three|four|all|various) [\w-]+s (?:will |may |can )?(?:set|write|change|edit|update"
    r"|keep|own|decide)\b|\beach (?:do|does|has|have) (?:a bit|something|part|their share) of\b"
    r"|\b[A-Z][\w-]+ and [A-Z][\w-]+ each (?:have|has|keep|hold|store|maintain|decide|compute)\b"
    r"|\b(?:everyone|everybody|anyone) (?:goes on|may|can|uses|is free|keeps)\b|\b(?:depends"
    r"|depending) on the (?:case|situation|circumstances)\b|\b(?:historically )?grown\b|\bwhoever\b"
    r"|\b(?:partly|some|half)\b[^.;]{0,30}?\b[A-Z][\w-]+,\s(?:partly|some|half|the rest)\b"
)
# Whose a thing is, in so many words.
_OWNS = re.compile(
    r"\b(?:owns|owning|ownership|nobody else(?=[;,.])|owned by|(?:sole|single|one|exclusive|only) (?:owner"
    r"|writer|author|home)"
    r"|owners? of|(?:belongs?|stays?|lies?|rests?) (?:only )?(?:to|with) (?:the )?(?:[A-Z`]|[a-z]+ (?:service"
    r"|team|group|part))|responsib\w+ for|answers for"
    r"|in charge of|source of truth|system of record|authoritative for|sovereign\w*|master (?:of|for|data)"
    r"|leading (?:for|system)"
    r"|has the (?:last|final) (?:word|say)|(?:neither|none|no one|nobody|not) [^.;]{0,30}?(?:stores?|reads?"
    r"|writes?|touch\w*|opens?|looks? into) (?:any|the other|another|its|their|the others)"
    r"|(?:nobody|no one|none) (?:else )?(?:of \w+ )?(?:reads?|opens?|writes?|touch\w*)|own (?:store|schema"
    r"|database|tables?|data)"
    r"|(?:is|are) [A-Z][\w-]+(?:['’]s|s['’])(?=[ ;,.]|\Z))\b",
)
# One hand that does what an owner does.
_SINGLE = re.compile(
    r"\b(?:alone|only|sole(?:ly)?|exclusively|nobody|no one|none|never|no other|nowhere)\b[^.;]{0,60}?\b"
    rf"{_DOES}|{_DOES}\b[^.;]{{0,60}}?\b(?:alone|only|solely|exclusively|nobody else|no one else|nowhere else)\b"
    r"|\b(?:[Oo]thers?|[Ee]veryone else|[Ee]verybody else|the rest|the other (?:two|three"
    r"|four))\b[^.;]{0,40}?\b(?:asks?|calls?|gets?|holds? only"
    r"|keeps? only|subscribes?|reads? (?:only|it by|by)|by (?:api|event|call|request))\b(?! again)"
    r"|\bask(?:s|ed)?\b[^.;]{0,30}?\b(?:by|through|over|via) (?:its|the|that|their) (?:api|API|service|owner)\b",
)
_TASK = re.compile(
    r"\b(?:job|task|duty|business|matter|responsibility|concern|decision|withdrawn|revoked|producer|refused)\b"
)
_PARTY = re.compile(
    r"(?<=[a-z`,;:|] )(?:[A-Z][a-z]\w+|`[\w.-]+`)|\A\W*(?!The\b|It\b|They\b|Each\b|Every\b|No\b|Nobody\b"
    r"|All\b|Only\b|If\b|When\b|In\b|At\b"
    r"|For\b|Both\b|What\b|Whoever\b|Neither\b|None\b)(?:[A-Z][a-z]\w+|`[\w.-]+`)|\b(?:service|team|component"
    r"|program|system|module|operator|controller|group)s?\b"
)
# A matter that is divided between parts or people, or is not.
_DIVIDES = re.compile(
    r"\b(?:teams?|groups?|squads?|guild|crews?|suppliers|vendors|departments|(?:who|whoever|whichever|whose"
    r"|which (?:one|service|team|part|program))"
    r"|divi(?:sion|de[ds]?)|split|owners?|ownership|responsib\w*|look(?:s|ed)? after|(?:takes?|taken) care"
    r"|maintain\w*|jointly|boundar\w+"
    r"|(?:all|both|needed by|available in|found in|kept by) (?:of )?(?:them|three|four|the \w+)"
    r"|like the others?|everyone|everybody|anyone"
    r"|settle[sd]?|align|(?:keeps?|has|have|hold|kept) (?:its|their) (?:own )?(?:part|share|side|half)"
    r"|shared by|in common)\b",
    re.IGNORECASE,
)
_PARTED = re.compile(
    r"\b(?:ownership|division|demarcation|boundar\w+|responsib\w+|who (?:owns|decides|does what)"
    r"|owned by|split into|cut (?:in|into))\b",
    re.IGNORECASE,
)
# Of its running and its releases, not of who has charge of what.
_RUNS = re.compile(
    r"\b(?:releas\w+|goes out|deploy\w*|versions?|snapshots?|instances?|replicas?|let go|logs?|traces?"
    r"|\d+ a page|satellite)\b",
    re.IGNORECASE,
)
_LABELLED = re.compile(r"\W*owners?\W{0,3}:\s*\S", re.IGNORECASE)
_ONE = Ways(plain_hands.CLASSES, plain_hands.ONE)
_MANY = Ways(plain_hands.CLASSES, plain_hands.MANY)
_HEADED = re.compile(
    r"\b(?:belongs to|owners?|owned by|whose|responsib\w+|in charge|looked after by|who (?:else|has|decides|keeps|writes"
    r"|changes)|written by|writers?|changed by|master|authority)\b",
    re.IGNORECASE,
)
# The columns of a table that allots things.
_THING = re.compile(
    r"\W*(?:things?|data|what|entit(?:y|ies)|objects?|records?|tables?|functions?|tasks?|decisions?|information|items?|fields?"
    r"|lists?|subjects?|aggregates?|resources?|domains?|areas?|capabilit(?:y|ies)|topics?"
    r"|features?|business objects?|parts? of the data)\W*\Z",
    re.IGNORECASE,
)
_HAND = re.compile(
    r"\b(?:services?|owners?|teams?|in charge|responsib\w+|accountable|belongs|squads?|stewards?|custodians?)\b",
    re.IGNORECASE,
)
_SEVERAL = re.compile(
    r"\b(?:and|or|both|all|each|either|any|several|tbd|open|unclear|undecided|as it|whoever|shared|common"
    r"|jointly|together|various)\b|\?| [/+] "
    r"|\A\W*\Z",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"(?<=[;.]) ")
_ALLOTTED = 3.0
_LEFT_OPEN = 0.5  # what one open sentence weighs
_EDGE, _EDGES, _QUOTES = 0.4, 16, 4  # each dependency that the text tells says who needs whom
WORDS = Words(
    missing="Who owns which data and decision is not said",
    partial="Responsibilities are named, but ownership is not settled",
    detail="Several parts are named without one owner for each piece of data.",
    severity="medium",
    weight=0.1,
)


def matters(case: Case) -> Matter:
    """Why the topic matters for this design; false where it does not."""
    return because(
        case,
        "the design has several services",
        page="service|plain.system|figure-any|long-running",
        shown="boundary-words",
    )


def judge(case: Case) -> Call:
    """Weighs what the text says of the topic against what a design of this length must say."""
    matter = matters(case)
    if is_page(case):
        weighed = _divided(case, _anchored(settle(case, PAGE)))
        weighed = _in_hands(case, weighed)
        if not weighed.handles and not weighed.lacks:
            weighed = _allotted(case, weighed)
        if not (weighed.lacks or any(_PARTED.search(one.text) for one in case.page.having("own.topic"))):
            matter = Matter(faint=bool(matter))  # a page that does not touch on it is seldom about it
        if not (weighed.handles or weighed.lacks):
            weighed = replace(weighed, touches=(), total=0.0)  # a word that brushes the matter leaves nothing open
        return conclude(case, weighed, WORDS, replace(BAR, about=""), matter)
    weighed = weigh(case, SIGNALS, BAR)
    told = _EDGE * min(_EDGES, len(case.graph.edges))
    weighed = replace(weighed, solid=weighed.solid + told, total=weighed.total + told)
    made = call(case, weighed, verdict(case, weighed, BAR, matters=bool(matter)), WORDS, BAR, matter)
    if made.verdict in ("answered", "partial") and len(made.evidence) < _QUOTES:
        drawn = tuple(edge.evidence[0] for edge in case.graph.edges if edge.evidence)[: _QUOTES - len(made.evidence)]
        made = replace(made, evidence=(*made.evidence, *drawn))
        made = replace(made, drafts=tuple(replace(draft, evidence=made.evidence) for draft in made.drafts))
    return made


def _anchored(weighed: Weighed) -> Weighed:
    """Without the sentences that use such words of something else: who is left alone, told, or has a thing in common."""
    handles = tuple(
        claim
        for claim in weighed.handles
        if _OWNS.search(claim.statement.text)
        or (_SINGLE.search(claim.statement.text) and _PARTY.search(claim.statement.text))
    )
    lacks = tuple(
        claim
        # What was only overtaken by such a sentence stands again.
        for claim in (
            weighed.lacks or (claim for claim in weighed.touches if claim.polarity == "lacks" and not handles)
        )
        if _DIVIDES.search(claim.statement.text) and not _RUNS.search(claim.statement.text)
    )
    solid = weighed.solid if handles and not lacks else 0.0
    total = max(weighed.total, _LEFT_OPEN) if handles or lacks else 0.0
    return replace(weighed, handles=handles, lacks=lacks, solid=solid, total=total)


def _divided(case: Case, weighed: Weighed) -> Weighed:
    """With the sentences that put a thing into one hand, whoever else may ask, or into several."""
    sole: list[Claim] = []
    torn: list[Claim] = []
    for one in case.page.statements:
        if one.kind == "heading" or one.scope != "proposed" or one.modality not in ("fact", "must"):
            continue
        text = named(case, own_text(case.page, one))
        if _TORN.search(text):
            torn.append(Claim("lacks", 3, one))
        elif _SOLE.search(text) and (_OWNS.search(text) or _SINGLE.search(text) or _TASK.search(text)):
            sole.append(Claim("handles", 3, one))
    # What was open is settled where the same passage goes on to say whose it is.
    last = {claim.statement.block: claim.statement.index for claim in sole}
    open_ = [claim for claim in weighed.lacks if last.get(claim.statement.block, -1) < claim.statement.index]
    lacks = (*open_, *torn)
    if lacks or not sole:
        return replace(weighed, lacks=lacks, solid=0.0) if torn else weighed
    return replace(
        weighed, handles=(*weighed.handles, *sole), lacks=(), solid=_ALLOTTED, total=max(weighed.total, _ALLOTTED)
    )


def _in_hands(case: Case, weighed: Weighed) -> Weighed:
    """With the sentences that say whose a thing is by what is left to the others, and those that leave it to whoever."""
    one_hand, many = _in_columns(case)
    allotted = tuple(many)
    said = spoken(case)
    for number, one in enumerate(said):
        last = ""
        for clause in _CLAUSE.split(one.words):
            last = "many" if _MANY.meet(clause) else "one" if _ONE.meet(clause) else last
        words = one.words
        for after in said[number + 1 : number + 2]:
            if after.statement.block == one.statement.block and not _MANY.meet(after.words):
                words = f"{words} {after.words}"
        whole = last != "many" and not one.put_off and _ONE.meet(words)
        if whole or last == "one":
            (many if one.put_off else one_hand).append(Claim("handles", 3, one.statement))
        elif last == "many":
            many.append(Claim("lacks", 3, one.statement))
    settled = {claim.statement.start for claim in one_hand}
    lacks = tuple(claim for claim in weighed.lacks if claim.statement.start not in settled)
    torn = {claim.statement.start for claim in many}
    handles = tuple(claim for claim in (*weighed.handles, *one_hand) if claim.statement.start not in torn)
    open_rows = tuple(
        claim
        for claim in many
        if claim in allotted or (claim.statement.kind == "table-row" and _HEADED.search(claim.statement.text))
    )
    lacks = (*lacks, *(open_rows if handles else (claim for claim in many if _is_owed(claim))))
    if handles and not lacks:
        return replace(weighed, handles=handles, lacks=(), solid=_ALLOTTED, total=max(weighed.total, _ALLOTTED))
    total = max(weighed.total, _LEFT_OPEN) if lacks else 0.0
    return replace(weighed, handles=handles, lacks=lacks, solid=0.0, total=total)


def _in_columns(case: Case) -> tuple[list[Claim], list[Claim]]:
    """Rows of a table of things and whose they are: those with one owner, and those with several or none."""
    one_hand: list[Claim] = []
    many: list[Claim] = []
    for one in case.page.statements:
        block = case.document.blocks[one.block]
        if one.kind != "table-row" or one.scope != "proposed" or not (block.header and _THING.match(block.header[0])):
            continue
        cells = [cell for head, cell in zip(block.header, block.cells, strict=False) if _HAND.search(head)]
        if cells and cells[0].strip():
            (many if any(_SEVERAL.search(cell) for cell in cells) else one_hand).append(Claim("handles", 3, one))
    return one_hand, [claim._replace(polarity="lacks") for claim in many]


def _is_owed(claim: Claim) -> bool:
    """Whether what is left to whoever is left so by a sentence that speaks of who has charge of something."""
    return bool(_DIVIDES.search(claim.statement.text)) and not _RUNS.search(claim.statement.text)


def _allotted(case: Case, weighed: Weighed) -> Weighed:
    """A page that tells part by part what is whose ("Fines are kept in Loans, blocks in Readers") answers without a word
    of owning."""
    page = " ".join(block.text for block in case.document.blocks)
    shares: dict[int, set[str]] = {}
    told: dict[int, Statement] = {}
    for one in case.page.statements:
        if one.kind == "heading" or one.scope != "proposed" or one.modality not in ("fact", "must"):
            continue
        names = {found[1] or found[2] for found in _WHOSE.finditer(own_text(case.page, one))}
        # What is named once is a town or a product; a part of the design is spoken of again.
        names = {name for name in names if page.count(name) > 1}
        if names or _LABELLED.match(one.text):
            shares.setdefault(one.section, set()).update(names or {one.text})
            told.setdefault(one.section, one)
    answers = tuple(Claim("handles", 2, told[section]) for section, names in shares.items() if len(names) > 1)
    return replace(weighed, handles=answers, solid=_ALLOTTED, total=_ALLOTTED) if answers else weighed


RULE = Rule(
    id="TP-service-boundaries",
    slug="service-boundaries",
    family="topics",
    summary="Who owns what, and who depends on whom.",
    flags="Several services without a statement of which owns which data and decision.",
    why=("Where ownership is open, tables are shared, releases wait for each other, and an incident has no owner."),
    detection=(
        "Counts statements of ownership and responsibility (owns, is responsible for, only X writes, asks by "
        "API, exposes), and a little those of what a named part does. An open division is a lack. On a page plain "
        "speech decides: who alone writes, keeps or decides something answers, and so does a thing in one part's hands "
        "that others ask for, what is left to the others (a number, a read, no table), and a "
        "table with one owner a row; what all share, two keep, or is settled on the way is a lack, unless the same "
        "paragraph goes on to an owner. Each must speak of who has charge of something: being left alone, told or released "
        "by a team is none of that. A page that does not touch on the matter lacks it, but raises no finding. In a long text "
        "one sentence is not enough, and an open question or a promise takes from the answer."
    ),
    false_positives=("Changes inside one component.",),
    question=(
        "Which service owns each piece of data and each decision, and through which contract do the others reach it?"
    ),
    suggestion=(
        "One owner per entity, everyone else keeps only its id and asks or listens; draw boundaries where "
        "things change for different reasons."
    ),
    not_when="A single service with its own store.",
    references=(
        "David L. Parnas, On the Criteria To Be Used in Decomposing Systems into Modules, CACM, 1972",
        "Eric Evans, Domain-Driven Design, Addison-Wesley, 2003",
        "Pat Helland, Data on the Outside versus Data on the Inside, CIDR 2005",
    ),
    severity="Medium.",
    valid=(
        Example("# Beekeepers\nSwarms are entered in Hives; Honey gets them by message and has no form for them."),
        Example("# Vineyard\nPicking dates are set in Harvest; Cellar and Sales ask for them by its API."),
        Example("# Clinic\nAdmission owns patients; Beds keeps only their id and asks Admission by its API."),
        Example(
            "# Tickets\n"
            "The sales service is responsible for seats and nobody else writes them; the map service exposes "
            "a read API."
        ),
        Example(
            "# Choir\nLeaving the seating plan to both was turned down. Fines are worked out in Loans, blocks are set in "
            "Readers; neither touches what the other has."
        ),
    ),
    invalid=(
        Example(
            "# Beekeepers\nHives and Honey are two services. A swarm is put right in the one or the other, depending on who "
            "sees it."
        ),
        Example(
            "# Lift alarms\nCabin, Panel and Guard are three services. Who clears an alarm is sorted out between the teams. "
            "If Cabin is away, Panel is left alone for a minute and nobody else is told."
        ),
        Example(
            "# Vineyard\nHarvest, Cellar and Sales are three services. Picking dates are changed by Cellar and by Harvest."
        ),
        Example(
            "# Clinic\n"
            "Admission, Beds and Insurance are three services. Who looks after the shared tables will turn "
            "out on the way."
        ),
        Example(
            "# Loans\nLoans has its own database, as has Readers. Who sets a block is settled between them as the work goes "
            "on."
        ),
        Example("# Tickets\nThere are a sales service, a map service and a mail service."),
    ),
    judge=judge,
)
