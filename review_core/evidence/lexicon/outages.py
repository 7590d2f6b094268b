"""What users meet when a part is away, and what is done instead, in plain words; read on a page only."""

CONCEPTS: dict[str, str] = {}
