-- The letter of the desk before a queue number.
ALTER TABLE visit ADD COLUMN queue_desk TEXT NOT NULL DEFAULT '';

-- Whether somebody helped at an event has an account now is counted by what was said of them, not by
-- what they came for: everything is counted anew, in idle moments.
DELETE FROM stat_call;
DELETE FROM stat_changed;
DELETE FROM stat_call_day;
DELETE FROM stat_guide_day;
DELETE FROM stat_duty_day;
DELETE FROM stat_feedback;
DELETE FROM local_setting WHERE name IN ('stats.cursor', 'stats.non-cases');
