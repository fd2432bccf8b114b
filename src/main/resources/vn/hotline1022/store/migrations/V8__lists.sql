-- Edits of reasons, results, causes, breaks and shifts: folded from records, laid over the defaults.
CREATE TABLE list_entry (
  id BLOB NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  grp TEXT NOT NULL,
  code TEXT NOT NULL,
  vi TEXT NOT NULL,
  en TEXT NOT NULL,
  rank INTEGER NOT NULL,
  retired INTEGER NOT NULL,
  from_time TEXT,
  to_time TEXT
);

-- Records of other desks may have come in before this build knew them.
INSERT OR REPLACE INTO local_setting (name, value) VALUES ('projections.rebuild', x'01');
