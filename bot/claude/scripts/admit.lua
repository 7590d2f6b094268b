-- May this call go out? All limits in one step, by the server's clock; the same id asked again gets the same place.
-- KEYS[1] prefix with its hash tag
-- ARGV 1 id, 2 lease ms, 3 most at once, 4 workspace, 5 tokens reserved, 6 tokens a day, 7 tokens a day and workspace
--   claude:breaker  hash: fails, trips, open_until, probe, probe_until, limited_until (all times ms)
--   claude:running  zset id -> end of its lease     claude:tokens:<day>  hash workspace -> tokens, '*' -> all
local P = KEYS[1]
local t = redis.call('TIME')
local now = t[1] * 1000 + math.floor(t[2] / 1000)
local id, lease, most, ws = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3]), ARGV[4]
local reserved, daily, ws_daily = tonumber(ARGV[5]), tonumber(ARGV[6]), tonumber(ARGV[7])
local running, breaker = P .. 'claude:running', P .. 'claude:breaker'
local day = math.floor(now / 86400000)
local spent = P .. 'claude:tokens:' .. string.format('%d', day)

if redis.call('ZSCORE', running, id) then return {'ok', day} end

local function at(field) return tonumber(redis.call('HGET', breaker, field) or 0) end

if at('limited_until') > now then return {'limited', at('limited_until') - now} end
local open_until = at('open_until')
if open_until > now then return {'open', open_until - now} end
if open_until > 0 and at('probe_until') > now then return {'open', at('probe_until') - now} end

redis.call('ZREMRANGEBYSCORE', running, '-inf', now)
if redis.call('ZCARD', running) >= most then
  local first = redis.call('ZRANGE', running, 0, 0, 'WITHSCORES')
  return {'busy', math.max(1, tonumber(first[2]) - now)}
end

local left = (day + 1) * 86400000 - now
local function over(who, limit)
  return limit > 0 and tonumber(redis.call('HGET', spent, who) or 0) + reserved > limit
end
if over('*', daily) then return {'budget', left} end
if over(ws, ws_daily) then return {'workspace_budget', left} end

if open_until > 0 then redis.call('HSET', breaker, 'probe', id, 'probe_until', string.format('%.0f', now + lease)) end
redis.call('ZADD', running, now + lease, id)
redis.call('HINCRBY', spent, '*', reserved)
redis.call('HINCRBY', spent, ws, reserved)
redis.call('EXPIRE', spent, 3 * 86400)
return {'ok', day}
