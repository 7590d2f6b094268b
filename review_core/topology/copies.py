"""How many of each component run, where the text says so: "three replicas", "a single instance", "one node"."""

import re
from collections.abc import Iterator, Mapping

from review_core.document.model import Document, Sentence
from review_core.model import Evidence
from review_core.topology import gathering, phrases
from review_core.topology.gathering import Gathered, Passage
from review_core.topology.graph import Copies
from review_core.topology.words import COUNTING, Use, lowered

_NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "twelve": 12, "single": 1, "sole": 1, "lone": 1,
}  # fmt: skip
_UNIT = (
    r"(?:replicas?|instances?|nodes?|copies|pods?|containers?|servers?"
    r"|machines?|hosts?|vms?|standbys?|brokers?|members?|workers?|tasks?|process(?:es)?)"
)
# All of these look at text in lower case.
_COUNT = re.compile(
    rf"\b(?P<n>\d{{1,4}}|{'|'.join(_NUMBERS)})"
    rf"(?:[ -][a-z]+)?[ -](?P<unit>{_UNIT})\b"
    rf"|\b(?P<several>multiple|several|many)\s(?P<unit2>{_UNIT})\b"
    r"|\b(?:runs?|running|lives?|sits?|hosted|deployed) on (?P<alone>the|a|one|a single) (?:[a-z]+ )?"
    r"(?:node|host|machine|server|vm|box|instance)\b"
    r"|\breplicas?\s*(?:count)?\s*[:=]\s*(?P<set>\d{1,4})\b"
)
# Two by name, without a number of their own.
_PAIR = re.compile(
    r"\b(?:primary|leader|master)(?:,| and| with| plus)? (?:(?:a|an|one|its|hot|warm|cold|read|synchronous|asynchronous"
    r"|async|sync|passive) ){0,3}(?:standby|replica|secondary|follower)\b"
    r"|\b(?:active|primary|master)[/-](?:passive|active|standby|secondary|replica)\b"
    rf"|\ba pair of (?:[a-z]+ )?{_UNIT}\b"
)
# Several by where they are.
_SPREAD = re.compile(
    r"\bmulti[- ]?(?:az|zone)\b|\bzone[- ]redundant\b"
    r"|\b(?:across|over|in) (?:[2-9]|two|three|four|five|several|multiple|all)(?: availability)? (?:azs|zones)\b"
)
# What a sentence in lower case holds that says how many; far cheaper to look for than how many.
_HINTS_COUNT = re.compile(
    "replica|instance|node|copies|pod|container|server|machine|host|vm|standby|broker|box|process|member|worker|task"
)
_HINTS_PAIR = re.compile("primary|leader|master|active|pair")
_HINTS_SPREAD = re.compile("zone|az")
# A count of something else than what runs, or of what does not.
_NOT_SAID = re.compile(
    r"\b(?:if|when|unless|would|could|not|never|without|instead|than|fails?|failed|failing|dies)\b(?!-)"
)


def copies_of(document: Document, names: Mapping[str, str], gathered: Gathered) -> tuple[Copies, ...]:
    """The statements about copies, each tied to the component that its sentence speaks of.

    `names` gives each known key its component's name.
    """
    found: dict[tuple[str, int], Copies] = {}

    def take(name: str, count: int, passage: Passage | Sentence) -> None:
        if quote := document.text[passage.start : passage.end]:
            evidence = Evidence(quote=quote, start_line=passage.start_line, end_line=passage.end_line)
            found.setdefault((name, count), Copies(name, count, evidence))

    for key, text, passage in gathered.counted:
        if key in names:
            if bare := _BARE.match(text):
                take(names[key], int(bare[1]), passage)
            lower = lowered(text)
            for match, count in _statements(lower) if COUNTING.search(lower) else ():
                if match.start() or not bare:
                    take(names[key], count, passage)
    for block in document.blocks:
        if document.sections[block.section].role in gathering.OUTSIDE:
            continue
        for n, sentence in enumerate(block.sentences):
            if not gathered.may(sentence, Use.COUNTS):
                continue
            lower = lowered(sentence.text)
            for match, count in _statements(lower):
                until = match.start() if match.re is _SPREAD else match.end()
                name = _subject(sentence.text, match.start(), until, names)
                if name is None and n and _PRONOUN.match(sentence.text):
                    name = next(iter(_named(block.sentences[n - 1].text, names)), None)
                if name is not None:
                    take(name, count, sentence)
    return tuple(found.values())


_BARE = re.compile(r"\s*(?:[x×]\s?)?(\d{1,3})(?![\d.,:%-])")
_PRONOUN = re.compile(r"(?:it|they|there)\b", re.IGNORECASE)


def _statements(lower: str) -> Iterator[tuple[re.Match[str], int]]:
    """Each statement of copies in a text in lower case, with its number."""
    paired: list[re.Match[str]] = []
    if _HINTS_SPREAD.search(lower):
        yield from ((match, 0) for match in _SPREAD.finditer(lower) if _said(lower, match))
    if _HINTS_PAIR.search(lower):
        paired = [match for match in _PAIR.finditer(lower) if _said(lower, match)]
        yield from ((match, 2) for match in paired)
    if not _HINTS_COUNT.search(lower):
        return
    for match in _COUNT.finditer(lower):
        if any(pair.start() < match.end() and match.start() < pair.end() for pair in paired):
            continue
        if _counts(match) and _said(lower, match):
            said = match["n"] or match["set"] or ""
            count = 1 if match["alone"] else 0 if match["several"] else _number(said)
            # Standbys are beside the first.
            yield match, count + ((match["unit"] or "").startswith("standby") and count > 0)


def _said(lower: str, match: re.Match[str]) -> bool:
    """Whether a statement is made plainly, and not of what would be or is not."""
    return not _NOT_SAID.search(lower, max(0, match.start() - 50), match.start())


def _counts(match: re.Match[str]) -> bool:
    """Whether a number counts: above one only with a plural or in a compound ("three-node"), and not a year."""
    said = match["n"] or ""
    if not said:
        return True
    plural = match["unit"].removesuffix("ss").endswith("s")
    compound = match["unit"] in _IN_COMPOUND and match[0][len(said)] == "-"
    return ((_number(said) == 1) != plural or compound) and not 1900 <= _number(said) < 2100


_IN_COMPOUND = frozenset({"node", "broker", "member", "replica", "instance"})


def _number(said: str) -> int:
    return int(said) if said.isdigit() else _NUMBERS[said]


def _subject(text: str, start: int, end: int, names: Mapping[str, str]) -> str | None:
    """Whose copies a statement counts: the part that it names itself ("eight web servers"), that is named last before
    it ("Redis runs on one node") or behind "of"; empty for every part ("each service has two replicas")."""
    counted = _named(text[start:end], names)
    if counted:
        return counted[-1]
    if before := _named(text[:start], names):
        return before[-1]
    if _EVERY.search(text, 0, start):
        return ""
    if not _OF.match(text, end):
        return None
    after = _named(text[end:], names)
    return after[0] if after else None


def _named(text: str, names: Mapping[str, str]) -> list[str]:
    return [names[i.key] for i in phrases.label(f"the {text}") if i.role == "mention" and i.key in names]


_EVERY = re.compile(r"\b(?:each|every|all)\b", re.IGNORECASE)
_OF = re.compile(r"\s+of\b")
