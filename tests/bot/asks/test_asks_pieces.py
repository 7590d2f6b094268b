"""Pieces and words: links as they are typed and as a platform marks them, whoever the platform is."""

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.asks.pieces import Piece, Word, bare, is_link, linked, words
from bot.asks.reading import Question, ReviewLink, read_ask, wishes_of

LINK = "https://example.com/design.md"
KINDS = frozenset({"review", "ask", "status", "owner"})


def test_a_stretch_of_text_has_the_links_that_stand_in_it() -> None:
    piece = bare(f"see ({LINK}), and http://a.example/b_(c).")
    assert piece.links == (LINK, "http://a.example/b_(c)")
    assert bare("https:// ftp://x.example http://[").links == ()


@pytest.mark.parametrize(
    ("label", "shown"),
    [
        ("the design", f"[the design]({LINK})"),
        (LINK, LINK),
        ("", LINK),
        ("example.com/design.md", "example.com/design.md"),
    ],
)
def test_a_marked_link_shows_its_label_where_that_says_more(label: str, shown: str) -> None:
    assert linked(LINK, label) == Piece(shown, (LINK,), is_token=True)


def test_what_is_marked_but_no_web_link_has_none() -> None:
    assert linked("mailto:mia@example.com", "mia@example.com").links == ()
    assert not is_link("javascript:alert(1)")


def test_a_marked_piece_is_one_word_and_text_is_cut_at_white_space() -> None:
    pieces = [
        bare("owner "),
        linked(LINK, "the design of it"),
        bare(" to "),
        Piece("@Mia Olsen", person="u1", is_token=True),
    ]
    assert words(pieces, 9) == [
        Word("owner"),
        Word(f"[the design of it]({LINK})", LINK),
        Word("to"),
        Word("@Mia Olsen", person="u1"),
    ]
    assert len(words(pieces, 2)) == 2


def test_the_grammar_reads_pieces_of_any_platform() -> None:
    assert read_ask([bare("review "), linked(LINK, "it")], kinds=KINDS) == ReviewLink(LINK)
    assert read_ask([bare("what happens when it fails?")], kinds=KINDS, questions=True) == Question(
        "what happens when it fails?"
    )


def test_wishes_are_read_beside_anything() -> None:
    assert wishes_of([bare("have a look --fresh please")]) == {"fresh": True, "persona": False}
    assert wishes_of([bare("–persona")]) == {"fresh": False, "persona": True}
    assert wishes_of([bare("a--fresh")]) == {"fresh": False, "persona": False}


@given(
    st.lists(st.text(max_size=30).map(bare) | st.builds(linked, st.text(max_size=20), st.text(max_size=9)), max_size=6)
)
def test_any_pieces_are_read(pieces: list[Piece]) -> None:
    read_ask(pieces, kinds=KINDS, questions=True)
    assert all(word.text for word in words([p for p in pieces if not p.is_token], 50))


def test_what_follows_a_link_is_left_out_in_steps_that_grow_with_it_alone() -> None:
    calls = 0

    def counted(frame: object, event: str, argument: object) -> None:
        nonlocal calls
        calls += event == "c_call"

    sys.setprofile(counted)
    try:
        piece = bare("https://a.example/(b)" + ")" * 3_000)
    finally:
        sys.setprofile(None)
    assert piece.links == ("https://a.example/(b)",)
    assert calls < 300
