"""Plain speech on a way back that has no time: what is lost, what is brought back from where, and how long such a thing takes.

Ways of saying as `rules.page.saying` reads them, on a page only; `<name>` is one of the classes.
"""

CLASSES: dict[str, str] = {
    # from what one comes back
    "copy": (
        r"(?:back-?ups?|dumps?|snapshots?|images? of the|tapes?|checkpoints?|savepoints?|mirrors?|clones?|(?:second"
        r"|spare|other|off-?site|remote|nightly|daily|latest|last|weekly|hourly|safe|full) cop(?:y|ies)|archives?|cop"
        r"(?:y|ies) (?:is|are|lies?|goes|go|in the|in a|at the|on the|off|outside|elsewhere)|we have copies)"
    ),
    # that what was there is there again
    "again": (
        r"(?:restor\w+|rebuil[dt]\w*|replay\w*|re-?(?:creat|import|index|load|sync|hydrat|provision|install|fetch|seed"
        r"|populat|construct|ingest|play|key|deploy)\w*|(?:brought|brings?|bringing|puts?|gets?|getting|sets?|comes?"
        r"|starts?|started|fetch(?:ed|es)?|loads?|loaded|builds?|built|made|opens?|opened|pulls?|pulled|reads?|run"
        r"|copied|copies|typed|filled|fills?|worked|work|sent|taken|go|goes|switch\w*|stand|stood|roll(?:s|ed)?|played)"
        r"(?: [\w'-]+){0,4} (?:back|again|anew|afresh|in place|from scratch|from zero)\b|(?:new|fresh|blank|replacement"
        r"|spare) (?:one|machine|server|node|disk|instance|box|database|cluster|host|vm)(?: [\w-]+){0,2} (?:made|started"
        r"|built|set up|ordered|installed|bought|fetched|provisioned|created|filled)|(?:start|starts|make|makes|build"
        r"|order|orders|buy|fetches) (?:up )?a (?:fresh|new|replacement|spare) \w+|(?:put|puts|loads?|copies|copied"
        r"|lays?|plays?) (?:\w+ ){0,3}(?:the system|the data|the dump|the image|the backup|the copy|the snapshot)\b|"
        r"(?:is|are|be|being) (?:activated|promoted|reinstated|transferred to|moved to|taken over by))"
    ),
    # that it is lost
    "lost": (
        r"(?:lost|loss|losing|gone|goes away|dies?|dead|broken|breaks?|fails?|failed|failures?|crash\w*|outages?"
        r"|corrupt\w*|unavailable|destroyed|wiped|damaged?|damaged|stolen|burn\w*|flood\w*|fire|disaster|deleted by"
        r" mistake|ransomware|beyond repair|defective|trashed|catastroph\w+|stop(?:page)?s?|down)"
    ),
    # what keeps a state that can be lost
    "kept-in": (
        r"(?:databases?|db|stores?|dis[ck]s?|volumes?|index(?:es)?|sites?|halls?|regions?|servers?|nodes?|clusters?"
        r"|instances?|machines?|hosts?|data|box(?:es)?|arrays?|tables?|registry|ledger|journal|cache|broker|job|all"
        r" three|primary|postgres\w*|mysql|mongo\w*|redis|environment|lobbies|state|raid|building|data ?cent(?:re|er)"
        r"|files?|shards?|partitions?|cells?|controllers?|system)"
    ),
    "span": (
        r"(?:(?:\d[\d,.:]*(?: (?:to|or|and|-) \d[\d,.]*)? ?-?|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten"
        r"|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|half an?|half a|a few|the)[ -])(?:working |business "
        r"|calendar )?(?:ms|s|secs?|seconds?|min(?:ute)?s?|h|hrs?|hours?|days?|weeks?|m)\b(?! ago)|within the (?:hour"
        r"|minute|day|shift))"
    ),
}

