-- Shared by every script. KEYS[1] is the prefix with its hash tag; all other keys are made from it, so one slot holds all.
-- Under library:<workspace>: are
--   design:<id>       hash: version, record (sealed), and its place in the lists: age, worst, channel, owner, open
--   parts:<id>        set of what else is kept of it: review:<sha256>, text:<sha256>, job:<job id>, pasted:<name>, thread:<name>
--   review:<id>:<sha256>, text:<id>:<sha256>   sealed, each with its time to live
--   pasted:<name>     the design that was last pasted under a title in a channel, of which the name is an HMAC
--   thread:<name>     the design that was shown last in a thread, of which the name is an HMAC
--   claim:<id>        the job that reviews it now
--   all, open         zsets of all designs by `age`, of the open ones by `age` and (worst) by `worst`
--   all:<channel>, open:<channel>, worst:<channel>   the same of one channel
--   worst-of:<owner>  the open ones of one owner, of whom the name is an HMAC
-- `age` is the creation time in ms, padded, `:`, id; `worst` has the rank of the worst open finding before it. Scores are 0.
local P = KEYS[1]
local WS = ARGV[1]
local L = P .. 'library:' .. WS .. ':'

local function leave_lists(age, worst, channel, owner)
  redis.call('ZREM', L .. 'all', age)
  redis.call('ZREM', L .. 'open', age)
  redis.call('ZREM', L .. 'worst', worst)
  redis.call('ZREM', L .. 'all:' .. channel, age)
  redis.call('ZREM', L .. 'open:' .. channel, age)
  redis.call('ZREM', L .. 'worst:' .. channel, worst)
  if owner then redis.call('ZREM', L .. 'worst-of:' .. owner, worst) end
end

local function forget(id)
  for _, part in ipairs(redis.call('SMEMBERS', L .. 'parts:' .. id)) do
    local what, name = string.match(part, '^(%a+):(.*)$')
    if what == 'job' then
      redis.call('DEL', P .. 'kept:' .. name)
    elseif what == 'pasted' or what == 'thread' then
      if redis.call('GET', L .. part) == id then redis.call('DEL', L .. part) end
    else
      redis.call('DEL', L .. what .. ':' .. id .. ':' .. name)
      -- A pasted text came by this name.
      if what == 'text' then redis.call('DEL', P .. 'text:' .. name) end
    end
  end
  return redis.call('DEL', L .. 'design:' .. id, L .. 'parts:' .. id, L .. 'claim:' .. id)
end
