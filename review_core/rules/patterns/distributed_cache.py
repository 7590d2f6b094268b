"""Copies in memory, shared by many readers."""

import re

from review_core.evidence import Statement
from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.patterns._recognising import recognise

_OF_ONE = re.compile(r"\b(?:in[- ]memory|metadata|local|in[- ]process)\s+cach(?:es?|ing)\b", re.IGNORECASE)
_OF_ALL = re.compile(
    r"\b(?:redis|memcached?|hazelcast|distributed|shared|cdn|cach(?:e|ing)[- ](?:cluster|tier|servers?|nodes?)|edge cache)\b",
    re.IGNORECASE,
)
# A class or a field that has a cache in its name says nothing of who shares it.
_IDENTIFIER = re.compile(r"\b\w+::\w+|\b\w*_cache\w*|\b[A-Z]\w*[a-z]Cache\w*")


def _shared(one: Statement) -> bool:
    """Whether the cache may be shared: one in a process's own memory, with no word of sharing, is not."""
    prose = _IDENTIFIER.sub("", one.text)
    return bool(_OF_ALL.search(prose)) or ("cach" in prose.lower() and not _OF_ONE.search(prose))


def judge(case: Case) -> Call:
    """Used or discussed where the text tells of a cache that is shared."""
    return recognise(case, "pattern.cache", admits=_shared)


RULE = Rule(
    id="PT-distributed-cache",
    slug="distributed-cache",
    family="patterns",
    summary="A cache that several readers share.",
    flags="Memcached or Redis as a cache, cache tiers, CDNs, shared result caches.",
    why="It takes load off the store and puts staleness, stampedes and a cold start in its place.",
    detection="In the proposal its name or its mechanism makes it used; among the alternatives, negated, possible or "
    "put off it is discussed; in the account of the old system it counts for nothing.",
    false_positives=(
        "A cache inside one process, or a class that has the word in its name.",
        "Redis as a store.",
    ),
    question="How old may an answer be, what happens when the cache is empty, and can the store bear it?",
    suggestion="Bounded age, one loader per key, warm-up, and a store that is sized for a cold cache or protected "
    "from it.",
    not_when="The store answers quickly enough.",
    references=("Rajesh Nishtala and others: Scaling Memcache at Facebook, NSDI, 2013",),
    severity="None: a pattern is reported, not raised.",
    valid=(
        Example("# Page\n## Design\nThe page reads from the database.\n"),
        Example("# Page\n## Design\nEach worker keeps an in-memory cache of the rates that it has read.\n"),
        Example("# Page\n## Design\nThe `RateCache` is the facade of the metadata cache.\n"),
    ),
    invalid=(
        Example(
            "# Page\n## Design\nHot rows are kept in a memory cache. A miss in the distributed cache is read from the "
            "database.\n"
        ),
        Example("# Page\n## Design\nSessions are in Memcached. The cache cluster has six nodes.\n"),
    ),
    judge=judge,
)
