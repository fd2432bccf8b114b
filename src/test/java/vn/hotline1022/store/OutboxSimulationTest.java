package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.Rounds;
import vn.hotline1022.feedback.Attribute;
import vn.hotline1022.feedback.Attributes;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackSamples;
import vn.hotline1022.feedback.FeedbackState;
import vn.hotline1022.feedback.FeedbackStep;
import vn.hotline1022.feedback.Matter;
import vn.hotline1022.feedback.open311.Fault311;
import vn.hotline1022.feedback.open311.GeoReportServer;
import vn.hotline1022.feedback.open311.GeoReportServer.Trait;
import vn.hotline1022.feedback.open311.Requests311.Held;
import vn.hotline1022.feedback.outbox.Outgoing;
import vn.hotline1022.feedback.outbox.Outgoing.Reason;
import vn.hotline1022.feedback.outbox.Outgoing.Stage;
import vn.hotline1022.photo.Photo;
import vn.hotline1022.record.SetClock;
import vn.hotline1022.record.Uuid7;

/**
 * A thousand items through random faults and restarts, from a seed: the receiver has each exactly
 * once, and the desk knows of each where it is.
 */
class OutboxSimulationTest {
  /** Another one: -Dtest.seed=…, beside test.fraction. */
  private static final long SEED = Long.getLong("test.seed", 311);

  private static final int ITEMS = Rounds.of(1_000);
  private static final int FAULTY_ROUNDS = 20 + Rounds.of(400);

  /** They come by so many rounds' worth at once. */
  private static final int TOGETHER = 10;

  private static final int PHOTO_BYTES = 3_000;
  private static final int MOST_ROUNDS = 200 + FAULTY_ROUNDS;

  /** All but the slow one, which takes its real time; it comes a few times at the beginning. */
  private static final List<Fault311> QUICK =
      List.of(
          Fault311.DROPPED,
          Fault311.BROKEN,
          Fault311.ERROR,
          Fault311.ERROR_AFTER,
          Fault311.BUSY,
          Fault311.HALF,
          Fault311.GARBAGE,
          Fault311.PAGE);

  private static final String ASKED_ABOUT = "PAVEMENT";

  private static final List<Map<String, Object>> QUESTIONS =
      List.of(
          Map.of("code", "SIZE", "required", true, "datatype", "number"),
          Map.of("code", "SIGNS", "required", false, "datatype", "multivaluelist"));

  private static final Set<Reason> SENT_ONCE_MORE = Set.of(Reason.FAILS, Reason.UNSURE);

  @TempDir private Path folder;
  private final SetClock clock = new SetClock(FeedbackSamples.NOW);
  private final Random random = new Random(SEED);
  private final Uuid7 ids = new Uuid7(clock, new SecureRandom());
  private final List<Feedback> items = new ArrayList<>();
  private final Set<UUID> refused = new HashSet<>();
  private final Set<UUID> withdrawn = new HashSet<>();
  private final Set<UUID> unanswered = new HashSet<>();
  private final Set<UUID> edited = new HashSet<>();
  private GeoReportServer server;
  private OutboxDesk desk;

  @Test
  void theReceiverHasEachExactlyOnce() {
    server = new GeoReportServer(clock, Trait.JSON, Trait.NUMBERS, Trait.UPLOADS);
    server.services().add(GeoReportServer.service("TREE", "Cây xanh", "batch", List.of()));
    server.services().add(GeoReportServer.service("ORDER", "Vỉa hè", "realtime", QUESTIONS));
    desk = new OutboxDesk(folder, server, clock, services());
    try {
      write(ITEMS / 2);
      run();
      server.requests().giveIds();
      clock.pass(Duration.ofHours(1));
      desk.outbox().ask(Duration.ofMinutes(1));
      answered();
      items.forEach(this::stands);
    } finally {
      desk.close();
      server.close();
    }
  }

