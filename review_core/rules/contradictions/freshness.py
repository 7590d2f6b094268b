"""Fresh data, promised over a cache or a job that is slower."""

from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.contradictions._amounts import EVERY, SPAN, seconds, written
from review_core.rules.contradictions._clash import pair, present
from review_core.rules.contradictions._subjects import matter_of
from review_core.rules.contradictions._told import Claim, Ways, claims, resolved

_AT_ONCE = 5.0  # seconds that "immediately" and "real time" are taken to allow
_FRESH = Ways(
    "within at_most in_less less_than in_under _under_ below no_later after_at_most older_than older_staler "
    "no_more_than not_more_than never_more up_to_ maximum immediately instantly at_once real_time real-time realtime "
    "without_delay always_ freshness staleness data_age propagation",
    rf"""
    (?:at most|no more than|not more than|never more than|never|up to|less than|under|below|within|a maximum of
    |maximum) (?:older than |more than )?{SPAN} (?:old|stale|behind|out of date|of age) | (?:never|not|no)
    (?:be )?(?:older|staler) than {SPAN} | (?:freshness|staleness|data age|propagation(?: delay| time)?)(?: (?:of|is
    |must|stays|target|slo|bound|below|under|at most|within|be))*[:=]? ?[<≤]? ?{SPAN} | (?:visible|seen|shown|appears?
    |reflected|propagated?|propagates?|effective|in effect|takes? effect|live|available to (?:users|customers
    |readers)) (?:\w+ ){{0,6}}?(?:within|in (?:less than|under|at most)|after at most|no later than|at most
    |under) {SPAN} | (?:immediately|instantly|at once) (?:visible|seen|shown|reflected|effective|available|propagated)
    | (?:visible|seen|shown|appears?|reflected|propagated|effective|takes? effect|shows?|see)
    (?:\w+ ){{0,4}}?(?:immediately|instantly|at once|in real ?time|without delay) | (?:always|never anything but)
    (?:the )?(?:current|up to date|fresh|latest) | real time (?:view|data|prices?|stock|inventory|figures|status
    |balances?|availability|dashboards?|counts?|positions?)
    """,
    r"eventual\w*|near real ?time|close to real ?time|alerts? (?:fire|are)|session"
    r"|within seconds of \w+ing the alarm|cannot|acceptable|tolera\w+",
)
_SLOW = Ways(
    "ttl time_to_live expire cached cache max-age max_age refresh poll import sync updated recomputed reload rebuilt "
    "lag batch runs nightly daily every hourly overnight",
    rf"""
    (?:ttl|time to live|max ?-?age|expiry|expiration)(?: (?:of|is|for|set|to|the|a|an|entries|cache|at
    |about))*[:=]? ?{SPAN} | {SPAN} (?:ttl|time to live|cache) | (?:cached?|caches?|caching|kept in the cache|held in
    the cache|entries|entry|cache) (?:\w+ ){{0,6}}?(?:for|expires? after|expire after|lives? for|valid for|lasts?
    |after) (?:up to |about |at most |the next )?{SPAN} | (?:refreshed|refreshes|refresh|reloaded|reloads|re ?loaded
    |recomputed|recalculated|rebuilt|re ?indexed|synced|synchroni[sz]ed|imported|updated|polled|polls?|pulled|fetched
    |copied|exported|loaded|pulls?|fetches|re ?builds?|sync|import|update) (?:\w+ ){{0,5}}?{EVERY} | (?:batch|job
    |import|export|sync|refresh|update|cron job|feed|etl|index build) (?:\w+ ){{0,3}}?(?:runs?|starts?|happens?|takes
    place|is run|is started|executes?) (?:\w+ ){{0,2}}?{EVERY} | (?:nightly|hourly|daily|weekly) (?:batch|job|import
    |export|sync\w*|refresh|update|load|feed|etl|re ?index\w*|rebuild) | (?:refresh|poll\w*|sync\w*|update|reload)
    (?:interval|period)[:=]? ?(?:is |of )?(?:about )?{SPAN}
    """,
    r"tokens?|sessions?|leases?|locks?|dns|certificates?|tombstones?|idempot\w*|de ?dup\w*|jwts?|otps?"
    r"|pre ?signed|links?|keys? (?:rotat\w*|expire)|static|images?|assets?|fonts?|css|javascript"
    r"|health checks?|heartbeats?|metrics|dashboards? (?:is|are)"
    r"|credentials?|passwords?|invitations?|carts?|reservations?|visibility|config\w*|back ?ups?"
    r"|reports? (?:is|are)|negative|failure|fallback|stale|certificates?|tokens?|report\w*|archive"
    r"|reconcil\w*|compar\w*|safety net|in addition|besides|as well|second line|clean\w*|durab\w*|nines|lost|loss",
)
_PUSHED = Ways(
    "invalidat evict purge push bust write-through write_through event on_change notif version cdc publish listen "
    "subscrib bypass stream delete webhook",
    r"""
    invalidat\w+ | evict\w* | purge[sd]? | push\w* | bust\w* | write through | event driven | (?:on|upon|with|at
    |after) (?:each |every |a |any )?(?:change|update|write)s? | change events? | notif\w+ | versioned | cdc
    | bypass\w* | subscrib\w+ | listens? (?:to|for|on) | web ?sockets? | web ?hooks? | stream(?:s|ed|ing)?
    | (?:deletes?|removes?|drops?|overwrites?|updates?) (?:\w+ ){0,3}?(?:entry|entries|cache|cached)
    """,
)


