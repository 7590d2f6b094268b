"""A local stand-in for Teams, over real HTTP: the Bot Connector with its limits, tokens, faults to order, and people."""

from standins import faults
from standins.clock import ManualClock, SystemClock
from standins.faults import Fault
from standins.teams.people import Outcome, Sent, Visitor, task_of
from standins.teams.standin import TeamsStandIn
from standins.teams.state import Chat, Person, Post

__all__ = [
    "Chat",
    "Fault",
    "ManualClock",
    "Outcome",
    "Person",
    "Post",
    "Sent",
    "SystemClock",
    "TeamsStandIn",
    "Visitor",
    "faults",
    "task_of",
]
