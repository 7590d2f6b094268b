"""Retries, their spacing and bound, and time-outs."""

from review_core.evidence import Signal
from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.page.hearing import full, leaves, on_page, some
from review_core.rules.relevance import Matter, because, density, is_page
from review_core.rules.weighing import Bar, Words, call, verdict, weigh

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
        return on_page(case, PAGE, WORDS, BAR, matter)
    weighed = weigh(case, SIGNALS, BAR)
    return call(case, weighed, verdict(case, weighed, BAR, matters=bool(matter)), WORDS, BAR, matter)


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
        "everyday words: how often, how far apart, how long and what then is an answer; until it works, at once, as "
        "the library has it, or tries on top of tries leave it open, whatever else is said of repeats. In a long text "
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
