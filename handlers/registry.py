"""Which handler answers which kind of command: every use case module has a registry, composition merges them."""

from collections.abc import Awaitable, Callable

from handlers.ports import Job, Ports

Handler = Callable[[Job, Ports], Awaitable[None]]


class Retry(Exception):
    """The job cannot go on now; run it again after `after` seconds at the least. `code` says why."""

    def __init__(self, code: str, after: float = 0.0) -> None:
        super().__init__(code)
        self.code = code
        self.after = after


class Wait(Exception):
    """The job waits for another one; look again in about `after` seconds. It is nobody's failure and spends no attempt."""

    def __init__(self, code: str, after: float) -> None:
        super().__init__(code)
        self.code = code
        self.after = after


class Registry:
    """Handlers by kind of command."""

    def __init__(self, *others: "Registry") -> None:
        """A registry of everything in `others`; raises ValueError where two of them answer the same kind."""
        self._handlers: dict[str, Handler] = {}
        for other in others:
            for kind, handler in other._handlers.items():
                self._add(kind, handler)

    def handles(self, kind: str) -> Callable[[Handler], Handler]:
        """Decorator: this handler answers commands of a kind."""

        def add(handler: Handler) -> Handler:
            self._add(kind, handler)
            return handler

        return add

    async def handle(self, job: Job, ports: Ports) -> None:
        """Run the job's handler. Raises KeyError for a kind that nobody answers, else what the handler raises."""
        await self._handlers[job.command.kind](job, ports)

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds that are answered."""
        return frozenset(self._handlers)

    def _add(self, kind: str, handler: Handler) -> None:
        if kind in self._handlers:
            raise ValueError(f"two handlers for {kind!r}")
        self._handlers[kind] = handler
