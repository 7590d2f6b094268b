"""Retries, their spacing and bound, and time-outs."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from review_core.evidence import Claim, Signal, Statement
from review_core.evidence.lexicon.page import plain_tries
from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.page.settling import conclude, full, leaves, settle, some
from review_core.rules.page.speech import Passage, admits, passages, says, words
from review_core.rules.relevance import Matter, because, density, is_page
from review_core.rules.weighing import Bar, Weighed, Words, call, verdict, weigh

SIGNALS = (
    Signal("handles", 3, ("again|^again", "wait-bound"), within=20),
    Signal("handles", 3, ("way.attempt",), flips=False),
    Signal("handles", 2, ("way.timeout", "figure-any|plain.duration"), within=14, flips=False),
    Signal("touches", 1, ("again",)),
    Signal("touches", 1, ("timeout",)),
    Signal("lacks", 3, ("lack.retry",), flips=False),
)
BAR = Bar(
    answered=12,
    partial=0.5,
    touched=0.3,
    about="on.retry",
    aspects={
        "again": "what is retried",
        "backoff": "the spacing of retries",
        "retry-bound": "after how many tries one gives up",
        "timeout": "time-outs",
        "dead-letter": "what comes after the last try",
    },
)
PAGE = (
    full("~again.try", "~again.pause", "~again.count|again.last|~again.timeout"),
    full("again.try", "again.count", "again.timeout|again.last", within=24),
    full("again.curve", "again.count|again.last|again.timeout|again.pause", within=24),
    some("again.try", "again.pause|again.count", within=16),
    some("again.not", "again.timeout|again.last"),
    leaves("again.endless", "~again.try", within=16),
    leaves("again.instant", "again.try", within=10),
    leaves("again.left", "again.try", within=28, none=("again.kept",)),
    leaves("again.layers", "again.try|again.count", within=24),
    leaves("again.hang"),
)
_AGAIN = words(plain_tries.AGAIN)
_TRYING = words(plain_tries.TRYING)
_SIDES = tuple(map(words, (plain_tries.OFTEN, plain_tries.APART, plain_tries.EACH, plain_tries.AFTERWARDS)))
_FIGURED = 3  # of these sides give figures
_ENDLESS = words(plain_tries.ENDLESS)
_LAYERED = words(plain_tries.LAYERED)
_ENOUGH_SIDES = 2
_FIGURE = re.compile(r"\d|\b(?:twice|two|three|four|five|six|seven|eight|ten|doubl\w+|exponential\w*)\b", re.IGNORECASE)
WORDS = Words(
    missing="No time-outs or retry rules for the remote calls",
    partial="Retries are named without bound, spacing or time-out",
    detail=(
        "Calls will hang and fail; how long one waits, how often one repeats and what comes after the last try is open."
    ),
    severity="medium",
    weight=0.48,
)


def matters(case: Case) -> Matter:
    """Why the topic matters for this design; false where it does not."""
    return because(
        case,
        "the design makes remote calls or takes messages that can fail",
        page="call|external|failure|queue|plain.system|figure-any|long-running",
        shown="external|queue|failure|call",
        dense=density(case, "call|queue|external"),
        least=12,
    )


def judge(case: Case) -> Call:
    """Weighs what the text says of the topic against what a design of this length must say."""
    matter = matters(case)
    if is_page(case):
        told, layered, left = _told(case)
        if told and not layered:
            return Call("answered", case.quote(told))
        heard = _heard(case, matter)
        if layered and heard.verdict == "answered":
            return _left_open(case, layered, matter)
        return _left_open(case, left, matter) if left and heard.verdict == "not-applicable" else heard
    weighed = weigh(case, SIGNALS, BAR)
    return call(case, weighed, verdict(case, weighed, BAR, matters=bool(matter)), WORDS, BAR, matter)


def _heard(case: Case, matter: Matter) -> Call:
    """What a page says of trying again in the sentences that speak of a try; a repeated posting or a gap is none."""
    about = {one.statement.start for one in passages(case, spared=True) if _TRYING.said(one.live)}
    weighed = settle(case, PAGE)
    handles, touches, lacks = (
        tuple(claim for claim in claims if claim.statement.start in about)
        for claims in (weighed.handles, weighed.touches, weighed.lacks)
    )
    weighed = Weighed(
        handles=handles,
        touches=touches,
        lacks=lacks,
        solid=weighed.solid if handles else 0.0,
        total=weighed.total if handles else float(len(lacks)),
    )
    return conclude(case, weighed, WORDS, BAR, matter)


def _told(case: Case) -> tuple[list[Statement], list[Statement], list[Statement]]:
    """What a page says of trying again, place by place: a policy by two of its sides, one in figures; tries on top of
    tries; and what has no end or is put off."""
    told: list[Statement] = []
    layered: list[Statement] = []
    left: list[Statement] = []
    for place in _places(case):
        text = " ".join(one.live for one in place)
        owed = " ".join(one.owed for one in place)
        if not (_AGAIN.said(f"{text} {owed}") and _TRYING.said(f"{text} {owed}")):
            continue
        shown = [says(side, text) for side in _SIDES]
        layered += [one.statement for one in place if _LAYERED.said(one.live)]
        endless = [one.statement for one in place if admits(_ENDLESS, one.live) and not says(_SIDES[0], one.live)]
        if sum(shown) >= _ENOUGH_SIDES and any(shown[:_FIGURED]) and _FIGURE.search(text) and not endless:
            told += [one.statement for one in place if any(says(side, one.live) for side in _SIDES)]
        left += [*endless, *(one.statement for one in place if one.owed)]
    return told, layered, left


def _places(case: Case) -> Iterator[list[Passage]]:
    """What stands together: a paragraph or item, a row and its table, a drawing."""
    spoken = [one for one in passages(case) if not one.statement.text.endswith("?")]
    for (_, kind, _), group in groupby(spoken, key=lambda one: _place_of(one.statement)):
        place = list(group)
        if kind == "table-row":
            place = [replace(one, live=" | ".join([*_label(case, one.statement), one.live])) for one in place]
            yield from ([one] for one in place)
        yield place


def _place_of(one: Statement) -> tuple[int, str, int]:
    return one.section, one.kind, -1 if one.kind in ("table-row", "diagram") else one.block


def _label(case: Case, one: Statement) -> tuple[str, ...]:
    """The cells of a row before its last."""
    return case.document.blocks[one.block].cells[:-1]


def _left_open(case: Case, left: list[Statement], matter: Matter) -> Call:
    """The call where tries are made on top of tries, whatever figures each has."""
    lacks = tuple(Claim("lacks", 3, one) for one in left)
    weighed = Weighed(handles=(), touches=(), lacks=lacks, solid=0.0, total=float(len(lacks)))
    return call(case, weighed, "partial", WORDS, BAR, matter)


RULE = Rule(
    id="TP-retry-policy",
    slug="retry-policy",
    family="topics",
    summary="Retries, their spacing and bound, and time-outs.",
    flags="Remote calls and deliveries without a time-out, or retried without bound or back-off.",
    why=(
        "A call without a time-out holds its thread for as long as the other side likes; retries without "
        "spacing turn a hiccup into an outage that feeds itself."
    ),
    detection=(
        "Looks for a retry with its bound, spacing or time-out in one breath. A retry or a time-out alone is "
        "a mention. Silence counts where calls, queues or outside systems are dense. On a page it reads "
        "everyday words and figures: two of how often, how far apart, "
        "how long and what then are an answer; until it works, at once, as "
        "the library has it, or tries on top of tries leave it open, whatever else is said of repeats. Only what speaks "
        "of a try, a time-out or an "
        'answer that does not come is heard there: a repeated number or "eight times an hour" is no policy. In a long text '
        "one sentence is not enough, and an open question or a promise takes from the answer."
    ),
    false_positives=("Platforms whose default policy is sound and assumed.",),
    question=(
        "After how long does a call give up, how often and how far apart is it repeated, and what happens "
        "after the last try?"
    ),
    suggestion=(
        "A time-out below the caller's own, few tries with exponential back-off and jitter, a retry budget, "
        "and a dead letter that somebody looks at."
    ),
    not_when="Calls whose answer is worthless a moment later: fail fast instead.",
    references=(
        "Marc Brooker, Timeouts, retries, and backoff with jitter, Amazon Builders' Library, 2019",
        "Marc Brooker, Exponential Backoff And Jitter, AWS Architecture Blog, 2015",
        "Nathan Bronson et al., Metastable Failures in Distributed Systems, HotOS 2021",
    ),
    severity="Medium.",
    valid=(
        Example("# Fish counter\nA buoy that stays silent is called at most twice, 40 s apart, then shown in grey."),
        Example(
            "# Weather feed\n"
            "A failed fetch times out after 3 s and is retried three times with exponential backoff and "
            "jitter, then parked."
        ),
        Example("# Faxes\nEach fax is tried five times, the wait doubling from a minute; after that a clerk is told."),
        Example(
            "# Parking meters\n"
            "A meter that gives no answer within 8 s is asked again in the next round, and after four silent rounds "
            "only once an hour. The server's queue used to ask without end."
        ),
    ),
    invalid=(
        Example(
            "# Tide board\nThe board calls an external provider over HTTP eight times an hour. No tide is shown twice, since "
            "each has a number."
        ),
        Example("# Fish counter\nThe buoy retries 4 times, the pier 6 times each, and the lab another 3 times on top."),
        Example(
            "# Weather feed\nThe feed is fetched over HTTP from an external provider. When a fetch fails it is retried."
        ),
        Example(
            "# Faxes\n"
            "Faxes are sent through the provider's API. How often a failed call is retried has not been "
            "decided."
        ),
        Example(
            "# Parking meters\nA meter that gives no answer is asked again until it does; the radio is slow at times."
        ),
        Example(
            "# Parking meters\n"
            "The radio library makes 4 attempts and our queue 6 for each of them, so that nearly every reading gets in."
        ),
    ),
    judge=judge,
)
