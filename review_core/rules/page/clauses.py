"""What the clauses of a sentence on a page speak of: the design, what was turned down, what is owed, or what was.

A document says by its layout which section is the proposal; a page says it within the sentence. "The old batch did X;
the new job does Y", "a look at the port was discussed and left away; a pod is fit when ..." are of two systems each.
"""

import re
from typing import NamedTuple

_REJECTED = re.compile(
    r"\b(?:(?:was|were|been|got)\b(?:(?!\b(?:is|are)\b)[^.;]){0,60}?\b(?:rejected|refused|declined|dismissed"
    r"|discarded"
    r"|dropped(?! (?:\d|the|its|their|an?|packets|messages|every|all)\b)"
    r"|(?:not|never) (?:adopted|taken|chosen|followed|pursued|accepted)|turned down|ruled out|voted down|put aside"
    r"|set aside|left (?:out|away|aside|alone)|withdrawn|struck|abandoned|overruled|decided against|given up"
    r"|thrown out"
    r"|shelved|scrapped|waived|vetoed|skipped)|got cut\b"
    r"|(?:is|are) (?:ruled out|turned down|not (?:adopted|pursued|taken up|chosen)|voted down)"
    r"|(?:was|were|been) (?:judged|found|felt|thought|deemed|considered|held)\b(?: to be)? ?(?:too|wishful"
    r"|superfluous|overkill"
    r"|excessive|unnecessary|needless|impractical|not worth)|(?:decided|voted|spoke) against|\bfell out\b"
    r"|(?:was|were) [^.;]{0,40}?\bseen as (?:too|overkill|wishful|superfluous|excessive)"
    r"|\b(?:we|i|they) (?:\w+ )?(?:considered|weighed|looked (?:at|into)|thought (?:of|about)|discussed|examined"
    r"|evaluated"
    r"|debated|toyed with)\b[^.;]{1,160}?\b(?:dropped|left|rejected|discarded|declined|dismissed|abandoned|passed on"
    r"|decided against|put (?:it|this|that|them) aside)\b(?! to)"
    r"|(?:was|were) (?:too (?:costly|dear|risky|much|slow|complex|expensive)|considered (?:too|and)))",
    re.IGNORECASE,
)
# A verb that tells of an idea without its verdict; the clause that follows gives a reason ("but is more code").
_WEIGHED = re.compile(
    r"(?:\b(?:was|were|has been|have been) (?:\w+ )?(?:considered|evaluated|weighed|examined|discussed|debated"
    r"|proposed|studied|mooted"
    r"|suggested|contemplated|looked at|talked over|thought over|on the table)|\b(?:we|i"
    r"|they) (?:\w+ )?(?:considered|weighed"
    r"|looked (?:at|into)|thought (?:of|about)|discussed|examined|evaluated|debated|toyed with)\b[^.;]{1,160})\W*\Z",
    re.IGNORECASE,
)
_BUT = re.compile(r"\A\W*(?:but|yet|although|though)\b(?! (?:we|i|now|here|instead)\b)", re.IGNORECASE)
# In a clause that picks some out, the verdict is passed at run time: "which of them were dropped".
_PICKS = re.compile(
    r"\b(?:which|who|whose|if|when|whenever|until|unless|whatever|what|once|(?<!, )that)\b(?:(?!\b(?:is|are|was"
    r"|were)\b)[^,;.:]){0,40}\Z",
    re.IGNORECASE,
)
_TAGGED = re.compile(
    r"\A\W*[(\[](?:(?P<then>rejected|discarded|dismissed|declined|dropped|no|not (?:chosen|taken))"
    r"|(?:chosen|taken|adopted|accepted|picked|selected|yes))[)\]]\s",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"\A\W*(?:options? |the )?(?:(?P<then>rejected|discarded|dismissed|declined|refused|turned down|ruled out|before"
    r"|until now|till now"
    r"|so far|old|formerly|previously|then|yesterday|today|was|considered|not chosen|not taken)"
    r"|(?P<now>chosen|taken|adopted|accepted|picked|selected|decided|decision|after|now|new|from now on|to be"
    r"|instead|outcome))"
    r"\s*(?:\([^)]{0,40}\))?\s*[:–—-]\s",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:was|were|had|did|went|came|ran|took|used to|got|saw|knew|had been"
    r"|until now|till now|formerly|previously|in the past"
    r"|(?:on|in|under) (?:the|our) (?:old|former|previous|legacy))\b|\A\W*the old one\b",
    re.IGNORECASE,
)
_PRESENT = re.compile(
    r"\b(?:is|are|has|have|does|do|isn't|aren't|goes|go|stays?|comes?|will|shall|must|can|may|now|from now on"
    r"|henceforth)\b",
    re.IGNORECASE,
)
_DID = re.compile(
    r"\W*(?:[Tt]he |An? |[Ee]ach |[Ee]very )?(?:[\w-]+ ){1,3}(?:asked|called|waited|queried|sent|held|wrote"
    r"|fetched|polled"
    r"|pushed|worked|shared|carried|served|stored|used|copied|pulled) (?:the|an?|its|their|it|for|on|to"
    r"|[A-Z][\w-]*)\b"
)
_WITHIN = re.compile(
    r"\b(?:as|that|which|who|whom|what|where|when|whether|than|if|whoever|whatever)\b(?: [\w'-]+){0,3}?"
    r" (?:was|were|had|did|came|saw|took|got|went|ran|knew|gave|sent|made|wrote|held|kept|left|\w+ed)\b"
    # "the version they saw", "fields it was not built with"
    r"|(?<=[a-z] )(?<!and )(?<!but )(?<!then )(?<!so )(?<!when )(?:it|they|he|she|we|one) (?:last |first |once "
    r"|just |never )?"
    r"(?:was|were|had|saw|took|got|knew|gave|sent|made|wrote|held|kept|read|left|\w+ed)\b",
    re.IGNORECASE,
)
_OPTIONS = re.compile(r"\b(?:considered|options?|alternatives?|variants?|candidates?)\b", re.IGNORECASE)
_TAKEN = re.compile(
    r"\b(?:chosen|adopted|taken|selected|accepted|decided|we (?:take|choose|use|go)|yes)\b", re.IGNORECASE
)
_ONCE = re.compile(
    r"\A\W*(?:before|until now|till now|so far|as it was|how it was|status quo|yesterday|(?:in )?the past"
    r"|past\b.*|history"
    r"|(?:the )?(?:old|former|previous|earlier|present|current)\b.*|today|what (?:there )?was.*|last \w+|legacy\b.*"
    r"|where we (?:are|come from)|how it is(?: now| today)?|as is)\W*\Z",
    re.IGNORECASE,
)
_NEW = re.compile(r"\b(?:new|now|from now on|will|shall|is to|are to|in future|henceforth)\b", re.IGNORECASE)
_PROMISED = re.compile(
    r"\b(?:(?:in|with|for|until|after|comes? with|waits? for|left to) (?:an?|the|its)? ?(?:later|next|coming"
    r"|following"
    r"|second|third|autumn|spring|summer|winter) (?:release|version|phase|year|quarter|season|stage|step|paper"
    r"|iteration|sprint"
    r"|budget|revision)|next (?:release|year|quarter|season|phase|version|spring|autumn|summer|winter|budget)"
    r"|(?:is|are|be|been|being) (?:planned|foreseen|intended|scheduled|pencill?ed|envisaged|wished for|set down"
    r"|(?:scoped|intended|targeted|promised|budgeted|lined up) (?:for|by|in|with) (?:the|an?|next|later|milestone"
    r"|phase|release"
    r"|version|stage|q\d|\d|spring|summer|autumn|winter)|proposed for|put in the plan|listed)|(?:still "
    r"|yet )?to be (?:decided|defined|worked|agreed|added|specified"
    r"|filled|designed|settled|clarified|determined|drawn|written|discussed|chosen|set|fixed|found|looked|made|done)"
    r"|(?:will|can|may|might|should|could) (?:be )?(?:decided|defined|worked out|handed in|looked|settled|drawn up"
    r"|considered|revisit\w*|agreed|discussed)\b|(?:will|shall|should|might|could) (?:be )?(?:add(?:ed)?|follow|come)"
    r"(?=\W*\Z| (?:later|soon|in|with|after|once|when|as|at)\b)"
    r"|needs? (?:some|more|further) (?:thought|thinking|discussion)|(?:is|are|remains?|stays?) (?:still |yet "
    r"|left )?open(?=\W*\Z)"
    r"|(?:comes?|follows?) (?:in|with) (?:the|an?) (?:\w+ )?(?:wave|stage|lot|step|release|phase|version)"
    r"|an? (?:goal|aim|follow-?up|wish|topic) (?:for|of)|follow-?ups?|wish ?list|to-?do\b(?! (?:row|list|table"
    r"|entry|item|queue|record|note))|tbd|backlog|roadmap"
    r"|on the list|once (?:we|the team|there is|the first)|when (?:the team (?:has|gets|finds|is)"
    r"|there is time|time (?:allows|permits)|staff (?:is|allows)|money (?:is|allows))"
    r"|(?:is|are) (?:meant|supposed|due|expected) to (?:come|follow|be|get|go)"
    r"|comes? (?:along )?with the (?:rewrite|move|new|next)"
    r"|(?:was|were|is|are|been|got) (?:put off|postponed|deferred|delayed|adjourned) (?:to|until|till|for)"
    r"|(?:is|are|was|were|been) (?:earmarked|slated|foreseen|noted|put down|in store) for"
    r"|(?:is|are) reserved for (?:an?|the|release|phase|version|stage)"
    r"|(?:is|are) an? (?:topic|subject|matter|question|item) for"
    r"|in due course|we (?:mean|hope|intend|plan|want|would like) to|(?:take|taken|takes) (?:it |this |that )?up"
    r" (?:after|when|later|once)|at a later|later (?:on|phase|release|version|stage)|someday"
    r"|one day (?:we|it|they|there|will)|phase (?:two|three|2|3|ii)|release (?:two|three)"
    r"|after (?:GA|go-live|hand-?over|introduction|commissioning|launch|the pilot))\b",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"\b(?:(?:is|are|has been|have been|been) (?:in|live|in place|in use|in force|done"
    r"|on(?! (?:the|our|a) (?:roadmap|list|plan|agenda|way|drawing|wish|backlog)))\b"
    r"|since (?:the (?:pilot|launch|trial|start|go-live|last|first|rewrite|move)|last|release|version|build|\d"
    r"|q\d|day one|then"
    r"|may|jan\w+|feb\w+|march|april|june|july|aug\w+|sep\w+|oct\w+|nov\w+|dec\w+|spring|summer|autumn|winter)"
    r"|already|from (?:the first|day one)|first release|now filled|no longer)\b",
    re.IGNORECASE,
)
_REASON = re.compile(
    r"\A\W*(?:it|they|that|this|because|since|as|for)\b|.{0,60}\bwould\b", re.IGNORECASE
)  # of a refusal
_DUTY = re.compile(
    r"\b(?P<modal>shall|must|will) (?P<verb>(?!(?:not|be|have|only|also|never|always|then|still|no|each|all|both"
    r"|first|now|itself|themselves"
    r"|\w+ly)\b)[a-z]+(?<!s))\b",
    re.IGNORECASE,
)
_SIBILANT = re.compile(r"(?:o|ch|sh|x|z)\Z", re.IGNORECASE)
_CONSONANT_Y = re.compile(r"[^aeiou]y\Z", re.IGNORECASE)
_INSTEAD = re.compile(
    r"\b(?:instead of|rather than|in place of|unlike|no longer|as opposed to)\b(?:(?!\s(?:we|it|they|each"
    r"|every)\s)[^,;:.])*",
    re.IGNORECASE,
)
_PARTS = re.compile(r";\s+|:\s+|,\s+(?=(?:but|whereas|while|yet|although)\b)|\s+[–—]\s+")


