"""The text of a reviewed design: as it was kept, or given or fetched again where it is still the same."""

from handlers.designs import Design, Revision
from handlers.ports import Job, Ports, SourceError
from handlers.registry import Retry
from handlers.saving import link_of
from review_core.document.decoding import decode


class TextGone(Exception):
    """The text is not to be had. `code` says why, `words` tell the person."""

    def __init__(self, code: str, words: str) -> None:
        super().__init__(code)
        self.code = code
        self.words = words


async def text_of(job: Job, ports: Ports, design: Design, revision: Revision) -> str:
    """The decoded text of a revision, the same that its review was made from. Raises Retry and TextGone."""
    content = await ports.library.text(design.workspace, design.id, revision.sha256)
    if content is None and design.source.startswith("text:"):
        kept = await job.text(design.source.removeprefix("text:"))
        content = kept.encode() if kept is not None else None
    elif content is None:
        try:
            content = (await ports.sources.fetch(link_of(design))).content
        except SourceError as error:
            if error.transient:
                raise Retry(error.code, error.retry_after) from None
            raise TextGone(error.code, error.words) from None
    if content is None:
        raise TextGone("text-gone", "I no longer have the design's text: please paste it again.")
    text, digest, _ = decode(content)
    if digest != revision.sha256:
        raise TextGone("text-changed", "The design has changed since its review: ask me to review it again first.")
    return text
