-- What only an event knows of the people helped there; the rest stands in their calls.
CREATE TABLE visit (
  call_id BLOB NOT NULL PRIMARY KEY,
  event BLOB NOT NULL,
  operator TEXT NOT NULL,
  started_at INTEGER NOT NULL,
  helped INTEGER NOT NULL,
  paused INTEGER NOT NULL,
  system TEXT,
  queue INTEGER,
  triage TEXT,
  outcome TEXT NOT NULL,
  cause TEXT,
  stuck_guide TEXT,
  stuck_step TEXT
);

CREATE INDEX visit_event ON visit (event, started_at);
