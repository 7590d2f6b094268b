"""Teams beside the rest of the whole bot: the settings that point it at the stand-in, and at a local client."""

from standins.teams import Post, TeamsStandIn, Visitor
from standins.teams.cards import actions_of
from tests.support.bot_process import BotProcess

NO_SLACK = {"SLACK_BOT_TOKEN": "", "SLACK_SIGNING_SECRET": "", "SLACK_API_URL": ""}


def of_teams(teams: TeamsStandIn) -> dict[str, str]:
    """Settings that let the bot serve a stand-in."""
    return {
        "TEAMS_APP_ID": teams.app_id,
        "TEAMS_APP_TYPE": "SingleTenant",
        "TEAMS_TENANT_ID": teams.tenant,
        "TEAMS_APP_SECRET": teams.app_secret,
        "TEAMS_OPENID_URL": teams.openid_url,
        "TEAMS_LOGIN_URL": teams.url,
    }


def of_playground() -> dict[str, str]:
    """Settings that let the bot serve a local client without authentication, and nothing else."""
    return {"TEAMS_ANONYMOUS": "true", **NO_SLACK}


def endpoint(process: BotProcess) -> str:
    """Where Teams sends to."""
    return f"{process.address}/api/messages"


def visitor(teams: TeamsStandIn, name: str, process: BotProcess) -> Visitor:
    """A person before the bot."""
    return teams.visitor(name, endpoint(process))


def titles(post: Post) -> list[str]:
    """What the buttons of a post say; links in its text are none."""
    card = post.card
    return [] if card is None else [str(a["title"]) for a in actions_of(card) if a.get("title")]


def with_button(posts: list[Post], title: str) -> Post:
    """The first post that has such a button. Raises StopIteration."""
    return next(p for p in posts if title in titles(p))
