"""What a section is for, told from its title and from the sections that it stands in."""

import re
from functools import lru_cache

from review_core.document.model import Role

_LONG_TITLE_WORDS = 8
_LONGEST_TITLE = 300  # characters looked at

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
_THING = (
    r"(?:option|solution|approach|design|alternative|proposal|architecture|implementation|plan|strategy|direction|idea)"
)
_NOW = r"(?:existing|current|present|legacy|today's|as-is|old|previous)"
_SYSTEM = (
    r"(?:state|situation|architecture|design|implementation|system|approach|process|solution|behaviou?r|set-?up|flow"
    r"|pipeline|infrastructure|model|world|limitations|shortfalls|shortcomings|problems|issues|deployment|version)"
)

# Told even by a long title: what it sets aside, and what it picks.
_SET_ASIDE = re.compile(
    rf"""\b(?:rejected|discarded|dismissed|abandoned|ruled\ out|decided\ against)\b
       | \bnot\ (?:chosen|selected|recommended|taken|pursued)\b | \bwon't\ do\b
       | \balternatives?\b(?!\s+(?:path|route)s?\b)
       | \b{_THING}(?:e?s)?\s+(?:that\ |we\ |were\ ){{0,2}}(?:considered|explored|evaluated|weighed|compared)\b
       | \b(?:considered|evaluated|candidate|possible|potential|competing)\s+{_THING}(?:e?s)\b
       | \A(?:the\ )?other\ (?:possible\ |potential\ )?(?:{_THING}(?:e?s)|possibilities)\b
       | \A(?:option|approach|alternative|variant)\s+(?:\#?\d+|[a-z])\b(?!\s+\w+ing\b)
       | \Aoptions\Z | \Awhy\ not\b | \A(?:pros\ and\ cons\ of|comparison\ of)\ (?:the\ )?{_THING}(?:e?s)
    """,
    re.VERBOSE,
)
_CHOSEN = re.compile(
    rf"""\b(?:chosen|selected|accepted|recommended|preferred|proposed|adopted|final|suggested)\s+{_THING}\b
       | [(\[–—:-]\s*(?:chosen|selected|accepted|preferred|recommended|proposed|adopted|our\ choice)\s*{_THING}?[)\]]?\Z
       | \bdecision\ outcome\b | \A(?:the\ )?{_THING}\ (?:we\ )?(?:chose|choose|picked|selected)\b
    """,
    re.VERBOSE,
)
_REFUSED = re.compile(r"\bnot\b|\brejected\b")

