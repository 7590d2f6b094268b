"""Pages that two reviewers have judged in full: what of a review they share, and what of it is a false alarm.

A pair shows that a defect is raised; it does not show what else is. The labels are of language models in a reviewer's role,
each made alone. A call counts where both say the same; a finding is shared where at least one of them would raise it.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

from review_core import Review, parse, review
from review_core.vocabulary import ANTI_PATTERNS, TOPICS

_FOLDER = Path(__file__).resolve().parent.parent / "tests" / "corpus" / "pages"
SEEN_PAGES = _FOLDER / "seen.yaml"
UNSEEN_PAGES = _FOLDER / "unseen.yaml"
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Labels:
    """One reviewer's judgement of a page: anti-patterns that are present, a verdict for each topic, what to raise first."""

    present: frozenset[str]
    topics: Mapping[str, str]
    first: tuple[str, ...]

    def raises(self, slug: str) -> bool:
        """Whether the reviewer would raise a finding of this slug."""
        return slug in self.present or self.topics.get(slug) in ("missing", "partial")


@dataclass(frozen=True, slots=True)
class Page:
    """A small design and what its reviewers say of it."""

    text: str
    reviewers: tuple[Labels, ...]


@dataclass(frozen=True, slots=True)
class Figures:
    """How reviews of pages stand against the labels; shares are 0 to 1, and 0 of nothing."""

    pages: int
    precision: float
    recall: float
    false_alarms: float
    shared: float
    shared_high: float
    first: float
    findings: float

    @property
    def line(self) -> str:
        """The figures for a reader."""
        return (
            f"{self.pages} pages: anti-patterns precision {self.precision:.2f}, recall {self.recall:.2f}; "
            f"false alarms {self.false_alarms:.3f}; findings shared {self.shared:.2f} (of high severity "
            f"{self.shared_high:.2f}), first findings met {self.first:.2f}, {self.findings:.1f} a page"
        )


def load_pages(path: Path) -> list[Page]:
    """The pages of a YAML file. Raises KeyError or OSError where it holds none."""
    return [
        Page(page["text"], tuple(_labels(said) for said in page["reviewers"]))
        for page in yaml.load(path.read_text(encoding="utf-8"), _Loader)
    ]


def figures(pages: Iterable[Page], judge: Callable[[str], Review] | None = None) -> Figures:
    """Reviews every page, in this process, and holds it against its labels."""
    judge = judge or (lambda text: review(parse(text)))
    judged = [(page.reviewers, judge(page.text)) for page in pages]
    calls = [
        (slug in by[0].present, said.verdicts.anti_patterns[slug].verdict == "present")
        for by, said in judged
        for slug in ANTI_PATTERNS
        if len({slug in one.present for one in by}) == 1
    ]
    quiet = [
        said.verdicts.topics[slug].verdict == "missing" and said.verdicts.topics[slug].matters
        for by, said in judged
        for slug in TOPICS
        if not any(one.raises(slug) for one in by)
    ]
    findings = [
        (any(one.raises(finding.slug) for one in by), finding.severity)
        for by, said in judged
        for finding in said.findings
    ]
    first = [
        slug in {finding.slug for finding in said.findings} for by, said in judged for one in by for slug in one.first
    ]
    return Figures(
        pages=len(judged),
        precision=_share(present for present, raised in calls if raised),
        recall=_share(raised for present, raised in calls if present),
        false_alarms=_share(quiet),
        shared=_share(shared for shared, _ in findings),
        shared_high=_share(shared for shared, severity in findings if severity == "high"),
        first=_share(first),
        findings=len(findings) / max(1, len(judged)),
    )


def _labels(said: Mapping[str, list[str]]) -> Labels:
    return Labels(
        present=frozenset(said["present"]),
        topics={slug: verdict for verdict in ("answered", "partial", "missing") for slug in said[verdict]},
        first=tuple(said["findings"]),
    )


def _share(some: Iterable[bool]) -> float:
    told = list(some)
    return sum(told) / len(told) if told else 0.0
