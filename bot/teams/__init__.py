"""Microsoft Teams: activities in, cards out."""
