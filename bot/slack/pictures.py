"""Pictures in Slack: uploaded without a channel, so that nobody sees them before a message of ours shows them."""

import asyncio
import re
from collections.abc import Awaitable, Callable

from bot.plain import fitted, line, web_link
from bot.slack.calls import NOT_OFFERED, Niceties, SlackCalls
from bot.slack.installations import Installation
from handlers.ports import ChatBusy, ChatError, ChatRefused, ChatUnknown

LONGEST_ALT = 1_000
# Slack looks at a file before it can be shown; that takes a second or two, rarely longer.
POLLS_SECONDS = (0.3, 0.5, 0.7, 1.0, 1.5, 2.0, 3.0, 4.0, 5.0)
TRIES = 2

_FILE = re.compile(r"F[A-Z0-9]{2,30}", re.ASCII)


class Pictures:
    """Uploads, and the wait until Slack has processed them."""

    def __init__(
        self,
        calls: SlackCalls,
        niceties: Niceties,
        *,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._calls = calls
        self._niceties = niceties
        self._sleep = sleep

    async def upload(self, installation: Installation, png: bytes, alt: str, name: str) -> str:
        """Upload a picture in Slack's three steps; its file id, empty where the app may not. Raises ChatError.

        What fails is tried once more from the start: a file that was uploaded and is shown nowhere is seen by nobody.
        """
        for tried in range(1, TRIES + 1):
            try:
                return await self._upload(installation, png, alt, name)
            except ChatRefused as error:
                if error.code in NOT_OFFERED:
                    self._niceties.without("pictures", error.code)
                    return ""
                if tried == TRIES:
                    raise
            except (ChatBusy, ChatUnknown):
                if tried == TRIES:
                    raise
        raise AssertionError("unreachable")

    async def showable(self, installation: Installation, file: str) -> bool:
        """Whether Slack has processed a file, after waiting for that for a while. Raises ChatError."""
        for pause in (0.0, *POLLS_SECONDS):
            await self._sleep(pause)
            try:
                answer = await self._calls.safely(
                    installation, "files.info", lambda client: client.files_info(file=file)
                )
            except ChatRefused as error:
                if error.code not in NOT_OFFERED:
                    raise
                # A message with a picture that is not ready is refused and tried again, which has to do.
                self._niceties.without("looking at pictures before they are shown", error.code)
                return True
            found = answer.get("file")
            if isinstance(found, dict) and str(found.get("mimetype") or "").startswith("image/"):
                return True
        return False

    async def _upload(self, installation: Installation, png: bytes, alt: str, name: str) -> str:
        ticket = await self._calls.safely(
            installation,
            "files.getUploadURLExternal",
            lambda client: client.files_getUploadURLExternal(
                filename=name, length=len(png), alt_txt=fitted(line(alt), LONGEST_ALT) or None
            ),
        )
        file, url = ticket.get("file_id"), web_link(str(ticket.get("upload_url") or ""))
        if not isinstance(file, str) or not _FILE.fullmatch(file) or not url:
            raise ChatError("unreadable_answer")
        await self._calls.upload(url, png)
        await self._calls.safely(
            installation,
            "files.completeUploadExternal",
            lambda client: client.files_completeUploadExternal(files=[{"id": file, "title": name}]),
        )
        return file


def is_file(file: str) -> bool:
    """Whether it is a file id of Slack's."""
    return _FILE.fullmatch(file) is not None
