"""Where the bot is installed: which token serves which workspace, by our own store and never by asking Slack."""

from dataclasses import dataclass, field
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Installation:
    """One installed workspace or organisation. `bot_user` is empty where it is not known yet."""

    bot_token: str = field(repr=False)
    team_id: str = ""
    enterprise_id: str = ""
    bot_user: str = ""


class Installations(Protocol):
    """The installation store."""

    async def find(self, *, enterprise_id: str | None, team_id: str | None) -> Installation | None:
        """The installation that serves a workspace, None where there is none."""
        ...

    async def all(self) -> list[Installation]:
        """Every installation."""
        ...


class SingleInstallation:
    """One bot token from the settings. With `team_id` given every other workspace (or organisation) is refused."""

    def __init__(self, bot_token: str, *, team_id: str = "", bot_user: str = "") -> None:
        self._only = Installation(
            bot_token=bot_token,
            team_id=team_id if not team_id.startswith("E") else "",
            enterprise_id=team_id if team_id.startswith("E") else "",
            bot_user=bot_user,
        )

    async def find(self, *, enterprise_id: str | None, team_id: str | None) -> Installation | None:
        """The one installation, unless it is pinned to another workspace."""
        if self._only.team_id and team_id != self._only.team_id:
            return None
        if self._only.enterprise_id and enterprise_id != self._only.enterprise_id:
            return None
        return self._only

    async def all(self) -> list[Installation]:
        """The one installation."""
        return [self._only]
