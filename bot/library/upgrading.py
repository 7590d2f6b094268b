"""Stored designs of every form there has been, brought to the present one as they are read."""

import json
from collections.abc import Callable, Mapping
from typing import Any

from handlers.designs import Design

_Form = dict[str, Any]


class UnknownForm(Exception):
    """A stored design has a form that this version does not know: a newer version has written it."""


def upgraded(stored: bytes) -> Design:
    """A design from its stored JSON. Raises UnknownForm."""
    form: _Form = json.loads(stored)
    while (name := form.get("schema_", "design/0")) != "design/1":
        step = _STEPS.get(name)
        if step is None:
            raise UnknownForm(name)
        form = step(form)
    return Design.model_validate(form)


def _from_0(old: _Form) -> _Form:
    """The first form: a link instead of a source, flat place and decisions, one hash instead of revisions."""
    place = {"platform": "slack", "workspace": old["workspace"], "channel": old["channel"], "thread": old.get("thread")}
    findings = [_finding_from_0(f, old) for f in old.get("findings", ())]
    is_open = [f for f in findings if f["state"] == "open"]
    revisions = []
    if sha256 := old.get("sha256"):
        revisions.append(
            {
                "sha256": sha256,
                "at": old["created"],
                "by": old["owner"],
                "rules": old.get("rules", ""),
                "open_findings": len(is_open),
            }
        )
    return {
        "schema_": "design/1",
        "id": old["id"],
        "workspace": old["workspace"],
        "source": old["link"],
        "title": old["title"],
        "owner": old["owner"],
        "place": place,
        "head": None,
        # "closed" said nothing of why.
        "status": {"closed": "withdrawn"}.get(old["status"], old["status"]),
        "created": old["created"],
        "updated": old.get("updated", old["created"]),
        "revisions": revisions,
        "findings": findings,
        "version": old.get("version", 0),
    }


def _finding_from_0(old: _Form, design: _Form) -> _Form:
    decision = None
    if verdict := old.get("decision"):
        decision = {
            "verdict": verdict,
            "reason": old.get("reason", ""),
            "by": old.get("decided_by", ""),
            "at": old.get("decided_at", design["created"]),
        }
    kept = {name: old[name] for name in ("id", "rule", "slug", "severity", "title")}
    return kept | {
        "passage": old.get("quote", ""),
        "state": "resolved" if old.get("resolved") else "open",
        "first_seen": design["created"],
        "last_seen": design.get("updated", design["created"]),
        "decision": decision,
    }


_STEPS: Mapping[str, Callable[[_Form], _Form]] = {"design/0": _from_0}
