-- Records by their arrival, chains by a short number, calls by a key that rises with time, and the
-- tables of the search. Calls and search tables are made again from the records afterwards.
CREATE TABLE origin (
  number INTEGER PRIMARY KEY,
  device BLOB NOT NULL,
  incarnation BLOB NOT NULL,
  UNIQUE (device, incarnation)
);

INSERT INTO origin (device, incarnation)
SELECT DISTINCT device, incarnation FROM record ORDER BY device, incarnation;

ALTER TABLE record RENAME TO record_1;

CREATE TABLE record (
  arrival INTEGER PRIMARY KEY,
  id BLOB NOT NULL,
  entity TEXT NOT NULL,
  entity_id BLOB NOT NULL,
  type TEXT NOT NULL,
  schema_version INTEGER NOT NULL,
  hlc INTEGER NOT NULL,
  actor TEXT NOT NULL,
  origin INTEGER NOT NULL REFERENCES origin (number),
  device_seq INTEGER NOT NULL,
  prev BLOB NOT NULL,
  base_version INTEGER NOT NULL,
  scope TEXT NOT NULL,
  body BLOB NOT NULL,
  salt BLOB,
  personal BLOB,
  personal_digest BLOB NOT NULL,
  hash BLOB NOT NULL
);

INSERT INTO record (id, entity, entity_id, type, schema_version, hlc, actor, origin, device_seq, prev,
  base_version, scope, body, salt, personal, personal_digest, hash)
SELECT id, entity, entity_id, type, schema_version, hlc, actor, number, device_seq, prev,
  base_version, scope, body, salt, personal, personal_digest, hash
FROM record_1 JOIN origin USING (device, incarnation)
ORDER BY hlc, device, incarnation, device_seq;

DROP TABLE record_1;

CREATE UNIQUE INDEX record_id ON record (id);
CREATE UNIQUE INDEX record_chain ON record (origin, device_seq);
CREATE INDEX record_entity ON record (entity_id);

DROP TABLE call;

CREATE TABLE call (
  key INTEGER PRIMARY KEY,
  id BLOB NOT NULL,
  direction TEXT NOT NULL,
  operator TEXT NOT NULL,
  started_at INTEGER NOT NULL,
  state TEXT NOT NULL,
  phone TEXT NOT NULL,
  phone_kind TEXT NOT NULL,
  timeline TEXT NOT NULL,
  reasons TEXT NOT NULL,
  disposition TEXT,
  notes TEXT NOT NULL
);

ALTER TABLE draft ADD COLUMN phone_text TEXT NOT NULL DEFAULT '';
ALTER TABLE draft ADD COLUMN elapsed INTEGER NOT NULL DEFAULT 0;
UPDATE draft SET phone_text = phone, elapsed = max(0, kept_at - started_at);

-- Words arrive folded and cut into words of letters and digits; codes as _r_… and _d_…; a number
-- as <0912… from its beginning and >8765… from its end. With an index for the beginnings of words, up
-- to the length of nearly every syllable, a word or number still being typed is found as fast as a
-- whole one, newest first.
CREATE VIRTUAL TABLE call_search USING fts5 (
  words, codes, number, detail = none, columnsize = 0, prefix = '1 2 3 4 5 6 7',
  tokenize = "ascii tokenchars '_<>'"
);

INSERT INTO call_search (call_search, rank) VALUES ('automerge', 0);

-- For the earlier calls of a number being typed: from one number to the next.
CREATE TABLE call_phone (
  phone TEXT NOT NULL,
  key INTEGER NOT NULL,
  PRIMARY KEY (phone, key)
) WITHOUT ROWID;

INSERT OR REPLACE INTO local_setting (name, value) VALUES ('projections.rebuild', x'01');
