-- How it went by the roster, in milliseconds: how long somebody was planned for, and how much of it
-- they kept to.
ALTER TABLE stat_duty_day ADD COLUMN scheduled INTEGER NOT NULL DEFAULT 0;
ALTER TABLE stat_duty_day ADD COLUMN kept INTEGER NOT NULL DEFAULT 0;

-- Where a roster came from a newer desk before this one knew what it is, everything is counted anew.
DELETE FROM stat_call
  WHERE EXISTS (SELECT 1 FROM record WHERE entity <> 'call' AND entity = 'roster');
DELETE FROM stat_changed
  WHERE EXISTS (SELECT 1 FROM record WHERE entity <> 'call' AND entity = 'roster');
DELETE FROM stat_call_day
  WHERE EXISTS (SELECT 1 FROM record WHERE entity <> 'call' AND entity = 'roster');
DELETE FROM stat_guide_day
  WHERE EXISTS (SELECT 1 FROM record WHERE entity <> 'call' AND entity = 'roster');
DELETE FROM stat_duty_day
  WHERE EXISTS (SELECT 1 FROM record WHERE entity <> 'call' AND entity = 'roster');
DELETE FROM stat_feedback
  WHERE EXISTS (SELECT 1 FROM record WHERE entity <> 'call' AND entity = 'roster');
DELETE FROM local_setting
  WHERE name IN ('stats.cursor', 'stats.non-cases')
    AND EXISTS (SELECT 1 FROM record WHERE entity <> 'call' AND entity = 'roster');
