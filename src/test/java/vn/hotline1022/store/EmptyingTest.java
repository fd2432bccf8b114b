package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.fault.FaultException;

/** After the event nothing is left on the computer, whenever it stops on the way. */
class EmptyingTest {
  @TempDir Path place;
  private ProfileFolder folder;
  private FullProfile profile;

  @BeforeEach
  void setUp() {
    folder = new ProfileFolder(place.resolve("hồ sơ sự kiện"));
    profile = new FullProfile(folder);
  }

  @Test
  void nothingIsLeftAndTheDeskCanBeSetUpAnew() throws IOException {
    profile.fill();
    new Emptying(folder).run();
    assertThat(files()).containsExactly("lock");
    KeyFiles ring = profile.ring();
    assertThat(ring.isNew()).isTrue();
    assertThat(ring.people()).isEmpty();
    profile.fill();
    assertThat(profile.opens()).isTrue();
  }

  /** The keys go before anything else; only then the files. */
  @Test
  void whatOpensTheDataIsWrittenOverBeforeAnyFileGoes() throws IOException {
    profile.fill();
    List<String> steps = new ArrayList<>();
    new Emptying(folder, (step, file) -> steps.add(step + " " + file.getFileName())).run();
    assertThat(steps.getFirst()).isEqualTo("begin emptying");
    int firstGone = first(steps, "delete ");
    assertThat(steps.subList(0, firstGone))
        .contains("write over NV-014.json", "write over recovery.json", "write over desk.db")
        .anyMatch(step -> step.startsWith("write over hotline1022-ban-03"));
    assertThat(steps.subList(firstGone, steps.size())).noneMatch(step -> step.startsWith("write"));
    assertThat(first(steps, "write over NV-014")).isLessThan(first(steps, "write over desk.db"));
    assertThat(steps).endsWith("delete profile.json", "delete emptying");
  }

  /** What a disk gives back that was not written over would still be there to be read. */
  @Test
  void keysAndTheHeadOfTheDataAreNoise() throws IOException {
    profile.fill();
    Path key = Files.createLink(place.resolve("key"), folder.person("NV-014"));
    Path data = Files.createLink(place.resolve("data"), folder.database());
    byte[] before = Files.readAllBytes(data);
    new Emptying(folder).run();
    assertThat(Files.readString(key, StandardCharsets.ISO_8859_1)).doesNotContain("salt");
    byte[] after = Files.readAllBytes(data);
    assertThat(after).hasSameSizeAs(before);
    for (int i = 0; i < 4096; i += 64) {
      assertThat(Arrays.copyOfRange(after, i, i + 64))
          .isNotEqualTo(Arrays.copyOfRange(before, i, i + 64));
    }
  }

  @Test
  void whereEverItStopsTheNextStartEndsIt() throws IOException {
    boolean cutOff = true;
    int steps = 0;
    profile.fill();
    Path whole = place.resolve("nguyên vẹn");
    copy(folder.root(), whole);
    for (int at = 0; cutOff; at++) {
      copy(whole, folder.root());
      cutOff = stopsAt(at);
      try (ProfileLock lock = ProfileLock.acquire(folder, () -> {})) {
        assertThat(lock).isNotNull();
        boolean untouched = cutOff && at == 0;
        assertThat(profile.opens()).as("step %s", at).isEqualTo(untouched);
        assertThat(profile.ring().isNew()).isEqualTo(!untouched);
      }
      if (at > 0) {
        assertThat(files()).as("step %s", at).containsExactly("lock");
      } else {
        new Emptying(folder).run();
      }
      steps = at;
    }
    assertThat(steps).isGreaterThan(20);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Path target = to.resolve(from.relativize(path));
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  private boolean stopsAt(int step) {
    try {
      new Emptying(folder, new CutOff(step)).run();
      return false;
    } catch (CutOff.Killed e) {
      return true;
    }
  }

  @Test
  void whatSomebodyElsePutThereIsToldAndStays() throws IOException {
    profile.fill();
    Path note = Files.writeString(folder.root().resolve("ghi chú.txt"), "của tôi");
    Path aside = Files.createDirectory(place.resolve("hồ sơ sự kiện-before-20261122-091500"));
    Emptying emptying = new Emptying(folder);
    assertThat(emptying.spared()).containsExactly(note, aside);
    emptying.run();
    assertThat(note).exists();
    assertThat(aside).exists();
    assertThat(emptying.spared()).containsExactly(note, aside);
  }

  /** A link leads elsewhere: what lies there is nobody's to take. */
  @Test
  void aLinkGoesAndNotWhatItLeadsTo() throws IOException {
    profile.fill();
    Path elsewhere = Files.createDirectory(place.resolve("ổ khác"));
    Path theirs = Files.writeString(elsewhere.resolve("ảnh gia đình.jpg"), "ảnh");
    Files.createSymbolicLink(folder.root().resolve("desk.db.tmp-journal"), elsewhere);
    Files.createSymbolicLink(folder.photos().resolve("thẻ nhớ"), elsewhere);
    Files.createSymbolicLink(folder.people().resolve("TNV-7.json"), theirs);
    new Emptying(folder).run();
    assertThat(files()).containsExactly("lock");
    assertThat(theirs).hasContent("ảnh");
  }

  @Test
  void aFileThatMayNotBeWrittenGoesAllTheSame() throws IOException {
    profile.fill();
    assertThat(folder.recovery().toFile().setReadOnly()).isTrue();
    new Emptying(folder).run();
    assertThat(files()).containsExactly("lock");
  }

  @Test
  void aDiskThatRefusesIsSaidAndTheNextStartGoesOn() throws IOException {
    profile.fill();
    Emptying refused =
        new Emptying(
            folder,
            (step, file) -> {
              if (step.equals("delete") && file.equals(folder.database())) {
                throw new IOException("Input/output error");
              }
            });
    assertThatThrownBy(refused::run).isInstanceOf(FaultException.class).hasMessage("D-09");
    assertThat(refused.isBegun()).isTrue();
    assertThat(profile.opens()).isFalse();
    ProfileLock.acquire(folder, () -> {}).close();
    assertThat(refused.isBegun()).isFalse();
    assertThat(files()).containsExactly("lock");
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder.root())) {
      return all.filter(path -> !Files.isDirectory(path))
          .map(path -> folder.root().relativize(path).toString())
          .sorted()
          .toList();
    }
  }

  private static int first(List<String> steps, String beginning) {
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).startsWith(beginning)) {
        return i;
      }
    }
    throw new AssertionError("no " + beginning);
  }
}
