-- Forms that are being written in outside a call: local rows, never records.
CREATE TABLE form_draft (
  form TEXT NOT NULL,
  subject BLOB NOT NULL,
  operator TEXT NOT NULL,
  kept_at INTEGER NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (form, subject, operator)
);

-- Whoever asked that their data be kept only: few, and asked for with every list of calls.
CREATE INDEX citizen_restricted ON citizen (restricted) WHERE restricted = 1;
