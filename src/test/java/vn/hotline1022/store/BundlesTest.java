package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallJson;
import vn.hotline1022.citizen.Citizen;
import vn.hotline1022.citizen.CitizenSamples;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.Fault.BundleProblem;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackJson;
import vn.hotline1022.feedback.FeedbackSamples;
import vn.hotline1022.followup.FollowUp;
import vn.hotline1022.photo.Photo;
import vn.hotline1022.privacy.DataSubject;
import vn.hotline1022.privacy.KeptItem;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.Erasure;
import vn.hotline1022.sync.bundle.BundleProgress;
import vn.hotline1022.sync.bundle.Bundles.Applied;
import vn.hotline1022.sync.bundle.Bundles.Exported;
import vn.hotline1022.sync.bundle.Bundles.Extent;
import vn.hotline1022.sync.bundle.Bundles.Waiting;
import vn.hotline1022.sync.bundle.IdentityFile;
import vn.hotline1022.sync.bundle.Pieces;
import vn.hotline1022.sync.bundle.Preview;
import vn.hotline1022.sync.bundle.Preview.Standing;
import vn.hotline1022.text.PhoneNumber;

/** Two laptops, the supervisor's desk and a stick between them. */
class BundlesTest {
  private static final Citizen MINH = CitizenSamples.minh();

  @TempDir Path stick;
  @TempDir Path profiles;

  private BundleDesk laptop;
  private BundleDesk other;
  private BundleDesk office;

  @BeforeEach
  void open() throws IOException {
    laptop = new BundleDesk(profiles, 1);
    office = new BundleDesk(profiles, 3);
    BundleDesk.meet(laptop, office);
  }

  private BundleDesk other() throws IOException {
    other = new BundleDesk(profiles, 2);
    BundleDesk.meet(other, office);
    return other;
  }

  @AfterEach
  void close() {
    laptop.close();
    office.close();
    if (other != null) {
      other.close();
    }
  }

  @Test
  void whatWasDoneAtTheLaptopIsAtTheOfficeWithItsPhotosAndFoundByWords() throws IOException {
    List<Call> calls = laptop.calls(5);
    Feedback item = laptop.feedback(stick);
    Path file = stick.resolve("bàn giao.h22");
    assertThat(laptop.bundles().waiting(Optional.empty())).isEqualTo(new Waiting(11, 1));
    Exported given = laptop.give(office, file);
    assertThat(given.records()).isEqualTo(11);
    assertThat(given.photos()).isEqualTo(1);
    assertThat(given.left()).isZero();
    assertThat(Files.size(file)).isEqualTo(given.bytes());
    assertThat(laptop.bundles().waiting(Optional.empty()).isEmpty()).isTrue();
    assertThat(laptop.bundles().waiting(Optional.of(office.device())).isEmpty()).isTrue();

    assertThat(office.take(file)).isEqualTo(new Applied(11, 0, 0, 1));
    assertThat(office.tables()).isEqualTo(laptop.tables());
    for (Call call : calls) {
      assertThat(office.store().calls().find(call.id())).contains(call);
    }
    Photo photo = office.store().feedback().find(item.id()).orElseThrow().photos().getFirst();
    assertThat(bytes(office, photo)).isEqualTo(bytes(laptop, photo));
    assertThat(office.take(file)).isEqualTo(new Applied(0, 11, 0, 0));
    assertThat(office.folder().resolve("incoming")).doesNotExist();
  }

  private static byte[] bytes(BundleDesk desk, Photo photo) throws IOException {
    try (var in = desk.store().photos().open(photo.id())) {
      return in.readAllBytes();
    }
  }