# How often, how long kept and who is there at what hours: times, and none of a return.
OTHER_TIMES: tuple[str, ...] = (
    (
        r"\b(?:each|every|per|once (?:an?|per|every)|\d+ times an?|twice an?|times an?|kept(?: for)?|keeps?(?: for)?"
        r"|retained|retention(?: of)?|for|older than|ttl(?: of)?|expires? (?:after|in)|polls?|an?|the last|last|the next"
        r"|open|hours|p9+|week of|rotat\w+ \w+) (?:the )?(?:last )?<span>"
    ),
    (
        r"(?<!\bin)(?<!within)(?<!after)(?<!takes)(?<!took)(?<!about)(?<!than)(?<!most)(?<!under)(?<!half)(?<!least)"
        r"(?<!up to) an? (?:second|minute|hour|day|week|month)\b"
    ),
    (
        r"\b\d[\d,.]*k?(?: [\w-]+){1,3} an? (?:second|minute|hour|day)\b|\b\d[\d,.]*/(?:s|h|min|day)\b|\b<span> "
        r"(?:retention|ttl|old)\b"
    ),
)
SPAN: tuple[str, ...] = (r"\b<span>",)
# What is brought back, and from where or after which loss: the question of time is put.
WAY_BACK: tuple[str, ...] = (
    r"\b<again>\b<~~>\b<copy>\b",
    r"\b<copy>\b[^.]{0,90}\b<again>",
    (
        r"\b<kept-in>\b(?: [\w'-]+){0,4} <lost>\b[^.]{0,110}\b<again>|\b<lost>\b(?: [\w'-]+){0,4}"
        r" <kept-in>\b[^.]{0,110}\b<again>"
    ),
    r"\b<again>\b[^.]{0,80}\b<kept-in>\b(?: [\w'-]+){0,3} <lost>\b",
    (
        r"\b(?:restor\w+|rebuil[dt]\w*|re-?(?:creat|index|import|populat|seed|hydrat)\w*|built (?:anew|again)|fetched"
        r" again|loaded again|filled again)\b[^.]{0,40}\b(?:from|out of)\b"
    ),
    (
        r"\b(?:when|if) (?:the |a )?(?:[\w-]+ )?<kept-in> (?:goes|dies|fails|is (?:lost|gone"
        r"|broken))\b[^.]{0,140}\b(?:promot\w+|<again>|new ones?|replac\w+|fetch\w*|read in)"
    ),
    (
        r"\b(?:new|spare|replacement)s? (?:ones?|\w+)? ?(?:is |are |comes? )?(?:fetched |taken )?(?:from|out of|on|in)"
        r" the (?:store|store ?room|shelf|cupboard|stock|depot|drawer)\b"
    ),
    (
        r"\bcop(?:y|ies) of (?:everything|all|it all|the data|all data)\b|\bcop(?:y|ies)\b[^.;]{0,30}\b(?:immutable|can"
        r" ?not be (?:changed|deleted|overwritten)|write-once|offline|off-?site|at another|in another|in glacier|on"
        r" tape)\b"
    ),
    (
        r"\b(?:runbook|procedure|wiki|checklist|playbook)\b[^.;]{0,30}\b(?:describes?|says?|tells?|explains?|for"
        r"|documented)\b[^.;]{0,60}\b(?:made (?:the )?(?:active|primary)|promot\w+|<again>|restor\w+|switch\w*"
        r"|fail-?over)"
    ),
    r"\b(?:replays?|replayed|re-?reads?)\b[^.]{0,50}\b(?:topic|log|kafka|journal|events?|stream|from)\b",
    (
        r"\bbacklog\b[^.]{0,40}\b(?:worked off|drained|caught up|processed|cleared)\b|\bcatch(?:es|ing)?"
        r" up\b[^.]{0,60}\b(?:outage|stop|again)\b"
    ),
    (
        r"\b<kept-in>\b(?: [\w'-]+){0,4} <lost>\b[^.]{0,120}\b(?:technician|vendor|support|engineer|administrator"
        r"|provider|supplier|team)\b"
    ),
    (
        r"\b(?:on|after|upon|in case of|at) (?:a |an |the )?(?:failure|crash|loss)\b[^.]{0,60}\b(?:restarts?|resumes?"
        r"|continues?|goes on|recovers?|picks up|starts?)\b[^.]{0,20}\bfrom\b"
    ),
    (
        r"\bcopied\b[^.]{0,40}\b(?:a|each|every|per) (?:night|day|week|evening|hour)\b|\b(?:nightly|daily|weekly"
        r"|regularly|now and then|before (?:larger|major|each|every))\b[^.]{0,30}\b(?:back-?ups?|dumps?|snapshots?)\b"
        r"|\b<copy>\b<~>\b(?:nightly|daily|weekly|now and then|regularly|from time to time)\b"
    ),
    (
        r"\b(?:disaster|loss of|lost|calamity|catastrophe|emergency)\b[^.]{0,20}(?:[|:]|\bthere is\b)[^.]{0,80}\b<copy>"
        r"|\b<copy>\b[^.]{0,60}\b(?:can be|could be|may be|is|are) (?:used|read in|set up|put in place)"
    ),
)
# What is brought back, and how long that takes.
BACK_IN: tuple[str, ...] = (
    r"\b(?:lost|loss|gone|fails?|down)\b[^.]{0,160}\b(?:<span> later|up to <span> old)\b",
    (
        r"\b(?:restor\w*|rebuil[dt]\w*|replay\w*|recover(?:s|ed|ing|y)|re-?(?:index|import|load|creat|seed|populat"
        r"|provision)\w*|provisioning|bringing (?:it|one|them|that) back|reading (?:it|them) (?:in"
        r"|back))\b[^.;]{0,50}\b(?:takes?|took|in|within|needs?|lasts?|after) (?:about |some |at most |under |less than "
        r"|up to |no more than )?<span>"
    ),
    (
        r"\b(?:is|are|was|were|comes?|came|gets?|got) (?:back|up again|running again|reading again|whole again|there"
        r" again)\b[^.;]{0,40}\b(?:in|within|after) (?:about |some |at most |under |less than |up to |no more than"
        r" )?<span>"
    ),
)
# Of what was told just before.
TAKES: tuple[str, ...] = (
    (
        r"\b(?:it|this|that|the whole|all of it|which|measured|drilled|rehearsed|tried|tested)\b[^.;]{0,40}\b(?:takes?"
        r"|took|lasts?|needs?|done in|within|in) (?:about |some |at most |under |less than |up to )?<span>"
    ),
)
# That it speaks of a loss or a return at all, so that a time in it is one of that.
RETURNS: tuple[str, ...] = (
    (
        r"\b(?:<again>|<lost>|restart\w*|resum\w*|recover\w*|back|fail-?over|take-?over|takes? over|switch\w*|way back"
        r"|promot\w+|up in|rehears\w*|drill\w*)\b"
    ),
)
# One of the stores takes over, and by itself.
HANDED: tuple[str, ...] = (
    (
        r"\b(?:fail-?over|switch-?over|take-?over|promotion)\b<~>\b(?:is|are|happens|works|runs|takes place) (?:fully "
        r"|done )?(?:automatic\w*|by itself|transparent\w*|seamless\w*|manual\w*|by hand)\b"
    ),
)
