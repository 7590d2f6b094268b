"""Calls that wait on calls, and calls for every item: how texts betray them, and how they say that they are dealt with.

Names begin with `chain` (synchronous chain) and `chatty` (chatty interface).
"""

CONCEPTS: dict[str, str] = {
    "chain.call": """
        call, ask, query, contact, invoke, consult, request to, request from, requests, send * request,
        fetch from, fetches * from, look * up with, check with, blocking call, sync call, forwards * to, rpc
        to, hand|hands|pass|passes the request|question|call to, put|puts the question to, turn|turns to,
        ask * of, needs an answer from, get|gets * from the * service, sends a request, forwards it, passes
        it on, call each other, asks the, checks * with the, turns to the, calls its,
        requests|request|obtains|obtain|fetches|fetch .. from, gets|get * from, gets|get it|them from,
        takes|take * from the * service, looks it up in
    """,
    "chain.forward": """
        forwards, forward the, forwards the request, posts to, sends a request, sends the request, sends *
        request to, uses the .. service|api to, passes the request, proxies, proxy to, delegates to, hands
        the request, routes the request, talks to, relies on the .. service
    """,
    "chain.wait": """
        wait for, and wait, wait on, wait until, block until, blocks on, synchronous, synchronously, hold *
        until, hold * open, before it can answer|reply|respond|return, before it
        answer|reply|respond|return, before anything be, before they answer|reply, until
        it|they|that|those|all answer|reply|respond|return, in turn call|ask|query|contact|request|invoke,
        which call|ask|query|contact|invoke, in series, one after another and, nested, stay * open until,
        keeps * waiting, on the caller thread, wait, kept waiting, can not
        confirm|answer|reply|decide|return|respond before|until, not
        confirm|answer|reply|decide|return|respond before|until, only after it|that|they|the, before * gets
        its|a|the reply|answer, until * has|have answered|replied|responded|said|confirmed, http blocking,
        nested call, one behind the other, replies once, only replies once, answers once, only once the,
        once the * has, looks at a spinner, spinner, hangs until, stay * waiting, holds the line, blocking
        call|calls|request|requests|rpc, caller blocked, caller is blocked, blocked while, rpc blocking
    """,
    "chain.nested": """
        in turn, before * has|have said|answered|replied|confirmed|responded, can not
        confirm|answer|reply|decide|return|respond before|until, not
        confirm|answer|reply|decide|return|respond before|until, while * waits|wait, before it can, before
        it answers|replies, before * gets its, until * has answered|replied|confirmed, until it
        replies|answers, replies once, only replies once, answers once, and only then, only when the last,
        one after the other, each of those calls
    """,
    "chain.staged": """
        chain of synchronous|blocking call|calls|request|requests|services, synchronous chain, synchronous
        step|steps|recursion, stages using synchronous, nested synchronous, using synchronous, calls through
        # services, waits for each of them in turn, one after the other before it
        answer|reply|respond|return, call each other one, call each other in turn, one behind the other,
        each waiting for the next, each blocks on the next, call chain, chain of calls, chained
        calls|requests, chain of requests, request chain, cascade of calls|requests, sequence of calls,
        sequential calls|requests, synchronously calls|call, calls * synchronously, waits synchronously,
        blocking request|requests to
    """,
    "chain.decoupled": """
        own table, own copy, local copy, copy of, from memory, in memory, own memory, its memory, from its
        own, from its copy, alone, by event, event, publish, subscribe, subscription, cache, precompute,
        ahead, in advance, refreshed by, keep * current, in the background, asynchronous, asynchronously,
        async, queue, replicated to, nightly file, mailbox, pushed to, snapshot of, file every, nightly,
        every # hours|minutes, hourly, daily, imported, table pushed, pushed, preloaded, from its own store,
        own store, own database, batch file, file .. every, file .. nightly|hourly|daily, every
        two|three|four|five|six|ten hours|minutes
    """,
    "chatty.each": """
        for each, for every, for all * one by one, per item, per row, per record, each of the #, every
        single, one by one, one after the other, call of its own, a call of its own, one call per, one
        request per, a call per, a request per, # call|request|calls|requests a|per|for each, two|three|four
        calls|requests a|per|for, loop every, loop over, loop each, loop for, each transaction, each item,
        each row, each record, each line, each vehicle, each user, each stop, each lesson, # times a
        second|minute, twice a second, # times per second, every # ms, every second, every # second, several
        times a second, individual calls|requests, individually, separately for each, foreach, n + 1, #
        times, requests a page|view, calls a page|view, one at a time, one after another, each
        employee|customer|product|picture|sensor|device|order|line|message|person, per
        inverter|employee|customer|product|picture|sensor|device|order|line|message|person|stop|row|item|record|transaction,
        once for each|every, once per item|row|record, every row|item|record|line|entry|product|employee by
        itself, one|a|single request|call|query|lookup|fetch .. per
        inverter|employee|customer|product|picture|sensor|device|order|line|message|person|stop|row|item|record|transaction|user|account|document|image|object|entry,
        request|call|query|lookup for each|every,
        requests|request|calls|call|fetches|fetch|asks|ask|queries|query|reads|loads|gets|polls|looks
        every|each, one a card|page|person|item|record|row|user|line|piece|message, one for each|every, one
        per item|record|row|card|person|user|line|message, calls one a, then the next, and so on, one
        device|customer|item|record|row|person|order, in turn, one after the next, for one .. then, one *
        after another, one number|id|entry|item|record after another, walks through the
    """,
    "chatty.per": """
        requests|request|calls|call|fetches|fetch|asks|ask|queries|query|looks|reads|loads|gets|polls
        every|each, calls one a, one|a|single request|call|query|lookup|fetch .. per
        inverter|employee|customer|product|picture|sensor|device|order|line|message|person|stop|row|item|record|transaction|user|account|document|image|object|entry
    """,
    "chatty.call": """
        call, fetch, ask, look up, lookup, poll, rpc, rest call, http call, round trip, http get, uses the *
        service, invokes, contact, query the, query to, request to, request for, requests a|per, sends a
        request, asks for, one|a request to|of|from, fetches them, calls /, get /, sends one, hits the,
        requests every|each, asks every|each, calls every|each, api calls, gets .. from, get .. from the|its
    """,
    "chatty.remote": """
        service, api, apis, http, rest, grpc, rpc, endpoint, database, query, server, remote, round trip,
        network, s3, redis, elasticsearch, fleet, other dc, region, backend, sql, screen, /, calls to the
    """,
    "chatty.lookup": """
        uses the .. service to, calls the .. service for each, remote call per, http request per, rpc per,
        query per
    """,
    "chatty.batch": """
        batch, bulk, multiget, multi get, mget, one request, one call, single call, single request, a single
        query, one query, in two calls, all * in one|two|a, takes all, gives all, once and, at one go,
        stream open, one stream, streams, push, subscribe, websocket, webhook, joins * in memory, in memory,
        cache, prefetch, page of, # per call|request, aggregate endpoint, coarse, whole list, full list,
        with one request, with a single, all at once, changes of all, once a minute|hour|day, graphql,
        embedded in, local copy, together with its|their|the, # ids|employees|items|records|rows a|per|in,
        for # ids, bulk endpoint, batch endpoint, whole park|list|set|page|fleet|catalogue|group, for the
        whole, a page, paged, all of them in, nothing be asked one by one, comes together with, joined, each
        with #, with # cards|items|records|rows|ids|entries, whole tree, the whole, at a stroke, in the
        list, in a list, list of, array of
    """,
    "chatty.named": """
        bulk endpoint, batch endpoint, bulk request, batch form, bulk form, batch api, bulk api, multiget,
        request for many, call for many, joined endpoint, a batch request, batch requests, one call for all
    """,
    "chatty.structural": """
        for each|every
        stage|step|phase|tenant|node|service|replica|shard|partition|region|cluster|environment|index|type|kind|frontend|instance|host|pod|zone|hard|query|configured|domain|team|application|app|deployment|component|broker|worker|thread|process
    """,
}
