-- Write to a running job's records. ARGV: id, token, what, field, value, extra.
--   hold     only check the lock token
--   begin    messages: remember `value` under `field` unless it is there; replies what is there
--   moved    messages: remember `value` under `field`: it goes to another place
--   posted   messages: remember `value` under `field`; `extra` names the thread we have now spoken in
--   keep     kept: remember `value` under `field`
-- Replies false where the lock token is no longer ours.
local id, token, what, field, value, extra = ARGV[1], ARGV[2], ARGV[3], ARGV[4], ARGV[5], ARGV[6]
if not holds(id, token) then return false end
local now = int(now_ms())
if what == 'begin' then
  redis.call('HSETNX', P .. 'messages:' .. id, field, (string.gsub(value, '"began":0%.0', '"began":' .. string.format('%.3f', now / 1000))))
  return redis.call('HGET', P .. 'messages:' .. id, field)
elseif what == 'moved' then
  redis.call('HSET', P .. 'messages:' .. id, field, value)
elseif what == 'posted' then
  redis.call('HSET', P .. 'messages:' .. id, field, value)
  redis.call('ZADD', P .. 'threads', now, extra)
  redis.call('ZREMRANGEBYSCORE', P .. 'threads', '-inf', int(now - 259200000))
elseif what == 'keep' then
  redis.call('HSET', P .. 'kept:' .. id, field, value)
end
return '1'
