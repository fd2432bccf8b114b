-- Items of feedback. The lists read the first table alone, so its rows are narrow; the revision
-- rises with every change of any item, so whoever compares items reads only what is new.
CREATE TABLE feedback (
  revision INTEGER PRIMARY KEY AUTOINCREMENT,
  id BLOB NOT NULL UNIQUE,
  code TEXT NOT NULL,
  written_at INTEGER NOT NULL,
  call_id BLOB,
  citizen BLOB,
  phone TEXT NOT NULL,
  phone_kind TEXT NOT NULL,
  kind TEXT NOT NULL,
  category TEXT NOT NULL,
  title TEXT NOT NULL,
  level TEXT NOT NULL,
  place TEXT NOT NULL,
  state TEXT NOT NULL,
  photos INTEGER NOT NULL,
  waits TEXT NOT NULL,
  since INTEGER NOT NULL,
  until INTEGER NOT NULL,
  other BLOB
);

CREATE INDEX feedback_written ON feedback (written_at, id);
CREATE INDEX feedback_code ON feedback (code);
CREATE INDEX feedback_call ON feedback (call_id) WHERE call_id IS NOT NULL;
CREATE INDEX feedback_citizen ON feedback (citizen) WHERE citizen IS NOT NULL;
CREATE INDEX feedback_other ON feedback (other) WHERE other IS NOT NULL;

-- Everything that counts what is to be done, so that no row is read for it.
CREATE INDEX feedback_waits ON feedback (waits, since, until, other) WHERE waits <> 'NOTHING';

-- What an item is found by and compared with.
CREATE TABLE feedback_words (
  revision INTEGER PRIMARY KEY,
  description TEXT NOT NULL,
  address TEXT NOT NULL,
  seen_day TEXT,
  seen_time TEXT,
  latitude TEXT,
  longitude TEXT,
  folded TEXT NOT NULL
);

-- Every code an item was ever filed with, as it is compared.
CREATE TABLE feedback_receiver (
  code TEXT NOT NULL,
  id BLOB NOT NULL,
  PRIMARY KEY (code, id)
) WITHOUT ROWID;

CREATE INDEX feedback_receiver_id ON feedback_receiver (id);

CREATE TABLE feedback_photo (
  hash TEXT NOT NULL,
  id BLOB NOT NULL,
  PRIMARY KEY (hash, id)
) WITHOUT ROWID;

CREATE INDEX feedback_photo_id ON feedback_photo (id);

-- Records of other desks may have told of items before this build knew them; nothing else is made
-- anew, since a million calls would take minutes.
INSERT OR REPLACE INTO local_setting (name, value) VALUES ('projections.rebuild.feedback', x'01');
