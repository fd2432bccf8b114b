-- Who calls and who is helped. Calls and drafts name them by id; the tables of calls are made again
-- from the records, since who took a call and where it came from is searched too.
ALTER TABLE call ADD COLUMN caller BLOB;
ALTER TABLE call ADD COLUMN helped BLOB;
ALTER TABLE call ADD COLUMN place TEXT;

ALTER TABLE draft ADD COLUMN caller BLOB;
ALTER TABLE draft ADD COLUMN helped BLOB;
ALTER TABLE draft ADD COLUMN place TEXT;

-- All calls with or for somebody, newest first.
CREATE TABLE call_citizen (
  citizen BLOB NOT NULL,
  key INTEGER NOT NULL,
  PRIMARY KEY (citizen, key)
) WITHOUT ROWID;

CREATE TABLE citizen (
  key INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  name TEXT NOT NULL,
  age_group TEXT,
  addressing TEXT,
  place TEXT,
  phones TEXT NOT NULL,
  restricted INTEGER NOT NULL
);

CREATE TABLE citizen_phone (
  phone TEXT NOT NULL,
  key INTEGER NOT NULL,
  PRIMARY KEY (phone, key)
) WITHOUT ROWID;

-- Two entries that are one person, as often as somebody said so: each pair once.
CREATE TABLE citizen_join (
  one BLOB NOT NULL,
  other BLOB NOT NULL,
  PRIMARY KEY (one, other)
) WITHOUT ROWID;

CREATE INDEX citizen_join_other ON citizen_join (other);

-- Names folded and cut into words, numbers from either end, as in call_search.
CREATE VIRTUAL TABLE citizen_search USING fts5 (
  words, number, detail = none, columnsize = 0, prefix = '1 2 3 4 5 6 7',
  tokenize = "ascii tokenchars '_<>'"
);

INSERT OR REPLACE INTO local_setting (name, value) VALUES ('projections.rebuild', x'01');

-- Requests of people about their data, and who looked at or took out what.
CREATE TABLE data_request (
  id BLOB NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  received_at INTEGER NOT NULL,
  citizen BLOB,
  who TEXT NOT NULL,
  note TEXT NOT NULL,
  taken_by TEXT NOT NULL,
  closed_at INTEGER
) WITHOUT ROWID;

CREATE TABLE access_note (
  id BLOB NOT NULL PRIMARY KEY,
  at INTEGER NOT NULL,
  actor TEXT NOT NULL,
  kind TEXT NOT NULL,
  subject BLOB,
  count INTEGER NOT NULL
) WITHOUT ROWID;

CREATE INDEX access_note_at ON access_note (at);

-- What speaks of people and is no call: few records among many.
CREATE INDEX record_other ON record (entity, entity_id) WHERE entity <> 'call';
