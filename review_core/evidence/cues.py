"""How a sentence means what it says: its scope (whose system), its modality (how binding) and what it negates."""

import re
from collections.abc import Sequence

from review_core.document.model import Role
from review_core.evidence.matcher import Word
from review_core.evidence.model import Hit, Modality, Scope
from review_core.evidence.words import stem

CUES: dict[str, str] = {
    "cue.negation": """
        no, not, never, nothing, none, nobody, neither, nor, without, lack, lacking, absence of, hardly, instead of,
        rather than, in place of, unlike, fail to, unable to, avoid, prevent, no longer, nowhere, remove the need,
        as opposed to, get rid of, too * to, stop short of, refuse to, no one, free of, do away with, do without,
        dispense with, forgo, forego, saw no need for
    """,
    "cue.no-negation": """
        not only, not just, no matter, no later than, no more than, no longer than, no fewer than, no less than,
        whether or not, if not, not least, no problem, not necessarily, not merely, not until, not unless, not
        before, nothing but, no earlier than, not more than, not to mention, why not, none other than, no greater
    """,
    "cue.absent": """
        be missing, be absent, be lacking, be left out, be omitted, be skipped, be out of scope, be undefined, be
        unspecified, be deferred, be postponed, be left open, be unclear, be unknown, not exist, not implement, not
        provide, not support, not available, not plan, not define, not lay down, not specify, not describe, not
        cover, not handle, not address, not decide, not need, not require, not guarantee, not possible, not attempt,
        not consider, not bring along, not set up, not foresee, not in use, be turned off, be switched off, be
        disabled, get cut, was|were dropped, be none, be for later, not part of, not foreseen, was struck, be|seem
        unnecessary|needless|superfluous|dispensable, was spared, be conspicuous by
    """,
    "cue.may": """
        may, might, could, perhaps, maybe, possibly, optionally, if necessary, if needed, should consider, we can
        consider, can be considered, potentially, ideally, nice to have, would like, it be worth, worth considering,
        consider whether, one option, hope to, hopefully, in theory, ought to, supposedly, presumably
    """,
    "cue.must": "must, shall, should, will, guarantee, always, ensure, required to, have to, never",
    "cue.promised": """
        left to a|the later|next|future|second *, todo, tbd, fixme, to be decide|define|determine|do|design|specify|
        discuss|agree|add|confirm, in|for|with a|the|some later|future|next|following|subsequent|second|third
        release|phase|version|iteration|milestone| rfc|proposal|change|revision|quarter|year|
        stage|project|document|ticket, later on, follow up, at a later, in the future, yet to be, will be
        decide|define|consider|discuss|add|revisit later, left for later, left to * future, phase after next,
        in|for|with|until|to|of|by|from release|version two|three|four|five, phase two|three|#, next
        release|version|phase|quarter|year, =planned for, is planned, be planned, on the roadmap, roadmap,
        in|on|to|into|from the|our|a|their|team's|product backlog, backlog item, in due course, someday, be added
        later, come later, for later, future work, later stage, added|done|built|revisited|considered|handled|
        improved|replaced|further|somewhere|later down the line, when time allows, out of scope for now, for now, we
        intend to, future improvement, once we have, later phase, revisit, still to be, remain to be, some time
        later, need to be decide|define|design|figure|discuss|investigate, need further, further discussion, open
        question, work in progress, unresolved, subject of phase, is a subject of, will turn out, promise for, for
        a|the pilot, later paper, follow in a, be for a later, be listed for
        a|the|later|next|release|version|phase|stage|#, once the disks, in * later year, when there be time, phase
        after, to investigate, need to investigate, as may differ, not yet implement|support|available|design|build|
        do|clear|know|decide|define, in * first version, in version one, for the time being, comes later,
        noted|foreseen|scheduled|slated|earmarked| meant|scoped|intended for *
        next|second|third|later|coming|following release|phase|version|stage|step|milestone|
        quarter|half|year|iteration|sprint|wave, noted|foreseen|scheduled|slated|earmarked|meant|due|planned for|in
        q1|q2|q3|q4|spring|summer|autumn|winter|release| version|phase|stage|later|next,
        scheduled|foreseen|due|planned in|for january|february|march|april|may|june|july|
        august|september|october|november|december, form|forms part of the second|third|next|later, come|comes
        with|in release|version|phase|stage|milestone|build, come|comes with|in the second|third|next, on the list
        for|of, be to be drawn|worked|written|set|sorted up|out, be to be
        agreed|settled|described|planned|found|arranged| introduced|provided, will|shall write|draw|work|sort
        up|out, will|shall look|see into|at|to later|then, will|shall think about, will|shall take up
        after|later|when|with|once, after go live, after ga|launch, after the soft|pilot|launch|trial|go, once the
        first, will|shall decide|define|settle|agree|specify|address|tackle|handle that|this|it
        later|then|when|once|after, some day we|it|this, when we get to it, as a second|next|later step, be put off,
        was put off, be postponed, second half, to|will|shall|still|yet be worked out, to|will|shall be looked into,
        to|will|shall be studied, one day we|this|it|there, be questions|a question|matters for
        phase|release|stage|version|step|the next, foreseen|meant|down|planned for the
        beta|ga|build|next|second|third|coming|winter| summer|spring|autumn|season, as soon as the first, gets round
        to it, get around to it, in the course of the beta|pilot|trial|year|next, be to be
        established|determined|set, on the list for ga, season after next, year after next,
        foreseen|slated|earmarked|pencilled|penciled for|in the|# #, foreseen|slated|earmarked|pencilled|penciled
        for|in #, foreseen|slated|earmarked|pencilled|penciled in for, foreseen|planned|due for the #
        overhaul|release|budget|renewal|season, be to follow, will follow in|with|once|when|after, follow|follows
        before|in|with|after the|a season|release|next|spring|summer|autumn| winter|version|phase|second|launch,
        earmarked|meant|foreseen|noted|due|slated for * next|second|coming
        budget|season|term|contract|overhaul|rebuild|order|delivery, will|shall be
        added|built|introduced|installed|fitted|bought| written|set|arranged|provided .. when|once|after|later,
        will|shall write|draw|define|plan|design|build|add .. after|when|once|later, on the drawing board, on
        the|our wish list, in the making, in preparation, be under construction|development|discussion|way, be being
        drafted|prepared|designed|planned|developed| discussed|evaluated|investigated,
        plan|runbook|concept|document|description be being written, due in|by the|early|late|mid
        spring|summer|autumn|winter|year, due in spring|summer|autumn|winter, be to be .. later,
        something|task|work|subject|matter|topic|question for version|phase|release|stage|later|another, not
        got|gotten round|around to, yet to be agreed|written|built|done|found,
        meant|foreseen|scheduled|slated|earmarked| scoped|intended|targeted|penciled|pencilled for|in the *
        release|version|phase|milestone|stage|quarter| iteration|sprint|overhaul|week|closing,
        foreseen|scheduled|slated|earmarked|scoped| intended|targeted|penciled|pencilled for|in
        milestone|phase|release|version|stage|#, foreseen|scheduled|slated|earmarked|scoped|intended for the
        quarter|summer|winter|spring|autumn|beta, need some|more|further thought|thinking
    """,
    "cue.question": """
        open question, unclear, we|still be unsure, not sure, how do|should|would|can|will we, what happen if, do we
        need, should we, not lay down, not|never been|be settle|settled|decided|agreed|defined|chosen|
        discussed|fixed|specified, not been worked|thought|looked|laid|written|drawn out|through|into|at|down|up,
        nobody have set|agreed|worked|thought|looked|asked|written| defined|chosen|fixed|measured|tried, no one have
        set|agreed|worked|thought|looked|asked|written| defined|chosen|fixed|measured|tried, nobody know, no one
        know, for each * to settle|decide|agree, be left to each|whoever|discretion|judgement|taste, be left to the
        team|guild|house|discretion|judgement|taste|respective, be for * to settle|decide, has not * settled, not
        specified, left open, be not part of this, not part of this paper|document|note, nobody has|have decided, no
        figure|figures|number|numbers for|are|is, exact * open, still be discuss|debate, be discuss, under
        discussion, anybody|anyone guess, question of .. be left, be left to the
        operators|operator|shift|clerk|reader|departments| users|developer|developers, nobody have yet|ever
        thought|set|agreed|worked|looked|asked|written| defined|chosen|fixed|measured|tried
    """,
    "cue.status-quo": """
        today, currently, at present, at the moment, until now, till now, so far, up to now, previously, formerly,
        used to, in the past, historically, the old *, the former *, the legacy *, previous
        system|design|implementation|approach|setup| plant|job|service|architecture, current
        implementation|system|design|setup|approach| architecture|process|behaviour|behavior|situation|
        solution|model, existing implementation|design|approach|setup, as it stand, nowadays, present
        system|setup|job|plant, was once, before this, at this time, last year|month|week|march|summer|winter,
        presently, these days, the present one|server|program|machine|version|solution|
        service|store|database|hub|process
    """,
    "cue.as-before": """
        as today, like today, as before, as it do today, than today, as they do today, stay as, remain as, same as
        today, unchanged, old|former one|leader|primary|version|node|owner|replica|
        pod|instance|master|column|format|client| consumer|value|data|entry|message|event|holder|
        pageserver|server|build|schema|record|layer| row|copy|file|image|field|name|endpoint|location|
        generation|epoch|term|state|api|half, currently active|running|hold|own|elected|valid|assigned|
        available|set|in|connected|stored|attached| scheduled, at the moment it|when|of|the, last month|year of, old
        .. be switched|shut|taken|turned|cut off|down|away, old .. be
        removed|retired|dropped|deleted|stopped|withdrawn| dismantled|scrapped, old
        acknowledgement|answer|reply|result|response| number|key|token|lease|term, old one
        dies|goes|stays|leaves|ends, be|get used to, be not|also|only|then|still|mostly used to, the way .. today,
        as * * * today, last month|week|quarter|year image|build|release|version|reader|copy|figure|figures,
        vs|versus|against|than|of|from|by|at|on|as last week|month|year|summer|winter, last week|quarter of, of|for
        the last week|month|year|quarter, bought|built|installed|introduced|renewed|
        ordered|added|replaced|launched|since last year|month|week|summer|winter, for|with|of|by|from|at|on|to today
        #, # today and, # * today and, # * * today and, as until now, as so far, as up to now, as at present, as now
    """,
    "cue.alternative": """
        was considered|weighed|rejected|discarded|dismissed| discussed|debated|looked|abandoned|proposed|
        dropped|tempting|ruled|declined|shelved|scrapped| mooted|examined|contemplated, was talked
        about|through|over, was on the table, was set|put|left|laid aside, was left out, was turned|voted|struck
        down|off, was passed over, was not adopted|taken|pursued, was thrown out, was given up, was refused *
        as|because|for|since, was declined|dropped|refused * and, was also considered, and we passed, we passed on,
        we decided against, decided against it, we do not follow|pursue|take, first draft, got cut, get cut,
        alternative, alternatively, another option|approach|possibility|alternative|way, we consider, would have,
        could have, could also, could instead, one could, one approach, one possibility, other option, the other
        approach|option, a different approach, think about, not take up, but nobody, not taken up, was|were thought
        over, thought over and, toyed with, have been considered|weighed|rejected|discarded|dismissed|discussed,
        option # is|was|would, option a|b|c, was|were not taken|chosen|adopted|pursued|followed, was|were thought
        too, thought too risky|much|costly|complex|expensive|slow, we leave|left|put|set|laid it|this|that|them
        aside|out, we turn|turned .. down, we rule|ruled .. out, was put forward, decided against, turned down
        because|since|as|for, was judged|deemed|felt|voted|found too|misleading|unsafe|overkill|confusing|
        premature|excessive|unnecessary|wishful|impractical, was judged|deemed|felt|voted|found to be
        too|overkill|premature|wishful|excessive, was talked over, was buried|sunk|binned|vetoed|overruled|sketched|
        suggested|mooted, was shot down, was let go, let it|them|this|that go, there was talk of, not make it
        into|in, not make the cut, never made it into, found it|them|this|that too|wanting|overkill|excessive, lost
        out, had thought of|about, was brought up and, was argued against, was not worth
    """,
    "cue.non-goal": """
        out of scope, not a goal, non goal, beyond the scope, outside the scope, not in scope, do not aim, do not
        attempt to, no attempt be made, not the goal, not part of this
    """,
    "cue.would": "would, could",
    "cue.without": """
        without, otherwise, if there be no, if we do not, if we had, were we, suppose, imagine, in the absence, had
        there been, if we were
    """,
    "cue.clause": """
        but, whereas, while, yet, although, though, because, so, unless, until, since, however, here, instead, then,
        therefore, hence, once, when, if
    """,
}

