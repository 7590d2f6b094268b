"""Failure injection, load and soak tests."""

import re
from dataclasses import replace

from review_core.evidence import Signal, Statement
from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.page.asked import asked
from review_core.rules.page.speech import SPAN, Passage, Speech, admits, passages, says, words
from review_core.rules.relevance import Matter, because, coordination, density, is_page
from review_core.rules.weighing import Bar, Words, call, verdict, weigh

SIGNALS = (
    Signal("handles", 3, ("break-it",)),
    Signal("handles", 3, ("way.chaos",), none=("worry",), flips=False),
    Signal(
        "handles",
        3,
        ("way.break", "gone|test|fault-test|tried|way.gate|store|failover|call|leader|backup"),
        flips=False,
    ),
    Signal("handles", 2, ("way.load-test", "way.gate"), flips=False),
    Signal("touches", 1, ("tried",)),
    Signal("touches", 1, ("test", "failover|come-back|gone"), within=8, flips=False),
    Signal("lacks", 3, ("lack.tried",), flips=False),
)
BAR = Bar(
    answered=10,
    partial=0.3,
    touched=0.3,
    about="on.test",
    aspects={
        "break-it": "which failure is produced on purpose",
        "fault-test": "how recovery is tested",
        "load-test|tried": "under which load",
        "test": "what is checked",
    },
)
_BREAK = (
    r"(?:(?:kill|crash|unplug|sever|freez|paus|shoot|blackhol|black-hol|starv)(?:s|es|e|ed|ing)?\b|shot|frozen|froze"
    r"|cut(?:s|ting)?(?: off)?(?! (?:in|into|after)\b)|switch(?:ed|es)? off|shut (?:down|off)"
    r"|tak(?:en|es?) (?:away|down|off the net)|turned off|powered (?:off|down)|loses? power|forced|go(?:es)? dark|broken|cause"
    r"|thrown|detach(?:es|ed)?|disconnect(?:s|ed)?|isolat(?:es?|ed)|yank(?:s|ed)?|jam(?:s|med)?|stopped at random"
    r"|(?:switch|turn)(?:es|s)? (?:[\w'-]+ ){1,3}off|pull(?:s|ed)? (?:[\w'-]+ ){0,2}"
    r"(?:uplink|link|line|plug|power|cable|fuse|breaker))"
)
# A part is hurt by somebody, as is told of it, and the words that make an attempt of it: by date, under made-up load.
_HURT = (
    r"(?:unplug(?:s|ged)?|stop(?:s|ped)?|kill(?:s|ed)?|halt(?:s|ed)?|block(?:s|ed)?|cut|shut|paus(?:es?|ed)|fr(?:ee|o)z\w+"
    r"|switch(?:es|ed)? (?:[\w'-]+ ){0,4}?off|turn(?:s|ed)? (?:[\w'-]+ ){0,4}?off|detach(?:es|ed)?|isolat(?:es?|ed)|removed?"
    r"|(?:tak(?:es?|en)|took) (?:[\w'-]+ ){0,4}?(?:away|out|down|off)|pull(?:s|ed)?|crash(?:es|ed)?|sever(?:s|ed)?"
    r"|disconnect(?:s|ed)?|reboot(?:s|ed)?|starv(?:es?|ed)|throttl(?:es?|ed)|drop(?:s|ped)?|los(?:es|t)|fill(?:s|ed)?|corrupt(?:s|ed)?|revok(?:es?|ed)"
    r"|expir(?:es?|ed)|jam(?:s|med)?|brok(?:e|en)|breaks?|fail(?:s|ed)?|withdr[ae]wn?|thrown|yank(?:s|ed)?|sabotag\w+|empt(?:ies|ied)"
    r"|drain(?:s|ed)?)"
)
_PLAYED = (
    r"(?:made-up|simulated|replayed|invented|pretend(?:ed)?|generated|fake|synthetic|artificial|recorded|scripted|mock) [\w-]+"
    r"|load generator|dialler|(?:full|double|twice the|peak|normal|real) (?:[\w-]+ )?(?:load|traffic|rate|peak|day)"
)
_DATE = (
    r"(?:(?:each|every|once a|twice a|one) (?:[\w-]+ )?(?:night|week|month|quarter|year|spring|summer|autumn|winter|release"
    r"|sprint|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|of the (?:month|quarter|year)|in (?:january|february"
    r"|march|april|may|june|july|august|september|october|november|december)"
    r"|nightly|weekly|monthly|quarterly|yearly|twice yearly)"
)
_ATTEMPT = (
    rf"(?:{_PLAYED}|{_DATE})\b[^.]{{0,140}}? {_HURT}\b|{_HURT}\b[^.]{{0,140}}? (?:{_PLAYED}|{_DATE})"
    r"|(?:two|three|four|five|\d+) (?:[\w-]+ )?runs of (?:an?|two|three|\d+) [\w-]+"
)
SPEECH = Speech(
    place=words(rf"""
        (?:load|soak|stress|fail-?over|switch-?over|take-?over|chaos|fault|failure|disaster|scale|unit|integration|
        end-to-end|e2e|functional|endurance|crash|outage|resilience|robustness|joint|dress|burn-in|torture|system)[
        -](?:and[ -][\w-]+[ -])?(?:tests?|tested|testing|trials?|rehearsals?|runs?|drills?|exercises?)\b | chaos
        (?:monkey|mesh|engineering|experiments?|days?|suite) | jepsen | nemesis | gremlin | litmus | toxiproxy | fault[
        -]injection | inject(?:s|ed|ing)? (?:faults?|failures?|latency|delays?|errors?) | game ?days? | on purpose
        | deliberate\w* | rehears\w+ | drill(?:s|ed)? | (?:quarterly|monthly|weekly|yearly|annual|last|an|the) (?:\w+
        )?exercises? | exercis(?:e|ed|es) (?:the|each|every|it|under|in|on|once|by) | tried (?:out|before|under|with|in|
        on|and) | tr(?:y|ies|ying) (?:it |the |out |that |this )(?:[\w-]+ )?(?:out|fail-?over|beforehand)
        | (?:fail-?over|take-?over|switch-?over|runbook|procedure)s? (?:is|are|was|has been|has never been) (?:never
        )?(?:tried|run|forced|triggered|exercised|rehearsed|needed|thrown) | (?:has|have) (?:\w+ )?(?:been )?tried | uat
        | line coverage | cover(?:s|age)? (?:\w+ )?\d+ ?% | \d+ ?% (?:line |test )?coverage | (?:in|on|against) staging
        | pre-?prod\w* | test plan | proven (?:by|in|with) | evidence (?:that|for|of) | {_BREAK} (?:[\w'-]+
        ){{0,4}}?(?:each|live|real|every|once|twice|monthly|weekly|nightly|quarterly|at random|by lot|in turn|under|
        while|during|before|for real|without (?:notice|warning|telling)) | (?:each|every|once a|twice a|per|nightly|
        weekly|monthly|quarterly|at random|on (?:\w+ )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?|first \w+day|on \w+
        (?:nights?|days?|evenings?|sundays?)|tonight|since \w+|in (?:january|february|march|april|may|june|july|august|
        september|october|november|december))\b[^.;]{{0,80}}? \b{_BREAK} | (?:simulated|replayed|fake|invented|
        synthetic|recorded) (?:[\w-]+ )?(?:users?|visitors?|viewers?|players?|stations?|load|traffic|orders?|calls?|
        messages|bookings?|peak|day|rush|ones|clusters?|returns|storm) | (?:k6|gatling|jmeter|locust|pgbench|vegeta)\b
        | pull(?:s|ed|ing)? (?:the |a |one |whatever )?(?:plug|cable|fuse|power)\w* | plug (?:is|was) pulled | {_BREAK}
        (?:under|
        during|at) (?:[\w-]+ )?(?:load|peak|traffic) | (?:unplug|plug)\w* [^.;]{{0,40}}(?:sunday|month|quarter|week)
        | (?:disconnected|pulled|killed|frozen|unplugged|black-?hol\w*) (?:[\w-]+ ){{0,3}}?(?:in turn|times|at night|
        while|under|each|region|for \d) | black-?hol\w* | thought through | worked out in detail | white ?paper | data
        ?sheet | sizing sheet | extrapolat\w+ | approved by (?:its|their) makers? | (?:reviewed|signed off) (?:on paper|
        by) | (?:moved|switched|shifted) (?:real )?(?:users|traffic) over | \A.{{0,30}}?\b(?:proof|proving|evidence|
        rehearsals?|trials?|tests?|testing|how we know|showing that|preparations?|beforehand|tried that|drills?|
        exercises?|assurance|convinced)\b.{{0,40}}\Z | \A.{{0,40}}?\b(?:acceptance|verification|proven|proves?|
        sign-?off|commissioning|shake-?down|(?:that|whether|if) it (?:works|holds)|trust it|ready to go)\b.{{0,30}}\Z
        | \A\W*before (?:we|it|go-?live|opening|launch|the first)\b.{{0,30}}\Z |
        (?:verification|acceptance|validation) (?:is|was)
        (?:carried out|done|made|by)
    """),
    sides={
        "injected": words(r"""
            drill(?:s|ed)? | rehearsed | kills? of | tested by | (?:go|goes|went) dark | (?:is|are|being|gets?|was|were)
            (?:\w+ )?(?:shot|fenced off|fenced|blinded|smashed|sabotaged|broken|taken from|robbed|knifed) | (?:we|they|
            who|script|bot|monkey|job|robot|auditors?|team) (?:\w+ )?(?:cause|causes|provoke|provokes|break|breaks|
            bring down|
            brings down|take down|takes down|shoot|shoots|wreck|wrecks) | \d+ ?ms (?:are |is |of \w+ )?added |(?:kill|
            kills|killed|killing|kills off|crash|crashes|crashed|stop|stops|stopped|pause|pauses|paused|freez\w+|
            froze\w*|unplug\w*|disconnect\w*|sever\w*|cut|cuts|cutting|block|blocks|blocked|drop|drops|dropped|shut|
            shuts|halt|halts|take|takes|taken|pull|pulls|pulled|power|powers|powered|switch|switches|switched|turn|
            turns|turned|fill|fills|filled|shift|shifts|shifted|slow|slows|slowed|delay|delays|delayed|lose|loses|fail|
            fails|failed|made|make|makes|corrupt\w*|throw\w*|thrown|reboot\w*|withdraw\w*|deprive\w*|isolat\w+)
            (?:[\w'-]+ ){0,4}?(?:leaders?|pods?|nodes?|zones?|sites?|regions?|hosts?|servers?|brokers?|instances?|
            replicas?|links?|lines?|cables?|disks?|clocks?|packets?|off|out|over|down|plug|away|stores?|primary|
            primaries|active|one|origins?|cdn|login|machines?|workers?|databases?|postgres|redis|kafka|clusters?|
            centres?|centers?|halls?|power|network|followers?|coordinators?|processes|process|dependenc\w+|services?|
            fibres?|connections?|it for)(?<!takes over)(?<!take over)(?<!taken over)(?<!fails over)(?<!fail
            over)(?<!shut down) | on purpose | deliberate\w* | jepsen | nemesis | gremlin | litmus | chaos (?:monkey|
            mesh|kong|experiment\w*) | toxiproxy | fault[ -]injection | inject\w* | game ?days? | plug is pulled
            | pulled the plug | cut in turn | cut at random | at random | kills of | cuts, kills | (?:leader )?kills
            | blackouts? | with (?:lines|links|nodes|pods|a \w+) (?:cut|killed|down|away|switched off) | (?:power|mains|
            supply|link|line|site|zone|node|pod|leader|primary|host|server|broker|instance|region|disk|network|cable|
            database|cluster|room|hall|controller|replica|service|process|store|dependency|router|switch|gateway)s?(?:'s
            \w+)? (?:is|are|gets?|was|were|will be|being) (?:\w+ )?(?:cut|shut|killed|switched|taken|powered|unplugged|
            stopped|paused|pulled|isolated|blocked|withdrawn|turned|frozen|crashed|slowed|disconnected|
            severed|rebooted|removed|drowned|starved) | without (?:notice|warning) | [\w-]+ (?:is|are|gets?|was|were)
            (?:\w+ )?(?:killed|unplugged|frozen|severed|powered (?:off|down)|cut (?:off|away)|pulled|crashed|starved|
            taken (?:down|away|out)|turned off|switched off|shut down|disconnected|isolated) | pulls? (?:the | site
            | \w+'s )?[^.;]{0,20}(?:uplink|cable|plug|line|power|fuse|network) | (?:taking|tripp\w+|cutting|killing|
            pausing|unplugging|pulling|switching|shutting|blocking|isolating|freezing|powering|dropping|stopping|
            crashing|severing|draining|filling|poisoning|slowing) [^.;]{0,40}?(?:off|out|down|away|power|plug|links?|
            lines?|packets?|brokers?|nodes?|primaries|primary|leaders?|zones?|sites?|hosts?|pods?|disks?|centres?|
            switch(?:es)?) | (?:tripped|paused|cut|killed|unplugged|pulled|dropped|froze|blocked|stopped) (?:[\w%'-]+
            ){0,4}?(?:brokers?|primaries|packets?|links?|nodes?|leaders?|hosts?|pods?|lines?|power|plug|switch(?:es)?|
            database|network|centres?) | robot|monkey|saboteur|no notice | [\w-]+ (?:is|are|gets?) (?:\w+ )?(?:disabled|
            deactivated|removed|knocked out|withdrawn|blackholed|throttled|corrupted) | (?:pulls?|kills?|disables?|
            removes?|breaks?) (?:a|one|the|any|some) (?:random|arbitrary|running|live) | without telling|random
            (?:component|pod|node|host|zone|instance|service) | made to (?:hang|fail|crash|stall|time out|lie|lag)|
            (?:is|are|gets?) taken (?:from|away|out)|breaking things|breaks? things | (?:failover|fail-over|takeover|
            switch-?over|button|breaker)[^.;]{0,30}? (?:is|are|gets?) (?:triggered|forced|pressed|exercised|provoked|
            pulled|thrown) | rolls? a die|drawn by lot|by lot | (?:sig)?kill\w* | (?:paus|freez|sever|unplug|unplugg|partition|
            isolat|black-?hol|starv|throttl|sabotag|crash|disconnect|reboot|poison|corrupt|flood|detach|yank|jamm)(?:e|es|ed|ing|s)\b
            | with (?:one|an?|two|the|half) (?:[\w-]+ ){1,4}(?:drained|down|off|gone|killed|stopped|cut|removed|missing|dead)
            | (?:we|they|who|script|bot|job|engineer|operator|crew|team|tester|technician|somebody|someone|staff) (?:[\w-]+
            ){0,2}?(?:removed?s?|empt(?:y|ies|ied)|drain(?:s|ed)?|detach(?:es|ed)?|unplug(?:s|ged)?|took|takes?|cuts?|stops?|stopped|
            freezes?|froze|blocks?|blocked|kills?|killed|shuts?|pulls?|pulled|switch(?:es|ed)?|withdr[ae]ws?|withdrew)
            (?:[\w'-]+ ){1,4}(?:away|off|out|down|for|at|in|during|while|twice|once|\d+ times|\w+ times|and)
            | (?:lost|loses?|losing) (?:its|their|the|an?|one|all) (?:[\w-]+
            )?(?:disks?|network|power|link|line|uplink|disc|memory|
            leader|clock|connection|certificate|storage)
            | froze|frozen | (?:drops?|dropp\w+|los(?:e|es|ing)|delays?|delay\w+|reorders?|duplicates?) (?:up to
            )?(?:\d[\d.,]{0,11} ?(?:%|percent)|some|half|one in \w+|every \w+) (?:of )?(?:the )?(?:packets?|messages?|
            calls?|requests?|answers?|links?|frames?) | \d[\d.,]{0,11} ?(?:s|ms|seconds?) (?:of )?(?:latency|delay|lag|
            silence) | (?:unreachable|unavailable|away|off|down) for (?:\d|an?|half) | clocks? (?:is | are )?(?:moved|
            shifted|set|turned|jump\w*|skew\w*) | (?:failovers?|fail-overs?|switch(?:es|-?overs?)?|take-?overs?|
            promotions?|elections?|outages?|failures?|crash(?:es)?|faults?|losses) (?:\w+ )?(?:is|are|was|were|being)?
            ?(?:\w+ )?(?:forced|triggered|provoked|caused|staged|simulated|produced|injected|played|brought about)
            | (?:forc|provok|stag|caus|produc|simulat)(?:e|es|ed|ing) (?:an? | the | each | every | \d+ )?(?:[\w-]+
            )?(?:failovers?|fail-overs?|switch-?overs?|take-?overs?|elections?|outages?|failures?|crash(?:es)?|
            loss(?:es)?|faults?) | (?:switch(?:ing)?-?offs?|shut-?downs?|power-?offs?|cut-?offs?|unplugging|
            disconnection|removal|withdrawal|blackouts?) of | (?:zone|region|site|node|leader|broker|az|host|pod|link|
            power|primary) (?:kills?|crash(?:es)?|loss(?:es)?|outages?|failures?|cuts?|evacuations?|freezes?)
            | failpoints? | forced [\w-]+ | loses? (?:power|network|storage|contact|its \w+|the \w+)
            | (?:writes|traffic|
            load|users|calls) (?:is|are) (?:moved|shifted|sent|switched|steered) (?:\w+ )?to the other | (?:standby|
            replica|second one|other one) is promoted | fis|aws fis | (?:runbook|script|procedure|plan|playbook|switch)
            (?:is|gets|was) (?:\w+ )?(?:run|executed|carried out|gone through|performed|used) (?:for real|in (?:prod|
            live|real))
        """),
        "loaded": words(rf"""
            simulat\w+ | bots? | replay\w* | soak\w* | load[ -]?tests? | stress[ -]?tests? | (?:live|real|full|peak|
            double|target|replayed|synthetic|production) (?:calls|load|traffic|rate|signal|peak) | under (?:\w+
            )?(?:load|traffic) | (?:times|x|×) (?:the | a )?(?:\w+ )?(?:peak|load|storm|usual|normal) | twice the
            (?:\w+ )?(?:peak|load) | [x×] ?\d | \d ?[x×] | storm'?s load | \d[\d.,]{{0,11}} ?(?:/s|a second|per
            second|jobs|requests|users|viewers) | for {SPAN} | during (?:a|the|each) | a copy of|recorded|copied|
            driven to \d|pay-day|rush|last year's | (?:virtual|synthetic|artificial|fake) [\w-]+|expected peak
            | under (?:\w+ )?(?:[\d.,]+[x×] )?(?:load|traffic|timetable|operation) | (?:with|while|during)
            (?:real|live|normal|full|simulated|replayed|bookings?|orders|payments|trains|calls|users|business|
            writes)\b[^.;,]{{0,24}} | (?:rps|qps|tps)\b | scal(?:e|ability) tests? | with \d[\d.,]{{0,11}} [\w-]+
            | k6|gatling|jmeter|locust|pgbench|vegeta | in a loop | in production|in prod\b|on site|for real
            | business hours|busy hours?|rush hours?|peak hours?|evening peak | while (?:the )?[\w-]+ (?:runs?|are|
            keeps?|goes?|is|works?|plays?|flows?|comes?|go on) | during [\w-]+ | all (?:night|day) | played
            in|\d[\d.,]{{0,11}} [a-z]+/s
        """),
        "routine": words(r"""
            (?:each|every) (?:[\w-]+ )?(?:weekend|saturday|sunday) | once a (?:month|week|quarter|year) |presubmits?
            | all night | by draw | (?:each|every|once a|twice a|per) (?:[\w-]+ )?(?:night|day|week|month|quarter|
            year|release|build|sprint|tuesday|monday|sunday|run|merge) | nightly | weekly | monthly | quarterly
            | daily | before (?:each|every|the) (?:release|season|launch|start|go-?live) | again | repeated | twice
            | three times | \w+ times | since (?:\w+) | on (?:\d|two|three) (?:dates|evenings|sundays|nights|
            weekends) | in (?:january|february|march|april|may|june|july|august|september|october|november|december)
            | first (?:tuesday|monday|sunday|\w+day) | in staging | in production | in prod\b | in ci\b | (?:each|
            every|per|on|for each) (?:\w+ )?(?:pr|merge|commit|pull request|push|build|release|deploy\w*|station|
            lot|delivery) | (?:each|every) (?:\d+|few|other|second|third) (?:s|min|minutes?|hours?|days?|weeks?|
            months?) | on (?:mondays|tuesdays|wednesdays|thursdays|fridays) | automated|automatically|a gate|blocks
            the release | \d+ (?:times|rounds|runs|kills|trials) | before release | (?:each|every) (?:[\w-]+
            ){0,2}(?:night|day|week|month|quarter|year|release|sunday|monday|tuesday|wednesday|thursday|friday|
            saturday|spring|autumn) | no release (?:goes|leaves|ships)|each (?:quarter|month|week|night|release)
            since|on the (?:first|second|\d+\w*) of (?:each|every)|of every month | on (?:\w+ )?(?:saturdays|
            sundays|mondays|tuesdays|wednesdays|thursdays|fridays|nights|mornings|occasions) | every other
            (?:week|month|quarter)|from now on|has to be green|for a release to | (?:dress )?rehearsals?|in
            each|three (?:runs|rounds|rehearsals|evenings) | (?:each|every) (?:sprint|iteration|milestone|shift)
        """),
        "judged": words(r"""
            watched | (?:no|not a|never a|without a) (?:dip|gap|error|loss|drop|flicker|stall) | (?:goes|went|go)
            into (?:the|our|an?)
            [\w' -]{0,24}(?:report|minutes|log|record) | explained and |
            no [\w-]+ (?:may|must|is allowed) | none (?:may|must) | nothing (?:may|must) | listed | loses? nothing
            | lost or (?:doubled|double|twice|wrong) | opens? a (?:blocker|bug|ticket|defect) | looks? whether
            | time to the first |lost | checks? | checked | checker | counts? | counted | measured? | reports?
            | limit | limits | must (?:not|stay|be) | (?:go|pass) (?:if|when) | found | mended | fixed | repaired
            | compared | verif\w+ | pause | gap | none | 0 of | \d+ of \d+ | no more than | within | longest
            | result | (?:is|are|be) (?:counted|compared|checked|measured|recorded|verified|looked for|added
            up|timed) | match(?:ed|es)? with|pass means|passes if|go into the (?:log|report)|led to | unanswered|it
            took|took \d|has to be green|green for | exit criteri\w+|criterion|is noted|time to (?:detect|recover)|
            findings | pass(?:es|ed)? (?:if|when|at|with)|no lost [\w-]+|nothing lost | (?:fails?|blocks?|stops?|
            breaks?) (?:the|on|if|at) (?:build|release|run|merge|\w+) | asserts? | diff\b|reconcil\w+|has to
            show|have to show|may (?:be|show|react|not)|come back|complete | must (?:be|have|come|give|show|hold)
            | under \d[\d.,]{0,11} ?(?:s|ms|%|min|seconds?)|below \d | < ?\d | errors?\b[^.;]{0,20}(?:stay|under|
            below|limit) | no (?:lost|duplicate|double|second|wrong) | any (?:lost|double|duplicate|wrong) | (?:rto|
            rpo|recovery|time)\b[^.;]{0,30}(?:measured|recorded|noted|taken) | criteria | more than [^.;]{1,30}
            (?:=|is|are|counts) | none (?:above|over|lost|missing|later) | identical | consistent | (?:is|are)
            (?:recorded|noted|logged|looked at|reconciled|compared) | becomes? (?:a )?tickets?|go(?:es)? on
            the|until recovery|surpris\w+
        """),
    },
    need=3,
    asks=("injected",),
    anywhere=False,
    lacks=(
        words(r"""
            none; | (?:covered|proven|shown|secured) by (?:the )?(?:unit|integration|automated|regression|component)
            tests | (?:vendor|maker|supplier|provider|manufacturer)s?(?:'s)? (?:[\w-]+
            ){0,3}?(?:states?|says|guarantees?|promises?|
            assures?|certif\w+|white ?paper|data ?sheet|references?|word) | white ?paper | (?:has|have) been
            (?:stable|reliable|running) |
            (?:unit|integration|end-to-end|component|acceptance) (?:and \w+ )?tests? (?:are|cover|suffice|pass)
            | line coverage | cover \d+ ?% | considered (?:sufficient|enough) | (?:has|have) been (?:thought|gone|
            read|looked) (?:through|over|at) | thought through | gone through | at the desk | by their makers? | by
            its maker | extrapolat\w+ | in writing | show what holds | not (?:tested|tried|rehearsed|exercised) | no
            (?:rehearsal|test|drill|trial|exercise)s? | never (?:been )?(?:tested|tried|rehearsed) | should
            (?:pass|hold|work) | one by one | run singly | against a fake | friends of the house
        """),
    ),
    past=True,
)
# Where no other trust stands beside it, a fault on purpose and its date, load or check are enough.
_PLAINLY = replace(SPEECH, need=2)
_MAY = re.compile(
    r"\b(?:may|might|could|can|should|would) be (?:made|done|tried|run|carried|added|held)\b", re.IGNORECASE
)
# Several of a kind, or one that stands by: what they do on failure can be tried.
_SEVERAL = words(r"""
    takes? over | survives? | raft | quorum | leader | consensus | provider fails | spare | stand-?by | voter |
    witness | (?:two|three|four|five|six|eight|\d+) (?:[\w-]+
    )?(?:nodes|servers|pods|brokers|
    zones|regions|sites|rooms|halls|replicas|machines|hosts|controllers|gateways|instances|copies|data cent(?:re|er)s)
""")
# Somebody hurts a part, or it is hurt by date or under made-up load: nothing that merely happens.
_STAGED = words(rf"""
    {_ATTEMPT} | (?:we|they|script|bot|monkey|gremlin|job|engineer|operator|crew|tester|technician|pilot) (?:[\w-]+
    ){{0,2}}?{_HURT}
    | (?:has|have|had) [\w' -]{{1,40}}? (?:taken|cut|switched|shut|pulled|unplugged|killed)
""")
_TELLING = 3  # sides that tell it in one sentence, whatever the place speaks of
_QUOTES = 6  # passages that an answer shows
WORDS = Words(
    missing="The failure handling is never exercised on purpose",
    partial="There are tests, but none that injects the failures named here",
    detail="The design stands on behaviour under failure that nothing in the text puts to the test.",
    severity="low",
    weight=0.25,
)


