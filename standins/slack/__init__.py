"""A local stand-in for Slack, over real HTTP: its Web API with its limits, faults to order, and signed deliveries."""

from standins import faults
from standins.clock import ManualClock, SystemClock
from standins.faults import Fault
from standins.slack.deliver import Deliverer, Outcome, Prepared
from standins.slack.render import render_thread
from standins.slack.standin import SlackStandIn
from standins.slack.state import Channel, Message, User

__all__ = [
    "Channel",
    "Deliverer",
    "Fault",
    "ManualClock",
    "Message",
    "Outcome",
    "Prepared",
    "SlackStandIn",
    "SystemClock",
    "User",
    "faults",
    "render_thread",
]
