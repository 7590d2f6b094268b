"""What happens when this service, or one that it depends on, is down."""

import re
from collections.abc import Mapping
from dataclasses import replace
from itertools import groupby

from review_core.evidence import Claim, Reading, Signal, Statement
from review_core.evidence.lexicon.page import plain_losses
from review_core.evidence.page import own_text, says
from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.page.settling import conclude, settle
from review_core.rules.page.speech import SPAN, Passage, passages, words
from review_core.rules.page.speech import says as heard
from review_core.rules.relevance import Matter, because, density, is_page
from review_core.rules.weighing import Bar, Weighed, Words, call, verdict, weigh

SIGNALS = (
    Signal("handles", 3, ("gone|trouble.down", "carry-on|way.on"), within=24),
    Signal("handles", 3, ("gone|^gone", "failover")),
    Signal("handles", 2, ("when.down",), none=("harm", "lack.down"), flips=False),
    Signal("handles", 2, ("failover",)),
    Signal("handles", 2, ("degrade",)),
    Signal("touches", 1, ("outage|crash|trouble.down",), flips=False),
    Signal("lacks", 2, ("no-answer-for",)),
    Signal("lacks", 3, ("lack.down",), flips=False),
)
BAR = Bar(
    answered=12,
    partial=1.2,
    touched=0.1,
    about="on.failure",
    aspects={
        "failover": "what takes over",
        "degrade": "what is served meanwhile",
        "resume|recovery": "how work is picked up again",
        "retry": "what is tried again",
        "timeout": "after how long a dependency counts as down",
    },
)
_MET = "meet.less|meet.hold|meet.out|meet.end|meet.stop|meet.act"
_SURE = ("rely.on", "rely.open", "rely.shrug", "away.far")
_MET_THEN = ("meet.less", "meet.hold", "meet.out", "meet.end", "meet.stop", "meet.act")
# On a page: a part is away, and in the same sentence, or under a heading that says so, what is done or met then.
PAGE = (
    Signal("handles", 3, ("~away.if", _MET), none=_SURE, within=30, flips=False),
    Signal("handles", 3, ("~away.when", _MET), none=_SURE, within=16, flips=False),
    Signal("handles", 3, ("away.late", "meet.less|meet.hold|meet.out|meet.act"), none=_SURE, within=16, flips=False),
    Signal("handles", 3, ("away.without", "meet.less|meet.hold|meet.out|meet.end"), none=_SURE, within=14, flips=False),
    Signal(
        "handles", 3, ("^away.when|^away.if", "meet.less|meet.hold|meet.out|meet.end|meet.act"), none=_SURE, flips=False
    ),
    Signal("touches", 1, ("~away.when|~away.if",), flips=False),
    Signal("lacks", 3, ("~away.when|~away.if|^away.when|^away.if", "rely.open"), flips=False),
    Signal("lacks", 3, ("rely.shrug",), flips=False),
    Signal("lacks", 3, ("~away.when|~away.if|^away.when|^away.if", "meet.tell|rely.on"), none=_MET_THEN, flips=False),
)
_FOLLOWS = 3  # words
_TROUBLE = re.compile(
    r"\b(?:problem|bad|pity|well|trouble|luck|happens?|happened|unclear|open|hope|would|might|could|was|were|had|hung|went|stood|took)\b",
    re.IGNORECASE,
)  # of what is feared or has happened, and not of what is done
# "Rates down: ...", "Loss of the line -> ...", "Without Rates the ..."
_LABELLED = re.compile(
    r"\A[^:.;>]{0,40}\b(?:down|away|out|off|dead|gone|lost|silent|unreachable|unavailable|offline|closed|outage|"
    r"loss of [^:>]{2,30})"
    r"(?:\W{0,3}(?:[:;→|]|->|=>)|,)\W{0,4}\w+\W+\w+|(?:\A|[.;:,] ?|\band )[Ww]ithout (?:\w+ ){1,3}(?:\w+\W+){4}"
)
_AWAY = words(plain_losses.LOSS)
# So long is waited, and then something else is done.
_WAITED = words(rf"""
    (?:waits?|waited|has|have|gets?|given|allows?|within|after) (?:at most |up to |no more than |only )?{SPAN}(?: for
    [\w' -]{{1,30}}|
    to answer)?(?:[;,:.]| and)? ?(?:then|after that|afterwards|else|otherwise) (?:[\w'-]+ ){{3}}[\w-]+
""")
# A row's cell under a head that asks for the loss, which says whose the part is, or nothing.
_BLANK = re.compile(
    r"\W*(?:n/?a|tbd|none|unclear|open|rare)?\W*\Z|.*\b(?:critical|important|essential|(?:run|operated|hosted|owned|managed|looked"
    r" after) by|has (?:an )?sla|contract|response time|hotline|support line)\b"
    r"|\W*(?:see|cf\.|as in|described in|left to|for) (?:the )?[\w' -]{2,40}\W*\Z",
    re.IGNORECASE,
)
_IN_CASE = words(
    plain_losses.IN_CASE
    + r"""
    | (?:when|if|while|where|until) [^.;,]{1,50}? (?:gives?|sends?|returns?|says|brings|yields|offers|hears|gets)
    (?:none|nothing|no [\w-]+)
    | (?:if|when|while|should) (?:no|none of the|nobody|not one) [\w-]+ (?:is|are)
    (?:usable|left|free|available|up|there|reachable|fit)
    | (?:if|when|where|while) (?:[\w'-]+ ){1,3}?(?:do not|does not|have not|has not|not)
    (?:have|get|see|hear|receive|heard|got|seen|received)
    | with (?:the|an?|its|our|one) (?:[\w-]+ ){1,3}(?:cut|down|out|away|gone|off|dead|lost)
    | should (?:[\w-]+ ){1,3}(?:refuse|fail|reject|hang|stop|be (?:down|away|unavailable|unreachable))
    | (?:an?|one|any|each) [\w-]+ (?:lost|that is lost|that dies|that fails|down) (?:is|costs|means)
    | on (?:an? )?(?:bad|broken|lost|dead) (?:line|link|connection|network|signal|lines|links) | heard nothing for
    | (?:cannot|can not|does not|do not|not) (?:get|come) through | without (?:an?|the|its)
    (?:line|link|network|connection|signal)
    | (?:when|once|as soon as|after|until) [^.;,]{1,40}? (?:answers|responds|works|sends|listens) again |
    (?:when|once|as soon as|after|
    until) [^.;,]{1,40}? (?:is|are|comes?) (?:back|available again|reachable again|up again|there again|in service again)
    | (?:when|once|as soon as) [^.;,]{1,40}? is available again
    | (?:does|do) not wait for (?:it|them|that|the [\w-]+) | never (?:opens|starts|stands) empty
"""
)
_DONE = words("|".join((plain_losses.SOFT, plain_losses.ENDS, plain_losses.ACTS)))
_PUT_OFF = words(plain_losses.PUT_OFF)
_FAITH = words(plain_losses.FAITH)
_STALE = re.compile(r"\bout of (?:date|stock|scope|hours|hand)\b", re.IGNORECASE)
_CONTRACTED = re.compile(r"\b(?:ca|do|does|is|are|wo|did|has|have|could|would)n['’]t\b|\bcannot\b", re.IGNORECASE)
# Of what has happened, not of what will.
_TALE = re.compile(
    r"\b(?:was|were) (?:down|out|away|gone|offline|unreachable|unavailable)\b[^.;]{0,40}\b(?:in|last|for|this|on|since)\b"
    r"|\b(?:\d+|one|two|three|four|five|several) (?:\w+ )?(?:outages?|failures|incidents|breakdowns)\b",
    re.IGNORECASE,
)
_CONTRACT = re.compile(
    r"\b(?:contract|sla|response time|hotline|support)\b", re.IGNORECASE
)  # figures of these are of others
# Another takes its place, and how fast.
_MOVES = words(rf"""
    (?:take-?over|fail-?over|switch-?over|change-?over|promotion)(?: [\w-]+){{0,4}}?[:,]? (?:takes |in |within |of
    |under |is )?{SPAN}
    | (?:takes? over|serves|fails over|is replaced|are replaced|is promoted) (?:[\w-]+ ){{0,3}}?(?:in|within|after) {SPAN}
""")
# How often it is so, which says nothing of what is done.
_HABIT = re.compile(
    r"\b(?:which|who|and) (?:is|are|goes|can be) (?:[\w-]+ )?(?:away|down|out|off(?:line)?|slow|unreachable)\b[^.;,]{0,20}"
    r"\b(?:on most|once|twice|every|each|about|at times|sometimes|often|now and then)\b",
    re.IGNORECASE,
)
_DENIES = re.compile(r"\W*(?:no|nothing)\b", re.IGNORECASE)  # what there is none of is not what is done
_ACCEPTED = re.compile(r"\b(?:is|are|be|gets?) accepted\b(?! (?:risk|as|for now|here))", re.IGNORECASE)  # taken in
_THEN = re.compile(r"\W{0,4}(?:then|in that case|until then|meanwhile|instead)\b|\b(?:then|meanwhile)\b", re.IGNORECASE)
_QUOTED = re.compile(r"[\"“«][^\"”»]{0,60}[\"”»]")  # what people are shown
_FIGURE = re.compile(r"\d")
_SUPPOSED = re.compile(
    r"\b(?:if|when|whenever|while|without|with|in case|during|on (?:the )?loss|that (?:can|do|is|has) ?not|cannot)\b|: "
    r"| -> |→",
    re.IGNORECASE,
)
_REACTS = 4  # words that are left beside the case: what is done then
_WORTH = 3.0  # a sentence that says what is done answers on a page
_LABEL_WORDS = 8  # of a sentence that is the title of what follows
WORDS = Words(
    missing="Nothing says what happens when a dependency is down",
    partial="Behaviour during an outage is only half described",
    detail=("Without a decided reaction, an outage of one part becomes blocked callers or lost work in the others."),
    severity="medium",
    weight=0.5,
)


