"""Traits of a design: what it has that makes a topic matter. A topic is missing only where a trait calls for it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property

from review_core.evidence.model import DESIGN, Statement
from review_core.evidence.reading import Reading


@dataclass(frozen=True, slots=True)
class Trait:
    """One property of the design: `strength` counts the statements that show it, `because` says it in words."""

    name: str
    strength: int
    because: str
    statements: tuple[Statement, ...]


@dataclass(frozen=True)
class Traits:
    """The traits of one design, each computed from its reading."""

    reading: Reading

    def has(self, name: str, least: int = 1) -> bool:
        """Whether at least `least` statements of the design show the trait. Raises KeyError for an unknown trait."""
        return self[name].strength >= least

    def any(self, *names: str) -> bool:
        """Whether the design has one of these traits."""
        return any(self.has(name) for name in names)

    def why(self, *names: str) -> str:
        """The words for the first of these traits that the design has; empty when it has none."""
        return next((self[name].because for name in names if self.has(name)), "")

    def __getitem__(self, name: str) -> Trait:
        return self._all[name]

    @cached_property
    def _all(self) -> Mapping[str, Trait]:
        return {name: _trait(name, find(self.reading), words) for name, (find, words) in _FINDERS.items()}


def traits_of(reading: Reading) -> Traits:
    """The traits of the design that a reading tells of."""
    return Traits(reading)


def _trait(name: str, found: list[Statement], words: str) -> Trait:
    return Trait(name, len(found), words if found else "", tuple(found[:5]))


def _saying(concepts: str) -> Callable[[Reading], list[Statement]]:
    return lambda reading: reading.having(concepts, DESIGN)


def _both(one: str, other: str) -> Callable[[Reading], list[Statement]]:
    def find(reading: Reading) -> list[Statement]:
        bits = reading.bits(other)
        return [statement for statement in reading.having(one, DESIGN) if statement.asserted & bits]

    return find


_FINDERS: dict[str, tuple[Callable[[Reading], list[Statement]], str]] = {
    "queue": (_saying("queue"), "the design passes messages through a queue or stream"),
    "message": (_saying("message"), "the design works on events, jobs or messages"),
    "store": (_saying("store"), "the design keeps state in a store"),
    "cache": (_saying("cache"), "the design keeps copies in a cache"),
    "replica": (_saying("replica"), "the design keeps replicas"),
    "leader": (_saying("leader|election"), "the design has a leader, a lease or a single active instance"),
    "lock": (_saying("lock"), "the design takes locks"),
    "second-writer": (_saying("conflict"), "more than one party may write the same state"),
    "external": (_saying("external"), "the design depends on systems of others"),
    "call": (_both("call", "service"), "the design makes calls over the network"),
    "user": (_saying("user"), "users wait for the result"),
    "region": (_saying("region"), "the design spans zones, sites or regions"),
    "peers": (_saying("peers|instances"), "the design runs as several peers"),
    "tenant": (_saying("tenant"), "the design serves several tenants"),
    "migration": (_saying("migrate"), "the design moves existing state or callers"),
    "schema": (_saying("schema"), "the design changes a schema or format"),
    "batch": (_saying("batch"), "the design runs batch work"),
    "long-running": (_saying("long-running"), "the design runs work of several steps"),
    "load": (_saying("figure-load|overload"), "the design speaks of load"),
    "deploy": (_saying("deploy"), "the design is to be rolled out"),
    "retry": (_saying("retry|at-least-once"), "calls or deliveries are repeated"),
    "transaction": (_saying("transaction|two-store-write"), "the design writes more than one thing together"),
}
