"""Figures that a document states, and the arithmetic of a chain of them: pure functions of text and graph.

Availability is a share of time (0 to 1). A month has 30 days, so 99.9% leaves 43.2 minutes of it.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import floor, log10, prod
from typing import Literal

from review_core.document.model import Block, Document, Sentence
from review_core.model import Chain, Evidence, Reliability, SinglePoint, Target
from review_core.topology import gathering, phrases
from review_core.topology.drawn import key_of
from review_core.topology.gathering import Gathered
from review_core.topology.words import MEASURING, Use, lowered

MINUTES_PER_MONTH = 30 * 24 * 60
_MOST_NAMED = 20  # parts of a chain whose figure is assumed
ASSUMED = 0.999
Measure = Literal["availability", "durability", "latency", "throughput", "recovery"]

_NINES = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
# All of these look at text in lower case.
_SHARE = re.compile(
    r"(?<![\d.,])(?P<percent>9\d(?:[.,]\d{1,12})?|100)\s?(?:%|percent\b|per cent\b)"
    rf"(?:\s(?:monthly|yearly|annual))?|\b(?P<nines>{'|'.join(_NINES)}|[2-6])(?:\sand\sa\shalf)?[ -]nines\b"
)
_OF_TIME = re.compile(
    r"\b(?:availab\w+|uptime|up\b|sla|slas|slo|slos|reliab\w+|reachable|nines|error budget)"
    # A share of calls that succeed is an availability as its users see it.
    r"|\b(?:calls?|requests?|quer(?:y|ies)|orders?|payments?|transactions?|operations?|attempts?|logins?|uploads?|messages?"
    r"|jobs?|checkouts?|reads|writes|responses)\b[^.;%]{0,30}?\b(?:succeeds?|successful(?:ly)?|complete successfully|served"
    r"|without (?:an )?errors?|non-5xx|return 2xx|good)\b"
    r"|\bsuccess(?:ful)?[ -](?:rate|ratio|share|requests?|calls?|responses?)\b|\bsuccessful(?:ly)?\b"
)
_FAST = re.compile(r"\b(?:within|under|below|in less than|faster than|<)\s?\d")
_TIME_ITSELF = re.compile(r"\b(?:availab\w+|uptime|up\b|slas?|slos?|durab\w+)")
_DURABLE = re.compile(r"\bdurab\w+")
_NUMBER = r"\d[\d,.]*"
_TIME = rf"{_NUMBER}\s?(?:ms|milliseconds?|[µμ]s|us|microseconds?|s|secs?|seconds?|m|mins?|minutes?|h|hours?|days?)\b"
_LATENCY = re.compile(
    r"\b(?:p\d{2,3}(?:\.\d+)?|\d{2}(?:\.\d)?th percentile|median|latency|latencies|response times?"
    r"|(?:respon[ds]\w*|answers?) (?=in\b|within\b|under\b|below\b))\b"
    rf"[^.;\d]{{0,50}}?(?P<value>(?:<=?|≤|under|below|within|less than|at most|of|in|is)?\s?{_TIME})"
    rf"|(?P<value2>(?:<=?|≤|under|below|within)\s?{_TIME})[^.;\d]{{0,30}}?\b(?:p\d{{2,3}}|latency|percentile)\b"
)
_RATE = re.compile(
    # It opens with a digit, so that the search leaps from one to the next.
    r"(?P<value>\d(?<!\d\d)[\d,.]*\s?(?:k|m|bn|thousand|million|billion)?\s?"
    r"(?:(?:[a-z-]+ ){0,2}[a-z-]+\s?(?:per\s|/\s?|\ban?\s)(?:second|sec|s|minute|min|hour|day)\b|[rqt]ps\b))"
)
_RECOVERY = re.compile(
    r"\b(?:rto|rpo|mttr|recovery (?:time|point)(?: objective)?)\b[^.;\d]{0,40}?"
    rf"(?P<value>(?:<=?|≤|under|below|within|of|is)?\s?(?:{_TIME}|zero\b))"
)
_PROMISES = re.compile(
    r"\b(?:target\w*|goals?|objectives?|slos?|slas?|must|should|shall|promis\w+|guarantee\w*|aims?|requires?|requirement\w*"
    r"|needs? to|expect\w*|commit\w*|at least|offers?|measured (?:over|monthly|weekly|quarterly|yearly|per)|a month|per month"
    r"|monthly|rolling (?:\d+|window|month))\b"
)
# What a sentence in lower case holds that states such a figure; far cheaper to look for than the figure.
_HINTS_SHARE = ("%", "cent", "nines")
# "API gateway (99.95%)", "the ledger: 99.9 %": a share right behind a part's name, and no word of what else it may be of.
_BEHIND_NAME = re.compile(r"\A\s*(?:[:=(–—-]|\(?(?:at|with|has|of))\s*(?:about|around|at)?\s*\Z")
# "We promise 99.99% to our customers".
_BEHIND_PROMISE = re.compile(r"\b(?:promis\w+|guarantee\w*|commit\w* to|offer\w*|owe\w*)\s+(?:\w+\s+){0,2}\Z")
_OTHER_SHARES = re.compile(
    r"\b(?:hits?|cpu|memory|disk|percentile|p\d\d|cover(?:s|age)|accura\w+|confiden\w+|precision|recall|traffic|users"
    r"|customers|load|full|utili[sz]\w+|sampl\w+|compress\w+|loss|errors?|of (?:the|all|our)|cases|within|faster|latenc\w*"
    r"|complete\w*|done)\b"
)
_LEAST_BARE = 0.99  # a smaller share behind a name is seldom an availability
_HINTS_LATENCY = ("percentile", "latenc", "median", "respon", "answer")
_PERCENTILE = re.compile(r"p\d\d")
_HINTS_RECOVERY = ("rto", "rpo", "mttr", "recovery ")
_HINTS_RATE = ("per ", "/", "a s", "a m", "a h", "a d", "an ", "ps")


@dataclass(frozen=True, slots=True)
class Figure:
    """One stated figure. `component` is empty where it is said of the whole; `share` is 0 to 1, of availability only.

    `promised` tells a target from a plain statement about a part.
    """

    measure: Measure
    value: str
    component: str
    share: float | None
    promised: bool
    evidence: Evidence


def _share(found: re.Match[str]) -> float:
    """An availability as a share of time: `99.9%`, `99,95 %` or `three nines`."""
    if found["percent"]:
        return round(float(found["percent"].replace(",", ".")) / 100, 14)
    count = _NINES.get(found["nines"]) or int(found["nines"])
    half = 0.5 * 10.0**-count if "half" in found[0] else 0.0
    return round(1 - 10.0**-count + half, 14)


def budget_minutes(share: float) -> float:
    """The minutes of a 30-day month in which something of that availability may be down."""
    return round((1 - share) * MINUTES_PER_MONTH, 3)


def percent(share: float) -> str:
    """An availability with two figures of what is missing to 100%: `99.70%`, `99.95%`, `99.9990%`."""
    lost = 100 * (1 - share)
    if lost < 1e-9:
        return "100%"
    digits = min(9, max(0, 1 - floor(log10(lost) + 1e-9)))
    written = f"{100 * share:.{digits}f}"
    whole = f"{100 * share:.9f}".rstrip("0").rstrip(".")  # 99.95% is no more exact as 99.950%
    return f"{min(written, whole, key=len)}%"


def along(path: Iterable[str], stated: Mapping[str, float]) -> float:
    """What a path of parts that all must answer gives: the product of what is stated of each, else of what is assumed."""
    return round(prod(stated.get(name, ASSUMED) for name in path), 9)


def figures_of(document: Document, names: Mapping[str, str], gathered: Gathered | None = None) -> tuple[Figure, ...]:
    """Every figure that the document states of the proposed system. `names` gives known keys their component's name.

    `gathered`, where it is given, spares the sentences a look in which no word measures.
    """
    found: list[Figure] = []
    for block in document.blocks:
        if document.sections[block.section].role in gathering.OUTSIDE:
            continue
        promising = document.sections[block.section].role == "goals"
        owner = _owner(block, names)
        for sentence in block.sentences:
            if gathered.may(sentence, Use.MEASURES) if gathered else MEASURING.search(sentence.text):
                found += _figures(document, sentence, names, promising, owner)
    return tuple(found)


def _owner(block: Block, names: Mapping[str, str]) -> str:
    """The part that a table's row is about: the first of its cells that names one, numbers aside."""
    for cell in block.cells[:2] if block.header and block.cells != block.header else ():
        name = cell.strip(" `*_.")
        mentions = [i for i in phrases.label("the " + name) if i.role == "mention"]
        key = key_of(name.removeprefix("the ").removeprefix("The "), mentions)
        if key in names:
            return names[key]
        if name and not name.isdigit():
            break
    return ""


