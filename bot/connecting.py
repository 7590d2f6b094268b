"""The two kinds of Redis client: one that gives up fast for the door, one that waits for workers."""

from redis.asyncio import BlockingConnectionPool, ConnectionPool, Redis
from redis.asyncio.retry import Retry
from redis.backoff import FullJitterBackoff, NoBackoff

# Over the longest blocking wait of a worker.
WORKER_TIMEOUT_SECONDS = 15


def door(url: str, *, connections: int = 64) -> "Redis":
    """A client that answers within about a second or fails, and never retries: the platform's patience is short."""
    pool = BlockingConnectionPool.from_url(
        url,
        max_connections=connections,
        timeout=0.5,
        socket_timeout=1.0,
        socket_connect_timeout=0.5,
        retry=Retry(NoBackoff(), 0),
        decode_responses=True,
        health_check_interval=0,
    )
    return Redis(connection_pool=pool)


def patient(url: str) -> "Redis":
    """A client for workers and operators: a few retries with jitter, for every script of ours may be repeated."""
    pool = ConnectionPool.from_url(
        url,
        socket_timeout=WORKER_TIMEOUT_SECONDS,
        socket_connect_timeout=2.0,
        retry=Retry(FullJitterBackoff(cap=1.0, base=0.05), 3),
        decode_responses=True,
    )
    return Redis(connection_pool=pool)