# Without one of these a sentence negates nothing.
DENYING = frozenset({"cue.negation", "cue.absent"})

_ROLE_SCOPE: dict[Role, Scope] = {
    "proposal": "proposed",
    "summary": "proposed",
    "context": "status-quo",
    "goals": "proposed",
    "non-goals": "non-goal",
    "alternatives": "alternative",
    "rollout": "proposed",
    "operations": "proposed",
    "testing": "proposed",
    "consequences": "proposed",
    "future": "future",
    "open-questions": "proposed",
    "glossary": "glossary",
    "references": "meta",
    "meta": "meta",
}

# A promise that the same sentence says is kept.
_KEPT = re.compile(
    r"\b(?:once|first|originally|initially|formerly|long|still|earlier)\s+(?:\w+\s+){0,2}"
    r"(?:planned|scheduled|foreseen|promised|put off|postponed|announced|on the (?:roadmap|list|backlog)|meant for)\b"
    r"|\bhad\s+been\s+(?:planned|scheduled|foreseen|promised|put off|postponed|announced|on the (?:roadmap|list|backlog))\b"
    r"|\b(?:was|were)\s+(?:\w+\s+){0,2}(?:planned|scheduled|foreseen|promised|put off|postponed|pencill?ed in"
    r"|on the (?:roadmap|list|backlog)|meant for|earmarked|slated)\b[^.;]{0,60}\b(?:is|are)\s+(?:done|in|there|built|part)\b"
    r"|\b(?:went|is|are)\s+(?:live|included)\b|\balready\s+(?:in|live|running|there|done|built|active|used|on)\b|\b(?:has|have)\s+been\s+(?:running|in|live|on|used)\s+since\b"
    r"|\b(?:moved|brought|pulled) forward\b|\bahead of (?:plan|schedule|time)\b"
    r"|\b(?:live|in (?:use|place|force|production|operation|service)|on|in|so|active|running|rolled out|done|there)"
    r"\s+(?:since|as of)\s|\bsince (?:release|version|build|the (?:pilot|trial|launch|start))\b",
    re.IGNORECASE,
)