  @Test
  void whatIsInItIsSeenBeforeItIsTakenInAndNothingHasChangedThen() throws IOException {
    laptop.calls(3);
    laptop.feedback(stick);
    laptop.give(office, stick.resolve("1.h22"));
    office.take(stick.resolve("1.h22"));
    laptop.calls(2);
    laptop.giveAll(office, stick.resolve("2.h22"));
    List<String> before = office.tables();
    Preview preview = office.bundles().inspect(stick.resolve("2.h22"), BundleProgress.NONE);
    assertThat(office.tables()).isEqualTo(before);
    assertThat(preview.from().identity()).isEqualTo(laptop.bundles().identity());
    assertThat(preview.writtenAt()).isEqualTo(laptop.clock.now());
    assertThat(preview.kinds()).isEqualTo(Map.of("call", 5L, "feedback", 1L));
    assertThat(preview.portions())
        .containsExactly(new Preview.Portion(laptop.device(), "Máy 1", Standing.KNOWN, 11, 4));
    assertThat(preview.fresh()).isEqualTo(4);
    assertThat(preview.photos()).isEqualTo(1);
    assertThat(preview.freshPhotos()).isZero();
  }

  @Test
  void onlyWhatWasNotHandedOverYetIsWrittenUnlessEverythingIsAskedFor() {
    laptop.calls(3);
    assertThat(laptop.give(office, stick.resolve("1.h22")).records()).isEqualTo(6);
    laptop.calls(2);
    assertThat(laptop.bundles().waiting(Optional.of(office.device()))).isEqualTo(new Waiting(4, 0));
    assertThat(laptop.give(office, stick.resolve("2.h22")).records()).isEqualTo(4);
    assertThat(laptop.giveAll(office, stick.resolve("4.h22")).records()).isEqualTo(10);
    assertThat(office.take(stick.resolve("2.h22"))).isEqualTo(new Applied(4, 0, 0, 0));
    assertThat(office.take(stick.resolve("4.h22"))).isEqualTo(new Applied(6, 4, 0, 0));
    assertThat(office.tables()).isEqualTo(laptop.tables());
  }

  @Test
  void aSupervisorPassesOnWhatOthersSignedAndNobodyGetsItBack() throws IOException {
    other();
    laptop.calls(4);
    laptop.feedback(stick);
    office.calls(1);
    laptop.give(office, stick.resolve("1.h22"));
    office.take(stick.resolve("1.h22"));
    // Its own: what it carries goes along with it.
    assertThat(office.bundles().waiting(Optional.empty())).isEqualTo(new Waiting(2, 0));
    Path on = stick.resolve("2.h22");
    assertThat(office.give(other, on).records()).isEqualTo(11);
    Preview preview = other.bundles().inspect(on, BundleProgress.NONE);
    assertThat(preview.portions())
        .extracting(Preview.Portion::name, Preview.Portion::standing, Preview.Portion::records)
        .containsExactlyInAnyOrder(
            tuple("Máy 1", Standing.INTRODUCED, 9L), tuple("Máy 3", Standing.KNOWN, 2L));
    other.take(on);
    assertThat(other.tables()).isEqualTo(office.tables());
    assertThat(signed(other)).containsAll(signed(laptop)).containsAll(signed(office));
    assertThat(other.bundles().waiting(Optional.of(office.device())).isEmpty()).isTrue();
    assertThat(office.give(laptop, stick.resolve("4.h22")).records()).isEqualTo(2);
  }

  private static List<List<Object>> signed(BundleDesk desk) {
    return desk.store().database().readers().read(RangeRows::all).stream()
        .map(row -> List.<Object>of(row.range(), row.signer()))
        .toList();
  }

  @Test
  void whoWasErasedStaysErasedWhateverOldFileComes() throws IOException {
    other();
    Call call = laptop.call();
    Feedback item = laptop.feedback(stick);
    Path file = stick.resolve("1.h22");
    laptop.give(office, file);
    office.take(file);
    for (Erasure.Target target :
        List.of(
            new Erasure.Target(CallJson.ENTITY, call.id()),
            new Erasure.Target(FeedbackJson.ENTITY, item.id()))) {
      office.store().records().append(Erasure.of(target, BundleDesk.LEADER, "shift"));
    }
    List<String> after = office.tables();
    assertThat(office.take(file).added()).isZero();
    assertThat(office.tables()).isEqualTo(after);
    assertThat(office.rows("photo")).isZero();
    office.give(other, stick.resolve("2.h22"));
    laptop.bundles().desks().add(other.bundles().identity(), BundleDesk.LEADER);
    other.bundles().desks().add(laptop.bundles().identity(), BundleDesk.LEADER);
    other.take(stick.resolve("2.h22"));
    laptop.giveAll(other, stick.resolve("3.h22"));
    other.take(stick.resolve("3.h22"));
    assertThat(other.tables()).isEqualTo(after);
    assertThat(other.records().stream().filter(r -> !r.erased()))
        .extracting(r -> r.header().entityId())
        .doesNotContain(call.id(), item.id());
    assertThat(other.rows("photo")).isZero();
  }

