"""Claims that cannot hold together."""
