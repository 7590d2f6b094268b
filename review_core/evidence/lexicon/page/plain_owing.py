"""Plain speech on a means that is named and not there: put off, elsewhere, only wished for.

Ways of saying as `rules.page.saying` reads them, on a page only.
"""

CLASSES: dict[str, str] = {}

OWED: tuple[str, ...] = (
    (
        r"\b(?:scoped|planned|foreseen|scheduled|slated|pencill?ed|earmarked|noted|recorded|listed|wished"
        r"|intended) (?:in |for |as |by |with )|\b(?:due (?:in|with)|reserved for|set down for) (?:the "
        r"|a )?(?:next|later|second|phase|release|version|autumn|spring|summer|winter|v?\d)"
    ),
    (
        r"\b(?:is|are|remains?) (?:a |an |the )?(?:\w+ )?(?:topic|matter|subject|item|question|task|wish|idea"
        r"|plan|option) (?:for|of|on|in)\b|\bon the (?:roadmap|list|backlog|wish ?list|agenda)\b"
    ),
    (
        r"\b(?:is|are|was|were) (?:not|no) (?:part|in scope|yet|foreseen|planned)\b|\bnot part of this\b"
        r"|\bout of scope\b|\bfollow-?ups?\b|\bto be (?:decided|defined|discussed|agreed|added|introduced)\b"
    ),
    (
        r"\b(?:comes?|follows?|arrives?) (?:in|with|later|after|once|when) (?:the |a )?(?:next|second|later"
        r"|phase|release|version|autumn|spring|summer|winter|v?\d)"
    ),
    (
        r"\b(?:later|next|second|subsequent) (?:step|phase|release|version|year|quarter|stage|project"
        r"|season)\b|\b(?:phase|release|version|stage) (?:two|three|2|3|ii)\b"
    ),
    (
        r"\b(?:we|they|one) (?:will|would|shall|can|could|may|might) (?:\w+ )?(?:see|look|revisit|think"
        r"|consider|decide|add|discuss)\b|\bwhen (?:it|the time) comes\b|\bwhen needed\b|\bif (?:required"
        r"|needed|necessary)\b"
    ),
)
