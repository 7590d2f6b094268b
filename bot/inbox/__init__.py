"""The inbox: every delivery is accepted once, in one script, and becomes a job that takes effect once.

Six Lua scripts over one hash slot do the work: accept, take, renew, settle, write, revive.
"""

from bot.inbox.accepting import Accepted, Inbox
from bot.inbox.errors import InboxUnavailable, InboxUnknown
from bot.inbox.queue import Lease, Queue
from bot.inbox.vault import Vault

__all__ = ["Accepted", "Inbox", "InboxUnavailable", "InboxUnknown", "Lease", "Queue", "Vault"]
