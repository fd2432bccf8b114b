-- Photos and videos: what they are, and the key of each file; the files lie beside the database.
CREATE TABLE photo (
  id BLOB NOT NULL PRIMARY KEY,
  owner BLOB NOT NULL,
  place INTEGER NOT NULL,
  kind TEXT NOT NULL,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  bytes INTEGER NOT NULL,
  hash TEXT NOT NULL,
  file TEXT NOT NULL UNIQUE,
  key BLOB NOT NULL
);

CREATE INDEX photo_owner ON photo (owner, place);

-- Files whose key went; they lie there until no backup has the key any more.
CREATE TABLE photo_gone (
  file TEXT NOT NULL PRIMARY KEY,
  at INTEGER NOT NULL
);
