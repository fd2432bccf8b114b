package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.call.Call;
import vn.hotline1022.event.Ending;
import vn.hotline1022.event.EventSamples;
import vn.hotline1022.event.Visit;
import vn.hotline1022.event.VisitOutcome;
import vn.hotline1022.event.VisitSamples;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.RecordChain;
import vn.hotline1022.sync.bundle.BundleProgress;

/**
 * A day at the University of Industry: four laptops without a network, which got the plan from the
 * office; four hundred people, clocks that are wrong by up to three hours; handed over by file in
 * any order, some twice, one interrupted; then the laptops are emptied.
 */
class EventByFileTest {
  private static final int LAPTOPS = 4;
  private static final int PEOPLE = 400;
  private static final UUID EVENT = UUID.fromString("019ab0de-0000-7000-8000-000000000042");

  @TempDir Path stick;
  @TempDir Path profiles;

  private final Random random = new Random(400);
  private final List<BundleDesk> laptops = new ArrayList<>();
  private final List<Path> files = new ArrayList<>();
  private final List<Visit> visits = new ArrayList<>();
  private final List<Call> calls = new ArrayList<>();
  private final EventDayByHand byHand = new EventDayByHand(EVENT);

  @Test
  void theOfficeHoldsEachRecordOnceAndItsCountsAreThoseOfTheDay() throws IOException {
    try (BundleDesk office = new BundleDesk(profiles, 9)) {
      openLaptops(office);
      try {
        theDay(office);
        handOver(office);
        eachRecordOnce(office);
        countsAgree(office);
      } finally {
        laptops.forEach(BundleDesk::close);
      }
    }
  }

  private void openLaptops(BundleDesk office) throws IOException {
    office.store().events().write(EventSamples.vietHung());
    for (int i = 0; i < LAPTOPS; i++) {
      Duration skew = Duration.ofMinutes(random.nextInt(-180, 181));
      BundleDesk laptop = new BundleDesk(profiles, i + 1, skew);
      BundleDesk.meet(laptop, office);
      Path plan = stick.resolve("kế hoạch %d.h22".formatted(i));
      office.give(laptop, plan);
      laptop.take(plan);
      laptops.add(laptop);
      byHand.comes(laptop, "TNV-0" + i);
    }
  }

  /** Each laptop hands over now and then, as somebody has time for it. */
  private void theDay(BundleDesk office) throws IOException {
    for (int person = 0; person < PEOPLE; person++) {
      BundleDesk laptop = laptops.get(random.nextInt(LAPTOPS));
      help(laptop);
      if (random.nextInt(40) == 0) {
        laptop.clock.set(
            BundleDesk.MORNING.plusSeconds(random.nextInt(-10_800, 10_800) + 60L * person));
      }
      if (person % 90 == 89) {
        laptop.feedback(stick);
        give(laptop, office);
      }
    }
    for (BundleDesk laptop : laptops) {
      byHand.goes(laptop, "TNV-0" + laptops.indexOf(laptop));
      give(laptop, office);
      laptop.receiptsCome();
      assertThat(Remains.of(laptop.store(), laptop.bundles())).isEmpty();
    }
  }

  private void help(BundleDesk laptop) {
    UUID id = laptop.ids.next();
    Visit visit =
        VisitSamples.visit(
            random, id, EVENT, "TNV-0" + laptops.indexOf(laptop), laptop.clock.now());
    Call call = VisitSamples.call(visit, "Cụ Nguyễn Thị Hường, cần cài lại VNeID");
    laptop.store().visits().save(new Ending(visit, call, List.of()));
    laptop.clock.pass(Duration.ofSeconds(72));
    visits.add(visit);
    byHand.helped(laptop, visit);
    calls.add(call);
  }

  private void give(BundleDesk laptop, BundleDesk office) {
    Path file = stick.resolve("tệp %d.h22".formatted(files.size()));
    laptop.give(office, file);
    files.add(file);
  }

  private void handOver(BundleDesk office) throws IOException {
    List<Path> order = new ArrayList<>(files);
    order.add(files.getFirst());
    order.add(files.getLast());
    Collections.shuffle(order, random);
    halfIsNothing(office, order.getFirst());
    interrupted(office, order.get(1));
    order.forEach(office::take);
  }

  private void halfIsNothing(BundleDesk office, Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Path half = stick.resolve("nửa.h22");
    Files.write(half, Arrays.copyOf(bytes, bytes.length / 2));
    assertThatThrownBy(() -> office.take(half)).isInstanceOf(FaultException.class);
    assertThat(office.rows("visit")).isZero();
  }

  /** The power goes while it is taken in. */
  private static void interrupted(BundleDesk office, Path file) {
    BundleProgress power =
        new BundleProgress() {
          @Override
          public void reached(Phase phase, double share) {
            if (phase == Phase.APPLYING) {
              throw new IllegalStateException("the power went");
            }
          }

          @Override
          public boolean isCancelled() {
            return false;
          }
        };
    assertThatThrownBy(() -> office.bundles().apply(file, office.saving(power)))
        .isInstanceOf(IllegalStateException.class);
    office.reopen();
    assertThat(office.rows("visit")).isPositive();
  }

  private void eachRecordOnce(BundleDesk office) {
    Set<DeskRecord> said = new HashSet<>();
    laptops.forEach(laptop -> said.addAll(laptop.records()));
    assertThat(office.records()).containsExactlyInAnyOrderElementsOf(said);
    office
        .store()
        .records()
        .heads()
        .forEach(
            (origin, head) ->
                assertThat(
                        RecordChain.verify(
                            origin,
                            office
                                .store()
                                .records()
                                .after(origin, 0, Integer.MAX_VALUE)
                                .iterator()))
                    .isInstanceOfSatisfying(
                        RecordChain.Result.Whole.class,
                        whole -> assertThat(whole.length()).isEqualTo(head)));
  }

  private void countsAgree(BundleDesk office) {
    assertThat(office.store().visits().of(EVENT)).containsExactlyInAnyOrderElementsOf(visits);
    byHand.agreesWith(office.store());
    assertThat(office.rows("call")).isEqualTo(PEOPLE);
    for (Call call : calls) {
      assertThat(office.store().calls().find(call.id())).contains(call);
    }
    assertThat(count(office.store().visits().of(EVENT), Visit::outcome))
        .isEqualTo(count(visits, Visit::outcome))
        .containsKey(VisitOutcome.ACTIVATED);
    assertThat(count(office.store().visits().of(EVENT), Visit::operator))
        .isEqualTo(count(visits, Visit::operator));
    assertThat(office.rows("photo")).isEqualTo(PEOPLE / 90);
  }

  private static <T> Map<T, Long> count(List<Visit> visits, Function<Visit, T> by) {
    return visits.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
  }
}