def matters(case: Case) -> Matter:
    """Why the topic matters for this design; false where it does not."""
    return because(
        case,
        "the design depends on parts that can be down",
        page="call|external|service|plain.system|figure-any|long-running",
        shown="external|queue|outage|failure|call",
        dense=density(case, "store|queue|cache|replica"),
        least=4,
    )


def judge(case: Case) -> Call:
    """Weighs what the text says of the topic against what a design of this length must say."""
    matter = matters(case)
    if is_page(case):
        # On a page figures alone are no answer: "99.95 %, four hours at most" is one to another question.
        done, evaded = _by_sentence(case)
        weighed, bar = _heard(case, done, evaded), replace(BAR, about="")
        if weighed.solid and done:
            return conclude(case, weighed, WORDS, bar, matter)
        return call(case, weighed, verdict(case, weighed, bar, matters=bool(matter)), WORDS, bar, matter)
    weighed = weigh(case, SIGNALS, BAR)
    return call(case, weighed, verdict(case, weighed, BAR, matters=bool(matter)), WORDS, BAR, matter)


def _heard(case: Case, done: Mapping[int, Statement], evaded: Mapping[int, Statement]) -> Weighed:
    """What a page says; "when it is away, such and such" is an answer whatever is done then."""
    open_ = _open_rows(case)
    if open_:
        lacking = tuple(Claim("lacks", 3, one) for one in open_)
        return Weighed((), (), lacking, 0.0, float(len(lacking)))
    weighed = settle(case, PAGE)
    case_of_loss = {one.statement.start for one in passages(case) if _IN_CASE.said(_plain(one.statement.text))}
    handles = tuple(
        claim
        for claim in weighed.handles
        if claim.statement.start not in evaded
        and not _HABIT.search(claim.statement.text)
        and not (_DENIES.match(claim.statement.text) or _FAITH.said(claim.statement.text))
    )
    lacks = tuple(claim for claim in weighed.lacks if claim.statement.start in case_of_loss)
    if not (handles or done or lacks or evaded):
        handles = tuple(
            Claim("handles", 2, one)
            for one in case.page.statements
            if one.scope == "proposed"
            and one.kind != "heading"
            and not one.weak
            and (_is_told(case.page, one) or _MOVES.said(_plain(one.text)))
        )
    handles += tuple(Claim("handles", 3, one) for one in done.values())
    lacks += tuple(Claim("lacks", 3, one) for one in evaded.values())
    answered = bool(done) or (bool(handles) and not (lacks or weighed.lacks))
    # An outage that is told of, or a word for one, is no evidence that its case was left open.
    return Weighed(
        handles=handles,
        touches=(),
        lacks=() if done else lacks,
        solid=_WORTH * len(handles) if answered else 0.0,
        total=float(len(lacks) + (len(handles) if answered else 0)),
    )


