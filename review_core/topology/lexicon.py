"""The words by which prose names the parts of a system and says what they do to each other."""

from collections.abc import Iterable
from itertools import islice
from typing import Literal

Kind = Literal["service", "store", "queue", "cache", "external", "client", "unknown"]
EdgeKind = Literal["sync", "async", "data"]


def listed(words: str) -> frozenset[str]:
    """The words of a text, as a set."""
    return frozenset(words.split())


def _of(kind: Kind, names: str) -> dict[str, Kind]:
    return dict.fromkeys(names.split(), kind)


# Nouns that name a part when something goes before them ("the thumbnail service"). Singular.
HEADS: dict[str, Kind] = {
    **_of(
        "service",
        "service microservice api server webserver worker controller gateway proxy scheduler operator agent daemon "
        "sidecar engine lambda backend frontend front-end back-end app application webapp website site portal ui "
        "dashboard cli consumer producer publisher subscriber handler processor manager coordinator orchestrator "
        "balancer router adapter connector dispatcher aggregator indexer ingester ingestor crawler cluster "
        "plane executor runner bot cron cronjob function job pipeline endpoint fleet resolver validator authenticator "
        "authoriser authorizer limiter collector exporter forwarder replicator compactor watcher poller planner "
        "recorder monitor sender receiver listener ledger daemonset deployment statefulset machine program console",
    ),
    **_of(
        "store",
        "configmap crd register table database db datastore store bucket registry repository index volume storage "
        "warehouse filesystem lake "
        "blob shard replica keyspace collection graph disk catalog catalogue datasource tablespace snapshot archive vault",
    ),
    **_of("service", "writer reader driver tool system module relay"),
    **_of("store", "buffer"),
    **_of("queue", "broker queue topic stream bus eventbus exchange mailbox dlq outbox"),
    **_of("cache", "cache memcache cdn"),
    **_of("external", "provider processor-gateway"),
    **_of("client", "client browser sdk page screen form tablet device terminal kiosk till handset smartphone"),
}
# Of those, the ones that say too little alone ("the service", "the cluster"), even where there is only one.
BARE_SAYS_NOTHING = listed(
    "writer reader driver buffer tool system module page screen form configmap crd "
    "service microservice api server worker app application system component program backend site ui function job "
    "pipeline endpoint fleet cluster plane table store storage index volume collection graph shard replica topic "
    "stream handler processor manager agent machine snapshot archive deployment repository registry blob disk "
    "monitor catalog engine proxy controller operator executor runner adapter connector provider console keyspace "
    "exchange website portal process node"
)
# Of those, the ones that as often name something in a part, or nothing that runs: they need more to be believed.
WEAK_HEADS = listed(
    "writer reader driver buffer tool system module api configmap crd page screen form "
    "endpoint deployment function graph snapshot archive index disk job program machine collection volume provider site "
    "table pipeline process console shard replica keyspace tablespace blob portal website outbox topic stream exchange "
    "consumer producer publisher subscriber client application app system"
)
# Of the bare ones, those that name a part where the document has only one such and it acts ("the worker").
ROLES = listed(
    "worker handler server job app proxy controller operator scheduler agent relay processor dispatcher indexer executor "
    "runner orchestrator coordinator manager console portal site backend frontend engine connector adapter provider page"
)
# What is called in code rather than over a network, and who calls without being a part.
NOT_PARTS = listed(
    "function method callback endpoint operation procedure hook code constructor command script result line it user "
    "customer developer team people operator engineer admin person someone everyone caller other others thing request "
    "message event response data value record row field step task process test action change update call api handler "
    "transaction state node one end point name attention number user-interface library package class object"
)
# Nouns that may stand behind a name without changing what it names ("the ruler component", "pageserver nodes").
TRAILERS = listed(
    "component service instance node process pod module container replica server deployment application app "
    "cluster fleet database db binary daemon system"
)

