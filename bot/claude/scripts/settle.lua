-- A call ended: its place is free, its tokens are counted, the breaker learns of it. A second time changes nothing.
-- KEYS[1] prefix with its hash tag
-- ARGV 1 id, 2 ok | failed | limited | neutral, 3 wait ms, 4 day, 5 workspace, 6 tokens reserved, 7 tokens used,
--      8 failures that trip, 9 cooldown ms, 10 longest cooldown ms
local P = KEYS[1]
local t = redis.call('TIME')
local now = t[1] * 1000 + math.floor(t[2] / 1000)
local id, verdict, wait = ARGV[1], ARGV[2], tonumber(ARGV[3])
local breaker = P .. 'claude:breaker'
local function at(field) return tonumber(redis.call('HGET', breaker, field) or 0) end
local function set(field, value) redis.call('HSET', breaker, field, string.format('%.0f', value)) end

if redis.call('ZREM', P .. 'claude:running', id) == 0 then return 0 end

local change = tonumber(ARGV[7]) - tonumber(ARGV[6])
local spent = P .. 'claude:tokens:' .. ARGV[4]
if redis.call('EXISTS', spent) == 1 then
  redis.call('HINCRBY', spent, '*', change)
  redis.call('HINCRBY', spent, ARGV[5], change)
end

local probing = redis.call('HGET', breaker, 'probe') == id
if probing then redis.call('HDEL', breaker, 'probe', 'probe_until') end
if verdict == 'ok' then
  redis.call('HDEL', breaker, 'fails', 'trips', 'open_until')
elseif verdict == 'failed' then
  set('fails', at('fails') + 1)
  if probing or at('fails') >= tonumber(ARGV[8]) then
    local trips = at('trips') + 1
    set('trips', trips)
    set('fails', 0)
    local cooldown = math.min(tonumber(ARGV[9]) * 2 ^ math.min(trips - 1, 16), tonumber(ARGV[10]))
    set('open_until', now + math.max(cooldown, wait))
  end
elseif verdict == 'limited' then
  if now + wait > at('limited_until') then set('limited_until', now + wait) end
end
redis.call('EXPIRE', breaker, 86400)
return 1