def _open_rows(case: Case) -> list[Statement]:
    """The rows of a table whose last column is for the loss of a part that do not say what is done then."""
    found: list[Statement] = []
    for one in case.reading.statements:
        block = case.document.blocks[one.block]
        if one.kind == "table-row" and block.cells and any(_AWAY.said(head) for head in block.header):
            told = _plain(block.cells[-1])
            figures = _FIGURE.search(told) and not _CONTRACT.search(told)
            if (_BLANK.match(told) or _FAITH.said(told)) and not (figures or heard(_DONE, told)):
                found.append(one)
    return found


def _by_sentence(case: Case) -> tuple[dict[int, Statement], dict[int, Statement]]:
    """The sentences of a page on a part that is away, by where they start: those that say what is done or met then, and
    those that put it off, trust that it will not be, or leave it to somebody's attention."""
    done: dict[int, Statement] = {}
    evaded: dict[int, Statement] = {}
    for _, group in groupby(passages(case), key=lambda one: one.statement.block):
        told = list(group)
        title = _titled(case, told[0].statement)
        before: Passage | None = None
        for one in told:
            text = _plain(one.live)
            away = _AWAY.said(title) or _IN_CASE.said(text)
            if before is not None and not away:
                label = before.statement.words <= _LABEL_WORDS and before is told[0]
                named = _plain(before.statement.text)
                away = (label or bool(_THEN.search(text))) and _IN_CASE.said(named)
            before = one
            if not away and _WAITED.said(text):
                done[one.statement.start] = one.statement
            if (
                not away
                or one.statement.role in ("testing", "references")
                or (_TALE.search(text) and not _AWAY.said(title))
            ):
                continue
            put_off = _PUT_OFF.said(_ACCEPTED.sub(" ", _QUOTED.sub(" ", _plain(f"{text} {one.owed}"))))
            asked = one.statement.text.endswith("?")
            reaction = _IN_CASE.pattern.sub(" ", text)
            if heard(_DONE, reaction) and not put_off and not asked:
                done[one.statement.start] = one.statement
            elif put_off or one.owed or asked or (_FAITH.said(text) and not _FIGURE.search(reaction)):
                evaded[one.statement.start] = one.statement
            elif (
                _IN_CASE.said(text)
                and _SUPPOSED.search(text)
                and len(reaction.split()) >= _REACTS
                and not _TROUBLE.search(text)
            ):
                done[one.statement.start] = one.statement
    return done, evaded


