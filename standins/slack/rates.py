"""Slack's rate limits: tiers by the minute for each method and workspace, about a post a second for each channel."""

import math
from dataclasses import dataclass, field
from typing import Literal

from standins.clock import Clock

Tier = Literal["1", "2", "3", "4", "post", "none"]

PER_MINUTE = {"1": 1, "2": 20, "3": 50, "4": 100}
POST_BURST = 5
POSTS_A_MINUTE_PER_WORKSPACE = 600
LIMITED_READS_A_MINUTE = 1
LIMITED_READS_MOST = 15


@dataclass(slots=True)
class _Bucket:
    tokens: float
    at: float


@dataclass(slots=True)
class Rates:
    """Token buckets. `scale` multiplies every limit, 0 switches them off; `limited_reads` holds history and replies to
    one call a minute with at most 15 messages, as for apps that are distributed commercially outside the Marketplace.
    """

    clock: Clock
    scale: float = 1.0
    limited_reads: bool = False
    _buckets: dict[tuple[str, ...], _Bucket] = field(default_factory=dict)

    def take(self, tier: Tier, method: str, team: str, app: str, channel: str = "") -> int:
        """Spend one call: 0 when it is allowed, else the whole seconds of Retry-After."""
        if self.limited_reads and method in ("conversations.history", "conversations.replies"):
            return self._spend((method, team, app), LIMITED_READS_A_MINUTE / 60, LIMITED_READS_A_MINUTE)
        if not self.scale or tier == "none":
            return 0
        if tier == "post":
            return self._spend(("post", team, app, channel), self.scale, POST_BURST * self.scale) or self._spend(
                ("post", team, app),
                POSTS_A_MINUTE_PER_WORKSPACE / 60 * self.scale,
                POSTS_A_MINUTE_PER_WORKSPACE * self.scale,
            )
        a_minute = PER_MINUTE[tier] * self.scale
        return self._spend((method, team, app), a_minute / 60, a_minute)

    def reset(self) -> None:
        """Forget every call so far."""
        self._buckets.clear()

    def _spend(self, key: tuple[str, ...], a_second: float, burst: float) -> int:
        now = self.clock.time()
        burst = max(1.0, burst)
        bucket = self._buckets.get(key)
        if bucket is None:
            bucket = self._buckets[key] = _Bucket(burst, now)
        bucket.tokens = min(burst, bucket.tokens + (now - bucket.at) * a_second)
        bucket.at = now
        if bucket.tokens >= 1:
            bucket.tokens -= 1
            return 0
        return max(1, math.ceil((1 - bucket.tokens) / a_second))
