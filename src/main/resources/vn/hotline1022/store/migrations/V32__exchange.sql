-- What telephone exchanges counted: how many half hours of each day are covered, and the sums of
-- them. The half hours themselves stand in the records. No number of a caller is anywhere.
CREATE TABLE exchange_day (
  id BLOB NOT NULL PRIMARY KEY,
  day INTEGER NOT NULL,
  exchange TEXT NOT NULL,
  within INTEGER NOT NULL,
  halves INTEGER NOT NULL,
  answered INTEGER NOT NULL,
  answered_in_time INTEGER NOT NULL,
  abandoned INTEGER NOT NULL,
  abandoned_in_time INTEGER NOT NULL
) WITHOUT ROWID;

CREATE INDEX exchange_day_day ON exchange_day (day);

-- What came from newer desks before this one knew what it is.
INSERT OR REPLACE INTO local_setting (name, value) VALUES ('projections.rebuild.exchange', x'01');
