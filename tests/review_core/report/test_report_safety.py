import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from report_samples import document, hostile

from review_core.report import FORMATS, render
from review_core.report.safety import escape_json, one_line, visible

ESCAPES = "\x1b]0;owned\x07 \x1b[2J\x9b31m \x08\x08 \u202etxt.exe\u2066 \r overwritten \x00"


def dangerous(text: str) -> set[str]:
    return {c for c in text if c not in "\n" and unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp")} | (
        set(text) & set("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u061c")
    )


@given(st.text(st.characters(), max_size=200))
def test_nothing_dangerous_stays_and_ordinary_text_does(text: str) -> None:
    shown = visible(text)
    assert not dangerous(shown)
    assert not dangerous(one_line(text)) | (set(one_line(text)) & {"\n"})
    assert visible(shown) == shown


def test_ordinary_text_is_left_as_it_is() -> None:
    text = "Grüße, 順序 – “quotes” 👩‍🚀 ≥ 99.9 %\n  indented"
    assert visible(text) == text


def test_controls_are_spelled_out_rather_than_dropped() -> None:
    assert visible("a\x1b[31mb\x7f\x9bc\u202ed") == "a␛[31mb␡<U+009B>c<U+202E>d"
    assert visible("one\r\ntwo\rthree\u2028four") == "one\ntwo\nthree\nfour"


@given(st.text(st.characters(), max_size=200))
def test_escaped_json_decodes_to_the_same(text: str) -> None:
    encoded = escape_json(json.dumps({text: text}, ensure_ascii=False))
    assert json.loads(encoded) == {text: text}
    assert not dangerous(encoded)


@pytest.mark.parametrize("form", FORMATS)
def test_no_format_lets_a_document_speak_to_the_terminal(form: str) -> None:
    printed = render(hostile(ESCAPES), form, document=document(ESCAPES))  # type: ignore[arg-type]
    assert not dangerous(printed)
    assert "owned" in printed


def test_colours_are_the_only_escapes_in_coloured_text() -> None:
    import re

    printed = render(hostile(ESCAPES), "text", color=True)
    assert "\x1b[" in printed
    assert not dangerous(re.sub(r"\x1b\[[\d;]*m", "", printed))


@pytest.mark.parametrize("form", FORMATS)
def test_same_review_same_text(form: str) -> None:
    first, second = (render(hostile("x"), form, document=document()) for _ in range(2))  # type: ignore[arg-type]
    assert first == second
    assert first.endswith("\n")
