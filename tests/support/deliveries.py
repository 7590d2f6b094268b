"""Deliveries as an edge would make them."""

from handlers.commands import Command, Delivery, Key, Link, PastedText, Place


def mention(
    n: int | str = 1,
    *,
    lane: str = "",
    order: float = 1.0,
    workspace: str = "T1",
    kind: str = "review",
    url: str = "https://designs.example/a.md",
    channel: str = "C1",
    thread: str | None = None,
    keys: tuple[Key, ...] = (),
) -> Delivery:
    command = Command.model_validate(
        {
            "kind": kind,
            "place": Place(platform="slack", workspace=workspace, channel=channel, thread=thread),
            "person": "U1",
            "asked_at": order,
            "source": Link(url=url),
        }
    )
    return Delivery(
        command=command, keys=keys or (Key(parts=("message", str(n))),), lane=lane or f"lane-{n}", order=order
    )


def pasted(text: str, sha256: str, n: int | str = 1) -> Delivery:
    asked = mention(n)
    command = asked.command.model_copy(update={"source": PastedText(sha256=sha256)})
    return asked.model_copy(update={"command": command, "text": text})
