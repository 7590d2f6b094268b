"""The ten anti-patterns: what hurts, wherever the text does not handle it."""
