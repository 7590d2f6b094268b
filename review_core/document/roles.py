"""What a section is for, told from its title and from the sections that it stands in."""

import re
from functools import lru_cache

from review_core.document.model import Role

_NUMBERING = re.compile(
    r"""\A\s*(?:
          (?:step|part|section|chapter|appendix)\s+(?:\d+(?:\.\d+)*|[a-z])\s*[:.)–—-]\s*
        | \(?\d+(?:\.\d+)*\)?[.):]?\s+
        | [a-z][.)]\s+
        | [ivxl]{1,5}[.)]\s+
        | §\s*\d*\s*
    )""",
    re.VERBOSE,
)
_NOISE = re.compile(r"[`*_~\"“”‘’#]+")
_THING = r"(?:option|solution|approach|design|alternative|proposal|architecture|implementation|plan|strategy|direction|idea|way)"
_LONG_TITLE_WORDS = 8
_LONGEST_TITLE = 300  # characters looked at

# Told even by a long title: what it sets aside, and what it picks.
_SET_ASIDE = re.compile(
    rf"""\b(?:rejected|discarded|dismissed|abandoned|ruled\ out|decided\ against|not\ (?:chosen|selected|recommended|taken|pursued)|won't\ do)\b
       | \balternatives?\b(?!\s+(?:path|route)s?\b)
       | \b{_THING}s?\s+(?:that\ (?:we|were)\ )?(?:considered|explored|evaluated|weighed|compared)\b
       | \b(?:considered|evaluated|candidate|possible|potential|competing)\s+{_THING}s\b
       | \A(?:the\ )?other\ (?:possible\ |potential\ )?(?:{_THING}s|possibilities|ideas)\b
       | \A{_THING}\s+(?:\#?\d+|[a-z])\b(?!\s+\w+ing\b)
       | \Aoptions\Z | \Awhy\ not\b | \A(?:pros\ and\ cons\ of|comparison\ of)\ (?:the\ )?{_THING}s
    """,
    re.VERBOSE,
)
_CHOSEN = re.compile(
    rf"""\b(?:chosen|selected|accepted|recommended|preferred|proposed|adopted|final|suggested)\s+{_THING}\b
       | [(\[–—:-]\s*(?:chosen|selected|accepted|preferred|recommended|proposed|adopted|our\ choice)\s*(?:{_THING})?\s*[)\]]?\Z
       | \bdecision\ outcome\b | \A(?:the\ )?{_THING}\ (?:we\ )?(?:chose|choose|picked|selected)\b
    """,
    re.VERBOSE,
)