def matters(case: Case) -> Matter:
    """Why the topic matters for this design; false where it does not."""
    found = because(
        case,
        "the design rests on failover, coordination or failure handling",
        page="failover|leader|replica|gone",
        shown="failover|leader|replica",
        aloud="",
        dense=max(coordination(case), density(case, "gone")),
        least=12,
    )
    if not found and is_page(case) and _SEVERAL.said(case.document.text):
        return Matter(faint=True)
    return found


def judge(case: Case) -> Call:
    """Weighs what the text says of the topic against what a design of this length must say."""
    matter = matters(case)
    if is_page(case):
        leaves = any(admits(lack, case.document.text) for lack in SPEECH.lacks)
        matter = matter or Matter(faint=leaves)  # who says what else is enough has put the question
        told = [] if leaves else _told(case)
        if told:
            return Call("answered", case.quote(told, _QUOTES))
        return asked(case, SPEECH if leaves else _PLAINLY, WORDS, BAR, matter)
    weighed = weigh(case, SIGNALS, BAR)
    return call(case, weighed, verdict(case, weighed, BAR, matters=bool(matter)), WORDS, BAR, matter)


def _told(case: Case) -> list[Statement]:
    """The sentences of a page that hurt a part and say two of when, under what load and what is checked: an attempt is told
    by that, whatever it is called."""
    found: list[Statement] = []
    for one in passages(case, past=True):
        text = _whole(case, one)
        if one.statement.weak or _MAY.search(text):
            continue
        shown = {name for name, side in SPEECH.sides.items() if says(side, text)}
        if "injected" in shown and len(shown) >= _TELLING and _STAGED.said(text):
            found.append(one.statement)
    return found


