"""A request path on which blocking calls wait on blocking calls."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from review_core.evidence import Statement
from review_core.evidence.lexicon.page import plain_chains, plain_losses
from review_core.model import Edge, Evidence
from review_core.rules.antipatterns._weighing import (
    Lens,
    evidence_is,
    firm,
    handles,
    otherwise,
    present,
    said,
    set_aside,
    spots,
    states,
    weigh,
)
from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.page.speech import Passage, admits, passages, words
from review_core.rules.page.speech import says as heard
from review_core.rules.relevance import is_page

_LENS = Lens(
    states=(states("chain.call", "chain.wait"), states("chain.staged")),
    exposes=(states("chain.call|chain.wait"),),
    handles=(handles("chain.decoupled", "chain.call|chain.wait"),),
)
_FEWEST_CALLS = 2
_SHORTEST_CHAIN = 3  # components that wait on one another, clients and stores not counted
_ONE_PATH = 25  # lines: calls that stand further apart tell of different paths
_WAITS = re.compile(r"\b(?:block(?:s|ing|ed)|synchronous|waits?|waiting)\b", re.IGNORECASE)
_ARROW = re.compile(r"-->(?!>)|==>|\s->\s")  # of a drawing of boxes, which may mean a flow of anything
_ARROW_LABEL = re.compile(r"\|[^|\n]*\||:[^\n]*|--[^->\n]+--")
_SPOKEN = re.compile(
    r"(?<![\w-])(?:calls?|asks?|waits?|blocks?|https?|rest|grpc|rpc|sync\w*|requests?|get|post|look-?ups?|quer(?:y|ies)|checks?"
    r"|reads?|soap|api|ms|timeout|deadline|verif\w+|answers?|needs)\b|\?",
    re.IGNORECASE,
)
_SEQUENCE = re.compile(r"->>|^\s*(?:participant|actor)\b|sequenceDiagram|@startuml")
_FED = re.compile(
    r"\b(?:kafka|topics?|queues?|events?|files?|feeds?|nightly|streams?|amqp|rabbitmq|sqs|pub/?sub)\b", re.IGNORECASE
)
_LABEL_BETWEEN = re.compile(r"--\s+([^->|\n]{1,60}?)\s*-->")
_ANY_ARROW = re.compile(r"-\.+->?|-->>|->>|--?[)x]|--+>|==+>|->|→")
_LOOSE = frozenset({"-)", "--)", "-x", "--x", "-.->", "-.-"})  # that nobody waits at
_REPLIES = frozenset({"-->>", "-->"})
_LAST_NAME = re.compile(r"([A-Za-z][\w-]*(?: [A-Z][\w-]*)?)[^A-Za-z]{0,4}(?:[\[({][^\])}]*[\])}]+)?\W{0,4}\Z")
_FIRST_NAME = re.compile(r"\W{0,4}([A-Za-z][\w-]*(?: [A-Z][\w-]*)?)[^\w]{0,4}(?:\[?\([^)]*\)\]?)?")
_AT_REST = re.compile(
    r"\[\(|\b(?:db|database|postgres\w*|mysql|redis|cache|store|table|disk|s3|bucket|kafka|queue|topic|bus|log|file)\b",
    re.I,
)
_USER = re.compile(
    r"(?:user|client|browser|app|visitor|customer|player|phone|shopper|driver|guest|page|atm|kiosk|ward|till"
    r"|terminal|reader|trader|handheld)\b",
    re.IGNORECASE,
)
_LONGEST_LINE = 300
_STEPS = ("list-item", "table-row")
_AND_WAITS = re.compile(
    r"\b(?:and|then)(?: \w+)? (?:waits?|blocks?|holds?|is blocked)\b|\b(?:blocking|synchronous\w*)\b", re.IGNORECASE
)
_SENTENCES = re.compile(r"[.;]\s+")
_CLAUSES = re.compile(r"[,;:.]\s")
_DENIES = re.compile(r"\b(?:no|not|never|neither|nor|nobody|none|nothing|without)\b|n't\b", re.IGNORECASE)
_BEFORE = re.compile(r"\b(?:before|until|till|without|unless|sooner|earlier)\b", re.IGNORECASE)
_APART = re.compile(plain_chains.APART, re.IGNORECASE)
_WAITED = re.compile(plain_chains.WAITED, re.IGNORECASE)
_DRAWN = ("diagram", "table-row")
_CALLERS = ("service", "unknown", "external")

_CHAINED = words(plain_chains.CHAINED)
_CALLS = words(plain_chains.CALLS)
_LINKED = words(r"""
    from (?:inside|within) that (?:call|request) | from there (?:it goes |on )?(?:on )?to [^.;]{1,40}?,? (?:and )?from there
    | (?:cascade|chain|series|sequence|string|row) of (?:\w+ ){0,3}(?:calls|requests|hops|lookups|round trips)
    | `?[\w-]+`? (?:→|->) `?[\w-]+`? (?:→|->) `?[\w-]+`?[^.;]{0,60}?\b(?:grpc|https?|rest|rpc|soap|calls?|synchronous\w*|
    blocking|waits?|answer|request|thread|in ?line|p99|ms|adds? up)
    | (?:grpc|https?|rest|rpc|soap|calls?|synchronous\w*|blocking)\b[^.;]{0,40}?: `?[\w-]+`? (?:→|->) `?[\w-]+`? (?:→|->)
    `?[\w-]+`?
