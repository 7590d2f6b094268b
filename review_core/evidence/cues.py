"""How a sentence means what it says: its scope (whose system), its modality (how binding) and what it negates."""

import re
from collections.abc import Sequence

from review_core.document.model import Role
from review_core.evidence.matcher import Word
from review_core.evidence.model import Hit, Modality, Scope
from review_core.evidence.words import stem

# Without one of these a sentence negates nothing.
DENYING = frozenset({"cue.negation", "cue.absent"})

_ROLE_SCOPE: dict[Role, Scope] = {
    "proposal": "proposed",
    "summary": "proposed",
    "context": "status-quo",
    "goals": "proposed",
    "non-goals": "non-goal",
    "alternatives": "alternative",
    "rollout": "proposed",
    "operations": "proposed",
    "testing": "proposed",
    "consequences": "proposed",
    "future": "future",
    "open-questions": "proposed",
    "glossary": "glossary",
    "references": "meta",
    "meta": "meta",
}

# A promise that the same sentence says is kept.
_KEPT = re.compile(
    r"\b(?:once|first|originally|initially|formerly|long|still|earlier)\s+(?:\w+\s+){0,2}"
    r"(?:planned|scheduled|foreseen|promised|put off|postponed|announced|on the (?:roadmap|list|backlog)|meant for)\b"
    r"|\bhad\s+been\s+(?:planned|scheduled|foreseen|promised|put off|postponed|announced|on the (?:roadmap|list|backlog))\b"
    r"|\b(?:was|were)\s+(?:\w+\s+){0,2}(?:planned|scheduled|foreseen|promised|put off|postponed|pencill?ed in"
    r"|on the (?:roadmap|list|backlog)|meant for|earmarked|slated)\b[^.;]{0,60}\b(?:is|are)\s+(?:done|in|there|built|part)\b"
    r"|\b(?:went|is|are)\s+(?:live|included)\b|\balready\s+(?:in|live|running|there|done|built|active|used|on)\b|\b(?:has|have)\s+been\s+(?:running|in|live|on|used)\s+since\b"
    r"|\b(?:moved|brought|pulled) forward\b|\bahead of (?:plan|schedule|time)\b"
    r"|\b(?:live|in (?:use|place|force|production|operation|service)|on|in|so|active|running|rolled out|done|there)"
    r"\s+(?:since|as of)\s|\bsince (?:release|version|build|the (?:pilot|trial|launch|start))\b",
    re.IGNORECASE,
)

# The fifth month is no possibility.
_MONTH = re.compile(
    r"\b(?:in|since|of|from|until|till|by|before|after|early|late|mid|last|next|to|\d{1,4}\.?)\s+May\b|\bMay\s+\d"
)
_PERHAPS = re.compile(
    r"\bmay\b|\b(?i:might|could|perhaps|maybe|possibl\w+|optional\w*|potentially|ideally|hope\w*|ought)\b"
)

_REACH = 8  # tokens that a negation reaches forward
_REACH_BACK = 9  # tokens that "... is left out" reaches back
_STATUS_CLAUSES = frozenset({";", ":"})
_REASONS = frozenset(map(stem, ("because", "since")))  # a reason belongs to what it is given for
_YET = frozenset(map(stem, ("but", "yet", "although", "though")))
_WHY = frozenset(
    map(stem, ("for", "it", "they", "this", "that", "because", "since", "as", "too", "no", "nobody", "todo"))
)
_WOULD = frozenset(map(stem, ("would", "could", "too")))
_TAKING = frozenset(map(stem, ("we", "here", "instead", "now", "i", "chose", "take")))
_OF_VERBS = frozenset(map(stem, ("not", "never", "cannot")))
_CONDITIONS = frozenset(map(stem, ("when", "if", "once", "whenever", "whether", "should")))
# "Not before", "not without": what follows is asserted, not denied.
# Negations of a thing and not of a deed, and the verbs that go on with what the thing is told of.
_OF_THINGS = frozenset(map(stem, ("no", "without", "lacking")))
_FINITE = frozenset(map(stem, ("is", "was", "may", "can", "will", "shall", "must", "gets", "goes", "has")))
_ONLY_THEN = frozenset(map(stem, ("until", "before", "unless")))
_OF_OTHERS = frozenset(
    map(stem, ("without", "lack", "lacking", "instead", "rather", "unlike", "avoid", "prevent", "too"))
)
_SAVE = frozenset(map(stem, ("before", "except", "save")))
_BEGINS_ANOTHER = frozenset(map(stem, ("or", "and", "but", "then", "so")))
_RELATIVE = frozenset(map(stem, ("who", "which", "that", "whose", "where", "what")))
_WITHOUT = stem("without")
_NOTHING = stem("nothing")
_NON = stem("non")
_FOR = frozenset(map(stem, ("for", "within", "in", "after", "over", "past", "beyond")))
_EVEN = frozenset(map(stem, ("even", "also", "and", "but")))
_THAN = stem("than")
_MORE = frozenset(map(stem, ("more", "longer", "larger", "older", "greater", "higher", "bigger", "later", "slower")))
# Cues that may merely be mentioned, by the word they begin with: an old thing as an object, a verdict in a clause that
# picks some out.
_MENTIONABLE: dict[str, frozenset[str]] = {
    "cue.status-quo": frozenset(map(stem, ("the", "previous", "current", "existing", "present"))),
    "cue.alternative": frozenset((stem("was"),)),
    "cue.promised": frozenset(),
    "cue.question": frozenset(),
}
# What stands before the old thing where a clause is about it: "in the old one", "but the former system".
_LEADING = frozenset(
    map(
        stem,
        (
            "in",
            "with",
            "under",
            "on",
            "at",
            "by",
            "for",
            "of",
            "and",
            "but",
            "so",
            "while",
            "whereas",
            "where",
            "because",
            "since",
            "as",
            "that",
            "the",
            "our",
            "all",
            "both",
            "each",
            "only",
            "even",
            "also",
            "-",
            "*",
        ),
    )
)
_AT_PRESENT = frozenset(map(stem, ("at", "currently")))
_SAYING = frozenset(map(stem, ("says", "shows", "tells", "told", "displays", "reads", "answers")))
_AS = stem("as")
_LIKENING = frozenset(map(stem, ("as", "like", "unlike", "than")))
_SETTING = frozenset(map(stem, ("in", "under")))
_BE = stem("is")
_NEAR = 4  # tokens from "which" to the verdict in its clause
_HOLDING = frozenset(
    map(stem, ("which", "that", "who", "whose", "if", "when", "whenever", "unless", "until", "what", "whether"))
)
_DETERMINERS = frozenset(
    map(stem, ("the", "a", "an", "we", "it", "they", "there", "each", "every", "you", "nobody", "nothing"))
)


