"""A feature that is gone whenever one of the things it depends on is."""

import re
from itertools import groupby

from review_core.evidence import Statement
from review_core.evidence.lexicon.page import plain_losses
from review_core.evidence.page import own_text, says
from review_core.rules.antipatterns._exposure import Exposure, Sign, aside, stated, talk
from review_core.rules.antipatterns._weighing import (
    Lens,
    Weighed,
    brief,
    firm,
    handles,
    otherwise,
    present,
    rows,
    said,
    states,
    weigh,
)
from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.page.speech import admits, passages, words
from review_core.rules.page.speech import says as heard
from review_core.rules.relevance import is_page

_TRIES = "retry|backoff|timeout"
_HANDS_ON = "commit.second|commit.announce"
_SHOWN = ("service|external", "chain.call|chatty.call|call|commit.second|commit.announce", "store|cache|queue")
_GROWTH = "scale|scale-out|spread|spread-out|balance"
_LENS = Lens(
    states=(states("degrade.total"), states("degrade.away", "degrade.halt", "degrade.dependency", within=22)),
    exposes=(states("outage|failure"),),
    handles=(handles("degrade.soften"), handles("degrade", strong=True)),
    named="degrade.named",
)
_EXPOSURE = Exposure(
    signs=(
        Sign("who sets time limits and tries again has thought of the other side being away", -0.4, talk(_TRIES)),
        Sign("who weighs what is there and what else there could be has met its failures", -3.6, aside),
        Sign(
            "figures of load tell of users who are there at every hour of an outage",
            0.5,
            talk("figure-load|load-figure"),
        ),
        Sign("work that goes from one system on to the next ends with the first that is away", 0.6, talk(_HANDS_ON)),
        Sign("growth is planned for, and copies for load are taken for an answer to failure", 0.2, talk(_GROWTH)),
        Sign("the text itself has the whole end with a part", 0.8, stated),
    ),
    base=-1.8,
    told=0.25,
    alone=0.3,
)

_LESS = frozenset({"meet.less"})
_HELD = frozenset({"meet.hold"})
_OUT = frozenset({"meet.out"})
_NONE = frozenset({"meet.none"})
_END = frozenset({"meet.end"})
_STOP = frozenset({"meet.stop"})
_FOREVER = frozenset({"away.forever"})
_AWAITED = frozenset({"away.until", "away.all"})
_FAR = ("away.far",)
_MET = (
    states("~away.when|~away.if", "~meet.end|meet.none|away.until|away.all", within=26, none=_FAR),
    states("~away.if", "~meet.stop", within=18, none=_FAR),
    states("~away.when", "~meet.stop", within=10, none=_FAR),
    states("away.all", "meet.shown", within=12),
    states("away.all", "meet.stop", within=14),
    states("away.late", "meet.out", within=14, none=_FAR),
    states("away.until|away.all", "meet.end", within=26),
    states("away.forever|away.only"),
)
_WITHOUT_IT = re.compile(r"(?:\A|[.;:,|\])>-] ?|\band |\bbut )[Ww]ithout (?:the |its |an? |that )?\w+")  # a condition
_NO_NO = re.compile(r"\ANo [^,.;:]{2,40}, no (?!harm|problem|matter|drama|worr|trouble|need|difference)\w+")
_ZERO = re.compile(r"\b(?:away|down|gone|off|out|unavailable|silent)\b\W{1,4}(?:0|none|nil|nothing|zero)\b")
_OWN = frozenset({"proposed", "glossary"})  # a part may be called glossary or dictionary
_NOW = re.compile(
    r"\b(?:for now|for the time being|at first|to begin with|initially|until then|first version)\b", re.IGNORECASE
)
_CODE = re.compile(
    r"\b(?:shows?|sees?|gets?|displays?|reads?) (?:an? |the )?(?:code |error )?(?:E-?\d+|[45]\d\d|HTTP [45]\d\d)\b"
)
_HARMLESS = re.compile(r"/(?:live|ready|health)|\bno (?:harm|drama|matter)\b", re.IGNORECASE)
# Of what has happened, not of what will.
_TALE = re.compile(
    r"\b(?:[Ii]n|[Oo]n|[Ll]ast|[Tt]wice|[Oo]nce)\b[^.;:]{0,40}\b(?:was|were|had|hung|stood|went|fell|failed|died|lost|took|"
    r"got|timed out|has been)\b|\bhas been (?:slow|away|down|out)\b"
    r"|\b(?:[Ii]n (?:the|our|a) (?:trial|pilot|test|poor \w+)|[Ii]n (?:19|20)\d\d|this (?:year|spring|summer|autumn|winter)"
    r"|last (?:year|month|week|night|spring|summer|autumn|winter|quarter|season))\b"
    r"|\bin any (?:hour|day|week|month)\b"
    r"|\b(?:\d+|one|two|three|four|five|several) (?:\w+ )?(?:outages?|failures|incidents|breakdowns)\b"
)
_WITHOUT = re.compile(r"\bWithout (?:the |its )?[A-Z]\w+")  # a named part, not a quality
_LOSS_COLUMN = re.compile(
    r"\b(?:if|when|while|on)\b.{0,60}\b(?:down|fails?|away|gone|unavailable|off|failure|outage)\b", re.IGNORECASE
)
_HALT = re.compile(
    r"\b(?:closes?|stops?|nothing|errors?|not possible|impossible|cannot|can't|can not|fails?|unavailable|blocked|dark|blank|"
    r"empty|down|out of service|none|no (?!change|effect|impact|loss|difference|problem|harm|matter|influence|interruption)"
    r"[\w-]+)"
    r"\b|\A\W*0\W*\Z",
    re.IGNORECASE,
)


