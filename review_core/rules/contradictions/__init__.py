"""Contradictions: claims of one design that cannot hold together. Each is a finding under the nearest slug."""