def role_scope(role: Role) -> Scope:
    """The scope that a section's role gives to a sentence that says nothing else."""
    return _ROLE_SCOPE[role]


def scope_of(base: Scope, cues: frozenset[str]) -> Scope:
    """The scope of a clause: its section's, unless its own words say that it speaks of something else."""
    if base in ("glossary", "meta"):
        return base
    if "cue.without" in cues and "cue.would" in cues:
        return "hypothetical"
    if "cue.non-goal" in cues:
        return "non-goal"
    if base in ("non-goal", "alternative", "future"):
        return base
    if "cue.alternative" in cues:
        return "alternative"
    if "cue.status-quo" in cues and "cue.as-before" not in cues:
        return "status-quo"
    return base


def modality_of(role: Role, text: str, cues: frozenset[str]) -> Modality:
    """How binding a clause is. A promise outweighs a wish, a wish outweighs a rule."""
    if role == "open-questions" or text.endswith("?") or "cue.question" in cues:
        return "question"
    if role == "future" or ("cue.promised" in cues and not _KEPT.search(text)):
        return "promised"
    if "cue.may" in cues and not (_MONTH.search(text) and not _PERHAPS.search(text)):
        return "may"
    return "must" if "cue.must" in cues else "fact"


def meant_cues(words: Sequence[Word], cues: Sequence[Hit], quoted: frozenset[int]) -> list[Hit]:
    """The cues that say of their clause what they seem to say; the others only mention it.

    "Reads the old format" is no tale of the old, "which of the rows were dropped" no verdict on an idea, and what a screen
    says in quotation marks (`quoted` are the tokens within them) is the design's own.
    """
    return [hit for hit in cues if not (_MENTIONABLE.get(hit.concept) and _is_mention(words, hit, quoted))]


def _is_mention(words: Sequence[Word], hit: Hit, quoted: frozenset[int]) -> bool:
    if hit.first in quoted and hit.last in quoted:
        return True
    if hit.concept == "cue.status-quo" and words[hit.first].stem in _AT_PRESENT:
        before = {word.stem for word in words[max(0, hit.first - _REACH) : hit.first]}
        return not before.isdisjoint(_SAYING) and "that" in before  # "the page says that it is closed at present"
    stems = _MENTIONABLE[hit.concept]
    if words[hit.first].stem not in stems or hit.last == hit.first:
        return False
    verdict = hit.concept == "cue.alternative"
    if not verdict and hit.first and words[hit.first - 1].stem in _LIKENING and (hit.first > 1 or words[0].stem != _AS):
        return True  # "each reads it all, as the old jobs did"; "As the old job was slow, ..." gives a reason
    if not verdict and any(word.stem in _SETTING for word in words[max(0, hit.first - 2) : hit.first]):
        return False
    for at in range(hit.first - 1, -1, -1):
        word = words[at]
        if word.stop == 2 or word.stem == "," or (verdict and (hit.first - at > _NEAR or word.stem == _BE)):
            return False
        if (word.stem in _HOLDING) if verdict else (word.stem not in _LEADING):
            return True
    return False


