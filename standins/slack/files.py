"""Uploaded files: tickets, content, and Slack's processing, which makes a file showable only some polls later."""

from collections.abc import Callable
from dataclasses import dataclass, field
from mimetypes import guess_type

from standins.slack.state import Json, State


@dataclass(slots=True)
class StoredFile:
    """A file; `polls_left` counts how many times files.info still finds it unprocessed once it is complete."""

    id: str
    team: str
    user: str
    name: str
    length: int
    alt_txt: str = ""
    title: str = ""
    content: bytes | None = None
    complete: bool = False
    polls_left: int = 0
    channels: list[str] = field(default_factory=list)

    @property
    def ready(self) -> bool:
        """Whether Slack has processed it."""
        return self.complete and self.polls_left <= 0

    def as_json(self, base_url: str) -> Json:
        """As files.info tells it: what processing finds out is there only afterwards."""
        kind = guess_type(self.name)[0] or "application/octet-stream"
        url = f"{base_url}/files-pri/{self.team}-{self.id}/{self.name}"
        out: Json = {
            "id": self.id,
            "name": self.name,
            "title": self.title or self.name,
            "user": self.user,
            "size": self.length,
            "mimetype": kind if self.ready else "",
            "filetype": self.name.rpartition(".")[2] if self.ready else "",
            "url_private": url,
            "permalink": url,
            "channels": self.channels,
        }
        if self.ready and kind.startswith("image/"):
            out |= {"thumb_360": url, "thumb_360_w": 360, "thumb_360_h": 240, "original_w": 1200, "original_h": 800}
        return out


class Files:
    """Every file of every workspace. `polls` is how often files.info answers before a complete file is ready."""

    def __init__(self, state: State, polls: int = 0) -> None:
        self.polls = polls
        self.by_id: dict[str, StoredFile] = {}
        self._new_id: Callable[[str], str] = state.new_id

    def ticket(self, team: str, user: str, name: str, length: int, alt_txt: str) -> StoredFile:
        """A place to upload to."""
        file = StoredFile(self._new_id("F"), team, user, name, length, alt_txt)
        self.by_id[file.id] = file
        return file

    def upload(self, file_id: str, content: bytes) -> bool:
        """Take the content; False where there is no such ticket or it announced another length."""
        file = self.by_id.get(file_id)
        if file is None or file.length != len(content):
            return False
        file.content = content
        return True

    def showable(self, slack_file: Json) -> bool:
        """Whether an image block may show the file that this object names by `id` or `url`."""
        file = self.by_id.get(str(slack_file.get("id", "")))
        if file is None and (url := slack_file.get("url")):
            file = next((f for f in self.by_id.values() if f"-{f.id}/" in str(url)), None)
        return file is not None and file.ready
