"""The library in Redis: designs until they are decided, with their reviews and, for a while, their texts; all sealed."""

from bot.library.store import RedisLibrary
from bot.library.upgrading import UnknownForm

__all__ = ["RedisLibrary", "UnknownForm"]
