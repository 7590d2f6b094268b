"""Links to files on forges: where the bytes are, how lines are linked to, and where the token goes."""

import json
from hashlib import sha256
from typing import Any

import pytest
from aiohttp import web
from hypothesis import given
from hypothesis import strategies as st
from yarl import URL

from bot.sources.answers import changed_files, gist_files
from bot.sources.forges import Gist, GitHub, Place, PullRequest, read
from handlers.ports import SourceError

DOCUMENT = "# Payments\n\nThe gateway calls the ledger.\n"
COMMIT = "0123456789abcdef0123456789abcdef01234567"
GITHUB = GitHub("github.com", with_token=False)
WITH_TOKEN = GitHub("github.com", with_token=True)
ENTERPRISE = GitHub("ghe.corp.example", with_token=False)


def place(url: str, github: GitHub = GITHUB) -> Place:
    found = read(URL(url), github)
    assert isinstance(found, Place)
    return found


def addresses(url: str, github: GitHub = GITHUB) -> list[str]:
    return [str(attempt.url) for attempt in place(url, github).attempts]


@pytest.mark.parametrize("view", ["blob", "raw", "blame", "edit"])
def test_a_file_on_github_is_read_raw(view: str) -> None:
    url = f"https://github.com/acme/designs/{view}/main/docs/pay%20ments.md"
    assert addresses(url) == ["https://raw.githubusercontent.com/acme/designs/main/docs/pay%20ments.md"]
    assert place(url).line_link == (
        "https://github.com/acme/designs/blob/main/docs/pay%20ments.md?plain=1#L{start}-L{end}"
    )
    assert place(url).page == "https://github.com/acme/designs/blob/main/docs/pay%20ments.md"


def test_a_raw_link_has_line_links_too() -> None:
    assert place(f"https://raw.githubusercontent.com/acme/designs/{COMMIT}/a.txt").line_link == (
        f"https://github.com/acme/designs/blob/{COMMIT}/a.txt#L{{start}}-L{{end}}"
    )


def test_with_a_token_the_api_is_asked_and_every_reading_of_a_slashed_branch_tried() -> None:
    api = "https://api.github.com/repos/acme/designs/contents"
    assert addresses("https://github.com/acme/designs/blob/team/pay/docs/a.md", WITH_TOKEN) == [
        f"{api}/pay/docs/a.md?ref=team",
        f"{api}/docs/a.md?ref=team%2Fpay",
        f"{api}/a.md?ref=team%2Fpay%2Fdocs",
        "https://raw.githubusercontent.com/acme/designs/team/pay/docs/a.md",
    ]
    assert addresses(f"https://github.com/acme/designs/blob/{COMMIT}/x/y/a.md", WITH_TOKEN)[:-1] == [
        f"{api}/x/y/a.md?ref={COMMIT}"
    ]
    assert addresses("https://github.com/acme/designs/blob/refs/heads/main/x/a.md", WITH_TOKEN)[0] == (
        f"{api}/x/a.md?ref=refs%2Fheads%2Fmain"
    )


def test_an_enterprise_is_asked_through_its_api_alone() -> None:
    assert addresses("https://ghe.corp.example/acme/designs/blob/main/a.md", ENTERPRISE) == [
        "https://ghe.corp.example/api/v3/repos/acme/designs/contents/a.md?ref=main"
    ]
    assert place("https://ghe.corp.example/a/b/blob/main/a.md", ENTERPRISE).line_link.startswith("https://ghe.corp.")
    assert str(GitHub("acme.ghe.com", with_token=False).api) == "https://api.acme.ghe.com"
    assert GitHub("ghe.corp.example:8443", with_token=True).trusts(URL("https://ghe.corp.example:8443/api/v3/x"))


def test_the_token_is_for_the_api_over_https() -> None:
    assert WITH_TOKEN.trusts(URL("https://api.github.com/repos/x"))
    for url in (
        "http://api.github.com/x",
        "https://api.github.com:8443/x",
        "https://api.github.com.evil.example/x",
        "https://evilapi.github.com/x",
        "https://github.com/x",
    ):
        assert not WITH_TOKEN.trusts(URL(url))


@pytest.mark.parametrize(
    "url",
    [
        "https://github.com/acme",
        "https://github.com/acme/designs",
        "https://github.com/acme/designs/tree/main/docs",
        "https://gitlab.com/acme/designs/-/tree/main/docs",
    ],
)
def test_a_place_that_is_no_document(url: str) -> None:
    with pytest.raises(SourceError, match="not-a-file"):
        read(URL(url), GITHUB)


