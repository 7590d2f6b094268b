"""How one learns that an instance is alive and ready."""

from review_core.evidence import Signal
from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.page.asked import asked
from review_core.rules.page.speech import COUNT, SPAN, Speech, words
from review_core.rules.relevance import Matter, because, density, is_page
from review_core.rules.weighing import Bar, Words, call, verdict, weigh

SIGNALS = (
    Signal("handles", 3, ("probe",)),
    Signal("touches", 1, ("hangs",)),
    Signal("handles", 2, ("op.health",)),
    Signal("lacks", 3, ("op.no-health",)),
)
BAR = Bar(
    answered=26,
    partial=4,
    touched=0.1,
    about="on.health",
    aspects={
        "probe": "what is checked",
        "health": "what counts as healthy",
        "timeout": "after how long an instance is given up",
        "failover": "what follows",
    },
)
_PART = (
    r"(?:pods?|nodes?|instances?|servers?|machines?|workers?|replicas?|back ?ends?|cop(?:y|ies)|hosts?|vms?|containers?"
    r"|engines?|members?|proxy|proxies|process|gateways?|brokers?|controllers?)"
)
_SAMPLE = (
    r"(?:(?:test|sample|dummy|canary|known|reference|no-op|synthetic|trial|hidden|made-up) (?:[\w-]+ )?"
    r"(?:lines?|files?|pages?|sheets?|commands?|phrases?|tickets?|signatures?|users?|tokens?|pdfs?|requests?"
    r"|quer(?:y|ies)|documents?|prints?|jobs?|reads?|writes?|objects?|orders?)|a sample|status (?:word|request|page))"
)
_COUNTS = r"(?:one|two|three|four|five|six|\d)"
SPEECH = Speech(
    place=words(rf"""
        (?:un)?healthy | health(?:z|[ -]?(?:checks?|checked|checking|endpoints?|prob\w+|status|state)) | liveness
        | readiness | /(?:health|ready|readyz|live|livez|alive|fit|ping)\w* | heart-?beats? | watchdogs? | self-?tests?
        | (?:tcp|http|grpc|startup|start-up|health|deep|failed|missed|its|a|the|by|live|ready) prob(?:e|es|ing)
        | prob(?:e|es) (?:takes?|fails?|each|every|asks?|sends?|twice) | probed | {_COUNTS} (?:misses|missed|failed
        (?:checks?|prob\w+)) | signs? of life | keep-?alives? | (?:in|into|out of|from|off) (?:the )?(?:rotation|
        balanc\w+) | (?:out of|from|into) the pool | (?:takes?|taken|took|leaves?|drops?|pulls?|throws?|brings?|puts?)
        (?:it|them|one|such an?|the|an?|that|each|any) ?(?:{_PART} )?(?:out|off the list|back in)\b(?! of (?:the
        )?(?:queue|stock|order)) | (?:process|program|container|{_PART}) (?:(?:is|are|has|have) (?:still |not
        )?(?:running(?! (?:on|in))|there|up|ended|exited|alive)|exits?|ends|runs) | knows? (?:that|whether|if) (?:an?|
        the )?[\w-]+ (?:works|is) | (?:out|in) after {_COUNTS} (?:[\w-]+ )?(?:fail\w*|miss\w*|success\w*|errors?|bad|
        good|reds?|hits?|x) | open port | ports? (?:\d+ )?(?:is|are|was|can be|could be|answers|stays?) ?(?:open\w*)?
        | tcp connect\w* | kubelet | (?:kubernetes|systemd|nomad|supervisor|platform|orchestrator|operator) (?:\w+
        )?(?:sees|restarts|starts|brings|looks|asks|takes|regards|watches|kills|replaces) | supervised by | (?:counts?|
        counted|regarded|considered|deemed|treated|taken|regards?|considers?|takes?) (?:[\w-]+ ){{0,3}}?(?:as|to be|for)
        (?:being )?(?:dead|alive|live|fit|well|ready|usable|lost|sick|stuck|up|down|gone|failed)\b | {_PART} (?:is|are|
        was|counts as|be) (?:only )?(?:ready|fit|unfit|alive|well|usable|stuck|hung|sick) | (?:dead|live|sick|ill|stuck|
        hung|fit|unfit|hanging|defective|frozen) {_PART} | \A\W{{0,3}}health\W*\Z | health of | \A.{{0,30}}\b(?:state|
        failed|stuck|failure) (?:of an? )?(?:[\w-]+ )?{_PART}.{{0,8}}\Z | {_SAMPLE}[^.]{{0,80}}?\b(?:every|each|last|
        past|after|until|once|twice|within|comes?|came|confirmed) | (?:every|each|once a|twice a) (?:\d+ )?[\w-]+
        [^.;]{{0,50}}?{_SAMPLE} | {_COUNTS} (?:[\w-]+ ){{0,3}}?(?:answers?|misses|errors?|failures?|reports?|
        confirmations?|no's|bad|wrong|blank|late|empty|missing|unconfirmed|times|silent|without|running|running out|
        refused|wrong ones)\b[^.]{{0,50}}?\b(?:out|no (?:more )?(?:traffic|jobs|calls|work|visitors|orders)|replaced?s?|
        off the list|skip\w*|ejected|locked|closed|removes?|removed|marked|drained|recycled|cordoned|directs|the
        (?:other|second) (?:one|server|controller|machine)|acts)\b | (?:gets?|takes?|receives?|given|sees?) (?:traffic|
        jobs|calls|work|requests|orders|visitors) (?:only |again )?(?:once|after|when|if|until) | (?:stops sending|
        sends? nothing|sends? no more) | (?:gets?|takes?|given|receives?) no (?:more )?(?:traffic|jobs|calls|work|
        requests) | proves itself | supervises itself | (?:in|out of) (?:operation|order|service) (?:when|if|as long as|
        until) | available (?:if|when|while|as long as) | considered (?:to be )?(?:available|in order|fit) | {_PART}
        that (?:hangs?|is stuck|fails?) | (?:hang\w*|stuck|sick|defective|dead)[^.;]{{0,30}} (?:is|are)
        (?:recogni[sz]ed|noticed|seen|found) (?:by|when|if) | hanging [\w-]+ (?:server|service|controller|node|pod)
        | silent for [^.;]{{0,24}}?\boff | ready (?:is|means|only|when|once|if)\b | reports? (?:itself )?(?:not )?ready
        | \A.{{0,40}}?\b(?:well|fit|fitness|(?<!both ends )alive|all right|sick|supervision of|watching an?|
        dead from live|live from dead)\b.{{0,24}}\Z
    """),
    sides={
        "asks": words(r"""
            /[a-z]+z? | prob(?:e|es|ed|ing) | pings? | pinged | heart-?beats? | (?:readiness|liveness|startup|
            health|deep|self)[ -]?(?:checks?|tests?|prob\w+|endpoints?) | healthz | watchdog | (?:test|dummy|known|
            trial|sample|synthetic|canary|probe|check) (?:\w+ )?(?:requests?|orders?|reads?|writes?|messages?|
            rules?|cards?|authori[sz]ations?|query|queries|calls?|records?|jobs?|objects?|questions?|transactions?|
            prints?|mails?|lines?|pages?|files?|prompts?|tokens?|tasks?) | (?:asks?|fetch(?:es)?|requests?|calls?|
            reads?|polls?|checks?|tests?|queries|sends?|renders?|opens?|evaluates?|writes?|beats?|reports?|renews?|
            signs?|answers?|logs in|inserts?|hits|pings?|tries|runs|generates?|translates?|decodes?|prints?|
            resizes?|computes?|scores?|plays?|compares?|executes?|resolves?|encodes?) (?:[^.;]{0,40}? )?(?:each|
            every|once an?|per|within) (?:\w+|\d+) ?\w* | (?:each|every|once an?) (?:half )?(?:\d+ ?)?(?:s|seconds?|
            minutes?|min|hours?)\b[^.;]{0,60}?(?:must|has to|have to|should|prob\w+|asks?|asked|tests?|tested|tries|
            tried|checks?|checked|polls?|polled|pings?|renders?|writes?|reads?|answers?|beats?|runs?|prints?|sends?|
            sent) | (?:is|are|be|being) (?:\w+ )?(?:asked|tested|polled|pinged|probed|queried|exercised|made
            to|sampled) | (?:misses|missed|missing) (?:\w+ )?beats? | fed by | proves? (?:itself|that) | round[
            -]?trip | (?:cyclic|periodic(?:al)?(?:ly)?) [\w-]+ | telegrams? | signs? of life | (?:in|within|of|for)
            the (?:last|past) (?:\d|minute|hour|half|few|two|three|five|ten) | answers? (?:\w+ )?(?:200|503|yes|no|
            ok)\b | (?:tells?|says?|signals?|confirms?) [^.;]{0,40}?(?:each|every|that it|alive|ok|ready)
            | (?:progress|watermark|watchdog) (?:counter|timer|timestamp) | asks? (?:each|every|it|the|only|whether|
            for) | (?:has|have|makes?|lets?) (?:the | a )?[\w-]+(?: \w+)? (?:evaluate|answer|read|render|do|run|
            sign) | not (?:go|goes)? ?by the (?:open )?(?:port|process) | session endpoint | status endpoint | lease
            (?:renew\w*|is renewed|runs out|lapses) | (?:scored|translated|answered|rendered|served|read|printed|
            computed|booked|matched|solved|drawn|sorted|done) (?:a|an|one|the|its) (?:\w+ )?(?:sample|test|first|
            known|trial|dummy)\b | (?:failed|missed|bad|green|red|passed) (?:checks?|tests?|probes?|answers?)
            | (?:test|dummy|trial|sample|synthetic|probe|canary) [\w-]+ | (?:has|have|makes?|lets?|asks?)
            (?:each|every|the|an?) (?:[\w-]+ ){1,3}(?:to )?(?:draw|print|read|write|answer|render|score|sign|solve|
            compute|echo|say|show|run|do|count|evaluate) | (?:known|standard|reference|fixed) [\w-]+ | (?:asks?|
            requests?) for (?:the|an?) [\w-]+ | reports? (?:itself|ready) | renewed by|ttl checks?|calibration
            [\w-]+|self-?tests?|must (?:give|return|answer|show|yield|come back with) | asked (?:\w+ ){0,2}(?:a|
            every|each|per|once|twice)|plays? an?|reports? `|wants? to (?:read|hear|see|get) | (?:is|are|gets?|
            being) sent (?:an?|the) [\w-]+|test calls?|answered only
        """),
        "often": words(rf"""
            (?:each|every) {SPAN} | (?:each|every) (?:second|minute|\d+) | once a (?:second|minute|hour) | after
            {SPAN} | (?:each|every) half (?:a )?(?:second|minute|hour) | twice|the second time | younger than {SPAN}
            | not \w+ for {SPAN} | for {SPAN} | within {SPAN} | over {SPAN} | under {SPAN} | (?:last|past) {SPAN}
            | up to {SPAN} | {COUNT} (?:[\w-]+ )?(?:miss(?:es|ed)?|fail\w*|hits?|errors?|tries|beats?|bad|wrong|
            empty|good|right|success\w*|in a row|times|answers|timeouts|rounds|periods|checks|probes|pings|
            refusals?|strikes?|reds?|greens?|blanks?|silen\w+|x \d|seconds? without|replies|tests|unconfirmed|
            unanswered|silent) | {COUNT} [\w-]+ (?:without|missing|unanswered|unconfirmed) | \({SPAN}\) | (?:more
            than|over|under|at most|at least) {COUNT} | last \d+|half of the last|{COUNT} (?:of|out of) (?:the
            )?(?:last )?\d+ | (?:once|twice|\w+ times) (?:a|per|an) (?:second|minute|hour)|silence for | {COUNT}
            [\w-]+ (?:in succession|running|consecutive\w*|in a row)|in succession|consecutive
        """),
        "rule": words(r"""
            (?:only|not|200|ok|ready|healthy|fit|red|green|fails?|up|well) (?:\w+ )?(?:if|when|once|while|until|
            unless|after|as long as) | (?:is|are) (?:in|ready|up|fit|live|healthy|counted|red|available|usable|
            working|alive|dead|failed|sick|stuck|hung) (?:\w+ )?(?:if|when|once|until|after|only|while)
            | (?:counts?|counted|regarded|considered|deemed|treated|taken|seen|recogni[sz]ed|known|told|marked)
            (?:as|to be|for)? ?(?:[\w-]+ )?(?:if|when|while|once|after|until|only|by its|who|that) | (?:ready|fit|
            live|alive|healthy|up|usable|readiness|liveness|health|fitness) ?(?:=|is who|means|needs?|requires?|is
            what)
        """),
        "state": words(r"""
            (?:loaded|filled|warm(?:ed)?(?:[ -]?up)?|caught up|connected|logged in|login done|in memory|pool
            connection|table|session|loop|turns?|turned|event loop|decision loop|rule thread|main thread|worker
            thread|progress|position|offset|lag|disk|renders|(?:can|could) (?:read|write)|reads? an?|writes?
            an?|(?:under|over|younger|older|behind|old)\b[^.;]{0,12}?(?:\d|an hour|a minute|half|two|three|five|ten|
            the (?:head|leader))|always has|known [\w-]+(?: [\w-]+)? is refused) | (?:whether|that) (?:the | its
            | it )?[\w-]+(?: [\w-]+){0,3} (?:turns?|turned|has|is|are|answers?|moves?|moved|works?|can|still|
            advances?) | moved? on | advanc\w+ | not on | only (?:on|sees|asks) | does not (?:touch|ask|depend)
            | needs? [\w-]+ done | (?:has|have) (?:not )?(?:\w+ed|read|sent|done|written|come|moved) (?:a|an|one|
            the|any|its|for|anything|something|in|within) | (?:must|has to|have to|can|could|able to) (?:\w+ )?(?:be
            confirmed|be answered|come back|write|read|render|answer|reach|sign|open|see|connect|run|serve|decode|
            query|resolve|commit) | with (?:\w+ )?(?:paper|memory|disk|room|free) | (?:free|enough) (?:\w+
            )?(?:memory|disk|slots?|space|cache|room|gb) | reachable|hash(?:es)?|compar\w+|self-?test|last \w+
            (?:took|took|was|in) | (?:was|were|has been|been) (?:read|written|rendered|done|committed|answered|
            served|seen|processed) | checksum|is right|came out|comes? out|correct|complete|consistent|empty | had
            at least|(?:is|are|was|were) fine|loaded|licensed|free[_ ]slots?|right for|(?:wrong|right|empty)
            (?:text|answer|result)s?
        """),
        "then": words(r"""
            (?:take|takes|taken|put|puts|thrown|drop|drops|dropped|pull|pulls|pulled|bring|brings|brought|remove|
            removes|removed) (?:it|them|the \w+|that \w+|\w+)? ?(?:out|off|back|in|from) | (?:is|are|it's|goes|
            stays?|pod is|node is) out | out of (?:the )?(?:rotation|pool|list|service|balancer) | out after | in
            after | back in | in again | (?:no|not|without|gets? no|receives? no) (?:more | new | further
            )?(?:traffic|questions|requests|calls|work|jobs|visitors|load|orders) | (?:traffic|requests|calls|
            questions|work) (?:only|goes|stops|once|when|after) | restart\w* | replaced | kill(?:s|ed)? | off the
            (?:list|roster|rota) | out of the (?:list|ring|group) | skips?|skipped|excluded|bypassed|avoided|sits?
            out|struck off | (?:is|are|gets?|being) (?:\w+ )?(?:pulled|dropped|removed|replaced|marked|taken|put|
            swapped|thrown|killed|closed|blocked|shunned|benched|switched|reset|locked|excluded|used again)
            | resets?|exclu\w+|acts\b|used again|put back | removes? (?:it|them|that|the|its) | (?:drops?|pulls?|
            swaps?|leaves?|closes?) (?:it|them|that|the|its|such)\b | (?:jobs|work|requests|traffic|calls|orders|
            [\w-]+s) (?:then )?(?:go|goes|move|moves|is sent|are sent|flows?) to | (?:switch(?:es)?|directs?|moves?|
            sends?|routes?|goes|falls?) [^.;]{0,30}?(?:to|onto) (?:the | an? )?(?:other|second|another|next|rest|
            one) | evict\w* | eject\w* | drain\w* | failover | fails over | takes? over | promot\w+ | ring(?:s)? the
            | page[sd]? | alert\w* | (?:new|another) (?:one|pod|node|instance) (?:is|takes|starts) | returns 503 | =
            no | puts? it back | given up | counts? as dead | (?:takes?|gets?|receives?|sees?|is given) (?:\w+
            )?(?:traffic|requests?|calls?|work|jobs|load|visitors|orders) (?:only|once|when|after) | un-?ready|not
            ready|out of (?:it|use)|lets? it in|in again|back to work|elsewhere | deregistered|recycled|stops
            pulling|gets? no more|loses? its|quarantin\w+|cordon\w* | counts? as no|gets? no|set to drain
            | withdrawn|re-?added|re-?admitted|rejoins?|removed from|taken from | (?:takes?|puts?|drops?|pulls?|
            brings?|removes?|throws?) (?:the|an?|that|its|each|any) [\w-]+ (?:out|off|back|in|from)
        """),
    },
    need=3,
    asks=("asks", "state"),
    anywhere=False,
    lacks=(
        words(r"""
            (?:process|program|container|service|pod) (?:is|are|runs?|lives?|has|have) (?:running|there|up|alive|
            ended|not ended|started|exited|not exited) | (?:its|the) process (?:is|runs|ends|does|lives|exists?|
            exits?) | process(?:es)? (?:is|are)? ?there | as long as (?:its|the) process | (?:if|when|whenever|
            unless|once) (?:it|its process|the process|a process|one|the program|a pod|it's) (?:ends?|has
            ended|exits?|dies|is gone|crashes|stops|fails(?! to)|falls(?! behind)) | pod that exits | starts?
            (?:it|them|a new one|one) (?:again|anew|if|when) | port (?:\d+ )?(?:can be|is|was) (?:opened|open|
            reachable) | open port | port answers | accepts connections | tcp (?:connect\w*|checks?|probes?|
            handshake|open) | opening (?:the | its )?(?:tcp )?port | (?:process|program|container) (?:dies|has
            died|crashes|disappears) | (?:more|nothing more|anything more) is (?:asked|seen|needed|known) | taken
            out by | by hand | looks? (?:ok|odd|fine) | watch for odd | (?:operator|teams?|staff|dispatchers?|
            users?|callers?) (?:\w+ )?(?:sees?|notices?|knows?|tells?|takes? (?:it|them)|call) | deleted in
            the|(?:taken out|removed|disabled|drained) (?:when|if|once) (?:it is | they are )?(?:deleted|by)
        """),
    ),
)
WORDS = Words(
    missing="When an instance counts as alive or ready is not defined",
    partial="Health is spoken of, but not what exactly makes an instance ready or dead",
    detail="Routing, restart or failover rests on a verdict about health that the text does not define.",
    severity="low",
    weight=0.3,
)


