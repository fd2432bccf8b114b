-- Who of the shift leaders said that they come, and when.
ALTER TABLE help ADD COLUMN taken_by TEXT;
ALTER TABLE help ADD COLUMN taken_at INTEGER;

-- What another desk said of it before this one knew the word is read now.
INSERT OR REPLACE INTO local_setting (name, value) VALUES ('projections.rebuild.help', x'01');
