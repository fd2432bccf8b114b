-- Runs of guides that are over, and through which guides each of them came.
CREATE TABLE guide_trail (
  id BLOB NOT NULL PRIMARY KEY,
  call_id BLOB,
  operator TEXT NOT NULL,
  at INTEGER NOT NULL,
  guide TEXT NOT NULL,
  version INTEGER NOT NULL,
  digest TEXT NOT NULL,
  system TEXT NOT NULL,
  end_guide TEXT,
  end_id TEXT,
  outcome TEXT,
  length INTEGER NOT NULL,
  stops TEXT NOT NULL
);

CREATE INDEX guide_trail_call ON guide_trail (call_id) WHERE call_id IS NOT NULL;

-- Those whose call was erased before they came here.
CREATE INDEX guide_trail_without_call ON guide_trail (id) WHERE call_id IS NULL;

-- Everything the list of guides counts, so that no row is read for it.
CREATE INDEX guide_trail_began ON guide_trail (guide, at, system, version, outcome);

CREATE TABLE guide_trail_met (
  guide TEXT NOT NULL,
  at INTEGER NOT NULL,
  trail BLOB NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (guide, at, trail)
) WITHOUT ROWID;
