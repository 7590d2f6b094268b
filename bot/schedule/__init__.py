"""Schedules in Redis and the tick that queues what is due: each slot once, whichever process sees it first."""

from bot.schedule.store import RedisSchedules
from bot.schedule.tick import Tick

__all__ = ["RedisSchedules", "Tick"]
