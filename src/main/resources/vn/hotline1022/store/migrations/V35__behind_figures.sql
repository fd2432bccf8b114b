-- Runs of a period by who led them, from the index alone.
DROP INDEX guide_trail_at;
CREATE INDEX guide_trail_at ON guide_trail (at, operator, outcome);

-- People at events of a period, of whatever event.
CREATE INDEX visit_started ON visit (started_at, call_id, outcome);
