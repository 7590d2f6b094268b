-- Shared by every script. KEYS[1] is the prefix with its hash tag; all other keys are made from it, so one slot holds all.
--   seen:<digest>   job id a delivery with this key became        job:<id>    the job's fields
--   lane:<lane>     zset of open job ids by order                 lanes:<ws>  list of a workspace's ready lanes
--   ring            list of workspaces that have a ready lane     state       hash lane -> ready | busy | waiting
--   leases          zset of active job ids by lease end (ms)      delayed     zset of job ids by due time (ms)
--   dead            zset of dead letters by time (ms)             depth       hash ws -> open jobs, '*' -> all
--   count           hash of counters                              wake        list that idle workers block on
local P = KEYS[1]

local function now_ms()
  local t = redis.call('TIME')
  return t[1] * 1000 + math.floor(t[2] / 1000)
end

local function int(x)
  return string.format('%.0f', x)
end

local function count(what)
  redis.call('HINCRBY', P .. 'count', what, 1)
end

-- A lane whose head may run. A lane is in its workspace's list at most once, a workspace in the ring at most once.
local function ready(lane, ws)
  if redis.call('HGET', P .. 'state', lane) == 'ready' then return end
  redis.call('HSET', P .. 'state', lane, 'ready')
  if redis.call('RPUSH', P .. 'lanes:' .. ws, lane) == 1 then
    redis.call('RPUSH', P .. 'ring', ws)
  end
  redis.call('LPUSH', P .. 'wake', '1')
  redis.call('LTRIM', P .. 'wake', 0, 255)
end

local function holds(id, token)
  return token ~= '' and redis.call('HGET', P .. 'job:' .. id, 'token') == token
end

-- A job that will not run again leaves its lane; the next of the lane may run.
local function leave_lane(id, lane, ws)
  redis.call('ZREM', P .. 'lane:' .. lane, id)
  if redis.call('HINCRBY', P .. 'depth', ws, -1) <= 0 then redis.call('HDEL', P .. 'depth', ws) end
  if redis.call('HINCRBY', P .. 'depth', '*', -1) <= 0 then redis.call('HDEL', P .. 'depth', '*') end
  redis.call('HDEL', P .. 'state', lane)
  if redis.call('EXISTS', P .. 'lane:' .. lane) == 1 then ready(lane, ws) end
end
