-- Who ever took a call, to be offered where the list is narrowed: asking a million rows takes too
-- long for a menu.
CREATE TABLE call_operator (operator TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID;

INSERT INTO call_operator (operator) SELECT DISTINCT operator FROM call;