_BRANCH = re.compile(r"\W*(?:else|alt|opt)\s+\w+\W*\Z", re.IGNORECASE)  # of which it is not said what fails
_MESSAGE = "-)"  # Mermaid's open arrow
_GIVEN_UP = words(plain_losses.GIVEN_UP)
_LOSS = words(plain_losses.LOSS)
_WHOLE_ENDS = words(plain_losses.ENDS)
_SOFTENED = words(plain_losses.SOFT)
_TITLE = 10  # words of a sentence that is the title of what follows
_SENT_AWAY = words(plain_losses.SENT_AWAY)
_CONTRACTED = re.compile(r"\b(?:ca|do|does|is|are|wo|did|has|have|could|would)n['’]t\b|\bcannot\b", re.IGNORECASE)
_ARROW_LABEL = re.compile(r"-->\s*\|([^|]*)\|")
_MEANWHILE = re.compile(
    r"\W{0,4}(?:then|instead|until then|meanwhile|after that|so|in that case|for that|till then)\b", re.IGNORECASE
)
_UNTIL_NOW = re.compile(
    r"\W{0,4}(?:(?:until|till|up to) (?:now|today)|so far|formerly|previously|in the past)\b", re.IGNORECASE
)
_SEQUENCE = re.compile(r"->>|\A\s*(?:participant|actor)\b|sequenceDiagram|@startuml")
_LOST_CALL = re.compile(
    r"--?x|\b(?:timeout|timed out|no (?:answer|reply)|unavailable|unreachable|down|5\d\d|error|fails?|refused)\b",
    re.IGNORECASE,
)
_MET_BY = words(plain_losses.MET)
_BY_NATURE = words(plain_losses.BY_NATURE)
_NEEDED = words(plain_losses.NEEDED)
_DOUBLED = words(plain_losses.DOUBLED)
_NOTHING_DONE = re.compile(r"\A\W*(?:none|nothing)\W*\Z", re.IGNORECASE)
_TURNED_AWAY = re.compile(
    r"-->>?.*\b(?:5\d\d|error|sorry|later|fail\w*|unavailable|refused|denied|rejected|cannot|can't|no \w+)\b",
    re.IGNORECASE,
)


def _halts(cell: str) -> bool:
    """Whether a cell of such a column says that the feature ends there."""
    return bool(_HALT.search(cell))


