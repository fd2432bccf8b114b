package vn.hotline1022.ui.queue;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.feedback.outbox.Outgoing;

/**
 * What the lines of a list say about the way of their items.
 *
 * @param underWay what is not at the receiver yet
 * @param elsewhere what another receiver than the present one has, or perhaps has, with its name
 */
public record QueueLines(Map<UUID, Outgoing> underWay, Map<UUID, String> elsewhere) {
  public static final QueueLines NONE = new QueueLines(Map.of(), Map.of());

  public QueueLines {
    underWay = Map.copyOf(underWay);
    elsewhere = Map.copyOf(elsewhere);
  }

  public Optional<Outgoing> row(UUID item) {
    return Optional.ofNullable(underWay.get(item));
  }

  public Optional<String> elsewhere(UUID item) {
    return Optional.ofNullable(elsewhere.get(item));
  }
}
