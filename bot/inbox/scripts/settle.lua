-- End a run. ARGV: id, token, how, code, ms, age s of what is done, age s of a dead letter.
--   done   the job took effect                        failed  it rests as a dead letter; its thread goes on
--   retry  again in `ms`, an attempt spent            release again at once, nothing spent (a drain)
--   wait   again in `ms`, nothing spent: it waits for another job
-- Replies 1, or 0 where the lock token is no longer ours.
local id, token, how, code, ms, age = ARGV[1], ARGV[2], ARGV[3], ARGV[4], tonumber(ARGV[5]), ARGV[6]
local dead_age = ARGV[7]
if not holds(id, token) then return 0 end
local key = P .. 'job:' .. id
local job = redis.call('HMGET', key, 'lane', 'ws')
local now = now_ms()
redis.call('ZREM', P .. 'leases', id)
redis.call('HDEL', key, 'token')
count(how)
redis.call('ZREMRANGEBYSCORE', P .. 'dead', '-inf', int(now - dead_age * 1000))
if how == 'done' then
  redis.call('HSET', key, 'state', 'done', 'ended', int(now))
  for _, k in ipairs({'job:', 'messages:', 'kept:'}) do redis.call('EXPIRE', P .. k .. id, age) end
  leave_lane(id, job[1], job[2])
elseif how == 'failed' then
  redis.call('HINCRBY', key, 'attempts', 1)
  redis.call('HSET', key, 'state', 'dead', 'code', code, 'ended', int(now))
  redis.call('ZADD', P .. 'dead', int(now), id)
  -- What it found out is from a document and lives no longer than a finished job's; the letter itself waits for somebody.
  for k, live in pairs({['job:'] = dead_age, ['messages:'] = dead_age, ['kept:'] = age}) do
    redis.call('EXPIRE', P .. k .. id, live)
  end
  leave_lane(id, job[1], job[2])
elseif how == 'retry' or how == 'wait' then
  if how == 'retry' then redis.call('HINCRBY', key, 'attempts', 1) end
  redis.call('HSET', key, 'state', 'delayed', 'code', code)
  redis.call('ZADD', P .. 'delayed', int(now + ms), id)
  redis.call('HSET', P .. 'state', job[1], 'waiting')
else
  redis.call('HSET', key, 'state', 'waiting')
  ready(job[1], job[2])
end
return 1
