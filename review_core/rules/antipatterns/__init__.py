"""The ten anti-patterns: designs that work until a part of them is slow, late, doubled or gone."""
