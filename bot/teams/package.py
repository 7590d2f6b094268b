"""The app package: what an administrator uploads to Teams, so that people can add the bot and its menu knows its words."""

import io
import json
import re
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

from bot.teams.picking import COMMAND_ID
from handlers.helping import USES

SCHEMA_VERSION = "1.30"
SCHEMA = f"https://developer.microsoft.com/json-schemas/teams/v{SCHEMA_VERSION}/MicrosoftTeams.schema.json"
SCOPES = ("personal", "team", "groupChat")
ICONS = ("color.png", "outline.png")

# What the menu says of `review`; the other words are said as `help` says them.
_REVIEW = ("review <link>", "reviews a design; or paste its text after the word")
_GUID = re.compile(r"[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}")
_VERSION = re.compile(r"\d+\.\d+\.\d+")
# A zip without the time that it was made at: the same settings give the same bytes.
_EPOCH = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class App:
    """What differs from one installation to another.

    `app_id` is the bot's Microsoft app id; `website`, `privacy` and `terms` are pages for people, shown by Teams beside
    the app; `version` must grow with each upload. Raises ValueError, naming what does not fit.
    """

    app_id: str
    website: str
    privacy: str
    terms: str
    version: str
    name: str = "arch-review"
    developer: str = "arch-review"

    def __post_init__(self) -> None:
        if not _GUID.fullmatch(self.app_id):
            raise ValueError("the app id is not a GUID like 00000000-0000-0000-0000-000000000000")
        for what in ("website", "privacy", "terms"):
            if not re.match(r"https://[^\s/]+", getattr(self, what)):
                raise ValueError(f"{what} is not an address that begins with https://")
        if not _VERSION.fullmatch(self.version):
            raise ValueError("the version is not three numbers like 1.0.0")
        for what, most in (("name", 30), ("developer", 32)):
            if not 0 < len(getattr(self, what)) <= most:
                raise ValueError(f"{what} has no or more than {most} characters")


def manifest(app: App) -> dict[str, Any]:
    """The app manifest."""
    return {
        "$schema": SCHEMA,
        "manifestVersion": SCHEMA_VERSION,
        "version": app.version,
        "id": app.app_id,
        "developer": {
            "name": app.developer,
            "websiteUrl": app.website,
            "privacyUrl": app.privacy,
            "termsOfUseUrl": app.terms,
        },
        "name": {"short": app.name, "full": f"{app.name}: reviews of distributed systems"},
        "description": {
            "short": "Reviews the designs of distributed systems where you discuss them.",
            "full": (
                "Give it a design as a link or as text, by mentioning it in a channel or a group chat, or in a chat of its "
                "own. It answers in the thread with what a reviewer would ask: what happens when a service is down, where "
                "retries pile up, which step is not idempotent, what is a single point of failure. Every finding quotes "
                "the passage that it is about. Findings are decided by buttons, designs are tracked until they are closed, "
                "and a digest tells of those that are still open."
            ),
        },
        "icons": {"color": "color.png", "outline": "outline.png"},
        "accentColor": "#1f3a5f",
        "defaultInstallScope": "team",
        "defaultGroupCapability": {"team": "bot", "groupchat": "bot"},
        "bots": [
            {
                "botId": app.app_id,
                "scopes": list(SCOPES),
                "supportsFiles": True,
                "isNotificationOnly": False,
                "commandLists": [{"scopes": [scope], "commands": _menu()} for scope in SCOPES],
            }
        ],
        "composeExtensions": [
            {
                "botId": app.app_id,
                "commands": [
                    {
                        "id": COMMAND_ID,
                        "type": "action",
                        "title": "Review this design",
                        "description": "Reviews the design that this message links to or holds",
                        "context": ["message"],
                        "fetchTask": True,
                    }
                ],
            }
        ],
        "validDomains": [],
    }


def contents(app: App) -> Mapping[str, bytes]:
    """The files of the package by name."""
    written = json.dumps(manifest(app), indent=2, ensure_ascii=False) + "\n"
    icons = files("bot.teams").joinpath("icons")
    return {"manifest.json": written.encode(), **{name: icons.joinpath(name).read_bytes() for name in ICONS}}


def packed(app: App) -> bytes:
    """The package as Teams takes it: a zip with the files at its top."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in contents(app).items():
            made.writestr(zipfile.ZipInfo(name, _EPOCH), content, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def _menu() -> list[dict[str, str]]:
    words = {"review": _REVIEW, **{verb: told for verb, told in USES.items() if verb != "review"}}
    menu = [{"title": verb, "description": f"{use}: {what}"} for verb, (use, what) in words.items()]
    return [*menu, {"title": "help", "description": "help: tells how to ask"}]
