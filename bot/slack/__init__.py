"""Slack: deliveries in (HTTP or Socket Mode), messages out (Web API), and the sweep that reads what was missed."""
