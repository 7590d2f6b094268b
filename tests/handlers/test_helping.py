"""How to ask is said as far as it was asked: everything, one verb, or the verb that was perhaps meant."""

import pytest

from bot.asks.pieces import bare
from bot.asks.reading import read_ask
from bot.composition import REGISTRY
from handlers.helping import USES, usage
from handlers.messages import Message, Paragraph

COMMAND = "/arch-review"


def lines(message: Message) -> list[str]:
    return ["".join(run.text for run in part.runs) for part in message.parts if isinstance(part, Paragraph)]


def test_everything_is_named_once() -> None:
    said = lines(usage(command=COMMAND))
    assert all(sum(f"/arch-review {use} " in line for line in said) == 1 for use, _ in USES.values())
    assert "found neither" not in said[0]
    assert "found neither" in lines(usage(unclear=True))[0]


@pytest.mark.parametrize(("command", "asks"), [("@arch-review", "@arch-review what"), ("", "what")])
def test_where_there_is_no_command_a_mention_or_nothing_comes_before_the_words(command: str, asks: str) -> None:
    said = lines(usage(command=command))
    assert "/arch-review" not in "".join(said)
    assert "@mention" not in "".join(said)
    assert sum(line.startswith(f"{asks} happens when") for line in said) == 1
    assert sum(line.startswith(f"{command} close <link>".strip()) for line in said) == 1


def test_of_one_verb_only_its_use_is_said() -> None:
    assert lines(usage(verb="close", command=COMMAND)) == [f"/arch-review {USES['close'][0]} {USES['close'][1]}"]
    assert lines(usage(verb="close", unclear=True))[0].startswith("I did not understand")


def test_what_was_perhaps_meant_is_asked() -> None:
    asked, use = lines(usage(unclear=True, suggested="status", command=COMMAND))
    assert asked.startswith("Did you mean")
    assert "/arch-review status" in use


def test_words_from_a_message_that_are_no_verb_change_nothing() -> None:
    assert usage(verb="<!channel>", suggested="x") == usage()


@pytest.mark.parametrize(
    ("text", "verb"), [(f"{verb} {'https://a.example/d' * ('<link>' in use)}", verb) for verb, (use, _) in USES.items()]
)
def test_what_the_usage_names_is_understood_where_it_is_answered(text: str, verb: str) -> None:
    if verb in REGISTRY.kinds and "@person" not in USES[verb][0]:
        ask = read_ask([bare(text)], kinds=REGISTRY.kinds)
        assert getattr(ask, "kind", "review") == verb
