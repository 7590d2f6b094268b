"""Services that can only move, or only stand, together."""

import re
from itertools import product

from review_core.evidence import Statement
from review_core.evidence.lexicon.page import plain_moves
from review_core.rules.antipatterns._exposure import Exposure, Sign, chain, talk
from review_core.rules.antipatterns._weighing import Lens, handles, otherwise, present, states, weigh
from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.page.naming import named
from review_core.rules.page.speech import Passage, passages, words
from review_core.rules.relevance import is_page

_COPIES = "replica|single.guard|primary|election|leader"
_LENS = Lens(
    states=(states("monolith.together"), states("monolith.release", "monolith.as-one", within=12)),
    exposes=(states("monolith.together|deploy"),),
    handles=(handles("monolith.apart", strong=True),),
    named="monolith.named",
)


_EXPOSURE = Exposure(
    signs=(
        Sign("parts use each other's inside", 1.1, talk("couple.reads|couple.other|couple.inside")),
        Sign("parts wait on parts", 0.5, chain),
        Sign("copies of one program are one service, not several", -0.4, talk(_COPIES)),
        Sign("compatibility is spoken of, so that versions may differ", -0.5, talk("compat|couple.contract")),
    ),
    base=-3.5,
    told=0.05,
)

_EACH = words(plain_moves.EACH)
# Parts told one by one: "Beds, Meds and Charts", "the controller and the agent", "pacer, creative, bidder".
_LISTED = re.compile(
    r"\b[A-Z][\w-]+(?: [a-z]+)?, (?:then )?(?:the |an? )?[A-Z][\w-]+(?: [a-z]+)?,? (?:and|&|then) (?:then )?"
    r"(?:the \w|(?:an? )?[A-Z])"
    r"|\b[A-Z][\w-]+, [A-Z][\w-]+, [A-Z][\w-]+\b|\b[A-Z][\w-]+(?: ?→ ?| ?-> ?| then )[A-Z][\w-]+(?: ?→ ?| ?-> ?"
    r"| then )[A-Z]"
    r"|\b(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z]+\b)[A-Z][\w-]+(?: [a-z]+)?,?"
    r" (?:and|&|/|along with|together with|as well as) (?:a |the )?(?:new )?[A-Z][\w-]+"
)
_THEY = words(plain_moves.THEY)
_MOVES = words(plain_moves.MOVES)
_AGAIN = words(plain_moves.AGAIN)
_AT_ONCE = words(plain_moves.AT_ONCE)
_CHANGES = words(plain_moves.CHANGES)
_TRIFLE = re.compile(
    r"\beven (?:if|when|for|where) [^.;]{0,40}?\b(?:chang|touch|correct|fix|same|label|typo)"
    r"|\b(?:a|the) (?:one-line|one-word|tiny|trivial|smallest) |\btypo\b",
    re.IGNORECASE,
)
_REDONE = words(plain_moves.REDONE)
_ELSE = re.compile(r"\b(?:otherwise|or else|else|or)\b", re.IGNORECASE)
_STOPS = words(plain_moves.STOPS)
_STARTS = words(plain_moves.STARTS)
_EQUAL = words(plain_moves.EQUAL)
_SPURNS = words(plain_moves.SPURNS)
_UNLIKE = words(plain_moves.UNLIKE)
_CODE = words(plain_moves.CODE)
_SINGLY_BARRED = words(plain_moves.SINGLY_BARRED)
_APART = words(plain_moves.APART)

