"""No interruption, promised for a change that stops the service."""

from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.contradictions._amounts import SPAN
from review_core.rules.contradictions._clash import pair, raise_clash
from review_core.rules.contradictions._subjects import part_of
from review_core.rules.contradictions._told import Claim, Ways, claims, small

_WHOLE = (
    r"(?:services?|system|app|application|apis?|site|website|web ?shop|shop|platform|database|db|writes?|traffic"
    r"|portal|gateway|cluster|backend|everything|product|store|all (?:\w+ ){0,2}?(?:services|instances|pods|nodes"
    r"|traffic|writes|writers)|users|customers)"
)
_UNBROKEN = Ways(
    "downtime down_time interrupt outage hitless seamless notice offline available online throughout uninterrupted "
    "maintenance_window always_up stop",
    r"""
    zero (?:down ?time|outage|interruption) | down ?time free | no (?:planned |service |user
    visible |visible |customer visible )?(?:down ?time|interruptions?|outages?|maintenance windows?|service
    interruptions?|disruption) | without (?:any |a |planned |user visible |noticeable |service )*(?:down ?time
    |interruptions?|interrupting \w+|outages?|disruption|disrupting \w+|maintenance windows?|taking ~ (?:down|offline)
    |stopping (?:the |any )?(?:service|system|traffic)|(?:users|customers|anybody|anyone|clients|callers) noticing)
    | hit ?less | seamless(?:ly)? (?:migrat\w+|cut ?over|upgrad\w+|switch\w*|deploy\w*|transition) | (?:migrat\w+
    |cut ?over|upgrade[sd]?|switch ?over|deploy\w*|transition|move|change)
    (?:is |are |happens? |runs? )?seamless(?:ly)? | (?:is|are|stays?|remains?|keeps) (?:\w+ )?(?:available|online|up
    |reachable|usable|open|in service|in operation) (?:throughout|during|while)
    (?:the |each |every |all |any |we )?(?:\w+ )?(?:migrat\w+|deploy\w*|upgrade\w*|release\w*|roll ?outs?|cut ?over
    |switch\w*|change\w*|maintenance) | (?:users|customers|clients|callers|nobody|no one|no user|no customer|no client
    |no caller) (?:do not|does not|don't|never|will not|won't|must not|will never|notices?|will notice) ?(?:notice)?
    (?:the |any |a )?(?:migrat\w+|deploy\w*|upgrade\w*|release\w*|roll ?outs?|cut ?over|switch\w*|change ?over
    |interruption|move|change|split|exchange|replacement|transition|rename) | (?:never|must not be|may not be|must
    never be|is never|are never) (?:goes? |taken |be |shut )?(?:down|offline)
    | uninterrupted(?:ly)?(?: service| operation)?
    """,
    r"(?:near|nearly|almost|minimal|minimi[sz]\w*|reduc\w+|little|close to|as little|low"
    r"|short) (?:\w+ )?(?:zero |no )?(?:down ?time|interruption)|if possible|where possible|best effort",
)
_STOPPED = Ways(
    "stop shut taken_down take_down taken_offline halt pause maintenance downtime down_time offline unavailable "
    "down_for down_during big_bang big-bang read-only read_only freeze frozen scale lock recreate down_at down_for "
    "down_while down. down, down_and switched_off turn put_into closed",
    rf"""
    (?:stops|shuts down|takes down|halts|switches off) (?:the |all )(?:\w+ ){{0,2}}?(?:service|system|application|app
    |site|shop|api|platform|servers|instances|pods|nodes|writes|old version)s?(?! (?:one|in turn))
    | (?:we |then |first |operators? |the team |to migrate,? |for this,? |\A\W*(?:\d+[.)] )?|and |must |will )(?:stop
    |stops|shut down|shuts down|take down|halt|halts|pause|freeze|switch off|turn off|close)s?
    (?:the |all |every )(?:\w+ ){{0,2}}?{_WHOLE}(?! (?:account|for one)) | (?:stop|shut down|take down|halt|switch
    off) (?:the |all )(?:service|system|application|app|site|shop|api|platform|writes)(?:,| and| then|;|\.|$)
    | (?:(?:the |all |our |whole )(?:\w+ ){{0,2}}?{_WHOLE}|writes?|all traffic) (?:is|are|will be|must be|gets?|has to
    be|have to be|need to be|needs to be) (?:first |then |briefly |completely |all )?(?:stopped|shut down|taken down
    |taken offline|taken out of service|halted|paused|switched off|turned off|put (?:in|into) (?:maintenance|read
    only)(?: mode)?|unavailable|offline|down|closed|frozen|locked|blocked|suspended)(?=\s*(?:for|while|during|until
    |before|on|at|and|over|from|,|\.|;|$|in the)) | take[sn]? (?:the |all )(?:\w+ ){{0,2}}?{_WHOLE} (?:down|offline
    |out of service) | (?:in|into|during|within|uses?|needs?|requires?|with|schedule\w*|announce\w*|show\w*|have|has
    |at) (?:a |the |our |an? announced |planned |weekly |nightly |scheduled |short )*maintenance (?:window|mode|page
    |break) | (?:down|unavailable|offline|out of service|read only|closed|interrupted) for (?:about |up to |around |at
    most |roughly |approximately |some )?(?:{SPAN}|a few (?:minutes|hours|seconds)|several (?:minutes|hours)|the
    (?:night|weekend|duration)) | (?:a |planned |expected |scheduled |the |brief |short )?down ?time (?:of|is|lasts
    |window|for|:) ?(?:about |up to |around |roughly |expected )?(?:{SPAN}|of {SPAN}|announced|planned|needed)
    | scal\w+ ~ (?:down )?to (?:zero|0) | big bang | locks? the (?:whole |entire )?(?:\w+ )?table | strategy:?
    recreate | recreate strategy
    """,
    r"(?:old|previous|legacy|blue|former|canary|faulty|affected|source|primary|each|one"
    r"|every) (?:\w+ )?(?:service|system|version|instance|pod|node|cluster|app|application|database"
    r"|api)s? ~ (?:after|once|stopped|shut|switched|is then)|rolling|one (?:by one|after|at a time)"
    r"|if ~ (?:fails?|wrong|needed|necessary|rollback)|roll ?back|emergenc\w+|in case|worst case|buffered"
    r"|queued|held back|(?:clients?|callers?) (?:retry|wait)|disaster|drill\w*|chaos|kill switch|tests?|idle"
    r"|overnight to save|not (?:in|during)"
    r"|alerts?|monitor\w*|page[ds]?|circuit|breaker|when (?:a|an|the|one) ~ (?:is|goes) (?:down|unavailable)"
    r"|while (?:a|the) \w+ is (?:down|unavailable)|attack\w*|abuse|fraud|development|staging",
)
_CHANGES = {
    "deploy": ("deploy", "release", "roll-out", "rollout", "roll out", "new version", "upgrad", "update"),
    "migrate": ("migrat", "schema", "cut-over", "cutover", "cut over", "move", "upgrad", "update"),
    "upgrade": ("upgrad", "patch", "update"),
    "members": (
        "addition",
        "removal",
        "adding",
        "added",
        "removed",
        "removing",
        "reconfigur",
        "rebalanc",
        "resiz",
        "scaling",
    ),
    "maintain": ("backup", "hardware", "operating system", "certificate", "yearly", "annual"),
}


