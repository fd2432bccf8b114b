package vn.hotline1022.feedback.outbox;

import java.util.Map;
import vn.hotline1022.feedback.outbox.Outgoing.Stage;

/**
 * How many stand where.
 *
 * @param photos of all items, that belong to them
 * @param photosSent of these, that are at the receiver
 */
public record OutboxCounts(Map<Stage, Integer> items, int photos, int photosSent) {
  public OutboxCounts {
    items = Map.copyOf(items);
  }

  public int of(Stage stage) {
    return items.getOrDefault(stage, 0);
  }
}
