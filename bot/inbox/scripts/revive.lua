-- What an operator does with a dead letter. ARGV: id, what (retry | drop).
-- A retried job starts afresh (attempts and stalls forgotten) but keeps its message records, so it posts nothing twice.
local id, what = ARGV[1], ARGV[2]
local key = P .. 'job:' .. id
if redis.call('HGET', key, 'state') ~= 'dead' then return 0 end
redis.call('ZREM', P .. 'dead', id)
if what == 'drop' then
  redis.call('DEL', key, P .. 'messages:' .. id, P .. 'kept:' .. id)
  count('dropped')
  return 1
end
for _, k in ipairs({'job:', 'messages:', 'kept:'}) do redis.call('PERSIST', P .. k .. id) end
local job = redis.call('HMGET', key, 'lane', 'ws', 'order')
redis.call('HSET', key, 'state', 'waiting', 'attempts', 0, 'stalls', 0)
redis.call('HDEL', key, 'code', 'ended')
redis.call('ZADD', P .. 'lane:' .. job[1], job[3], id)
redis.call('HINCRBY', P .. 'depth', job[2], 1)
redis.call('HINCRBY', P .. 'depth', '*', 1)
count('revived')
if not redis.call('HGET', P .. 'state', job[1]) then ready(job[1], job[2]) end
return 1