class Clauses(NamedTuple):
    """A sentence's clauses by what they speak of, those of a kind joined; what merely was is left out."""

    live: str
    turned: str
    owed: str


def sort_clauses(text: str, *, once: bool, aside: bool, owing: bool, past: bool) -> Clauses:
    """Sorts a sentence's clauses.

    `once` is whether it stands among what was until now, `aside` among options, `owing` among what is open; each holds
    until a clause says otherwise. With `past` what was done counts as being so: a test that was run is a test.
    """
    sorted_: dict[str, list[str]] = {"live": [], "turned": [], "owed": [], "past": []}
    verdict = ""
    parts = _PARTS.split(text)
    for at, clause in enumerate(parts):
        mark = _LABEL.match(f"{clause}: ") or _TAGGED.match(clause)
        if mark:
            verdict = "turned" if mark["then"] else "live"
            if mark.re is _LABEL:
                continue
            clause = clause[mark.end() :]
        once = once and not _NEW.search(clause)
        if sorted_["turned"] and not sorted_["live"] and (_REASON.match(clause) or _BUT.match(clause)):
            sorted_["turned"].append(clause)
            continue
        kind = verdict or _kind(clause, once=once, aside=aside, past=past)
        if kind in ("live", "past") and _WEIGHED.search(clause) and _BUT.match(" ".join(parts[at + 1 : at + 2])):
            kind = "turned"
        if kind == "live" and owing:
            kind = "owed"
        sorted_[kind].append(_INSTEAD.sub("", clause))
    return Clauses(*[_DUTY.sub(_told, "; ".join(sorted_[kind])) for kind in ("live", "turned", "owed")])


