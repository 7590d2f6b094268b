"""What people write, in Slack's wire form, and what the bot takes it to ask."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.asks.reading import SHORTEST_PASTED, Ask, ReviewLink, ReviewText, Usage, fingerprint
from bot.asks.reading import read_ask as read_pieces
from bot.slack.wire import pieces, without_mention

LINK = "https://example.com/design.md"
PROSE = "The order service calls payments and waits for the ledger. " * 5


def read_ask(text: str) -> Ask:
    return read_pieces(pieces(text))


@pytest.mark.parametrize(
    ("text", "url"),
    [
        (LINK, LINK),
        (f"<{LINK}>", LINK),
        (f"<{LINK}|the design>", LINK),
        (f"  please review <{LINK}|this>, thanks!", LINK),
        (f"review {LINK}.", LINK),
        (f"could you look at ({LINK})?", LINK),
        (f"*{LINK}*", LINK),
        (f"`{LINK}`", LINK),
        ("<https://example.com/d?a=1&amp;b=2>", "https://example.com/d?a=1&b=2"),
        ("https://example.com/d?a=1&amp;b=2", "https://example.com/d?a=1&b=2"),
        ("https://example.com/d?a=1&b=2", "https://example.com/d?a=1&b=2"),
        ("https://en.example.org/wiki/Saga_(pattern)", "https://en.example.org/wiki/Saga_(pattern)"),
        ("see (https://en.example.org/wiki/Saga_(pattern)).", "https://en.example.org/wiki/Saga_(pattern)"),
        ("<http://example.com|example.com>", "http://example.com"),
        (f"HTTPS://Example.com/design.md and then some words on {LINK}", "HTTPS://Example.com/design.md"),
        (f"<@U0OTHER> wrote <{LINK}>; <#C1|designs> has more", LINK),
        (f"review <{LINK}>: {PROSE}", LINK),
    ],
)
def test_a_link_is_found_in_every_form(text: str, url: str) -> None:
    ask = read_ask(text)
    assert isinstance(ask, ReviewLink)
    assert ask.url == url


def test_the_first_of_several_links_is_taken_and_the_others_counted() -> None:
    assert read_ask(f"<{LINK}> or <https://example.com/b> or <{LINK}>") == ReviewLink(LINK, others=1)


@pytest.mark.parametrize(
    "text", ["<mailto:a@example.com|a@example.com>", "ftp://example.com/x", "https://", "http://["]
)
def test_what_is_no_web_link_is_none(text: str) -> None:
    assert isinstance(read_ask(text), Usage)


def test_prose_is_a_pasted_design() -> None:
    assert read_ask(PROSE) == ReviewText(PROSE.strip())
    assert read_ask("x" * SHORTEST_PASTED) == ReviewText("x" * SHORTEST_PASTED)
    assert isinstance(read_ask("x" * (SHORTEST_PASTED - 1)), Usage)


def test_a_pasted_design_is_unescaped_and_its_links_are_as_typed() -> None:
    text = (
        f"# A &lt;b&gt; &amp; c\n{PROSE} <https://example.com|see this> <http://ex.com|ex.com> <@U1|ada> <!here>"
        + PROSE * 2
    )
    ask = read_ask(text)
    assert isinstance(ask, ReviewText)
    assert ask.text.startswith("# A <b> & c\n")
    assert "[see this](https://example.com) ex.com @ada @here" in ask.text


def test_a_fence_is_what_is_to_be_reviewed_without_the_words_around_it() -> None:
    ask = read_ask(f"please have a look:\n```\n# Orders\n{PROSE}\n```\nthanks")
    assert ask == ReviewText(f"# Orders\n{PROSE}")


def test_a_fence_inside_a_pasted_design_stays_in_it() -> None:
    text = f"{PROSE}\n```mermaid\ngraph LR; a--&gt;b\n```\n{PROSE}"
    ask = read_ask(text)
    assert isinstance(ask, ReviewText)
    assert "```mermaid\ngraph LR; a-->b\n```" in ask.text
    assert ask.text.count("ledger") == 10


def test_a_lone_diagram_keeps_its_fence_and_markdown_loses_it() -> None:
    assert read_ask("```mermaid\ngraph LR; orders--&gt;payments; payments--&gt;ledger\n```") == ReviewText(
        "```mermaid\ngraph LR; orders-->payments; payments-->ledger\n```"
    )
    assert read_ask(f"```md\n{PROSE}\n```") == ReviewText(PROSE)


def test_a_long_design_with_links_in_it_is_the_design() -> None:
    ask = read_ask(f"# Orders\n{PROSE * 3}\nSee <{LINK}>.")
    assert isinstance(ask, ReviewText)


@pytest.mark.parametrize("text", ["", " ", "help", "Help", "?", "--help"])
def test_help(text: str) -> None:
    assert read_ask(text) == Usage()


def test_unknown_words_are_kept_short() -> None:
    ask = read_ask("frobnicate   the\nthing " + "y" * 100 + " z" * 10)
    assert isinstance(ask, Usage)
    assert ask.words.startswith("frobnicate the thing y")
    assert len(ask.words) == 120


def test_one_ask_in_two_wordings_has_one_fingerprint() -> None:
    assert fingerprint(read_ask(f"<{LINK}|x>")) == fingerprint(read_ask(f"please review {LINK} thanks"))
    assert fingerprint(read_ask(PROSE)) == fingerprint(read_ask(PROSE.replace(" ", "\n")))
    assert fingerprint(read_ask("HTTPS://EXAMPLE.com/a")) == fingerprint(read_ask("https://example.com/a"))
    assert fingerprint(read_ask("https://example.com/A")) != fingerprint(read_ask("https://example.com/a"))
    assert fingerprint(read_ask("help")) == fingerprint(read_ask("what"))
    assert "ledger" not in fingerprint(read_ask(PROSE))


def test_mentions_are_taken_out() -> None:
    assert without_mention("<@U0BOT> hi <@U0BOT|bot> <@U1>", "U0BOT") == (" hi  <@U1>", True)
    assert without_mention("hi <@U1>", "U0BOT") == ("hi <@U1>", False)
    assert without_mention("<@U9> hi <@U1>", None) == (" hi <@U1>", True)


@given(
    st.text()
    | st.lists(st.sampled_from(["<", ">", "|", "```", "&lt;", "https://a.example/", "<@U1>", "\n", "("])).map("".join)
)
def test_any_text_is_read_without_failing(text: str) -> None:
    ask: Ask = read_ask(text)
    assert fingerprint(ask)
    if isinstance(ask, ReviewText):
        assert ask.text.strip()
