"""How one request is followed: what identifies it, what is written down of it, and the stores that keep that."""

CONCEPTS: dict[str, str] = {
    "follow": """
        trace id, traceid, traceparent, correlation id, correlation ids, request id, travels in the headers,
        propagated in headers, propagated with, trace|traces|parent|child|root span|spans, span|spans
        id|context|attributes|for|per|exported|emitted, =tracing, =traces, be traced across|through|end|by|from,
        distributed tracing, structured log, structured form, log it as json, json log, json with, central log, log
        aggregation, audit trail, audit log, log with, logs with, with the * number, with topic and offset, find *
        by its number, logging and debugging, meant for logging
    """,
    "trace.tool": """
        opentelemetry, open telemetry, otel, otlp, jaeger, zipkin, tempo, loki, promtail, elk, kibana, splunk,
        honeycomb, datadog apm, x ray, =fluentbit, =fluentd, fluent bit, logstash
    """,
    "log-only": """
        is|are|be|gets logged, we log, should|must|will log, structured logging, logging
        of|level|and|strategy|library|infrastructure|system, log line|entry|message|level|output|statement|file,
        logs the|an|every|each|all, server logs, application logs, error logs, in the logs, greps, grep, debug log,
        debugging, diagnose, troubleshoot, =logged, =logging
    """,
}
