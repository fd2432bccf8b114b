-- The letter of the desk before a queue number.
ALTER TABLE visit ADD COLUMN queue_desk TEXT NOT NULL DEFAULT '';

-- Whether somebody helped at an event has an account now is counted by what was said of them, not by
-- what they came for: their calls are counted anew, in idle moments.
INSERT OR IGNORE INTO stat_changed (key)
  SELECT key FROM call WHERE direction = 'WALK_IN' AND id IN (SELECT call_id FROM visit);
