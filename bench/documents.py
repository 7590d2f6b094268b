"""Designs made up by the bench: prose about services in two markups, of any length, and inputs made to be slow to read.

Deterministic: the same arguments give the same text.
"""

from collections.abc import Callable, Iterator
from random import Random
from typing import Literal

Markup = Literal["markdown", "rst"]

_SERVICES = (
    "order",
    "payment",
    "shipping",
    "catalogue",
    "pricing",
    "search",
    "billing",
    "identity",
    "inventory",
    "ledger",
)
_STORES = ("PostgreSQL", "Redis", "Kafka", "S3", "Elasticsearch", "DynamoDB", "MySQL", "RabbitMQ")
_SENTENCES = (
    "The {a} service calls the {b} service over gRPC and waits for its answer.",
    "Requests to {b} time out after {n} ms and are retried {k} times with exponential back-off and jitter.",
    "{A} publishes an event to {s} whenever a record changes, and {b} consumes it at least once.",
    "Consumers keep an idempotency key for {k} days, so that a redelivered message has no second effect.",
    "The {a} service writes its state to {s}, which runs with one primary and {k} replicas in two zones.",
    "We considered a shared database for {a} and {b}, but rejected it because both teams would have to migrate together.",
    "If {s} is unavailable, {a} answers from its cache and marks the result as stale.",
    "Today the monolith handles {a} and {b} in one transaction; deployments take {n} minutes.",
    "It is not yet decided who owns the schema that {a} shares with {b}.",
    "The target is {n} requests per second at a p99 latency of {n} ms and an availability of 99.9%.",
    "Each call carries a trace identifier, and alerts fire when the error rate of {a} exceeds {k}% for five minutes.",
    "A saga coordinates {a}, {b} and the {c} service; each step has a compensating action.",
    "Clients reach {a} through the gateway, which authenticates them and limits them to {n} requests per minute.",
    "Rolling back means deploying the previous version; the migration of {s} only adds columns.",
    "Load tests with {n} concurrent users are part of the release, and we stop {b} at random once a week.",
)
_SECTIONS = (
    "Context", "Goals", "Non-goals", "Proposal", "Data model", "Failure handling", "Alternatives considered",
    "Rollout", "Observability", "Open questions",
)  # fmt: skip


def design(size: int, markup: Markup = "markdown", *, seed: int = 1) -> str:
    """A design of at least `size` bytes and at most a chapter more: headings, prose, lists, a table, a diagram a chapter."""
    draw = Random(seed)
    title = "Order platform"
    parts = [f"# {title}\n\n" if markup == "markdown" else f"{'=' * 20}\n{title}\n{'=' * 20}\n\n"]
    length = len(parts[0])
    chapter = 0
    while length < size:
        chapter += 1
        for part in _chapter(draw, chapter, markup):
            parts.append(part)
            length += len(part)
            if length >= size:
                break
    return "".join(parts)


def _chapter(draw: Random, number: int, markup: Markup) -> Iterator[str]:
    for section in _SECTIONS:
        heading = f"{section} {number}"
        yield f"## {heading}\n\n" if markup == "markdown" else f"{heading}\n{'-' * len(heading)}\n\n"
        for _ in range(draw.randint(1, 3)):
            yield " ".join(_sentence(draw) for _ in range(draw.randint(2, 5))) + "\n\n"
        if section in ("Goals", "Failure handling"):
            yield "".join(f"- {_sentence(draw)}\n" for _ in range(4)) + "\n"
        if section == "Data model":
            yield _table(draw, 5, markup)
        if section == "Proposal":
            yield _diagram(draw, 8, markup)


def _sentence(draw: Random) -> str:
    a, b, c = draw.sample(_SERVICES, 3)
    return draw.choice(_SENTENCES).format(
        a=a, b=b, c=c, A=a.capitalize(), s=draw.choice(_STORES), n=draw.randint(2, 90) * 10, k=draw.randint(2, 7)
    )


def _table(draw: Random, rows: int, markup: Markup) -> str:
    cells = [(a, draw.choice(_STORES), f"team {draw.randint(1, 9)}") for a in draw.sample(_SERVICES, rows)]
    if markup == "markdown":
        head = "| Component | Store | Owner |\n| --- | --- | --- |\n"
        return head + "".join(f"| {' | '.join(row)} |\n" for row in cells) + "\n"
    rule = f"{'=' * 12} {'=' * 14} {'=' * 8}\n"
    lines = "".join(f"{a:<12} {s:<14} {o}\n" for a, s, o in [("Component", "Store", "Owner")])
    return rule + lines + rule + "".join(f"{a:<12} {s:<14} {o}\n" for a, s, o in cells) + rule + "\n"


def _diagram(draw: Random, edges: int, markup: Markup) -> str:
    lines = []
    for _ in range(edges):
        a, b = draw.sample(_SERVICES, 2)
        lines.append(f"{a}[{a} service] --> {b}[{b} service]")
    if markup == "markdown":
        return "```mermaid\nflowchart LR\n" + "".join(f"  {line}\n" for line in lines) + "```\n\n"
    return ".. mermaid::\n\n   flowchart LR\n" + "".join(f"     {line}\n" for line in lines) + "\n"


def deep_nesting(n: int) -> str:
    """Quotes within lists within quotes, `n` levels deep, and `n` brackets."""
    return "# Deep\n\n" + "> - " * n + "bottom\n\n" + "[" * n + "x" + "]" * n + "\n\n" + "(" * n + "\n"


def long_line(n: int) -> str:
    """One paragraph on one line of about `n` bytes."""
    draw = Random(2)
    words: list[str] = []
    length = 0
    while length < n:
        words.append(_sentence(draw))
        length += len(words[-1]) + 1
    return "# Long\n\n" + " ".join(words) + "\n"


def long_table(n: int) -> str:
    """A table of `n` rows."""
    draw = Random(3)
    rows = "".join(f"| {draw.choice(_SERVICES)} {i} | {draw.choice(_STORES)} | {_sentence(draw)} |\n" for i in range(n))
    return "# Components\n\n| Component | Store | Notes |\n| --- | --- | --- |\n" + rows


def emphasis(n: int) -> str:
    """`n` emphasis marks that never match, and as many that nest."""
    return "# Loud\n\n" + "*a _b " * (n // 2) + "\n\n" + "**a" * (n // 2) + "b**" * (n // 2) + "\n\n" + "`" * n + "\n"


def large_diagram(n: int) -> str:
    """A flowchart of `n` nodes in a chain with shortcuts."""
    edges = "".join(f"  n{i}[service {i}] --> n{i + 1}\n  n{i} --> n{(i * 7) % n}\n" for i in range(n))
    return "# Drawn\n\n```mermaid\nflowchart TD\n" + edges + "```\n"


def marked_page(n: int) -> str:
    """A page, in words, of `n` marks between few of them."""
    return "# Marked\n\n## Design\n\n" + ("waits" + '"' * (n // 30) + " ") * 30 + "\n"


# What it is, what makes it, its size.
HOSTILE: tuple[tuple[str, Callable[[int], str], int], ...] = (
    ("nesting, 10,000 levels", deep_nesting, 10_000),
    ("one line of 1 MB", long_line, 1_000_000),
    ("table of 10,000 rows", long_table, 10_000),
    ("100,000 emphasis marks", emphasis, 100_000),
    ("diagram of 5,000 nodes", large_diagram, 5_000),
    ("page with 11,000 marks", marked_page, 11_000),
)
