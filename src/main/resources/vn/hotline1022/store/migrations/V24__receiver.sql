-- Which receiver has what was posted, or perhaps has it: ids of two receivers may be the same. Empty
-- for the one whose settings are kept now; set when others are entered or these are forgotten.
ALTER TABLE outgoing ADD COLUMN receiver TEXT NOT NULL DEFAULT '';
