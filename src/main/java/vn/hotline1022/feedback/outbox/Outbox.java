package vn.hotline1022.feedback.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.ToIntFunction;
import vn.hotline1022.feedback.FeedbackGateway.Reply;
import vn.hotline1022.feedback.outbox.OutboxRepository.Change;

/**
 * Brings what waits to the receiver, and its answers back. Blocks for as long as there is something
 * to do; one thread at a time. Ended at any moment, it goes on from where it was.
 */
public final class Outbox {
  private static final int COMPARED_AT_ONCE = 200;

  private final Way way;
  private final Rest rest;
  private final Settlement settlement;

  public Outbox(Way way) {
    this.way = way.bound();
    this.rest = new Rest(this.way);
    this.settlement = new Settlement(this.way);
  }

  /** Sends what can be sent now: what is in doubt is looked up first. */
  public void send() {
    way.box().refill();
    if (corrections()) {
      // Those of another life of the data come in doubt.
      way.box().refill();
    }
    inside(
        catalogue -> {
          Doubts doubts = new Doubts(way, catalogue, rest);
          doubts.run();
          Instant posted = way.time().now().truncatedTo(ChronoUnit.MILLIS);
          try (ExecutorService threads = Executors.newFixedThreadPool(way.pace().atOnce())) {
            new Posting(way, catalogue, rest, threads).run();
          }
          doubts.run();
          doubts.soon(posted);
          return 0;
        });
  }

  /**
   * Asks how everything stands, and tells how many items went on.
   *
   * @param every so long nobody asks again for the same item
   */
  public int ask(Duration every) {
    return inside(catalogue -> new Asking(way, catalogue, rest).run(every));
  }

  private int inside(ToIntFunction<Catalogue> work) {
    if (!rest.isOver()) {
      return 0;
    }
    return switch (Catalogue.of(way.gateway())) {
      case Reply.Failed<Catalogue> failed -> {
        rest.afterQuestion(failed.why());
        yield 0;
      }
      case Reply.Got<Catalogue> got -> work.applyAsInt(got.value());
    };
  }

  /**
   * What changed after it was sent is sent again, and says so; by whatever desk it was changed.
   *
   * @return whether there was anything
   */
  private boolean corrections() {
    List<Outgoing> rows = way.box().changed(COMPARED_AT_ONCE);
    boolean any = !rows.isEmpty();
    while (!rows.isEmpty()) {
      List<Change> changes = rows.stream().map(this::compared).toList();
      way.box().write(changes);
      rows = way.box().changed(COMPARED_AT_ONCE);
    }
    return any;
  }

  private Change compared(Outgoing row) {
    return Change.of(
        way.feedback()
            .find(row.item())
            .filter(item -> item.state().atReceiver())
            .map(item -> settlement.after(row, item))
            .orElse(row));
  }
}
