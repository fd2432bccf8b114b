-- Photos of a bundle that is being taken in. Their files lie in their places since the bundle was
-- looked over; they become photos once what was said in it is here. Rows of a bundle that is not
-- among the incoming ones are what was left of one that was not sound, or cut short.
CREATE TABLE incoming_photo (
  number INTEGER NOT NULL PRIMARY KEY,
  bundle TEXT NOT NULL,
  owner BLOB NOT NULL,
  id BLOB NOT NULL,
  kind TEXT NOT NULL,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  bytes INTEGER NOT NULL,
  hash TEXT NOT NULL,
  file TEXT NOT NULL UNIQUE,
  key BLOB NOT NULL
);

-- Whether the photos of a bundle lie here, and only its records have still to be read from its copy.
-- The copy of one that was begun before this table is whole.
ALTER TABLE incoming_bundle ADD COLUMN staged INTEGER NOT NULL DEFAULT 0;