_MIXED_BARRED = words(plain_moves.MIXED_BARRED)
_NO_PART = r"(?!(?:then|threads?|partitions?|instances?|rows?|all|days?|keys?|ids?)\b)"
# Parts told one by one in small letters: only where a change is said to move them.
_SMALL = re.compile(
    rf"\b{_NO_PART}[a-z][\w-]+(?: [a-z][\w-]+)?, (?:the |an? )?{_NO_PART}[a-z][\w-]+(?: [a-z][\w-]+)?,?"
    rf" and (?:the |an? )?{_NO_PART}[a-z]\w+"
)
_ALL_ALIVE = re.compile(
    r"\b(?:each|all|every one|both|all (?:of them|two|three|four|five|six|seven|eight|nine|ten))(?: of (?:them"
    r"|the \w+))? (?:must|have to|has to|need to|needs to)"
    r" (?:answer|reply|respond|be (?:up|there|running|alive|available)|work)"
    r"|\b[A-Z][\w-]+ (?:dies|fails|falls|stops|crashes|goes down|does not start|will not start) (?:if|when"
    r"|without|with|as soon as) [A-Z]",
)
# "A new Pump needs a new Valve", "Pump 4.2 requires Valve 4.2", "a red test in Pump holds back Valve".
_NEW_FOR_NEW = re.compile(
    r"\bnew [A-Z][\w-]+ (?:needs|requires|wants|demands|takes|works only with) (?:an? |the )?new [A-Z]"
    r"|\b[A-Z][\w-]+ (?:v?\d[\w.]*|x\.y|[NX]) (?:requires|needs|demands|wants|presupposes|only works with"
    r"|works only with) [A-Z]"
    r"[\w ]{1,20} (?:v?\d|x\.y|[NX])"
    r"|\b[Bb]etween [A-Z][\w-]+ v?\d[\w.]* and [A-Z][\w-]+ v?\d[\w.]*[^.;]{0,20}?\bno\b"
    r"|\bin [A-Z][\w-]+ (?:holds? (?:back|up)|blocks?|delays?|stalls?) (?:the others?|the rest|all|[A-Z])"
    r"|\b[A-Z][\w-]+ (?:cannot|can't|does not|doesn't|will not|won't) (?:start|boot|run|come up|work|build|compile)"
    r" (?:until|unless|before|without) (?:the )?[A-Z]"
    r"|\b(?:nobody|no one|none of them) (?:deploys|ships|releases|goes live|can (?:deploy|ship|release))\b"
    r"|\b[Aa] (\w+) of [^.;,]{1,30} is (?:a|the) \1 of (?:everything|all|both|the (?:whole|others|rest|lot))"
    r"|\bstops? (?:them|all)\b[^.]{0,60}?\bstarts? (?:them|all)\b"
    r"|\block-?step\b|\bmust be \w+ in step\b"
    r"|\b(?:wait|waits|waiting) for (?:the|all|its|their) (?:others?|other \w+|\w+ others?|slowest"
    r"|last)\b[^.;]{0,40}?\b(?:releas|deploy|ship|go)"
)


def _near(text: str, within: int, *sides: re.Pattern[str]) -> bool:
    """Whether a text says all the sides in one stretch of so many characters, and does not deny the first of them."""
    spots = [[(found.start(), found.end()) for found in side.finditer(text)][:8] for side in sides]
    if not all(spots):
        return False
    for chosen in product(*spots):
        start, end = min(first for first, _ in chosen), max(last for _, last in chosen)
        if end - start <= within and not _denied(text, start, end):
            return True
    return False


def _denied(text: str, start: int, end: int) -> bool:
    """Whether a stretch is negated, and no "unless" or "without" turns that round."""
    said = _NO.search(text, max(text.rfind(mark, 0, start) for mark in ",;:.") + 1, end)
    if said is None:
        return False
    stop = min((at for mark in ";:" if (at := text.find(mark, said.end())) > 0), default=len(text))
    return not _UNLESS.search(text, said.end(), stop)