def _told(duty: re.Match[str]) -> str:
    """A duty in the form of a statement: "shall reject" as "shall rejects"."""
    verb = duty["verb"]
    if _SIBILANT.search(verb):
        return f"{duty['modal']} {verb}es"
    return f"{duty['modal']} {verb[:-1]}ies" if _CONSONANT_Y.search(verb) else f"{duty['modal']} {verb}s"


def names_past(title: str) -> bool:
    """Whether a heading says that what is under it was until now."""
    return bool(_ONCE.match(title))


def is_option(title: str, text: str) -> bool:
    """Whether an item under this heading is one of several options, and not the one that was taken."""
    return bool(_OPTIONS.search(title)) and not _TAKEN.search(text)


def _kind(clause: str, *, once: bool, aside: bool, past: bool) -> str:
    found = _REJECTED.search(clause)
    if found and not _PICKS.search(clause[: found.start()]):
        return "turned"
    if _PROMISED.search(clause) and not _DONE.search(clause):
        return "owed"
    if aside:
        return "turned"
    if once or (not past and not _PRESENT.search(clause) and _was(clause)):
        return "past"
    return "live"


def _was(clause: str) -> bool:
    """Whether the verb of a clause tells of the past; what is told of a word within it does not count."""
    return bool(_PAST.search(_WITHIN.sub("", clause)) or _DID.match(clause))
