-- Events, who was there, and what was only counted. Teams and helpers are lines of one text each: a
-- helper is code, tab, name.
CREATE TABLE event (
  id BLOB NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  address TEXT NOT NULL,
  unit TEXT,
  organisers TEXT NOT NULL,
  teams TEXT NOT NULL,
  day INTEGER NOT NULL,
  from_at INTEGER NOT NULL,
  to_at INTEGER NOT NULL,
  volunteers TEXT NOT NULL,
  ready TEXT NOT NULL,
  off INTEGER NOT NULL,
  written_at INTEGER NOT NULL,
  author TEXT NOT NULL
);
CREATE INDEX event_day ON event (day, from_at);

CREATE TABLE attendance (
  id BLOB NOT NULL PRIMARY KEY,
  event BLOB NOT NULL,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  from_at INTEGER NOT NULL,
  until_at INTEGER,
  struck INTEGER NOT NULL,
  reason TEXT NOT NULL
);
CREATE INDEX attendance_event ON attendance (event, from_at);

-- One row for each device, event and kind.
CREATE TABLE tally (
  id BLOB NOT NULL,
  kind TEXT NOT NULL,
  event BLOB NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (id, kind)
);
CREATE INDEX tally_event ON tally (event);