# "Does not start", "not the same": such a negation denies no move.
# "Of the last 30 releases 26 touched ...": what was counted tells how it is.
_COUNTED = re.compile(
    r"\b\d+ (?:out )?of (?:the |our |its )?(?:last |\d)|\b(?:[Oo]f|[Ii]n) (?:the |our )?(?:last )?\d+ [a-z]"
)
_NO = re.compile(
    r"\b(?:not|never|neither|nor|nobody|none|nothing|no|can't|don't|doesn't|won't|needn't)\b(?! (?:longer|only"
    r"|just|understand|read|start|boot|its|their|run"
    r"|talk|decode|the same|match|equal|come|built|work|accept|parse|capable|able|of the same))",
    re.IGNORECASE,
)
_UNLESS = re.compile(r"\b(?:unless|until|without|before|except|but)\b", re.IGNORECASE)


# Of a transaction: "the two rows are one commit".
_ELSEWHERE = re.compile(r"\b(?:are|is|in|by|with) one (?:local |single )?(?:commit|transaction)\b")
# Of the system before: "in the WAR all was scaled as a set".
_BEFORE = re.compile(r"\A\W*(?:[Ii]n|[Oo]n|[Uu]nder|[Ww]ith) the [\w-]+(?: [\w-]+)?,")
_WAS, _IS = re.compile(r"\b(?:was|were)\b"), re.compile(r"\b(?:is|are|has|have|must|needs?)\b")


def _as_one(text: str) -> bool:
    """Whether a sentence has several parts move at once, be of one version, or refuse another."""
    if _ELSEWHERE.search(text) or (_BEFORE.match(text) and _WAS.search(text) and not _IS.search(text)):
        return False
    waits = _NEW_FOR_NEW.search(text)
    if waits and not _denied(text, waits.start(), waits.start()):
        return True
    if (_SINGLY_BARRED.said(text) and (_MOVES.said(text) or _CHANGES.said(text))) or _ALL_ALIVE.search(text):
        return True
    if any(not _denied(text, found.start(), found.start()) for found in _APART.pattern.finditer(text)):
        return False
    each, moves, once = _EACH.pattern, _MOVES.pattern, _AT_ONCE.pattern
    return (
        any(
            _near(text, 110, several, moves, once)
            or _near(text, 170, _CHANGES.pattern, several, _AGAIN.pattern)
            or _near(text, 90, several, _EQUAL.pattern)
            or _near(text, 150, several, _TRIFLE)
            or _near(text, 60, several, _REDONE.pattern)
            or _near(text, 160, _CODE.pattern, several, moves)
            or _near(text, 120, several, _STOPS.pattern, _STARTS.pattern)
            for several in (each, _LISTED)
        )
        or _near(text, 90, _THEY.pattern, moves, once)
        or _near(text, 150, _CHANGES.pattern, _SMALL, _AGAIN.pattern)
        or _MIXED_BARRED.said(text)
        or _near(text, 90, _EQUAL.pattern, _SPURNS.pattern)
        or _near(text, 90, once, _ELSE, _SPURNS.pattern)
        or _near(text, 90, _UNLIKE.pattern, _SPURNS.pattern)
    )


def _titled(case: Case, one: Passage) -> str:
    """A row with what it is about: "Release cycle: common"."""
    cells = case.document.blocks[one.statement.block].cells
    return f"{cells[-2]}: {one.live}" if one.statement.kind == "table-row" and len(cells) > 1 and one.live else ""


def _bound(case: Case) -> list[Statement]:
    """What a page says in plain words of parts that must move, or be of one version, together."""
    told = [one for one in passages(case) if _as_one(named(case, one.live)) or _MIXED_BARRED.said(_titled(case, one))]
    counted = [one for one in passages(case, past=True) if _COUNTED.search(one.live)]
    told += [one for one in counted if one not in told and _as_one(named(case, one.live))]
    return [one.statement for one in told]


