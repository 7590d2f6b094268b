"""The platform's published limits: so many requests a conversation within 1, 2, 30 and 3,600 s, and a tenant a second."""

import math
from collections import defaultdict, deque
from dataclasses import dataclass, field

from standins.clock import Clock

# Seconds to requests, for each bot in each conversation.
SEND = {1: 7, 2: 8, 30: 60, 3_600: 1_800}
MEMBERS = {1: 14, 2: 16, 30: 120, 3_600: 3_600}
A_TENANT_A_SECOND = 50


@dataclass(slots=True)
class Rates:
    """Sliding windows. `scale` multiplies every limit, 0 switches them off."""

    clock: Clock
    scale: float = 1.0
    _taken: dict[tuple[str, ...], deque[float]] = field(default_factory=lambda: defaultdict(deque))

    def take(self, operation: str, conversation: str) -> int:
        """Spend one request: 0 when it is allowed, else the whole seconds of Retry-After."""
        if not self.scale:
            return 0
        now = self.clock.time()
        limits = MEMBERS if operation == "members" else SEND
        kind = operation if operation in ("members", "create") else "send"
        wait = self._wait((kind, conversation), limits, now) or self._wait(("tenant",), {1: A_TENANT_A_SECOND}, now)
        if wait:
            return wait
        self._taken[kind, conversation].append(now)
        self._taken["tenant",].append(now)
        return 0

    def _wait(self, key: tuple[str, ...], limits: dict[int, int], now: float) -> int:
        taken = self._taken[key]
        while taken and taken[0] <= now - max(limits):
            taken.popleft()
        wait = 0.0
        for seconds, most in limits.items():
            allowed = max(1, int(most * self.scale))
            within = [at for at in taken if at > now - seconds]
            if len(within) >= allowed:
                wait = max(wait, within[-allowed] + seconds - now)
        return math.ceil(wait)
