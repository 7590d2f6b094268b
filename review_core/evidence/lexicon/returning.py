"""How far one comes back, how fast and with what lost, in plain words; read on a page only."""

CONCEPTS: dict[str, str] = {}
