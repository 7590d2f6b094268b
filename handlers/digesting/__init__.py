"""Digests: when they are due, what is in them, and how that is said."""