def denied_tokens(words: Sequence[Word], found: Sequence[Hit]) -> frozenset[int]:
    """The tokens that a clause negates: after `no`, `without`, `instead of`; before `is left out`, `is not provided`."""
    forward: list[Hit] = []
    spared: set[int] = set()
    backward: list[Hit] = []
    ends: set[int] = set()
    for hit in found:
        name = hit.concept
        if name == "cue.negation":
            forward.append(hit)
        elif name == "cue.no-negation":
            spared.add(hit.first)
        elif name == "cue.absent":
            backward.append(hit)
        elif name == "cue.clause":
            ends.add(hit.first)
    denied: set[int] = set()
    reached: set[int] = set()  # a `without` that another negation reaches
    size = len(words)
    for hit in forward:
        if hit.first in spared or (words[hit.first].stem in _OF_VERBS and _in_condition(words, hit.first)):
            continue
        if words[hit.first].stem == _WITHOUT and hit.first in reached:
            continue  # "no call goes out without a timeout"
        if words[hit.first].stem == _NON and hit.last + 2 < size and words[hit.last + 1].stem == "-":
            denied.add(hit.last + 2)  # "a non-blocking queue" is a queue
            continue
        opening = words[hit.first].stem == _WITHOUT and all(word.stem in _EVEN for word in words[: hit.first])
        of_thing = words[hit.first].stem in _OF_THINGS and hit.first > 0 and words[hit.first - 1].stop == 0
        things = 0
        within: list[int] = []
        for at in range(hit.last + 1, min(size, hit.last + 1 + _REACH)):
            word = words[at]
            if word.stem == _WITHOUT and words[hit.first].stem != _NOTHING:  # "it is worth nothing without"
                reached.add(at)
                break
            if word.stop == 2 or word.stem == "," or at in ends or word.stem in _SAVE:
                if word.stem in _ONLY_THEN and words[hit.first].stem not in _OF_OTHERS:
                    within = []  # "no crane moves before the other has stopped": it does then
                break
            if of_thing and within and word.stem in _FINITE and words[at - 1].stem not in _RELATIVE:
                break  # "a slip with no number is refused": so it is
            if word.stem in _FOR and at + 1 < size and words[at + 1].number:
                break  # "no answer for 10 s": so long is waited
            if word.stem == _THAN and words[at - 1].stem in _MORE:
                within = []  # "no queue is longer than 100" bounds the queue
                break
            if opening:
                # "Without the stock the page shows ...": what is missing ends where the main clause begins.
                things += word.stem in _DETERMINERS
                if things > (words[hit.last + 1].stem in _DETERMINERS):
                    break
            within.append(at)
        denied.update(within)
    for hit in backward:
        for at in range(hit.first - 1, max(-1, hit.first - 1 - _REACH_BACK), -1):
            word = words[at]
            if word.stop == 2 or at in ends or word.stem in _RELATIVE:
                break
            if word.stem == "," and words[at + 1].stem in _BEGINS_ANOTHER:
                break
            denied.add(at)
    return frozenset(denied)


def _in_condition(words: Sequence[Word], at: int) -> bool:
    """Whether a negated verb stands in a condition: "when the first has not renewed its lease" takes the lease for given."""
    for before in range(at - 1, max(-1, at - 1 - _REACH), -1):
        word = words[before]
        if word.stem in _CONDITIONS:
            return True
        if word.stop == 2 or word.stem == ",":
            return False
    return False


def clause_starts(words: Sequence[Word], found: Sequence[Hit]) -> list[int]:
    """Where a sentence that speaks of two systems changes over: after `;` or `:`, at `, but`, `, whereas`, `; here`."""
    turns = {hit.first for hit in found if hit.concept == "cue.clause"}
    # "B was rejected: ..." may give the reason, "TODO: ..." says what is to do.
    owed = {hit.last for hit in found if hit.concept == "cue.promised" and hit.first == 0}
    verdicts = owed | {hit.last for hit in found if hit.concept == "cue.alternative"}
    starts = [0]
    for at, word in enumerate(words[:-1]):
        if word.stem in _STATUS_CLAUSES:
            if not (word.stem == ":" and at - 1 in verdicts and (at - 1 in owed or _explains(words, at + 1))):
                starts.append(at + 1)
        elif word.stem == "," and at + 1 in turns and not _belongs(words, at + 1):
            fell = any(starts[-1] <= last < at for last in verdicts)
            if not (fell and _gives_a_reason(words, at + 1)):
                starts.append(at + 1)
    return starts


def _belongs(words: Sequence[Word], at: int) -> bool:
    """Whether the clause that begins here gives a reason or an aim ("so that"), and so belongs to the one before."""
    return words[at].stem in _REASONS or (
        words[at].stem == "so" and at + 1 < len(words) and words[at + 1].stem == "that"
    )


def _gives_a_reason(words: Sequence[Word], at: int) -> bool:
    """Whether a clause after a verdict says why: "was weighed, but is more code"; "but we took a lease" says what was taken."""
    return words[at].stem in _YET and _TAKING.isdisjoint(word.stem for word in words[at + 1 : at + 4])


def _explains(words: Sequence[Word], at: int) -> bool:
    """Whether what follows a verdict's colon says why, and not what was taken: "B was dropped: for a while the two differ"."""
    clause = [word.stem for word in words[at : at + _REACH]]
    return not clause or clause[0] in _WHY or not _WOULD.isdisjoint(clause)
