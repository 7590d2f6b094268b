"""Offering a delivery to the inbox in the time that a platform waits; every way it can end is an outcome, none raises."""

import asyncio
import logging
from collections.abc import Callable
from typing import Literal, Protocol

from prometheus_client import Counter, Histogram

from bot.inbox.accepting import Accepted
from bot.inbox.errors import InboxUnavailable, InboxUnknown
from handlers.commands import Delivery

Outcome = Literal["new", "duplicate", "full", "unavailable", "unknown"]

# Slack, the least patient, waits 3 s; the rest is for its network and ours.
ACCEPT_WITHIN_SECONDS = 2.2

log = logging.getLogger(__name__)


class Accepts(Protocol):
    """The inbox's door."""

    async def accept(self, delivery: Delivery) -> Accepted:
        """Accept once. Raises InboxUnavailable (surely not accepted) or InboxUnknown."""
        ...


class Counts(Protocol):
    """What a platform counts of its deliveries, by `kind` and `outcome`, and how long acceptance takes."""

    deliveries: Counter
    accept_seconds: Histogram


class Offering:
    """Offers deliveries to the inbox, bounded in time, counted and timed by `monotonic`."""

    def __init__(
        self,
        inbox: Accepts,
        metrics: Counts,
        *,
        monotonic: Callable[[], float],
        within: float = ACCEPT_WITHIN_SECONDS,
    ) -> None:
        self._inbox = inbox
        self._metrics = metrics
        self._monotonic = monotonic
        self._within = within

    async def offer(self, kind: str, delivery: Delivery) -> Outcome:
        """What became of a delivery; `kind` is the platform's own word for its kind."""
        began = self._monotonic()
        outcome = await self._offer(delivery)
        self._metrics.accept_seconds.observe(max(0.0, self._monotonic() - began))
        self._metrics.deliveries.labels(kind, outcome).inc()
        return outcome

    async def _offer(self, delivery: Delivery) -> Outcome:
        try:
            async with asyncio.timeout(self._within):
                return (await self._inbox.accept(delivery)).outcome
        except InboxUnavailable as error:
            log.warning("delivery not accepted: %s", error.code)
            return "unavailable"
        except InboxUnknown as error:
            log.warning("acceptance of a delivery not confirmed: %s", error.code)
            return "unknown"
        except TimeoutError:
            log.warning("acceptance of a delivery not confirmed: timeout")
            return "unknown"
        except Exception as error:
            # Its text may quote the delivery; its class is enough to find it by.
            log.error("acceptance of a delivery failed: %s", type(error).__name__)
            return "unknown"
