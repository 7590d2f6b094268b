"""Features that fall with their dependencies, and features that go on without them.

Names begin with `degrade` (no degradation).
"""

CONCEPTS: dict[str, str] = {
    "degrade.total": """
        error page, no way through, can not be
        placed|drawn|opened|paid|sold|shown|booked|used|served|processed|answered|loaded|rendered|completed|made|taken|started|saved,
        can be placed|drawn|paid|booked|sold, nobody can, no one can, no user can, everything stop, whole *
        fail|stop|down|unavailable, entire * fail|stop|down|unavailable, whole
        request|page|order|job|pipeline|operation fail, fail the request|whole|order|page|operation|job,
        fails the request|whole|order|page, stay|stays blank, blank page, must be up, must be available,
        must be reachable, if any of, if any one, if one of them, every * must answer, not be trusted to,
        can be trusted to, refuses all, refuse everyone, sends people to, global recovery, trigger *
        recovery in the whole, is lost for the day, no answer * no, all requests fail, every request fails,
        users|visitors|customers|clients get|see an error, user|visitor|customer gets|sees an error, whole
        job fails, whole service|site|application|app|platform be down|unavailable, needs all of them, must
        all be up|available, stands still, with it everything, no * can be placed|drawn|sold|made|served, no
        * can be, refuses to open|start|work|serve, nothing works, nothing can be, becomes unusable, is
        unusable, whole screen|page|app|feature|kiosk be gone, shows an error, error screen, blank screen,
        error to the user, must wait until it be back, wait until it be back, until it be back
        nobody|no|nothing, failure of the page|order|app|whole, failure in any, failure of any, fails as a
        whole, when all * have delivered|answered|replied, only when all, sells nothing, serve nothing,
        shows nothing, nothing at all, at a standstill, standstill, comes to a halt, must all answer, all
        must answer, all * must have answered, nothing is shown, hard dependency, critical dependency,
        requires * to be available|up|running|reachable, depends on * being available|up|reachable, relies
        on * being available|up|reachable, assume|assumes|assuming .. always available|up|reachable,
        assume|assumes|assuming .. reliable, assume|assumes|assuming .. be available|up|reachable, be
        assumed to be available|up|reliable, stay|stays dark|empty|closed|shut|blank|grey|off,
        remain|remains dark|empty|closed|shut|blank|off, go|goes dark|blank, be not recorded, cannot go on,
        can not go on, until it be there again, until it be back, until it returns, until they be back,
        until it comes back, not shown if|when|unless, if one of the two|three|four can not, unless all|both
        of, only if both|all can, stays closed, barrier stays, door stays, greyed out until, be greyed out,
        locked until, disabled until, closed until, shut until
    """,
    "degrade.halt": """
        will fail, would fail, fail|fails to, requests fail, can not, not be able to, unable to, will block,
        blocks, be blocked, will stop, stops, will stop working, return an error, return errors, error
        response, 5xx, 500, become unavailable, be unavailable too, also down, also unavailable, also be
        down, be stuck, stuck, stall, halt, not work, brings down, takes down, impossible, not function, all
        users, error screen, error page
    """,
    "degrade.refuse": """
        not possible, error, refused, not available, sorry, abort, rejected, failed
    """,
    "degrade.dependency": """
        service, database, api, dependency, backing service, upstream, downstream, server, cluster, store,
        queue, broker, system, third party, provider, cache, redis, kafka, node, region, backend
    """,
    "degrade.away": """
        be down, go|goes down, be unavailable, become|becomes unavailable, unavailability of, outage, not
        available, not respond, not reachable, unreachable, can not reach|talk|connect, can not be reached,
        fails, failure of, failure in, offline, lost, be away, crash, times out, without it, without one,
        does not answer, not answer
    """,
    "degrade.silent": """
        time out, timeout, no answer, does not come, error, be gone, 503, unreachable, be down, does not
        answer
    """,
    "degrade.loss": """
        without the, when .. be away|down|gone|unreachable|unavailable|off, if .. be
        away|down|gone|unreachable|unavailable|off, if .. fails, when .. fails, while .. be
        away|down|gone|unreachable|off, without an answer, no answer from, not reachable, outage of, loss
        of, if it fails, when it fails
    """,
    "degrade.soften": """
        degrade, degradation, graceful, gracefully, fallback, fall back, fail open, leave * out, left out,
        without it, without the box, box out, last known, last good, last ones, last loadout, cached
        copy|value|result, yesterday's, last night's, goes on, going on, carry on, continue|continues to,
        continue|continues with, continues without, keeps working, still work|works, still serve|serves,
        still be served, partial result|results|response, best effort, best effort merge, added later,
        charged later, charges * later, priced later, checked later, catch up later, queue * until, lets
        anyone through, let * through, by hand instead, feature flag, feature switch, kill switch, read only
        mode, offline mode, even if * unavailable, even when * be away, grey roads, goes grey, unaffected,
        tolerate, tolerable, retry * on another, retried on another, next replica, fail over, failover, take
        over, replication factor, skipped and, not wait for, doesn't wait, not have to wait, should not
        prevent, allowed to progress, self expiring, only the box, shows * without, circuit breaker,
        degraded mode, pre existing * procedure, keep * for # hour|hours|days, only if all, only when all,
        as long as one, if at least one, cached copy|value|result|answer|version|response, stale
        data|copy|value|answer|result|version|content, serve|serves .. from cache, served from cache, cached
        value, default value, default answer, defaults when, partial answer, skips the, hides the, omit the,
        tried on another, on another replica|node|instance|server|querier, all the same, nevertheless,
        anyway, instead by, estimates by, and says so, with last month's|week's|year's, last month's|week's,
        without forecast|it|them, does not matter, in reduced form, reduced mode, basic version, simplified
        version, approximate, from a copy, own copy, from its own copy, buffered until, kept until, spooled,
        in the meantime, meanwhile, works on without, go on without, proceeds without, with whatever has,
        whatever has been delivered, last edition, filled with, goes by the last, falling back on, last
        check, last answer, last reading, last state, from yesterday|memory, for up to a day|week|hour, part
        that is missing, missing part, missing one, show|shows the
        timetable|list|table|usual|last|old|previous, by timetable, go by the timetable, instead of it
        show|use, use|uses the last|previous|old|usual, keep|keeps the last|previous|old, stored last, last
        stored, stored plan|copy|list|value|version, from the stored, with stored, without colour|color, in
        grey, text instead, works on, no harm, marks the, marks what
    """,
    "degrade.named": """
        fallback, fall back, degraded mode, offline mode, partial answer|result|results, stale copy, circuit
        breaker, replacement for it, plan b, alternative route, second source
    """,
}
