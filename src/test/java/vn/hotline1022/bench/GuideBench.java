package vn.hotline1022.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.call.CallListsCsv;
import vn.hotline1022.guide.Guide;
import vn.hotline1022.guide.GuideChecker;
import vn.hotline1022.guide.GuideFile;
import vn.hotline1022.guide.GuideRepository;
import vn.hotline1022.guide.GuideRun;
import vn.hotline1022.guide.GuideYaml;
import vn.hotline1022.guide.ShippedGuides;

/** Reading and checking every guide, held against reading their bytes; a key press in a run. */
@Tag("bench")
class GuideBench {
  private static final Path FOLDER = Path.of("assets/guides");
  private static final int ROUNDS = 30;
  private static final int WARM_UP = 5;
  private static final int MOST_MILLIS = 150;
  private static final BenchTable TABLE = new BenchTable("guides");

  private final GuideChecker checker = new GuideChecker(CallListsCsv.standard(), Optional.empty());

  @TempDir Path profile;

  @AfterAll
  static void write() throws IOException {
    TABLE.write();
  }

  @Test
  void allGuidesAreReadAndChecked() throws Exception {
    Recorder bytes = new Recorder(ROUNDS);
    Recorder both = new Recorder(ROUNDS);
    Recorder first = new Recorder(1);
    first.measure(0, this::readAndCheck);
    for (int i = 0; i < ROUNDS; i++) {
      bytes.measure(i, GuideBench::bytes);
      both.measure(i, this::readAndCheck);
    }
    List<GuideFile> files = ShippedGuides.read();
    assertThat(checker.check(files)).noneMatch(finding -> finding.isError());
    TABLE.baseline("bytes of %d guides".formatted(files.size()), bytes.timings());
    TABLE.alone("read and checked, the very first time", first.timings(), MOST_MILLIS);
    TABLE.alone("read and checked", both.timings(), MOST_MILLIS);
  }

  @Test
  void aProfileWithAllGuidesOfItsOwnIsOpened() throws Exception {
    Path own = Files.createDirectories(profile.resolve("guides"));
    for (Path file : files()) {
      Files.copy(file, own.resolve(file.getFileName()));
    }
    Recorder opened = new Recorder(ROUNDS);
    Recorder looked = new Recorder(ROUNDS);
    for (int i = -WARM_UP; i < ROUNDS; i++) {
      opened.measure(i, () -> open(own));
    }
    GuideRepository guides = new GuideRepository(own, checker);
    for (int i = 0; i < ROUNDS; i++) {
      looked.measure(i, guides::refresh);
    }
    assertThat(guides.findings()).isEmpty();
    TABLE.alone("a profile with all of them again", opened.timings(), 2 * MOST_MILLIS);
    TABLE.alone("a look when nothing is new", looked.timings(), 20);
  }

  @Test
  void aKeyPressIsAnswered() throws Exception {
    GuideRepository guides = new GuideRepository(profile.resolve("none"), checker);
    Guide longest =
        guides.all().stream()
            .max(Comparator.comparingInt(guide -> guide.steps().size()))
            .orElseThrow();
    Recorder press = new Recorder(2_000);
    GuideRun run = GuideRun.start(guides, longest, Map.of(), 0);
    for (int i = 0; i < 2_000; i++) {
      GuideRun here = run.offered().isEmpty() ? GuideRun.start(guides, longest, Map.of(), 0) : run;
      press.measure(i, () -> pressed(here));
      run = here.choose(here.offered().getFirst().digit(), i);
    }
    assertThat(run.moves().size()).isLessThan(2_000);
    TABLE.alone("a key in a run, its trail and what follows", press.timings(), 2);
  }

  private int readAndCheck() {
    return checker.check(ShippedGuides.read()).size();
  }

  private int open(Path own) {
    return new GuideRepository(own, checker).all().size();
  }

  private static int pressed(GuideRun run) {
    GuideRun next = run.choose(run.offered().getFirst().digit(), 1);
    return next.trail().size() + next.ahead().size() + next.offered().size();
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(GuideYaml.ENDING)).toList();
    }
  }

  private static int bytes() throws IOException {
    int bytes = 0;
    for (Path file : files()) {
      bytes += Files.readAllBytes(file).length;
    }
    return bytes;
  }
}
