package vn.hotline1022.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallListsCsv;
import vn.hotline1022.cli.demo.DemoCalls;
import vn.hotline1022.cli.demo.DemoTrails;
import vn.hotline1022.guide.GuideFigures;
import vn.hotline1022.guide.GuideTrail;
import vn.hotline1022.guide.GuideTrailRepository;
import vn.hotline1022.guide.GuideTrailRepository.Tally;
import vn.hotline1022.guide.ShippedGuides;
import vn.hotline1022.guide.TrailFilter;
import vn.hotline1022.store.BulkTrails;
import vn.hotline1022.store.DeskStore;
import vn.hotline1022.store.Stores;

/** What came of the guides, counted over a hundred thousand runs in the encrypted store. */
@Tag("bench")
class TrailBench {
  private static final int TRAILS = 100_000;
  private static final int ROUNDS = 10;
  private static final Instant END = Instant.parse("2026-11-20T09:00:00Z");
  private static final BenchTable TABLE = new BenchTable("trails");

  @TempDir private Path folder;

  @AfterAll
  static void write() throws IOException {
    TABLE.write();
  }

  @Test
  void figuresOverAHundredThousandRuns() throws Exception {
    List<GuideTrail> walked = walked();
    try (DeskStore store = Stores.open(folder)) {
      new BulkTrails(store).write(TRAILS, i -> again(walked.get(i % walked.size()), i));
      GuideTrailRepository trails = store.trails();
      Recorder list = new Recorder(ROUNDS);
      Recorder figures = new Recorder(ROUNDS);
      Map<String, Tally> tallies = trails.tallies(TrailFilter.ALL);
      String most = most(tallies);
      for (int i = 0; i < ROUNDS; i++) {
        list.measure(i, () -> trails.tallies(TrailFilter.ALL));
        figures.measure(i, () -> trails.figures(most, TrailFilter.ALL));
      }
      GuideFigures counted = trails.figures(most, TrailFilter.ALL);
      assertThat(counted.runs()).isEqualTo(tallies.get(most).runs());
      TABLE.alone("runs and completion of every guide", list.timings(), 200);
      TABLE.alone(
          "figures of the guide with most runs (%,d)".formatted(counted.runs()),
          figures.timings(),
          2_000);
    }
  }

  private static String most(Map<String, Tally> tallies) {
    return tallies.entrySet().stream()
        .max((one, other) -> Integer.compare(one.getValue().runs(), other.getValue().runs()))
        .orElseThrow()
        .getKey();
  }

  private static List<GuideTrail> walked() {
    DemoTrails made = new DemoTrails(ShippedGuides.guides(), 7);
    List<Call> calls = new ArrayList<>();
    new DemoCalls(CallListsCsv.standard(), 7).make(4_000, END, calls::add);
    return calls.stream().flatMap(call -> made.of(call).stream()).toList();
  }

  /** The same run a little earlier, as another. */
  private static GuideTrail again(GuideTrail trail, int number) {
    Instant at = END.minusSeconds(600L * number);
    return new GuideTrail(
        new UUID((at.toEpochMilli() << 16) | 0x7000L, (1L << 63) | number),
        trail.call(),
        trail.operator(),
        at,
        trail.pin(),
        trail.system(),
        trail.stops(),
        trail.outcome(),
        trail.length());
  }
}
