"""The catalogue: every rule of the project, and the house rules of whoever installs it, in one registry."""

import importlib
import pkgutil
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.metadata import entry_points
from types import MappingProxyType, ModuleType

from review_core.rules import antipatterns, contradictions, patterns, topics
from review_core.rules.base import RAISED, Family, Rule
from review_core.vocabulary import ANTI_PATTERNS, PATTERNS, TOPICS

# Raised whenever a rule may say something else of the same document.
VERSION = "4"
ENTRY_POINT_GROUP = "arch_review.rules"

_VOCABULARY: dict[Family, tuple[str, ...]] = {
    "topics": TOPICS,
    "anti_patterns": ANTI_PATTERNS,
    "patterns": PATTERNS,
}
_PACKAGES = (antipatterns, topics, patterns, contradictions)
_ANY_SLUG = frozenset((*ANTI_PATTERNS, *TOPICS, *PATTERNS))


class CatalogueError(ValueError):
    """A rule that cannot be registered, with the reason in words for its author."""


@dataclass(frozen=True)
class Catalogue:
    """Rules by id, in the order in which they judge."""

    rules: Mapping[str, Rule]

    def __iter__(self) -> Iterator[Rule]:
        return iter(self.rules.values())

    def __getitem__(self, rule_id: str) -> Rule:
        return self.rules[rule_id]

    def __contains__(self, rule_id: str) -> bool:
        return rule_id in self.rules

    def of(self, family: Family) -> tuple[Rule, ...]:
        """The rules of one family."""
        return tuple(rule for rule in self if rule.family == family)

    def with_rules(self, rules: Iterable[Rule]) -> "Catalogue":
        """A catalogue with these rules as well. Raises CatalogueError for a clash or a rule that is not whole."""
        merged = dict(self.rules)
        for rule in rules:
            check(rule)
            if rule.id in merged:
                raise CatalogueError(f"two rules are called {rule.id}")
            if rule.family in _VOCABULARY and any(
                rule.slug == other.slug and rule.family == other.family for other in merged.values()
            ):
                raise CatalogueError(f"{rule.id}: the catalogue has a rule for {rule.slug} already; use family `house`")
            merged[rule.id] = rule
        return Catalogue(MappingProxyType(merged))


@cache
def built_in() -> Catalogue:
    """The project's own rules."""
    rules = [rule for package in _PACKAGES for rule in _rules_in(package)]
    return Catalogue(MappingProxyType({})).with_rules(rules)


@cache
def installed() -> Catalogue:
    """The project's rules and those that installed packages offer under the entry point group `arch_review.rules`.

    An entry point names a Rule, or a callable that returns rules. Raises CatalogueError where one cannot be loaded.
    """
    catalogue = built_in()
    for point in sorted(entry_points(group=ENTRY_POINT_GROUP), key=lambda point: point.name):
        try:
            offered = point.load()
            rules = (offered,) if isinstance(offered, Rule) else tuple(offered())
        except Exception as error:  # a house package may fail in any way; say whose it is
            raise CatalogueError(f"house rules {point.name}: {type(error).__name__}: {error}") from error
        catalogue = catalogue.with_rules(rules)
    return catalogue


def check(rule: Rule) -> None:
    """Raises CatalogueError where a rule is not complete: every rule documents, references and tests itself."""
    slugs = _VOCABULARY.get(rule.family, _ANY_SLUG)
    if rule.family not in RAISED:
        raise CatalogueError(f"{rule.id}: unknown family {rule.family}")
    if rule.slug not in slugs:
        raise CatalogueError(f"{rule.id}: unknown slug {rule.slug} for family {rule.family}")
    for name in ("id", "summary", "flags", "why", "detection", "question", "suggestion", "severity"):
        if not str(getattr(rule, name)).strip():
            raise CatalogueError(f"{rule.id or '(no id)'}: `{name}` is empty")
    if not rule.valid or not rule.invalid:
        raise CatalogueError(f"{rule.id}: needs an example of text that passes and of text that is flagged")


def _rules_in(package: ModuleType) -> Iterator[Rule]:
    for module in sorted(info.name for info in pkgutil.iter_modules(package.__path__) if not info.name.startswith("_")):
        loaded = importlib.import_module(f"{package.__name__}.{module}")
        rule = getattr(loaded, "RULE", None)
        if not isinstance(rule, Rule):
            raise CatalogueError(f"{loaded.__name__} has no RULE")
        yield rule