  /** The office erased a person without knowing what the laptop had written of them meanwhile. */
  @Test
  void whatAnotherDeskHadSaidOfSomebodyErasedIsErasedWhenItComes() throws IOException {
    other();
    laptop.store().citizens().change(Citizen.unknown(MINH.id()), MINH, "TNV-01");
    Call known = of(laptop, MINH.id());
    Path first = stick.resolve("1.h22");
    laptop.give(office, first);
    office.take(first);

    Call unknown = of(laptop, MINH.id());
    FollowUp promise = promise(laptop, known);
    Feedback item = feedback(laptop, unknown.id());
    Call anothers = laptop.call();
    Path old = stick.resolve("2.h22");
    laptop.give(office, old);

    office.clock.pass(Duration.ofHours(8));
    office.store().privacy().erase(kept(office, MINH.id()), BundleDesk.LEADER);
    laptop.clock.pass(Duration.ofHours(9));
    Call afterwards = of(laptop, MINH.id());
    Path late = stick.resolve("3.h22");
    laptop.give(office, late);

    office.take(old);
    office.take(late);
    assertThat(said(office, known.id(), unknown.id(), promise.id(), item.id(), MINH.id()))
        .isEmpty();
    assertThat(office.store().calls().find(unknown.id()).orElseThrow().phone())
        .isEqualTo(PhoneNumber.ERASED);
    assertThat(office.rows("photo")).isZero();
    assertThat(office.store().calls().find(anothers.id())).contains(anothers);
    assertThat(office.store().calls().find(afterwards.id())).contains(afterwards);
    List<String> after = office.tables();
    office.take(old);
    assertThat(office.tables()).isEqualTo(after);

    // Where the erasure comes behind all of it, and where it comes back to.
    BundleDesk.meet(laptop, other);
    laptop.giveAll(other, stick.resolve("4.h22"));
    other.take(stick.resolve("4.h22"));
    assertThat(said(other, unknown.id(), item.id())).isNotEmpty();
    office.giveAll(laptop, stick.resolve("5.h22"));
    laptop.take(stick.resolve("5.h22"));
    assertThat(said(laptop, unknown.id(), promise.id(), item.id(), MINH.id())).isEmpty();
    office.give(other, stick.resolve("6.h22"));
    other.take(stick.resolve("6.h22"));
    assertThat(said(other, unknown.id(), promise.id(), item.id(), MINH.id())).isEmpty();
  }

  @Test
  void anErasureTakesWhatItsDeskCouldNotKnowAlsoWhereThatCameFirst() throws IOException {
    other();
    laptop.store().citizens().change(Citizen.unknown(MINH.id()), MINH, "TNV-01");
    laptop.give(office, stick.resolve("1.h22"));
    office.take(stick.resolve("1.h22"));
    Call unknown = of(laptop, MINH.id());
    BundleDesk.meet(laptop, other);
    laptop.give(other, stick.resolve("2.h22"));
    other.take(stick.resolve("2.h22"));
    office.clock.pass(Duration.ofHours(8));
    office.store().privacy().erase(kept(office, MINH.id()), BundleDesk.LEADER);
    office.give(other, stick.resolve("3.h22"));

    other.take(stick.resolve("3.h22"));
    assertThat(said(other, unknown.id(), MINH.id())).isEmpty();
  }

