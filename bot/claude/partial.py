"""The text of an answer while its JSON is still coming."""

from pydantic_core import from_json


def text_so_far(raw: str) -> str:
    """`answer.text` of a reply that may be cut anywhere; empty where it has not begun."""
    try:
        whole = from_json(raw, allow_partial="trailing-strings")
    except ValueError:
        return ""
    answer = whole.get("answer") if isinstance(whole, dict) else None
    text = answer.get("text") if isinstance(answer, dict) else None
    return text if isinstance(text, str) else ""
