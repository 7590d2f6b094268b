-- Claim the reviewing of a design, or give a claim back. ARGV: workspace, id, job, ms (0: give it back).
-- Replies the job that holds the claim now, '' where none does.
local key, job, ms = L .. 'claim:' .. ARGV[2], ARGV[3], tonumber(ARGV[4])
local holder = redis.call('GET', key)
if ms == 0 then
  if holder == job then redis.call('DEL', key); return '' end
  return holder or ''
end
if holder and holder ~= job then return holder end
redis.call('SET', key, job, 'PX', ms)
return job