def judge(case: Case) -> Call:
    """Present where the text gives the feature up with a dependency, or has users wait for calls that may all fail."""
    weighed = weigh(case, _LENS)
    if is_page(case):
        told = _on_page(case, weighed)
    else:
        told = (
            list(weighed.unanswered)
            or rows(case, _LOSS_COLUMN, _halts)
            or _drawn(case)
            or _lost(case, weighed)
            or list(weighed.admitted)
        )
    if told and _EXPOSURE.believes(case, weighed):
        return present(
            case,
            told,
            severity="high",
            title="When one dependency fails, everything fails with it",
            detail="The feature is at most as available as the product of all it needs, and its worst hour is "
            "everybody's. What could still be served, from a copy, in part or later, is not.",
            weight=0.6,
        )
    exposed = _EXPOSURE.passages(case, weighed, *_SHOWN)
    if exposed:
        return present(
            case,
            exposed,
            severity="medium",
            title="No answer without every one of these services",
            detail="Users wait for calls to several services, and the text does not say what they get on the day on which "
            "one of them is away: no fallback, no partial or stale answer.",
            trait=case.traits.why("call", "user"),
            weight=0.45,
        )
    return otherwise(case, weighed)


def _on_page(case: Case, weighed: Weighed) -> list[Statement]:
    """What a page gives up with a part, as a reviewer would raise it.

    One reading may err: what only one of them hears must name what is away and what people then get. That nothing goes
    without a part says how much hangs on it, and is no finding where the page has a second one stand by.
    """
    stated = [one for one in weighed.unanswered if not _softened(one.text)]
    readings = (stated, _ends(case), _given_up(case))
    heard: dict[int, Statement] = {}
    times: dict[int, int] = {}
    for reading in readings:
        for one in {one.start: one for one in reading}.values():
            heard.setdefault(one.start, one)
            times[one.start] = times.get(one.start, 0) + 1
    live = {one.statement.start: one.live or one.statement.text for one in passages(case)}
    doubled = any(_DOUBLED.said(text) for text in live.values())
    found = [
        one
        for start, one in sorted(heard.items())
        if _is_loss(one, live.get(start, one.text))
        and (times[start] > 1 or _MET_BY.said(one.text))
        and not (doubled and _NEEDED.said(one.text) and not _MET_BY.said(one.text))
    ]
    return found or rows(case, _LOSS_COLUMN, _ends_there) or _refused(case) or list(weighed.admitted)


def _is_loss(one: Statement, live: str) -> bool:
    """Whether what a statement says is neither what has been, nor what is meant to stop, nor softened in its own words."""
    return not (_BY_NATURE.said(one.text) or _TALE.search(live) or _softened(live))


def _ends_there(cell: str) -> bool:
    """Whether a cell of such a column says that all ends; of a compensation "none" says that none is needed."""
    return _halts(cell) and not _NOTHING_DONE.match(cell)


def _drawn(case: Case) -> list[Statement]:
    """Two lines of a diagram, one after the other: a dependency does not answer, and the caller is refused."""
    drawn = [one for one in case.reading.having("degrade.away|degrade.silent") if one.kind == "diagram"]
    away = {one.index: one for one in drawn if not _BRANCH.match(one.text)}
    # A message that nobody waits for tells others of the failure: it refuses nobody.
    halted = [
        one
        for one in case.reading.having("degrade.halt|degrade.refuse")
        if one.kind == "diagram" and _MESSAGE not in one.text
    ]
    return [passage for one in halted if one.index - 1 in away for passage in (away[one.index - 1], one)]


def _lost(case: Case, weighed: Weighed) -> list[Statement]:
    """In a brief design, what it says of a dependency's loss, where nothing that it says softens it."""
    if not brief(case) or weighed.handled:
        return []
    softened = case.reading.bits("degrade.soften|degrade")  # "without an answer it goes on" denies nothing
    return [
        one
        for one in case.reading.statements
        if said(case, [one], "degrade.loss") or (one.scope == "proposed" and _WITHOUT.search(one.text))
        if firm(one) and one.kind not in ("heading", "table-row") and not (one.asserted | one.denied) & softened
    ]


