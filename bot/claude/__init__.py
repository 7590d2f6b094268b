"""Claude at the edge: the official SDK behind one retry policy, guards shared by all processes, and the Architect port."""

from bot.claude.architect import ClaudeArchitect
from bot.claude.config import ClaudeConfig
from bot.claude.guard import Guard, LoneGuard, RedisGuard
from bot.claude.opening import open_architect

__all__ = ["ClaudeArchitect", "ClaudeConfig", "Guard", "LoneGuard", "RedisGuard", "open_architect"]