def _figures(
    document: Document, sentence: Sentence, names: Mapping[str, str], promising: bool, owner: str
) -> list[Figure]:
    text, lower = sentence.text, lowered(sentence.text)
    said: list[tuple[Measure, re.Match[str]]] = []
    if any(map(lower.__contains__, _HINTS_SHARE)):
        for match in _SHARE.finditer(lower):
            measure = _measure(text, lower, match) or _of_named(text, lower, match, names)
            if measure is not None:
                said.append((measure, match))
    if any(map(lower.__contains__, _HINTS_LATENCY)) or _PERCENTILE.search(lower):
        said += [("latency", match) for match in _LATENCY.finditer(lower)]
    if any(map(lower.__contains__, _HINTS_RECOVERY)):
        said += [("recovery", match) for match in _RECOVERY.finditer(lower)]
    if any(map(lower.__contains__, _HINTS_RATE)):
        said += [("throughput", match) for match in _RATE.finditer(lower)]
    quote = document.text[sentence.start : sentence.end]
    if not said or not quote:
        return []
    evidence = Evidence(quote=quote, start_line=sentence.start_line, end_line=sentence.end_line)
    promised = promising or _PROMISES.search(lower) is not None
    return [
        Figure(
            measure,
            " ".join(text[match.start() : match.end()].split()),
            owner or _component(text, match.start(), match.end(), names),
            _share(match) if measure == "availability" else None,
            promised,
            evidence,
        )
        for measure, match in said
    ]


