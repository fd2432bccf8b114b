-- Handing over by file. Local rows, never records: the keys this desk proves itself by, the desks it
-- knows, the stretches of chains their devices signed, and who was handed what.
CREATE TABLE desk_identity (
  device BLOB NOT NULL PRIMARY KEY,
  signing BLOB NOT NULL,
  encryption BLOB NOT NULL,
  signing_secret BLOB NOT NULL,
  encryption_secret BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE known_desk (
  device BLOB NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  signing BLOB NOT NULL,
  encryption BLOB NOT NULL,
  digits TEXT NOT NULL,
  added_at INTEGER NOT NULL,
  added_by TEXT NOT NULL,
  revoked_at INTEGER,
  revoked_by TEXT
) WITHOUT ROWID;

-- Desks not known here, for whom the writer of a file answered.
CREATE TABLE met_desk (
  device BLOB NOT NULL,
  signing BLOB NOT NULL,
  encryption BLOB NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (device, signing)
) WITHOUT ROWID;

CREATE TABLE signed_range (
  number INTEGER NOT NULL PRIMARY KEY,
  device BLOB NOT NULL,
  incarnation BLOB NOT NULL,
  from_seq INTEGER NOT NULL,
  to_seq INTEGER NOT NULL,
  head BLOB NOT NULL,
  signature BLOB NOT NULL,
  signer BLOB NOT NULL
);

CREATE INDEX signed_range_chain ON signed_range (device, incarnation, from_seq);

-- What a desk has: 1 where it was handed over from here, 0 where it came from there.
CREATE TABLE handed_range (
  desk BLOB NOT NULL,
  number INTEGER NOT NULL,
  given INTEGER NOT NULL,
  PRIMARY KEY (desk, number)
) WITHOUT ROWID;

CREATE INDEX handed_range_number ON handed_range (number);

CREATE TABLE handed_photo (
  desk BLOB NOT NULL,
  photo BLOB NOT NULL,
  given INTEGER NOT NULL,
  PRIMARY KEY (desk, photo)
) WITHOUT ROWID;

CREATE INDEX handed_photo_photo ON handed_photo (photo);

-- A bundle that was found sound and is being taken in; its encrypted copy lies beside the database.
CREATE TABLE incoming_bundle (
  file TEXT NOT NULL PRIMARY KEY,
  desk BLOB NOT NULL
) WITHOUT ROWID;