# In this order: what narrows a title comes before what any title of a design may say.
_PATTERNS: tuple[tuple[Role, str], ...] = (
    (
        "non-goals",
        r"""\A(?!(?:\w+\ )?goals?\b(?<!non\ goals)(?<!non\ goal)).*\b(?:non|anti)-?\ ?(?:goals?|objectives?)\b
          | \b(?:out\ of|not\ in|beyond\ the)\ scope\b | \bwhat\ this\ is\ not\b""",
    ),
    (
        "open-questions",
        r"""\bopen\ (?:questions?|issues?|points?|items?|problems?|topics)\b | \bunresolved\b | \bunknowns\b | \Atbd\Z
          | \boutstanding\ (?:questions?|issues?|work)\b | \A(?:remaining\ )?questions?\Z | \Aquestions\ (?:for|to)\b
          | \bundecided\b""",
    ),
    (
        "meta",
        r"""\Aauthors?\b | \A(?:document\ |current\ |proposal\ )?status\Z | \bchange\ ?log\b
          | \A(?:table\ of\ )?contents\Z | \Atoc\Z | \Arevisions?\Z | \Areviewers?\b | \Aapprov(?:als?|ers?)\b
          | \A(?:revision\ |document\ |change\ |version\ |implementation\ |edit\ |review\ |release\ )?history\Z
          | \bsign-?\ ?off\b | \Aacknowledge?ments?\b | \Ametadata\Z | \Adeciders\Z | \A(?:copyright|licen[cs]e)\Z
          | \Astakeholders\Z | \Acredits\Z""",
    ),
    (
        "glossary",
        r"""\bglossary\b | \bterminology\b
          | \A(?:key\ |terms\ and\ )?(?:definitions|terms|acronyms|abbreviations|nomenclature)(?:\ of\ terms)?\Z""",
    ),
    (
        "references",
        r"""\Areferences?\Z | \A(?:external|other|further)\ references\Z | \bbibliography\b | \Asee\ also\b
          | \bfurther\ (?:reading|information)\b | \A(?:\w+\ )?links\Z | \A(?:citations|footnotes|sources)\Z
          | \A(?:additional\ |related\ |useful\ )?resources\Z
          | \Arelated\ (?:documents?|issues|prs|rfcs|proposals|links|reading)\b""",
    ),
    (
        "future",
        r"""\bfuture\b | \Anext\ steps?\b | \Alater\b | \b(?:phase|stage|iteration)\ (?:[2-9]|ii+|two|three)\b
          | \bfollow-?\ ?ups?\b | \A(?:\w+\ )?roadmap\Z | \bfurther\ (?:work|steps|improvements|development)\b
          | \bpossible\ (?:extensions|improvements|enhancements)\b | \bnice\ to\ haves?\b | \Along[- ]term\b
          | \Atodos?\Z""",
    ),
    (
        "context",
        rf"""\A(?:the\ )?{_NOW}\s+(?:\w+\ ){{0,3}}{_SYSTEM}\b | \A(?:existing|legacy|today's|as-is)\b
          | \b(?:of|with|in)\ (?:the\ |our\ )?(?:existing|current|legacy|present)\s+(?:\w+\ ){{0,2}}{_SYSTEM}
          | \bstatus\ quo\b | \bas-is\b | \b(?:today|currently)\Z | \b(?:prior|previous|related)\ (?:art|work)\b
          | \A(?:the\ )?problems?(?:\ statement|\ description|\ definition)?\Z | \Apain\ points\b
          | \Awhy(?:\ now|\ this\ matters|\ do\ we\ need\ (?:this|it))?\Z | \Awhat\ (?:is|are|was)\ the\ problems?\b""",
    ),
    (
        "goals",
        r"""\b(?:goals?|objectives?|requirements?|desiderata)\b | \b(?:success|acceptance)\ criteria\b
          | \A(?:decision\ drivers|drivers|tenets|constraints|scope)\b | \b(?:use[- ]cases|user\ stories)\b
          | \bdesign\ principles\b""",
    ),
    (
        "consequences",
        r"""\bconsequences?\b | \btrade-?\ ?offs?\b | \brisks?\b | \bdrawbacks?\b | \b(?:pros|cons)\b
          | \b(?:dis)?advantages\b | \bdownsides?\b | \bcaveats?\b | \A(?:positive|negative)\Z
          | \A(?:known\ |potential\ |possible\ )?(?:limitations?|issues|problems|concerns|challenges)\b
          | \A(?:impacts?|implications|benefits)\b
          | \b(?:problem|issue|limitation|concern)s?\ (?:of|with)\ (?:this|the\ proposed|our|the\ new)\b""",
    ),
    (
        "testing",
        r"""\Atests?\b | \btest(?:ing)?\ (?:plan|strategy|cases?|approach)\b | \btesting\b | \Averification\b
          | \A(?:test\ )?validation\Z""",
    ),
    (
        "rollout",
        r"""\broll-?\ ?outs?\b | \bmigrat(?:ion|ions|ing|e)\b | \bdeploy(?:ment|ments|ing|s)?\b | \bcut-?\ ?over\b
          | \bupgrad(?:e|es|ing|eability)\b | \bdowngrad(?:e|es|ing)\b | \b(?:in)?compatib(?:ility|le)\b
          | \brelease\ (?:plan|process|strategy)\b | \broll-?\ ?back\b | \bgraduation\ criteria\b
          | \b(?:implementation|delivery|project|launch|transition|action)\ (?:plan|phases|steps|timeline|stages)\b
          | \A(?:plan|timeline|milestones|launch|transition)\Z""",
    ),
    (
        "operations",
        r"""\boperat(?:ions|ional|ing|ability)\b(?!\ systems?) | \bmonitoring\b | \bobservability\b
          | \balert(?:s|ing)\b | \A(?:metrics|logging|telemetry|tracing)\b | \Afailures?\Z
          | \bfailure[- ](?:modes?|handling|scenarios?|cases?|domains?|recovery)\b | \brunbooks?\b | \bplaybooks?\b
          | \btroubleshooting\b | \bdisaster\ recovery\b | \bon-?call\b | \bsupportability\b | \b(?:slos?|slas?|slis?)\b""",
    ),
    (
        "summary",
        r"""\A(?:executive\ |high-?\ ?level\ )?(?:abstract|summary|overview|introduction|intro|tl;?dr|synopsis)\b
          | \A(?:purpose|conclusions?)\Z | \bin\ a\ nutshell\b | \bat\ a\ glance\b""",
    ),
    (
        "proposal",
        r"""\bpropos(?:al|als|ed|e|ing)\b | \bdesigns?\b | \bdecisions?\b | \bimplementation\b | \barchitecture\b
          | \bsolutions?\b | \bapproach\b | \bspecifications?\b | \b(?:reference|guide)-level\ explanation\b
          | \Awhat\ we\ (?:will|propose|are\ going)\b | \Ahow\ (?:it|this)\ (?:works|will\ work)\b""",
    ),
    ("context", r"\bcontext\b | \bbackground\b | \bmotivations?\b | \bproblems?\b"),
    ("summary", r"\boverview\b | \bsummary\b"),
)
_WORDS = tuple((role, re.compile(pattern, re.VERBOSE)) for role, pattern in _PATTERNS)