  private static Call of(BundleDesk desk, UUID citizen) {
    Call call = desk.call();
    Call linked = call.withParties(call.parties().withHelped(Optional.of(citizen)));
    desk.store().calls().amend(linked, "TNV-01", 1);
    return linked;
  }

  /** It names its call alone. */
  private static FollowUp promise(BundleDesk desk, Call call) {
    FollowUp promise =
        FollowUp.promised(
            desk.ids.next(),
            Optional.of(call.id()),
            "TNV-01",
            desk.clock.now(),
            desk.clock.now().plus(Duration.ofHours(5)),
            MINH.phones().getFirst(),
            "Gọi lại cho bác Minh",
            "4821");
    desk.store().followUps().promise(promise, "TNV-01");
    return promise;
  }

  private Feedback feedback(BundleDesk desk, UUID call) throws IOException {
    UUID id = desk.ids.next();
    Photo photo = desk.store().photos().keep(id, BundleDesk.picture(stick, 90));
    Feedback item =
        FeedbackSamples.said(
            id,
            Optional.of(call),
            "TNV-01",
            desk.clock.now(),
            "Đèn trước nhà bác Minh không sáng",
            FeedbackSamples.reporter("Trần Văn Minh", FeedbackSamples.MINH));
    return desk.store()
        .feedback()
        .write(
            FeedbackSamples.pictured(item, desk.clock.now(), List.of(photo)),
            FeedbackSamples.DAY,
            "TNV-01");
  }

  private static Set<Erasure.Target> kept(BundleDesk desk, UUID citizen) {
    return desk.store().privacy().keptOf(new DataSubject(Set.of(citizen), Set.of())).stream()
        .map(KeptItem::target)
        .collect(Collectors.toSet());
  }

  /** What is left of somebody. */
  private static List<DeskRecord> said(BundleDesk desk, UUID... entities) {
    return desk.records().stream()
        .filter(record -> Set.of(entities).contains(record.header().entityId()))
        .filter(record -> !record.erased())
        .toList();
  }

  @Test
  void aPhotoThatComesBeforeItsFeedbackWaitsForIt() throws IOException {
    laptop.calls(1);
    Feedback item = laptop.feedback(stick);
    Path first = stick.resolve("1.h22");
    laptop.give(office, first);
    // As if the photo had waited for room: it comes with the second file alone.
    laptop.store().database().writer().write(s -> s.update("DELETE FROM handed_photo"));
    Path second = stick.resolve("2.h22");
    assertThat(laptop.give(office, second).photos()).isEqualTo(1);
    assertThat(office.take(second)).isEqualTo(new Applied(0, 0, 0, 1));
    office.clock.pass(Duration.ofDays(3));
    office.reopen();
    office.take(first);
    assertThat(office.store().photos().of(item.id())).hasSize(1);
    assertThat(office.tables()).isEqualTo(laptop.tables());
  }

  @Test
  void oneFileTakesNoMoreThanFitsAndTheNextBringsTheRest() throws IOException {
    laptop.feedback(stick);
    laptop.feedback(stick);
    SqliteBundles bundles = (SqliteBundles) laptop.bundles();
    Exported first =
        bundles.export(
            office.device(),
            stick.resolve("1.h22"),
            Extent.NOT_HANDED_OVER,
            BundleProgress.NONE,
            300);
    assertThat(first.left()).isEqualTo(2);
    assertThat(laptop.bundles().waiting(Optional.of(office.device()))).isEqualTo(new Waiting(0, 2));
    assertThat(laptop.give(office, stick.resolve("2.h22")).photos()).isEqualTo(2);
  }

  @Test
  void aRestoredProfileHandsOverItsNewChainAndGetsBackWhatItLost() {
    laptop.calls(2);
    laptop.give(office, stick.resolve("1.h22"));
    office.take(stick.resolve("1.h22"));
    laptop.begunAnew();
    laptop.calls(2);
    assertThat(laptop.give(office, stick.resolve("2.h22")).records()).isEqualTo(4);
    office.take(stick.resolve("2.h22"));
    assertThat(office.tables()).isEqualTo(laptop.tables());
    assertThat(office.giveAll(laptop, stick.resolve("3.h22")).records()).isEqualTo(8);
    assertThat(laptop.take(stick.resolve("3.h22")).known()).isEqualTo(8);
  }

