"""Loggers for Bolt and the SDK, which would otherwise print request bodies, documents and tokens."""

import logging
import re

_SECRET = re.compile(r"wss?://\S+|xox[a-z]-[\w-]+|xapp-[\w-]+", re.I)


def silent() -> logging.Logger:
    """A logger that says nothing: Bolt copies its state onto each of its own."""
    logger = logging.Logger("slack.silent", level=logging.CRITICAL + 10)
    logger.disabled = True
    return logger


def discreet(name: str) -> logging.Logger:
    """A logger for the Socket Mode client: connection life from INFO on, addresses and tokens out, no tracebacks."""
    logger = logging.getLogger(name)
    logger.setLevel(logging.INFO)
    if not any(isinstance(f, _Discreet) for f in logger.filters):
        logger.addFilter(_Discreet())
    return logger


class _Discreet(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        record.msg = _SECRET.sub("(secret)", record.getMessage())
        record.args = ()
        if record.exc_info:
            kind = record.exc_info[0]
            # An exception's text may quote what it failed on; its class cannot.
            record.msg = f"{record.msg.split('(error:')[0].split(': ')[0]} ({kind.__name__ if kind else 'unknown'})"
            record.exc_info = None
            record.exc_text = None
        return True
