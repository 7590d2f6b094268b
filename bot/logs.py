"""Structured logs without document text or tokens: what a record's `extra` says, and never an exception's text."""

import json
import logging
import re
import sys
import time
from typing import Any, Literal

_STANDARD = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}
_TOKENS = re.compile(
    r"xox[a-z]-[\w-]+|xapp-[\w-]+|sk-ant-[\w-]+|gh[pousr]_\w+|Bearer\s+\S+|eyJ[\w-]+\.[\w-]+\.[\w-]*", re.IGNORECASE
)


def configure(level: str, style: Literal["json", "text"]) -> None:
    """Log to standard error. Libraries speak from WARNING on, and say no more of an exception than its class."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_Json() if style == "json" else _Text())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    for ours in ("bot", "handlers", "review_core"):
        logging.getLogger(ours).setLevel(level.upper())


def _fields(record: logging.LogRecord) -> dict[str, Any]:
    extra = {name: value for name, value in vars(record).items() if name not in _STANDARD}
    if record.exc_info and record.exc_info[0]:
        extra["error"] = record.exc_info[0].__name__
    return {name: value for name, value in extra.items() if value not in ("", None)}


def _said(record: logging.LogRecord) -> str:
    return _TOKENS.sub("(secret)", record.getMessage())


class _Json(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        stamp = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(record.created)) + f".{int(record.msecs):03d}Z"
        line = {"time": stamp, "level": record.levelname.lower(), "logger": record.name, "message": _said(record)}
        return _TOKENS.sub("(secret)", json.dumps(line | _fields(record), default=str, ensure_ascii=False))


class _Text(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        stamp = time.strftime("%H:%M:%S", time.localtime(record.created))
        extra = "".join(f" {name}={value}" for name, value in _fields(record).items())
        return _TOKENS.sub("(secret)", f"{stamp} {record.levelname.lower():7} {_said(record)}{extra}")