def judge(case: Case) -> Call:
    """Present where services are built, released, restarted or lost as one."""
    weighed = weigh(case, _LENS)
    told = list(weighed.unanswered) or list(weighed.admitted)
    if is_page(case):
        told = _bound(case) or [one for one in told if _as_one(named(case, one.text))]
    if not told or not _EXPOSURE.believes(case, weighed):
        return otherwise(case, weighed)
    return present(
        case,
        told,
        severity="medium",
        title="Separate services that move as one",
        detail="A change to one waits for all and a fault in one takes all: the costs of a network between the parts, "
        "and none of the independence that it was paid for.",
        weight=0.5,
    )


RULE = Rule(
    id="AP-distributed-monolith",
    slug="distributed-monolith",
    family="anti_patterns",
    summary="Services that must be released, scaled or lost together.",
    flags="Services that share a version number, a release train or a model library that forces one, refuse peers of "
    "another version, must start in a certain sequence, or fail as one.",
    why="Independent release is what services are for. Where every change is a release of all, teams wait for each "
    "other, a roll-back is a roll-back of everything, and there is no moment at which old and new may meet.",
    detection="Words for deploying, building, restarting or upgrading together, for one version number, for refusing "
    "another version, for failing as one. On a page a sentence says it that has several parts (all three, the lot, a "
    "list of names) built, put live or stopped at once, has a change or a common library move several, gives all one "
    "version, has a part refuse a peer of another, or lets none move alone; one that lets each move when it likes, or "
    "was turned down, does not. Compatibility "
    "with older peers and pipelines of their own count as handling. A mechanism that the text denies or puts "
    "off is as good as said to be missing. In a design of more than a page all this is believed only where "
    "parts use each other's inside or wait on each other, and little is said of copies and compatibility. The "
    "weights of these signs were fitted on designs labelled by language models in a reviewer's role.",
    false_positives=(
        "One service with several processes.",
        "A single coordinated cut-over, once.",
    ),
    question="Can one of them be released, rolled back and scaled on a Tuesday morning without touching the others?",
    suggestion="Make each tolerate its peers one version behind and ahead (expand and contract), publish contracts "
    "instead of a shared model, and give each a pipeline of its own.",
    not_when="One team owns all of it and releases it as one gladly: then merge the services and keep the modules.",
    references=(
        "James Lewis, Martin Fowler: Microservices, martinfowler.com, 2014",
        "Sam Newman: Building Microservices, 2nd edition, O'Reilly, 2021",
    ),
    severity="Medium.",
    valid=(
        Example(
            "# Refunds\n## Design\nThe refund, the fee and the row for the letter are one commit, and none of them is seen "
            "without the rest. Letters are sent by another service.\n"
        ),
        Example(
            "# Services\n## Design\nEach service is deployed on its own and accepts its peers' last two versions.\n"
        ),
        Example("# Services\n## Design\nCatalogue and Cart are two services.\n"),
        Example(
            "# Observatory\n## Releases\nPointing, Dome and Camera are three services. A new field in the exposure record "
            "leaves Dome and Camera as they are; a telescope gets each of them when it is done.\n"
        ),
        Example(
            "# Ferry desk\n## Releases\nFares, Decks and Tickets may be two releases apart; each skips fields that it does "
            "not know, so nobody waits for the other two in order to ship.\n"
        ),
    ),
    invalid=(
        Example(
            "# Dome group\n## Releases\nPointing, Dome and Camera write the log and its index in one commit each. A new field "
            "means that all three are rebuilt and installed on the same evening.\n"
        ),
        Example("# Services\n## Design\nThe five services share one version number and are deployed together.\n"),
        Example("# Services\n## Design\nA release train deploys all four at the same time.\n"),
        Example(
            "# Ferry desk\n## Releases\nFares, Decks and Tickets hang up on a peer with another build, so none of them "
            "moves without the other two, and all three are swapped in the same night.\n"
        ),
        Example(
            "# Observatory\n## Releases\nPointing, Dome and Camera are three services. Whoever adds a field to the exposure "
            "class relinks Dome and Camera too; a telescope gets the three on one Monday morning.\n"
        ),
    ),
    judge=judge,
)
