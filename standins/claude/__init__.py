"""A local stand-in for Claude's Messages API, over real HTTP: streaming, structured output, the cache of prompts, faults."""

from standins.claude import faults
from standins.claude.caching import PRICES, Cache, dollars
from standins.claude.faults import Fault
from standins.claude.replies import Reply, folder, from_schema, plain
from standins.claude.standin import Call, ClaudeStandIn

__all__ = [
    "PRICES",
    "Cache",
    "Call",
    "ClaudeStandIn",
    "Fault",
    "Reply",
    "dollars",
    "faults",
    "folder",
    "from_schema",
    "plain",
]
