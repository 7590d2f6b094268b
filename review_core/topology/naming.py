"""Which candidates are parts of the system, and which names mean the same part."""

from collections import Counter, defaultdict
from collections.abc import Mapping

from review_core.topology import lexicon
from review_core.topology.gathering import Candidate, Gathered
from review_core.topology.lexicon import listed
from review_core.topology.words import Nature

# With more parts than this, only the best attested are kept: nobody reviews a graph of everything ever named.
MOST_FROM_PROSE = 23
_ALWAYS_TRAIL = listed("component instance node process pod module container binary daemon")
# What parts run on is no part.
_HOSTS = frozenset({"virtualmachine", "physicalmachine", "bigmachine", "virtualserver", "singlemachine"})
# What a product is used as: "the Redis cache" is Redis.
_OF_PRODUCTS = ("database", "db", "bucket", "table", "queue", "topic", "cache", "index", "stream", "replica")
_TRAILERS = tuple(sorted({*lexicon.TRAILERS, *_OF_PRODUCTS}))
# Endings of names of concepts, people and teams.
_ABSTRACT = (
    "ness",
    "ity",
    "tion",
    "sion",
    "ance",
    "ence",
    "ment",
    "ism",
    "ship",
    "architect",
    "engineer",
    "team",
    "group",
)
# What is so often served that with a capital it is the name of what serves it.
_SERVED = listed(
    "payment shipment settlement fulfilment fulfillment recommendation notification authentication authorization "
    "authorisation subscription registration reservation identity"
)
_NAMED = Nature.NAME | Nature.PRODUCT


def resolve(gathered: Gathered) -> dict[str, str]:
    """Gives each candidate's key the key of the part that it means; a key may mean itself."""
    candidates = gathered.candidates
    means: dict[str, str] = {}
    for key, candidate in candidates.items():
        base = _without_trailer(key, candidate, candidates)
        if base:
            means[key] = base
    by_ending: dict[str, list[str]] = defaultdict(list)
    by_opening: dict[str, list[str]] = defaultdict(list)
    shorts = {k for k, c in candidates.items() if c.words == 1 and not c.nature & (Nature.PRODUCT | Nature.MODIFIED)}
    for key, candidate in candidates.items():
        if candidate.words > 1 and (candidate.whole or candidate.drawn) and key not in means:
            for short in _endings(key, shorts):
                by_ending[short].append(key)
            for trailer in _HEAD_ENDINGS:
                if key.endswith(trailer) and key[: -len(trailer)] in shorts:
                    by_opening[key[: -len(trailer)]].append(key)
    for short in shorts:
        if short in means or candidates[short].drawn:
            continue
        longer = by_opening.get(short, ()) if not candidates[short].nature & (Nature.HEAD | Nature.AGENT) else ()
        target = _one_of(list(longer) or by_ending.get(short, []), candidates)
        if target and not (short in lexicon.BARE_SAYS_NOTHING and len(by_ending.get(short, ())) > 1):
            means[short] = target
    _fold_rare(candidates, means)
    for key, candidate in candidates.items():
        for alias in candidate.aliases:
            if alias in candidates and alias not in means and alias != key and _abbreviates(alias, candidate):
                means[alias] = key
    return {key: _end(key, means) for key in candidates}


def _fold_rare(candidates: Mapping[str, Candidate], means: dict[str, str]) -> None:
    """Lets a rare longer name mean the shorter that is more frequent ("edge load balancer"), where it is the only one."""
    shorts = {k for k, c in candidates.items() if c.words > 1 and c.nature & Nature.HEAD and k not in means}
    longer: dict[str, list[str]] = defaultdict(list)
    for key, candidate in candidates.items():
        if candidate.words > 2 and key not in means and not candidate.stated:
            for short in _endings(key, shorts):
                longer[short].append(key)
    agents = {k for k, c in candidates.items() if c.words == 1 and c.nature & Nature.AGENT and k not in means}
    for key, candidate in candidates.items():
        if candidate.words > 1 and key not in means and not candidate.stated:
            for short in _endings(key, agents):
                if 4 * candidate.whole <= candidates[short].whole and not candidate.proper:
                    means[key] = short
    for short, keys in longer.items():
        if len(keys) == 1 and candidates[keys[0]].whole <= candidates[short].whole and keys[0] not in means:
            means[keys[0]] = short


def _end(key: str, means: Mapping[str, str]) -> str:
    seen = {key}
    while (after := means.get(key)) is not None and after not in seen:
        key = after
        seen.add(key)
    return key


def _without_trailer(key: str, candidate: Candidate, candidates: Mapping[str, Candidate]) -> str:
    for trailer in _TRAILERS:
        if not key.endswith(trailer) or len(key) == len(trailer):
            continue
        base = key[: -len(trailer)]
        known = candidates.get(base)
        if known is None or (candidate.drawn and known.drawn):
            continue
        if trailer in _ALWAYS_TRAIL or known.drawn:
            wanted = Nature.HEAD | Nature.AGENT | _NAMED
        elif trailer in _OF_PRODUCTS:
            wanted = Nature.PRODUCT
        else:
            wanted = Nature.MODIFIED | Nature.AGENT | Nature.PRODUCT
        if known.nature & wanted:
            return base
    return ""


_HEAD_ENDINGS = ("service", "server", "api", "worker", "app", "application", "database", "db", "cluster", "system")


