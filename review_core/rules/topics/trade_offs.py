"""Alternatives weighed explicitly."""

import re
from collections.abc import Iterator
from itertools import groupby

from review_core.evidence import DESIGN, Scope, Signal, Statement
from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.page.asked import asked
from review_core.rules.page.speech import SHARE, Passage, Speech, admits, passages, words
from review_core.rules.relevance import Matter, because, is_page
from review_core.rules.weighing import Bar, Words, call, verdict, weigh

SIGNALS = (
    Signal("handles", 3, ("weighed",)),
    Signal("lacks", 3, ("not-weighed",)),
    Signal("handles", 2, ("op.weigh",)),
    Signal("lacks", 3, ("op.no-weigh",)),
)
BAR = Bar(
    answered=14,
    partial=0.4,
    about="on.tradeoffs",
    roles=frozenset({"alternatives", "consequences"}),
    aspects={
        "weighed": "what speaks against the choice",
        "cost": "what it costs",
        "tradeoff-weighed": "which alternatives were weighed",
    },
)
_DROPPED = (
    r"rejected|ruled out|dismissed|set aside|left aside|discarded|turned down|dropped|left out|declined"
    r"|not (?:pursued|chosen|taken(?: up)?)|given up|considered|thought (?:untidy|silly|too \w+)|examined|discussed"
    r"|talked (?:over|through)|excluded"
)
SPEECH = Speech(
    place=words(rf"""
        alternatives? (?!route|path)[^.;]{{0,40}} | (?:was|were|been|got) (?:[\w-]+ ){{0,5}}?(?:{_DROPPED})\b
        | \((?:rejected|not chosen|dropped)\) | rejected[:;] | (?:considered|compared|weighed|evaluated|looked at)
        (?:[\w-]+ ){{0,3}}?(?:as well|and|but|against|with|to|two|three|four|five|others?|several|both) | we (?:\w+
        )?(?:accept|pay|give up|put up with|forgo|trade|do without|renounce|sacrifice|take that|bear|swallow|weighed|
        compared|picked|chose|considered) | (?:in|for which) (?:exchange|return) | (?:the |our )?price (?:is (?:an?|the|
        that|one|more|less|\d)|of (?:this|that|it|[\w-]+ is)) | is the price | trade-?offs? | at the (?:cost|price|
        expense) of | downsides? | (?-i:[A-Z])[\w-]+ (?:rather than|against|over) (?:\w+ )?(?-i:[A-Z]?)\w+[:,]
        | (?:read|wrote|took|answers?|reads|writes|needs?|takes?|has|gave)\b[^.;]{{0,40}}? instead of \d[^.;]{{0,20}}
        but
        | (?:at )?(?:\w+ |\d[\d.,]* ?)(?:times|x) (?:the|its|our) (?:cost|price|money|load) | speaks? (?:for|against)
        | (?-i:[A-Z])\w+ (?:would|could|costs?|answers|needs?|reads|wants|charges)[^.;]{{0,60}}? but | we (?:gave|give)
        up
        | is free but | drawbacks? | what we (?:give up|lose|pay|gain) | gives up (?!and|after|if|when|the) | would
        (?:also |have )?(?:cost|need|have|keep|be (?:\w+ )?(?:cheaper|faster|simpler|slower|easier|quicker|dearer|
        preferable)|save|spare|take|bring|mean|require|make|do\b|permit|tie|allow) | (?:cheaper|faster|simpler|slower|
        easier|quicker|dearer|leaner) (?:than|but|by) | (?:natural|good|best|right|obvious|better|clear) (?:choice|fit|
        thing|way|one|solution|storage) | fits? (?:best|our|us|well|the way) | suits | (?:is|it's|are) (?:\w+
        )?(?:modern|mature|proven|widely used|popular|up to date|state of the art) | has proved itself | (?:team|staff)
        (?:\w+ )?(?:knows?|likes?|feels? at home|has a liking|liking)|known to (?:the|two) | no (?:drawbacks|other
        store|alternatives?) | (?:picked|chose|choose|went with|settled on|decided (?:on|for|against)|prefer\w*|
        favou?r\w*) [\w-]+ | chosen (?:for|over|because|in agreement) | instead of (?:an? |the )?(?-i:[A-Z])\w+ | the
        modern (?:one|way) | we (?:use|take|went with|pick) (?-i:[A-Z])\w+ | (?-i:[A-Z])[\w-]+ it is | proven and
        | meets (?:what|the requirements) | \A[^>]{{0,30}}?\b(?:why(?! now)|reasons?|rationale|alternatives?|options?|
        decision|choices?|other (?:ways|solutions|approaches)|trade-?offs?|consequences|pros|cons|considerations?|
        justif\w+|(?:dis)?advantages?|evaluation)\b(?! (?:was|is) (?:change|an?|the) \w)[^>]{{0,40}}\Z
    """),
    sides={
        "rival": words(rf"""
            (?:was|were|is|are|got) (?:rejected|ruled out|discarded|dropped|dismissed|declined|turned down|excluded|
            refused|left out|not (?:taken|chosen|adopted|followed))[ ,(]*(?::|;|\(|because|as|since|for|by|due|on
            account|over|at) | rejected\)? (?:because|as|since|for|by|has|had|:) | fell out | rejected: | would
            (?:also )?(?:have|be|need|keep|cost|make|mean|do|require|give|save|spare|tie|add|take|run|scale|leave|
            put|force|get|allow|bring|want|double|lose|break|not) | (?:compar|set|weigh|measur|held|tri)(?:ed|e|
            ing)? (?:\w+ )?(?:against|with|to) | compared (?:two|three|four|\d) | other (?:ways|options|candidates)
            | instead of | in our (?:trial|test|measurement)s? | against (?:an?|the) [\w-]+ ?(?:\([^)]*\))?[,:]
            | (?:cheaper|dearer|slower|faster|quicker|leaner|leanest|cheapest|simpler|simplest|fastest|heavier|
            harder|easier|lower|higher|more|less|fewer|further) (?:than|by|but|to \w+|and
            \w+)?[^.;]{{0,50}}\b(?:but|though|yet|however|while|whereas|only) | \d[\d.,]* ?(?:times|x|×|%)
            (?:the|as|more|less|cheaper|dearer|slower|faster|its|longer|higher) | times as (?:much|many|long)
            | {SHARE} (?:cheaper|dearer|more|less|slower|faster) | instead of \d | \d[\d.,]* (?:\w+ )?(?:a month |a
            year )?more | but (?:also )?(?:\w+ ){{0,2}}?(?:needs?|costs?|wants?|lacks?|polls?|loses?|no|not|only|
            has|have|adds?|requires?|means|takes?|wrote|ties|leaves?|two of|\d) | (?:needs?|has|have|with|offers?|
            brings) (?:\w+ )?(?:no|nothing|only)\b | speaks? (?:for|against) | lost (?:on|out|by)|won (?:on|by)|fell
            short|beat(?:s|en)?|came second|second best|runner-?up|was next|scored | needs? (?:an?|one|two|\d+)
            [\w-]+ (?:less|more|fewer)|one [\w-]+ (?:less|fewer|more)|(?:good|fast|cheap|safe|simple) enough
            | (?:takes?|keeps?|puts?|sends?) (?:\w+ ){{0,2}}out of|(?:no|without) (?:typo|offline|joins?|replay|
            vector|transactions?|per-message|ordering|expiry|standby) | leads? (?:on|in)|ahead (?:on|in|of)|
            (?:better|worse|stronger|weaker) (?:on|at|in|for)|none of (?:these|them) | considered:|pros?:|
            alternatives?: [^.;]{{0,60}}\(
        """),
        "price": words(r"""
            we (?:\w+ )?(?:accept|pay|give|lose|take (?:that|it|this|on|up)|put up|live with|trade|forgo|do
            without|buy|bear|tolerate|renounce|sacrifice|spend) | accept(?:s|ed|ing)? | put(?:s|ting)? up with | in
            (?:exchange|return) | for (?:which|that|this|it|having) (?:we|neither|one) | at the (?:cost|price|
            expense) | (?:price|costs?|drawbacks?|disadvantages?|downsides?|penalty|burden) (?:is|are|of
            (?:this|that|it)|:|we|being) | gives? up | costs? us | costs? (?:an?|one|two|\d) | (?:is|are)
            (?:tolerable|acceptable|bearable|worth it) | hangs? on one | ties? (?:us|an?|the) | against (?:it|that|
            this|us)\b | what (?:we|is) (?:lose|give|pay|lost|given up) | we pay | pays? (?:for|with) | we (?:shall
            |will )?(?:do|go) without | trade-?offs? | (?:on the )?other hand | cons: | minus | disadvantage | in
            turn | at most \w+ [\w-]+ (?:late|old|stale) | (?:the |our )?price[: ]|we take on|must learn|to (?:back
            up|look after|operate|run|maintain|tune)|(?:a |one )second (?:store|system|cluster|database|vendor)
            | (?:lag|late|stale|old|slower|behind) (?:by|of|up to) | means (?:paying|giving|losing|accepting|
            running|having)|accepting|lock-in|paying | which [^.;]{0,40}? (?:allows?|permits?|tolerates?|can
            bear|stands?) | (?:are|is) (?:[\w-]+ ){1,3}(?:late|slower|old|behind|dearer|stale)\b | (?:what )?we
            (?:swallow|stomach|endure|suffer)|cons?:|price paid|bill for
        """),
    },
    need=2,
    lacks=(
        words(r"""
            fits? (?:in )?well | known to be | ran smoothly | natural (?:choice|one)? | (?:is|this choice is) natural
            | fits? (?:best|our needs|us|the \w+ (?:best|as if)) | large community | widely (?:used|known) | well[
            -]known
            (?:products?|and) | feels? at home | (?:a )?liking for | (?:is|are) glad | knows it | known to (?:the|suit)
            | modern
            | everybody (?:uses?|knows?|does|has|is|agrees?|likes?|present) | (?:is )?used in many | what (?:the
            )?(?:large|big|modern|others|everyone) | the right (?:thing|choice|way) | no further discussion | proved?
            (?:itself|themselves) | proven | mature | (?:to be|will be) (?:filled in|handed in|added|delivered) | asked
            to comment | talked (?:this | it )?through | (?:we're|we are) sure | good choice | best choice | obvious
            | industry standard | state of the art | (?:was|is) popular | was not (?:looked|considered) | no other
            (?:\w+
            )?(?:has|have|was|were) | no drawbacks | by far | present in the house | made for it | meets what | fits?
            (?:the )?\w+(?: \w+)? as if | nothing (?:that )?speaks against|think of nothing|no objections?|cleanest|
            cloud-native solution|in line with the|satisfies all|all criteria | met with the approval|approval of
            (?:everybody|all)|were talked over|talked over with
        """),
    ),
    evasions=False,
    anywhere=False,
    spared=True,
)
# What speaks against a way, and what sets one way against another, in whatever words: praise has neither.
_AGAINST = words(r"""
    los(?:e|es|t|ing) | loss(?:es)? | block(?:s|ed)? | die[sd]? | dead | stop(?:s|ped)? | halt(?:s|ed)?
    | overwrit\w+ | old(?:er)? | late(?:r)? | slow\w* | delay\w* | stale\w* | bigger | larger | heavier | extra
    | missing | crash\w* | leak\w* | hard(?:er)? | ow(?:e|es|ed) | conflicts? | cannot | can't | couldn't | not
    | never | costs? | eur | euros? | usd | dollars? | licen[cs]es? | bugs? | fail(?:s|ed|ure|over)? | dear\w*
    | expensive | lock-?in | complex\w* | more | less | fewer | drop(?:s|ped)? | lag(?:s|ged)? | lack(?:s|ed|ing)?
    | gaps? | risk\w* | break\w* | broke | only | nobody | no | without | needs? | wants? | asks? for | must
    | requires? | ties? | hang(?:s|ing)? | another | second | new | by hand | minus | cons? | downsides?
    | drawbacks? | disadvantages? | weak\w* | wait(?:s|ed|ing)? | limit\w* | ceiling | caps? | burden | care
    | maintain\w* | to (?:operate|run) | opposite | proprietary | twice | too | times | eats? | ties up | doubl\w+
    | accept\w* | pays? | paid | price | bill | give up | gave up | forgo | put up with | error-prone | hat(?:es|ed)
    | burns? | charg(?:es|ed) | abroad | poor(?:ly)? | weaker | shuts? out | closed | unsupported | out of | clumsy
    | awkward | painful | unused | dependen\w+ | window | logs everybody out | [\d.,]+x | \$\d*
""")
_APART = words(r"""
    but | yet | though | although | however | whereas | while | on the (?:minus side|other hand) | against | vs\.?
    | versus | in return | instead of | rather than | than | over | compared | comparing | would | could | not
    chosen | rejected | dropped | dismissed | ruled out | considered | evaluated | looked at | weighed
    | alternativ\w+ | other (?:ways|options) | choice between | opposite | (?:cheaper|slower|faster|simpler|easier|
    quicker|dearer|leaner|cheapest|simplest|leanest|richer) | beats? | wins? | won | (?:dis)?advantages? | pros
    | cons | downside | the price | or | said no | \([^()]{3,60}\)[^()]{1,60}\([^()]{3,60}\)
""")
_NAMED = words(r"""
    would (?:also )?(?:be|have|need|keep|cost|make|do|give|save|spare|take|avoid|suffice|only|not) | (?:was|were|is|
    would be) (?:cheaper|slower|faster|simpler|dearer|easier) | (?:rejected|ruled out|considered|evaluated|
    weighed)[:;] | chose | chosen (?:over|for|to) |instead of | alternativ\w+ | compared (?:with|to) | versus
    | vs\.? | dismissed | picked over | rather than (?:an? | the )?[\w-]+: | the price | speaks (?:for|against)
    | compared (?:two|three|four|five) | over (?-i:[A-Z])[\w-]+(?: \([^()]{0,30}\))?[:,;] | (?-i:[A-Z])[\w-]+ (?:is
    |was )?(?:out|no|rejected|dropped): | (?:picked|chose|chosen|went with|prefer\w*|go with|settled
    on)\b[^.;]{0,40}\b(?:knowing|although|though|despite|even though|over (?-i:[A-Z])|rather than|not because) | so
    (?:it is )?(?-i:[A-Z])[\w-]+ (?:plus|and|it is|with) | is the price | why not
""")
# One other way, named, and why it was not taken.
_TURNED_DOWN = words(rf"""
    (?:was|were|been) (?:[\w-]+ ){{0,5}}?(?:{_DROPPED})(?:,| in view| by| for| on account| due)? ?(?:because|as too|as
    (?!well|usual|ever|soon|long|a rule)|since|for (?:its|their|the|want)|:|in view of|by (?:price|write|its)|on
    account of|
    due to|given that|too (?:dear|complex|elaborate|risky|slow|costly|expensive)) | (?:was|were) thought (?:untidy|
    silly|too \w+) | rejected: [^.;]{{0,10}}[\w ]{{12}}
""")
# Titles under which nothing else stands; the price alone may be that of the service.
_TITLES = words(r"""
    why | reasons? | reasoning | rationale | justif\w+ | alternatives? | considered | options? | decision | decided
    | choices? | cho(?:o|)se[ns]? | other (?:ways|stores?|set-?ups?|candidates|approaches) | compar\w+ | weigh\w*
    | trade-?offs? | drawbacks? | pros | cons | variants? | picked | (?:dis)?advantages? | what else | instead
    | evaluation | assessment | considerations? | deliberations? | for and against | make or buy | reflections?
""")
_QUOTES = 6  # passages that an answer shows
_LABEL = 60  # characters of a block that may be its label
_AMOUNT = re.compile(r"\d[\d.,]*")
_MANY_AMOUNTS = 2  # as many figures count as words that weigh
_WEIGHS = 4  # words and figures by which a place that a title gives to the choice weighs it
_WORDS_TO_EACH = 9  # words of a passage that no title announces to each that weighs: it does little else
SCOPES: frozenset[Scope] = DESIGN | {"alternative", "status-quo"}  # options are weighed where they are told
WORDS = Words(
    missing="No alternative is weighed",
    partial="A choice is explained, but its price or its rivals are not",
    detail="The text decides without showing what else was possible and what the choice costs.",
    severity="low",
    weight=0.2,
)


