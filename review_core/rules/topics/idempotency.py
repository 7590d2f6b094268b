"""Whether operations and messages are safe to repeat."""

from review_core.evidence import Signal
from review_core.evidence.lexicon.page import plain_doubles, plain_harmless, plain_repeats
from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.page.closely import Page, closely
from review_core.rules.page.saying import Ways, saying, spoken
from review_core.rules.relevance import Matter, because, count, is_page
from review_core.rules.weighing import Bar, Words, call, verdict, weigh

SIGNALS = (
    Signal("handles", 3, ("idempotent",), none=("worry",)),
    Signal("touches", 1, ("idempotent",)),
    Signal("handles", 3, ("dedup",)),
    Signal("handles", 3, ("duplicate|again|^duplicate", "repeat-known|key|way.repeat"), within=16),
    Signal("handles", 3, ("repeat-known|way.repeat", "key|compare-version"), within=14),
    Signal("handles", 2, ("repeat-known",)),
    Signal("handles", 2, ("!trouble.double",)),
    Signal("handles", 1, ("settle.repeat",), flips=False),
    Signal("touches", 1, ("duplicate",)),
    Signal("touches", 1, ("at-least-once",)),
    Signal("lacks", 3, ("lack.repeat",), flips=False),
    Signal("lacks", 2, ("trouble.double", "duplicate|again|plain.twice"), flips=False),
)
BAR = Bar(
    answered=12,
    partial=0.5,
    touched=0.1,
    about="on.repeat",
    aspects={
        "duplicate": "where repeats come from",
        "key": "the key by which a repeat is known",
        "dedup|repeat-known": "what is done with a repeat",
        "idempotent": "which operations are safe as they are",
        "compare-version": "how stale repeats lose",
    },
)
PAGE = Page(
    answers=Ways(plain_harmless.CLASSES, plain_harmless.SAFE),
    leaves=Ways(plain_repeats.CLASSES, plain_doubles.OPEN),
    asks=Ways(plain_repeats.CLASSES, plain_doubles.ASKED),
    hints=Ways(plain_harmless.CLASSES, plain_harmless.KEYED),
)
_QUOTES = 6  # passages that an answer shows
_RISK = Ways(plain_harmless.CLASSES, plain_harmless.RISK)
_EFFECT = Ways(plain_harmless.CLASSES, plain_harmless.EFFECT)
_TAKEN = Ways(plain_harmless.CLASSES, plain_harmless.TAKEN)
_READ_ONLY = Ways(plain_harmless.CLASSES, plain_harmless.READ_ONLY)
WORDS = Words(
    missing="Repeated messages or requests are not shown to be safe",
    partial="Repeats are known, but not every effect is safe to repeat",
    detail=(
        "Retries and redelivery will repeat the operation; nothing told here recognises the second time for "
        "every effect."
    ),
    severity="high",
    weight=0.55,
    half="medium",
)


def matters(case: Case) -> Matter:
    """Why the topic matters for this design; false where it does not."""
    return because(
        case,
        "work is queued, retried or delivered more than once",
        page="queue|again|retry|message|call|plain.system|figure-any|long-running",
        shown="at-least-once|duplicate|again|retry|queue",
        dense=min(count(case, "store"), 4 * count(case, "queue")),
        least=5,
    )


def judge(case: Case) -> Call:
    """Weighs what the text says of the topic against what a design of this length must say."""
    weighed = weigh(case, SIGNALS, BAR)
    matter = matters(case)
    said = verdict(case, weighed, BAR, matters=bool(matter))
    if is_page(case):
        risky = _is_risky(case)
        if risky and not matter:
            matter, said = Matter(faint=True), "missing" if said == "not-applicable" else said
        weighed, said, matter = closely(case, PAGE, weighed, said, matter)
        if said == "answered":
            return Call(said, case.quote(weighed.best(), _QUOTES))
        if not risky:
            return Call("not-applicable")
    return call(case, weighed, said, WORDS, BAR, matter)