# The fifth month is no possibility.
_MONTH = re.compile(
    r"\b(?:in|since|of|from|until|till|by|before|after|early|late|mid|last|next|to|\d{1,4}\.?)\s+May\b|\bMay\s+\d"
)
_PERHAPS = re.compile(
    r"\bmay\b|\b(?i:might|could|perhaps|maybe|possibl\w+|optional\w*|potentially|ideally|hope\w*|ought)\b"
)

_REACH = 8  # tokens that a negation reaches forward
_REACH_BACK = 9  # tokens that "... is left out" reaches back
_STATUS_CLAUSES = frozenset({";", ":"})
_REASONS = frozenset(map(stem, ("because", "since")))  # a reason belongs to what it is given for
_OF_VERBS = frozenset(map(stem, ("not", "never", "cannot")))
_CONDITIONS = frozenset(map(stem, ("when", "if", "once", "whenever", "whether", "should")))
# "Not before", "not without": what follows is asserted, not denied.
_SAVE = frozenset(map(stem, ("before", "except", "save")))
_BEGINS_ANOTHER = frozenset(map(stem, ("or", "and", "but", "then", "so")))
_RELATIVE = frozenset(map(stem, ("who", "which", "that", "whose", "where", "what")))
_WITHOUT = stem("without")
_NOTHING = stem("nothing")
_NON = stem("non")
_FOR = frozenset(map(stem, ("for", "within", "in", "after", "over", "past", "beyond")))
_EVEN = frozenset(map(stem, ("even", "also", "and", "but")))
_THAN = stem("than")
_MORE = frozenset(map(stem, ("more", "longer", "larger", "older", "greater", "higher", "bigger", "later", "slower")))
# Cues that may merely be mentioned, by the word they begin with: an old thing as an object, a verdict in a clause that
# picks some out.
_MENTIONABLE: dict[str, frozenset[str]] = {
    "cue.status-quo": frozenset(map(stem, ("the", "previous", "current", "existing", "present"))),
    "cue.alternative": frozenset((stem("was"),)),
    "cue.promised": frozenset(),
    "cue.question": frozenset(),
}
# What stands before the old thing where a clause is about it: "in the old one", "but the former system".
_LEADING = frozenset(
    map(
        stem,
        (
            "in",
            "with",
            "under",
            "on",
            "at",
            "by",
            "for",
            "of",
            "and",
            "but",
            "so",
            "while",
            "whereas",
            "where",
            "because",
            "since",
            "as",
            "that",
            "the",
            "our",
            "all",
            "both",
            "each",
            "only",
            "even",
            "also",
            "-",
            "*",
        ),
    )
)
_SETTING = frozenset(map(stem, ("in", "under")))
_BE = stem("is")
_NEAR = 4  # tokens from "which" to the verdict in its clause
_HOLDING = frozenset(
    map(stem, ("which", "that", "who", "whose", "if", "when", "whenever", "unless", "until", "what", "whether", "once"))
)
_DETERMINERS = frozenset(
    map(stem, ("the", "a", "an", "we", "it", "they", "there", "each", "every", "you", "nobody", "nothing"))
)


