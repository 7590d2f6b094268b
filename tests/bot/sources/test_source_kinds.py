"""Login pages and empty pages are told from documents."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from yarl import URL

from bot.sources.kinds import Page, document, leads_to_login
from handlers.ports import SourceError

PROSE = "<p>" + "The gateway calls the ledger and waits for its answer. " * 60 + "</p>"
PASSWORD = '<form action="/session"><input name="user"><input type="password" name="p"></form>'


def html(body: str, head: str = "") -> Page:
    content = f"<!doctype html><html><head>{head}</head><body>{body}</body></html>"
    return Page(URL("https://docs.example/a"), content.encode(), "text/html", "utf-8")


@pytest.mark.parametrize(
    "body",
    [
        f"<h1>Sign in</h1>{PASSWORD}",
        PASSWORD.replace('type="password"', "TYPE=Password"),
        '<form method="post" action="https://idp.example/sso"><input type="hidden" name="SAMLRequest" value="x"></form>',
    ],
)
def test_a_login_form_in_place_of_a_document(body: str) -> None:
    with pytest.raises(SourceError, match="login-page"):
        document(html(body), typed=True)


@pytest.mark.parametrize(
    "body",
    [
        PROSE,
        PROSE + PASSWORD,
        "<h1>Login</h1><p>Users type their password into &lt;input type=password&gt;; we hash it with Argon2.</p>",
    ],
)
def test_a_document_with_or_about_a_login_form(body: str) -> None:
    assert document(html(body), typed=True)[1] == "a.html"


@pytest.mark.parametrize(
    "body",
    ["", "<div id=root></div><script>" + "x=1;" * 999 + "</script><noscript>Turn on JavaScript, please.</noscript>"],
)
def test_a_page_that_is_empty_until_its_scripts_run(body: str) -> None:
    with pytest.raises(SourceError, match="no-text"):
        document(html(body, head="<style>a{}</style>"), typed=True)


@pytest.mark.parametrize(
    ("start", "target"),
    [
        ("https://wiki.example/a", "https://accounts.google.com/v3/signin?continue=x"),
        ("https://wiki.example/a", "https://acme.okta.com/app/x"),
        ("https://wiki.example/a", "https://wiki.example/login?next=/a"),
        ("https://gitlab.com/g/p/-/raw/main/a.md", "https://gitlab.com/users/sign_in"),
        ("https://wiki.example/a", "https://wiki.example/login.action?os_destination=x"),
        ("https://wiki.example/a", "https://sso.example/adfs/ls/?x"),
    ],
)
def test_a_redirect_to_sign_in(start: str, target: str) -> None:
    assert leads_to_login(URL(start), URL(target))


@pytest.mark.parametrize(
    ("start", "target"),
    [
        ("https://wiki.example/login", "https://wiki.example/login/"),
        ("https://wiki.example/a", "https://wiki.example/docs/login-design.md"),
        ("https://wiki.example/a", "https://wiki.example/assorted/cascade"),
        ("https://wiki.example/a", "https://notokta.com.example/a"),
    ],
)
def test_a_redirect_to_a_document(start: str, target: str) -> None:
    assert not leads_to_login(URL(start), URL(target))


@given(st.binary(max_size=300), st.sampled_from(["text/html", "text/plain", "text/markdown", ""]), st.text(max_size=12))
def test_any_bytes_are_a_document_or_words(body: bytes, content_type: str, charset: str) -> None:
    page = Page(URL("https://docs.example/a.md"), body, content_type, charset)
    try:
        content, name = document(page, typed=True)
    except SourceError as error:
        assert error.code in {"no-text", "not-text", "login-page"}  # noqa: PT017
    else:
        assert content
        assert name in {"a.md", "a.html"}


def test_a_file_is_named_by_what_it_is_called_where_its_address_does_not_say() -> None:
    page = Page(
        URL("https://files.example/download.aspx?UniqueId=1"), b"# Orders\n\nText.\n", "application/octet-stream", ""
    )
    assert document(page, typed=True, called="orders.md")[1] == "orders.md"
    assert document(page, typed=True, called="../../etc/orders.rst")[1] == "orders.rst"
    with pytest.raises(SourceError, match="not-text"):
        document(page, typed=True)
