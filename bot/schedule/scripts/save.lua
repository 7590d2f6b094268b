-- Save a schedule or a reminder as its next version, with its next slot, or nothing where it is not the version expected.
--   schedule:<id>      hash: version, record (sealed), ws, last and next (slots in ms)
--   schedules-due      zset of ids by when to look at them next (ms): their next slot, or a little later while one is taken
--   schedules:<ws>     set of a workspace's ids             schedules   set of workspaces that have any
-- ARGV: id, version expected ('' for any), record, ws, next ms ('': as it is; '-': none). Replies the version or -1.
local id, expected, record, ws, following = ARGV[1], ARGV[2], ARGV[3], ARGV[4], ARGV[5]
local key = P .. 'schedule:' .. id
local version = redis.call('HGET', key, 'version') or '0'
if expected ~= '' and expected ~= version then return -1 end
version = tonumber(version) + 1
redis.call('HSET', key, 'version', version, 'record', record, 'ws', ws)
redis.call('SADD', P .. 'schedules:' .. ws, id)
redis.call('SADD', P .. 'schedules', ws)
if following == '-' then
  redis.call('HDEL', key, 'next')
  redis.call('ZREM', P .. 'schedules-due', id)
elseif following ~= '' then
  redis.call('HSET', key, 'next', following)
  redis.call('ZADD', P .. 'schedules-due', following, id)
end
return version