  @Test
  void nothingIsRememberedAndNothingLeftWhereItCouldNotBeWrittenOrWasCancelled() {
    laptop.calls(3);
    Path gone = stick.resolve("rút ra").resolve("1.h22");
    assertFault(() -> laptop.give(office, gone), new Fault.BundleNotWritten("1.h22"));
    Path file = stick.resolve("2.h22");
    assertThatThrownBy(
            () ->
                laptop.bundles().export(office.device(), file, Extent.NOT_HANDED_OVER, cancelled()))
        .isInstanceOf(CancellationException.class);
    assertThat(stick).isEmptyDirectory();
    assertThat(laptop.bundles().waiting(Optional.of(office.device()))).isEqualTo(new Waiting(6, 0));
  }

  @Test
  void aCancelledOneIsNotTakenInAtAll() throws IOException {
    laptop.calls(3);
    Path file = stick.resolve("1.h22");
    laptop.give(office, file);
    List<String> before = office.tables();
    assertThatThrownBy(() -> office.bundles().apply(file, cancelled()))
        .isInstanceOf(CancellationException.class);
    assertThatThrownBy(() -> office.bundles().inspect(file, cancelled()))
        .isInstanceOf(CancellationException.class);
    assertThat(office.tables()).isEqualTo(before);
    assertThat(office.folder().resolve("incoming")).doesNotExist();
  }

  private static BundleProgress cancelled() {
    return new BundleProgress() {
      @Override
      public void reached(Phase phase, double share) {}

      @Override
      public boolean isCancelled() {
        return true;
      }
    };
  }

  /** The machine stops after any step of taking it in: the next start ends it, unseen. */
  @Test
  void whatACrashInterruptedIsEndedAtTheNextStart() throws IOException {
    laptop.calls(20);
    laptop.feedback(stick);
    Path file = stick.resolve("1.h22");
    laptop.give(office, file);
    for (double share : new double[] {0, 0.5, 0.99}) {
      try (BundleDesk desk = new BundleDesk(profiles, 30 + (int) (share * 100))) {
        BundleDesk.meet(laptop, desk);
        Path copy = stick.resolve("an %s.h22".formatted(share));
        laptop.giveAll(desk, copy);
        assertThatThrownBy(() -> desk.bundles().apply(copy, desk.saving(stopsAt(share))))
            .isInstanceOf(IllegalStateException.class);
        Files.delete(copy);
        desk.reopen();
        assertThat(desk.tables()).isEqualTo(laptop.tables());
        assertThat(desk.rows("incoming_bundle")).isZero();
        assertThat(desk.folder().resolve("incoming")).doesNotExist();
      }
    }
  }

  private static BundleProgress stopsAt(double share) {
    return new BundleProgress() {
      @Override
      public void reached(Phase phase, double reached) {
        if (phase == Phase.APPLYING && reached >= share) {
          throw new IllegalStateException("the power went");
        }
      }

      @Override
      public boolean isCancelled() {
        return false;
      }
    };
  }

  @Test
  void progressGoesFromNothingToAllInEachPhase() {
    laptop.calls(30);
    Path file = stick.resolve("1.h22");
    Shares writing = new Shares();
    laptop.bundles().export(office.device(), file, Extent.EVERYTHING, writing);
    Shares taking = new Shares();
    office.bundles().apply(file, taking);
    assertThat(writing.phases).containsExactly(BundleProgress.Phase.WRITING);
    assertThat(taking.phases)
        .containsExactly(BundleProgress.Phase.CHECKING, BundleProgress.Phase.APPLYING);
    assertThat(writing.last).isEqualTo(1);
    assertThat(taking.last).isEqualTo(1);
    assertThat(writing.rises && taking.rises).isTrue();
  }

