-- Remember which design was shown last in a thread. ARGV: workspace, id, name of the thread, life s.
-- Replies 1, or 0 where the design is gone.
local id, name = ARGV[2], ARGV[3]
if redis.call('EXISTS', L .. 'design:' .. id) == 0 then return 0 end
redis.call('SADD', L .. 'parts:' .. id, 'thread:' .. name)
redis.call('SET', L .. 'thread:' .. name, id, 'EX', ARGV[4])
return 1