@pytest.mark.parametrize("tail", ["", "/files", "/changes", f"/files/{COMMIT}"])
def test_a_pull_request_and_the_file_in_it(tail: str) -> None:
    digest = sha256(b"docs/a.md").hexdigest()
    found = read(URL(f"https://github.com/acme/designs/pull/17{tail}#diff-{digest}R10-R20"), GITHUB)
    assert found == PullRequest("acme", "designs", 17, digest)
    assert found.means("docs/a.md")
    assert not found.means("docs/b.md")


def test_a_gist_its_revision_and_the_file_in_it() -> None:
    assert read(URL("https://gist.github.com/ann/aa11bb#file-my_design-md-L3-L9"), GITHUB) == Gist(
        "aa11bb", "", "my_design-md"
    )
    assert read(URL(f"https://gist.github.com/ann/aa11bb/{COMMIT}"), GITHUB) == Gist("aa11bb", COMMIT, "")
    assert read(URL("https://gist.github.com/aa11bb"), GITHUB) == Gist("aa11bb", "", "")
    assert Gist("aa11bb", "", "my_design-md").means("My_design.md")
    assert addresses("https://gist.github.com/ann/aa11bb/raw") == ["https://gist.github.com/ann/aa11bb/raw"]


@pytest.mark.parametrize("host", ["gitlab.com", "git.corp.example"])
def test_a_file_on_any_gitlab_is_read_raw(host: str) -> None:
    url = f"https://{host}/group/sub/designs/-/blob/main/docs/a.md?ref_type=heads#L3"
    assert addresses(url) == [f"https://{host}/group/sub/designs/-/raw/main/docs/a.md?ref_type=heads"]
    assert place(url).line_link == (
        f"https://{host}/group/sub/designs/-/blob/main/docs/a.md?plain=1#L{{start}}-{{end}}"
    )


def test_other_links_are_taken_as_they_are() -> None:
    for url in ("https://docs.example/a/blob/main/a.md", "https://github.com/acme/designs/issues/4"):
        assert addresses(url) == [url]
        assert place(url).line_link == ""


@given(
    st.lists(
        st.text(st.characters(exclude_characters="/", exclude_categories=["Cs"]), min_size=1, max_size=12),
        min_size=2,
        max_size=4,
    )
)
def test_a_line_link_has_its_two_fields_and_no_other(path: list[str]) -> None:
    link = GITHUB.file("acme", "designs", path).line_link.format(start=3, end=9)
    assert link.endswith("#L3-L9")
    assert not {"{", "}", " ", "\n", "<", ">", "|"} & set(link)


@given(st.text(max_size=60))
def test_no_path_makes_reading_fail_otherwise_than_in_words(path: str) -> None:
    for base in ("https://github.com/", "https://gist.github.com/", "https://gitlab.com/g/p/-/blob/"):
        try:
            url = URL(base + path)
        except ValueError:
            continue
        try:
            found = read(url, WITH_TOKEN)
        except SourceError:
            continue
        if isinstance(found, Place) and found.line_link:
            found.line_link.format(start=1, end=2)


async def test_a_public_file_end_to_end(the_web: Any) -> None:
    the_web.serve("raw.githubusercontent.com", "/acme/designs/main/a.md", DOCUMENT)
    async with the_web.sources() as sources:
        found = await sources.fetch("https://github.com/acme/designs/blob/main/a.md")
    assert found.content == DOCUMENT.encode()
    assert (found.name, found.url) == ("a.md", "https://github.com/acme/designs/blob/main/a.md")
    assert found.line_link.format(start=1, end=3) == "https://github.com/acme/designs/blob/main/a.md?plain=1#L1-L3"


async def test_a_missing_file_may_be_a_private_one(the_web: Any) -> None:
    async with the_web.sources() as sources:
        with pytest.raises(SourceError, match="not-found") as raised:
            await sources.fetch("https://github.com/acme/designs/blob/main/a.md")
    assert "private" in raised.value.words
    assert "github.com" in raised.value.words