def _is_risky(case: Case) -> bool:
    """Whether a page tells that something is sent or done again which is more than read, and has an effect at all.

    What is taken from a queue comes again, whether the page says so or not: there an effect that cannot be taken back is
    enough.
    """
    told = spoken(case)
    if saying(told, _RISK, _READ_ONLY) and saying(told, _EFFECT):
        return True
    return bool(case.reading.having("queue")) and bool(saying(told, _TAKEN, _READ_ONLY))


RULE = Rule(
    id="TP-idempotency",
    slug="idempotency",
    family="topics",
    summary="Whether operations and messages are safe to repeat.",
    flags="Queues, retries and callbacks whose effect is not said to be safe when it happens twice.",
    why=(
        "At-least-once delivery and time-outs make repeats certain. Where a repeat is not recognised, money "
        "moves twice and counters drift."
    ),
    detection=(
        "Looks for repeats that are told from the first (a key, a version, a unique constraint, an upsert), "
        "or operations said to be harmless to repeat. The word `duplicate` or a retry alone is a mention. "
        "Silence counts where work passes through queues into stores, or callers repeat. A page is read sentence by "
        "sentence: only one that says how the second is known, or why it does no harm, answers, in any words: it "
        "names the repeat, or the mark by which it is met, and what it comes to; a promise, "
        "or somebody who sorts doubles out afterwards, does not. It is asked only of a page that tells of something that "
        "is sent or done again and has an effect: a read that is retried, or a queue alone, is not. In a "
        "long text one sentence is not enough, and an open question or a promise takes from the answer."
    ),
    false_positives=(
        "Read-only paths.",
        "Operations idempotent by nature that nobody calls so.",
    ),
    question=(
        "What happens when the same message or request arrives twice, the second time after the first has "
        "half succeeded?"
    ),
    suggestion=(
        "Give each operation a key chosen by its origin; store it with the effect in one transaction and "
        "answer repeats with the first result."
    ),
    not_when="Pure reads, and writes that set a whole value, are idempotent already.",
    references=(
        "Pat Helland, Idempotence Is Not a Medical Condition, ACM Queue, 2012",
        "Pat Helland, Life beyond Distributed Transactions: an Apostate's Opinion, CIDR 2007",
    ),
    severity="High where repeats move money, goods or messages to people, else medium.",
    valid=(
        Example(
            "# Stamp cards\n"
            "The till posts a stamp with its receipt number; the service keeps receipt numbers under a "
            "unique key and ignores a stamp that it has seen."
        ),
        Example(
            "# Locksmiths\nA job goes to the phone until it is receipted. On a job whose number stands on its "
            "list already "
            "the phone receipts and adds nothing."
        ),
        Example(
            "# Mail merge\n"
            "Workers consume from SQS. Handling is idempotent: a letter is written under the job id, so that "
            "a redelivered message overwrites the same file."
        ),
        Example(
            "# Tide tables\nHarbours read the table from a cache; a read that gets no answer in 300 ms is tried again on "
            "another pod. Changes reach the cache over Kafka."
        ),
        Example(
            "# Seed drill\n"
            "The field computer repeats an order until it is answered. The drill knows the numbers of the last "
            "50 orders "
            "and only answers to one that it has had."
        ),
    ),
    invalid=(
        Example(
            "# Stamp cards\n"
            "The till posts a stamp, again after 5 s without an answer. The service adds one stamp per "
            "request."
        ),
        Example(
            "# Locksmiths\nA job goes to the phone until it is receipted. The phone puts each job that it gets "
            "on the list; "
            "locksmiths strike out what stands there twice."
        ),
        Example(
            "# Mail merge\nWorkers consume from SQS and send a letter for each message. Failed messages are retried."
        ),
        Example(
            "# Seed drill\n"
            "The field computer repeats an order until it is answered. The drill sows what each order that comes "
            "in says; "
            "rows that were sown twice are thinned out by hand."
        ),
    ),
    judge=judge,
)
