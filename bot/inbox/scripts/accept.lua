-- Accept a delivery: every key remembered, the text kept and the job queued in one step, or nothing at all.
-- ARGV: id, command, lane, ws, order, delay ms, bound per workspace, bound in all,
--       guard id, guard token (a job that spawns another must still hold its lock token; both '' at the door),
--       text sha256, text ciphertext, text ttl s, then for every key: digest, ttl s
-- Replies {'new', id}, {'duplicate', id of the first}, {'full', ''} or {'lost', ''}.
local id, command, lane, ws, order, delay = ARGV[1], ARGV[2], ARGV[3], ARGV[4], ARGV[5], tonumber(ARGV[6])
if ARGV[9] ~= '' and not holds(ARGV[9], ARGV[10]) then return {'lost', ''} end

local first = false
for i = 14, #ARGV, 2 do
  first = first or redis.call('GET', P .. 'seen:' .. ARGV[i])
end
-- A job may outlive its keys, and while it is open they are no less its own.
local known = redis.call('HGET', P .. 'job:' .. id, 'state')
local ended = known == 'done' or known == 'dead'
if known and not ended then first = first or id end
if first then
  -- Its other names are remembered too: a second click's own trigger id may come again after the first's text key is gone.
  for i = 14, #ARGV, 2 do redis.call('SET', P .. 'seen:' .. ARGV[i], first, 'NX', 'EX', ARGV[i + 1]) end
  count('duplicate')
  return {'duplicate', first}
end

local here = tonumber(redis.call('HGET', P .. 'depth', ws) or 0)
local all = tonumber(redis.call('HGET', P .. 'depth', '*') or 0)
if ARGV[9] == '' and (here >= tonumber(ARGV[7]) or all >= tonumber(ARGV[8])) then
  count('full')
  return {'full', ''}
end

for i = 14, #ARGV, 2 do redis.call('SET', P .. 'seen:' .. ARGV[i], id, 'EX', ARGV[i + 1]) end
if ARGV[11] ~= '' then redis.call('SET', P .. 'text:' .. ARGV[11], ARGV[12], 'EX', ARGV[13]) end
if ended then
  -- What is left of the earlier one has a time to live, which must not become this one's.
  redis.call('DEL', P .. 'job:' .. id, P .. 'messages:' .. id, P .. 'kept:' .. id)
  redis.call('ZREM', P .. 'dead', id)
end
local now = now_ms()
redis.call('HSET', P .. 'job:' .. id, 'command', command, 'lane', lane, 'ws', ws, 'order', order, 'state', 'waiting',
  'attempts', 0, 'stalls', 0, 'gen', 0, 'created', int(now))
redis.call('ZADD', P .. 'lane:' .. lane, order, id)
redis.call('HINCRBY', P .. 'depth', ws, 1)
redis.call('HINCRBY', P .. 'depth', '*', 1)
count('accepted')
if delay > 0 then
  redis.call('HSET', P .. 'job:' .. id, 'state', 'delayed')
  redis.call('ZADD', P .. 'delayed', int(now + delay), id)
  if not redis.call('HGET', P .. 'state', lane) then redis.call('HSET', P .. 'state', lane, 'waiting') end
elseif not redis.call('HGET', P .. 'state', lane) then
  ready(lane, ws)
end
return {'new', id}
