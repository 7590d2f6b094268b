"""Every way in which a document cannot be had, with the words that tell the person what to do about it."""

from handlers.ports import SourceError

PASTE = "You can paste the text of the design instead."


def bad_link(why: str) -> SourceError:
    """The link cannot be used as written."""
    return SourceError("bad-link", f"I cannot use that link: {why}. Send an https link to the document. {PASTE}")


def not_allowed(host: str) -> SourceError:
    """The address is one that the bot must not reach for whoever asks."""
    return SourceError(
        "not-allowed",
        f"I may not fetch from {host}: it is an internal address, or a host or port that is not on my list. "
        f"The people who run me can allow it. {PASTE}",
    )


def proxy_refuses(host: str) -> SourceError:
    """Behind a proxy, a host that is not on the list."""
    return SourceError(
        "not-allowed",
        f"I fetch through a proxy, and {host} is not among the hosts that I may ask it for. "
        f"The people who run me can allow it. {PASTE}",
    )


def not_found(host: str, *, private_hint: bool = False) -> SourceError:
    """404 or 410; a forge says so of private repositories too."""
    hint = "If the repository is private, the people who run me can give me access. " if private_hint else ""
    return SourceError("not-found", f"{host} says that there is no such document. Check the link. {hint}{PASTE}")


def no_access(host: str) -> SourceError:
    """401, 403, 407 or 451."""
    return SourceError(
        "no-access",
        f"{host} does not let me read that document. Share it with anyone who has the link, "
        f"or ask the people who run me to give me access. {PASTE}",
    )


def login_page(host: str) -> SourceError:
    """A sign-in page came instead of the document."""
    return SourceError(
        "login-page",
        f"{host} showed me its login page instead of the document: I have no account there. "
        f"Send a link that opens without signing in. {PASTE}",
    )


def busy(host: str, retry_after: float) -> SourceError:
    """429, or a spent rate limit. May be tried again."""
    return SourceError(
        "busy",
        f"{host} is asking me to slow down. Try again in a few minutes. {PASTE}",
        transient=True,
        retry_after=retry_after,
    )


def failing(host: str, status: int, retry_after: float = 0.0) -> SourceError:
    """5xx. May be tried again."""
    return SourceError(
        "failing",
        f"{host} has trouble of its own (it answered {status}). Try again in a few minutes. {PASTE}",
        transient=True,
        retry_after=retry_after,
    )


def odd_status(host: str, status: int) -> SourceError:
    """A status that says neither yes nor a no that we know."""
    return SourceError("refused", f"{host} refused my request (it answered {status}). Check the link. {PASTE}")


def unreachable(host: str) -> SourceError:
    """No connection, or it broke. May be tried again."""
    return SourceError(
        "unreachable",
        f"I could not reach {host}. If it is only reachable inside your network, I may not be. {PASTE}",
        transient=True,
    )


def unknown_host(host: str, *, transient: bool) -> SourceError:
    """The name does not resolve."""
    return SourceError(
        "unknown-host", f"I could not find a host named {host}. Check the link for a typo. {PASTE}", transient=transient
    )


def tls_failed(host: str) -> SourceError:
    """The certificate did not hold."""
    return SourceError(
        "tls-failed",
        f"I could not open a secure connection to {host}: its certificate does not check out. "
        f"If it belongs to your company, the people who run me can give me its CA certificate. {PASTE}",
    )


def too_slow(host: str) -> SourceError:
    """Time ran out. May be tried again."""
    return SourceError(
        "too-slow", f"{host} took too long to send the document. Try again later. {PASTE}", transient=True
    )


def too_large(limit: int) -> SourceError:
    """More bytes than the limit."""
    return SourceError(
        "too-large",
        f"That document is larger than I read ({_size(limit)}). Send the part that you want reviewed, as its own file.",
    )


def too_many_redirects(host: str) -> SourceError:
    """The redirects did not end."""
    return SourceError(
        "too-many-redirects",
        f"{host} kept sending me from one address to the next. Send the address where the document itself is. {PASTE}",
    )


def garbled(host: str) -> SourceError:
    """An answer that is not sound HTTP, or in an encoding that was not asked for."""
    return SourceError("garbled", f"{host} sent an answer that I cannot read. Try its raw link. {PASTE}")


def not_text(kind: str) -> SourceError:
    """Something else than a text document."""
    named = f" ({kind})" if kind else ""
    return SourceError(
        "not-text",
        f"That link is not a text document{named}. I read Markdown, reStructuredText, plain text and HTML. {PASTE}",
    )


def no_text(host: str) -> SourceError:
    """A page that is empty until its scripts run, or a file with nothing in it."""
    return SourceError(
        "no-text",
        f"I found no text at that link: {host} may fill the page in by script, or the file is empty. "
        f"Send the raw or exported document. {PASTE}",
    )


def not_a_file(what: str) -> SourceError:
    """A folder, a repository, a whole pull request: a place, not a document."""
    return SourceError("not-a-file", f"That link is {what}, not a document. Send the link of the file itself.")


def which_file(names: list[str], more: int) -> SourceError:
    """Several documents where one is wanted."""
    listed = ", ".join(names) + (f" and {more} more" if more else "")
    return SourceError("which-file", f"There are several documents at that link: {listed}. Send the link of one file.")


def _size(count: int) -> str:
    for unit, name in ((1024 * 1024, "MB"), (1024, "KB")):
        if count >= unit:
            return f"{count / unit:.3g} {name}"
    return f"{count} bytes"