# In this order: what narrows a title comes before what a design's every title may say.
_WORDS: tuple[tuple[Role, re.Pattern[str]], ...] = tuple(
    (role, re.compile(pattern, re.VERBOSE))
    for role, pattern in (
        (
            "non-goals",
            r"""\A(?!.*(?<!non-)(?<!non\ )(?<!anti-)\bgoals?\b)?.*(?:\bnon-?\ ?(?:goals?|objectives?)\b|\banti-?\ ?goals?\b)
              | \b(?:out\ of|not\ in|beyond\ the)\ scope\b | \bwhat\ this\ is\ not\b""",
        ),
        (
            "open-questions",
            r"""\bopen\ (?:questions?|issues?|points?|items?|problems?|topics)\b | \bunresolved\b | \bunknowns\b | \Atbd\Z
              | \boutstanding\ (?:questions?|issues?|work)\b | \A(?:remaining\ )?questions?\Z | \Aquestions\ (?:for|to)\b | \bundecided\b""",
        ),
        (
            "meta",
            r"""\Aauthors?\b | \A(?:document\ |current\ |proposal\ )?status\Z | \bchange\ ?log\b | \A(?:table\ of\ )?contents\Z | \Atoc\Z
              | \A(?:revision|document|change|version|implementation|edit|review)?\ ?history\Z | \Arevisions?\Z | \Areviewers?\b | \Aapprov(?:als?|ers?)\b
              | \bsign-?\ ?off\b | \Aacknowledge?ments?\b | \Ametadata\Z | \Adeciders\Z | \A(?:copyright|licen[cs]e)\Z | \Astakeholders\Z | \Acredits\Z""",
        ),
        (
            "glossary",
            r"\bglossary\b | \bterminology\b | \A(?:key\ |terms\ and\ )?(?:definitions|terms|acronyms|abbreviations|nomenclature)(?:\ of\ terms)?\Z",
        ),
        (
            "references",
            r"""\Areferences?\Z | \A(?:external|other|further)\ references\Z | \bbibliography\b | \bfurther\ (?:reading|information)\b | \Asee\ also\b
              | \A(?:\w+\ )?links\Z | \A(?:additional\ |related\ |useful\ )?resources\Z | \Arelated\ (?:documents?|issues|prs|rfcs|proposals|links|reading)\b
              | \A(?:citations|footnotes|sources)\Z""",
        ),
        (
            "future",
            r"""\bfuture\b | \Anext\ steps?\b | \Alater\b | \b(?:phase|stage|iteration)\ (?:[2-9]|ii+|two|three)\b | \bfollow-?\ ?ups?\b | \A(?:\w+\ )?roadmap\Z
              | \bfurther\ (?:work|steps|improvements|development)\b | \bpossible\ (?:extensions|improvements|enhancements)\b | \bnice\ to\ haves?\b
              | \Along[- ]term\b | \Atodos?\Z""",
        ),
        (
            "context",
            r"""\A(?:the\ )?(?:existing|current|present|legacy|old|previous|today's|as-is)\b(?!\ status\Z) | \bstatus\ quo\b | \bas-is\b
              | \Ahow\ (?:it|things|this)\ works?\ (?:today|now|currently)\b | \b(?:today|currently)\Z | \b(?:prior|previous|related)\ (?:art|work)\b
              | \A(?:the\ )?problems?(?:\ statement|\ description|\ definition)?\Z | \b(?:problem|issue)s?\ with\ (?:the\ )?(?:existing|current|present|legacy)\b
              | \Apain\ points\b | \Awhy\ (?:do|is|are|now|we)\b | \Awhat\ (?:is|are|was)\ the\ problems?\b""",
        ),
        (
            "goals",
            r"""\b(?:goals?|objectives?|requirements?|desiderata)\b | \b(?:success|acceptance)\ criteria\b | \A(?:decision\ drivers|drivers|tenets|constraints|scope)\b
              | \b(?:use[- ]cases?|user\ stories)\b | \bdesign\ principles\b""",
        ),
        (
            "consequences",
            r"""\bconsequences?\b | \btrade-?\ ?offs?\b | \brisks?\b | \bdrawbacks?\b | \b(?:pros|cons)\b | \b(?:dis)?advantages\b | \bdownsides?\b | \bcaveats?\b
              | \A(?:known\ )?(?:limitations?|issues|problems)\b | \A(?:impacts?|implications|benefits|concerns|challenges)\b
              | \b(?:problem|issue|limitation|concern)s?\ (?:of|with)\ (?:this|the\ proposed|our|the\ new)\b | \A(?:positive|negative)\Z""",
        ),
        (
            "testing",
            r"\Atests?\b | \btest(?:ing)?\ (?:plan|strategy|cases?|approach)\b | \btesting\b | \Averification\b | \A(?:test\ )?validation\Z",
        ),
        (
            "rollout",
            r"""\broll-?\ ?outs?\b | \bmigrat(?:ion|ions|ing|e)\b | \bdeploy(?:ment|ments|ing|s)?\b | \bupgrad(?:e|es|ing|eability)\b | \bdowngrad(?:e|es|ing)\b
              | \b(?:in)?compatib(?:ility|le)\b | \brelease\ (?:plan|process|strategy)\b | \bcut-?\ ?over\b | \broll-?\ ?back\b | \bgraduation\ criteria\b
              | \b(?:implementation|delivery|project|launch|transition)\ (?:plan|phases|steps|timeline|stages)\b | \A(?:plan|timeline|milestones|launch|transition)\Z""",
        ),
        (
            "operations",
            r"""\boperat(?:ions|ional|ing|ability)\b(?!\ systems?) | \bmonitoring\b | \bobservability\b | \balert(?:s|ing)\b | \A(?:metrics|logging|telemetry|tracing)\b
              | \bfailure[- ](?:modes?|handling|scenarios?|cases?|domains?|recovery)\b | \Afailures?\Z | \brunbooks?\b | \bplaybooks?\b | \btroubleshooting\b
              | \bdisaster\ recovery\b | \bon-?call\b | \bsupportability\b | \b(?:slos?|slas?|slis?)\b""",
        ),
        (
            "summary",
            r"\A(?:executive\ |high-?\ ?level\ )?(?:abstract|summary|overview|introduction|intro|tl;?dr|purpose|conclusions?|synopsis)\b | \bin\ a\ nutshell\b | \bat\ a\ glance\b",
        ),
        (
            "proposal",
            r"""\bpropos(?:al|als|ed|e|ing)\b | \bdesigns?\b | \bdecisions?\b | \bimplementation\b | \barchitecture\b | \bsolutions?\b | \bapproach\b
              | \bspecifications?\b | \b(?:reference|guide)-level\ explanation\b | \Awhat\ we\ (?:will|propose|are\ going)\b | \Ahow\ (?:it|this)\ (?:works|will\ work)\b""",
        ),
        ("context", r"\bcontext\b | \bbackground\b | \bmotivations?\b | \bproblems?\b | \Ahistory\b"),
        ("summary", r"\boverview\b | \bsummary\b"),
    )
)

