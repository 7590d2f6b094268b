"""What an operator can set about fetching, and the limits that hold everywhere."""

from dataclasses import dataclass, field

MEBIBYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class SourcesConfig:
    """Settings of the sources.

    `allow_hosts` are hosts that the operator vouches for, each `host`, `host:port` or `*.suffix[:port]`: they may be
    spoken to over plain http, on that port, and may have private addresses. Without a port, 80 and 443 are meant.
    `github_host` is `github.com` or the host (`host[:port]`) of a GitHub Enterprise, which is allowed by being named
    here; `github_token` goes to GitHub's own hosts alone. Behind `proxy` (an `http://` URL), which resolves names where
    no guard of ours can see it, only allowed hosts and the well-known forges are fetched from.
    Times are in seconds: `deadline` is for the whole of a fetch with its retries, `connect` for one connection and
    handshake, `read` for the longest silence while an answer arrives. `max_bytes` is of the document once decompressed.
    """

    allow_hosts: tuple[str, ...] = ()
    github_host: str = "github.com"
    github_token: str = field(default="", repr=False)
    proxy: str = field(default="", repr=False)
    max_bytes: int = 2 * MEBIBYTE
    max_redirects: int = 5
    retries: int = 2
    deadline: float = 25.0
    connect: float = 5.0
    read: float = 8.0
    user_agent: str = "arch-review"
