"""Bodies of answers to adaptiveCard/action: words for who pressed, a card in the place of the one pressed, or why not.

The HTTP status of all of them is 200; what became of the action is in the body.
"""

from bot.teams.buttons import Json
from bot.teams.cards import CARD

MESSAGE = "application/vnd.microsoft.activity.message"
ERROR = "application/vnd.microsoft.error"


def message_answer(words: str) -> Json:
    """Words shown to the person alone; the card stays."""
    return {"statusCode": 200, "type": MESSAGE, "value": words}


def card_answer(activity: Json) -> Json:
    """The card of an activity, in the place of the one that was pressed or refreshed, for this person."""
    return {"statusCode": 200, "type": CARD, "value": activity["attachments"][0]["content"]}


def error_answer(status: int, code: str, words: str) -> Json:
    """Why nothing came of it: `status` is 400 for what can never be, 500 for what may go well another time."""
    return {"statusCode": status, "type": ERROR, "value": {"code": code, "message": words}}
