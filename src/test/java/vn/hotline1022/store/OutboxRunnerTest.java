package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.call.CallListsCsv;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackGateway;
import vn.hotline1022.feedback.FeedbackLists;
import vn.hotline1022.feedback.FeedbackSamples;
import vn.hotline1022.feedback.FeedbackState;
import vn.hotline1022.feedback.GatewaySettings;
import vn.hotline1022.feedback.open311.Fault311;
import vn.hotline1022.feedback.open311.GeoReportServer;
import vn.hotline1022.feedback.open311.GeoReportServer.Trait;
import vn.hotline1022.feedback.open311.Open311Gateway;
import vn.hotline1022.feedback.open311.Requests311.Held;
import vn.hotline1022.feedback.outbox.OutboxRunner;
import vn.hotline1022.feedback.outbox.OutboxRunner.Standing;
import vn.hotline1022.feedback.outbox.Outgoing;
import vn.hotline1022.feedback.outbox.Outgoing.Stage;
import vn.hotline1022.feedback.outbox.Receiver;
import vn.hotline1022.record.SetClock;
import vn.hotline1022.record.Uuid7;
import vn.hotline1022.text.PhoneNumbers;

/** The thread of the gateway, on the real store with the server of the tests. */
class OutboxRunnerTest {
  @TempDir private static Path shared;
  @TempDir private Path folder;
  private final SetClock clock = new SetClock(FeedbackSamples.NOW);
  private final Uuid7 ids = new Uuid7(clock, new SecureRandom());
  private final List<Standing> told = new CopyOnWriteArrayList<>();
  private final AtomicInteger gateways = new AtomicInteger();
  private final AtomicBoolean broken = new AtomicBoolean();
  private final AtomicBoolean full = new AtomicBoolean();
  private GeoReportServer server;
  private DeskStore store;
  private OutboxRunner runner;

  @BeforeAll
  static void makeProfile() {
    Stores.open(shared).close();
  }

  @BeforeEach
  void start() throws IOException {
    Files.copy(shared.resolve("desk.db"), folder.resolve("desk.db"));
    server = new GeoReportServer(clock, Trait.JSON);
    store = Stores.open(folder.resolve("desk.db"), Stores.key(1), Stores.origin(1), clock);
    FeedbackLists lists = FeedbackLists.of(CallListsCsv.standard().book());
    runner =
        new OutboxRunner(
            new Receiver.Desk(
                store.outbox(),
                store.feedback(),
                store.photos(),
                new PhoneNumbers(),
                clock,
                this::gateway),
            () -> inUse(lists),
            told::add);
  }

  private FeedbackGateway gateway(GatewaySettings settings) {
    gateways.incrementAndGet();
    return new Open311Gateway(settings, OutboxDesk.LIMITS);
  }

  private FeedbackLists inUse(FeedbackLists lists) {
    if (broken.get()) {
      throw new FaultException(new Fault.DiskFull());
    }
    if (full.get()) {
      throw new OutOfMemoryError("hết bộ nhớ");
    }
    return lists;
  }

  @AfterEach
  void close() {
    runner.end().run();
    store.close();
    server.close();
  }

  private void enter(String address) {
    store
        .outbox()
        .settings(
            new GatewaySettings(
                address, GeoReportServer.KEY, "", "iHaNoi", Map.of("ENVIRONMENT", "GARBAGE")));
    runner.wake();
  }

  private Feedback write() {
    Feedback item =
        store
            .feedback()
            .write(FeedbackSamples.garbage(ids.next()), FeedbackSamples.DAY, FeedbackSamples.HA);
    runner.wake();
    return item;
  }

  private Optional<Stage> stage(Feedback item) {
    return store.outbox().find(item.id()).map(Outgoing::stage);
  }

  private void awaitSent(Feedback item) {
    Waiting.until(() -> stage(item).equals(Optional.of(Stage.SENT)));
  }

  @Test
  void withoutSettingsItDoesNothingAndWithThemEverythingGoesByItself() {
    runner.begin();
    Feedback early = write();
    Waiting.until(() -> !told.isEmpty());
    assertThat(stage(early)).isEmpty();
    assertThat(gateways).hasValue(0);
    enter(server.address());
    awaitSent(early);
    Feedback late = write();
    awaitSent(late);
    assertThat(server.requests().all()).hasSize(2);
    assertThat(gateways).hasValue(1);
    assertThat(told).contains(new Standing(true, Optional.empty()), Standing.RESTING);
  }