  @Test
  void progressIsAsFarAsTheFileWasRead() throws IOException {
    laptop.calls(600);
    Path file = stick.resolve("1.h22");
    laptop.give(office, file);
    long pieces = Files.size(file) / Pieces.SEALED;
    assertThat(pieces).isGreaterThan(4);
    Shares looking = new Shares();
    office.bundles().inspect(file, looking);
    assertThat(looking.rises).isTrue();
    assertThat(looking.all.stream().filter(share -> share < 0.5).count())
        .isBetween(pieces / 2 - 1, pieces / 2 + 2);
    assertThat(looking.all.stream().filter(share -> share == 1).count()).isOne();
  }

  private static final class Shares implements BundleProgress {
    private final List<Phase> phases = new ArrayList<>();
    private final List<Double> all = new ArrayList<>();
    private double last;
    private boolean rises = true;

    @Override
    public void reached(Phase phase, double share) {
      if (phases.isEmpty() || phases.getLast() != phase) {
        phases.add(phase);
        last = 0;
      }
      rises &= share >= last && share <= 1;
      last = share;
      all.add(share);
    }

    @Override
    public boolean isCancelled() {
      return false;
    }
  }

  @Test
  void eachReasonNotToTakeAFileIsTold() throws IOException {
    other();
    laptop.calls(8);
    Path file = stick.resolve("1.h22");
    laptop.give(office, file);
    byte[] whole = Files.readAllBytes(file);
    List<String> before = office.tables();
    refused(office, whole, whole.length / 2, BundleProblem.HALF);
    refused(office, whole, 40, BundleProblem.HALF);
    refused(office, whole, 3, BundleProblem.HALF);
    refused(office, whole, 0, BundleProblem.NOT_A_BUNDLE);
    refused(
        office, "PK\3\4 bảng tính".getBytes(StandardCharsets.UTF_8), 9, BundleProblem.NOT_A_BUNDLE);
    byte[] changed = whole.clone();
    changed[whole.length - 30] ^= 1;
    refused(office, changed, whole.length, BundleProblem.CHANGED);
    byte[] newer = whole.clone();
    newer[11] = 2;
    refused(office, newer, whole.length, BundleProblem.NEWER);
    refused(other, whole, whole.length, BundleProblem.SOMEBODY_ELSE);
    assertFault(
        () -> office.take(stick.resolve("nowhere.h22")),
        new Fault.BundleRefused("nowhere.h22", BundleProblem.UNREADABLE));
    assertFault(
        () -> office.take(stick),
        new Fault.BundleRefused(stick.getFileName().toString(), BundleProblem.NOT_A_BUNDLE));
    office.bundles().desks().revoke(laptop.device(), BundleDesk.LEADER);
    refused(office, whole, whole.length, BundleProblem.REVOKED);
    assertThat(office.tables()).isEqualTo(before);
    assertThat(office.folder().resolve("incoming")).doesNotExist();
    office.bundles().desks().add(laptop.bundles().identity(), BundleDesk.LEADER);
    assertThat(office.take(file).added()).isEqualTo(16);
  }

  @Test
  void aWriterNobodyComparedIsRefused() throws IOException {
    other();
    laptop.calls(1);
    laptop.bundles().desks().add(other.bundles().identity(), BundleDesk.LEADER);
    Path file = stick.resolve("1.h22");
    laptop.give(other, file);
    refused(other, Files.readAllBytes(file), (int) Files.size(file), BundleProblem.UNKNOWN_DESK);
  }

  private void refused(BundleDesk desk, byte[] whole, int length, BundleProblem problem)
      throws IOException {
    Path file = stick.resolve("lỗi.h22");
    Files.write(file, Arrays.copyOf(whole, length));
    Fault fault = new Fault.BundleRefused("lỗi.h22", problem);
    assertFault(() -> desk.take(file), fault);
    assertFault(() -> desk.bundles().inspect(file, BundleProgress.NONE), fault);
  }

  private static void assertFault(Runnable what, Fault fault) {
    assertThatThrownBy(what::run)
        .isInstanceOfSatisfying(FaultException.class, e -> assertThat(e.fault()).isEqualTo(fault));
  }

