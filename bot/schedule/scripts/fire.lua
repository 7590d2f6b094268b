-- Take a slot: only one that has come, by the server's time, and is later than the last one. Its job is queued in the same
-- step by the body of the inbox's accept script, here the function `accept`.
-- ARGV: id, version expected, slot ms, the slot after it ms ('': none, then it is forgotten), then accept's arguments
--       (none: the slot is let pass).
-- Replies fired | passed | past (it was taken before) | early | changed (the record is another) | full (queue it later).
local id, version, slot, following = ARGV[1], ARGV[2], tonumber(ARGV[3]), ARGV[4]
local key = P .. 'schedule:' .. id
local s = redis.call('HMGET', key, 'version', 'last', 'ws', 'next')
if s[1] ~= version or not s[4] then return 'changed' end
local now = now_ms()
if slot > now then
  redis.call('ZADD', P .. 'schedules-due', int(slot), id)
  return 'early'
end
local outcome = 'past'
if slot > tonumber(s[2] or 0) then
  outcome = 'passed'
  if #ARGV > 4 then
    if accept({unpack(ARGV, 5)})[1] == 'full' then
      redis.call('ZADD', P .. 'schedules-due', int(now + 5000), id)
      return 'full'
    end
    outcome = 'fired'
  end
  redis.call('HSET', key, 'last', int(slot))
end
if following == '' then
  redis.call('DEL', key)
  redis.call('ZREM', P .. 'schedules-due', id)
  redis.call('SREM', P .. 'schedules:' .. s[3], id)
  if redis.call('EXISTS', P .. 'schedules:' .. s[3]) == 0 then redis.call('SREM', P .. 'schedules', s[3]) end
else
  redis.call('HSET', key, 'next', following)
  redis.call('ZADD', P .. 'schedules-due', following, id)
end
return outcome