def role_scope(role: Role) -> Scope:
    """The scope that a section's role gives to a sentence that says nothing else."""
    return _ROLE_SCOPE[role]


def scope_of(base: Scope, cues: frozenset[str]) -> Scope:
    """The scope of a clause: its section's, unless its own words say that it speaks of something else."""
    if base in ("glossary", "meta"):
        return base
    if "cue.without" in cues and "cue.would" in cues:
        return "hypothetical"
    if "cue.non-goal" in cues:
        return "non-goal"
    if base in ("non-goal", "alternative", "future"):
        return base
    if "cue.alternative" in cues:
        return "alternative"
    if "cue.status-quo" in cues and "cue.as-before" not in cues:
        return "status-quo"
    return base


def modality_of(role: Role, text: str, cues: frozenset[str]) -> Modality:
    """How binding a clause is. A promise outweighs a wish, a wish outweighs a rule."""
    if role == "open-questions" or text.endswith("?") or "cue.question" in cues:
        return "question"
    if role == "future" or ("cue.promised" in cues and not _KEPT.search(text)):
        return "promised"
    if "cue.may" in cues and not (_MONTH.search(text) and not _PERHAPS.search(text)):
        return "may"
    return "must" if "cue.must" in cues else "fact"


def meant_cues(words: Sequence[Word], cues: Sequence[Hit], quoted: frozenset[int]) -> list[Hit]:
    """The cues that say of their clause what they seem to say; the others only mention it.

    "Reads the old format" is no tale of the old, "which of the rows were dropped" no verdict on an idea, and what a screen
    says in quotation marks (`quoted` are the tokens within them) is the design's own.
    """
    return [hit for hit in cues if not (_MENTIONABLE.get(hit.concept) and _is_mention(words, hit, quoted))]