async def test_a_token_opens_a_private_file_and_goes_to_the_api_alone(the_web: Any) -> None:
    async def contents(request: web.Request) -> web.Response:
        assert request.headers["Accept"] == "application/vnd.github.raw+json"
        if request.headers.get("Authorization") != "Bearer tkn-secret":
            return web.Response(status=404)
        return web.Response(body=DOCUMENT.encode(), content_type="application/vnd.github.raw+json")

    the_web.handle("api.github.com", "/repos/acme/designs/contents/docs/a.md?ref=team%2Fpay", contents)
    url = "https://github.com/acme/designs/blob/team/pay/docs/a.md"
    async with the_web.sources(github_token="tkn-secret") as sources:
        assert (await sources.fetch(url)).name == "a.md"
        with pytest.raises(SourceError, match="not-found"):
            await sources.fetch(url.replace("a.md", "b.md"))
    with_token = {request.host for request in the_web.seen if "Authorization" in request.headers}
    assert with_token == {"api.github.com"}
    assert "raw.githubusercontent.com" in {request.host for request in the_web.seen}
    async with the_web.sources() as sources:
        with pytest.raises(SourceError, match="not-found"):
            await sources.fetch(url)


async def test_a_token_does_not_follow_a_redirect_to_another_host(the_web: Any) -> None:
    path = "/repos/acme/designs/contents/a.md?ref=main"
    the_web.serve("api.github.com", path, status=302, Location="https://other.example/steal.md")
    the_web.serve("other.example", "/steal.md", DOCUMENT)
    async with the_web.sources(github_token="tkn-secret") as sources:
        await sources.fetch("https://github.com/acme/designs/blob/main/a.md")
    assert [(r.host, "Authorization" in r.headers) for r in the_web.seen] == [
        ("api.github.com", True),
        ("other.example", False),
    ]


async def test_a_dead_token_does_not_take_public_files_away(the_web: Any) -> None:
    the_web.serve("api.github.com", "/repos/acme/designs/contents/a.md?ref=main", status=401)
    the_web.serve("raw.githubusercontent.com", "/acme/designs/main/a.md", DOCUMENT)
    async with the_web.sources(github_token="tkn-dead") as sources:
        assert (await sources.fetch("https://github.com/acme/designs/blob/main/a.md")).name == "a.md"


async def test_a_spent_rate_limit_says_when_to_come_back(the_web: Any) -> None:
    headers = {"X_RateLimit_Remaining": "0", "X_RateLimit_Reset": "1000300"}
    the_web.serve("api.github.com", "/repos/acme/designs/contents/a.md?ref=main", status=403, **headers)
    async with the_web.sources(github_token="tkn", now=1_000_000.0) as sources:
        with pytest.raises(SourceError, match="busy") as raised:
            await sources.fetch("https://github.com/acme/designs/blob/main/a.md")
    assert (raised.value.retry_after, raised.value.transient) == (300.0, True)


async def test_a_folder_answered_by_the_api(the_web: Any) -> None:
    path = "/repos/acme/designs/contents/docs?ref=main"
    the_web.serve("api.github.com", path, "[]", Content_Type="application/json; charset=utf-8")
    async with the_web.sources(github_token="tkn") as sources:
        with pytest.raises(SourceError, match="not-a-file"):
            await sources.fetch("https://github.com/acme/designs/blob/main/docs")


def _changed(*paths: str, status: str = "modified") -> list[dict[str, str]]:
    base = "https://api.github.com/repos/acme/designs/contents"
    return [{"filename": p, "status": status, "contents_url": f"{base}/{p}?ref={COMMIT}"} for p in paths]


def _serve_pull(the_web: Any, *pages: Any) -> None:
    for number, page in enumerate(pages, 1):
        path = f"/repos/acme/designs/pulls/17/files?per_page=50&page={number}"
        the_web.serve("api.github.com", path, json.dumps(page), Content_Type="application/json; charset=utf-8")


async def test_the_one_document_of_a_pull_request_is_read_at_its_commit(the_web: Any) -> None:
    files = [*_changed("src/main.go", "docs/a.md"), *_changed("docs/old.md", status="removed")]
    _serve_pull(the_web, files)
    the_web.serve("raw.githubusercontent.com", f"/acme/designs/{COMMIT}/docs/a.md", DOCUMENT)
    async with the_web.sources() as sources:
        found = await sources.fetch("https://github.com/acme/designs/pull/17/files")
    assert found.name == "a.md"
    assert f"/blob/{COMMIT}/docs/a.md" in found.line_link


async def test_a_file_of_a_pull_request_is_found_by_its_anchor_on_a_later_page(the_web: Any) -> None:
    _serve_pull(the_web, _changed(*(f"docs/{n}.md" for n in range(50))), _changed("docs/meant.md", "docs/z.md"))
    the_web.serve("raw.githubusercontent.com", f"/acme/designs/{COMMIT}/docs/meant.md", DOCUMENT)
    digest = sha256(b"docs/meant.md").hexdigest()
    async with the_web.sources() as sources:
        found = await sources.fetch(f"https://github.com/acme/designs/pull/17/files#diff-{digest}R3")
    assert found.name == "meant.md"


