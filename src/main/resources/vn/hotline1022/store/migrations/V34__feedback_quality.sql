-- Which kind an item of feedback is, and who deals with it: counted anew where there is any.
ALTER TABLE stat_feedback ADD COLUMN kind TEXT NOT NULL DEFAULT 'FIELD';
ALTER TABLE stat_feedback ADD COLUMN agency TEXT NOT NULL DEFAULT '';

DELETE FROM stat_call WHERE EXISTS (SELECT 1 FROM stat_feedback);
DELETE FROM stat_changed WHERE EXISTS (SELECT 1 FROM stat_feedback);
DELETE FROM stat_call_day WHERE EXISTS (SELECT 1 FROM stat_feedback);
DELETE FROM stat_guide_day WHERE EXISTS (SELECT 1 FROM stat_feedback);
DELETE FROM stat_duty_day WHERE EXISTS (SELECT 1 FROM stat_feedback);
DELETE FROM local_setting
  WHERE name IN ('stats.cursor', 'stats.non-cases') AND EXISTS (SELECT 1 FROM stat_feedback);
DELETE FROM stat_feedback;