""")
_HELD = words(r"""
    (?:parked|stalled|suspended|idle|blocked|stuck|occupied) while | before it lets go | before [^.;,]{1,40}? can
    (?:answer|reply|respond|decide|speak|return|confirm|go on|say) | kept (?:waiting|hanging|in suspense|on the line)
    | [a-z]+ not without | (?:won't|will not|does not|doesn't|cannot|can't|do not|don't)
    (?:answer|speak|reply|respond|confirm|return|decide|say|go on|proceed)\w*\b[^.;]{0,40}? as long as | silent (?:as
    long as|until|while|before) | (?:and|then|it) waits?\b(?! (?:up to|at most|in the queue)) | does nothing
    (?:before|until|till) | only (?:when|once|after) [^.;]{1,40}? (?:has|have|is|are)
    (?:spoken|answered|replied|returned|back|done|agreed|confirmed|said|finished) | has (?:the )?[a-z][\w-]*
    (?:look|calculate|compute|check|verify|confirm|fetch|ask|return|tell|work|find|resolve|decide|price|say|sign|
    approve) | (?:goes|passes|travels|runs|is handed|is passed) (?:down |on |up )?(?:through|via|along)
    `?[a-z][\w-]*`?(?=, | and | to | → | -> ) | (?:keeps?|leaves?) (?:the |it|him|her|its )?(?:`?\w+`? )?(?:on the
    (?:line|phone|wire)|waiting|hanging|on hold|in the air) | holds? (?:the|its|that|each|an?) (?:\w+
    )?(?:open|request|thread|connection|line|call|browser|auction|socket|caller|session) | says? nothing
    (?:before|until|till) | (?:do|does|can|will|could|may)(?: not|n't) (?:answer|speak|reply|respond|confirm|return|
    decide|say|go on|let go|proceed|move|release)\w*\b[^.;]{0,40}?\b(?:before|until|till|without|unless) | cannot
    (?:answer|speak|reply|respond|confirm|return|decide|say|go on|proceed)\b[^.;]{0,40}?\b(?:before|until|till|
    without|unless) | (?:hasn't|has not|has no) (?:\w+ ){0,2}(?:until|before|till|unless) | (?:only|not)
    (?:answers?|replies|returns?|confirms?|speaks?|responds?|replies) (?:once|when|after|until|before) | waits?
    (?:for|on|until|till) (?!up to|at most|\d|traffic|messages|work|jobs|events) | blocks? (?:on|until|till)|blocked
    (?:on|until|till|while)
""")
_FEWEST_HELD = 2
_LATE = words(f"{plain_losses.LOSS}|{plain_chains.LATE}")
_SPARED = words(f"{plain_losses.SOFT}|{plain_chains.GOES_ON}")
_NOTHING = re.compile(r"\A\W*(?:nothing|nobody|none|no)\b", re.IGNORECASE)
_LOST = re.compile(plain_chains.LOST, re.IGNORECASE)
_GIVES_UP = re.compile(
    r"\b(?:5\d\d|error|sorry|fail\w*|refused|denied|rejected|cannot|not|stays|blank|no)\b", re.IGNORECASE
)
_PROBED = re.compile(plain_chains.PROBED, re.IGNORECASE)
_LINK_WORDS = re.compile(plain_chains.LINKS, re.IGNORECASE)
_TRIES = re.compile(r"\b(?:again|once more|anew|repeat\w*|retr(?:y|ies|ied))\b", re.IGNORECASE)


def _told_on_page(case: Case) -> list[Statement]:
    """What a page says, in any words, of a call that waits for another call."""
    spoken = [one for one in passages(case) if one.statement.kind != "diagram" and one.live]
    for _, group in groupby(spoken, key=lambda one: one.statement.block):
        block = list(group)
        linked = [one.statement for one in block if _chains(one.live)]
        if linked or _chains(". ".join([one.live.rstrip(".") for one in block])):
            return linked or [one.statement for one in block if _CALLS.said(one.live)]
        held = [(one.statement, len(_HELD.pattern.findall(one.live))) for one in block]
        if sum(count for _, count in held) >= _FEWEST_HELD:
            return [statement for statement, count in held if count]
    for _, group in groupby(spoken, key=lambda one: (one.statement.section, one.statement.kind)):
        items = [one for one in group if one.statement.kind == "list-item" and _CALLS.said(one.live)]
        if len(items) >= _FEWEST_CALLS and _chains(". ".join([one.live.rstrip(".") for one in items])):
            return [one.statement for one in items]
    steps = [
        one for one in spoken if one.statement.kind in _STEPS and _CALLS.said(one.live) and _AND_WAITS.search(one.live)
    ]
    return [one.statement for one in steps] if len(steps) >= _FEWEST_HELD else _arrows(case)


def _is_short(told: Sequence[Statement], evidence: Sequence[Evidence]) -> bool:
    """Whether a path has no more than two calls: of a longer one, what goes on without a link mends least."""
    texts = {one.quote for one in evidence} | {one.text for one in told}
    links = sum(max(len(_ANY_ARROW.findall(text)), len(_LINK_WORDS.findall(text))) for text in texts)
    return max(len(evidence), links) <= _FEWEST_CALLS


def _spared(case: Case) -> list[Statement]:
    """Where a page says what the path goes on with when a link of it is away or late: then nobody hangs on them all."""
    told = [one for one in passages(case) if one.live and one.statement.kind != "heading"]
    return [one.statement for at, one in enumerate(told) if _goes_on(case, one, told[at - 1] if at else None)]


def _goes_on(case: Case, one: Passage, before: Passage | None) -> bool:
    """Whether a link is away, by a sentence, the cells before it or the line of a drawing above it, and the rest goes on."""
    if _NOTHING.match(one.live):
        return False
    cells = " ".join(case.document.blocks[one.statement.block].cells[:-1])
    drawn = one.statement.kind == "diagram" and before is not None and before.statement.kind == "diagram"
    said = f"{cells}: {one.live}"
    if drawn and before is not None:
        if _LOST.search(before.live) and "-->>" in one.live and not _GIVES_UP.search(one.live):
            return True
        said = f"{before.live}; {one.live}"
    return _LATE.said(said) and heard(_SPARED, _LATE.pattern.sub(" ", _TRIES.sub(" ", one.live)))


def _chains(text: str) -> bool:
    """Whether a text tells of one that waits for another which waits for a third."""
    if admits(_LINKED, text):
        return True
    awaited = (
        text if _WAITED.search(text) else ". ".join(one for one in _SENTENCES.split(text) if not _APART.search(one))
    )
    return any(_holds(awaited, found) for found in _CHAINED.pattern.finditer(awaited))


def _holds(text: str, found: re.Match[str]) -> bool:
    """Whether no negation stands before what is said in its clause; "no car leaves before Tolls has answered" denies none."""
    before = _CLAUSES.split(text[: found.start()])[-1]
    return not _DENIES.search(before) or bool(_BEFORE.search(before + found[0]))


def _arrows(case: Case) -> list[Statement]:
    """The lines of a drawing or list whose arrows make a path of three that wait, whatever the parts are called."""
    drawn = [one for one in case.reading.statements if one.kind in ("diagram", "list-item") and one.scope == "proposed"]
    for _, group in groupby(drawn, key=lambda one: (one.section, one.kind)):
        lines = list(group)
        sequence = any(_SEQUENCE.search(one.text) for one in lines)
        answered: set[str] = set()
        told: dict[str, tuple[str, Statement]] = {}
        for one in lines:
            for caller, arrow, callee in _arrows_of(one.text, sequence=sequence):
                if arrow in _REPLIES and sequence:
                    answered.add(caller)
                elif caller not in answered:
                    told.setdefault(caller, (callee, one))
        for first in told:
            path = [first]
            while path[-1] in told and told[path[-1]][0] not in path:
                path.append(told[path[-1]][0])
            if len(path) - bool(_USER.match(first)) >= _SHORTEST_CHAIN:
                return list(dict.fromkeys(told[name][1] for name in path[:-1]))
    return []


def _arrows_of(line: str, *, sequence: bool) -> Iterator[tuple[str, str, str]]:
    """The calls in a line of arrows, and in a sequence diagram the replies: who, by which arrow, to whom.

    A whole arrow of a sequence diagram is a call; elsewhere it takes a word for it.
    """
    line = _LABEL_BETWEEN.sub(r"-->|\1|", line[:_LONGEST_LINE])
    labels = _ARROW_LABEL.findall(line)
    waits = all(map(_SPOKEN.search, labels)) if labels else bool(_SPOKEN.search(line))
    if _APART.search(line) or not (waits or sequence):
        return
    bare = _ARROW_LABEL.sub(" ", line)
    arrows = _ANY_ARROW.findall(bare)
    for (left, right), arrow in zip(pairwise(_ANY_ARROW.split(bare)), arrows, strict=True):
        caller, callee = _LAST_NAME.search(left), _FIRST_NAME.match(right)
        if caller and callee and arrow not in _LOOSE and not _AT_REST.search(callee[0]):
            who, whom = caller[1].lower(), callee[1].lower()
            if who != whom:
                yield who, arrow, whom


def _turned_down(case: Case) -> frozenset[str]:
    """The sentences of a page, verbatim, whose calls were turned down or are owed, while no clause of them still chains."""
    return frozenset(
        case.document.quote(one.statement.start, one.statement.end)
        for one in passages(case)
        if (one.turned or one.owed or not one.live) and not _chains(one.live)
    )


def judge(case: Case) -> Call:
    """Present where a sentence or table tells of nested waits, or three services call each other in turn."""
    weighed = weigh(case, _LENS)
    told = [
        one
        for one in weighed.unanswered
        if firm(one) and (said(case, [one], "chain.staged") or _calls(case, one) >= _FEWEST_CALLS)
    ]
    told += _waiting_rows(case)
    aside = set_aside(case)
    if is_page(case):
        aside |= _turned_down(case)
        told = [one for one in told if case.document.quote(one.start, one.end) not in aside] or _told_on_page(case)
        told = [one for one in told if not _PROBED.search(one.text)]
    names, evidence = _drawn_chain(case, aside)
    circle, around = _drawn_circle(case) if is_page(case) else ((), ())
    if circle:
        return present(
            case,
            around,
            severity="high",
            title=f"Services that wait for each other in a circle: {' → '.join((*circle, circle[0]))}",
            detail="Each can be waiting for an answer that waits for its own: under load their threads and connections are "
            "used up by one another, and none of them can be started, or be down, without the rest.",
            weight=0.6,
        )
    if not told and not names:
        return otherwise(case, weighed)
    spared = _spared(case) if is_page(case) and _is_short(told, evidence) else []
    if spared:
        return Call("mitigated", case.quote(spared))
    path = " → ".join(names)
    return present(
        case,
        evidence or told,
        severity="high" if len(names) > _SHORTEST_CHAIN else "medium",
        title=f"Blocking calls in a chain: {path}" if path else "Blocking calls wait on blocking calls",
        detail="Each link must answer before the one above it can: their failures add up and so do their slowest "
        "answers. One slow service at the end holds threads and connections of all above it.",
        weight=0.55,
    )


def _calls(case: Case, one: Statement) -> int:
    """How many calls a sentence tells of; one that nests waits goes on from the sentence before it."""
    before = case.reading.statements[one.index - 1] if one.index else one
    told = spots(one, "chain.call")
    nested = told and said(case, [one], "chain.nested")
    if nested and before is not one and before.block == one.block and firm(before):
        told += spots(before, "chain.call")
    return told


def _waiting_rows(case: Case) -> list[Statement]:
    """Two or more rows of one table each of which is a hop that waits."""
    hops = [one for one in case.reading.having("call|service|chain.call") if one.kind == "table-row"]
    hops = [one for one in hops if one.scope == "proposed" and _WAITS.search(one.text)]
    tables = Counter(one.section for one in hops)
    return [one for one in hops if tables[one.section] > 1]


def _spoken_arrow(quote: str) -> bool:
    """Whether an arrow between boxes has a label that speaks of a call or a wait."""
    return any(_SPOKEN.search(label) for label in _ARROW_LABEL.findall(quote))


def _drawn_circle(case: Case) -> tuple[tuple[str, ...], tuple[Evidence, ...]]:
    """The first circle of calls between services that is drawn, with the passage of each call."""
    calls = {(edge.source, edge.target): edge for edge in case.graph.edges if edge.kind == "sync"}
    for circle in case.graph.call_cycles:
        if any(case.graph.kind(name) not in _CALLERS for name in circle):
            continue
        inside = [edge for pair, edge in calls.items() if set(pair) <= set(circle)]
        found = tuple(edge.evidence[0] for edge in inside if edge.evidence)
        if found and not any(_ARROW.search(one.quote) and not _spoken_arrow(one.quote) for one in found):
            return circle, found
    return (), ()


def _drawn_chain(case: Case, aside: frozenset[str]) -> tuple[tuple[str, ...], tuple[Evidence, ...]]:
    """The longest chain of calls between services that is told in one place, with the passage of each link."""
    graph = case.graph
    calls = {(edge.source, edge.target): edge for edge in graph.edges if edge.kind == "sync"}
    called = {one.start_line for one in case.reading.having("chain.call|chain.forward")}
    decoupled = {one.start_line for one in case.reading.having("chain.decoupled") if one.kind in _DRAWN}
    for chain in graph.longest_call_chains:
        names = tuple(name for name in chain if graph.kind(name) in _CALLERS)
        if is_page(case) and names and _USER.match(names[0]):
            names = names[1:]
        links = [calls[pair] for pair in pairwise(names) if pair in calls]
        if len(names) < _SHORTEST_CHAIN or len(links) < len(names) - 1:
            continue
        passages = [_link(case, link, called, decoupled) for link in links]
        found = tuple(passage for passage in passages if passage is not None)
        lines = [passage.start_line for passage in found]
        if any(passage.quote in aside for passage in found):
            continue
        if len(found) < len(links) or max(lines) - min(lines) > _ONE_PATH:
            continue
        if is_page(case) and all(one.quote.startswith("|") and not _SPOKEN.search(one.quote) for one in found):
            continue  # a table of parts, of which it is not said that they call each other
        if is_page(case) and all(_ARROW.search(one.quote) and not _spoken_arrow(one.quote) for one in found):
            continue
        # Prose ties parts in many ways; a path that somebody waits on begins with somebody.
        drawn = all(evidence_is(case, passage, *_DRAWN) for passage in found)
        if drawn or graph.kind(chain[0]) == "client" or len({passage.start_line for passage in found}) == 1:
            return names, found
    return (), ()


def _link(case: Case, edge: Edge, called: set[int], decoupled: set[int]) -> Evidence | None:
    """The passage that says that one calls the other: prose must speak of a call, a drawing or table row need not."""
    return next(
        (
            passage
            for passage in edge.evidence
            if passage.start_line not in decoupled
            and not (is_page(case) and _FED.search(passage.quote))
            and (passage.start_line in called or evidence_is(case, passage, *_DRAWN))
        ),
        None,
    )


RULE = Rule(
    id="AP-synchronous-chain",
    slug="synchronous-chain",
    family="anti_patterns",
    summary="A request waits on a service that waits on a service.",
    flags="A request path with two or more chained blocking calls between services, told in prose, a diagram or a "
    "table.",
    why="Availability of a chain is the product of its links: four services at 99.9% give 99.6%, three hours a month. "
    "Latency adds up and its tail is that of the slowest link; a stall at the end fills the thread pools of all "
    "above.",
    detection="A sentence with two calls and a word for waiting (blocks, holds the request until, which in turn calls); "
    "two rows of a table that wait; or, in the system graph, three services that call one another in turn, "
    "each link said or drawn within 25 lines and, in prose, begun by a client. Answers from an own copy, a "
    "cache or events count as handling. On a page any words will do (keeps it on the line until, says nothing "
    "before, is asked only then): two such links that share a name, a count of nested hops, or drawn calls that are "
    "made before the one above is answered; calls that were turned down do not count, nor do bare arrows between boxes; "
    "services that are drawn as calling each other in a circle do. Two calls are no finding there where the page says "
    "what the path goes on with when one of them is late or away; a longer chain is, whatever is said.",
    false_positives=(
        "A proxy or load balancer named as a service makes a chain one link longer than it is.",
        "A batch path on which nobody waits.",
    ),
    question="What does the caller see when the last service of this chain takes ten seconds, or does not answer?",
    suggestion="Answer from a copy that events keep current, or call in parallel from one place; give every call a "
    "deadline that the caller hands down, and let the path end at the first store that can answer.",
    not_when="The answer must be decided by the last service at this very moment, such as a reservation of the last "
    "item; then keep the one call and shorten the rest.",
    references=(
        "Ben Treynor, Mike Dahlin, Vivek Rau, Betsy Beyer: The Calculus of Service Availability, ACM Queue, 2017",
        "Jeffrey Dean, Luiz André Barroso: The Tail at Scale, Communications of the ACM, 2013",
    ),
    severity="High for a circle and for a chain of four or more components, else medium.",
    valid=(
        Example(
            "# Bikes\n## Design\nRent asks Stand, which asks Lock. Without an answer in 1 s the bike opens unchecked.\n"
        ),
        Example(
            "# Prices\n## Design\nThe page asks the price service, which answers from its own table; events keep it "
            "current.\n"
        ),
        Example("# Prices\n## Design\nThe importer calls the supplier's API at night.\n"),
        Example(
            "# Toll gate\n## Design\nHaving the gate ask Accounts, which asks the bank, was weighed and dropped. The gate "
            "looks at the list of good plates that Accounts sends it every quarter of an hour.\n"
        ),
    ),
    invalid=(
        Example(
            "# Vet's till\n## Design\nThe till cannot close without Doses, Doses cannot answer before Stock has counted.\n"
        ),
        Example(
            "# Vet's till\n## Design\nBetween scan and beep lie three blocking hops, each started by the one before.\n"
        ),
        Example(
            "# Prices\n## Design\nThe page calls the price service and waits; the price service calls the tax "
            "service, "
            "which in turn calls the address register before it can answer.\n"
        ),
        Example(
            "# Booking\n## Design\n```mermaid\nsequenceDiagram\n  Desk->>Rooms: free?\n  Rooms->>Rates: price?\n"
            "  Rates->>Credit: good?\n```\n"
        ),
        Example(
            "# Depot\n## Design\n```mermaid\nsequenceDiagram\n  Rota->>Garage: buses free?\n  Garage->>Repairs: done?\n"
            "  Repairs->>Rota: until when?\n```\n"
        ),
        Example(
            "# Toll gate\n## Design\nA list at the gate was weighed and dropped. The gate keeps the driver waiting while "
            "Accounts is asked; Accounts says nothing before the bank has spoken.\n"
        ),
    ),
    judge=judge,
)
