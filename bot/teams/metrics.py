"""What the Teams half counts, on a registry that is passed in."""

from prometheus_client import CollectorRegistry, Counter, Histogram


class TeamsMetrics:
    """Counters and histograms of activities in and calls out. Labels are words of this code, never of a payload."""

    def __init__(self, registry: CollectorRegistry) -> None:
        self.deliveries = Counter(
            "arch_review_teams_deliveries",
            "Activities from Teams: kind message, press, form, pick, membership, refresh, invoke or other; outcome new, "
            "duplicate, full, unavailable, unknown, ignored, usage, foreign, removed, asked (a dialog was opened), blank (no "
            "reason was given) or shown (a card's present state).",
            ["kind", "outcome"],
            registry=registry,
        )
        self.accept_seconds = Histogram(
            "arch_review_teams_accept_seconds",
            "Time from the parsed delivery to the inbox's answer.",
            buckets=(0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 1.5, 2.2, 3.0),
            registry=registry,
        )
        self.refused = Counter(
            "arch_review_teams_refused_requests",
            "Requests refused before their turn: too_large, slow, unreadable, channel, page, or what is wrong with the token.",
            ["reason"],
            registry=registry,
        )
        self.calls = Counter(
            "arch_review_teams_calls", "Calls to the Bot Connector.", ["method", "outcome"], registry=registry
        )
        self.call_seconds = Histogram(
            "arch_review_teams_call_seconds", "Time of one call to the Bot Connector.", ["method"], registry=registry
        )
        self.posted_again = Counter(
            "arch_review_teams_posted_again",
            "Messages posted again because what came of an earlier try is unknown: some are there twice.",
            registry=registry,
        )
        self.key_fetches = Counter(
            "arch_review_teams_key_fetches",
            "Fetches of the keys that tokens are signed with: ok, or why not.",
            ["outcome"],
            registry=registry,
        )
        self.token_fetches = Counter(
            "arch_review_teams_token_fetches",
            "Fetches of the bot's own token: ok, or why not.",
            ["outcome"],
            registry=registry,
        )