def matters(case: Case) -> Matter:
    """Why the topic matters for this design; false where it does not."""
    return because(
        case,
        "instances are restarted, replaced or failed over",
        page="instances|failover|hangs|plain.system",
        shown="hangs|failover|instances",
        aloud="hangs",
        dense=density(case, "instances|failover"),
        least=50,
    )


def judge(case: Case) -> Call:
    """Weighs what the text says of the topic against what a design of this length must say."""
    matter = matters(case)
    if is_page(case):
        return asked(case, SPEECH, WORDS, BAR, matter)
    weighed = weigh(case, SIGNALS, BAR)
    return call(case, weighed, verdict(case, weighed, BAR, matters=bool(matter)), WORDS, BAR, matter)


RULE = Rule(
    id="TP-health-checks",
    slug="health-checks",
    family="topics",
    summary="How one learns that an instance is alive and ready.",
    flags="Failover, balancing or restarts without a definition of dead, alive and ready.",
    why=("Every failover starts with a verdict on health; a wrong one kills healthy instances or keeps dead ones."),
    detection=(
        "Looks for probes, heartbeats and readiness with their meaning. A hang or a slow start alone is a mention. On "
        "a page a place speaks of it by an instance's state, a probe or a sample, or by misses and what follows; a "
        "word such as `up` or `works` is none. It must show three of: what is asked, how often or how many misses, "
        "what makes an instance ready, what it must be able to do, what follows, in whatever words, the first among "
        "them; what was turned down, is promised or trusts in luck takes from that, and so does a look at the process "
        "or the port alone. In a long text one sentence is not enough."
    ),
    false_positives=("Platforms whose default probes suffice.",),
    question=(
        "What exactly makes an instance ready, what makes it dead, after how many misses, and what if the "
        "checker is the one cut off?"
    ),
    suggestion=(
        "Readiness for traffic, liveness only for a stuck process, thresholds in both directions; never let a "
        "shared dependency fail liveness."
    ),
    not_when="Functions invoked per message.",
    references=(
        "Peng Huang et al., Gray Failure: The Achilles' Heel of Cloud-Scale Systems, HotOS 2017",
        "Naohiro Hayashibara et al., The phi Accrual Failure Detector, SRDS 2004",
        "David Yanacek, Implementing health checks, Amazon Builders' Library, 2019",
    ),
    severity="Low; medium where failover rests on it.",
    valid=(
        Example(
            "# Sorter\nA pod is ready once its table is loaded; the liveness probe asks only whether the loop turns."
        ),
        Example("# News\nGET /healthz renders a page every 2 s; out after 3 failures, in after 2 successes."),
        Example(
            "# Label printers\n"
            "Every 15 s the dispatcher has each printer server draw a test label; two blanks in a row and it "
            "gets no more jobs until one comes out right."
        ),
        Example(
            "# Ferry doors\n"
            "The door controller is fit if it moved the test flap in the last 30 s; two silent rounds and its twin acts."
        ),
        Example(
            "# Prize draw\n"
            "Every 10 s each name server prints a sample name; three wrong ones, and it gets no more calls until one is right."
        ),
    ),
    invalid=(
        Example("# Sorter\nEight pods behind a service; a pod takes 90 s to load its table when it starts."),
        Example("# News\nTwenty instances, which hang about once a week. The operator takes them out."),
        Example(
            "# Label printers\n"
            "The dispatcher counts a printer server as fit while its port can be opened; a look at the "
            "spooler is planned for autumn."
        ),
        Example(
            "# Ferry doors\n"
            "The bridge checks each door controller every 10 s by opening its port; 3 failures and it is reset."
        ),
    ),
    judge=judge,
)
