"""The phrase language, the folding of words, and a cost that stays linear whatever the text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from review_core.evidence.cue_words import CUES
from review_core.evidence.lexicon import LEXICON, answers, data, failure, headings, messaging, plain, running, shape
from review_core.evidence.matcher import Lexicon
from review_core.evidence.words import stem


def found(phrases: str, text: str) -> bool:
    lexicon = Lexicon({"it": phrases})
    return bool(lexicon.find(lexicon.tokens(text)))


@pytest.mark.parametrize(
    ("phrases", "text", "expected"),
    [
        ("dead letter", "put on the dead-letter queue", True),
        ("dead letter", "the dead. Letter follows", False),
        ("tell .. from .. first", "tells a copy from the very first by its serial", True),
        ("tell .. from", "tells a b c d e from", False),
        ("keep * data", "keeps its data", True),
        ("keep * data", "keeps data", False),
        ("# replica", "3 replicas", True),
        ("# replica", "some replicas", False),
        ("503", "answers with 503s", True),
        ("idempot-", "idempotency key", True),
        ("be|become stale", "it was stale", True),
        ("cannot reach", "it can't reach", False),
        ("can not reach", "it can't reach", True),
        ("=paged", "three pages", False),
        ("=paged", "someone is paged", True),
    ],
)
def test_phrases(phrases: str, text: str, expected: bool):
    assert found(phrases, text) is expected


def test_a_phrase_that_begins_with_a_gap_is_refused_with_its_concept():
    with pytest.raises(ValueError, match="mine: a phrase begins"):
        Lexicon({"mine": ".. lost"})


@pytest.mark.parametrize(
    ("one", "other"),
    [("retries", "retry"), ("retried", "retry"), ("replicas", "replica"), ("sent", "send"), ("lost", "lose"),
     ("queues", "queue"), ("queueing", "queue"), ("running", "run"), ("serialised", "serialized"), ("stopped", "stop")],
)  # fmt: skip
def test_inflections_fold_together(one: str, other: str):
    assert stem(one) == stem(other)


def test_past_and_present_of_be_stay_apart():
    assert stem("was") != stem("is")


def test_every_phrase_of_the_lexicon_finds_itself():
    """A phrase that can never match is a dead word of the catalogue."""
    concepts = dict(CUES)
    for module in (answers, data, failure, headings, messaging, plain, running, shape):
        concepts |= module.CONCEPTS
    dead = []
    for name, phrases in concepts.items():
        for phrase in phrases.split(","):
            words = phrase.split()
            if not words or any(word in ("..", "*", "#") or word.endswith("-") for word in words):
                continue
            text = " ".join(word.split("|")[0].lstrip("=") for word in words)
            hits = {hit.concept for hit in LEXICON.find(LEXICON.tokens(text))}
            if name not in hits:
                dead.append(f"{name}: {phrase.strip()}")
    assert not dead


@settings(max_examples=200)
@given(st.text(max_size=400))
def test_any_text_is_read_and_every_hit_lies_within_it(text: str):
    words = LEXICON.tokens(text)
    for hit in LEXICON.find(words):
        assert 0 <= hit.first <= hit.last < len(words)


class _Counting(list):  # type: ignore[type-arg]
    def __init__(self, items):
        super().__init__(items)
        self.looks = 0

    def __getitem__(self, at):
        self.looks += 1
        return super().__getitem__(at)


@pytest.mark.parametrize("text", ["retry not be the ", "no keep in the ", "a; the old queue is retried, but "])
def test_work_grows_with_the_text_and_not_faster(text: str):
    small, large = _Counting(LEXICON.tokens(text * 100)), _Counting(LEXICON.tokens(text * 1000))
    LEXICON.find(small)
    LEXICON.find(large)
    assert large.looks <= 11 * max(small.looks, 100)
