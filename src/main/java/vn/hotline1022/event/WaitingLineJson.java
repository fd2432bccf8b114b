package vn.hotline1022.event;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.record.FlatJson;

/** Writes and reads the numbers that a desk gave. */
public final class WaitingLineJson {
  private static final int WAITING_MAX = 10 * QueueNumber.MOST;

  private WaitingLineJson() {}

  /** As it is kept. */
  public static Bytes write(WaitingLine line) {
    return FlatJson.write()
        .text("event", line.event().toString())
        .text("desk", line.desk())
        .number("given", line.given())
        .text(
            "waiting",
            line.waiting().stream().map(QueueNumber::text).collect(Collectors.joining(" ")))
        .bytes();
  }

  /** What was kept; empty when it cannot be read. */
  public static Optional<WaitingLine> read(Bytes kept) {
    try {
      FlatJson json = FlatJson.read(kept);
      String desk = new QueueNumber(json.text("desk", 1), 1).desk();
      List<QueueNumber> waiting =
          Stream.of(json.text("waiting", WAITING_MAX).split(" "))
              .flatMap(text -> QueueNumber.read(text).stream())
              .toList();
      return desk.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new WaitingLine(
                  UUID.fromString(json.text("event", EventBounds.CODE_MAX)),
                  desk,
                  (int) json.number("given", QueueNumber.MOST),
                  waiting));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
