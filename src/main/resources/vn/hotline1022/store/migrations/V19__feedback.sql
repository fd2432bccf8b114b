-- What is added to feedback that was answered or counted to another has to be passed on, and a number
-- that may not be used any more finds nothing: the rows that say so are folded anew.
INSERT OR REPLACE INTO local_setting (name, value) VALUES ('projections.rebuild.feedback', x'01');
