-- Extend a lease. ARGV: id, token, lease ms. Replies 1, or 0 where the lock token is no longer ours.
if not holds(ARGV[1], ARGV[2]) then return 0 end
redis.call('ZADD', P .. 'leases', int(now_ms() + tonumber(ARGV[3])), ARGV[1])
return 1
