-- A page of a list. ARGV: workspace, list, after (exclusive; '' from the start), how many to leave out, limit.
-- Replies {how many in all, member to go on after or '', record, record, ...}. What has outlived its time is left out and
-- leaves the list.
local list, after, limit = L .. ARGV[2], ARGV[3], tonumber(ARGV[5])
local from = after == '' and '-' or '(' .. after
local members = redis.call('ZRANGEBYLEX', list, from, '+', 'LIMIT', ARGV[4], limit + 1)
local more = #members > limit
local reply = {}
for n = 1, math.min(limit, #members) do
  local record = redis.call('HGET', L .. 'design:' .. string.match(members[n], '[^:]*$'), 'record')
  if record then reply[#reply + 1] = record else redis.call('ZREM', list, members[n]) end
end
table.insert(reply, 1, more and members[limit] or '')
table.insert(reply, 1, redis.call('ZCARD', list))
return reply
