"""Who has it, what of its inside, and what is done with that: three sides of one sentence, in any order.

Only a page is read with these words (tight coupling): regular expressions over a sentence with its capitals. `plain_insides`
and `plain_reliance` know ways in which they come together; here each side stands for itself.
"""

# Somebody else's: by name, by trade, by what they gave or have not got.
OTHERS = (
    r"(?:\b(?!(?:It|That|There|Here|What|Who|Let|Today|Each|Every|One|Day|Week|Month|Year|API|URL"
    r"|Caller)['’])[A-Z][\w-]{1,30}(?:['’]s|(?<=s)['’])\s(?!(?:own|and|or|in|to|if|is|are|on|for|with)\b)"
    r"|(?i:\b(?:we|our|us)\b[^.;]{1,80}\btheir\b|\b(?:team|desk|company|firm|vendor|supplier|maker|department"
    r"|group|manufacturer|partner|shop|portal|platform|provider|plant|bank|agency|office|carrier|planner"
    r"|controller|tool|product|system|program|package|application|crm|erp|cms|pim|wms|mes|pos|till|ledger"
    r"|helpdesk|warehouse|registry|dispatcher"
    r"|scheduler|monolith|mainframe|host)['’]s\s(?!own\b)"
    r"|\b(?:gave|gives?|lets?|let|granted|grants|allows?|allowed|handed|lent|opened(?: up)? for) us\b"
    r"(?! (?:the|an?) (?:opportunity|chance|ability|freedom|option|benefit|advantage)\b)|\bus (?:in"
    r"|on|onto|read)\b"
    r"|\b(?:tool|product|system|vendor|supplier|team|program|package|partner|they) (?:has|have|offers?|gives?"
    r"|provides?|knows?|comes with) (?:us )?no\b|\b(?:as|like|the way) (?:the )?[\w-]+ (?:has|have|keeps?|does|do"
    r"|stores?|writes?|lays?|packs?|sees?|puts?) (?:it|them|this|that)\b"
    r"|\b(?:of|in|at|on|from) the (?:vendor|supplier|other (?:team|service|system|side|program)|upstream|partner"
    r"|mainframe|monolith|manufacturer|maker|carrier)\b))"
)
# What is inside, and no door.
INSIDE = (
    r"(?i:\b(?:database users?|db users?|read(?:ing)? (?:user|account|access|role)|service account"
    r"|reporting (?:replica|database|db)|read replica|tables?|columns?|schema|orm|entit(?:y|ies)|migrations?"
    r"|sqlite|access file|mdb|sequences?|stored procedures?|triggers?|materiali[sz]ed view|binlog|wal|oplog"
    r"|jar|dll|so file|plug-?in|subclass\w*|class(?:es)?|listener|reflection|struct(?:s|ures)?|in memory|heap"
    r"|compiler|byte order|padding|offsets?|bit(?:s|mask)?|flags?|enum|ordinals?|pickles?|serialized|marshal\w*"
    r"|session cookie|cookies?|secret|signing key|salt|php array|private key|encryption key"
    r"|headless browser|browser|web ?page|web ?portal|web ?site|html|dom|css|xpath|screens?|buttons?|window"
    r"|form fields?|terminal|log ?files?|log lines|logs|stdout|dumps?|csv|xls\w*|spreadsheet|sheet|share"
    r"|shared (?:folder|drive|disk)|folder|director(?:y|ies)|temp files?|work(?:ing)? files?|lock files?|spool"
    r"|mount"
    r"|config(?:uration)? files?|conf file|env(?:ironment)? (?:file|variables?)|crontab|internal \w+|private \w+"
    r"|undocumented|package-private|redis keys?|cache keys?|keyspace|zookeeper|etcd|consul|rabbitmq? queue"
    r"|mailbox|docker socket|container name|pod names?|process|pid|shared memory|socket file|unix socket|raw tcp"
    r"|tcp)\b)"
    r"|\b(?:over|from|joins?|selects?|tables?|columns?|into|and) `?[a-z]+[a-z0-9]*_[a-z0-9_]+\b"
    r"|\b\d{1,3}(?:\.\d{1,3}){3}\b|/(?:var|etc|opt|srv|mnt|home|tmp|vol\d?|usr|data)/[\w./-]+|\\\\\\\\\w+\\\\\w+"
    r"|\b(?:SELECT|JOIN|INSERT|UPDATE|HGET|LPUSH|XREAD)\b|\b[a-z]+[a-z0-9]*\.(?:db|mdb|dat|bin|idx|csv|ini|conf"
    r"|log|lck|tmp|sqlite)\b"
)
# What is done with it.
ACTS = (
    r"(?i:\b(?:reads?|reading|quer(?:y|ies|ied)|goes over|go over|runs? (?:over|on|against)|selects?|joins?|maps?"
    r"|mapped|polls?|polled|pulls?|pulled|picks?|picked|takes?|taken|fetch(?:es|ed)?|scrap\w+|crawl\w*|pars\w+"
    r"|decod\w+|decrypt\w*|deserial\w+|unpack\w*|unpickl\w+|opens?|opened|mounts?|mounted|tails?|greps?"
    r"|watch(?:es)?"
    r"|subclass(?:es)?|extends?|overrides?|hooks?|injects?|drops?|dropped|links?|linked|import(?:s|ed)?|compil\w+"
    r"|builds? (?:on|against)|calls? into|writes?|writing|inserts?|updates?|sets?|flips?|deletes?|clears?|edits?"
    r"|logs? in|signs? in|connects?|attach(?:es|ed)?|listens?|copies|copied|follows?|interprets?|deriv\w+"
    r"|infer\w*|uses?|reuses?"
    r"|shares?|looks? (?:up|into|for|at|in)|walks?|scans?|loads?|loaded|gets?|clicks?|drives?|replays?|taps?"
    r"|speaks?|talks?|sees|depends? on|relies on|rely on|counts? on|needs?|is told by|finds?)\b|->>?|=>)"
)
# What is a door, and who may use it.
DOOR = (
    r"(?i:\b(?:apis?|rest|graphql|webhooks?|contracts?|events?|open ?api|asyncapi|spec(?:ification)?s?"
    r"|interfaces?|endpoints?|gateways?|published|publishes|public|documented|official|versioned|version|v\d+"
    r"|agreed(?! (?:by|over|in|on) (?:chat|phone|e?-?mail|slack|the (?:phone|corridor)|a call))|agreement|(?:is"
    r"|are|be|kept|stored|lives?|held|sits?) in|standard|fields are only added|only added|its own|own copy"
    r"|registry|proto\w*|avro|schema registry|by message|messages?|service name|asks?|feed"
    r"|never|nobody|no one|none|not|no longer|cannot|forbidden|revoked|closed|removed)\b)"
)
# What is known of the other is known as of a day, and used now.
AS_OF_TODAY = (
    r"(?i)\b(?:which|where|that|as)\b[^.;,]{0,40}?\b(?:today|at present|currently|at the moment|for now"
    r"|so far)\W*\Z|\bas (?:it|they)"
    r" (?:stands?|is|are)\b(?: now| today)?|\bthere were \d+ \w+\b|\bof (?:the )?(?:last |past )?\d+ \w+,? \d+\b"
)
# The key that somebody left in the door.
LET_IN = (
    r"(?i)\b(?:gave|given|gives?|granted|lent|opened|got|have|has|let) (?:us|we)?\b[^.;]{0,30}?\b(?:database user"
    r"|db user|read(?:ing)? (?:user|access|account|role|rights?)|select rights?|login|credentials|password"
    r"|ssh (?:key|access)|access|account|user|grants?|role)\b[^.;]{0,20}?\b(?:on|to|for|in|into|at|of) (?:their"
    r"|its|(?-i:[A-Z][\w-]+['’]s)"
    r"|the (?:\w+ )?(?:team|vendor|supplier|partner|maker)['’]s)\b[^.;]{0,30}?\b(?:database|db|replica|schema"
    r"|tables?|server|host|cluster|redis|postgres\w*|mysql|oracle|mongo\w*|warehouse|share|drive|machine|instance"
    r"|store)\b"
    r"|\b(?:was|were|is|are|been) given (?-i:[A-Z][\w-]+['’]s) (?:\w+ )?(?:password|login|credentials|user"
    r"|account|key)\b"
    r"|\bjoins?\b[^.;]{0,20}\b(?:over|across|between|of) (?:both|the two|two) (?:schemas?|databases|dbs)\b"
)
# Where the form is the two sides' own, or the part's.
SETTLED = (
    r"(?i)\b(?:opaque|both sides (?:signed|agreed|test)|signed (?:by|off)|only one with|alone|pacts?"
    r"|consumer tests?|compatib\w+|backwards?|its own (?:file|table|code|class|source|format|key|database|schema"
    r"|copy|page|mail|store)s?"
    r"|(?<!['’]s )own (?:tables?|database|schema|files?|format)|deprecat\w+|outbox|versions? (?:in|beside|side)"
    r"|either version"
    r"|tolerat\w+|understands? (?:both|the last)|unknown|ignor\w+ (?:what|fields|unknown)|(?:json|avro|xml|event"
    r"|message|written|a|whose) schema"
    r"|for people only|read by no one|by people)\b"
)
# One of several that are listed; which of them it is, is said after.
LISTED = (
    r"(?i)\A\W*(?:options?|variants?|alternatives?|ideas?|choices?|ways?|plans?|proposals?)"
    r" (?:[A-F]|\d|one|two|three|i{1,3})\b\W*[:.)–-]"
)
# What is not there yet.
OWED = (
    r"(?i)\b(?:(?:has|have|had|was|were|is|are) (?:been )?(?:promised|planned|announced|foreseen|scheduled"
    r"|asked for|requested|ordered|on (?:the|their|our) (?:list|roadmap|backlog))|will (?:come|follow|be)"
    r"|is to (?:come|follow|be)|next (?:year|quarter|release|contract|phase)|later|some ?day|roadmap|backlog"
    r"|phase (?:2|two|3|three))\b"
)
