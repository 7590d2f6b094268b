"""How one comes back from a loss, how fast and with what missing, in plain words; read on a page only."""

_UNIT = "second|seconds|minute|minutes|hour|hours|day|days|s|sec|min|h|hr|hrs|ms|night|weekend|week"
_SPAN = "#|one|two|three|four|five|six|eight|ten|twelve|fifteen|twenty|thirty|forty|fortyfive|sixty|ninety|half"
_BACK = (
    "restore|restores|restored|restoring|rebuild|rebuilt|rebuilding|recover|recovers|recovered|recovery|reload|reloaded|"
    "reinstall|reinstalled|replay|replayed|refill|refilled|recreate|recreated|reconstruct|rehydrate|reimport|reindex|"
    "promote|promoted|promotion|restart|failover|switchover|changeover|activation|return|resync"
)

CONCEPTS: dict[str, str] = {
    # -- one comes back
    "back.way": f"""
        start|starts|goes on|continue|continues from, read|reads|played|plays the backup|dump|snapshot in,
        open again, reopen, swapped, swap, regenerate, regenerates, regenerated, reconnect, reconnects, reconnected,
        be replaced, gets|get replaced,
        reopens, reopened, resumes, resumed,
        redeployed,
        streams back, streamed, loaded|loads from, played|plays in|back, fetched back, read|reads back|in, way back,
        mounted, opens, fetched, undone, takes the calls, filled|fill, put together, outage|downtime
        of|under|#, back, bring|brings|brought .. back|up, undone, put right, {_BACK}, be back, back
        in|up|at|within|after|by|again|on|online|to, come|comes|came back|up|again, bring|brings|brought *
        back|up, bring|brings|brought back|up, up again|within|in,
        working|running|serving|selling|usable|operational|live|there again|within|in|after,
        works|runs|serves|sells again,
        set|built|build|builds|builds|made|make|filled|fill|fills|loaded|load|loads|started|start|created|read *
        again|anew|afresh, set|built|build|made|filled|fill|loaded|load|started|created|read|put|get|getting
        up|again|anew|afresh|back, fill|fills a|the|up, from scratch|zero, takes|take over, taken over, replaced
        by, new hardware|node|machine|server|disk, spare site|hall|machine|server|node|room, second|other
        site|hall|campus|provider|region|centre|center|room serves|takes|carries, runs from, point in time, log
        archive, catch|catches up, fail|fails over, switch|switches|change|changes over, terraform, resend,
        resends, send|sends * again, warm|warms up, interruption|outage|standstill|gap|downtime
        of|is|lasts|under|below, away|down for at|no, unavailable for
    """,
    # -- in such a time
    "back.span": f"""
        {_SPAN} {_UNIT} per, {_SPAN} {_UNIT} for # tb|gb|m,
        in|within|after|under|takes one|two|a working day|days|night|weekend, start|starts from .. after,
        in|within|after|under|takes|takes|took|costs|about a|an minute|hour|day|week|night|half|quarter,
        in|within|after|under about a|an minute|hour|day, in|within|after|costs|takes|cost|take half|quarter
        a|an|of {_UNIT}, in|within|after|costs|takes a quarter of, in|within|after|under|below|inside {_SPAN}
        {_UNIT}, in|within|after|under|below|inside {_SPAN} * {_UNIT}, in|within|after|under|below
        about|some|roughly|around|less|at|under|no|an {_SPAN} {_UNIT},
        take|takes|took|taking|needs|need|lasts|lasted|cost|costs {_SPAN} {_UNIT},
        take|takes|took|taking|needs|need|lasts|lasted|costs
        about|some|roughly|around|at|up|under|less|no|an|the|up .. {_UNIT},
        take|takes|took|taking|needs|lasts|lasted {_SPAN} to|and|h|hours * {_UNIT}, {_SPAN} {_UNIT}
        measured|rehearsed|drilled|tested|to|for|by|at|allowed|promised|away|downtime|altogether|total, {_SPAN}
        {_UNIT} # measured, half|quarter an hour, half an hour, an hour, within|in|inside the hour|day|minute,
        under an hour, in the same hour|day, by noon|morning|evening|midnight, by the next evening|morning|noon|day,
        at most|the
        {_SPAN} {_UNIT}, no longer|more than {_SPAN} {_UNIT}, up to {_SPAN} {_UNIT}, overnight, next
        morning|day|working, same day, moment|moments
    """,
    "back.goal": f"""
        rto|rpo of|is|= {_SPAN} {_UNIT}, rto|rpo {_SPAN} {_UNIT}, rto|rpo * {_SPAN} {_UNIT}, {_SPAN} {_UNIT} rto|rpo,
        rto|rpo .. {_SPAN} {_UNIT}, rpo
        zero|none|nil|0, rpo is|of|be zero|none|nil|0, rto rpo {_SPAN}, {_SPAN} {_UNIT} recovery|restore time,
        rto|rpo of|is about|under|below|at {_SPAN}
        {_UNIT}
    """,
    "back.bare": f"{_SPAN} {_UNIT}, half a {_UNIT}, half an hour, an hour, a minute|day, quarter of an",
    # -- with so much missing
    "back.loss": f"""
        with all data|entries|orders|rows|of, everything .. there, complete, loss 0|none|nil|zero, to the
        second|minute, to within # s|min|seconds, nothing .. missing, lacks|lack|misses|miss {_SPAN} {_UNIT},
        worst {_SPAN} .. again|lost|missing, worst a|an quarter|half, never lost, all of it, of the last {_SPAN}
        {_UNIT}, the last {_SPAN} {_UNIT}, no loss, without loss, none lost, minus the last, at most
        an|a|one|two|ten {_UNIT}, at|the most {_SPAN} ..
        lost|lose|missing|gone|repeat|again|typed|retyped|anew, at|the most the .. lost|missing|gone, no|not
        more than {_SPAN} .. lost|lose|missing|gone|again, up to {_SPAN} .. lost|lose|missing|gone|again, up to
        {_SPAN} {_UNIT} of, at most {_SPAN} {_UNIT} of, no more than {_SPAN} {_UNIT} of,
        lose|loses|lost|losing|cost|costs|costing nothing|none|zero|no|at|up|less|under|one|two|five|ten|#,
        lose|loses|losing|cost|costs the last {_SPAN}, {_SPAN} {_UNIT} lost|missing|gone|of|at, # lost,
        nothing|none|no|zero .. lost|missing|gone, nothing lost|missing|gone, nothing is|be|gets lost, no *
        lost|missing|gone, no * is|are lost, without loss|losing, zero loss|lost, without losing
        anything|a|one|any, last {_SPAN} {_UNIT} are|is|may|lost|missing|of, last {_SPAN} {_UNIT} ..
        lost|missing|gone|again, loss of|is|at at|up|no|# most|to|more, not a|one|single * is|be|gets lost,
        missing at most, younger than {_SPAN} {_UNIT}, since the last .. lost|gone|missing|again, {_SPAN}
        {_UNIT} old at
    """,
    # -- from which loss, or by what
    "back.deep": """
        recovery goals|aims|targets|plan|objectives, second copy|set, things|data|state|it|everything lost, what
        is lost, if .. be lost, replay|replays from, damaged, corruption, wrong delete|deletion|deploy, had
        back, undone, backup, backups, back ups, backed up, snapshot, snapshots, dump, dumps, tape, tapes,
        archive copy, wal|log|logs|binlog archive|archives|archiving|shipped|shipping|files|copies, point in
        time, restore, restored, restoring, restores, disaster, loss of
        the|a|its|all|data|site|hall|region|building|room|disk|disks|both, lose|loses|losing|lost
        the|a|its|all|both
        site|hall|region|building|room|database|disk|disks|data|cluster|zone|centre|center|store,
        site|hall|region|building|room|database|disk|disks|data|cluster|centre|center|dc|both|all be|gone|is|are
        lost|gone|destroyed|flooded|burnt|burned|wrecked|corrupt|away,
        site|hall|region|building|room|database|data|dc|provider lost|gone|loss, fire, flood, flooded, burnt,
        burned, deleted|dropped|corrupt|corrupted|wrong
        table|database|data|script|file|bucket|volume|schema|rows, getting it|them|the|things back, coming back,
        after loss|a|the loss|lost, catastrophe, ransomware, wiped, both disks|members|nodes|copies|halls, two
        of three
    """,
    # -- left to luck
    "back.vague": """
        as quickly|fast|soon|good|well as, as few|little * as, quickly, soon, without delay, promptly, swiftly,
        in good|due|reasonable time|course, according to|on, means|possibilities allow, best effort, best
        efforts, as the case, depends|depending on, task|matter|duty|job of, up to the, know|knows
        the|how|their|what, way around, familiar with, described|documented|laid|written in|down, runbook, run
        book, handbook, wiki, pages, contract|agreement for|with, will be|take|come|find, is|are|remains|be to
        be|come|follow, not|never yet|been|be|known|measured|tried|worked|tested|agreed|stated|written|drawn,
        no|without figure|figures|time|times|number|target|targets|plan|rto|rpo|promise|concept|drill, how
        much|fast|soon|far|quickly, how long it|a|the|this|that|restore|recovery, unknown, unclear, open, later,
        once the, in the course, established,
        drawn up, estimated, hope, should be|not|take, usually, normally, in most cases, finished without|with,
        kept for, kept #, drawn #|each|every|four|twice|at, taken each|every|at|nightly, nightly, weekly, daily,
        each night, every night, switched on, turned on
    """,
    # -- another member takes the work: a loss of one machine only
    "back.small": """
        one|a|1|single|broken|failed|dead|sick
        node|machine|vm|pod|server|instance|process|replica|primary|leader|member|broker|host|worker|disk,
        primary|leader|node|vm|pod|process|instance|member|server|host|machine
        lost|fails|dies|restarts|down|away|crashes|restarted, losing one|a, loss of one|a, standby takes,
        standby, failover #|takes|in|within|automatic|under|below, fails over, takeover #|in|within, patroni,
        sentinel, zone, elects, election, restarts, restart, replaces its
    """,
}
