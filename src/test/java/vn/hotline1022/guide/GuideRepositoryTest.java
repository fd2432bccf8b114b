package vn.hotline1022.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.call.CallListsCsv;
import vn.hotline1022.guide.Finding.Kind;

class GuideRepositoryTest {
  private static final String NAME = "register.yaml";
  private static final Duration SOON = Duration.ofMillis(100);

  private final GuideChecker checker = new GuideChecker(CallListsCsv.standard(), Optional.empty());
  private final String register = GuideFiles.text(GuideRunTest.SOUND.resolve(NAME));

  @TempDir Path profile;
  private Path folder;

  @BeforeEach
  void nameTheFolder() {
    folder = profile.resolve("guides");
  }

  private GuideRepository opened() {
    return new GuideRepository(folder, checker);
  }

  private void put(String name, String text) throws IOException {
    Files.createDirectories(folder);
    Path beside = Files.writeString(profile.resolve("part"), text);
    Files.move(beside, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
  }

  private String version(int version) {
    return register.replace("version: 7", "version: " + version);
  }

  private static Optional<Integer> version(Guides guides) {
    return guides.latest("register").map(Guide::version).filter(version -> version > 0);
  }

  @Test
  void withoutAFolderOfItsOwnTheDeskHasTheShippedGuides() {
    GuideRepository guides = opened();
    assertThat(guides.all()).extracting(Guide::id).contains("install-android", "no-otp").isSorted();
    assertThat(guides.findings()).isEmpty();
    assertThat(guides.refresh()).isFalse();
    assertThat(folder).doesNotExist();
  }

  @Test
  void aNewGuideIsThereWhenNextLookedAtAndAChangedOneToo() throws IOException {
    GuideRepository guides = opened();
    put(NAME, version(7));
    assertThat(guides.refresh()).isTrue();
    assertThat(version(guides)).contains(7);
    assertThat(guides.refresh()).isFalse();

    put(NAME, version(8) + "# mới\n");
    assertThat(guides.refresh()).isTrue();
    assertThat(version(guides)).contains(8);

    Files.delete(folder.resolve(NAME));
    assertThat(guides.refresh()).isTrue();
    assertThat(guides.latest("register").map(Guide::version)).isNotEqualTo(Optional.of(8));
  }

  @Test
  void aBrokenFileIsReportedAndTheLastGoodStaysAlsoAfterARestart() throws IOException {
    put(NAME, version(7));
    GuideRepository guides = opened();
    put(NAME, version(8).replace("goto: number", "goto: numbre"));

    assertThat(guides.refresh()).isTrue();
    assertThat(version(guides)).contains(7);
    assertThat(guides.findings()).extracting(Finding::kind).contains(Kind.UNKNOWN_STEP);
    assertThat(guides.findings()).extracting(Finding::file).containsOnly(NAME);
    GuideShelf shelf = guides.shelf();
    assertThat(shelf.source("register")).isEqualTo(GuideShelf.Source.LAST_GOOD);
    assertThat(shelf.source("no-otp")).isEqualTo(GuideShelf.Source.SHIPPED);
    assertThat(shelf.findings("register")).isEqualTo(guides.findings());
    assertThat(shelf.findings("no-otp")).isEmpty();

    GuideRepository again = opened();
    assertThat(version(again)).contains(7);
    assertThat(again.findings()).isNotEmpty();
    put(NAME, version(9));
    assertThat(again.refresh()).isTrue();
    assertThat(version(again)).contains(9);
    assertThat(again.findings()).isEmpty();
  }

  @Test
  void aGuideOfTheProfileGoesBeforeTheShippedOneAndABrokenOneLeavesIt() throws IOException {
    String own = GuideFiles.text(GuideFiles.SHIPPED.resolve("no-otp.yaml"));
    int shipped = GuideFiles.read(own, "no-otp.yaml").guide().orElseThrow().version();
    put("no-otp.yaml", own.replace("version: " + shipped, "version: " + (shipped + 1)));
    GuideRepository guides = opened();
    assertThat(guides.latest("no-otp").orElseThrow().version()).isEqualTo(shipped + 1);
    assertThat(guides.shelf().source("no-otp")).isEqualTo(GuideShelf.Source.OWN);

    Path other = profile.resolve("other");
    folder = other;
    put("no-otp.yaml", "id: no-otp\nversion: !!x 3\n");
    assertThat(opened().latest("no-otp").orElseThrow().version()).isEqualTo(shipped);
  }

  @Test
  void whatLeadsIntoABrokenGuideIsBrokenToo() throws IOException {
    put(NAME, register.replace("call: no-otp", "call: detour"));
    put("detour.yaml", "id: detour\nversion: 1\n");
    GuideRepository guides = opened();
    assertThat(guides.latest("detour")).isEmpty();
    assertThat(guides.findings()).extracting(Finding::file).contains(NAME, "detour.yaml");
    assertThat(guides.all())
        .noneMatch(
            guide ->
                guide.steps().containsKey("number")
                    && guide.id().equals("register")
                    && guide.version() == 7);
  }

  @Test
  void aRunGoesOnWithItsTextWhateverHappensToTheFile() throws IOException {
    put(NAME, version(7));
    GuideRepository guides = opened();
    GuideRun run =
        GuideRun.start(guides, guides.latest("register").orElseThrow(), Map.of(), 0).choose(1, 5);
    String text = GuideRunJson.of(run);
    guides.keep(run.pinned());
    put(NAME, version(8));
    guides.refresh();

    assertThat(run.choose(1, 9).guide().version()).isEqualTo(7);
    assertThat(GuideRunJson.read(text, guides).orElseThrow().guide().version()).isEqualTo(7);
    GuideRun restarted = GuideRunJson.read(text, opened()).orElseThrow();
    assertThat(restarted.guide().version()).isEqualTo(7);
    assertThat(restarted.question()).isEqualTo(run.question());
    Files.delete(folder.resolve(NAME));
    assertThat(GuideRunJson.read(text, opened())).isPresent();
  }

  @Test
  void shippedTextsAreKeptForRunsToo() throws IOException {
    GuideRepository guides = opened();
    Guide shipped = guides.latest("no-otp").orElseThrow();
    guides.keep(List.of(shipped));
    GuideRepository later = new GuideRepository(folder, checker, List.of());
    assertThat(later.latest("no-otp")).isEmpty();
    assertThat(later.exact(shipped.pin())).contains(shipped);
    assertThat(later.exact(new Guide.Pin("../../x", 1, "ab"))).isEmpty();
  }

  @Test
  void hostileFilesAndOtherThingsInTheFolderDoNoHarm() throws IOException {
    put("bomb.yaml", "a: &a [x]\nb: [*a, *a]\n");
    put("huge.yaml", " ".repeat(GuideYaml.BYTES_MAX + 10));
    put("đọc tôi.txt", "ghi chú");
    Files.createDirectories(folder.resolve("thư mục.yaml"));
    GuideRepository guides = opened();
    assertThat(guides.findings())
        .extracting(Finding::kind)
        .containsExactlyInAnyOrder(Kind.ALIAS, Kind.FILE_TOO_LARGE);
    assertThat(guides.all()).hasSameSizeAs(ShippedGuides.read());
  }

  @Test
  void theWatchTakesUpANewGuideAndReportsABrokenOneByItself() throws Exception {
    GuideRepository guides = opened();
    BlockingQueue<Told> told = new LinkedBlockingQueue<>();
    try (GuideWatch watch =
        new GuideWatch(guides, SOON, () -> told.add(new Told(version(guides), kinds(guides))))) {
      assertThat(told).as("nothing is new for %s", watch).isEmpty();
      put(NAME, version(7));
      assertThat(told.poll(60, TimeUnit.SECONDS)).isEqualTo(new Told(Optional.of(7), Set.of()));

      put(NAME, version(8).replace("goto: number", "goto: numbre"));
      Told broken = told.poll(60, TimeUnit.SECONDS);
      assertThat(broken).isNotNull();
      assertThat(broken.version()).contains(7);
      assertThat(broken.wrong()).contains(Kind.UNKNOWN_STEP);

      put(NAME, version(9));
      assertThat(told.poll(60, TimeUnit.SECONDS)).isEqualTo(new Told(Optional.of(9), Set.of()));
    }
    put(NAME, version(10));
    assertThat(guides.refresh()).as("nobody else looks any more").isTrue();
    assertThat(told).isEmpty();
  }

  /** What there was when the watch told. */
  private record Told(Optional<Integer> version, Set<Kind> wrong) {}

  private static Set<Kind> kinds(GuideRepository guides) {
    return guides.findings().stream().map(Finding::kind).collect(Collectors.toSet());
  }

  @Test
  void theWatchLooksOftenEnoughForTwoSeconds() {
    assertThat(GuideWatch.USUAL).isPositive().isLessThan(Duration.ofSeconds(1));
  }

  @Test
  void ofTheTextsKeptForRunsTheOldestMakeRoom() throws IOException {
    put(NAME, version(1));
    GuideRepository guides = opened();
    Guide oldest = guides.latest("register").orElseThrow();
    guides.keep(List.of(oldest));
    Guide newest = oldest;
    for (int version = 2; version <= GuideFolder.RUNS_KEPT + 1; version++) {
      newest = GuideFiles.read(version(version), NAME).guide().orElseThrow();
      Files.writeString(kept(newest), version(version));
      Files.setLastModifiedTime(kept(newest), FileTime.fromMillis(1_000_000L + version));
    }
    Files.setLastModifiedTime(kept(oldest), FileTime.fromMillis(1_000_000L));
    guides.keep(List.of(oldest));

    Path second = kept(GuideFiles.read(version(2), NAME).guide().orElseThrow());
    assertThat(second).doesNotExist();
    assertThat(kept(oldest)).as("in use again just now").exists();
    assertThat(kept(newest)).exists();
    try (Stream<Path> left = Files.list(kept(oldest).getParent())) {
      assertThat(left).hasSize(GuideFolder.RUNS_KEPT);
    }
  }

  private Path kept(Guide guide) {
    Guide.Pin pin = guide.pin();
    String name = pin.id() + "-" + pin.version() + "-" + pin.digest() + GuideYaml.ENDING;
    return folder.resolve(".kept").resolve("runs").resolve(name);
  }
}
