"""What the Teams half counts, on a registry that is passed in."""

from prometheus_client import CollectorRegistry, Counter, Histogram


class TeamsMetrics:
    """Counters and histograms of activities in and calls out. Labels are words of this code, never of a payload."""

    def __init__(self, registry: CollectorRegistry) -> None:
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
