-- Promises to call back, faults handed to the technicians, and what of both is still being written.
ALTER TABLE call ADD COLUMN promise BLOB;
ALTER TABLE draft ADD COLUMN promise BLOB;

CREATE TABLE followup (
  id BLOB NOT NULL PRIMARY KEY,
  call_id BLOB,
  escalation BLOB,
  operator TEXT NOT NULL,
  promised_at INTEGER NOT NULL,
  due INTEGER NOT NULL,
  phone TEXT NOT NULL,
  phone_kind TEXT NOT NULL,
  why TEXT NOT NULL,
  code TEXT NOT NULL,
  state TEXT NOT NULL,
  steps TEXT NOT NULL,
  folded TEXT NOT NULL
);

CREATE INDEX followup_due ON followup (state, due);
CREATE INDEX followup_call ON followup (call_id);

-- Local rows, never records: content is what somebody is still typing.
CREATE TABLE side_draft (
  call_id BLOB NOT NULL,
  kind TEXT NOT NULL,
  entity_id BLOB NOT NULL,
  operator TEXT NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (call_id, kind)
);

CREATE TABLE escalation (
  id BLOB NOT NULL PRIMARY KEY,
  call_id BLOB,
  operator TEXT NOT NULL,
  at INTEGER NOT NULL,
  code TEXT NOT NULL,
  phone TEXT NOT NULL,
  phone_kind TEXT NOT NULL,
  fields TEXT NOT NULL,
  state TEXT NOT NULL,
  answer TEXT NOT NULL,
  same_group BLOB NOT NULL,
  steps TEXT NOT NULL,
  folded TEXT NOT NULL
);

CREATE INDEX escalation_at ON escalation (at);
CREATE INDEX escalation_code ON escalation (code);
