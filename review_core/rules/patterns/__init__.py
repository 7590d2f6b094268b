"""The ten patterns: ways of building that a reviewer recognises, and asks the next question about."""
