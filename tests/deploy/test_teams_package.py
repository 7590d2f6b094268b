"""The app package of Teams: valid by the published schema, with icons as Teams wants them, and every word of the bot."""

import io
import json
import re
import struct
import zipfile
import zlib
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from click.testing import CliRunner

from bot.asks.pieces import Word
from bot.asks.verbs import read_instruction, verb_of
from bot.cli import main
from bot.teams.package import ICONS, SCHEMA_VERSION, App, contents, manifest, packed
from handlers.helping import USES

ROOT = Path(__file__).parents[2]
DEPLOY = ROOT / "deploy" / "teams"
SCHEMAS = (
    ROOT / "tests" / "client" / "node_modules" / "@microsoft" / "app-manifest" / "build" / "json-schemas" / "teams"
)
EXAMPLE = App(
    app_id="00000000-0000-0000-0000-000000000000",
    website="https://arch-review.example.com",
    privacy="https://arch-review.example.com",
    terms="https://arch-review.example.com",
    version="1.0.0",
)


def published() -> dict[str, Any]:
    path = SCHEMAS / f"v{SCHEMA_VERSION}" / "MicrosoftTeams.schema.json"
    if not path.exists():
        pytest.skip("the published schemas are not installed: `npm ci` in tests/client (make test does it) needs npm")
    loaded: dict[str, Any] = json.loads(path.read_text(encoding="utf-8-sig"))
    return loaded


def test_the_manifest_is_valid_by_the_published_schema() -> None:
    jsonschema.Draft4Validator(published()).validate(manifest(EXAMPLE))


def test_the_schema_finds_what_is_wrong() -> None:
    broken = manifest(EXAMPLE)
    broken["bots"][0]["commandLists"][0]["commands"][0].pop("title")
    assert list(jsonschema.Draft4Validator(published()).iter_errors(broken))


def test_the_schema_is_the_newest_that_is_published() -> None:
    published()
    versions = [tuple(map(int, p.name[1:].split("."))) for p in SCHEMAS.iterdir() if re.fullmatch(r"v\d+\.\d+", p.name)]
    assert ".".join(map(str, max(versions))) == SCHEMA_VERSION


def test_the_menu_has_every_word_and_each_is_understood() -> None:
    [bot] = manifest(EXAMPLE)["bots"]
    assert {scope for menu in bot["commandLists"] for scope in menu["scopes"]} == set(bot["scopes"])
    for menu in bot["commandLists"]:
        titles = [c["title"] for c in menu["commands"]]
        assert sorted(titles) == sorted([*USES, "help"])
        for title in titles:
            words = [Word(title)]
            assert title == "review" or verb_of(words, set(titles)) == title
    assert read_instruction([Word("help")], {"help"}) is not None


def pixels(png: bytes) -> tuple[int, int, list[bytes]]:
    """The size of a PNG of 8 bits a channel and its pixels, four bytes each."""
    width, height, depth, color = struct.unpack(">IIBB", png[16:26])
    assert (depth, color in (2, 6)) == (8, True)
    raw, step = zlib.decompress(b"".join(_chunks(png, b"IDAT"))), 4 if color == 6 else 3
    rows, before = [], bytes(width * step)
    for y in range(height):
        start = y * (width * step + 1)
        before = _unfiltered(raw[start], raw[start + 1 : start + 1 + width * step], before, step)
        rows.append(before)
    return (
        width,
        height,
        [row[x : x + step] + b"\xff" * (4 - step) for row in rows for x in range(0, width * step, step)],
    )


def _chunks(png: bytes, kind: bytes) -> list[bytes]:
    found, at = [], 8
    while at < len(png):
        [length] = struct.unpack(">I", png[at : at + 4])
        if png[at + 4 : at + 8] == kind:
            found.append(png[at + 8 : at + 8 + length])
        at += 12 + length
    return found


def _unfiltered(kind: int, row: bytes, before: bytes, step: int) -> bytes:
    made = bytearray(row)
    for i, value in enumerate(row):
        left = made[i - step] if i >= step else 0
        up, corner = before[i], before[i - step] if i >= step else 0
        nearest = min((left, up, corner), key=lambda c: abs(left + up - corner - c))
        made[i] = (value + (0, left, up, (left + up) // 2, nearest)[kind]) % 256
    return bytes(made)


def test_the_icons_are_as_teams_wants_them() -> None:
    files = contents(EXAMPLE)
    width, height, color = pixels(files["color.png"])
    assert (width, height) == (192, 192)
    assert all(pixel[3] == 255 for pixel in color)
    width, height, outline = pixels(files["outline.png"])
    assert (width, height) == (32, 32)
    # White on nothing at all.
    assert {pixel[:3] for pixel in outline if pixel[3]} == {b"\xff\xff\xff"}
    assert any(not pixel[3] for pixel in outline)


def test_what_is_beside_the_deployment_is_what_the_command_makes() -> None:
    example = json.loads((DEPLOY / "manifest.json").read_text())
    assert example == manifest(EXAMPLE)
    for name in ICONS:
        assert (DEPLOY / name).read_bytes() == contents(EXAMPLE)[name]


def test_the_command_builds_the_zip_and_the_same_twice(tmp_path: Path) -> None:
    made = tmp_path / "app.zip"
    told = ["teams-package", "--website", "https://wiki.example.com/arch-review", "--package-version", "1.2.3"]
    ran = CliRunner().invoke(main, [*told, "-o", str(made)], env={"TEAMS_APP_ID": EXAMPLE.app_id})
    assert ran.exit_code == 0, ran.output
    assert made.read_bytes() == packed(
        App(
            app_id=EXAMPLE.app_id,
            website="https://wiki.example.com/arch-review",
            privacy="https://wiki.example.com/arch-review",
            terms="https://wiki.example.com/arch-review",
            version="1.2.3",
        )
    )
    with zipfile.ZipFile(io.BytesIO(made.read_bytes())) as zipped:
        assert sorted(zipped.namelist()) == sorted(["manifest.json", *ICONS])
        assert json.loads(zipped.read("manifest.json"))["bots"][0]["botId"] == EXAMPLE.app_id


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--app-id", "arch"], "GUID"),
        (["--website", "http://example.com"], "https://"),
        (["--privacy", "example.com"], "privacy"),
        (["--package-version", "1"], "version"),
        (["--name", "x" * 31], "name"),
    ],
)
def test_what_does_not_fit_is_said_in_words(tmp_path: Path, options: list[str], words: str) -> None:
    good = ["--app-id", EXAMPLE.app_id, "--website", EXAMPLE.website, "-o", str(tmp_path / "app.zip")]
    ran = CliRunner().invoke(main, ["teams-package", *good, *options])
    assert ran.exit_code == 2
    assert words in ran.output
    assert not (tmp_path / "app.zip").exists()
