"""Exactly-once delivery, promised over something that delivers again."""

from collections.abc import Sequence

from review_core.rules.base import Call, Case, Example, Rule
from review_core.rules.contradictions._clash import pair, raise_clash
from review_core.rules.contradictions._subjects import matter_of
from review_core.rules.contradictions._told import Claim, Ways, claims, resolved

_DONE = (
    r"(?:processed|delivered|charged|booked|sent|executed|applied|paid|run|handled|counted|posted|debited"
    r"|credited|billed|invoiced|emailed|mailed"
    r"|created|consumed|received|recorded|written|performed|shipped|triggered|notified|refunded|taken|fired"
    r"|imported|inserted|captured|transferred|published|moved|withdrawn|deducted|granted|issued|printed"
    r"|submitted|invoked|enqueued|ingested|loaded|stored)"
)
_THING = r"(?:\w+ ){1,4}?"
_ONCE = Ways(
    "exactly exactly-once _once effectively precisely twice duplicate no_double second_time more_than_once ed_again",
    rf"""
    (?:exactly|precisely|effectively) once | once and only once | exactly one (?:time|delivery|execution) | once and
    once only | {_DONE} (?:only|just|at least and at most) once(?! (?:per|a|every|the|it|they|we|all)\b) | (?:no
    |never) {_THING}(?:is|are|gets?|will be|can be|may be|must be|be|ever) (?:\w+ )?{_DONE} (?:twice|more than once|a
    second time|again|two times|multiple times) | (?:never|cannot be|must not be|may not be|must never be|can never be
    |will never be|is never|are never|not) (?:be )?{_DONE} (?:twice|more than once|a second time|multiple times)
    | (?:no|not one|nobody|no one) ?(?:\w+ ){{0,3}}?{_DONE} twice | no duplicates?(?: (?:messages?|events?|payments?
    |charges?|deliver\w+|mails?|emails?|notifications?|orders?|bookings?|records?))?(?: (?:is|are|will be|can be|may
    be|ever|reach\w*|occurs?|arrives?|exists?|get)| at all| ever|[.,;]|$) | duplicates? (?:\w+ )?(?:are impossible|is
    impossible|cannot (?:occur|happen|arise|exist)|never (?:occur|happen|arise|reach)s?|are ruled out|are excluded|do
    not occur|do not happen) | without (?:any )?duplicates?(?: (?:messages|events|charges|payments|deliver\w+))?
    | duplicate free | free of duplicates | (?:every|each|all|any) {_THING}(?:is|are|gets?|will be|must be) {_DONE}
    once(?! (?:per|a|every|the|it|they|we|all|there|an|you|both|at)\b) | no double (?:charges?|charging|bookings?
    |payments?|billing|spending|deliver\w+|processing|execution|counting) | (?:guarantees?|guaranteed|ensures?)
    (?:\w+ ){{0,2}}?once(?: (?:delivery|processing|execution|semantics))
    """,
    r"at least once|not exactly once|once per (?:day|hour|minute|week|month|second|night|year|request)"
    r"|once (?:a|every) (?:day|hour|minute|week|month|second|night|year)"
    r"|loaded only once|already|idempot\w+|de ?dup\w*|unique|because of the",
)
_AGAIN = Ways(
    "at_least_once at-least-once least redeliver deliver again resent resend resen retr twice more_than_once "
    "visibility webhook sqs rabbitmq pubsub pub/sub sns service_bus eventbridge celery sidekiq ack nack requeue "
    "offset queue repeat another",
    r"""
    (?:calls?|requests?|messages?|transfers?|attempts?) (?:is|are) (?:\w+ )?(?:repeated|retried|resent) | at least
    once | least once | re ?deliver\w* | delivered (?:again|more than once|a second time|repeatedly|twice)
    | deliver\w* (?:\w+ ){0,3}?(?:again|twice|more than once|repeatedly) | sent (?:again|more than once|repeatedly|a
    second time|once more) | re ?sent | re ?sends? | sends? (?:\w+ ){0,3}?(?:again|once more) | (?:calls?|posts?
    |requests?|messages?|webhooks?|deliver\w+|jobs?|tasks?|events?|payments?|we|it|client|producer|sender|worker
    |consumer|service|broker) ~ (?:retried|retries|retry|re ?tries) | (?:retried|retries|retry) (?:\w+ ){0,4}?(?:until
    |up to|times|three|five|\d+|on|after|if|when|with|every) | (?:called|tried|attempted|repeated|run|picked up
    |published|started|executed|put) again(?: until| if| when| by| after)? | (?:is|are|gets?|will be|may be|can be)
    (?:\w+ )?(?:repeated|retried|tried again) | repeats? ~ (?:until|after|when|if) | (?:delivered|sent|received
    |arrives?|processed|executed|called|run) more than once | visibility timeout | webhooks?(?! signature) | sqs
    | rabbit ?mq | pub ?sub | pub/sub | google pub/sub | sns | service bus | eventbridge | celery | sidekiq
    | (?:offsets?|acks?|acknowledg\w+|messages? is acknowledged|deleted from the queue) (?:\w+ ){0,3}?(?:only )?after
    (?:\w+ ){0,3}?(?:process\w*|work|handl\w+|commit\w*|writ\w+|effect|done|success\w*|database|transaction|job
    |handler) | (?:commits?|acknowledges?|acks?|deletes?) (?:\w+ ){0,4}?(?:only )?after (?:\w+ ){0,3}?(?:process\w*
    |work|handl\w+|commit\w*|writ\w+|effect|done|success\w*|job) | (?:un ?acknowledged|not acknowledged|unacked|nacked
    |failed) ~ (?:again|back|re ?queued|re ?delivered|re ?tried|another) | (?:returns?|returned|goes|go|put|placed)
    (?:back )?(?:in|on|to|onto|into) the (?:\w+ )?queue | re ?queued?s? | back (?:in|on|to|onto|into) the queue
    | another (?:\w+ )?(?:worker|consumer|instance|pod|node) (?:\w+ )?(?:takes|picks|gets|starts|processes|handles
    |runs)
    """,
    r"(?:no|not|never|without) (?:re ?tr\w+|re ?deliver\w+)|at most once|reads? (?:is|are) retried|get requests",
    stout=True,
)
_GUARDED = Ways(
    "idempot dedup de-dup unique inbox already processed upsert on_conflict conditional compare transaction "
    "checkpoint fifo recogni ignore drop no_effect skip second repeat key seen token request_id message_id event_id "
    "sequence version fencing flink lock discard same_id ledger_of",
    r"""
    idempot\w+ | de ?dup\w* | de ?duplicat\w+ | unique (?:constraint|index|key|ids?|identifier|on)\w* | inbox
    | (?:already|previously) (?:been )?(?:processed|seen|handled|applied|recorded|booked|done|known|sent|paid|stored
    |taken|charged|there|exists?) | (?:processed|seen|handled|applied|known) (?:\w+ )?(?:ids?|messages?|events?|keys?
    |requests?)(?: table)? | upserts? | on conflict | conditional (?:writes?|puts?|updates?|inserts?) | compare and
    (?:set|swap) | (?:request|message|event|payment|transaction|delivery|order|job|operation|correlation) (?:ids?
    |keys?|numbers?|identifiers?|tokens?) ~ (?:check\w*|stor\w+|remember\w*|record\w*|recogni\w+|ignor\w+|drop\w*
    |compar\w+|kept|keep\w*|unique|known|reject\w*|skip\w*|look\w*) | (?:same|one|single|a) (?:database )?transaction
    | transactional (?:producer|consumer|id|outbox|api)\w* | kafka transactions? | transactions? of kafka
    | checkpoint\w* | flink | fifo (?:queue|topic) | sqs fifo | (?:repeats?|repeated|duplicates?|copies|second) ~
    (?:ignored|dropped|recogni\w+|discarded|rejected|skipped|no effect|filtered|detected|suppressed|removed|refused)
    | (?:ignores?|drops?|recogni[sz]es|discards?|rejects|skips?|filters?|detects?|suppress\w*|removes?|refuses)
    (?:\w+ ){0,3}?(?:repeats?|repeated|duplicates?|copies|second) | sequence numbers? | fencing tokens? | version
    (?:number|check)s? | same (?:id|key|number)s? | exactly once (?:processing )?(?:semantics )?(?:of|in|from|by)
    (?:kafka|flink|spark|dataflow|pulsar) | (?:kafka|flink|spark|dataflow|pulsar)(?:'s)? exactly once | remember\w*
    (?:the |which |each |every |all )?(?:\w+ )?(?:ids?|keys?)
    """,
)