  private static Map<String, String> services() {
    Map<String, String> services = new HashMap<>();
    for (String main :
        List.of("ENVIRONMENT", "URBAN_ORDER", "TRAFFIC", "POWER_LIGHT", "WATER", "SECURITY")) {
      services.put(main, "GARBAGE");
    }
    services.put("TREES", "TREE");
    services.put(ASKED_ABOUT, "ORDER");
    return services;
  }

  private void write(int upTo) {
    while (items.size() < upTo) {
      writeOne(items.size());
    }
  }

  private void writeOne(int number) {
    Feedback any = FeedbackSamples.any(random, ids.next(), clock.now());
    Feedback told = any.matter().category().equals(ASKED_ABOUT) ? answering(any, number) : any;
    Feedback item = desk.write(number % 7 == 2 ? pictured(told) : told);
    items.add(item);
    if (item.matter().category().equals(ASKED_ABOUT) && item.matter().attributes().isEmpty()) {
      unanswered.add(item.id());
    }
    if (number % 11 == 3) {
      correct(item, "TỪ CHỐI " + number);
      refused.add(item.id());
    } else if (number % 13 == 5) {
      withdrawn.add(item.id());
      desk.store()
          .feedback()
          .step(item.id(), new FeedbackStep.Withdrawn(clock.now(), FeedbackSamples.HA, "đã xong"));
    }
  }

  /** Some say nothing to what the receiver insists on. */
  private Feedback answering(Feedback item, int number) {
    Attribute size = new Attribute("SIZE", "Rộng bao nhiêu mét?", false, List.of("2"), "2");
    List<String> signs = number % 2 == 0 ? List.of("A") : List.of("A", "B");
    Attribute seen = new Attribute("SIGNS", "Dấu hiệu", true, signs, String.join(", ", signs));
    Attributes answers =
        number % 5 == 0 ? Attributes.NONE : new Attributes("ORDER", List.of(size, seen));
    return FeedbackSamples.about(item, item.matter().with(answers));
  }

  private Feedback pictured(Feedback item) {
    List<Photo> photos =
        IntStream.rangeClosed(0, random.nextInt(2))
            .mapToObj(
                _ -> desk.store().photos().keep(item.id(), SamplePhoto.of(random, PHOTO_BYTES)))
            .toList();
    return FeedbackSamples.pictured(item, item.writtenAt(), photos);
  }

  private void correct(Feedback item, String words) {
    Matter was = item.matter();
    Matter now =
        Matter.field(was.category(), was.title(), words, was.seen()).with(was.attributes());
    desk.store()
        .feedback()
        .step(
            item.id(),
            new FeedbackStep.Corrected(clock.now(), FeedbackSamples.HA, now, item.place()));
  }

  /**
   * Rounds of faults, edits, deaths and restarts until nothing is left to do. Half of the items are
   * written on the way, so that there is always something for the faults to strike.
   */
  private void run() {
    int round = 0;
    while (round <= FAULTY_ROUNDS || desk.box().nextAt().isPresent()) {
      assertThat(round)
          .as(() -> "rounds until everything is settled: " + unsettled())
          .isLessThan(MOST_ROUNDS);
      if (round % TOGETHER == 0) {
        write(Math.min(ITEMS, ITEMS / 2 + (ITEMS * (round + TOGETHER)) / (2 * FAULTY_ROUNDS)));
      }
      server.requests().setClock(Duration.ofHours(round % 3 - 1));
      misbehave(round);
      boolean lived = desk.send();
      Waiting.until(server::isIdle);
      if (!lived || random.nextInt(4) == 0) {
        desk.restart(server);
      }
      boolean calm = round > FAULTY_ROUNDS;
      clock.pass(calm ? Duration.ofHours(1) : Duration.ofSeconds(random.nextInt(200)));
      if (round % 10 == 0) {
        server.requests().giveIds();
      }
      lookedAt();
      round++;
    }
  }

  private List<Outgoing> unsettled() {
    return desk.box().all(ITEMS).stream()
        .filter(row -> row.stage() == Stage.WAITING || row.stage() == Stage.SENDING)
        .toList();
  }