def _is_mention(words: Sequence[Word], hit: Hit, quoted: frozenset[int]) -> bool:
    if hit.first in quoted and hit.last in quoted:
        return True
    stems = _MENTIONABLE[hit.concept]
    if words[hit.first].stem not in stems or hit.last == hit.first:
        return False
    verdict = hit.concept == "cue.alternative"
    if not verdict and any(word.stem in _SETTING for word in words[max(0, hit.first - 2) : hit.first]):
        return False
    for at in range(hit.first - 1, -1, -1):
        word = words[at]
        if word.stop == 2 or word.stem == "," or (verdict and (hit.first - at > _NEAR or word.stem == _BE)):
            return False
        if (word.stem in _HOLDING) if verdict else (word.stem not in _LEADING):
            return True
    return False


def denied_tokens(words: Sequence[Word], found: Sequence[Hit]) -> frozenset[int]:
    """The tokens that a clause negates: after `no`, `without`, `instead of`; before `is left out`, `is not provided`."""
    forward: list[Hit] = []
    spared: set[int] = set()
    backward: list[Hit] = []
    ends: set[int] = set()
    for hit in found:
        name = hit.concept
        if name == "cue.negation":
            forward.append(hit)
        elif name == "cue.no-negation":
            spared.add(hit.first)
        elif name == "cue.absent":
            backward.append(hit)
        elif name == "cue.clause":
            ends.add(hit.first)
    denied: set[int] = set()
    reached: set[int] = set()  # a `without` that another negation reaches
    size = len(words)
    for hit in forward:
        if hit.first in spared or (words[hit.first].stem in _OF_VERBS and _in_condition(words, hit.first)):
            continue
        if words[hit.first].stem == _WITHOUT and hit.first in reached:
            continue  # "no call goes out without a timeout"
        if words[hit.first].stem == _NON and hit.last + 2 < size and words[hit.last + 1].stem == "-":
            denied.add(hit.last + 2)  # "a non-blocking queue" is a queue
            continue
        opening = words[hit.first].stem == _WITHOUT and all(word.stem in _EVEN for word in words[: hit.first])
        things = 0
        within: list[int] = []
        for at in range(hit.last + 1, min(size, hit.last + 1 + _REACH)):
            word = words[at]
            if word.stem == _WITHOUT and words[hit.first].stem != _NOTHING:  # "it is worth nothing without"
                reached.add(at)
                break
            if word.stop == 2 or word.stem == "," or at in ends or word.stem in _SAVE:
                break
            if word.stem in _FOR and at + 1 < size and words[at + 1].number:
                break  # "no answer for 10 s": so long is waited
            if word.stem == _THAN and words[at - 1].stem in _MORE:
                within = []  # "no queue is longer than 100" bounds the queue
                break
            if opening:
                # "Without the stock the page shows ...": what is missing ends where the main clause begins.
                things += word.stem in _DETERMINERS
                if things > (words[hit.last + 1].stem in _DETERMINERS):
                    break
            within.append(at)
        denied.update(within)
    for hit in backward:
        for at in range(hit.first - 1, max(-1, hit.first - 1 - _REACH_BACK), -1):
            word = words[at]
            if word.stop == 2 or at in ends or word.stem in _RELATIVE:
                break
            if word.stem == "," and words[at + 1].stem in _BEGINS_ANOTHER:
                break
            denied.add(at)
    return frozenset(denied)