def judge(case: Case) -> Call:
    """Present where exactly once is claimed, the transport redelivers, and nothing tells a repeat from the first."""
    once = claims(case, _ONCE)
    if not once:
        return Call("absent")
    again = claims(case, _AGAIN, loosely=True)
    if not again or resolved(case, _GUARDED) or _recognised(case, once):
        return Call("absent")
    return raise_clash(
        case,
        pair(case, once, again, matter_of),
        title="Exactly once over a transport that delivers again",
        detail="A sender that gets no acknowledgement cannot know whether the message arrived; it sends again or "
        "loses it. Once is an effect that the receiver produces, and the text names nothing by which it does.",
    )


def _recognised(case: Case, once: Sequence[Claim]) -> bool:
    """Whether a repeat is recognised, in other words than the promise itself."""
    own = {claim.statement.start for claim in once}
    return any(one.start not in own for one in case.reading.having("idempotent|arrive.guard|dedup"))


RULE = Rule(
    id="CX-exactly-once",
    slug="idempotency",
    family="contradictions",
    summary="Exactly-once delivery over an at-least-once transport, with no deduplication.",
    flags="A claim of exactly-once delivery or processing beside a queue, webhook or retry that repeats, where "
    "nothing deduplicates and nothing is idempotent.",
    why="Two parties over a lossy channel cannot agree that a message was taken. Whoever believes in once books twice.",
    detection="Both claims, firmly made in the proposal and not of two different things (once, never twice, no "
    "duplicates; a transport that delivers again, a call that is retried, an acknowledgement after the work), and no "
    "idempotence, key, sequence, common transaction or deduplication anywhere in it.",
    false_positives=("A broker's transactions that cover both ends, which the text does not name.",),
    question="The acknowledgement is lost and the message comes again: by what is it recognised?",
    suggestion="Promise at least once, give each message a key, and record the key in the transaction of its effect.",
    not_when="The effect may happen twice without harm: then promise at least once and stop there.",
    references=(
        "Tyler Treat: You Cannot Have Exactly-Once Delivery, Brave New Geek, 2015",
        "Pat Helland: Idempotence Is Not a Medical Condition, ACM Queue, 2012",
    ),
    severity="High.",
    valid=(
        Example(
            "# Jobs\n## Design\nSQS may deliver twice; the id is stored with a unique constraint, so each takes "
            "effect exactly once.\n"
        ),
        Example("# Jobs\n## Design\nMessages are delivered at least once.\n"),
        Example(
            "# Jobs\n## Design\nNo customer is charged twice: each payment carries an idempotency key. A call that "
            "gets no answer is retried three times.\n"
        ),
        Example("# Jobs\n## Design\nThe cache is filled only once at start-up. Reads are retried up to three times.\n"),
        Example(
            "# Jobs\n## Design\nMessages are delivered at least once.\n## Alternatives\nExactly-once delivery would "
            "need a transaction over the queue and the database.\n"
        ),
    ),
    invalid=(
        Example("# Jobs\n## Design\nWorkers pull from SQS. Every payment is processed exactly once.\n"),
        Example("# Hooks\n## Design\nThe webhook is called again until it answers. Delivery is exactly once.\n"),
        Example("# Jobs\n## Design\nNo customer is ever charged twice. A charge that times out is retried.\n"),
        Example(
            "# Jobs\n## Design\nEach order is handled only once. A message that is not acknowledged goes back to the "
            "queue and another worker takes it.\n"
        ),
    ),
    judge=judge,
)