def _measure(text: str, lower: str, match: re.Match[str]) -> Measure | None:
    """What a share is of: the nearer of the words about time and about durability decides."""
    if match["nines"]:
        around = text[max(0, match.start() - 40) : match.end() + 40]
        return (
            "durability"
            if _DURABLE.search(lowered(around)) and not re.search(r"availab|uptime", around)
            else "availability"
        )
    distances: dict[Measure, int] = {}
    if not _TIME_ITSELF.search(lower) and _FAST.search(lower):
        return None  # a share of calls that are fast enough is a latency
    kinds: tuple[tuple[Measure, re.Pattern[str]], ...] = (("availability", _OF_TIME), ("durability", _DURABLE))
    for measure, pattern in kinds:
        gaps = [max(m.start() - match.end(), match.start() - m.end(), 0) for m in pattern.finditer(lower)]
        if gaps:
            distances[measure] = min(gaps)
    ranked = sorted(distances, key=lambda measure: distances[measure])
    return ranked[0] if ranked else None


def _of_named(text: str, lower: str, match: re.Match[str], names: Mapping[str, str]) -> Measure | None:
    """An availability, where a share stands right behind a part's name or a promise and nothing says what else it is of."""
    if match["nines"] or not _LEAST_BARE <= _share(match) < 1:
        return None
    if _BEHIND_PROMISE.search(lower, max(0, match.start() - 60), match.start()):
        return "availability" if not _OTHER_SHARES.search(lower.replace("customers", "").replace("users", "")) else None
    if _OTHER_SHARES.search(lower):
        return None
    items = phrases.read(text[: match.start()])
    last = next((i for i in reversed(items) if i.role == "mention"), None)
    if last is None or last.key not in names:
        return None
    end = text.rfind(last.text, 0, match.start())
    return "availability" if end >= 0 and _BEHIND_NAME.match(text[end + len(last.text) : match.start()]) else None


def _component(text: str, start: int, end: int, names: Mapping[str, str]) -> str:
    """The component named last before a figure within its clause, else first after it."""
    clause = max(text.rfind(";", 0, start), text.rfind(", and ", 0, start), 0)
    before = [i.key for i in phrases.mentions(text[clause:start]) if i.key in names]
    if before:
        return names[before[-1]]
    if not _BEHIND.match(text, end):
        return ""
    after = [i.key for i in phrases.mentions(text[end : end + 60]) if i.key in names]
    return names[after[0]] if after else ""


_BEHIND = re.compile(r"\s*(?:for|of|from|by|on)\b")


def reliability(
    chains: Sequence[Sequence[str]], single_points: Sequence[SinglePoint], figures: Sequence[Figure]
) -> Reliability:
    """Sets the stated targets beside what the longest chains of blocking calls can give.

    A part takes the availability that the text states of it, not one that it only promises for the whole; every other
    part is assumed at 99.9%, and `assumed` says of which. What is stated of a part is no target where there are chains.
    """
    entries = {chain[0] for chain in chains if chain}
    stated = stated_shares(figures, entries)
    return Reliability(
        targets=tuple(
            Target(subject=f"{f.component or 'the system'}: {f.measure}", value=f.value, evidence=(f.evidence,))
            for f in figures
            if f.promised or f.measure == "recovery" or (f.measure == "availability" and not (entries and f.component))
        ),
        chains=tuple(_chain(chain, stated) for chain in chains if chain),
        single_points=tuple(single_points),
    )


def stated_shares(figures: Iterable[Figure], entries: Iterable[str]) -> Mapping[str, float]:
    """The availability that the text states of each part; what is promised of an entry is the promise of the whole."""
    first = frozenset(entries)
    return {
        f.component: f.share
        for f in figures
        if f.share is not None
        and f.measure == "availability"
        and f.component
        and not (f.promised and f.component in first)
    }


def _few(names: Sequence[str]) -> str:
    more = len(names) - _MOST_NAMED
    return ", ".join(names) if more <= 0 else f"{', '.join(names[:_MOST_NAMED])} and {more} more"


def _chain(path: Sequence[str], stated: Mapping[str, float]) -> Chain:
    share = along(path, stated)
    assumed = [name for name in path if name not in stated]
    return Chain(
        path=tuple(path),
        availability=share,
        budget_minutes_per_month=budget_minutes(share),
        assumed=f"{ASSUMED:.1%} assumed for each of {_few(assumed)}" if assumed else "",
    )
