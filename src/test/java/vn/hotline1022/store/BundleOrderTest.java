package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.Rounds;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallJson;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackJson;
import vn.hotline1022.record.Erasure;

/** Any set of files in any order, any of them repeated, gives the same tables. */
class BundleOrderTest {
  private static final int OFFICE = 9;

  @TempDir Path stick;
  @TempDir Path profiles;

  private final List<Path> files = new ArrayList<>();

  @Test
  void anySetOfFilesInAnyOrderAnyOfThemRepeatedGivesTheSameTables() throws IOException {
    Path start = write();
    Random random = new Random(7);
    for (int round = 0; round < Rounds.of(100); round++) {
      List<Path> some = new ArrayList<>(files);
      Collections.shuffle(some, random);
      List<Path> set = some.subList(0, 1 + random.nextInt(some.size()));
      List<String> first = taken(start, "a" + round, set, random);
      assertThat(taken(start, "b" + round, set, random))
          .as("round %d: %s", round, set)
          .isEqualTo(first);
      assertThat(first).isNotEmpty();
    }
  }

  /** A copy of the office takes these in an order of its own, some of them again. */
  private List<String> taken(Path start, String name, List<Path> set, Random random)
      throws IOException {
    Path parent = profiles.resolve(name);
    Path folder = Files.createDirectories(parent.resolve("desk-" + OFFICE));
    try (Stream<Path> inside = Files.list(start)) {
      for (Path file : inside.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
    List<Path> order = new ArrayList<>(set);
    set.stream().filter(_ -> random.nextInt(3) == 0).forEach(order::add);
    Collections.shuffle(order, random);
    try (BundleDesk office = new BundleDesk(parent, OFFICE)) {
      order.forEach(office::take);
      Set<Object> ids = new HashSet<>();
      assertThat(office.records()).allMatch(record -> ids.add(record.header().id()));
      return office.tables();
    }
  }

  /** Two laptops, a supervisor who corrects, passes on and erases, and the office, still empty. */
  private Path write() throws IOException {
    try (BundleDesk one = new BundleDesk(profiles, 1, Duration.ofHours(2));
        BundleDesk two = new BundleDesk(profiles, 2, Duration.ofHours(-3));
        BundleDesk leader = new BundleDesk(profiles, 3)) {
      try (BundleDesk office = new BundleDesk(profiles, OFFICE)) {
        BundleDesk.meet(one, leader);
        BundleDesk.meet(two, leader);
        for (BundleDesk desk : List.of(one, two, leader)) {
          BundleDesk.meet(desk, office);
        }
        for (int turn = 0; turn < 3; turn++) {
          day(one, two, leader, office);
        }
        return office.folder();
      }
    }
  }

  private void day(BundleDesk one, BundleDesk two, BundleDesk leader, BundleDesk office)
      throws IOException {
    List<Call> calls = one.calls(4);
    Feedback item = one.feedback(stick);
    Feedback other = two.feedback(stick);
    two.calls(3);
    one.give(leader, next("1-to-3"));
    leader.take(last());
    give(one, office, false);
    leader.store().calls().save(calls.getFirst().withDisposition(Optional.of("RESOLVED")));
    erase(leader, new Erasure.Target(CallJson.ENTITY, calls.get(1).id()));
    erase(leader, new Erasure.Target(FeedbackJson.ENTITY, item.id()));
    give(leader, office, false);
    two.give(leader, next("2-to-3"));
    leader.take(last());
    give(two, office, true);
    leader.store().calls().save(calls.get(2).withNotes("Đã gọi lại, xong."));
    give(leader, office, true);
    assertThat(other.photos()).hasSize(1);
  }

  private static void erase(BundleDesk desk, Erasure.Target target) {
    desk.store().records().append(Erasure.of(target, BundleDesk.LEADER, "shift"));
  }

  private int made;

  private Path next(String name) {
    made++;
    return stick.resolve(made + " " + name + ".h22");
  }

  private Path last() throws IOException {
    try (Stream<Path> inside = Files.list(stick)) {
      return inside
          .filter(path -> path.getFileName().toString().startsWith(made + " "))
          .findFirst()
          .orElseThrow();
    }
  }

  private void give(BundleDesk from, BundleDesk office, boolean everything) {
    Path file = next("to-office");
    if (everything) {
      from.giveAll(office, file);
    } else {
      from.give(office, file);
    }
    files.add(file);
  }
}