# What a section of this role lets its subsections be; where a role is not named, a subsection may be anything.
_ADMITS: dict[Role, frozenset[Role]] = {
    "alternatives": frozenset(),
    "non-goals": frozenset({"alternatives"}),
    "future": frozenset(),
    "open-questions": frozenset({"alternatives", "future"}),
    "glossary": frozenset(),
    "references": frozenset(),
    "context": frozenset(
        {"goals", "non-goals", "alternatives", "future", "open-questions", "glossary", "references", "meta"}
    ),
    "goals": frozenset(
        {"context", "non-goals", "alternatives", "future", "open-questions", "glossary", "references", "meta"}
    ),
}


@lru_cache(maxsize=4096)
def role_of_title(title: str) -> Role | None:
    """The role that a title's own words give, or None where they give none."""
    words = _NOISE.sub("", title[:_LONGEST_TITLE].lower().replace("’", "'")).strip(" :.-–—")
    words = _NUMBERING.sub("", words, count=1)
    if _chosen(words):
        return "proposal"
    if _SET_ASIDE.search(words):
        return "alternatives"
    if len(words.split()) > _LONG_TITLE_WORDS:
        words, colon, _ = words.partition(":")
        if not colon or len(words.split()) > _LONG_TITLE_WORDS:
            return None
    for role, pattern in _WORDS:
        if pattern.search(words):
            return role
    return None


def role_within(title: str, above: Role) -> Role:
    """The role of a section under one of role `above`.

    A subsection speaks for itself only where the section that holds it lets it: "Drawbacks" among the alternatives are an
    alternative's, "Deployment" under the existing system is the existing system's; what is marked as chosen is the proposal
    wherever it stands.
    """
    own = role_of_title(title)
    if own is None or own == above:
        return above
    admitted = _ADMITS.get(above)
    if admitted is None or own in admitted:
        return own
    words = title[:_LONGEST_TITLE].lower()
    if own == "proposal" and (
        _chosen(words) or (above in {"context", "goals"} and re.search(r"\bpropos|\bdecision", words))
    ):
        return own
    return above


def _chosen(words: str) -> bool:
    found = _CHOSEN.search(words)
    return found is not None and not re.search(r"\bnot\b|\brejected\b", words)