# What a section of this role lets its subsections be; where a role is not named, a subsection may be anything.
_SIDE_MATTER: frozenset[Role] = frozenset(
    {"non-goals", "alternatives", "future", "open-questions", "glossary", "references", "meta"}
)
_ADMITS: dict[Role, frozenset[Role]] = {
    "alternatives": frozenset(),
    "non-goals": frozenset({"alternatives"}),
    "future": frozenset(),
    "open-questions": frozenset({"alternatives", "future"}),
    "glossary": frozenset(),
    "references": frozenset(),
    "context": _SIDE_MATTER | {"goals"},
    "goals": _SIDE_MATTER | {"context"},
}
_TWO_THINGS = re.compile(r"\s(?:and|or|&|/)\s")
_PROPOSES = re.compile(r"\bpropos|\bdecision")


@lru_cache(maxsize=4096)
def role_of_title(title: str) -> Role | None:
    """The role that a title's own words give, or None where they give none."""
    words = _bare(title)
    if _chosen(words):
        return "proposal"
    if _SET_ASIDE.search(words):
        return "alternatives"
    if len(words.split()) > _LONG_TITLE_WORDS:
        words, colon, _ = words.partition(":")
        if not colon or len(words.split()) > _LONG_TITLE_WORDS:
            return None
    return next((role for role, pattern in _WORDS if pattern.search(words)), None)


def role_within(title: str, above: Role, *, parent: str = "", top: bool = True, subject: Role | None = None) -> Role:
    """The role of a section under one of role `above`, which is titled `parent`; `top` says that it is the outermost.

    A subsection speaks for itself only where the section that holds it lets it: "Drawbacks" among the alternatives are
    an alternative's, "Deployment" under the existing system is the existing system's; what is marked as chosen is the
    proposal wherever it stands. `subject` is what the document's own title is about: in the design of a migration, a
    longer title that speaks of migrating says nothing of the section's role.
    """
    own = role_of_title(title)
    if own is None or own == above or (own == "meta" and not top):
        return above
    if own == subject and len(title.split()) > 2:
        return above
    admitted = _ADMITS.get(above)
    if admitted is None or own in admitted or _TWO_THINGS.search(parent[:_LONGEST_TITLE]):
        return own
    words = _bare(title)
    if own == "proposal" and (_chosen(words) or (above in {"context", "goals"} and _PROPOSES.search(words))):
        return own
    return above


def _bare(title: str) -> str:
    words = _NOISE.sub("", title[:_LONGEST_TITLE].lower().replace("’", "'")).strip(" :.-–—")
    return _NUMBERING.sub("", words, count=1)


def _chosen(words: str) -> bool:
    return _CHOSEN.search(words) is not None and _REFUSED.search(words) is None
