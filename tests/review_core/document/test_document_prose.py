"""The short cut through plain prose gives the tokens that the Markdown parser makes by itself."""

from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from review_core.document.prose import prose_plugin


def _parser() -> MarkdownIt:
    return MarkdownIt("commonmark", {"maxNesting": 20}).enable(["table", "strikethrough"]).disable(["text_join"])


_BY_ITSELF = _parser()
_SHORT_CUT = _parser().use(prose_plugin)

_OPENINGS = ("", "", "", "- ", "1. ", "> ", "> - ", "  ", "    ", "\t", "# ", "| ", "-", "=", "* ", "   ")
_WORDS = (
    "plain words", "an order | a row", "a", "*loud*", "`code` and `", "[link](there)", "[label]", "&amp;", "a\\*", "<br>",
    "---", "===", "--- | ---", "|---|", "```", "~~gone~~", "![picture](x)", "trailing  ", "straße", "é", "2 - 3: 4%",
    "[label]: there", "<div>", "</div>", "http://x.y",
)  # fmt: skip
_LINES = st.builds("".join, st.tuples(st.sampled_from(_OPENINGS), st.sampled_from(_WORDS)))


@given(st.lists(st.one_of(_LINES, st.sampled_from(("", " ", "words"))), max_size=12))
@example(["words", "of a heading", "==="])
@example(["words", "head | of a table", "--- | ---", "a | b"])
@example(["- an item", "that goes on", "    further in", "", "  after it"])
@example(["> quoted", "lazily", "# not"])
def test_the_tokens_are_the_parsers_own(lines: list[str]) -> None:
    text = "\n".join(lines)
    assert [token.as_dict() for token in _SHORT_CUT.parse(text)] == [
        token.as_dict() for token in _BY_ITSELF.parse(text)
    ]
