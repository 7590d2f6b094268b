-- End a run. ARGV: id, token, how, code, ms, age s.
--   done   the job took effect                        failed  it rests as a dead letter; its thread goes on
--   retry  again in `ms`, an attempt spent            release again at once, nothing spent (a drain)
--   wait   again in `ms`, nothing spent: it waits for another job
-- Replies 1, or 0 where the lock token is no longer ours.
local id, token, how, code, ms, age = ARGV[1], ARGV[2], ARGV[3], ARGV[4], tonumber(ARGV[5]), ARGV[6]
if not holds(id, token) then return 0 end
local key = P .. 'job:' .. id
local job = redis.call('HMGET', key, 'lane', 'ws')
local now = now_ms()
redis.call('ZREM', P .. 'leases', id)
redis.call('HDEL', key, 'token')
count(how)
if how == 'done' then
  redis.call('HSET', key, 'state', 'done', 'ended', int(now))
  for _, k in ipairs({'job:', 'messages:', 'kept:'}) do redis.call('EXPIRE', P .. k .. id, age) end
  leave_lane(id, job[1], job[2])
elseif how == 'failed' then
  redis.call('HINCRBY', key, 'attempts', 1)
  redis.call('HSET', key, 'state', 'dead', 'code', code, 'ended', int(now))
  redis.call('ZADD', P .. 'dead', int(now), id)
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
