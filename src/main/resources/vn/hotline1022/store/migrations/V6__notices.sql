-- Notices for the shift, outages of the hotline, the directory: all folded from records.
CREATE TABLE notice (
  id BLOB NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  from_at INTEGER NOT NULL,
  until_at INTEGER,
  withdrawn INTEGER NOT NULL,
  author TEXT NOT NULL,
  written_at INTEGER NOT NULL,
  seen_by TEXT NOT NULL
);

CREATE INDEX notice_from ON notice (from_at);

CREATE TABLE outage (
  id BLOB NOT NULL PRIMARY KEY,
  from_at INTEGER NOT NULL,
  until_at INTEGER,
  effect TEXT NOT NULL,
  cause TEXT NOT NULL,
  struck INTEGER NOT NULL,
  author TEXT NOT NULL,
  written_at INTEGER NOT NULL
);

CREATE INDEX outage_from ON outage (from_at);

CREATE TABLE contact (
  id BLOB NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  agency TEXT NOT NULL,
  unit TEXT NOT NULL,
  phone TEXT NOT NULL,
  hours TEXT NOT NULL,
  note TEXT NOT NULL,
  removed INTEGER NOT NULL
);

-- Records of other desks may have come in before this build knew them.
INSERT OR REPLACE INTO local_setting (name, value) VALUES ('projections.rebuild', x'01');
