-- What is due by the server's time. ARGV: how many at most, ms for which nobody else is shown them.
-- Replies {now ms, id, version, record, last slot ms or 0, due slot ms, id, ...}.
local now = now_ms()
local reply = {int(now)}
for _, id in ipairs(redis.call('ZRANGEBYSCORE', P .. 'schedules-due', '-inf', int(now), 'LIMIT', 0, ARGV[1])) do
  local s = redis.call('HMGET', P .. 'schedule:' .. id, 'version', 'record', 'last', 'next')
  if s[2] and s[4] then
    redis.call('ZADD', P .. 'schedules-due', int(now + tonumber(ARGV[2])), id)
    for _, part in ipairs({id, s[1], s[2], s[3] or '0', s[4]}) do reply[#reply + 1] = part end
  else
    redis.call('ZREM', P .. 'schedules-due', id)
  end
end
return reply
