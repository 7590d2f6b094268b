"""How many of each component run, where the text says so: "three replicas", "a single instance", "one node"."""

import re
from collections.abc import Mapping

from review_core.document.model import Document
from review_core.model import Evidence
from review_core.topology import gathering, phrases
from review_core.topology.graph import Copies

_NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "twelve": 12, "single": 1,
}  # fmt: skip
_UNIT = r"(?:replicas?|instances?|nodes?|copies|pods?|containers?|servers?|machines?|hosts?|vms?|standbys?|brokers?)"
_COUNT = re.compile(
    rf"\b(?P<n>\d{{1,4}}|{'|'.join(_NUMBERS)})"
    rf"(?:[ -](?:read|stateless|identical|running|active|dedicated|small|large|more))?[ -](?P<unit>{_UNIT})\b"
    rf"|\b(?P<several>multiple|several|many)\s(?P<unit2>{_UNIT})\b"
    r"|\breplicas?\s*(?:count)?\s*[:=]\s*(?P<set>\d{1,4})\b",
    re.IGNORECASE,
)
# A count of something else than what runs, or of what does not.
_NOT_SAID = re.compile(
    r"\b(?:if|when|unless|would|could|not|never|without|instead|than|fails?|failed|failing|dies)\b", re.IGNORECASE
)


def copies_of(document: Document, names: Mapping[str, str]) -> tuple[Copies, ...]:
    """The statements about copies, each tied to the component that its sentence speaks of.

    `names` gives each known key its component's name.
    """
    found: dict[tuple[str, int], Copies] = {}
    for block in document.blocks:
        if document.sections[block.section].role in gathering.OUTSIDE:
            continue
        for sentence in block.sentences:
            for match in _COUNT.finditer(sentence.text):
                if _NOT_SAID.search(sentence.text):
                    break
                name = _subject(sentence.text, match.start(), match.end(), names)
                if not name:
                    continue
                said = (match["n"] or match["set"] or "").lower()
                count = 0 if match["several"] else int(said) if said.isdigit() else _NUMBERS[said]
                # A standby or replica is beside the first.
                count += (match["unit"] or "").lower().startswith(("standby",)) and count > 0
                quote = document.text[sentence.start : sentence.end]
                if quote:
                    evidence = Evidence(quote=quote, start_line=sentence.start_line, end_line=sentence.end_line)
                    found.setdefault((name, count), Copies(name, count, evidence))
    return tuple(found.values())


def _subject(text: str, start: int, end: int, names: Mapping[str, str]) -> str:
    """The component named last before a statement of copies ("Redis runs on one node"), else first after it."""
    before = [i.key for i in phrases.read(text[:start]) if i.role is phrases.Role.MENTION and i.key in names]
    if before:
        return names[before[-1]]
    after = [i.key for i in phrases.read(text[end:]) if i.role is phrases.Role.MENTION and i.key in names]
    return names[after[0]] if after and re.match(r"\s+of\b", text[end:]) else ""
