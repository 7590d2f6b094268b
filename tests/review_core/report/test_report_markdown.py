import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from report_samples import hostile, review

from review_core.report import render
from review_core.report.markdown import escape, fenced, linked
from review_core.report.safety import one_line, visible

GFM = MarkdownIt("commonmark").enable(["table", "strikethrough"])
MARKUP = st.text(st.sampled_from("ab1 \t\n`*_[]()<>#|~-+=.!&;:@\\$\"'{}/"), max_size=60)


def flat(source: str) -> list:  # every token, inline ones too
    return [inner for token in GFM.parse(source) for inner in (token, *(token.children or ()))]


def text_of(source: str) -> str:
    return "".join(token.content for token in flat(source) if token.type in ("text", "text_special"))


@given(MARKUP | st.text(max_size=60))
def test_escaped_text_shows_as_itself_and_is_nothing_else(text: str) -> None:
    escaped = escape(text)
    assert "\n" not in escaped
    assert {token.type for token in flat(escaped)} <= {
        "paragraph_open",
        "inline",
        "text",
        "text_special",
        "paragraph_close",
    }
    assert text_of(escaped).replace("\u2060", "") == one_line(text)


@given(MARKUP | st.text(max_size=200))
def test_fenced_text_cannot_leave_its_fence(text: str) -> None:
    tokens = GFM.parse(fenced(text) + "\n\nafter")
    assert [token.type for token in tokens] == ["fence", "paragraph_open", "inline", "paragraph_close"]
    assert tokens[0].content == visible(text) + "\n"


@pytest.mark.parametrize(
    "attack",
    [
        "<script>alert(1)</script>",
        "[click](javascript:alert(1))",
        "![x](https://tracker.example/pixel.png)",
        "```\n# owned\n```",
        "text\n\n# owned",
        "| a | b |\n|---|---|",
        "<!-- hidden -->",
        "<details><summary>x</summary>",
    ],
)
def test_a_document_cannot_break_out(attack: str) -> None:
    source = render(hostile(attack), "markdown")
    tokens = flat(source)
    assert not {token.type for token in tokens} & {"html_block", "html_inline", "image", "table_open", "s_open"}
    # Only an address in a reference is a link, and it shows where it goes.
    assert all(token.info == "auto" for token in tokens if token.type == "link_open")
    headings = [token.tag for token in flat(source) if token.type == "heading_open"]
    assert headings == [token.tag for token in flat(render(hostile("x"), "markdown")) if token.type == "heading_open"]


@pytest.mark.parametrize(
    "text",
    ["@everyone", "see org/repo#12", "fixes #7", "www.evil.example", "https://evil.example", "a@b.example", ":tada:"],
)
def test_hosts_make_no_mention_reference_link_or_emoji_of_it(text: str) -> None:
    escaped = escape(text)
    assert not re.search(r"[@#]\w|://|www\.|:\w+:", escaped)
    assert escaped.replace("\u2060", "").replace("\\", "") == text


def test_addresses_in_references_are_links_to_themselves() -> None:
    source = linked("Kleppmann, 2016, https://martin.example/a_b.html?x=1 (read it)")
    links = [token for token in flat(source) if token.type == "link_open"]
    assert [link.attrs["href"] for link in links] == ["https://martin.example/a_b.html?x=1"]
    assert "Kleppmann, 2016, " in text_of(source)


def test_says_all_that_the_text_says() -> None:
    printed = text_of(render(review(), "markdown"))
    for words in ("4 findings: 2 high", "Ask:", "99.70%, down 2.2 h a month", "No canary", "A fan-out", "diagram 2"):
        assert words in printed
