-- Take the next job: the head of the next ready lane of the next workspace in the ring, under a new lock token.
-- ARGV: lease ms, nonce of this take. Due and abandoned jobs come back first, so any living worker is the reaper.
-- Replies {id, token, attempts, stalls, created, command} or {'', ms until something is due (-1: nothing is)}.
local lease, nonce = tonumber(ARGV[1]), ARGV[2]
local now = now_ms()

local function back(id, counter)
  local job = redis.call('HMGET', P .. 'job:' .. id, 'lane', 'ws', 'state')
  if job[1] then
    if counter then redis.call('HINCRBY', P .. 'job:' .. id, counter, 1) end
    redis.call('HSET', P .. 'job:' .. id, 'state', 'waiting')
    redis.call('HDEL', P .. 'job:' .. id, 'token')
    -- While another of its lane runs it waits for that one's end, as any other would.
    if job[3] == 'active' or redis.call('HGET', P .. 'state', job[1]) ~= 'busy' then ready(job[1], job[2]) end
  end
end

for _, id in ipairs(redis.call('ZRANGEBYSCORE', P .. 'delayed', '-inf', int(now), 'LIMIT', 0, 100)) do
  redis.call('ZREM', P .. 'delayed', id)
  back(id)
end
for _, id in ipairs(redis.call('ZRANGEBYSCORE', P .. 'leases', '-inf', int(now), 'LIMIT', 0, 100)) do
  redis.call('ZREM', P .. 'leases', id)
  count('stalled')
  back(id, 'stalls')
end

-- Bounded, so that a heap of emptied lanes cannot hold the server up; what is left comes with the next take.
for _ = 1, 1000 do
  local ws = redis.call('LPOP', P .. 'ring')
  if not ws then break end
  local lane = redis.call('LPOP', P .. 'lanes:' .. ws)
  if redis.call('EXISTS', P .. 'lanes:' .. ws) == 1 then redis.call('RPUSH', P .. 'ring', ws) end
  if lane then
    local id = redis.call('ZRANGE', P .. 'lane:' .. lane, 0, 0)[1]
    if not id then
      redis.call('HDEL', P .. 'state', lane)
    else
      local job = redis.call('HMGET', P .. 'job:' .. id, 'state', 'attempts', 'stalls', 'created', 'command')
      if job[1] == 'waiting' then
        local token = int(redis.call('HINCRBY', P .. 'job:' .. id, 'gen', 1)) .. ':' .. nonce
        redis.call('HSET', P .. 'job:' .. id, 'state', 'active', 'token', token)
        redis.call('HSET', P .. 'state', lane, 'busy')
        redis.call('ZADD', P .. 'leases', int(now + lease), id)
        return {id, token, job[2], job[3], job[4], job[5]}
      elseif job[1] == 'active' then
        redis.call('HSET', P .. 'state', lane, 'busy')
      elseif job[1] == 'delayed' then
        redis.call('HSET', P .. 'state', lane, 'waiting')
      else
        -- A head that is gone, done or dead must not block its thread.
        redis.call('HDEL', P .. 'state', lane)
        redis.call('ZREM', P .. 'lane:' .. lane, id)
        if redis.call('EXISTS', P .. 'lane:' .. lane) == 1 then ready(lane, ws) end
      end
    end
  end
end

local soonest = -1
for _, zset in ipairs({'delayed', 'leases'}) do
  local head = redis.call('ZRANGE', P .. zset, 0, 0, 'WITHSCORES')
  if head[2] then
    local wait = math.max(0, tonumber(head[2]) - now)
    if soonest < 0 or wait < soonest then soonest = wait end
  end
end
return {'', int(soonest)}