PRODUCTS: dict[str, Kind] = {
    **_of(
        "store",
        "postgres postgresql mysql mariadb sqlite oracle mongodb mongo documentdb dynamodb cassandra scylladb scylla "
        "cockroachdb spanner bigtable bigquery redshift snowflake clickhouse elasticsearch opensearch solr lucene "
        "couchdb couchbase neo4j neptune influxdb timescaledb etcd consul zookeeper s3 gcs minio ceph hdfs glusterfs "
        "aurora rds vitess tidb yugabytedb foundationdb rocksdb leveldb hbase druid pinot hudi iceberg firestore "
        "firebase supabase faunadb dgraph efs ebs glacier drbd keyvault ssm aerospike riak arangodb db2 mssql "
        "sqlserver prestodb trino athena vertica",
    ),
    **_of(
        "queue",
        "kafka sqs sns rabbitmq nats jetstream pulsar kinesis eventbridge pubsub activemq zeromq nsq sidekiq celery "
        "redpanda mqtt servicebus eventhub eventhubs beanstalkd resque bullmq faktory artemis rocketmq mosquitto firehose",
    ),
    **_of("cache", "redis memcached valkey varnish elasticache hazelcast cloudfront fastly ehcache memorystore dax"),
    **_of(
        "external",
        "stripe paypal twilio sendgrid slack pagerduty auth0 okta github gitlab mailchimp salesforce datadog "
        "cognito adyen braintree plaid opsgenie mailgun ses apns fcm zendesk",
    ),
    **_of(
        "service",
        "nginx envoy haproxy istio linkerd traefik kong lambda ecs eks fargate kubernetes kubelet prometheus grafana "
        "alertmanager graphite icinga nagios jaeger zipkin logstash fluentd fluentbit kibana loki thanos cortex vault "
        "keycloak airflow spark flink hadoop temporal cadence debezium pacemaker keepalived cloudflare elb alb nlb "
        "pgbouncer route53 mapreduce patroni stolon sentinel nomad mesos jenkins argo argocd knative dapr step-functions "
        "opentelemetry telegraf statsd beam storm samza snowplow",
    ),
}  # fmt: skip
VENDORS = listed("aws amazon azure google gcp apache hashicorp microsoft")
# Two words that name a product or a part together though neither does alone.
PAIRS: dict[tuple[str, str], Kind] = {
    ("state", "machine"): "service", ("control", "plane"): "service", ("data", "plane"): "service",
    ("load", "balancer"): "service", ("step", "function"): "service", ("object", "storage"): "store",
    ("object", "store"): "store", ("blob", "storage"): "store", ("pub", "sub"): "queue", ("event", "hub"): "queue",
    ("event", "grid"): "queue", ("service", "bus"): "queue", ("cloud", "storage"): "store",
    ("cosmos", "db"): "store", ("message", "broker"): "queue", ("event", "bus"): "queue", ("event", "store"): "store",
    ("message", "queue"): "queue", ("event", "stream"): "queue", ("event", "log"): "queue", ("data", "center"): "service",
    ("data", "centre"): "service", ("dead", "letter"): "queue", ("service", "mesh"): "service", ("file", "system"): "store",
    ("block", "storage"): "store", ("read", "model"): "store", ("materialized", "view"): "store",
    ("materialised", "view"): "store", ("third", "party"): "external", ("schema", "registry"): "service",
    ("mobile", "app"): "client", ("web", "app"): "client", ("web", "browser"): "client",
}  # fmt: skip

