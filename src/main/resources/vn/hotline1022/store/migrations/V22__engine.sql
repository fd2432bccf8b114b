-- What waits is taken in the order it came in: an index by when it may go had all of it sorted for
-- every batch.
DROP INDEX outgoing_due;
CREATE INDEX outgoing_stage ON outgoing (stage, photos > 0);
