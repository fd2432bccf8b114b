-- The first schema: records by id, and what was made of them.
CREATE TABLE record (
  id BLOB NOT NULL PRIMARY KEY,
  entity TEXT NOT NULL,
  entity_id BLOB NOT NULL,
  type TEXT NOT NULL,
  schema_version INTEGER NOT NULL,
  hlc INTEGER NOT NULL,
  actor TEXT NOT NULL,
  device BLOB NOT NULL,
  incarnation BLOB NOT NULL,
  device_seq INTEGER NOT NULL,
  prev BLOB NOT NULL,
  base_version INTEGER NOT NULL,
  scope TEXT NOT NULL,
  body BLOB NOT NULL,
  salt BLOB,
  personal BLOB,
  personal_digest BLOB NOT NULL,
  hash BLOB NOT NULL,
  UNIQUE (device, incarnation, device_seq)
);

CREATE TABLE call (
  id BLOB NOT NULL PRIMARY KEY,
  operator TEXT NOT NULL,
  started_at INTEGER NOT NULL,
  state TEXT NOT NULL,
  phone TEXT NOT NULL,
  notes TEXT NOT NULL
);

CREATE TABLE draft (
  call_id BLOB NOT NULL PRIMARY KEY,
  direction TEXT NOT NULL,
  operator TEXT NOT NULL,
  started_at INTEGER NOT NULL,
  state TEXT NOT NULL,
  phone TEXT NOT NULL,
  phone_kind TEXT NOT NULL,
  timeline TEXT NOT NULL,
  reasons TEXT NOT NULL,
  disposition TEXT,
  notes TEXT NOT NULL,
  kept_at INTEGER NOT NULL
);

CREATE TABLE local_setting (
  name TEXT NOT NULL PRIMARY KEY,
  value BLOB NOT NULL
);
