"""What people write in Teams, as HTML and as text, and what the bot takes it to say."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.asks.reading import Ask, ReviewLink, ReviewText, Usage, read_ask
from bot.asks.verbs import Instruction
from bot.teams.html import LONGEST_HTML
from bot.teams.wire import Mention, read_body, read_said

LINK = "https://example.com/design.md"
BOT, MIA, NOOR = ("28:bot", "Arch Review"), ("29:mia", "Mia Olsen"), ("29:noor", "Noor Haddad")
KINDS = frozenset({"review", "help", "open", "status", "close", "reopen", "owner", "digest", "ask"})
PROSE = "The order service calls payments and waits for the ledger. " * 4


def at(name: str) -> str:
    return f'<span itemscope="" itemtype="http://schema.skype.com/Mention" itemid="0">{name}</span>'


def activity(text: str = "", *people: tuple[str, str], html: str = "", **fields: Any) -> dict[str, Any]:
    entities = [
        {"type": "mention", "mentioned": {"id": person, "name": name}, "text": f"<at>{name}</at>"}
        for person, name in people
    ]
    made = {"type": "message", "text": text, "textFormat": "plain", "entities": [{"type": "clientInfo"}, *entities]}
    if html:
        made["attachments"] = [{"contentType": "text/html", "content": html}]
    return made | fields


def shown(said: dict[str, Any]) -> str:
    return "".join(piece.shown for piece in read_said(said, BOT[0]).pieces)


def ask(said: dict[str, Any]) -> Ask:
    return read_ask(read_said(said, BOT[0]).pieces, kinds=KINDS, questions=True)


@pytest.mark.parametrize(
    "said",
    [
        activity(f"<at>Arch Review</at> review {LINK}", BOT),
        activity(f"<at>Arch Review</at>&nbsp;review {LINK}", BOT),
        activity(f"review {LINK} <at>Arch Review</at>", BOT),
        activity(f"<at>Arch Review</at> review [the design]({LINK})", BOT),
        activity(f'<at id="0">Arch Review</at> {LINK}', BOT),
        activity("lost", BOT, html=f"<div><div>{at('Arch Review')}&nbsp;review <a href='{LINK}'>this</a></div></div>"),
        activity(
            "lost",
            BOT,
            html=f'<p><at id="0">Arch Review</at> <a href="{LINK}" title="x" target="_blank">{LINK}</a></p>',
        ),
        activity(f"&lt;at&gt; <at>Arch Review</at> {LINK}".removeprefix("&lt;at&gt; "), BOT, textFormat="xml"),
        activity(f"<at>Arch Review</at>\r\n{LINK}", BOT),
    ],
)
def test_a_link_is_found_in_every_form_and_the_bots_own_mention_is_not_part_of_it(said: dict[str, Any]) -> None:
    assert read_said(said, BOT[0]).is_to_bot
    assert ask(said) == ReviewLink(LINK)
    assert "Arch Review" not in shown(said)


def test_an_address_keeps_what_is_its_own() -> None:
    assert ask(activity("review https://a.example/d?a=1&amp;b=2&lt=3")) == ReviewLink(
        "https://a.example/d?a=1&b=2&lt=3"
    )
    html = '<p><a href="https://a.example/d?a=1&amp;b=2">here</a></p>'
    assert ask(activity("x", html=html)) == ReviewLink("https://a.example/d?a=1&b=2")


@pytest.mark.parametrize(
    "said",
    [
        activity(f"owner {LINK} to <at>Mia Olsen</at>", MIA),
        activity(f"<at>Arch Review</at> owner {LINK} <at>Mia Olsen</at>", BOT, MIA),
        activity("x", BOT, MIA, html=f"{at('Arch Review')} owner <a href='{LINK}'>it</a> {at('Mia Olsen')}"),
        activity("x", MIA, html=f"owner <a href='{LINK}'>it</a> {at('Mia')}&nbsp;{at('Olsen')}"),
        activity(f"owner {LINK} <at>Mia</at>", ("29:mia", "Mia")),
    ],
)
def test_a_person_is_known_by_id_whatever_is_shown_of_the_name(said: dict[str, Any]) -> None:
    assert ask(said) == Instruction("owner", {"link": LINK, "person": "29:mia"})


def test_two_people_of_one_name_are_told_apart_by_their_order() -> None:
    said = activity("<at>Sam</at> and <at>Sam</at> and <at>Sam</at>", ("29:one", "Sam"), ("29:two", "Sam"))
    assert [p.person for p in read_said(said, BOT[0]).pieces if p.person] == ["29:one", "29:two", "29:one"]


def test_a_name_that_no_entity_knows_is_a_name_alone() -> None:
    assert [p.person for p in read_said(activity("<at>Stranger</at> hi"), BOT[0]).pieces] == ["", ""]
    assert not read_said(activity("<at>Arch Review</at> hi"), BOT[0]).is_to_bot


def test_a_formatted_design_is_markdown_again() -> None:
    html = (
        "<h1>Orders</h1><p>Line <b>one</b><br>two &lt;x&gt;</p>"
        "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul><ol><li>x</li><li>y</li></ol>"
        "<table><tr><td><p>A</p></td><td>B|C</td></tr><tr><td>1</td><td>2</td></tr></table>"
        '<pre class="language-mermaid">graph LR\n  a--&gt;b\n</pre>'
        '<codeblock class="Python"><code>x = 1<br>y</code></codeblock>'
        "<p>end <code>x_y</code></p>"
    )
    assert shown(activity("", html=html)).rstrip() == (
        "# Orders\n\nLine one\ntwo <x>\n\n- a\n   - b\n- c\n\n1. x\n2. y\n\n"
        "|  A  | B\\|C |\n| --- | --- |\n| 1 | 2 |\n\n"
        "```mermaid\ngraph LR\n  a-->b\n```\n\n```python\nx = 1\ny\n```\n\nend `x_y`"
    )


def test_a_pasted_design_is_reviewed_with_its_headings_and_links() -> None:
    html = f"<h2>Labels</h2><p>{PROSE}</p><p>See <a href='{LINK}'>the diagram</a>.</p><p>{PROSE * 4}</p>"
    found = ask(activity("", BOT, html=html))
    assert isinstance(found, ReviewText)
    assert found.text.startswith("## Labels\n\nThe order service")
    assert f"[the diagram]({LINK})" in found.text


def test_a_reply_that_is_quoted_is_anothers_words() -> None:
    quote = (
        f'<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="1"><p>review {LINK}</p></blockquote>'
    )
    assert ask(activity("", html=f"{quote}<p>help</p>")) == Usage()
    nested = quote.replace("<p>", "<blockquote>x</blockquote><p>")
    assert ask(activity("", html=f"{nested}<p>help</p>")) == Usage()


def test_an_empty_html_part_leaves_the_text() -> None:
    assert ask(activity(f"review {LINK}", html=" ")) == ReviewLink(LINK)


def test_pictures_say_nothing_and_emoji_what_they_mean() -> None:
    html = (
        '<p>hi <img alt="a cat" src="https://x.example/c.png" itemtype="http://schema.skype.com/AMSImage">'
        '<emoji alt="👍"></emoji><img itemtype="http://schema.skype.com/Emoji" alt="🎉"></p>'
    )
    assert shown(activity("", html=html)).strip() == "hi 👍🎉"


def test_another_persons_message_is_read_with_its_own_mentions() -> None:
    pieces = read_body(
        f'<p><at id="0">Mia</at>: <a href="{LINK}">x</a></p>', is_html=True, mentions=[Mention("m", "Mia")]
    )
    assert [p.person for p in pieces if p.person] == ["m"]
    assert read_ask(pieces) == ReviewLink(LINK)
    assert read_ask(read_body(f"look: {LINK}", is_html=False)) == ReviewLink(LINK)


@pytest.mark.parametrize(
    "part",
    [
        "<a",
        "<!--",
        "<div>",
        '<a href="x">',
        "<",
        "&nbsp;",
        "<at>",
        "[a](",
        "<table><tr><td>",
        "</blockquote>",
        "</li>",
        "\ud800",
    ],
)
def test_a_text_of_nothing_but_beginnings_is_read_whole(part: str) -> None:
    hostile = part * (LONGEST_HTML // len(part))
    for said in (activity(hostile, BOT), activity("", BOT, html=hostile)):
        "".join(p.shown for p in read_said(said, BOT[0]).pieces).encode()


FRAGMENTS = st.sampled_from(
    [
        "<p>",
        "</p>",
        "<ul>",
        "<li>",
        "</li>",
        "</ul>",
        "<table>",
        "<tr>",
        "<td>",
        "</td>",
        "</tr>",
        "<pre>",
        "</pre>",
        "<br/>",
        "<a href='https://a.example/'>",
        "</a>",
        "<at>",
        "</at>",
        at("Mia Olsen"),
        "&lt;",
        "&#x1F600;",
        "\ud83d",
        "<blockquote itemtype='http://schema.skype.com/Reply'>",
        "<blockquote>",
        "</blockquote>",
        "<codeblock class='Plain Text'>",
        "|",
    ]
)


@given(st.lists(FRAGMENTS | st.text(max_size=8), max_size=25).map("".join))
def test_any_message_is_read_without_failing(text: str) -> None:
    for said in (activity(text, BOT, MIA), activity(text, BOT, MIA, html=text), activity(text, textFormat="xml")):
        found = ask(said)
        if isinstance(found, ReviewText):
            found.text.encode()


@pytest.mark.parametrize(
    "broken",
    [
        {"entities": None},
        {"entities": "x"},
        {"entities": [None, 1, {"type": "mention"}, {"type": "mention", "mentioned": {"id": 3}}]},
        {"text": None},
        {"text": 7},
        {"attachments": {}},
        {"attachments": [None, {"contentType": "text/html", "content": 4}]},
    ],
)
def test_what_has_another_shape_says_nothing(broken: dict[str, Any]) -> None:
    read_said(activity("hi") | broken, BOT[0])


def test_each_mentions_name_is_looked_at_once_however_often_people_are_named() -> None:
    class Counted(str):
        looks = 0

        def split(self, *how: Any, **more: Any) -> list[str]:
            Counted.looks += 1
            return super().split(*how, **more)

    mentions = [Mention(f"29:{n}", Counted(f"Person {n}")) for n in range(20)]
    said = read_body("<at>Person 7</at> and <at>Nobody</at>; " * 200, is_html=False, mentions=mentions)
    assert [piece.person for piece in said if piece.is_token][:4] == ["29:7", "", "29:7", ""]
    assert Counted.looks <= 2 * len(mentions)
