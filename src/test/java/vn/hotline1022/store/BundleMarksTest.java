package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.Fault.BundleProblem;
import vn.hotline1022.fault.Fault.HandOverProblem;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.sync.bundle.BundleProgress;
import vn.hotline1022.sync.bundle.Bundles.Exported;
import vn.hotline1022.sync.bundle.Bundles.Waiting;
import vn.hotline1022.sync.bundle.DeskIdentity;
import vn.hotline1022.sync.bundle.Preview;

/** What counts as handed over: a laptop may be emptied when nothing is left on it alone. */
class BundleMarksTest {
  private static final Waiting NOTHING = new Waiting(0, 0);

  @TempDir Path stick;
  @TempDir Path profiles;

  private BundleDesk laptop;
  private BundleDesk supervisor;
  private BundleDesk office;
  private int files;

  @BeforeEach
  void open() throws IOException {
    laptop = new BundleDesk(profiles, 1);
    supervisor = new BundleDesk(profiles, 2);
    office = new BundleDesk(profiles, 3);
    BundleDesk.meet(laptop, supervisor, office);
  }

  @AfterEach
  void close() {
    laptop.close();
    supervisor.close();
    office.close();
  }

  private Path give(BundleDesk from, BundleDesk to) {
    files++;
    Path file = stick.resolve("%d.h22".formatted(files));
    from.give(to, file);
    return file;
  }

  private static Waiting alone(BundleDesk desk) {
    return desk.bundles().waiting(Optional.empty());
  }

  @Test
  void aLaptopThatGotTheOfficesPlanCanBeEmptiedOnceItsOwnWorkWentThere() throws IOException {
    office.calls(2);
    office.feedback(stick);
    laptop.take(give(office, laptop));
    laptop.calls(3);
    laptop.feedback(stick);
    assertThat(alone(laptop)).isEqualTo(new Waiting(7, 1));
    assertThat(Remains.of(laptop.store(), laptop.bundles())).isPresent();
    give(laptop, office);
    assertThat(alone(laptop)).isEqualTo(NOTHING);
    laptop.receiptsCome();
    assertThat(Remains.of(laptop.store(), laptop.bundles())).isEmpty();
  }

  /** The laptop may be empty by now: nothing tells whether it still has its day. */
  @Test
  void whatASupervisorOnlyCarriesWaitsUntilItWentOn() throws IOException {
    supervisor.calls(1);
    laptop.take(give(supervisor, laptop));
    laptop.calls(3);
    laptop.feedback(stick);
    supervisor.take(give(laptop, supervisor));
    assertThat(alone(laptop)).isEqualTo(NOTHING);
    assertThat(alone(supervisor)).isEqualTo(new Waiting(7, 1));
    give(supervisor, office);
    assertThat(alone(supervisor)).isEqualTo(NOTHING);
  }

  @Test
  void whatARevokedDeskWasGivenWaitsAgain() throws IOException {
    laptop.calls(2);
    laptop.feedback(stick);
    give(laptop, office);
    assertThat(alone(laptop)).isEqualTo(NOTHING);
    laptop.bundles().desks().revoke(office.device(), BundleDesk.LEADER);
    assertThat(alone(laptop)).isEqualTo(new Waiting(5, 1));
    laptop.bundles().desks().add(office.bundles().identity(), BundleDesk.LEADER);
    assertThat(alone(laptop)).isEqualTo(NOTHING);
  }

  @Test
  void aDeskWithNewKeysHasNothingOfWhatTheOldOneWasGiven() throws IOException {
    laptop.calls(2);
    laptop.feedback(stick);
    give(laptop, office);
    laptop
        .bundles()
        .desks()
        .add(DeskIdentity.create(office.device(), "Máy 3").shown(), BundleDesk.LEADER);
    assertThat(alone(laptop)).isEqualTo(new Waiting(5, 1));
    assertThat(laptop.bundles().waiting(Optional.of(office.device()))).isEqualTo(new Waiting(5, 1));
  }

