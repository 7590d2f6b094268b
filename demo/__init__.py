"""The whole way on one machine, for a person to look at: the real bot, an embedded server, a stand-in for Slack."""
