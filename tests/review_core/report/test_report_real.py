"""Real reviews of hostile documents in every format: none raises, none speaks to the terminal."""

import json

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from report_samples import TEXT
from test_report_safety import dangerous

from review_core import parse, review
from review_core.report import FORMATS, render
from review_core.report.contract import schema

HOSTILE = (
    TEXT
    + """
## \x1b]0;owned\x07 Failure

The \x1b[31mgateway\x1b[0m calls `\u202eevil` and waits; `\u202eevil` writes to <script>alert(1)</script>.

```mermaid
flowchart LR
  A["\x9b31m <img src=x onerror=alert(1)>"] --> B["</svg><script>alert(1)</script>"]
```
"""
)
PIECES = st.sampled_from(
    [
        *("# ", "\n", "\n\n", "- ", "<b>", "`", "*", "\x1b[31m", "\u202e"),
        *("calls", " A ", " B ", "and waits. ", "queue ", "retries ", "writes to ", "must be 99.9% available. "),
        *("| a | b |\n|---|---|\n", "```mermaid\ngraph TD\nA-->B\n```\n"),
    ]
)


@pytest.mark.parametrize("form", FORMATS)
def test_a_hostile_document_stays_text(form: str) -> None:
    document = parse(HOSTILE, "evil\x1b[2J.md")
    printed = render(review(document), form, document=document)  # type: ignore[arg-type]
    assert not dangerous(printed)
    if form == "html":
        assert "<script" not in printed
        assert "<img" not in printed


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(PIECES | st.text(max_size=12), max_size=25).map("".join))
def test_whatever_is_reviewed_can_be_printed(text: str) -> None:
    document = parse(text)
    judged = review(document)
    printed = {form: render(judged, form, document=document) for form in FORMATS}
    jsonschema.validate(json.loads(printed["json"]), schema(), cls=jsonschema.Draft202012Validator)
    for form, output in printed.items():
        assert not dangerous(output), form
