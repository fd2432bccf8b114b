-- What goes to the receiver through the gateway: local rows, never records, since only the desk that
-- wrote an item sends it. What a row says of the receiver goes with the item's erasure.
CREATE TABLE outgoing (
  id BLOB NOT NULL PRIMARY KEY,
  revision INTEGER NOT NULL,
  incarnation BLOB NOT NULL,
  errand TEXT NOT NULL,
  stage TEXT NOT NULL,
  round INTEGER NOT NULL,
  tries INTEGER NOT NULL,
  not_before INTEGER NOT NULL,
  posted_at INTEGER NOT NULL,
  digest TEXT NOT NULL,
  service TEXT NOT NULL,
  token TEXT NOT NULL,
  receiver_id TEXT NOT NULL,
  reason TEXT NOT NULL,
  words TEXT NOT NULL,
  photos INTEGER NOT NULL,
  photos_sent INTEGER NOT NULL,
  seen TEXT NOT NULL,
  asked_at INTEGER NOT NULL,
  answers TEXT NOT NULL
);

CREATE INDEX outgoing_due ON outgoing (stage, photos, not_before);
CREATE INDEX outgoing_receiver ON outgoing (receiver_id) WHERE receiver_id <> '';