async def test_of_several_documents_the_person_names_one(the_web: Any) -> None:
    _serve_pull(the_web, _changed(*(f"docs/{n}.md" for n in range(7))))
    async with the_web.sources() as sources:
        with pytest.raises(SourceError, match="which-file") as raised:
            await sources.fetch("https://github.com/acme/designs/pull/17")
    assert "docs/0.md" in raised.value.words
    assert "and 2 more" in raised.value.words


@pytest.mark.parametrize(
    "answer",
    [
        [],
        {},
        [1, None, {"filename": 3}],
        _changed("a.go"),
        "x",
        [{"filename": "a.md", "status": "added", "contents_url": "https://[broken?ref=1"}],
    ],
)
async def test_a_pull_request_without_a_document(the_web: Any, answer: Any) -> None:
    _serve_pull(the_web, answer)
    async with the_web.sources() as sources:
        with pytest.raises(SourceError, match="not-a-file"):
            await sources.fetch("https://github.com/acme/designs/pull/17/files")


async def test_a_name_that_utf_8_cannot_hold_is_a_name_not_found(the_web: Any) -> None:
    _serve_pull(the_web, _changed("docs/\ud800.md"))
    digest = sha256(b"docs/a.md").hexdigest()
    async with the_web.sources() as sources:
        with pytest.raises(SourceError, match="not-found"):
            await sources.fetch("https://github.com/acme/designs/pull/17")
        with pytest.raises(SourceError, match="not-a-file"):
            await sources.fetch(f"https://github.com/acme/designs/pull/17#diff-{digest}")


@given(st.recursive(st.none() | st.text(max_size=5), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)))
def test_any_json_is_a_list_of_files_or_an_empty_one(said: Any) -> None:
    assert isinstance(changed_files(said), list)
    assert gist_files(said) == []
    assert gist_files({"files": said}) == []


async def test_a_private_pull_request_and_a_garbled_list(the_web: Any) -> None:
    async with the_web.sources() as sources:
        with pytest.raises(SourceError, match="not-found") as raised:
            await sources.fetch("https://github.com/acme/designs/pull/17/files")
        assert "private" in raised.value.words
        the_web.serve("api.github.com", "/repos/acme/designs/pulls/17/files?per_page=50&page=1", "[" * 100_000)
        with pytest.raises(SourceError, match="garbled"):
            await sources.fetch("https://github.com/acme/designs/pull/17/files")


async def test_a_gist_is_read_through_its_list_and_its_raw_address_is_guarded(the_web: Any) -> None:
    raw = "https://gist.githubusercontent.com/ann/aa11bb/raw/1/design.md"
    files = {
        "design.md": {"filename": "design.md", "raw_url": raw},
        "notes.png": {"filename": "notes.png", "raw_url": raw},
    }
    the_web.serve("api.github.com", "/gists/aa11bb", json.dumps({"files": files}))
    the_web.serve("gist.githubusercontent.com", "/ann/aa11bb/raw/1/design.md", DOCUMENT)
    async with the_web.sources() as sources:
        found = await sources.fetch("https://gist.github.com/ann/aa11bb")
        assert (found.name, found.url, found.line_link) == ("design.md", "https://gist.github.com/aa11bb", "")
        with pytest.raises(SourceError, match="not-a-file"):
            await sources.fetch("https://gist.github.com/ann/aa11bb#file-other-md")
        files["design.md"]["raw_url"] = "http://169.254.169.254/latest"
        the_web.serve("api.github.com", "/gists/aa11bb", json.dumps({"files": files}))
        with pytest.raises(SourceError, match="not-allowed"):
            await sources.fetch("https://gist.github.com/ann/aa11bb")


async def test_an_enterprise_may_be_internal_and_gets_the_token(the_web: Any) -> None:
    path = "/api/v3/repos/acme/designs/contents/a.md?ref=main"
    the_web.serve("ghe.corp.example", path, DOCUMENT, Content_Type="application/vnd.github.raw+json; charset=utf-8")
    async with the_web.sources(allow=(), github_host="ghe.corp.example", github_token="tkn") as sources:
        assert (await sources.fetch("https://ghe.corp.example/acme/designs/blob/main/a.md")).name == "a.md"
    assert the_web.seen[0].headers["Authorization"] == "Bearer tkn"
