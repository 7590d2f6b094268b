"""Text of documents in cards is literal: read by a Markdown parser it is the same text, and nothing else."""

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from bot.plain import clean
from bot.teams.escaping import anchor, literal, marked, name_of, person_id, shown
from handlers.messages import Run, say

PARSERS = (MarkdownIt("js-default"), MarkdownIt("commonmark"))
SIGNS = st.text(alphabet="*_~`[]()<>!#+-=|:\\&;.0123 \n\tab^{}$/@\"'", max_size=60)
ANYTHING = st.one_of(SIGNS, st.text(max_size=60))
STANDS_FOR = str.maketrans({"∗": "*", "ˍ": "_", "∼": "~", "ˋ": "`", "\u200b": "", "\u00a0": " "})
HARMLESS = {"text", "softbreak", "hardbreak"}


def read(text: str, parser: MarkdownIt) -> tuple[set[str], str]:
    """The kinds of markup that a parser finds in a text, and the text that it shows."""
    kinds, said = set(), []
    for token in parser.parse(text):
        if token.type not in {"paragraph_open", "paragraph_close", "inline"}:
            kinds.add(token.type)
        for child in token.children or ():
            kinds |= {child.type} - HARMLESS
            said.append(child.content or " ")
        said.append(" ")
    return kinds, "".join(said)


def squeezed(text: str) -> str:
    return " ".join(text.translate(STANDS_FOR).split())


@settings(max_examples=400)
@given(ANYTHING)
@example("[a](http://evil.example)")
@example("[a]: http://evil.example")
@example("![a](http://evil.example/x.png)")
@example("<http://evil.example> <b>bold</b>")
@example("    code")
@example("\tcode")
@example("a\n===")
@example("1) one\n2) two")
@example("&lt;at&gt;")
@example("\\*\\[")
@example("a | b\n--|--\n1 | 2")
@example("~~gone~~ __bold__ ``code``")
def test_literal_text_has_no_markup_and_reads_as_it_was_written(text: str) -> None:
    for parser in PARSERS:
        kinds, said = read(literal(text), parser)
        assert kinds == set(), literal(text)
        assert squeezed(said) == squeezed(clean(text))


@settings(max_examples=400)
@given(ANYTHING)
@example("<at>Mia</at> < / at >")
@example("{{DATE(2020-01-01T00:00:00Z, SHORT)}}")
def test_nothing_is_computed_or_mentioned_wherever_text_stands(text: str) -> None:
    for said in (shown(text), literal(text)):
        assert not re.search(r"<\s{0,9}/?\s{0,9}at\b", said, re.I)
        assert not re.search(r"\{\{\s{0,9}(DATE|TIME)\b", said, re.I)
    assert shown(text).replace("\u200b", "") == clean(text).replace("\u200b", "")


RUNS = st.lists(
    st.builds(
        Run,
        text=st.one_of(SIGNS, st.sampled_from(["Mia", "", "the design", "Question: "])).map(
            lambda t: t.replace("\n", " ")
        ),
        style=st.sampled_from(["plain", "bold", "italic", "code"]),
        link=st.sampled_from(["", "", "https://ok.example/a_(b)*c*", "javascript:alert(1)"]),
        person=st.sampled_from(["", "", "29:mia", "29:ben"]),
    ),
    max_size=6,
)


@settings(max_examples=400)
@given(RUNS)
def test_marked_text_links_only_where_a_run_does_and_mentions_only_whom_it_names(runs: list[Run]) -> None:
    text = marked(tuple(runs), {"29:mia": "Mia Olsen"})
    for parser in PARSERS[:1]:
        tokens = [child for token in parser.parse(text) for child in token.children or ()]
        targets = {token.attrs.get("href") for token in tokens if token.type == "link_open"}
        assert targets <= {"https://ok.example/a_%28b%29%2Ac%2A"}
        assert {token.type for token in tokens} <= {
            "text",
            "strong_open",
            "strong_close",
            "em_open",
            "em_close",
            "link_open",
            "link_close",
        }
    mentions = sum(run.person == "29:mia" for run in runs)
    assert len(re.findall(r"<\s{0,9}/?\s{0,9}at\b", text, re.I)) == 2 * mentions


def test_our_own_styles_are_markdown_where_that_will_be_read_as_such() -> None:
    runs = (say("Waiting ", style="bold"), say("since May", style="italic"), say(": "), Run(person="29:mia"), say("x"))
    assert marked(runs, {"29:mia": "Mia"}) == "**Waiting** *since May*\u200b: <at>Mia</at>x"
    assert marked((say("in", style="italic"), say("side")), {}) == "*in*\u200bside"
    assert marked((say("a*b", style="bold"),), {}) == "**a∗b**"
    # Signs that would be read as signs of the text are left out.
    assert marked((say("a"), say("(b", style="bold")), {}) == "a\u200b(b"


def test_somebody_without_a_name_is_not_mentioned() -> None:
    assert marked((say("by "), Run(person="29:x")), {}) == "by somebody"


def test_names_that_copy_is_worth_stay_whole() -> None:
    assert literal("order_id and __x__") == "order_id and ˍˍxˍˍ"


@pytest.mark.parametrize("name", ["</at><at>Boss", "[Mia](http://x)", "*Mia*", "Mia\nOlsen", "${x}"])
def test_a_name_cannot_be_markup(name: str) -> None:
    said = name_of(Run(person="29:mia", text=name))
    assert not set(said) & set("<>[]*_`{}$\\\n")


@pytest.mark.parametrize(
    ("person", "is_one"),
    [
        ("29:1bSnHZ7Js2STWrgk6ScEErLk1Lp2zQuD5H2qQ960", True),
        ("user-id-0", True),
        ("", False),
        ("a b", False),
        ("<x>", False),
    ],
)
def test_ids_of_people(person: str, is_one: bool) -> None:
    assert person_id(person) == (person if is_one else "")


def test_an_anchor_cannot_end_before_its_address_does() -> None:
    assert anchor("https://a.example/x_(1)", "see [1](http://evil.example)") == (
        "[see [1]\u200b(http://evil.example)](https://a.example/x_%281%29)"
    )
    assert anchor("https://a.example", "a] b [c") == "[a］ b ［c](https://a.example)"
    assert anchor("javascript:alert(1)", "here") == "here"