def _in_condition(words: Sequence[Word], at: int) -> bool:
    """Whether a negated verb stands in a condition: "when the first has not renewed its lease" takes the lease for given."""
    for before in range(at - 1, max(-1, at - 1 - _REACH), -1):
        word = words[before]
        if word.stem in _CONDITIONS:
            return True
        if word.stop == 2 or word.stem == ",":
            return False
    return False


def clause_starts(words: Sequence[Word], found: Sequence[Hit]) -> list[int]:
    """Where a sentence that speaks of two systems changes over: after `;` or `:`, at `, but`, `, whereas`, `; here`."""
    turns = {hit.first for hit in found if hit.concept == "cue.clause"}
    # "B was rejected: ..." gives the reason, "TODO: ..." says what is to do.
    verdicts = {
        hit.last
        for hit in found
        if hit.concept == "cue.alternative" or (hit.concept == "cue.promised" and hit.first == 0)
    }
    starts = [0]
    for at, word in enumerate(words[:-1]):
        if word.stem in _STATUS_CLAUSES:
            if not (word.stem == ":" and at - 1 in verdicts):
                starts.append(at + 1)
        elif word.stem == "," and at + 1 in turns and not _belongs(words, at + 1):
            starts.append(at + 1)
    return starts


def _belongs(words: Sequence[Word], at: int) -> bool:
    """Whether the clause that begins here gives a reason or an aim ("so that"), and so belongs to the one before."""
    return words[at].stem in _REASONS or (
        words[at].stem == "so" and at + 1 < len(words) and words[at + 1].stem == "that"
    )