# Words in -er and -or that are no parts of a system: people, measures, comparatives, verbs, data.
NOT_AGENTS = listed(
    "reminder voucher interviewer "
    "whoever lfloor rfloor semver honor identifier investigator explorer neighbor neighbour "
    "user customer developer engineer owner member author reviewer manufacturer maintainer contributor "
    "stakeholder administrator buyer seller visitor reader writer caller callee holder sponsor supervisor teacher "
    "player partner passenger driver attacker adversary tester implementer implementor designer architect number "
    "order parameter header identifier pointer letter layer folder paper counter timer error vendor factor color "
    "colour integer character matter manner chapter power center centre meter matrix vector tensor operator "
    "identifier specifier qualifier modifier descriptor accessor constructor iterator selector separator "
    "delimiter footer buffer register trigger filter transfer offer answer cover consider remember deliver "
    "recover render enter discover alter refer prefer infer defer differ suffer incur occur wonder gather monitor "
    "mirror behavior behaviour favor favour vapor labor labour minor major prior senior junior inferior superior "
    "interior exterior former latter other another either neither whether rather together further later earlier "
    "per over under after never ever however moreover whenever wherever whatever upper lower higher larger "
    "smaller bigger greater better newer older faster slower easier harder simpler cheaper safer stronger weaker "
    "shorter longer wider deeper closer cleaner richer fewer lesser stricter looser tighter earlier finer outer "
    "inner proper super cluster server container docker computer laptop september october november december water "
    "paper quarter corner border wrapper helper placeholder leader follower peer winner loser candidate voter "
    "prefer tier barrier carrier frontier inspector transaction-manager blocker tracker watermark daughter mother "
    "father brother finger weather river silver copper docker newsletter twitter chatter clutter buffer tether "
    "master cursor anchor mentor actor ancestor successor predecessor divisor floor door poor error editor "
    "creditor debtor investor director doctor sector contractor slider header trailer spinner banner marker "
    "sticker primer stopper killer starter finisher checker number timer ticker user-id disaster thunder blunder "
    "conquer encounter hyper metadata-filter offer dealer trader broker-id usher pager wager layer prayer sooner "
    "shower tower flower sender-id adder ladder hammer consumer-group manager engineer reporter outlier "
    "multiplier courier supplier soldier premier clearer smoother lighter heavier rougher darker brighter cooler "
    "warmer colder hotter nicer wiser fairer broader narrower thinner thicker steeper subtler gentler rarer "
    "denser sparser coarser bolder merrier quieter louder healthier happier prettier trickier likelier costlier "
    "busier messier lazier greedier hacker smarter jitter failover rollover handover takeover switchover cutover "
    "turnover crossover leftover spillover forever"
)
# Words with a capital that name no part: formats, protocols, languages, measures, headings, parts of the calendar.
NOT_NAMES = listed(
    "json xml yaml toml csv html css http https rest grpc rpc graphql sql nosql tcp udp tls ssl ssh ip ipv4 ipv6 "
    "uri url urls uuid uuids id ids guid ulid api apis sdk cli ui ux cpu ram io os vm vms ttl sla slo sli slas "
    "slos rto rpo mttr qps rps tps p50 p95 p99 kb mb gb tb kib mib gib utc gmt iso rfc rfcs adr adrs rfd oep pr "
    "prs faq tbd todo n/a etc wip poc mvp acid base cap crdt crdts cqrs crud saga raft paxos fifo lifo lru mvcc "
    "wal lsn ddl dml orm jwt oauth oauth2 oidc saml python java javascript typescript golang go rust ruby scala "
    "kotlin c++ node.js nodejs rails django flask spring react linux unix windows macos ubuntu debian posix "
    "docker helm terraform git avro protobuf parquet thrift jsonb monday tuesday wednesday thursday friday "
    "saturday sunday january february march april may june july august september october november december i i'm "
    "i'd we we'd note example examples figure table section step phase option appendix summary background context "
    "proposal design goals motivation status author authors date title get put post delete patch head options yes "
    "no true false null none hash sha sha256 md5 hmac aes rsa pii gdpr hipaa pci soc2 cidr dns nat vpc acl rbac "
    "iam ha dr ci cd ci/cd eta az azs aws gcp azure us eu uk usa europe q1 q2 q3 q4 v1 v2 v3 ok eof fsync mutex "
    "utf-8 ascii regex english greenwich unicode epoch x-request-id cloudevents cloudevent openapi swagger pros "
    "cons pro con imgur medium wikipedia stackoverflow google mit apache slack-channel cve retry-after etag if-match "
    "user-agent content-type cache-control idempotency-key traceparent w3c multi-az x-forwarded-for"
)

