package vn.hotline1022.event;

import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.record.FlatJson;

/** Writes and reads which event a desk is at. */
public final class AtWorkJson {

  private AtWorkJson() {}

  /** As it is kept. */
  public static Bytes write(AtWork work) {
    return FlatJson.write()
        .text("event", work.event().toString())
        .moment("since", work.since())
        .bytes();
  }

  /** What was kept; empty when it cannot be read. */
  public static Optional<AtWork> read(Bytes kept) {
    try {
      FlatJson json = FlatJson.read(kept);
      return Optional.of(
          new AtWork(
              UUID.fromString(json.text("event", EventBounds.CODE_MAX)), json.moment("since")));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