def matters(case: Case) -> Matter:
    """Why the topic matters for this design; false where it does not."""
    return because(
        case,
        "the design makes choices",
        page="service|store|queue|deploy|plain.system|figure-any|long-running",
        shown="store|queue|cache",
        aloud="",
        dense=1.0,
    )


def judge(case: Case) -> Call:
    """Weighs what the text says of the topic against what a design of this length must say."""
    matter = matters(case)
    if is_page(case):
        weighing = _weighing(case)
        if weighing:
            return Call("answered", case.quote(weighing, _QUOTES))
        praise = [
            one.statement
            for one in passages(case, spared=True)
            if SPEECH.place.said(one.live) and any(admits(lack, one.live) for lack in SPEECH.lacks)
        ]
        return asked(case, SPEECH, WORDS, BAR, matter, praise)
    weighed = weigh(case, SIGNALS, BAR, SCOPES)
    return call(case, weighed, verdict(case, weighed, BAR, matters=bool(matter)), WORDS, BAR, matter)


def _weighing(case: Case) -> list[Statement]:
    """The passages of a page's place that sets ways against one another and says what speaks against them, if there is one.

    What weighs has both, whatever its words; what praises, defers or reports that there was a talk has neither.
    """
    for titled, told in _spots(case):
        text = " ".join(one.live for one in told if one.statement.kind != "diagram")
        if any(admits(lack, text) for lack in SPEECH.lacks):
            continue
        if any(_TURNED_DOWN.said(one.live) for one in told):
            return [one.statement for one in told if _TURNED_DOWN.said(one.live)]
        if not (titled or SPEECH.place.said(text)):
            continue
        against, apart = len(_AGAINST.pattern.findall(text)), len(_APART.pattern.findall(text))
        weight = against + apart + min(_MANY_AMOUNTS, len(_AMOUNT.findall(text)))
        dense = (against + apart) * _WORDS_TO_EACH >= len(text.split())
        if against and apart and weight >= _WEIGHS and (titled or (dense and _NAMED.said(text))):
            return [one.statement for one in told]
    return []


