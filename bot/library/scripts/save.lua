-- Save a design as its next version, its place in the lists with it, or nothing where it is not the version expected.
-- ARGV: workspace, id, version expected, record, age, worst, channel, open ('1' or ''), life of a decided one s,
--       revision sha256, its job, review, life s, text, life s (review and text empty where there is none to keep),
--       name of an open pasted text ('' for others), owner
-- Replies the new version, or -1 where the stored one is another.
local id, record, age, worst, channel, open = ARGV[2], ARGV[4], ARGV[5], ARGV[6], ARGV[7], ARGV[8]
local key = L .. 'design:' .. id
local old = redis.call('HMGET', key, 'version', 'age', 'worst', 'channel', 'owner')
if tonumber(old[1] or 0) ~= tonumber(ARGV[3]) then return -1 end
if old[1] then leave_lists(old[2], old[3], old[4], old[5]) end
local version = tonumber(ARGV[3]) + 1
redis.call('HSET', key, 'version', version, 'record', record, 'age', age, 'worst', worst, 'channel', channel, 'open', open,
  'owner', ARGV[17])
redis.call('ZADD', L .. 'all', 0, age)
redis.call('ZADD', L .. 'all:' .. channel, 0, age)
if open == '1' then
  for _, list in ipairs({'open', 'open:' .. channel}) do redis.call('ZADD', L .. list, 0, age) end
  for _, list in ipairs({'worst', 'worst:' .. channel, 'worst-of:' .. ARGV[17]}) do redis.call('ZADD', L .. list, 0, worst) end
end
if ARGV[10] ~= '' then
  local parts = L .. 'parts:' .. id
  -- Named even where it is not kept, so that the text of a paste is forgotten with the design.
  redis.call('SADD', parts, 'review:' .. ARGV[10], 'text:' .. ARGV[10])
  if ARGV[11] ~= '' then redis.call('SADD', parts, 'job:' .. ARGV[11]) end
  if ARGV[12] ~= '' then redis.call('SET', L .. 'review:' .. id .. ':' .. ARGV[10], ARGV[12], 'EX', ARGV[13]) end
  if ARGV[14] ~= '' then redis.call('SET', L .. 'text:' .. id .. ':' .. ARGV[10], ARGV[14], 'EX', ARGV[15]) end
end
if ARGV[16] ~= '' then
  redis.call('SADD', L .. 'parts:' .. id, 'pasted:' .. ARGV[16])
  redis.call('SET', L .. 'pasted:' .. ARGV[16], id, 'EX', ARGV[9])
end
for _, part in ipairs({'design:', 'parts:'}) do
  if open == '1' then redis.call('PERSIST', L .. part .. id) else redis.call('EXPIRE', L .. part .. id, ARGV[9]) end
end
redis.call('SADD', P .. 'library', WS)
return version
