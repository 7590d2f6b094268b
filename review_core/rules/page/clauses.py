"""What the clauses of a sentence on a page speak of: the design, what was turned down, what is owed, or what was.

A document says by its layout which section is the proposal; a page says it within the sentence. "The old batch did X;
the new job does Y", "a look at the port was discussed and left away; a pod is fit when ..." are of two systems each.

`evidence.turning` tells the same of whole statements in any document, by its columns, paragraphs and cues, and must hardly
ever err; this sorts the bare text of a page's clauses, for expressions, and may: the two agree on purpose and not in words.
"""

import re
from typing import NamedTuple

from review_core.evidence.turning import STAYS

_REJECTED = re.compile(
    r"\b(?:(?:was|were|been|got)\b(?:(?!\b(?:is|are)\b)[^.;]){0,60}?\b(?:rejected|refused|declined|dismissed"
    r"|discarded|dropped(?! (?:\d|the|its|their|an?|packets|messages|every|all)\b)|(?:not|never) (?:adopted|taken"
    r"|chosen|followed|pursued|accepted)|turned down|ruled out|voted down|put aside|set aside|left (?:out|away"
    r"|aside|alone)|withdrawn|struck|abandoned|overruled|decided against|given up|thrown out|shelved|scrapped"
    r"|waived|vetoed|skipped)|got cut\b|(?:is|are) (?:ruled out|turned down|not (?:adopted|pursued|taken up"
    r"|chosen)|voted down)|(?:was|were|been) (?:judged|found|felt|thought|deemed|considered"
    r"|held)\b(?: to be)? ?(?:too|wishful|superfluous|overkill|excessive|unnecessary|needless|impractical"
    r"|not worth)|(?:was|were) (?:thought|judged|deemed|felt)(?: to be| as)? (?!(?:too|to|as|enough|sufficient"
    r"|good|safe|acceptable|fine|best|right|fit|dead|lost|gone|done|complete|expired|well|of|about|through|over"
    r"|out|by|that|it|necessary|needed|useful)\b)[a-z]+(?=\W*\Z|\W*(?:and|since|as|because|by|for|,|;))"
    r"|(?:decided|voted|spoke) against|\bwe (?:\w+ )?(?:rejected|declined|dismissed|discarded|abandoned"
    r"|decided against|passed on|(?:turned|voted) down|ruled out|(?:set|put) aside)\b|\bwe (?:\w+ )?(?:turned"
    r"|voted|ruled|struck) [^.;]{1,80}? (?:down|out)\b|\bfell out\b|(?:was|were) [^.;]{0,40}?\bseen as (?:too"
    r"|overkill|wishful"
    r"|superfluous|excessive)|\b(?:we|i|they) (?:\w+ )?(?:considered|weighed|looked (?:at|into)|thought (?:of"
    r"|about)|discussed|examined|evaluated|debated|toyed with)\b[^.;]{1,160}?\b(?:dropped|left|rejected|discarded"
    r"|declined|dismissed|abandoned|passed on|decided against|put (?:it|this|that|them) aside)\b(?! to)|(?:was"
    r"|were) (?:too (?:costly|dear|risky|much|slow|complex|expensive)|considered (?:too|and)))",
    re.IGNORECASE,
)
# A verb that tells of an idea without its verdict; the clause that follows gives a reason ("but is more code").
_WEIGHED = re.compile(
    r"(?:\b(?:was|were|has been|have been) (?:\w+ )?(?:considered|evaluated|weighed|examined|discussed|debated"
    r"|proposed|studied|mooted|suggested|contemplated|looked at|talked over|thought over|on the table)|\b(?:we|i"
    r"|they) (?:\w+ )?(?:considered|weighed|looked (?:at|into)|thought (?:of|about)|discussed|examined|evaluated"
    r"|debated|toyed with)\b[^.;]{1,160})\W*\Z",
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
    r"\A\W*[(\[](?:(?P<then>rejected|discarded|dismissed|declined|dropped|no|not (?:chosen|taken))|(?:chosen"
    r"|taken|adopted|accepted|picked|selected|yes))[)\]]\s",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"\A\W*(?:options? |the )?(?:(?P<then>rejected|discarded|dismissed|declined|refused|turned down|ruled out"
    r"|before|until now|till now|so far|old|formerly|previously|then|yesterday|today|was|considered|not chosen"
    r"|not taken)|(?P<now>chosen|taken|adopted|accepted|picked|selected|decided|decision|after|now|new"
    r"|from now on|to be|instead|outcome))\s*(?:\([^)]{0,40}\))?\s*[:–—-]\s",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:was|were|had|did|went|came|ran|took|used to|got|saw|knew|had been|until now|till now|formerly"
    r"|previously|in the past|(?:on|in|under) (?:the|our) (?:old|former|previous|legacy))\b|\A\W*the old one\b",
    re.IGNORECASE,
)
_PRESENT = re.compile(
    r"\b(?:is|are|has|have|does|do|isn't|aren't|goes|go|stays?|comes?|will|shall|must|can|may|now|from now on"
    r"|henceforth)\b",
    re.IGNORECASE,
)
_DID = re.compile(
    r"\W*(?:[Tt]he |An? |[Ee]ach |[Ee]very )?(?:[\w-]+ ){1,3}(?:asked|called|waited|queried|sent|held|wrote"
    r"|fetched|polled|pushed|worked|shared|carried|served|stored|used|copied|pulled) (?:the|an?|its|their|it|for"
    r"|on|to|[A-Z][\w-]*)\b"
)
_WITHIN = re.compile(
    r"\b(?:as|that|which|who|whom|whose|what|where|when|whether|than|if|whoever"
    r"|whatever)\b(?: [\w'-]+){0,3}? (?:was|were|had|did|came|saw|took|got|went|ran|knew|gave|sent|made|wrote"
    r"|held|kept|left|\w+ed)\b"
    # "the version they saw", "fields it was not built with"
    r"|(?<=[a-z] )(?<!and )(?<!but )(?<!then )(?<!so )(?<!when )(?:it|they|he|she|we|one) (?:last |first |once "
    r"|just |never )?(?:was|were|had|saw|took|got|knew|gave|sent|made|wrote|held|kept|read|left|\w+ed)\b",
    re.IGNORECASE,
)
_OPTIONS = re.compile(r"\b(?:considered|options?|alternatives?|variants?|candidates?)\b", re.IGNORECASE)
_TAKEN = re.compile(
    r"\b(?:chosen|adopted|taken|selected|accepted|decided|we (?:take|choose|use|go)|yes)\b", re.IGNORECASE
)
_ONCE = re.compile(
    r"\A\W*(?:before|until now|till now|so far|as it was|how it was|status quo|yesterday|(?:in )?the past"
    r"|past\b.*|history|(?:the )?(?:old|former|previous|earlier|present|current)\b.*|today|what (?:there )?was.*"
    r"|last \w+|legacy\b.*|where we (?:are|come from)|how it is(?: now| today)?|as is)\W*\Z",
    re.IGNORECASE,
)
_NEW = re.compile(r"\b(?:new|now|from now on|will|shall|is to|are to|in future|henceforth)\b", re.IGNORECASE)
_PROMISED = re.compile(
    r"\b(?:(?:in|with|for|until|after|comes? with|waits? for|left to) (?:an?|the|its)? ?(?:later|next|coming"
    r"|following|second|third|autumn|spring|summer|winter) (?:release|version|phase|year|quarter|season|stage"
    r"|step|paper|iteration|sprint|budget|revision)|next (?:year|quarter|season|phase|spring|autumn|summer|winter"
    r"|budget)|(?:is|are|be|been|being) (?:planned|foreseen|intended|scheduled|pencill?ed|envisaged|wished for"
    r"|set down|(?:scoped|intended|targeted|promised|budgeted|lined up) (?:for|by|in|with) (?:the|an?|next|later"
    r"|milestone|phase|release|version|stage|q\d|\d|spring|summer|autumn|winter)|proposed for|put in the plan"
    r"|listed)|(?:still |yet )?to be (?:decided|defined|worked|agreed|added|specified|filled|designed|settled"
    r"|clarified|determined|drawn|written|discussed|chosen|set|fixed|found|looked|made|done)|(?:will|can|may"
    r"|might|should|could) (?:be )?(?:decided|defined|worked out|handed in|looked|settled|drawn up|considered"
    r"|revisit\w*|agreed|discussed)\b|(?:will|shall|should|might|could) (?:be )?(?:add(?:ed)?|follow"
    r"|come)(?=\W*\Z| (?:later|soon|in|with|after|once|when|as|at)\b)|needs? (?:some|more|further) (?:thought"
    r"|thinking|discussion)|\A(?:how|what|which|whether|who|where|the (?:question|point|issue"
    r"|matter))\b[^.;]{0,120}\b(?:is"
    r"|are|remains?|stays?) (?:still |yet |left )?open(?=\W*\Z)|(?:comes?|follows?) (?:in|with) (?:the"
    r"|an?) (?:\w+ )?(?:wave|stage|lot|step|release|phase|version)|an? (?:goal|aim|follow-?up|wish|topic) (?:for"
    r"|of)|follow-?ups?|wish ?list|to-?do\b(?! (?:row|list|table|entry|item|queue|record|note))|tbd|backlog"
    r"|roadmap|(?:is|are|be|been|stays?|put|was|were|still|also) (?:\w+ )?on the list|once (?:we|the team"
    r"|there is|the first)|when (?:the team (?:has|gets|finds|is)|there is time|time (?:allows|permits)"
    r"|staff (?:is|allows)|money (?:is|allows))|(?:is|are) (?:meant|supposed|due|expected) to (?:come|follow|be"
    r"|get|go)|comes? (?:along )?with the (?:rewrite|move|new|next)|(?:was|were|is|are|been|got) (?:put off"
    r"|postponed|deferred|delayed|adjourned) (?:to|until|till|for)|(?:is|are|was|were|been) (?:earmarked|slated"
    r"|foreseen|noted|put down|in store) for|(?:is|are) reserved for (?:an?|the|release|phase|version|stage)"
    r"|(?:is|are) an? (?:topic|subject|matter|question|item) for|in due course|we (?:mean|hope|intend|plan|want"
    r"|would like) to|(?:take|taken|takes) (?:it |this |that )?up (?:after|when|later|once)|at a later"
    r"|later (?:on|phase|release|version|stage)|someday|one day (?:we|it|they|there|will)|phase (?:two|three|2|3"
    r"|ii)|release (?:two|three)|after (?:GA|go-live|hand-?over|introduction|commissioning|launch|the pilot))\b",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"\b(?:(?:is|are|has been|have been|been) (?:in|live|in place|in use|in force|done|on(?! (?:the|our"
    r"|a) (?:roadmap|list|plan|agenda|way|drawing|wish|backlog)))\b|since (?:the (?:pilot|launch|trial|start"
    r"|go-live|last|first|rewrite|move)|last|release|version|build|\d|q\d|day one|then|may|jan\w+|feb\w+|march"
    r"|april|june|july|aug\w+|sep\w+|oct\w+|nov\w+|dec\w+|spring|summer|autumn|winter)|already|from (?:the first"
    r"|day one)|first release|now filled|no longer)\b",
    re.IGNORECASE,
)
# Of a refusal.
_REASON = re.compile(
    r"\A\W*(?:because|since|as|for)\b|\A.{0,60}\bwould\b"
    r"|\A\W*(?:it|they|that|this)\b(?=.{0,60}\b(?:could|too|costs?|needs?|lacks?|has no|have no|do(?:es)? not"
    r"|doesn't|don't|(?:is|are)"
    r" (?:not|more|hard|heavy|slow|dear)|isn't|was|were|takes?|means?|breaks?))",
    re.IGNORECASE,
)
_DUTY = re.compile(
    r"\b(?P<modal>shall|must|will) (?P<verb>(?!(?:not|be|have|only|also|never|always|then|still|no|each|all|both"
    r"|first|now|itself|themselves|\w+ly)\b)[a-z]+(?<!s))\b",
    re.IGNORECASE,
)
_SIBILANT = re.compile(r"(?:o|ch|sh|x|z)\Z", re.IGNORECASE)
_CONSONANT_Y = re.compile(r"[^aeiou]y\Z", re.IGNORECASE)
_INSTEAD = re.compile(
    r"\b(?:instead of|rather than|in place of|unlike|no longer(?! (?:there|listed|known|valid|available|current"
    r"|in|found|shown))|as opposed to)\b(?:(?!\s(?:we|it|they|each|every)\s)[^,;:.])*",
    re.IGNORECASE,
)
_PARTS = re.compile(r";\s+|:\s+|,\s+(?=(?:but|whereas|while|yet|although)\b)|\s+[–—]\s+")


_FEW = 2  # spaces in a half that says something
_REGULAR = re.compile(r"\b[a-z]{2,}ed\b")


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
        if kind == "past" and STAYS.match(" ".join(parts[at + 1 : at + 2])):
            kind = "live"
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
    told = _WITHIN.sub("", clause)
    first, stop, _ = told.partition(", and ")
    if stop and first.count(" ") >= _FEW and not _REGULAR.search(first):
        told = first  # "it answers in 2 s, and last year had an hour of outage": the first half says what is
    return bool(_PAST.search(told) or _DID.match(clause))
