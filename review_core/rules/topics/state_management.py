"""Where state lives, how long, who cleans up, how it moves."""

from review_core.evidence import Claim, Signal
from review_core.evidence.lexicon.page import plain_keeping
from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.page.saying import Ways, plain, saying, spoken
from review_core.rules.page.settling import conclude
from review_core.rules.relevance import Matter, because, density, is_page
from review_core.rules.weighing import Bar, Weighed, Words, call, verdict, weigh

SIGNALS = (
    Signal("handles", 3, ("state-place", "state-end"), within=18),
    Signal("handles", 2, ("state-end", "store|replica|message|state-gone")),
    Signal("handles", 2, ("state-place", "state-gone"), within=14),
    Signal("handles", 1, ("state-place",)),
    Signal("touches", 1, ("state-end|state-gone",)),
    Signal("handles", 2, ("op.state",)),
    Signal("lacks", 3, ("op.no-state",)),
)
BAR = Bar(
    answered=12,
    partial=0.6,
    touched=0.2,
    about="on.state",
    aspects={
        "state-place": "where state lives",
        "garbage": "what removes it",
        "migrate": "how it is moved",
        "resume": "how it is rebuilt",
        "stateless": "which parts keep none",
    },
)
_ENDS = Ways(plain_keeping.CLASSES, plain_keeping.ENDS)
_FOREVER = Ways(plain_keeping.CLASSES, (*plain_keeping.FOREVER, *plain_keeping.LEFT_OVER))
_BY_RIGHT = Ways(plain_keeping.CLASSES, plain_keeping.BY_RIGHT)
_UNSAID = Ways(plain_keeping.CLASSES, plain_keeping.UNSAID)
_LOCAL = Ways(plain_keeping.CLASSES, plain_keeping.LOCAL)
_NOT_LOCAL = Ways(plain_keeping.CLASSES, plain_keeping.NOT_LOCAL)
_OTHER = Ways(plain_keeping.CLASSES, plain_keeping.OTHERS)
_ASKED = Ways(plain_keeping.CLASSES, plain_keeping.ASKED)
_DONE = Ways(plain_keeping.CLASSES, plain_keeping.DONE)
_APART = Ways(plain_keeping.CLASSES, (r"\b<other>\b",))
_KEEPS = "the design keeps state"
_WORTH = 3.0  # an answer on a page is whole
WORDS = Words(
    missing="Where state lives and what ends it is not said",
    partial="State has a place, but its end or its move is open",
    detail="State outlives the request, and its clean-up, migration or rebuild is not fully told.",
    severity="medium",
    weight=0.36,
)


def matters(case: Case) -> Matter:
    """Why the topic matters for this design; false where it does not."""
    return because(
        case,
        _KEEPS,
        page="store|service|user|batch|plain.system|state-place|plain.place|long-running|figure-any|long-running",
        shown="store|persist",
        aloud="persist",
        dense=density(case, "store|message"),
        least=18,
    )


def judge(case: Case) -> Call:
    """Weighs what the text says of the topic against what a design of this length must say."""
    matter = matters(case)
    if is_page(case):
        heard = _heard(case)
        # A page that says where things are stored need not say when they go: its own words must leave it open.
        matter = Matter(_KEEPS, tuple(claim.statement for claim in heard.lacks))
        return conclude(case, heard, WORDS, BAR, matter if heard.lacks else Matter())
    weighed = weigh(case, SIGNALS, BAR)
    return call(case, weighed, verdict(case, weighed, BAR, matters=bool(matter)), WORDS, BAR, matter)


def _heard(case: Case) -> Weighed:
    """What a page says: an end with its time or occasion answers, unless something is kept without one."""
    said = spoken(case)
    ends = [one for one in saying(said, _ENDS, _FOREVER, _UNSAID) if not one.put_off]
    if not _APART.meet(plain(case.document.title)):
        ends = [one for one in ends if not _OTHER.meet(one.words)]
    lacking = [*saying(said, _FOREVER, _BY_RIGHT), *saying(said, _UNSAID, _DONE)]
    lacking += [one for one in saying(said, _ENDS) if one.put_off]
    if not ends:
        lacking += [*saying(said, _LOCAL, _NOT_LOCAL), *(one for one in said if _ASKED.meet(one.title))]
    answered = bool(ends) and not lacking
    return Weighed(
        handles=tuple(Claim("handles", 3, one.statement) for one in ends),
        touches=(),
        lacks=tuple(Claim("lacks", 3, one.statement) for one in lacking),
        solid=_WORTH if answered else 0.0,
        total=_WORTH if ends else 0.5 * len(lacking),
    )


RULE = Rule(
    id="TP-state-management",
    slug="state-management",
    family="topics",
    summary="Where state lives, how long, who cleans up, how it moves.",
    flags="State without a home, an end or a way to move it.",
    why=(
        "State that nobody ends grows until a disk is full; state in a process is gone with it; state that "
        "cannot be moved blocks the next release."
    ),
    detection=(
        "Looks for a place of state together with its end or move (expiry, retention, garbage collection, "
        "migration, rebuild). A place alone is a mention. On a page plain speech decides: what goes after how "
        "long, on "
        "which occasion, above which bound or by which job, answers, where something that is stored is named; what "
        "fills its store, stays where it is, is put on one pod's own disk, or is for later or for somebody to look "
        "after is a lack; messages, traces, backups, old interfaces and copies in memory are neither, and a page "
        "that only says where things are stored is not asked for more. In "
        "a long text one sentence is not enough, and an open question or a promise takes from the answer."
    ),
    false_positives=("Stateless transformations.",),
    question=(
        "Where does each piece of state live, what removes it, and how is it moved or rebuilt when its form changes?"
    ),
    suggestion=("One table: state, owner, place, lifetime, clean-up, rebuild. Prefer state that can be derived again."),
    not_when="Nothing outlives a request.",
    references=(
        "Pat Helland, Immutability Changes Everything, CIDR 2015",
        "Adam Wiggins, The Twelve-Factor App, 2011",
    ),
    severity="Medium.",
    valid=(
        Example(
            "# Carts\n"
            "Pods keep nothing; a cart is stored in Redis, expires after 30 days and is moved to the account "
            "on login."
        ),
        Example(
            "# Film cuts\n"
            "Parts lie in a bucket under the film's id, and a lifecycle rule deletes them after seven days."
        ),
        Example(
            "# Weather stations\nReadings lie in Postgres by month. A month older than two years goes to tape, "
            "and with a "
            "station that is taken down go its settings."
        ),
        Example("# Proofs\nBefore, proofs stayed for ever. Now a sweep takes what nobody has opened for six weeks."),
        Example(
            "# Toll prices\nGates hold the price table in memory; the office pushes a new one over MQTT, and a gate that "
            "hears nothing for a day goes on with the last."
        ),
        Example(
            "# Ferry bookings\nBookings are stored in Postgres, and a queue of at most 500 waits up to ten minutes."
        ),
    ),
    invalid=(
        Example("# Carts\nThe cart service runs on nine pods. Carts are stored in the database for ever."),
        Example(
            "# Weather stations\nReadings lie in Postgres by month. Settings of a station that was taken down "
            "stay where they "
            "are; an operator tidies up when the disk runs short."
        ),
        Example("# Proofs\nProofs lie in a bucket, which grows by itself. By law a customer may ask for deletion."),
        Example(
            "# Film cuts\n"
            "Workers write parts while they cut. Who removes those of an aborted film is to be looked into "
            "later."
        ),
    ),
    judge=judge,
)
