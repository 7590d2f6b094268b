"""Figures that a document states, and the arithmetic of a chain of them: pure functions of text and graph.

Availability is a share of time (0 to 1). A month has 30 days, so 99.9% leaves 43.2 minutes of it.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from review_core.document.model import Document, Sentence
from review_core.model import Chain, Evidence, Reliability, SinglePoint, Target
from review_core.topology import gathering, phrases
from review_core.topology.gathering import Gathered
from review_core.topology.words import MEASURING, Use, lowered

MINUTES_PER_MONTH = 30 * 24 * 60
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
    rf"(?<!\d)(?P<value>{_NUMBER}\s?(?:k|m|bn|thousand|million|billion)?\s?"
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
_HINTS_LATENCY = ("percentile", "latenc", "median", "respon", "answer")
_PERCENTILE = re.compile(r"p\d\d")
_HINTS_RECOVERY = ("rto", "rpo", "mttr", "recovery ")
_HINTS_RATE = re.compile(r"(?:per\s|/\s?|an?\s)(?:s\b|sec|min|hour|day)|[rqt]ps\b")


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


def figures_of(document: Document, names: Mapping[str, str], gathered: Gathered | None = None) -> tuple[Figure, ...]:
    """Every figure that the document states of the proposed system. `names` gives known keys their component's name.

    `gathered`, where it is given, spares the sentences a look in which no word measures.
    """
    found: list[Figure] = []
    for block in document.blocks:
        if document.sections[block.section].role in gathering.OUTSIDE:
            continue
        promising = document.sections[block.section].role == "goals"
        for sentence in block.sentences:
            if gathered.may(sentence, Use.MEASURES) if gathered else MEASURING.search(sentence.text):
                found += _figures(document, sentence, names, promising)
    return tuple(found)


def _figures(document: Document, sentence: Sentence, names: Mapping[str, str], promising: bool) -> list[Figure]:
    text, lower = sentence.text, lowered(sentence.text)
    said: list[tuple[Measure, re.Match[str]]] = []
    if any(map(lower.__contains__, _HINTS_SHARE)):
        shares = ((_measure(text, lower, match), match) for match in _SHARE.finditer(lower))
        said += [(measure, match) for measure, match in shares if measure is not None]
    if any(map(lower.__contains__, _HINTS_LATENCY)) or _PERCENTILE.search(lower):
        said += [("latency", match) for match in _LATENCY.finditer(lower)]
    if any(map(lower.__contains__, _HINTS_RECOVERY)):
        said += [("recovery", match) for match in _RECOVERY.finditer(lower)]
    if _HINTS_RATE.search(lower):
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
            _component(text, match.start(), match.end(), names),
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


def _component(text: str, start: int, end: int, names: Mapping[str, str]) -> str:
    """The component named last before a figure within its clause, else first after it."""
    clause = max(text.rfind(";", 0, start), text.rfind(", and ", 0, start), 0)
    before = [i.key for i in phrases.read(text[clause:start]) if i.role == "mention" and i.key in names]
    if before:
        return names[before[-1]]
    if not _BEHIND.match(text, end):
        return ""
    after = [i.key for i in phrases.read(text[end : end + 60]) if i.role == "mention" and i.key in names]
    return names[after[0]] if after else ""


_BEHIND = re.compile(r"\s*(?:for|of|from|by|on)\b")


def reliability(
    chains: Sequence[Sequence[str]], single_points: Sequence[SinglePoint], figures: Sequence[Figure]
) -> Reliability:
    """Sets the stated targets beside what the longest chains of blocking calls can give.

    A part takes the availability that the text states of it, not one that it only promises for the whole; every other
    part is assumed at 99.9%, and `assumed` says of which.
    """
    entries = {chain[0] for chain in chains if chain}
    stated = {
        f.component: f.share
        for f in figures
        if f.share is not None and f.component and not (f.promised and f.component in entries)
    }
    return Reliability(
        targets=tuple(
            Target(subject=f"{f.component or 'the system'}: {f.measure}", value=f.value, evidence=(f.evidence,))
            for f in figures
            if f.promised or f.measure in ("availability", "recovery")
        ),
        chains=tuple(_chain(chain, stated) for chain in chains if chain),
        single_points=tuple(single_points),
    )


def _chain(path: Sequence[str], stated: Mapping[str, float]) -> Chain:
    share = 1.0
    assumed = []
    for name in path:
        if name not in stated:
            assumed.append(name)
        share *= stated.get(name, ASSUMED)
    return Chain(
        path=tuple(path),
        availability=round(share, 9),
        budget_minutes_per_month=budget_minutes(share),
        assumed=f"{ASSUMED:.1%} assumed for each of {', '.join(assumed)}" if assumed else "",
    )
