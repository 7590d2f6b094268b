"""How far a fault reaches, in plain words and numbers; read on a page only."""

CONCEPTS: dict[str, str] = {}