def _endings(key: str, shorts: set[str]) -> list[str]:
    return [key[i:] for i in range(1, len(key) - 1) if key[i:] in shorts]


def _one_of(longer: list[str], candidates: Mapping[str, Candidate]) -> str:
    """The one longer name that a short one stands for: the only one, or the one that is far more frequent."""
    if not longer:
        return ""
    ranked = sorted(longer, key=lambda k: (-candidates[k].whole, k))
    if len(ranked) == 1 or candidates[ranked[0]].whole >= 3 * candidates[ranked[1]].whole:
        return ranked[0]
    return ""


def _abbreviates(alias: str, candidate: Candidate) -> bool:
    form = max(candidate.forms, key=candidate.forms.__getitem__, default="")
    initials = "".join(w[0] for w in form.lower().replace("-", " ").split())
    return len(alias) > 1 and (initials.startswith(alias) or alias == initials)


def merge(gathered: Gathered, means: Mapping[str, str]) -> dict[str, Candidate]:
    """The candidates with all that their other names add to them."""
    merged: dict[str, Candidate] = {}
    for key, candidate in gathered.candidates.items():
        target = means[key]
        into = merged.get(target)
        if into is None:
            into = merged[target] = Candidate(target)
        if key == target:
            into.nature |= candidate.nature
            into.words = candidate.words
        for form, times in candidate.forms.items():
            into.written(form, 3 * times if key == target else times)
        for said, times in candidate.kinds.items():
            into.told(said, times)
        into.whole += candidate.whole
        into.partial += candidate.partial
        into.proper += candidate.proper
        into.definite += candidate.definite
        into.acts += candidate.acts
        into.acted_on += candidate.acted_on
        into.background += candidate.background
        into.stated |= candidate.stated
        into.drawn |= candidate.drawn
        into.emphasised |= candidate.emphasised
        into.passages += candidate.passages
    return merged


def select(merged: Mapping[str, Candidate]) -> dict[str, Candidate]:
    """The parts of the system: what is drawn or listed as one, and the best attested of what prose names."""
    stated = {key for key, c in merged.items() if c.stated}
    umbrellas = _umbrellas(merged)
    weighed = {
        key: weight
        for key, c in merged.items()
        if key not in stated and key not in umbrellas and (weight := _weight(c)) > 0
    }
    best = sorted(weighed, key=lambda k: (-weighed[k], k))[: max(0, MOST_FROM_PROSE - len(stated) // 2)]
    kept = stated.union(best)
    return {key: c for key, c in merged.items() if key in kept}


def _umbrellas(merged: Mapping[str, Candidate]) -> set[str]:
    """Names that open two or more others ("Thanos" beside "Thanos Receiver" and "Thanos Querier"): the whole, no part."""
    singles = {
        k
        for k, c in merged.items()
        if c.words == 1 and c.nature & _NAMED and kind(c) in ("service", "unknown") and c.whole + c.partial > 1
    }
    opened: Counter[str] = Counter()
    for key, c in merged.items():
        if c.words > 1 and c.whole > 1:
            opened.update(key[:i] for i in range(3, len(key)) if key[:i] in singles)
    return {key for key, count in opened.items() if count > 1}


def _weight(c: Candidate) -> float:
    """How sure it is that a candidate is a part; 0 and less is no part."""
    if c.key in lexicon.VENDORS or c.key in _HOSTS:
        return 0
    count = c.whole + 0.3 * c.partial - 0.3 * c.background
    ties = c.acts + c.acted_on
    bonus = min(c.acts, 4) + 0.5 * min(c.acted_on, 4) + 0.25 * min(count, 8) + c.emphasised + c.listed
    if c.nature & Nature.PRODUCT:
        return bonus + 0.5
    if c.nature & Nature.HEAD:
        if c.nature & Nature.WEAK and not c.proper:
            bonus -= 0.75
        if c.nature & Nature.MODIFIED:
            return bonus + 0.25 if ties or count >= 2 or c.listed else bonus - 0.1 * (not c.definite)
        if c.key in lexicon.BARE_SAYS_NOTHING:
            only = c.key in lexicon.ROLES and c.acts and c.definite
            named = c.nature & Nature.NAME and c.proper and ties
            return bonus if only or named or (c.proper >= 2 and c.emphasised) else 0
        return bonus if ties or count >= 2 else 0
    if c.nature & Nature.AGENT:
        return bonus if ties or count >= 2 else 0
    if not c.nature:
        # A plain noun was only taken down where it did, or was done, what only parts do.
        return bonus + 0.1 if c.key not in lexicon.NOT_PARTS and c.definite else 0
    concrete = not c.key.endswith(_ABSTRACT) or c.key in _SERVED or (c.acts and ties > 2)
    if c.nature & Nature.NAME and concrete:
        return bonus - 0.5 if c.proper and (ties or c.proper + c.listed > 1) else 0
    return 0


def label(c: Candidate) -> str:
    """The name as the document mostly writes it."""
    if not c.forms:
        return c.key
    return min(c.forms, key=lambda form: (-c.forms[form], len(form), form))


def kind(c: Candidate) -> lexicon.Kind:
    """The kind that most of what is said of a part gives it."""
    known = [(n, k) for k, n in c.kinds.items() if k != "unknown"]
    return max(known)[1] if known else "unknown"
