"""Messages and repeats: queues, events, order, duplicates, keys that make an operation safe to repeat."""

CONCEPTS: dict[str, str] = {
    "queue": """
        queue, queued, queues, sqs, sns, rabbitmq, kafka, pulsar, nats, jetstream, kinesis, pubsub, pub sub, event
        hub, service bus, activemq, celery, sidekiq, topic, topics, event bus, message bus, message broker, broker,
        stream, streams, mqtt, redis stream, bullmq, eventbridge, mailbox, consumer group, subscription, event grid,
        worker pull, log store, message queue, fifo
    """,
    "message": """
        message, messages, event, events, notification, publish, publishes, published, publisher, consume, consumes,
        consumed, consumer, subscriber, subscribe, subscribes, emit, emits, emitted, listener, webhook, callback,
        task, tasks, job, jobs, command
    """,
    "duplicate": """
        duplicate, duplicates, duplicated, twice, more than once, at least once, repeated delivery, repeat, repeats,
        repeated, second time, second copy, redelivered, redelivery, redeliver, replay, replayed, resent, copy from
        the first, same message|event|request|record|job|item again, same * sent|delivered|processed|received twice,
        delivered again, reprocess, retried, same slip, re run, rerun
    """,
    "idempotent": """
        idempot-, safe to retry|repeat|replay|rerun|re run|run twice|run again, safely
        retry|repeat|retried|repeated|replayed, same result, no effect the second time, exactly once effect,
        effectively once, can be repeated, can be replayed, may be repeated, may be run twice, overwrite with the
        same, same outcome, put not post, deterministic id|key|name, is|becomes|be a no op, harmless to
    """,
    "dedup": """
        dedup-, deduplication, de duplicate, de dupe, removes duplicate, drop duplicate, drops * duplicate, ignore
        duplicate, ignores duplicate, discard duplicate, discards * duplicate, skip duplicate, duplicates be, drops
        * seen, has seen, already seen, already processed, already handled, already applied, already done, seen
        before, tells * copy, takes * once, idempotency key, idempotency token, unique constraint, unique key,
        unique index, upsert, on conflict, insert or update, insert or ignore, insert if not, put if absent,
        conditional put, refuses to execute twice, refuses * twice, by its serial, seen ids, inbox table, remembers
        * id, remember * id, stores its id, checks whether * already, check if * already, msg id header, message
        identifier, content based dedup-, same key replaces, looks * up first, first booking as answer, later ones
        are, later calls get, processed only|exactly once, handled only|exactly once, applied only|exactly once,
        delivered exactly once, recognises * repeat|duplicate|copy, if * already exists it|the|nothing, deduplicate
    """,
    "key": """
        idempotency key, request id, message id, event id, correlation id, unique id, uuid, guid, client token,
        transaction id, serial, serial number, natural key, dedup id, job id, operation id, payout id, order id,
        unique constraint, unique key, unique index, unique identifier, primary key, deterministic id, content hash,
        sequence number, end to end reference, reference number, slip number, key of, keyed by, keyed on, by id, its
        id, unique name, version number, offset
    """,
    "at-least-once": """
        at least once, redeliver, redelivery, redelivered, may deliver twice, deliver * twice, delivered twice, may
        arrive twice, duplicate delivery, more than once, visibility timeout, sent twice, sends * again
    """,
    "exactly-once": "exactly once, once and only once, exactly-once, only once delivery, effectively once",
    "order": """
        order, ordering, ordered, in order, out of order, sequence, sequential, sequentially, sequenced, fifo, first
        in first out, causal order, total order, partial order, order of, arrive late, late arrival, late arriving,
        arrives before, overtake, overtakes, overtaken, reorder, reordered, reordering, older message|event, newer
        message|event, arrival order, as they arrive, show up late, one in turn, events|messages in turn, before the
        other, happened before, interleave, strictly increasing, earlier event, chronological
    """,
    "order-key": """
        partition key, partitioned by, partition by, partitioned on, per partition, key by, keyed by, keyed on, by
        key, same partition, message group, group id, per key, per entity, per customer, per account, per user, per
        tenant, per lot, sharded by, hash of, consistent hash, routing key, one consumer, single consumer, single
        partition, single thread, one thread, one worker, serialised, serialized, one at a time, picks the partition
        from, takes * in order, fifo queue, log offset, lane, in sequence, subject, single producer|writer, one
        producer|writer
    """,
    "order-mark": """
        sequence number, sequence id, version number, version, versions, versioned, timestamp, time stamp, rising
        number, revision, monotonic, monotonically, lamport, vector clock, hybrid logical, event id, offset, lsn,
        epoch, generation, meter sequence, serial number, counter, increasing, event time, lower one, higher
        version, by time, created at, failover version, ordered by, sorted by, sort, watermark, reorder buffer,
        buffer * until, wait for the missing, ignore lower|older|stale, ignore|discard|drop|reject|skip *
        older|lower|stale|late
    """,
    "ack": """
        ack, acks, acknowledge, acknowledged, acknowledgement, acknowledgment, nack, commit offset, visibility
        timeout, removed from the queue, delete * from the queue, delete the message
    """,
    "async": """
        asynchronous, asynchronously, async, event driven, fire and forget, background, in the background, queue,
        queued, publish, publishes, eventually, deferred, offline, batch, nightly, scheduled
    """,
}