def judge(case: Case) -> Call:
    """Present where data is to be newer than the cache or the job that carries it lets it be."""
    fresh = claims(case, _FRESH)
    slow = claims(case, _SLOW) if fresh else []
    if not slow or resolved(case, _PUSHED):
        return Call("absent")
    found = pair(case, fresh, slow, matter_of, lambda one, other: _promised(one) < _delay(other))
    if found is None:
        return Call("absent")
    bound = seconds(found[0].found.group())
    promised = f"within {written(bound)}" if bound else "at once"
    delay = written(_delay(found[1]))
    return present(
        case,
        [one.statement for one in found],
        f"To be seen {promised}, by way of what is renewed after {delay}",
        f"A change that comes right after the copy was taken is seen {delay} later. Nothing is named that"
        " renews the copy before.",
        severity="high" if bound else "medium",
    )


def _promised(claim: Claim) -> float:
    return seconds(claim.found.group()) or _AT_ONCE


def _delay(claim: Claim) -> float:
    return seconds(claim.found.group()) or 0.0


RULE = Rule(
    id="CX-freshness",
    slug="consistency",
    family="contradictions",
    summary="Data promised fresher than the cache or job that carries it.",
    flags="Changes that are to be visible within a minute, or at once, over a cache that keeps them for ten, or an "
    "import that runs at night.",
    why="Whoever built on the promise decides on old data, and nothing shows an error.",
    detection="The stretch of time within which a change is to be seen (a few seconds for `immediately` and `real "
    "time`) against a cache's time to live or the interval of a refresh, poll or import, where nothing invalidates, "
    "pushes or bypasses. Claims of two different kinds of data pass, as do tokens, sessions, leases and static files.",
    false_positives=("An invalidation that the text does not name.",),
    question="A value changes one second after it was cached: who sees the old one, until when, and what do they do "
    "with it?",
    suggestion="Invalidate on change, shorten the time to live to the promise, or promise what the interval gives.",
    not_when="Readers of the slow copy are others than those who were promised the fresh one.",
    references=(
        "Rajesh Nishtala, Hans Fugal, Steven Grimm et al.: Scaling Memcache at Facebook, USENIX NSDI, 2013",
        "Peter Bailis, Shivaram Venkataraman, Michael Franklin et al.: Probabilistically Bounded Staleness for "
        "Practical Partial Quorums, PVLDB, 2012",
    ),
    severity="High; medium where the promise is a word (`immediately`) and no figure.",
    valid=(
        Example(
            "# Prices\n## Design\nPrice changes are visible within 15 minutes. Prices are cached for 10 minutes.\n"
        ),
        Example(
            "# Prices\n## Design\nPrice changes are visible within 1 minute. Prices are cached for 10 minutes and "
            "invalidated on change.\n"
        ),
        Example(
            "# Prices\n## Design\nPrice changes are visible within 1 minute. Access tokens have a TTL of 10 minutes.\n"
        ),
        Example(
            "# Prices\n## Design\nPrice changes are visible within 1 minute. The weather is imported every hour.\n"
        ),
        Example(
            "# Prices\n## Design\nReads are at most 2 s behind. Three copies and the nightly export give a durability of "
            "nine nines.\n"
        ),
    ),
    invalid=(
        Example("# Prices\n## Design\nPrice changes are visible within 1 minute. Prices are cached for 10 minutes.\n"),
        Example(
            "# Stock\n## Design\nThe stock shown is never older than 30 seconds. The cache has a TTL of 5 minutes.\n"
        ),
        Example(
            "# Stock\n## Goals\n- Stock changes are immediately visible in the shop.\n## Design\nStock is imported "
            "every hour.\n"
        ),
    ),
    judge=judge,
)
