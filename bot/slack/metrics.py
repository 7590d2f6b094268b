"""What the Slack edge counts, on a registry that is passed in."""

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram


class SlackMetrics:
    """Counters and histograms of deliveries in and calls out. Labels are words of this code, never of a payload."""

    def __init__(self, registry: CollectorRegistry) -> None:
        self.deliveries = Counter(
            "arch_review_slack_deliveries",
            "Deliveries from Slack: kind event, command, action, view or sweep; outcome new, duplicate, full, unavailable, "
            "unknown, ignored, usage, foreign, asked (a modal was opened) or unasked (it could not be).",
            ["kind", "outcome"],
            registry=registry,
        )
        self.accept_seconds = Histogram(
            "arch_review_slack_accept_seconds",
            "Time from the parsed delivery to the inbox's answer.",
            buckets=(0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 1.5, 2.2, 3.0),
            registry=registry,
        )
        self.redeliveries = Counter(
            "arch_review_slack_redeliveries", "Deliveries that Slack marked as retries.", registry=registry
        )
        self.refused = Counter(
            "arch_review_slack_refused_requests",
            "Requests refused before they were parsed: malformed, stale, forged, too_large, slow, unreadable.",
            ["reason"],
            registry=registry,
        )
        self.rate_limited = Counter(
            "arch_review_slack_events_rate_limited",
            "Minutes in which Slack withheld events from us.",
            registry=registry,
        )
        self.calls = Counter(
            "arch_review_slack_calls", "Calls to Slack's Web API.", ["method", "outcome"], registry=registry
        )
        self.call_seconds = Histogram(
            "arch_review_slack_call_seconds", "Time of one call to Slack's Web API.", ["method"], registry=registry
        )
        self.socket_connected = Gauge(
            "arch_review_slack_socket_connected", "1 while the Socket Mode connection is up.", registry=registry
        )
