"""Plain text that knows where each of its characters stands in the source."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain

from review_core.document.sentences import HARD_BREAK, split


class Untraceable(Exception):
    """The source does not show the tokens in the order and form expected."""


def fold(text: str) -> str:
    """The text with every run of white space as one space, none at the ends."""
    return " ".join(text.split())


@dataclass(slots=True)
class Traced:
    """Plain text of one block, built piece by piece. `start` and `end` are the block's span in the source.

    `offsets` has the source offset of every character of `text`; it stays empty where the text could not be traced, and
    the sentences then carry the block's whole span. `shadow` is the text as the sentence splitter should see it.
    """

    start: int
    end: int
    text: str = ""
    shadow: str = ""
    offsets: Sequence[int] = ()
    _texts: list[str] = field(default_factory=list)
    _shadows: list[str] = field(default_factory=list)
    _offsets: list[Sequence[int]] = field(default_factory=list)

    def add(self, text: str, offsets: Sequence[int], *, opaque: bool = False) -> None:
        """Append text whose characters stand at `offsets`; `opaque` text (code, addresses) ends no sentence."""
        self._texts.append(text)
        self._shadows.append("".join("X" if not c.isspace() else c for c in text) if opaque else text)
        self._offsets.append(offsets)

    def add_break(self, before: int, after: int, *, hard: bool = False) -> None:
        """Append a line break whose source begins at `before` and whose last character, line prefix included, is at `after`."""
        self._texts.append("\n ")
        self._shadows.append(HARD_BREAK + " " if hard else "\n ")
        self._offsets.append((before, after))

    def done(self) -> "Traced":
        """Close the text; call once after the last piece."""
        self.text = "".join(self._texts)
        self.shadow = "".join(self._shadows)
        # Most paragraphs are one run of plain text, whose offsets are a range as they came.
        offsets = self._offsets[0] if len(self._offsets) == 1 else list(chain.from_iterable(self._offsets))
        self.offsets = offsets if len(offsets) == len(self.text) else ()
        return self

    def drop(self, count: int) -> None:
        """Forget the first characters of a closed text: a check box, a label that is no word of the author's."""
        self.text, self.shadow = self.text[count:], self.shadow[count:]
        if self.offsets:
            self.offsets = self.offsets[count:]
            self.start = self.offsets[0] if self.offsets else self.end

    def sentences(self) -> Iterator[tuple[str, int, int]]:
        """Each sentence as plain text with its span in the source, markup at its edges included."""
        text, offsets, last = self.text, self.offsets, len(self.text.rstrip())
        opening = len(text) - len(text.lstrip())
        for begin, end in split(self.shadow):
            words = fold(text[begin:end])
            if not words:
                continue
            if not offsets:
                yield words, self.start, self.end
                continue
            start = offsets[begin - 1] + 1 if text[begin - 1 : begin].isspace() else offsets[begin]
            if begin <= opening:
                start = self.start
            stop = self.end if end >= last else offsets[end]
            yield words, start, max(stop, start + 1)


def places_of(content: str, first: int, lines: Sequence[str], starts: Sequence[int]) -> Sequence[int]:
    """The source offset of every character of `content` and of its end; its lines end the source lines from `first` on.

    Raises Untraceable where they are not.
    """
    if not content:
        raise Untraceable
    places: list[int] = []
    for number, piece in enumerate(content.split("\n"), first):
        if number >= len(lines):
            raise Untraceable
        if number > first:
            previous = number - 1
            places.append(starts[previous] + len(lines[previous]))
        core, source = piece.strip(), lines[number].rstrip()
        column = len(source) - len(core) if source.endswith(core) else source.find(core)
        if column < 0:
            raise Untraceable
        begin = starts[number] + column
        if len(core) == len(content):
            return range(begin, begin + len(core) + 1)
        indent = len(piece) - len(piece.lstrip()) if core else 0
        places.extend(max(begin - indent + k, starts[number]) for k in range(indent))
        places.extend(range(begin, begin + len(core)))
        places.extend([begin + len(core)] * (len(piece) - indent - len(core)))
    places.append(places[-1] + 1)
    return places