def _whole(case: Case, one: Passage) -> str:
    """What a passage says of the design; of a row all its cells."""
    cells = case.document.blocks[one.statement.block].cells
    return " | ".join(cells) if cells and one.live else one.live


RULE = Rule(
    id="TP-chaos-testing",
    slug="chaos-testing",
    family="topics",
    summary="Failure injection, load and soak tests.",
    flags="Promises of failover and recovery that nothing ever exercises.",
    why=(
        "Code that handles failure is the least executed and the most trusted. Most catastrophic failures "
        "come from untested error handling."
    ),
    detection=(
        "Looks for failures injected on purpose (kill, pause, partition, drills, model checking). Load tests and "
        "experiments are mentions. Silence counts where coordination, failover or failure is the subject. On a page a "
        "place that speaks of trying must show a fault on purpose and one of: under load, as a routine, with what is "
        "checked, in whatever words, and two of these where other tests are said to be enough; what was turned down, "
        "is promised or trusts in luck takes from that. A sentence or row in which somebody hurts a part, by date or "
        "under made-up load, with what is checked is heard wherever it stands. In a long text one sentence is not enough."
    ),
    false_positives=("Designs that lean on a product tested by its maker.",),
    question=(
        "Which failure in this text is produced on purpose before go-live and how often after, and what is "
        "checked then?"
    ),
    suggestion=(
        "Kill, pause and cut each role under load in staging; a drill per quarter in production; model-check "
        "the protocol where it is home-made."
    ),
    not_when="No failure behaviour of its own.",
    references=(
        "Ding Yuan et al., Simple Testing Can Prevent Most Critical Failures, OSDI 2014",
        "Ali Basiri et al., Chaos Engineering, IEEE Software, 2016",
        "Chris Newcombe et al., How Amazon Web Services Uses Formal Methods, CACM, 2015",
    ),
    severity="Low; medium for home-made coordination.",
    valid=(
        Example(
            "# Barrage gates\n"
            "The second controller takes over in 4 s. Twice a year we shut the first one off at spring tide "
            "for an hour and note each gate that moved late."
        ),
        Example("# Gateway pair\nEach week a script kills the active one under replayed load and checks the gap."),
        Example("# Exam day\nIn March a zone is switched off on purpose during a load test."),
        Example(
            "# Blood bank\n"
            "On two nights a month the primary is unplugged while replayed orders run at twice the peak; "
            "orders lost must be none."
        ),
        Example(
            "# Cable car\n"
            "## Tests\n"
            "Each sprint the drive controller is black-holed for 20 s under a full timetable; a cabin that stops "
            "fails the run."
        ),
        Example("# Pumps\nThe standby takes over in 5 s; a monthly drill pulls the plug of the active one."),
    ),
    invalid=(
        Example(
            "# Barrage gates\n"
            "## How it is proven\n"
            "The second controller takes over in 4 s. The certificate of its maker is in the annex."
        ),
        Example(
            "# Gateway pair\nTwo gateways with automatic failover by a lease. The failover has been thought through."
        ),
        Example("# Exam day\nThree replicas in three zones with failover. A load test may follow in a later year."),
        Example(
            "# Blood bank\n"
            "Unit tests cover 90 % of the failover code; unplugging the primary under load is on the list for "
            "next year."
        ),
    ),
    judge=judge,
)