def _spots(case: Case) -> Iterator[tuple[bool, list[Passage]]]:
    """A page's blocks, and whether a heading, label or first cell gives each to the choice; a section so headed is one."""
    sections = case.document.sections
    for section, group in groupby(passages(case, spared=True), key=lambda one: one.statement.section):
        told = list(group)
        title = sections[section].title if sections else ""
        if title != case.document.title and _TITLES.said(title):
            yield True, told
            continue
        for number, of_block in groupby(told, key=lambda one: one.statement.block):
            block = case.document.blocks[number]
            head, colon, _ = block.text[:_LABEL].partition(":")
            label = " ".join(block.cells[:-1]) if block.cells else head if colon else ""
            yield _TITLES.said(label[:_LABEL]), list(of_block)


RULE = Rule(
    id="TP-trade-offs",
    slug="trade-offs",
    family="topics",
    summary="Alternatives weighed explicitly.",
    flags="Choices without the roads not taken, or with advantages only.",
    why=("A choice without its price is a preference. The next team repeats the discussion, or reverses it."),
    detection=(
        "Counts sentences that weigh (pros, cons, drawbacks, rejected because, in exchange for) in the whole text, "
        "alternatives included. Praise without an alternative is a lack. On a page it must show a rival with what "
        "speaks against it, and the price of the choice, in whatever words, or say why a way was not taken; praise "
        "and promises take from that. Where a title gives a place to the choice, or a passage does little else, words "
        "that set ways against one another and words and figures that speak against one are counted, whatever they "
        "are. In a long text one sentence is not enough."
    ),
    false_positives=("Papers that link to a decision record elsewhere.",),
    question=("Which alternative came second, what would it have cost, and what is given up by the choice made?"),
    suggestion=("An Alternatives section: each option, what speaks for it, why not; and the price of the one chosen."),
    not_when="The choice is forced.",
    references=(
        "Michael T. Nygard, Documenting Architecture Decisions, Cognitect, 2011",
        "Rick Kazman et al., The Architecture Tradeoff Analysis Method, ICECCS 1998",
    ),
    severity="Low.",
    valid=(
        Example(
            "# Chat history\nCassandra it is. PostgreSQL was ruled out by write volume; we give up joins in exchange."
        ),
        Example(
            "# Valves\n"
            "Kafka would keep history but needs a team; a table would do, but polls. We pay with a cluster "
            "of three."
        ),
        Example(
            "# Timetable store\n"
            "SQLite per station would need no server, but a correction would take a night to reach all; with "
            "one PostgreSQL we accept that a cut line shows the last timetable."
        ),
        Example(
            "# Beehive scales\n"
            "## Variants\n"
            "LoRa (no fee, 20 km, 12 bytes), LTE (any payload, 3 EUR a month, short battery life); LoRa, without pictures."
        ),
        Example(
            "# Lift calls\n"
            "One queue for all shafts was turned down because a stuck car would hold up the others; a shaft has its own."
        ),
    ),
    invalid=(
        Example("# Chat history\nChat history is stored in Cassandra. It is a good choice and known to the team."),
        Example("# Valves\nCommands go through a new RabbitMQ queue to the valve service."),
        Example("# Timetable store\nPostgreSQL fits our needs best, is mature, and the team feels at home with it."),
    ),
    judge=judge,
)
