"""What another has and never promised, who has it, how one reaches for it, and what makes a promise of it.

Only a page is read with these words (tight coupling): regular expressions over a sentence with its capitals.
"""

_STORE = (
    r"(?:tables?|schema|databases?|db|columns|rows|replicas?|warehouse|redis|postgres\w*|mysql|mariadb|oracle"
    r"|mongo\w*|cassandra|dynamo\w*|etcd"
    r"|sqlite|clickhouse|elasticsearch|h2|access|keyspace|firebird|(?:stored )?procedures?|triggers?|hashes"
    r"|collections?|bucket(?: paths?)?|db files?)"
)
_FILES = (
    r"(?:(?:log|trace|work|working|scratch|state|data|temp|temporary|status|lock|spool|segment|dump|config"
    r"|internal|debug|admin|technician's) ?-?(?:files?|lines?|dumps?"
    r"|output|director(?:y|ies)|folders?|volumes?|pages?|ports?|endpoints?|topics?)|logs?|trace output|stdout"
    r"|dumps?|spool|screens?|html|dom|(?:members|admin|debug|status|result)'? pages?|human-readable output)"
)
_CODE = (
    r"(?:class(?:es)?|jar|package|module|librar(?:y|ies)|submodule|entities|structs?|header files?|source(?: code"
    r"| tree)?|repo(?:sitory)?|main branch|(?:private|protected) methods?"
    r"|internals?|internal unit|enum ordinals|session(?: cookie| class)?|cookie|process memory|pickles?"
    r"|change ?streams?)"
)
_PLACES = (
    r"(?:keys?|kv|consul|zookeeper|(?:orm |domain |data )?models?|jvm|address space|iptables(?: chains)?|chains"
    r"|on-disk \w+"
    r"|directory(?: tree)?|data dirs?|(?:import|export|inbox|outbox|drop|spool) director(?:y|ies)|functions?"
    r"|trigger channel|changelog(?: topics?)?"
    r"|serializers?|[\w-]+\.(?:json|ya?ml|xml|csv|ini|properties|conf|db|xlsx?)|orm|checkpoints?|folders?|(?:work"
    r"|working"
    r"|export|import|share)d? folders?"
    r"|(?:admin|internal|debug|private) (?:api|endpoints?|urls?|interface|console)|daemonset|manifest"
    r"|container (?:image|names?)|(?:window|page) titles?|excel(?: file| sheet)?|spreadsheets?|sheets?|cells|heap"
    r"|environment|(?:maintenance|debug|service|console"
    r"|diagnostic|serial) (?:port|console|page|socket)"
    r"|socket|binar(?:y|ies)|unexported \w+|views?|view definitions|internal \w+|private \w+|cron(?:tab)?"
    r"|pod names?|wal|binlog|ini|registry keys?|fields)"
)
_INNER = rf"(?:{_STORE}|{_FILES}|{_CODE}|{_PLACES})"
# Who has it: a name, or a party in other words. What is "its own", today's or an hour's is nobody else's.
_PARTIES = (
    r"(?:[a-z]{0,12}team|vendor|supplier|maker|manufacturer|company|firm|institute|provider|office|department"
    r"|service|system|product|program(?:me)?"
    r"|scheduler|engine|host|mainframe|upstream|partner|neighbour|agency|authority|operator|driver|ministry|bank"
    r"|library|controller|broker|plant|shop|till|warehouse|back ?office|crm|erp|ledger|catalogue|cart|checkout|billing"
    r"|runner|exchange|portal|consultant|publisher|plug-?in|add-?on|firmware|kernel|sidecar)s?"
)
_OWNER = (
    r"(?:(?:\b(?!(?:It|That|There|Here|What|Who|Let|Today|Yesterday|Tomorrow|One|Each|Every|Day|Week|Month|Year"
    r"|Last|Monday|Friday|Sunday)['’])[A-Z][\w-]{1,30}(?: [a-z]{3,12})?"
    rf"(?:['’]s|(?<=s)['’])\s(?!(?:own|and|or|in|to|if|is|are|on|for|with)\s)"
    rf"|\b{_PARTIES}(?:['’]s|(?<=s)['’])\s(?:own\s)?)|\b(?:another (?:team|service"
    r"|system)'s|someone else's|somebody else's)\s)"
)
_GOES = (
    r"\b(?:reads?|reading|selects?|selecting|SELECTs?|quer(?:y|ies|ying)|queried|joins?|JOIN|pars(?:e|es|ing|ed)"
    r"|decod(?:e|es|ing|ed)|deseriali[sz]\w+|unpickles?|opens?|mounts?|walks?|greps?|tails?"
    r"|looks? (?:\w+ ){0,2}?(?:in|into|up|for|at)|scrap(?:es?|ing|ed)|link(?:s|ed)?|imports?|loads?"
    r"|attach(?:es)? to|connects? (?:\w+ )?to|log(?:s|ged)? (?:in|on)\w*|cuts?"
    r"|writes?|wrote|puts?|inserts?|updates?|decrements?|evaluates?|interprets?|runs? (?:its |our "
    r"|their )?(?:own )?(?:SQL|sql|a select|queries)|subclass\w*|hooks?|reflection"
    r"|JDBC|ODBC|jdbc|odbc|SQL|ssh|dblink|shares?|goes into|go into|takes? apart|calls?|extracts?"
    r"|reach(?:es)? into|digs? (?:in|into)|follows?|fetch(?:es)?|copies|picks? (?:out|off|up|it|them)|takes?"
    r"|taken|trigger|hits?|UPDATE|INSERT|DELETE|(?:keeps?|has|holds|with) (?:a |its |our )?cop(?:y|ies) of"
    r"|calling|opening|mounting|walking|polling|watching|tailing|writing|copying|importing|loading|locates?"
    r"|sshe?s|SSHe?s|LISTENs?|edits?|alters?|tampers? with|pokes?|vendors?|execs? into|assigned|mapped|matched"
    r"|unpacks?|reuses?|borrows?"
    r"|polls?|watches|scans?|listens?"
    r"|splits?|sets?|changes?"
    r"|deletes?|marks?|clears?|flips?|renames?|dumps?|pg_dump|mysqldump|builds|guesses|figures? out|derives?"
    r"|infers?|deduces?|concludes?|subscribes? to|reconstructs?|unzips?|replays?|sniffs?|intercepts?"
    r"|reverse-engineers?)\b"
)
THEIRS = (
    rf"{_GOES}(?:(?!, (?:but|so|whereas|though|although|because) )[^.;]){{0,70}}?{_OWNER}"
    rf"(?:(?!(?:in|on|to|from|with|and|at|is|are|for"
    rf"|of)\s)[\w./:-]{{1,30}}\s){{0,3}}?(?i:{_INNER})\b"
)
OF_THEIRS = (
    rf"{_GOES}[^.;]{{0,60}}?\b(?i:{_INNER})\s(?:[\w.]+\s)?(?:of|inside|belonging to)\s(?:the\s)?(?!Postgre|Oracle"
    r"|My|Maria|Mongo|Redis|SQL|Cassandra|Dynamo|Aurora|The\b|Kafka|S3|AWS|EKS)"
    r"(?:[A-Z][\w-]{2,30}|[a-z]+['’]s\s(?:own\s)?(?:[a-z]+\s)?(?:system|application|program(?:me)?|software"
    r"|database)|(?:vendor|supplier|maker|other (?:team|service|system)|upstream|mainframe|provider))\b"
)
# "We ... their tables", "the tables which the till itself fills", "a replica that Notices and Billing query directly".
OURS = (
    rf"\b(?:[Ww]e|I|[Oo]ur|us)\b[^.;]{{0,80}}?{_GOES}[^.;]{{0,80}}?\b(?:their"
    r"|the other team's)\s(?:own\s)?(?:(?!(?:in|on|to|from|with|and|at|is|are|for"
    rf"|of)\s)[\w./:-]{{1,30}}\s){{0,3}}?(?i:{_INNER})\b"
    rf"|{_GOES}[^.;]{{0,60}}?\b(?i:{_INNER}|files?|folders?|sheets?)\s(?:which"
    rf"|that)\s(?:the\s)?[A-Za-z][\w-]{{2,30}}\s(?:itself\s"
    r"|alone\s)?(?:fills|writes|keeps|maintains|owns|uses internally|uses)\b"
    rf"|\b(?i:{_INNER})\s(?:which|that)\s(?:the\s)?[A-Z][\w-]+(?:[^.;]{{1,40}}?)\b(?:quer(?:y|ies)|reads?|selects?"
    r"|joins?)\sdirectly\b"
    r"|(?i:\b(?:pickles?|gob|java[- ]serializ\w+|java serialization|binaryformatter|marshalled objects?"
    r"|serialized (?:java |python |ruby )?objects?|object dumps?)\b[^.;]{0,60}?\b(?:only|same|both|class(?:es)?"
    r"|load)\b)"
    r"|(?i:\b(?:for (?:now|the time being)|meanwhile|in the meantime|until then|so long"
    rf"|provisionally)\b[^.;]{{0,60}}?{_GOES}[^.;]{{0,60}}?\b(?:its|their|the) (?:[\w-]+ ){{0,2}}?{_INNER})"
    r"|(?i:\b(?:pg_dump|mysqldump|dump|copy|clone|snapshot|replication|replica|scan"
    r"|tail) of )[A-Z][\w-]+['’]s (?:[\w-]+ )?(?i:database|db|tables?|schema|store|files?|logs?|disk|memory)"
    r"|(?i:\b(?:logs? (?:in|on)(?:to)?|connects?|attach(?:es)?|login|account|user|access"
    rf"|grants?)\b[^.;]{{0,50}}?\b[a-z]{{3,20}}['’]s (?:[\w-]+ )?(?:{_STORE})\b[^.;]{{0,60}}?\b(?:read|select|join"
    r"|quer)\w*)"
    rf"|{_OWNER}(?:[\w./:-]{{1,30}}\s){{0,3}}?(?i:{_INNER})\b[^.;]{{0,60}}?\b(?:where|from (?:there|it|them|which)"
    rf"|there|whence)\b[^.;]{{0,40}}?\b(?:gets?|takes?|reads?|picks?|fetch\w*|copies)\b"
    r"|(?i:\b(?:window titles?|clipboard|captions?|accessibility tree|status bar|printer output|screen text"
    r"|terminal output|print ?outs?|confirmation mails?)\b[^.]{0,80}?\b(?:picks?|reads?|taken|takes|parsed"
    r"|parsing|evaluated|cut|there)\b)"
    r"|(?i:\b(?:pars\w+|evaluat\w+|scrap\w+)\b[^.;]{0,40}?\b(?:window titles?|clipboard|e?-?mails?|print ?outs?"
    r"|captions?|screens?|html|wording)\b)"
    r"|(?i:\b(?:reverse[- ]engineer\w*|protocol analy[sz]ers?|wireshark|disassembl\w+|decompil\w+|hex editor"
    r"|worked out (?:with|from (?!the (?:stored|set)\b))|seems? to be the|by trial and error|unofficial\w*"
    r"|screen[- ]scrap\w+)\b)"
    r"|(?i:\b(?:script|robot|bot|macro|headless \w+|program|job|service|we) (?:signs?|logs?) in (?:as"
    r"|with the (?:password|account|login) of)\b|\b(?:opens|clicks|presses) the (?:first|second|third|fourth|last"
    r"|\w+) (?:tab|button|link|menu)\b|\bpassword of an? (?:employee|user|colleague|clerk)\b)"
    r"|(?i:\b(?:database|db)[- ]links?\b)|\bjoins?\s[^.;]{0,40}?\bwith\s[^.;]{0,30}?\sof\s[A-Z][\w-]+"
    r"|(?i:\b(?:tables?|files?|columns?|(?<!in a )rows?|keys?|folders?|objects?|records?)\s(?:(?:which|that)\s)?(?:the"
    rf"|an?)\s[\w-]{{3,20}}\s(?:leaves|drops|puts|keeps|writes|spools)\b)"
    r"|(?i:\bssh(?:es|s)?\b[^.;]{0,40}?\b(?:runs?|ls|cat|du|grep|parses?|reads?)\b)|(?i:\b(?:pixels?|colou?r of"
    r"|lamps?)\b[^.;]{0,60}?\b(?:view|screen|page|display)\b)"
    r"|(?i:\beavesdrop\w*|\blistens? in\b(?! on)|\breconstructed\b[^.;]{0,30}?\bfrom\b|\bfrom recordings\b"
    r"|\bsame (?:hash|formula|algorithm|logic|rule|function|order) as (?:theirs|the other|in )|\b(?:hash function"
    r"|formula|algorithm|parser|logic) (?:was |is )?(?:copied|duplicated|re-?implemented|replicated)\b)"
    r"|(?i:\btriggers? (?:in|on) (?:the )?)[A-Z][\w-]+(?:['’]s)? (?i:tables?|database|schema)"
    r"|(?i:\bfixed (?:table|list) of )[A-Z][\w-]+['’]s (?:\w+ )?(?i:addresses|hosts|nodes|ips)"
    r"|(?i:\bcross[- ](?:schema|database|db)\b[^.;]{0,20}?\b(?:grants?|joins?|quer(?:y|ies)|selects?|views?))"
    rf"|(?i:\b(?:scrap(?:es?|ing|ed)|crawl(?:s|ing)?|headless|robot|greps?|tails?)\b[^.;]{{0,70}}?\b(?:pages?"
    r"|sites?|forms?|screens?|html|logs?|output)\b)"
    r"|(?i:\b(?:imports?|links?|vendors?|pulls? in|loads?)\b[^.;]{0,40}?[\w-]+[/.]internal\b|\bgit submodule\b"
    r"|\bpinned to (?:main|head|master)\b)"
)
SIGHTED = (
    rf"{_GOES}[^.;]{{0,60}}?/[\w./-]+\.(?:state|bin|dat|log|db|idx|mdb|tmp|out|dbg)\b"
    rf"|{_GOES}[^.;]{{0,90}}?\b(?i:{_INNER})\b|(?i:\b{_INNER})\b[^.;]{{0,60}}?{_GOES}"
)
LOOSE = (
    r"(?i)\b(?:(?:layouts?|formats?|structure|meaning|offsets?|columns?|fields?|field order|keys?|secret"
    r"|names?)\b[^.;]{0,30}?\b(?:taken(?: over)?|copied|told|found|we (?:saw|have seen)|guessed|explained"
    r"|worked out|learnt"
    r"|learned|reverse[- ]engineered)"
    r"|found by (?:inspection|trial|looking)|by inspection|(?:taken|copied) (?:over )?from (?:the|their|its"
    r"|[\w']+) (?:source|repo)\w*|the way [\w'’ -]{2,30}? (?:does|do|keys|stores|packs|writes|names|lays)\b"
    r"|as printed by|as [\w'’. -]{2,30}? (?:does|did)(?: it)?(?=[.,;]|\Z)|undocumented|unpublished|unofficial"
    r"|not (?:specified|documented|promised|published|agreed)|among themselves|layout follows|(?:is|are"
    r"|stands?) in (?:their|the vendor's) source|nobody (?:at|there|from)[^.;]{0,40}?(?:tell|told|say|explain)"
    r"|at the moment|as of (?:now|january|february|march|april|may|june|july|august|september|october|november"
    r"|december|version|release)|no docs|(?:signature|layout|query|call|format|names?) (?:was |were )?(?:lifted"
    r"|copied|taken|read off|guessed)|lifted from|mirrors (?:release|version)|breaks (?:on|with|at) (?:each"
    r"|every)|known to have (?:moved|changed|renamed)|adapted (?:after|with|to) (?:each|every)|from a (?:former"
    r"|old) colleague|(?:every|each|any) [^.;,]{1,40} breaks (?:us|ours|it|[A-Z])"
    r"|without any promise|by (?:guessing|trial|comparing (?:dumps?|files?|samples?|screens?|two|old|outputs?|print ?outs?"
    r"|a few|some|several|exports?))|(?:gave|gives?|offers?|has"
    r"|have) (?:us )?no (?:description|documentation|specification|schema)|(?:we['’]re|we are|it is) wrong until"
    r"|works so far|someone (?:inserted|changed|renamed|moved)"
    r"|regenerated (?:by hand )?(?:for|with|after)|for (?:every"
    r"|each) (?:new )?(?:[\w-]+ )?(?:release|version|update)|there(?:['’]s| is| was) no (?:api|endpoint|interface"
    r"|call|export|contract)|(?:take|takes|took|bring|brings|brought) (?:us|it|[A-Z][\w-]+) down|until we notice"
    r"|ask [A-Z]?\w+ (?:if|when)"
    r"|(?:when|if|whenever|after|with) (?!we |you )[^.;,]{0,50}?\b(?:chang|mov|renam|rearrang|redesign|reorder|releas|upgrad"
    r"|re-?partition|rework)\w*\b[^.;]{0,40}?\b(?:we|our|adapts?|adjusts?|follows?|rebuil\w+|same day|breaks?"
    r"|goes down|gone through)"
    r"|changes? now and then|(?:their|[A-Z]\w+['’]s) (?:[\w-]+ ){0,2}?(?:update|release|rework|upgrade"
    r"|migration) (?:moved|changed|renamed|broke|moves|changes|renames|breaks)|after (?:a|each|every"
    r"|their) rework|(?:is|are) (?:the )?[\w-]+['’]s? affair|straight (?:out of|from|into|to where)|past (?:its"
    r"|their|the) (?:api|interface)"
    r"|(?:offers?|has|have|gives?|provides?) (?:us )?no (?:api|interface|call|contract|export|feed)|(?:no"
    r"|without an?) (?:agreed |published |defined )?(?:interface|api|contract))"
)
INTERNAL = (
    rf"{_GOES}[^.;]{{0,60}}?(?<!its )(?<!own )\b(?:internal|private|undocumented"
    rf"|unofficial)\s(?:[\w`.-]+\s){{0,2}}?(?:tables?|class(?:es)?|jar|package|method|annotation|topic|queue|api"
    r"|endpoint|unit|format|bucket|schema|files?|module|fields?)\b"
    rf"|{_GOES}[^.;]{{0,60}}?(?<!its own )\b(?:private|internal|package-private)\s[A-Z]\w+"
    r"|(?i:\b(?:inside|within|in) )[A-Z][\w-]+['’]s (?i:jvm|process|heap|address space|runtime|container)\b"
)
PLACED = (
    r"(?i)\b(?:tak|cut|read|decod|evaluat|interpret|pick|pars|extract|slic|unpack)\w*\b[^.;]{0,60}?\b(?:(?:bytes?"
    r"|columns?|bits?|characters?|offsets?|positions?|cells?) (?:\d|[a-z]+ to )"
    r"|fields \d+ to|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|last) (?:byte|column|bit|character"
    r"|cell|table|line of)\b|bit ?mask)"
    r"|\b(?:figures? out|deriv|infer|deduc|conclud|guess|decid|tell|recogni[sz]|work|read"
    r"|tak)\w*\b[^.;]{0,70}?\b(?:from|by|off|out of) (?:the )?(?:size|date|age|presence|absence"
    r"|number(?! of (?:[\w-]+ )?(?:replicas|pods|nodes|instances|cores|workers)\b)|mtime|name"
    r"|title|prefix|suffix|naming|name pattern|spelling"
    r"|wording|colou?r|order"
    r"|(?:first|second|third|fourth|fifth|last|middle) (?:\w+ )?(?:letters?|digits?|groups?|parts?|segments?"
    r"|tokens?|words?|characters?)|length) of"
    r"|\b(?:sheet|cells?|column) [A-Z]?\d+[^.;]{0,40}?\bof\b"
    r"|\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|last) (?:byte|column|bit|character|cell) of the\b"
)
FIXED = (
    r"(?i)(?:\b(?:address(?:es)?|ips?|host ?names?|hosts?|ports?|urls?|paths?|queue names?|topic names?"
    r"|partition counts?|node names?|endpoints?)\b|\b\d{1,3}(?:\.\d{1,3}){3}\b)[^.;]{0,60}?"
    r"\b(?:a constant|constants|literals?|hard[- ]?(?:coded|wired)|baked|compiled in(?:to)?|burnt in|in (?:the |its "
    r"|our |[\w-]+(?:['’]s)? )(?:code|source|binary|firmware))\b"
)
KNOWS = (
    r"(?i)\b(?:knows?|assumes?|relies|rely|depends?|counts? on)\b[^.;]{0,70}?\b(?:names? of (?:its|their|the)"
    r"|names (?:its |the )?(?!(?:for|of|in|on|to|from|with|and|or|that|which|as|are|is)\b)[a-z]\w+"
    r"|formats (?:its |the )?\w+|(?:table|column|field|topic|queue|file) names in"
    r"|(?:order|wording|spelling|layout|number|position|size)s? of (?:its|their|the)|as (?:it|they) happens? to"
    r"|happens? to|as (?:it|they) (?:does|do|is|are) (?:now|at present|today)|shards (?:by|its)|partitions (?:by"
    r"|its)"
    r"|is sharded|hashes its|happens to|undocumented|order in which|names its|keys its|stores its|lays out"
    r"|layout of)\b"
    r"|(?i:\b(?:had|has|have|having|with)\b[^.;]{0,30}?\b(?:table|column|field|topic|queue) names in (?:their|our"
    r"|its|the) (?:sql|code|queries|source))"
)
PROMISED = (
    r"(?i)(?<!un)(?<!no )(?<!not )(?<!any )(?<!without a )\b(?:published|documented|agreed(?! (?:by|over|in"
    r"|on) (?:chat|phone|e?-?mail|slack|a call))|contracts?|versioned"
    r"|openapi|swagger|asyncapi"
    r"|avro|protobuf|registry|promis\w+|guarantee\w*|supported until|semver|official|standard|profile|fhir|hl7"
    r"|v\d+\b|version \d"
    r"|publishes|closed to|never leaves|revoked|feeds a|only be added|business|(?:months?|years?|weeks?|days?"
    r"|advance)['’]?s? notice|notice of)\b"
)
# On an arrow between two parts what is behind it is the other's.
LABEL = (
    r">[^\n]*?(?i:\bupdate \w+\.\w+ set\b|\binsert into\b|\bdelete from\b|\bselect \S+ from \w+\.\w+)|"
    rf"(?:-+|=+|\.+)>[^\n]{{0,4}}[^\n]*?(?:{_GOES}|\binto\b)[^\n]{{0,60}}?(?i:\b(?:the [\w-]+ schema"
    r"|tables? [\w.]+|(?:from|join|into|update) [\w]+\.[\w.]+|segment files?|html|logs? files?|data director(?:y|ies)"
    r"|/var/[\w/]+|(?:admin|status|debug|technician's|members) page|t_[a-z]\w+))"
)
NAY = (
    r"(?i)(?:\b(?:no|not|never|nor|neither|nothing|nobody|none|without(?! (?:an? |the )?\w+ (?:the|our|we|it)\b)"
    r"|no one else|nobody else)\b"
    r"|n['’]t\b)[^,;:.]{0,70}\Z"
)
# What is done until something better comes is done.
FOR_NOW = (
    r"(?i)"
    r"\b(?:for (?:now|the time being)|meanwhile|in the meantime|until then|provisionally)\b"
    r"|\A\W*until\b[^;.]{5,90}, (?:it|the|we|they|our)\b"
)