  @Test
  void whatARevokedDeskSaidIsLeftOutOfAFileThatPassesItOn() throws IOException {
    other();
    laptop.calls(2);
    office.calls(1);
    laptop.give(office, stick.resolve("1.h22"));
    office.take(stick.resolve("1.h22"));
    other.bundles().desks().add(laptop.bundles().identity(), BundleDesk.LEADER);
    other.bundles().desks().revoke(laptop.device(), BundleDesk.LEADER);
    office.give(other, stick.resolve("2.h22"));
    assertThat(other.take(stick.resolve("2.h22"))).isEqualTo(new Applied(2, 0, 4, 0));
    assertThat(other.records())
        .extracting(record -> record.header().origin().device())
        .containsOnly(office.device());
    assertFault(() -> other.give(laptop, stick.resolve("3.h22")), new Fault.ReceiverUnknown());
  }

  @Test
  void aCopyOfAProfileThatGoesOnInTheSameChainContradictsTheOther() throws IOException {
    laptop.calls(1);
    laptop.give(office, stick.resolve("1.h22"));
    office.take(stick.resolve("1.h22"));
    DeskRecord last = laptop.records().getLast();
    laptop
        .store()
        .database()
        .writer()
        .write(
            s -> {
              s.update("DELETE FROM record WHERE id = ?", last.header().id());
              return s.update("DELETE FROM signed_range");
            });
    laptop.reopen();
    laptop.calls(1);
    List<String> before = office.tables();
    laptop.giveAll(office, stick.resolve("2.h22"));
    assertFault(
        () -> office.take(stick.resolve("2.h22")),
        new Fault.BundleRefused("2.h22", BundleProblem.CONTRADICTS));
    assertThat(office.tables()).isEqualTo(before);
  }

  @Test
  void theTwelveDigitsAreThoseOfTheKeysAndAFileOfOnesOwnIsRefused() throws IOException {
    Path file = stick.resolve("máy 1.h22id");
    laptop.bundles().writeIdentity(file);
    IdentityFile read = office.bundles().readIdentity(file);
    assertThat(read).isEqualTo(laptop.bundles().identity());
    assertThat(read.digits()).matches("\\d{4} \\d{4} \\d{4}");
    assertThat(read.hasDigits(read.digits().replace(' ', '-'))).isTrue();
    assertThat(read.digits()).isNotEqualTo(office.bundles().identity().digits());
    assertThat(office.bundles().desks().find(laptop.device()).orElseThrow().digits())
        .isEqualTo(read.digits());
    laptop.reopen();
    assertThat(laptop.bundles().identity()).isEqualTo(read);
    assertFault(
        () -> laptop.bundles().readIdentity(file),
        new Fault.IdentityRefused("máy 1.h22id", Fault.IdentityProblem.OWN));
    assertThat(IdentityFile.isName("Máy 2, phường Láng")).isTrue();
    assertThat(List.of("", "Máy\n2", "Máy \u202e2", "M".repeat(81)))
        .noneMatch(IdentityFile::isName);
    for (String garbage : List.of("", "{}", "[1]", "{\"what\":\"hotline1022 desk\"}")) {
      Files.writeString(file, garbage);
      assertFault(
          () -> office.bundles().readIdentity(file),
          new Fault.IdentityRefused("máy 1.h22id", Fault.IdentityProblem.NOT_AN_IDENTITY));
    }
  }

  @Test
  void nothingInAFileCanBeRead() throws IOException {
    Call call = laptop.call();
    Feedback item = laptop.feedback(stick);
    Path file = stick.resolve("1.h22");
    laptop.give(office, file);
    String all = Files.readString(file, StandardCharsets.ISO_8859_1);
    assertThat(all)
        .doesNotContain(call.phone().key())
        .doesNotContain("call.saved")
        .doesNotContain("Máy 1")
        .doesNotContain(item.code())
        .doesNotContain("JFIF");
    try (Stream<Path> inside = Files.list(stick)) {
      assertThat(inside.filter(path -> path.toString().endsWith(".tmp"))).isEmpty();
    }
  }
}