  /**
   * Somebody has those sent once more that the receiver failed with again and again, and those that
   * it never showed for a day.
   */
  private void lookedAt() {
    desk.box().all(ITEMS).stream()
        .filter(row -> row.stage() == Stage.ATTENTION)
        .filter(row -> SENT_ONCE_MORE.contains(row.reason().orElseThrow()))
        .forEach(row -> desk.box().retry(row.item()));
  }

  /** Up to a round, so that it ends; what struck nothing in its round is over. */
  private void misbehave(int round) {
    server.behave();
    if (round > FAULTY_ROUNDS) {
      return;
    }
    for (int i = round == 0 ? Rounds.of(20) : 0; i > 0; i--) {
      server.onPost(Fault311.SLOW);
    }
    for (int i = random.nextInt(8); i > 0; i--) {
      server.onPost(QUICK.get(random.nextInt(QUICK.size())));
    }
    if (random.nextInt(4) == 0) {
      server.onGet(Fault311.HALF);
    }
    if (random.nextInt(3) == 0) {
      desk.dieAfter(random.nextInt(10));
    }
    Feedback any = items.get(random.nextInt(items.size()));
    boolean plain =
        !refused.contains(any.id())
            && !withdrawn.contains(any.id())
            && !unanswered.contains(any.id());
    if (plain && random.nextInt(3) == 0 && edited.size() < ITEMS / 10 && edited.add(any.id())) {
      desk.beforePost(() -> correct(any, "Đã sửa: " + any.code().replace('-', ' ')));
    }
  }

  private void answered() {
    for (Held held : server.requests().all()) {
      server.requests().say(held, "closed", "Đã xử lý xong " + held.id(), "");
    }
    clock.pass(Duration.ofHours(1));
    desk.outbox().ask(Duration.ofMinutes(1));
  }

  private void stands(Feedback item) {
    List<Held> first =
        server.requests().all().stream()
            .filter(held -> held.field("description").endsWith("Mã 1022: " + item.code()))
            .toList();
    if (withdrawn.contains(item.id())) {
      assertThat(first).isEmpty();
      assertThat(desk.box().find(item.id())).isEmpty();
    } else if (unanswered.contains(item.id())) {
      assertThat(first).isEmpty();
      assertThat(desk.row(item).reason()).contains(Reason.UNANSWERED);
    } else if (refused.contains(item.id())) {
      assertThat(first).isEmpty();
      assertThat(desk.row(item).stage()).isEqualTo(Stage.REFUSED);
    } else {
      assertThat(first)
          .as("%s %s %s", item.code(), desk.box().find(item.id()), desk.box().hold())
          .hasSize(1);
      assertThat(desk.row(item).stage()).isEqualTo(Stage.SENT);
      assertThat(desk.item(item).state()).isEqualTo(FeedbackState.ANSWERED);
      assertThat(desk.item(item).receiverCode()).contains(first.getFirst().id());
      assertThat(desk.row(item).photosSent()).isEqualTo(first.getFirst().files().size());
      assertThat(first.getFirst().files().size()).isIn(0, item.photos().size());
      answers(first.getFirst(), item);
      corrections(item);
    }
  }

  private static void answers(Held held, Feedback item) {
    List<Attribute> answers = item.matter().attributes().all();
    for (Attribute one : answers) {
      String name = "attribute[" + one.code() + "]" + (one.several() ? "[]" : "");
      assertThat(held.fields().get(name)).isEqualTo(one.values());
    }
  }

  /** The receiver knows what was said last, and was told of each change at most once. */
  private void corrections(Feedback item) {
    List<Held> all =
        server.requests().all().stream()
            .filter(held -> held.field("description").contains("Mã 1022: " + item.code()))
            .toList();
    assertThat(all).hasSizeLessThanOrEqualTo(2);
    if (edited.contains(item.id()) && !desk.item(item).matter().equals(item.matter())) {
      assertThat(all.getLast().field("description")).contains("Đã sửa: ");
    } else {
      assertThat(all).hasSize(1);
    }
  }
}