# What may stand around a name and says nothing about which part it is; also what ends a noun phrase.
FUNCTION_WORDS = listed(
    "latest nearest closest lowest highest oldest newest fastest slowest largest smallest biggest longest shortest busiest "
    "relational traditional legacy custom optional regular following correct pending non-empty subsequent preceding "
    "original typical common normal standard generic usual popular private public shorter longer faster quicker smoother "
    "background continuous automatic participating upcoming live overall sufficient free clear "
    "global stale performant authoritative layered healthy whoever whatever whichever remainder "
    "a an the this that these those each every any all some no another such same both either neither its their "
    "our your my his her whose which who whom what it they we you he she i one two three four five six seven "
    "eight nine ten first second third many much more most few several other others single multiple various "
    "different new newly existing current currently previous next last own main given specific particular certain "
    "separate dedicated proposed appropriate relevant underlying respective corresponding entire whole only just "
    "also even still already always never often sometimes usually typically generally simply directly then there "
    "here now where when while if unless because since so but and or nor yet as at by for from in into of off on "
    "onto out over per than through throughout to toward towards under until up upon via with within without "
    "between among across after before during against about above below behind beside besides beyond inside "
    "outside along around near like unlike not n't be is are was were been being am do does did done doing have "
    "has had having can could may might must shall should will would cannot can't won't don't doesn't isn't "
    "aren't let lets let's get gets too very quite rather however therefore thus hence otherwise instead once "
    "twice again e.g i.e e.g. i.e. etc namely how why whether yes ok potentially possibly likely possible "
    "potential able unable good bad best better worse simple complex similar additional extra further "
    "further-more old older newer latest initial final actual real full empty large small big huge high low long "
    "short fast slow healthy unhealthy available unavailable responsible required necessary important critical "
    "useful available multiple aspiring active-only remaining surviving running downstream upstream-of itself "
    "themselves something anything nothing everything someone anyone everyone enough less least half whole-of "
    "around certain"
)
CONJUNCTIONS = frozenset({"and", "or", ",", "&", "/", "nor"})
CLAUSE_ENDS = listed("when if because while unless until since whereas although though but so once whenever ; :")
RELATIVES = frozenset(["which", "that", "who", "where"])
PRONOUNS = frozenset(["it", "they", "this", "these"])
BE = listed("is are was were be been being get gets got")
NEGATIONS = listed("not never no n't cannot can't won't don't doesn't isn't without instead rather unlike")


def _forms(base: str) -> Iterable[tuple[str, bool]]:
    """The forms of a regular verb, each with whether it can be a passive participle."""
    yield base, False
    if base.endswith(("s", "sh", "ch", "x", "z")):
        yield base + "es", False
    elif base.endswith("y") and base[-2] not in "aeiou":
        yield base[:-1] + "ies", False
    else:
        yield base + "s", False
    stem = base[:-1] if base.endswith("e") else base
    if base in _DOUBLED:
        stem = base + base[-1]
    yield (base[:-1] + "ied" if base.endswith("y") and base[-2] not in "aeiou" else stem + "ed"), True
    yield stem + "ing", False


_DOUBLED = listed("commit submit emit put get hit log stop run scan drop")
_IRREGULAR = {
    "send": ("sent",), "go": ("went", "gone"), "come": ("came",), "write": ("wrote", "written"), "read": ("read",),
    "put": ("put",), "get": ("got", "gotten"),
    "hit": ("hit",), "feed": ("fed",), "run": ("ran", "run"), "take": ("took", "taken"), "give": ("gave", "given"),
    "keep": ("kept",), "hold": ("held",), "find": ("found",), "tell": ("told",), "speak": ("spoke", "spoken"),
    "draw": ("drew", "drawn"), "see": ("saw", "seen"), "make": ("made",), "set": ("set",), "pass": ("passed",),
    "lead": ("led",), "build": ("built",), "begin": ("began",), "bring": ("brought",),
}  # fmt: skip
_CALLS = listed(
    "go flow travel move come arrive distribute balance look lookup fall serve "
    "call invoke query request ask contact hit proxy forward route redirect send use delegate connect communicate "
    "talk authenticate fetch retrieve get poll check consult submit post register trigger "
    "start execute scrape ping manage depend rely access hand tell pass relay dispatch report interact integrate "
    "speak expose serve validate verify direct configure instruct drive control signal promote restart attach "
    "detach authorize authorise make pull find discover assign schedule resolve reach run go flow travel move "
    "come arrive monitor issue probe reconcile perform search"
)
_ASYNC = listed(
    "pick drain tail publish emit push enqueue queue produce broadcast subscribe consume listen "
    "stream replicate dequeue notify "
    "deliver place fan receive propagate feed alert mail email mirror ship"
)
_DATA = listed(
    "overwrite upsert edit patch increment decrement rewrite replace "
    "include embed contain require need own wrap house "
    "write read store save persist insert update delete load upload download cache index dump scan put record "
    "append commit flush copy restore import export ingest sync keep hold back archive materialize materialise "
    "hydrate join populate remove purge log lock claim acquire mount snapshot migrate query select modify mutate "
    "maintain create set take"
)


