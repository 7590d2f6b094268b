"""Minimal pairs: the design that leaves its question open is raised, its twin that answers it is not."""

from pathlib import Path

import pytest
import yaml

from review_core import parse
from review_core.reviewing import case_of
from review_core.rules.catalogue import built_in

PAIRS = yaml.safe_load(Path(__file__).with_name("topic_pairs.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("pair", PAIRS, ids=[f"{number}-{pair['slug']}" for number, pair in enumerate(PAIRS)])
def test_pair_is_told_apart(pair: dict[str, str]):
    rule = built_in()[f"TP-{pair['slug']}"]
    said = {
        twin: rule.judge(case_of(parse(pair["text"].replace("PUT", pair[twin]), "pair.md"))).verdict
        for twin in ("bad", "good")
    }
    assert rule.raises(said["bad"]), said
    assert not rule.raises(said["good"]), said
