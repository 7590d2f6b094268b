"""/_control/: state, faults and knobs over HTTP as JSON, so that other processes can order trouble and assert."""

import json
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, get_args

from aiohttp import web

from standins.faults import Fault, FaultKind
from standins.slack.state import Channel, Json, Message

if TYPE_CHECKING:
    from standins.slack.standin import SlackStandIn

_FAULT_FIELDS = {"kind", "seconds", "ending", "status", "code", "retry_after"}


class Control:
    """Answers /_control/ requests; see `handle` for the paths. `apart`: on an address that stays when Slack is down."""

    def __init__(self, standin: "SlackStandIn", *, apart: bool = False) -> None:
        self.standin = standin
        self._apart = apart
        self._paths: dict[str, Callable[[Json], Awaitable[Any]]] = {
            "GET state": self._state,
            "GET calls": self._calls,
            "GET channel": self._channel,
            "GET changes": self._changes,
            "GET faults": self._faults,
            "GET render": self._render,
            "POST faults": self._add_fault,
            "POST faults/release": self._release,
            "DELETE faults": self._clear,
            "POST down": self._down,
            "POST up": self._up,
            "POST scopes": self._scopes,
            "POST revoke": self._revoke,
            "POST rates": self._rates,
            "POST channels": self._add_channel,
            "POST users": self._add_user,
            "POST archive": self._archive,
            "POST deliver": self._deliver,
        }

    async def handle(self, request: web.BaseRequest) -> web.StreamResponse:
        """Serve one request: 404 for an unknown path, 400 with the reason for arguments that do not fit.

        GET state, calls, faults, channel?name=, render?channel=&ts=&ansi=1
        GET changes?after=N&seconds=S answers when more than N things have happened in channels, or S seconds are over
        POST faults {kind, method, channel, nth, times, ...} gives its id; POST faults/release {id}; DELETE faults
        POST down, up, revoke; POST scopes {drop, add}; POST rates {scale, limited_reads}
        POST channels {name, kind, with_app}; users {name}; archive {channel, archived}
        POST deliver {to, kind: command|mention|message, ...} sends to an app and tells what became of it
        """
        path = request.path.removeprefix("/_control/").strip("/")
        serve = self._paths.get(f"{request.method} {path}")
        if serve is None:
            return _answer({"ok": False, "error": "no such path", "paths": sorted(self._paths)}, 404)
        try:
            body = await request.read()
            args = dict(request.query) | (json.loads(body) if body else {})
            return _answer(await serve(args))
        except (KeyError, TypeError, ValueError) as e:
            return _answer({"ok": False, "error": f"{type(e).__name__}: {e}"}, 400)

    async def _state(self, _: Json) -> Json:
        return snapshot(self.standin)

    async def _calls(self, _: Json) -> Json:
        return {"calls": [asdict(c) for c in self.standin.calls]}

    async def _channel(self, args: Json) -> Json:
        return _channel(self.standin.channel(args["name"]))

    async def _changes(self, args: Json) -> Json:
        state, after = self.standin.state, int(args.get("after", -1))
        with suppress(TimeoutError):
            await self.standin.until(lambda: state.changes > after, float(args.get("seconds", 10)))
        return {"changes": state.changes}

    async def _faults(self, _: Json) -> Json:
        return {"faults": [f.as_json() for f in self.standin.faults.active]}

    async def _render(self, args: Json) -> Json:
        ansi = args.get("ansi") in (True, "1", "true")
        return {"text": self.standin.render(args["channel"], args["ts"], ansi=ansi)}

    async def _add_fault(self, args: Json) -> Json:
        if args.get("kind") not in get_args(FaultKind):
            raise ValueError(f"kind is one of {', '.join(get_args(FaultKind))}")
        fault = Fault(**{k: v for k, v in args.items() if k in _FAULT_FIELDS})
        where = {k: args[k] for k in ("channel", "nth", "times") if k in args}
        self.standin.faults.add(fault, args.get("method", "*"), **where)
        return fault.as_json()

    async def _release(self, args: Json) -> Json:
        fault = next((f for f in self.standin.faults.active if f.id == args["id"]), None)
        if fault is None:
            raise KeyError(args["id"])
        fault.release()
        return fault.as_json()

    async def _clear(self, _: Json) -> Json:
        self.standin.faults.clear()
        return {"faults": []}

    async def _down(self, _: Json) -> Json:
        if not self._apart:
            raise ValueError(f"this address goes down with it: ask {self.standin.admin_url}")
        await self.standin.down()
        return {"up": False}

    async def _up(self, _: Json) -> Json:
        await self.standin.up()
        return {"up": True}

    async def _scopes(self, args: Json) -> Json:
        scopes = self.standin.installation.scopes
        scopes.difference_update(args.get("drop", []))
        scopes.update(args.get("add", []))
        return {"scopes": sorted(scopes)}

    async def _revoke(self, _: Json) -> Json:
        self.standin.revoke()
        return {"revoked": True}

    async def _rates(self, args: Json) -> Json:
        rates = self.standin.rates
        rates.scale = float(args.get("scale", rates.scale))
        rates.limited_reads = bool(args.get("limited_reads", rates.limited_reads))
        rates.reset()
        return {"scale": rates.scale, "limited_reads": rates.limited_reads}

    async def _add_channel(self, args: Json) -> Json:
        added = self.standin.add_channel(
            args["name"], args.get("kind", "public"), with_app=bool(args.get("with_app", True))
        )
        return {"id": added.id}

    async def _add_user(self, args: Json) -> Json:
        return {"id": self.standin.add_user(args["name"]).id}

    async def _archive(self, args: Json) -> Json:
        channel = self.standin.channel(args["channel"])
        channel.archived = bool(args.get("archived", True))
        return {"id": channel.id, "archived": channel.archived}

    async def _deliver(self, args: Json) -> Json:
        async with self.standin.deliverer(args["to"]) as deliverer:
            channel, user, text = args["channel"], args["user"], str(args.get("text", ""))
            ts = ""
            if args["kind"] == "command":
                outcomes = [
                    await deliverer.command(str(args.get("command", "/arch-review")), text, channel=channel, user=user)
                ]
            else:
                say = deliverer.mention if args["kind"] == "mention" else deliverer.say
                message = say(text, channel=channel, user=user, thread=str(args.get("thread", "")))
                prepare = deliverer.prepare_mention if args["kind"] == "mention" else deliverer.prepare_message
                prepared = prepare(message)
                outcomes = [await deliverer.send(prepared) for _ in range(int(args.get("copies", 1)))]
                ts = message.ts
            return {
                "ts": ts,
                "outcomes": [
                    {"status": o.status, "seconds": o.seconds, "reason": o.reason, "body": o.body.decode()}
                    for o in outcomes
                ],
            }