  @Test
  void aFileWithNothingInItIsNotWritten() {
    refused("1.h22", HandOverProblem.NOTHING);
    laptop.calls(1);
    give(laptop, office);
    refused("2.h22", HandOverProblem.NOTHING);
    assertThat(stick.resolve("2.h22")).doesNotExist();
  }

  @Test
  void anEarlierFileIsNeverReplaced() throws IOException {
    Path file = Files.writeString(stick.resolve("1.h22"), "lần giao trước");
    laptop.calls(1);
    refused("1.h22", HandOverProblem.EXISTS);
    assertThat(file).hasContent("lần giao trước");
    assertThat(alone(laptop)).isEqualTo(new Waiting(2, 0));
  }

  @Test
  void aPhotoThatCannotBeReadIsToldAndDoesNotWaitForEver() throws IOException {
    laptop.feedback(stick);
    Path photos = laptop.folder().resolve("photos");
    List<Path> files = inside(photos);
    Path aside = stick.resolve("aside");
    Files.move(files.getFirst(), aside);
    Exported written = laptop.give(office, stick.resolve("1.h22"));
    assertThat(written.photos()).isZero();
    assertThat(written.unreadable()).isEqualTo(1);
    assertThat(alone(laptop)).isEqualTo(new Waiting(0, 0, 1));
    laptop.receiptsCome();
    assertThat(Remains.of(laptop.store(), laptop.bundles())).isEmpty();
    refused("2.h22", HandOverProblem.NOTHING);
    assertThat(stick.resolve("2.h22")).doesNotExist();
    Files.move(aside, files.getFirst());
    assertThat(laptop.give(office, stick.resolve("3.h22")).photos()).isEqualTo(1);
    assertThat(alone(laptop)).isEqualTo(NOTHING);
  }

  private static List<Path> inside(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void aFileThatIsNotTakenInToItsEndKeepsFromEmptyingAndTheNextFileEndsIt() {
    laptop.calls(2);
    Path first = give(laptop, office);
    laptop.calls(1);
    Path second = give(laptop, office);
    assertThatThrownBy(() -> office.bundles().apply(first, office.saving(FULL)))
        .isInstanceOf(IllegalStateException.class);
    assertThat(Remains.of(office.store(), office.bundles()))
        .get()
        .isInstanceOfSatisfying(
            Fault.NotHandedOver.class, not -> assertThat(not.incoming()).isEqualTo(1));
    assertThat(office.take(second).added()).isEqualTo(2);
    assertThat(office.rows("incoming_bundle")).isZero();
    assertThat(office.tables()).isEqualTo(laptop.tables());
  }

  private static final BundleProgress FULL =
      new BundleProgress() {
        @Override
        public void reached(Phase phase, double share) {
          if (phase == Phase.APPLYING) {
            throw new IllegalStateException("the disk is full");
          }
        }

        @Override
        public boolean isCancelled() {
          return false;
        }
      };

  @Test
  void anotherFileThanTheOneLookedOverIsNotTakenIn() throws IOException {
    laptop.calls(1);
    Path file = give(laptop, office);
    Preview seen = office.bundles().inspect(file, BundleProgress.NONE);
    laptop.calls(1);
    Files.move(give(laptop, office), file, StandardCopyOption.REPLACE_EXISTING);
    assertThatThrownBy(() -> office.bundles().apply(file, seen, BundleProgress.NONE))
        .isInstanceOfSatisfying(
            FaultException.class,
            e ->
                assertThat(e.fault())
                    .isEqualTo(new Fault.BundleRefused("1.h22", BundleProblem.SWAPPED)));
    assertThat(office.rows("call")).isZero();
    Preview again = office.bundles().inspect(file, BundleProgress.NONE);
    assertThat(office.bundles().apply(file, again, BundleProgress.NONE).added()).isEqualTo(2);
  }

  private void refused(String name, HandOverProblem problem) {
    assertThatThrownBy(() -> laptop.give(office, stick.resolve(name)))
        .isInstanceOfSatisfying(
            FaultException.class,
            e -> assertThat(e.fault()).isEqualTo(new Fault.HandOverRefused(name, problem)));
  }
}
