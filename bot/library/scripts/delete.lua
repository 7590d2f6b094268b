-- Delete a design with everything that is kept of it. ARGV: workspace, id. Replies 1, or 0 where there was none.
local id = ARGV[2]
local old = redis.call('HMGET', L .. 'design:' .. id, 'age', 'worst', 'channel', 'owner')
if old[1] then leave_lists(old[1], old[2], old[3], old[4]) end
forget(id)
if redis.call('EXISTS', L .. 'all') == 0 then redis.call('SREM', P .. 'library', WS) end
return old[1] and 1 or 0