def _ends(case: Case) -> list[Statement]:
    """Where a page, in any words, has a part away and its users get nothing, and no less or later answer beside it."""
    page = case.page
    live = {one.statement.start: one.live for one in passages(case) if one.live}
    silent = {
        one.statement.start for one in passages(case) if not (one.live or one.owed)
    }  # turned down, or of the past
    met = {claim.statement.index for claim in page.claims(_MET)}
    away = page.bits("away.when|away.if")
    found = []
    for one in page.statements:
        if one.start in silent or one.scope not in _OWN or one.kind == "heading" or one.modality == "question":
            continue
        if one.modality == "promised" and not (_NOW.search(one.text) or says(one, _OUT)):
            continue
        text = own_text(page, one)
        if (
            says(one, _LESS, apart=_NONE)
            or (says(one, _HELD, apart=_NONE) and not says(one, _OUT))
            or _TALE.search(text)
            or _HARMLESS.search(text)
            or (_softened(live.get(one.start, one.text)) and not says(one, _FOREVER))
        ):
            continue
        gone = one.context & away or _WITHOUT_IT.search(text)
        if (
            one.index in met
            or (gone and (says(one, _END | _STOP | _NONE | _AWAITED) or _CODE.search(text)))
            or _NO_NO.search(text)
            or _ZERO.search(text)
        ):
            found.append(one)
    return found


def _softened(text: str) -> bool:
    """Whether a sentence says what is left, comes later or goes on, and does not send anybody away with it."""
    text = _CONTRACTED.sub("not", text)
    return heard(_SOFTENED, _label(text)) and not admits(_SENT_AWAY, text)


def _label(text: str) -> str:
    """What a line of arrows says beside the names that it joins; any other text whole."""
    labels = _ARROW_LABEL.findall(text)
    return " ".join(labels) if labels else text


def _given_up(case: Case) -> list[Statement]:
    """Where a page has the whole end with a part, by what is away and what ends then, and nothing is left or comes later."""
    found: list[Statement] = []
    for _, group in groupby(passages(case), key=lambda one: one.statement.block):
        told = list(group)
        title = _titled(case, told[0].statement)
        for at, one in enumerate(told):
            text = one.live
            if one.statement.kind == "table-row":
                text = f"{title}: {text}"
            after = told[at + 1].live if at + 1 < len(told) else ""
            softened = _softened(text) or (_MEANWHILE.match(after) and heard(_SOFTENED, after))
            if (
                softened
                or one.statement.modality == "question"
                or _TALE.search(text)
                or _UNTIL_NOW.match(text)
                or _HARMLESS.search(text)
            ):
                continue
            gone = _LOSS.said(title) or (at > 0 and told[0].statement.words <= _TITLE and _LOSS.said(told[0].live))
            if _GIVEN_UP.said(text) or (gone and _WHOLE_ENDS.said(one.live)):
                found.append(one.statement)
    return found


def _titled(case: Case, one: Statement) -> str:
    """What stands above or before a statement as its title: its section's heading, its row's first cells, its list's lead."""
    block = case.document.blocks[one.block]
    heading = case.document.sections[one.section].title if case.document.sections else ""
    return " ".join(
        [heading if heading != case.document.title else "", block.lead, *block.header[-1:], *block.cells[:-1]]
    )


def _refused(case: Case) -> list[Statement]:
    """Lines of a sequence diagram: a callee is lost, and within two lines the caller is sent away."""
    drawn = [one for one in case.reading.statements if one.kind == "diagram" and one.scope == "proposed"]
    if not any(_SEQUENCE.search(one.text) for one in drawn):
        return []
    for at, one in enumerate(drawn):
        after = drawn[at + 1 : at + 3]
        away = [line for line in after if _TURNED_AWAY.search(line.text)]
        if away and _LOST_CALL.search(one.text) and not any(_SOFTENED.said(line.text) for line in after):
            return [one, away[0]]
    return []