def snapshot(standin: "SlackStandIn") -> Json:
    """Everything as JSON: workspaces with their people, channels, messages in threads, and history."""
    return {
        "url": standin.url,
        "workspaces": [
            {
                "id": w.id,
                "domain": w.domain,
                "users": [asdict(u) for u in w.users.values()],
                "channels": [_channel(c) for c in w.channels.values()],
            }
            for w in standin.state.workspaces.values()
        ],
        "views": standin.interactions.views,
        "files": [f.as_json(standin.url) | {"ready": f.ready} for f in standin.files.by_id.values()],
        "response_urls": {p: r.answers for p, r in standin.interactions.response_urls.items() if r.answers},
        "envelopes": [
            {"id": e.id, "type": e.kind, "sent": e.sent, "acks": e.acks, "answer": e.answer}
            for e in standin.socket.envelopes.values()
        ],
        "calls": len(standin.calls),
    }


def _channel(channel: Channel) -> Json:
    return {
        "id": channel.id,
        "name": channel.name,
        "kind": channel.kind,
        "archived": channel.archived,
        "members": list(channel.members),
        "messages": [_thread(m) for m in channel.messages],
        "ephemerals": [asdict(e) for e in channel.ephemerals],
        "history": [asdict(c) for c in channel.history],
    }


def _thread(message: Message) -> Json:
    return message.as_json() | {"replies": [r.as_json() for r in message.replies]}


def _answer(body: Any, status: int = 200) -> web.Response:
    return web.Response(body=json.dumps(body).encode(), status=status, content_type="application/json")