def judge(case: Case) -> Call:
    """Present where a change is to pass unnoticed and, for the same kind of change, the service is stopped."""
    unbroken = claims(case, _UNBROKEN)
    if not unbroken:
        return Call("absent")
    return raise_clash(
        case,
        pair(case, unbroken, claims(case, _STOPPED), part_of, lambda one, other: _same_change(case, one, other)),
        title="Zero downtime, beside a step that stops the service",
        detail="While the service is stopped, down or closed to writes, its callers get errors: that is the downtime "
        "that the promise rules out.",
    )


def _same_change(case: Case, one: Claim, other: Claim) -> bool:
    mine, others = _changes(case, one), _changes(case, other)
    return not mine or not others or not mine.isdisjoint(others)


def _changes(case: Case, claim: Claim) -> frozenset[str]:
    """The kinds of change that a claim's sentence names, else those that the title above it does."""
    title = small(case.document.sections[claim.statement.section].title)
    named = (
        frozenset(kind for kind, signs in _CHANGES.items() if any(sign in words for sign in signs))
        for words in (claim.told.words, title)
    )
    return next((kinds for kinds in named if kinds), frozenset())


RULE = Rule(
    id="CX-zero-downtime",
    slug="deployment-strategy",
    family="contradictions",
    summary="Zero downtime, beside a step that stops the service.",
    flags="A migration, release or upgrade that nobody is to notice, whose steps stop the service, close it to "
    "writes, or need a maintenance window.",
    why="Callers were told that nothing will happen and have no plan for the hour in which it does.",
    detection="Both claims, firmly made in the proposal, of the same kind of change (a release, a migration, an "
    "upgrade) where both name one. What stops one instance at a time or the old version after the switch, roll-back, "
    "drills, and requests that are held back meanwhile pass.",
    false_positives=("A step that stops a part which serves nobody at that time.",),
    question="The service is stopped and the migration takes twice as long as planned: what do callers get meanwhile?",
    suggestion="Expand, migrate in the background, switch readers, then contract; or announce the window and its length.",
    not_when="The users agreed to a window: then promise that window and not zero.",
    references=(
        "Pramod Sadalage, Martin Fowler: Evolutionary Database Design, martinfowler.com, 2016",
        "Danilo Sato: Parallel Change, martinfowler.com, 2014",
    ),
    severity="High.",
    valid=(
        Example("# Move\n## Design\nThe migration has zero downtime: old and new columns are written side by side.\n"),
        Example("# Move\n## Design\nZero downtime: each node is stopped, upgraded and started again, one by one.\n"),
        Example("# Move\n## Design\nDowntime of 30 minutes is agreed. We stop the service and migrate the data.\n"),
        Example(
            "# Move\n## Design\nReleases have zero downtime. The yearly hardware maintenance needs a maintenance "
            "window.\n"
        ),
        Example(
            "# Move\n## Design\nThe migration runs with no downtime.\n## Alternatives\nStop the service and migrate "
            "in one go.\n"
        ),
    ),
    invalid=(
        Example("# Move\n## Design\nThe migration has zero downtime. We stop the service and migrate the data.\n"),
        Example(
            "# Move\n## Goals\n- No downtime.\n## Rollout\n1. Stop the service.\n2. Copy the tables.\n3. Start the "
            "new one.\n"
        ),
        Example(
            "# Move\n## Design\nUsers will not notice the migration. The shop is offline for two hours meanwhile.\n"
        ),
        Example(
            "# Move\n## Design\nThe change is rolled out without interruption. During the maintenance window the "
            "database is taken offline.\n"
        ),
    ),
    judge=judge,
)