RULE = Rule(
    id="AP-no-degradation",
    slug="no-degradation",
    family="anti_patterns",
    summary="A dependency's failure is the whole feature's failure.",
    flags="A feature that fails as a whole when one dependency does: no fallback, partial result, stale copy, switch "
    "or timeout.",
    why="Dependencies fail one at a time, mostly the unimportant ones. Whoever needs all of them to answer anything "
    "is down whenever any of them is.",
    detection="Words for giving up the whole (error page, cannot be placed, no way through); a table that says what "
    "happens when a part is down, and a cell of it that says that all ends; a diagram in which a callee is "
    "silent and the caller is refused; in a brief design, a loss that is named and not softened. On a page plain "
    "speech counts as well: a part is away, or all of several are waited for, and in the same sentence users get an error, "
    "come back later, wait until it is there or find it shut, and no copy, default or later answer stands beside it: "
    "what is away (an outage of Maps, one missing reply, no wind), what ends (the page, every booking, the run) and "
    "nothing that is left. What has happened once, a client that fell silent, a vote or a probe, and how much hangs on "
    "a part of which there are two, are no such giving up. Fallbacks, "
    "partial results, stale copies, later delivery and switches count as handling. A mechanism that the text "
    "denies or puts off is as good as said to be missing. In a design of more than a page such words are "
    "believed, and their lack is made up for, by what the whole text shows: load, growth and work handed from "
    "system to system raise the likelihood; retries, time-outs and weighed alternatives lower it. The weights "
    "of these signs were fitted on designs labelled by language models in a reviewer's role.",
    false_positives=(
        "A dependency without which there is nothing to serve, such as the record itself.",
        "Work that nobody waits for and that is taken up again later.",
        "A machine that stops for safety when it is out of contact.",
    ),
    question="Which of these dependencies may be away for ten minutes without users noticing, and what do they get "
    "meanwhile?",
    suggestion="Sort dependencies into must and may; give each a timeout and the may ones a fallback (leave out, last "
    "known, default, later), behind a circuit breaker, and serve what is left.",
    not_when="A wrong or stale answer does harm, as in dosing a drug: then refuse, quickly and in clear words.",
    references=(
        "Armando Fox, Eric A. Brewer: Harvest, Yield, and Scalable Tolerant Systems, HotOS, 1999",
        "Michael T. Nygard: Release It! Design and Deploy Production-Ready Software, Pragmatic Bookshelf, 2007",
    ),
    severity="High where the text gives the feature up, medium where it is silent.",
    valid=(
        Example(
            "# Tokens\n## Design\nWithout a token no parcel moves. Two token servers in two halls share the work, and "
            "either goes on alone.\n"
        ),
        Example("# Mowers\n## Design\nA mower not heard of for 5 s is drawn in red and its lawn stays shut.\n"),
        Example("# Choirs\n## Design\nIn May the hall service was down for a day and no choir could be booked.\n"),
        Example(
            "# Ski hire\n## Design\nAn outage of the deposit service leaves the field empty; the desk asks for a passport.\n"
        ),
        Example(
            "# Orders\n## Design\n```mermaid\nsequenceDiagram\n  Order->>Pay: charge\n  alt ok\n    Pay-->>Order: done\n"
            "  else fail\n    Order-)Events: OrderFailed\n  end\n```\n"
        ),
        Example("# Lockers\n## Design\nWithout a word from Billing the locker opens, and the fee is booked later.\n"),
        Example("# Glosses\n## Design\nIf Glosses is silent, last night's copy of its words is used.\n"),
        Example("# Page\n## Design\nWhen ratings do not answer within 150 ms the page leaves their box out.\n"),
        Example("# Report\n## Design\nThe report is computed at night.\n"),
    ),
    invalid=(
        Example("# Ski hire\n## Design\nAn outage of the deposit service stops the whole desk.\n"),
        Example("# Tasting notes\n## Design\nThe list is shown as soon as stock, price and notes have all arrived.\n"),
        Example(
            "# Lockers\n## Design\nWithout a word from Billing the locker stays shut; people are asked to come back.\n"
        ),
        Example("# Glosses\n## Design\nThe editor keeps asking Glosses until it has got its words.\n"),
        Example("# Page\n## Design\nIf any of the four services does not answer, the visitor gets the error page.\n"),
        Example("# Gate\n## Design\nNo answer from the fare service, no way through.\n"),
    ),
    judge=judge,
)
