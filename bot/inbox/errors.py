"""What can go wrong at the door: refused for sure, or nobody knows."""


class InboxUnavailable(Exception):
    """The delivery was not accepted, for sure; the platform may send it again. `code` is a word for logs and metrics."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class InboxUnknown(Exception):
    """The delivery may or may not have been accepted; sending it again is safe, for its keys are remembered with it."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code
