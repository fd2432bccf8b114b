-- What is counted, kept up from the records by a cursor. All of it can be counted anew, and is, in
-- idle moments, the first time this build opens a profile. Nothing in it identifies a citizen.

-- One call as it is counted: what is taken out again when it is folded anew, and the parts of days
-- that a period begins and ends with. The flags are bits in the order of CallCount.
CREATE TABLE stat_call (
  key INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  operator TEXT NOT NULL,
  reasons TEXT NOT NULL,
  place TEXT NOT NULL,
  ending TEXT NOT NULL,
  flags INTEGER NOT NULL,
  talk INTEGER NOT NULL,
  hold INTEGER NOT NULL,
  wrap_up INTEGER NOT NULL,
  back INTEGER
);

CREATE INDEX stat_call_at ON stat_call (at);

-- The calls on which somebody came back, by the call in which they did.
CREATE INDEX stat_call_back ON stat_call (back) WHERE back IS NOT NULL;

-- Calls that changed though no record came in: one that was known came once more, erased.
CREATE TABLE stat_changed (key INTEGER PRIMARY KEY);

-- Sums of whole days in Hanoi, by whatever calls are told apart by.
CREATE TABLE stat_call_day (
  dim TEXT NOT NULL,
  day INTEGER NOT NULL,
  code TEXT NOT NULL,
  running INTEGER NOT NULL,
  ended INTEGER NOT NULL,
  answered INTEGER NOT NULL,
  outbound INTEGER NOT NULL,
  non_case INTEGER NOT NULL,
  offered INTEGER NOT NULL,
  abandoned INTEGER NOT NULL,
  in_time INTEGER NOT NULL,
  unheard INTEGER NOT NULL,
  talk INTEGER NOT NULL,
  hold INTEGER NOT NULL,
  wrap_up INTEGER NOT NULL,
  resolved INTEGER NOT NULL,
  followable INTEGER NOT NULL,
  at_once INTEGER NOT NULL,
  activated INTEGER NOT NULL,
  PRIMARY KEY (dim, day, code)
) WITHOUT ROWID;

-- Runs of guides, of a guide as a whole (no step) and at each of its steps.
CREATE TABLE stat_guide_day (
  day INTEGER NOT NULL,
  guide TEXT NOT NULL,
  step TEXT NOT NULL,
  runs INTEGER NOT NULL,
  succeeded INTEGER NOT NULL,
  reached INTEGER NOT NULL,
  stopped INTEGER NOT NULL,
  shown INTEGER NOT NULL,
  spent INTEGER NOT NULL,
  PRIMARY KEY (day, guide, step)
) WITHOUT ROWID;

CREATE INDEX guide_trail_at ON guide_trail (at);

-- How long who was on duty, in milliseconds.
CREATE TABLE stat_duty_day (
  day INTEGER NOT NULL,
  person TEXT NOT NULL,
  ready INTEGER NOT NULL,
  talking INTEGER NOT NULL,
  wrap_up INTEGER NOT NULL,
  away INTEGER NOT NULL,
  PRIMARY KEY (day, person)
) WITHOUT ROWID;

-- Items of feedback as they are counted: few enough to be added up when they are asked for.
CREATE TABLE stat_feedback (
  id BLOB NOT NULL PRIMARY KEY,
  written_at INTEGER NOT NULL,
  operator TEXT NOT NULL,
  category TEXT NOT NULL,
  place TEXT NOT NULL,
  level TEXT NOT NULL,
  state TEXT NOT NULL,
  filed_at INTEGER,
  accepted_at INTEGER,
  result_at INTEGER,
  ground TEXT,
  rating TEXT
) WITHOUT ROWID;

CREATE INDEX stat_feedback_written ON stat_feedback (written_at);
