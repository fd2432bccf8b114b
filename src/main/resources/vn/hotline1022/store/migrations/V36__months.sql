-- Sums of whole months in Hanoi beside those of days, so that a period of years is as many rows as one
-- of weeks. The month is its number since the year 0, as java.time counts them.
CREATE TABLE stat_call_month (
  dim TEXT NOT NULL,
  month INTEGER NOT NULL,
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
  PRIMARY KEY (dim, month, code)
) WITHOUT ROWID;

INSERT INTO stat_call_month
SELECT
  dim,
  strftime('%Y', day * 86400, 'unixepoch') * 12 + strftime('%m', day * 86400, 'unixepoch') - 1,
  code,
  sum(running),
  sum(ended),
  sum(answered),
  sum(outbound),
  sum(non_case),
  sum(offered),
  sum(abandoned),
  sum(in_time),
  sum(unheard),
  sum(talk),
  sum(hold),
  sum(wrap_up),
  sum(resolved),
  sum(followable),
  sum(at_once),
  sum(activated)
FROM stat_call_day GROUP BY 1, 2, 3;
