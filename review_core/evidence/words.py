"""Words to stems: the light folding that makes `retries`, `retried` and `retrying` one word, in text and lexicon alike."""

from functools import lru_cache

_IRREGULAR = {
    **dict.fromkeys(("am", "is", "are", "been", "being"), "be"),
    **dict.fromkeys(("were",), "was"),  # the past stays apart: "is rejected" is behaviour, "was rejected" a decision
    **dict.fromkeys(("has", "had", "having"), "have"),
    **dict.fromkeys(("does", "did", "done", "doing"), "do"),
    **dict.fromkeys(("went", "gone", "goes"), "go"),
    **dict.fromkeys(("died", "dies", "dying"), "die"),
    **dict.fromkeys(("sent", "sends"), "send"),
    **dict.fromkeys(("lost", "loses", "losing"), "lose"),
    **dict.fromkeys(("broke", "broken"), "break"),
    **dict.fromkeys(("kept",), "keep"),
    **dict.fromkeys(("held",), "hold"),
    **dict.fromkeys(("wrote", "written", "writes", "writing"), "write"),
    **dict.fromkeys(("took", "taken"), "take"),
    **dict.fromkeys(("threw", "thrown"), "throw"),
    **dict.fromkeys(("chose", "chosen"), "choose"),
    **dict.fromkeys(("gave", "given"), "give"),
    **dict.fromkeys(("fell", "fallen"), "fall"),
    **dict.fromkeys(("ran",), "run"),
    **dict.fromkeys(("laid",), "lay"),
    **dict.fromkeys(("stood",), "stand"),
    **dict.fromkeys(("came",), "come"),
    **dict.fromkeys(("built",), "build"),
    **dict.fromkeys(("caught",), "catch"),
    **dict.fromkeys(("found",), "find"),
    **dict.fromkeys(("knew", "known"), "know"),
    **dict.fromkeys(("saw", "seen"), "see"),
    **dict.fromkeys(("said",), "say"),
    **dict.fromkeys(("told",), "tell"),
    **dict.fromkeys(("won", "wins", "winning"), "win"),
    **dict.fromkeys(("made",), "make"),
    **dict.fromkeys(("began", "begun"), "begin"),
    **dict.fromkeys(("read", "reads", "reading"), "read"),
    **dict.fromkeys(("tried", "tries"), "try"),
    **dict.fromkeys(("woke", "woken"), "wake"),
    **dict.fromkeys(("grew", "grown"), "grow"),
    **dict.fromkeys(("spent",), "spend"),
    **dict.fromkeys(("thought",), "think"),
    **dict.fromkeys(("dealt",), "deal"),
    **dict.fromkeys(("got", "gotten"), "get"),
    **dict.fromkeys(("drew", "drawn"), "draw"),
    **dict.fromkeys(("forgot", "forgotten"), "forget"),
    "data": "data",
    "nothing": "nothing",
    "something": "something",
    "anything": "anything",
    "everything": "everything",
    "string": "string",
    "during": "during",
    "need": "need",
    "status": "status",
    "this": "this",
    "always": "always",
    "one's": "one",
    "replicas": "replica",
    "indices": "index",
    **dict.fromkeys(("controlled", "controlling"), "control"),
    **dict.fromkeys(("cancelled", "cancelling"), "cancel"),
    **dict.fromkeys(("labelled", "labelling"), "label"),
    "ms": "ms",
    **dict.fromkeys(("note", "notes", "noted", "noting"), "noting"),  # no form of "not"
    **dict.fromkeys(("plane", "planes"), "planes"),  # nor of "plan"
}


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """The folded form of one lower-case word; idempotent enough to be applied to a lexicon written in plain English."""
    known = _IRREGULAR.get(word)
    if known is not None:
        return known[:-1] if len(known) > 3 and known.endswith("e") else known
    if word.endswith("'s"):
        word = word[:-2]
    size = len(word)
    if size > 4 and word.endswith("ies"):
        word = word[:-3] + "y"
    elif size > 4 and word.endswith(("sses", "xes", "zes", "ches", "shes")):
        word = word[:-2]
    elif size > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    size = len(word)
    if size > 4 and word.endswith("ied"):
        return word[:-3] + "y"
    if size > 5 and word.endswith("ing"):
        word = _undouble(word[:-3])
    elif size > 4 and word.endswith("ed"):
        word = _undouble(word[:-2])
    if len(word) > 3 and word.endswith("e"):
        word = word[:-1]
    if len(word) > 5 and word.endswith("is"):
        word = word[:-2] + "iz"
    return word.replace("isation", "ization") if word.endswith("isation") else word


def _undouble(word: str) -> str:
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "lsz":
        return word[:-1]
    return word
