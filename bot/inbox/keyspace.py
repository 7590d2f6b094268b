"""Names of everything in Redis: one prefix with one hash tag, so that a cluster keeps it in one slot."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Keyspace:
    """Key names under `prefix`; the braces are the hash tag."""

    prefix: str = "arch-review"

    @property
    def base(self) -> str:
        """What every key starts with; the scripts' KEYS[1]."""
        return "{" + self.prefix + "}:"

    def key(self, *parts: str) -> str:
        """The full name of a key."""
        return self.base + ":".join(parts)
