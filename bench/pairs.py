"""Minimal pairs: the same small design with a defect and with the defect handled, and whether a review tells them apart."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import yaml

from review_core import parse
from review_core.reviewing import case_of
from review_core.rules import catalogue

HOLE = "PUT"
_CORPUS = Path(__file__).resolve().parent.parent / "tests" / "corpus"
# Those that the rules were written beside, and those that nobody who writes rules has read.
OWN_PAIRS = (_CORPUS / "pairs.yaml", *sorted((_CORPUS / "plain").glob("*.yaml")))
UNSEEN_PAIRS = tuple(sorted((_CORPUS / "unseen").glob("*.yaml")))
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

Family = Literal["anti_patterns", "topics", "patterns"]
RAISED: dict[Family, frozenset[str]] = {
    "anti_patterns": frozenset({"present"}),
    "topics": frozenset({"missing", "partial"}),
    "patterns": frozenset({"used", "discussed"}),
}


@dataclass(frozen=True, slots=True)
class Pair:
    """One small design: `text` with a hole that takes `bad` (the slug must be raised) or `good` (it must not)."""

    slug: str
    family: Family
    form: str
    text: str
    bad: str
    good: str

    def twin(self, kind: Literal["bad", "good"]) -> str:
        """The design with its hole filled; a hole on a line of its own takes the filling's lines as they are."""
        filling = self.bad if kind == "bad" else self.good
        lines: list[str] = []
        for line in self.text.splitlines():
            if line.strip() == HOLE:
                lines += filling.rstrip("\n").splitlines()
            else:
                lines.append(line.replace(HOLE, filling.strip()))
        return "\n".join(lines) + "\n"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a review said of a pair's two twins."""

    pair: Pair
    bad: str
    good: str

    @property
    def told(self) -> bool:
        """Whether the defect was raised and its handled twin left alone."""
        raised = RAISED[self.pair.family]
        return self.bad in raised and self.good not in raised

    @property
    def line(self) -> str:
        """The outcome for a reader, with the title of the design."""
        title = self.pair.text.lstrip().splitlines()[0].lstrip("# ")
        return f"{self.pair.slug} ({self.pair.form}), {title}: defect {self.bad}, handled {self.good}"


def load(paths: Iterable[Path] = OWN_PAIRS) -> list[Pair]:
    """The pairs of YAML files. Raises KeyError or OSError where one holds none."""
    return [
        Pair(p["slug"], p["family"], p.get("form", "plain"), p["text"], p["bad"], p["good"])
        for path in paths
        for p in yaml.load(path.read_text(encoding="utf-8"), _Loader)
    ]


def tell_apart(pairs: Iterable[Pair]) -> list[Outcome]:
    """Has both twins of every pair judged by the rule of its slug, in this process."""
    rules = {(rule.family, rule.slug): rule for rule in catalogue.installed()}

    def verdict(pair: Pair, kind: Literal["bad", "good"]) -> str:
        return case_of(parse(pair.twin(kind))).judged(rules[pair.family, pair.slug]).verdict

    return [Outcome(pair, verdict(pair, "bad"), verdict(pair, "good")) for pair in pairs]
