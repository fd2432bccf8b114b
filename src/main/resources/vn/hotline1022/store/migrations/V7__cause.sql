-- Why a call ended so, when the way it ended asks for it.
ALTER TABLE call ADD COLUMN cause TEXT;
ALTER TABLE draft ADD COLUMN cause TEXT;

-- Records of other desks may have told causes before this build knew them.
INSERT OR REPLACE INTO local_setting (name, value) VALUES ('projections.rebuild', x'01');
