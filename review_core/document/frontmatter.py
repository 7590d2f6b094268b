"""Reads the plain fields of a front matter; no YAML loader, since documents are hostile and only `key: value` matters."""

import re

_FIELD = re.compile(r"([A-Za-z][\w .-]{0,60}?)\s*:(?:\s+(.*))?$")
_ITEM = re.compile(r"\s*-\s+(.*)$")
_MOST_LINES = 400


def fields_of(content: str) -> dict[str, str]:
    """Field names (lower case) to values; the items of a list are joined by commas, nested mappings are left out."""
    fields: dict[str, str] = {}
    name = ""
    for line in content.split("\n")[:_MOST_LINES]:
        found = _FIELD.match(line)
        item = _ITEM.match(line)
        if found is not None:
            name = found.group(1).lower()
            fields[name] = _unquoted(found.group(2) or "")
        elif item is not None and name:
            fields[name] = ", ".join(filter(None, (fields[name], _unquoted(item.group(1)))))
        elif not line.startswith((" ", "\t")):
            name = ""
        elif name and _FIELD.match(line.strip()) is None:  # a value that goes on
            fields[name] = f"{fields[name]} {line.strip()}".strip()
    return {name: value for name, value in fields.items() if value}


def _unquoted(value: str) -> str:
    value = value.strip()
    if len(value) >= 2 and value[0] == value[-1] and value[0] in "\"'":
        return value[1:-1]
    return "" if value in {"|", ">", "|-", ">-"} else value
