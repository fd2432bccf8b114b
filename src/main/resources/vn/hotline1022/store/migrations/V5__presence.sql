-- Who was doing what, since when. How long an interval lasted stands in the change that ended it.
CREATE TABLE presence (
  id BLOB NOT NULL PRIMARY KEY,
  person TEXT NOT NULL,
  state TEXT NOT NULL,
  reason TEXT NOT NULL,
  since INTEGER NOT NULL,
  before BLOB,
  lasted INTEGER
) WITHOUT ROWID;

CREATE INDEX presence_person ON presence (person, since);
CREATE INDEX presence_before ON presence (before);

-- Intervals that go on at this desk, with their last sign of life; never given on.
CREATE TABLE presence_open (
  id BLOB NOT NULL PRIMARY KEY,
  person TEXT NOT NULL,
  at INTEGER NOT NULL,
  lasted INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE help (
  id BLOB NOT NULL PRIMARY KEY,
  asker TEXT NOT NULL,
  at INTEGER NOT NULL,
  call BLOB,
  ended INTEGER
) WITHOUT ROWID;

CREATE INDEX help_open ON help (at) WHERE ended IS NULL;
