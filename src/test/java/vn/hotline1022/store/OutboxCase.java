package vn.hotline1022.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackSamples;
import vn.hotline1022.feedback.FeedbackStep;
import vn.hotline1022.feedback.Matter;
import vn.hotline1022.feedback.open311.GeoReportServer;
import vn.hotline1022.feedback.open311.GeoReportServer.Trait;
import vn.hotline1022.feedback.open311.Requests311.Held;
import vn.hotline1022.photo.Photo;
import vn.hotline1022.record.SetClock;
import vn.hotline1022.record.Uuid7;

/** A desk with a queue, a receiver that misbehaves on order, and a clock. */
abstract class OutboxCase {
  /** What the receiver's services are called here, where nothing else is said. */
  protected static final Map<String, String> SERVICES = Map.of("ENVIRONMENT", "GARBAGE");

  @TempDir private static Path shared;
  @TempDir protected Path folder;
  protected final SetClock clock = new SetClock(FeedbackSamples.NOW);
  protected final Uuid7 ids = new Uuid7(clock, new SecureRandom());
  protected GeoReportServer server;
  protected OutboxDesk desk;
  private final Deque<AutoCloseable> opened = new ArrayDeque<>();

  @BeforeAll
  static void makeProfile() {
    Stores.open(shared).close();
  }

  protected void start(Trait... traits) throws IOException {
    start(SERVICES, traits);
  }

  protected void start(Map<String, String> services, Trait... traits) throws IOException {
    start(folder, services, traits);
  }

  protected void start(Path place, Map<String, String> services, Trait... traits)
      throws IOException {
    server = closing(new GeoReportServer(clock, traits));
    open(place, server.address(), services);
  }

  /** The desk alone, a new profile that sends there. */
  protected void open(Path place, String address, Map<String, String> services) throws IOException {
    Files.copy(shared.resolve("desk.db"), place.resolve("desk.db"));
    desk = closing(new OutboxDesk(place, address, clock, services));
  }

  /** Is closed after the test, the last one first. */
  protected <T extends AutoCloseable> T closing(T it) {
    opened.push(it);
    return it;
  }

  @AfterEach
  void close() throws Exception {
    while (!opened.isEmpty()) {
      opened.pop().close();
    }
  }

  protected Feedback garbage() {
    return desk.write(FeedbackSamples.without(FeedbackSamples.garbage(ids.next()), clock.now()));
  }

  protected Feedback write(String category) {
    return desk.write(sample(category));
  }

  /** Not written yet. */
  protected Feedback sample(String category) {
    Feedback garbage = FeedbackSamples.garbage(ids.next());
    return Feedback.written(
        garbage.id(),
        Optional.empty(),
        garbage.operator(),
        clock.now(),
        FeedbackSamples.matter(category, "Việc ở " + category, "Mô tả việc ở " + category),
        garbage.level(),
        garbage.place(),
        garbage.reporter(),
        List.of(),
        garbage.consent());
  }

  protected void step(Feedback item, FeedbackStep step) {
    desk.store().feedback().step(item.id(), step);
  }

  protected void correct(Feedback item, String words) {
    Matter was = item.matter();
    correct(item, Matter.field(was.category(), was.title(), words, was.seen()));
  }

  protected void correct(Feedback item, Matter now) {
    step(item, new FeedbackStep.Corrected(clock.now(), FeedbackSamples.HA, now, item.place()));
  }

  protected void supplement(Feedback item, String words, Photo... photos) {
    step(
        item,
        new FeedbackStep.Supplemented(clock.now(), FeedbackSamples.HA, words, List.of(photos)));
  }

  protected void withdraw(Feedback item) {
    step(item, new FeedbackStep.Withdrawn(clock.now(), FeedbackSamples.HA, "đã dọn"));
  }

  protected void later(Duration time) {
    clock.pass(time);
    desk.outbox().send();
  }

  /** What the receiver has of it, corrections too. */
  protected List<Held> there(Feedback item) {
    return server.requests().all().stream()
        .filter(held -> held.field("description").contains(item.code()))
        .toList();
  }

  /** What the receiver was asked since then. */
  protected List<String> linesFrom(int before) {
    return server.lines().subList(before, server.lines().size());
  }

  /** Changes what the desk keeps, behind its back. */
  protected void rewrite(String sql, Object... parameters) {
    desk.store().database().writer().write(s -> s.update(sql, parameters));
  }
}