def _verbs() -> dict[str, tuple[EdgeKind, str, bool]]:
    verbs: dict[str, tuple[EdgeKind, str, bool]] = {}
    kinds: tuple[tuple[frozenset[str], EdgeKind], ...] = ((_CALLS, "sync"), (_ASYNC, "async"), (_DATA, "data"))
    for bases, kind in kinds:
        for base in sorted(bases):
            forms = dict(_forms(base))
            if base in _IRREGULAR:
                forms = {f: p for f, p in forms.items() if not p} | dict.fromkeys(_IRREGULAR[base], True)
            for form, participle in forms.items():
                verbs.setdefault(form, (kind, base, participle))
    return verbs


# Verbs that tie nothing but end a noun phrase all the same.
_IDLE = listed(
    "respond return reply "
    "support allow reduce cause provide require include contain define describe need want introduce implement add "
    "represent enable ensure prevent avoid improve change become remain stay decide choose determine detect handle fail "
    "crash break know think believe mean imply suggest propose recommend assume expect consider see look show work try "
    "apply perform produce generate compute calculate process parse encode decode sort filter group merge split combine "
    "convert transform translate map match compare check happen occur exist appear belong differ vary wait sleep "
    "grow shrink scale increase decrease limit bound cap throttle drop lose miss skip ignore reject accept refuse deny "
    "grant permit forbid treat regard answer explain discuss note mention compete contribute help simplify complicate "
    "replace extend rename refactor rewrite deploy install upgrade roll release build design develop test debug "
    "own carry bring leave enter open close begin end finish complete continue resume pause repeat recover heal "
    "survive tolerate guarantee promise achieve meet satisfy violate cost spend pay share separate "
    "isolate protect secure encrypt decrypt sign hash identify name label tag mark track count measure observe "
    "cover span surround wrap embed host offer seem tend like prefer lead follow cross sit live lie stand "
    "collect gather expire evict age clean optimize optimise tune adjust adapt fit suit benefit involve concern affect "
    "impact influence focus rework revisit switch toggle succeed retry recurse collate "
    "let turn give bear experience encounter face solve address fix elect vote "
    "demote fence kill terminate spawn fork shut boot warm drain balance distribute spread partition"
)


def _idle() -> frozenset[str]:
    return frozenset(form for base in _IDLE for form, _ in _forms(base)) - VERBS.keys() - HEADS.keys()


# Each form of each verb: the kind of edge it speaks of, its base, and whether it can be a passive participle.
VERBS = _verbs()
IDLE_VERBS = _idle()
# What only parts of a system do, and what is only done to them: such a verb makes a part of a plain noun.
DONE_BY_PARTS = listed("call invoke query publish emit enqueue consume subscribe fetch poll scrape replicate persist")
DONE_TO_PARTS = listed("call invoke ping scrape contact")
# Having something is a dependency only where what is had keeps or carries data.
HOLDS = listed(
    "overwrite upsert edit patch increment decrement rewrite replace "
    "include embed contain require need own wrap house have take"
)
# Verbs after which the data comes from the object: the object is the one that sends.
RECEIVES = listed("consume receive subscribe listen dequeue take pick drain tail")
# Forms that are as often a noun or a kind of part: only what stands before them tells.
_ALSO_NOUNS = listed(
    "call query request store queue cache index stream log record report access use update load read write dump "
    "copy import export post push pull hit check control feed table process ping lock snapshot archive proxy "
    "control return start search monitor alert mail email issue probe trigger contact signal schedule commit "
    "place claim mount back backup upload download poll delete insert sync hand pass set drive hold mirror scan "
    "register filter fan run ship"
)
MAYBE_NOUN = frozenset(form for base in _ALSO_NOUNS for form, _ in islice(_forms(base), 2))