def _titled(case: Case, one: Statement) -> str:
    """What stands above or before a statement as its title: its section's heading, its row's first cells, its list's lead."""
    block = case.document.blocks[one.block]
    heading = case.document.sections[one.section].title if case.document.sections else ""
    return " ".join([heading if heading != case.document.title else "", block.lead, *block.cells[:-1]])


def _plain(text: str) -> str:
    """A text with its contracted negations written out; "out of date" is no outage."""
    return _CONTRACTED.sub("not", _STALE.sub(" ", text))


def _is_told(page: Reading, one: Statement) -> bool:
    """Whether a statement names the outage and says enough beside that to be what follows from it."""
    if says(one, frozenset(_SURE)) or _TROUBLE.search(one.text) or _HABIT.search(one.text) or _FAITH.said(one.text):
        return False
    taken = max((hit.last - hit.first + 1 for hit in one.hits if hit.concept == "away.if"), default=0)
    return (taken > 0 and one.words - taken >= _FOLLOWS) or bool(_LABELLED.search(own_text(page, one)))


RULE = Rule(
    id="TP-service-down",
    slug="service-down",
    family="topics",
    summary="What happens when this service, or one that it depends on, is down.",
    flags="Designs that call, store or consume without saying what they do while the other side is away.",
    why=(
        "Every dependency is down some of the time. What is not decided at design time is decided by default: "
        "blocked threads, lost work, or an outage that spreads to whoever calls."
    ),
    detection=(
        "Looks for sentences that name a failure and, within a few words, a reaction: another instance takes "
        "over, a stale or partial answer, work that waits and is picked up again. A failure without a "
        "reaction is a mention. Silence counts where the design has stores, queues, copies or calls. On a "
        "page the sentence about the outage decides, in any words: it is the case that a part is away, silent or "
        "dead, and what is done or met then; that it is reliable, that somebody is told or on call, or that it is for "
        "others or for later to settle, is no answer. A sentence that tells of a past outage leaves nothing open; a "
        "wait of so long, then something else, answers; where nothing else is told, how fast another takes its place "
        "will do; in a table with a column for the loss, a row that only says "
        "whose the part is leaves its part open. In a long text "
        "one sentence is not enough, and an open question or a promise takes from the answer."
    ),
    false_positives=(
        "Formats and conventions that run nothing of their own.",
        "A reaction told by name of a product feature that the lexicon does not know.",
    ),
    question=(
        "What does a caller see, and what happens to work in flight, while this service or each of its "
        "dependencies is down for a minute, and for a day?"
    ),
    suggestion=(
        "Write a table of dependencies: time-out, fallback (stale data, partial answer, queue for later), and "
        "who notices. Nygard's stability patterns name the choices."
    ),
    not_when="A batch job whose next run repairs a missed one needs no fallback, only an alert.",
    references=(
        "Michael T. Nygard, Release It!, 2nd edition, Pragmatic Bookshelf, 2018",
        "George Candea and Armando Fox, Crash-Only Software, HotOS IX, 2003",
        ("Ben Treynor, Mike Dahlin, Vivek Rau and Betsy Beyer, The Calculus of Service Availability, ACM Queue, 2017"),
    ),
    severity="High where users wait on the call or data may be lost, else medium.",
    valid=(
        Example(
            "# Sorting belt\n"
            "The belt asks Labels for each parcel and waits 2 s for it; then the parcel goes to the hand "
            "lane and is booked in the evening."
        ),
        Example(
            "# Ferry desk\nThe desk asks Tides. During an outage of Tides desks see the table of the day before. "
            "Tides had two "
            "outages in May."
        ),
        Example(
            "# Ferry desk\nThe desk asks Tides. Tides may be away for a day: desks keep using the figures they have "
            "in memory."
        ),
        Example(
            "# Ferry desk\nThe desk asks Tides. Tides out: the desk goes by the printed table and notes that it did."
        ),
        Example(
            "# Tide tables\n"
            "The harbour app asks Tides over HTTP. When Tides is down it falls back to the last good table "
            "and marks it as old."
        ),
        Example(
            "# Parcel scanner\n"
            "Scanners post to Intake. If Intake is unreachable, a scanner keeps its reads on disk and sends "
            "them once it is back; another instance takes over within seconds."
        ),
    ),
    invalid=(
        Example(
            "# Sorting belt\n"
            "| Part | When it is down |\n"
            "|---|---|\n"
            "| Labels | critical, run by the platform team |\n"
            "| Scale | weight of the last parcel |"
        ),
        Example("# Ferry desk\nThe desk asks Tides. When Tides does not answer, the port's technicians are on call."),
        Example(
            "# Ferry desk\nThe desk asks Tides, which has been up for nine years and is looked after around the clock."
        ),
        Example(
            "# Ferry desk\nThe desk asks Tides over HTTP. What the desk does while Tides is away is for each port to "
            "settle."
        ),
        Example(
            "# Tide tables\nThe harbour app asks the Tides service over HTTP for the table of the day and draws it."
        ),
        Example(
            "# Parcel scanner\n"
            "Scanners call the Intake service for each parcel. Keeping reads on the scanner while Intake is "
            "away was considered and rejected."
        ),
    ),
    judge=judge,
)