  @Test
  void answersComeWhenSomebodyAsksAndAfterAFewMinutes() {
    runner.begin();
    enter(server.address());
    Feedback item = write();
    awaitSent(item);
    Held held = server.requests().all().getFirst();
    server.requests().say(held, "open", "Đã tiếp nhận", "");
    runner.now();
    Waiting.until(() -> state(item) == FeedbackState.RECEIVED);
    server.requests().say(held, "closed", "Đã thu gom xong", "");
    clock.pass(Duration.ofMinutes(6));
    runner.wake();
    Waiting.until(() -> state(item) == FeedbackState.ANSWERED);
  }

  private FeedbackState state(Feedback item) {
    return store.feedback().find(item.id()).orElseThrow().state();
  }

  @Test
  void otherSettingsAreOtherReceivers() {
    runner.begin();
    enter("http://localhost:1/nobody");
    Feedback item = write();
    Waiting.until(() -> !store.outbox().hold().isOver(clock.now()));
    assertThat(stage(item)).contains(Stage.WAITING);
    enter(server.address());
    awaitSent(item);
    assertThat(gateways).hasValue(2);
  }

  @Test
  void whatTheReceiverTakesIsKeptAndAskedAnewWhenItChanges() {
    runner.begin();
    enter(server.address());
    Waiting.until(() -> store.outbox().offer().isKnown());
    assertThat(store.outbox().offer().service("GARBAGE")).isPresent();
    server.services().add(GeoReportServer.service("TREE", "Cây xanh", "batch", List.of()));
    clock.pass(Duration.ofHours(7));
    runner.wake();
    Waiting.until(() -> store.outbox().offer().service("TREE").isPresent());
  }

  /** It says of itself the same as before, as most do. */
  @Test
  void whatItBeginsToAskIsKnownAsSoonAsSomethingStaysBehind() {
    runner.begin();
    enter(server.address());
    Waiting.until(() -> store.outbox().offer().isKnown());
    server.services().clear();
    Map<String, Object> pole =
        Map.of(
            "variable", true,
            "code", "POLE",
            "datatype", "string",
            "required", true,
            "description", "Số cột đèn");
    server.services().add(GeoReportServer.service("GARBAGE", "Rác", "realtime", List.of(pole)));
    Feedback item = write();
    Waiting.until(() -> stage(item).equals(Optional.of(Stage.ATTENTION)));
    Waiting.until(() -> !store.outbox().offer().questions("GARBAGE").isEmpty());
    assertThat(server.requests().all()).isEmpty();
  }

  @Test
  void aFailureIsToldAndDoesNotEndIt() {
    runner.begin();
    enter(server.address());
    Waiting.until(() -> store.outbox().offer().isKnown());
    broken.set(true);
    Feedback item = write();
    Standing failed = new Standing(false, Optional.of(new Fault.DiskFull()));
    Waiting.until(() -> told.contains(failed));
    assertThat(stage(item)).isEmpty();
    broken.set(false);
    runner.wake();
    awaitSent(item);
    Waiting.until(() -> told.getLast().equals(Standing.RESTING));
  }

  @Test
  void anErrorIsToldTooAndDoesNotEndIt() {
    runner.begin();
    enter(server.address());
    Waiting.until(() -> store.outbox().offer().isKnown());
    full.set(true);
    Feedback item = write();
    Standing failed = new Standing(false, Optional.of(new Fault.Unexpected("OutOfMemoryError")));
    Waiting.until(() -> told.contains(failed));
    full.set(false);
    runner.wake();
    awaitSent(item);
    Waiting.until(() -> told.getLast().equals(Standing.RESTING));
  }

  @Test
  void endedInTheMiddleOfAPostItIsLookedUpAndThereOnce() {
    runner.begin();
    enter(server.address());
    Waiting.until(() -> store.outbox().offer().isKnown());
    server.onPost(Fault311.SLOW);
    Feedback item = write();
    Waiting.until(() -> server.requests().all().size() == 1);
    runner.end().run();
    assertThat(stage(item)).contains(Stage.SENDING);
    clock.pass(Duration.ofMinutes(10));
    runner.begin();
    awaitSent(item);
    assertThat(server.requests().all()).hasSize(1);
  }
}
