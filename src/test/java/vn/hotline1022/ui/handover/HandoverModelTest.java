package vn.hotline1022.ui.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.sync.bundle.BundleProgress;
import vn.hotline1022.sync.bundle.KnownDesk;

/** What is done about handing over, without a window. */
class HandoverModelTest {
  private static final Path STICK = Path.of("/media/usb");
  private static final Path FILE = STICK.resolve("ban-giao.h22");

  private final HandoverBench desk = HandoverBench.amongOthers();
  private final HandoverModel model = desk.model;

  @Test
  void aDeskIsAddedOnlyByTheDigitsThatItShows() {
    HandoverBench lonely = new HandoverBench();
    lonely.model.refresh();
    DesksModel desks = lonely.model.desks();
    desks.open(STICK.resolve("van-phong.h22id"));
    assertThat(desks.adding().get().orElseThrow().identity()).isEqualTo(ScriptedBundles.OFFICE);
    desks.digits().set(ScriptedBundles.OTHER.digits());
    desks.add();
    assertThat(desks.fault().get())
        .isEqualTo(
            new Fault.IdentityRefused("van-phong.h22id", Fault.IdentityProblem.OTHER_DIGITS));
    assertThat(lonely.bundles.all()).isEmpty();
    desks.digits().set(ScriptedBundles.OFFICE.digits().replace(" ", "-"));
    desks.add();
    assertThat(desks.adding().get()).isEmpty();
    assertThat(desks.added().get()).contains("Văn phòng tổng đài");
    assertThat(lonely.model.standing().get().trusted()).hasSize(1);
    assertThat(lonely.model.giving().to().get().desk().identity())
        .isEqualTo(ScriptedBundles.OFFICE);
  }

  @Test
  void aRevokedDeskIsNoReceiverAnyMore() {
    model.desks().revoke(ScriptedBundles.OFFICE.device());
    assertThat(model.standing().get().desks()).hasSize(2);
    assertThat(model.giving().receivers())
        .extracting(known -> known.desk().identity())
        .containsExactly(ScriptedBundles.OTHER);
    assertThat(desk.bundles.all()).extracting(KnownDesk::revoked).containsExactly(true, false);
  }

  @Test
  void onlyWhoIsInChargeDecidesWhomToTrustAndEmpties() {
    HandoverModel volunteer = new HandoverBench(false).model;
    assertRefused(() -> volunteer.desks().open(FILE));
    assertRefused(() -> volunteer.desks().revoke(ScriptedBundles.OFFICE.device()));
    assertRefused(() -> volunteer.emptying().ask());
  }

  private static void assertRefused(Runnable work) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            FaultException.class, e -> assertThat(e.fault()).isEqualTo(new Fault.NotAllowed()));
  }

  @Test
  void whatIsHandedOverIsToldWithItsMoment() {
    model.giving().give(FILE);
    GivingModel.Given given = model.giving().given().get().orElseThrow();
    assertThat(given.to()).isEqualTo("Văn phòng tổng đài");
    assertThat(given.until()).isEqualTo(desk.bench.clock.now());
    assertThat(given.exported().records()).isEqualTo(52);
    assertThat(model.standing().get().waiting().isEmpty()).isTrue();
    assertThat(model.standing().get().last())
        .contains(new HandoverLog.Handed("Văn phòng tổng đài", desk.bench.clock.now()));
    assertThat(model.work().running().get()).isEmpty();
  }

  @Test
  void theNameOfTheFileTellsFromWhomToWhomAndWhen() {
    assertThat(model.giving().suggestedName())
        .isEqualTo("ban-giao-ban-su-kien-2-van-phong-tong-dai-20261121-093704.h22");
    assertThat(model.desks().suggestedName()).isEqualTo("ban-su-kien-2.h22id");
  }

  @Test
  void everythingGoesWhenAnEarlierFileWasLostAndNextTimeOnlyWhatWaits() {
    model.giving().everything().set(true);
    model.giving().give(FILE);
    model.giving().give(FILE);
    assertThat(desk.bundles.done())
        .containsExactly(
            "export Văn phòng tổng đài EVERYTHING", "export Văn phòng tổng đài NOT_HANDED_OVER");
  }

  @Test
  void whoeverEndsItFindsEverythingAsBefore() {
    desk.bundles.halfway(
        () -> {
          FileWork.Running now = model.work().running().get().orElseThrow();
          assertThat(now)
              .isEqualTo(
                  new FileWork.Running(
                      FileWork.Kind.GIVING, BundleProgress.Phase.WRITING, 42, false));
          model.work().cancel();
          assertThat(model.work().running().get().orElseThrow().ending()).isTrue();
        });
    model.giving().give(FILE);
    assertThat(model.work().running().get()).isEmpty();
    assertThat(model.giving().given().get()).isEmpty();
    assertThat(model.giving().fault().get()).isNull();
    assertThat(model.standing().get().waiting().records()).isEqualTo(52);
    assertThat(desk.last()).isEmpty();
  }

  @Test
  void oneFileIsWorkedOnAtATime() {
    desk.bundles.holds(ScriptedBundles.fromOther(40, 2));
    desk.bundles.halfway(
        () -> {
          desk.bundles.halfway(() -> {});
          model.taking().look(FILE);
          assertThat(model.work().running().get().orElseThrow().kind())
              .isEqualTo(FileWork.Kind.GIVING);
        });
    model.giving().give(FILE);
    assertThat(model.taking().state().get()).isEqualTo(new TakingModel.Taking.Nothing());
    assertThat(desk.bundles.done()).hasSize(1);
  }

  @Test
  void aFileIsLookedOverFirstAndTakenInWhenSomebodySaysSo() {
    desk.bundles.holds(ScriptedBundles.fromOther(214, 11));
    model.taking().look(FILE);
    assertThat(model.taking().state().get()).isInstanceOf(TakingModel.Taking.Looked.class);
    assertThat(desk.bundles.done()).isEmpty();
    assertThat(desk.heard()).isEmpty();
    model.taking().take();
    assertThat(model.taking().state().get())
        .isInstanceOfSatisfying(
            TakingModel.Taking.Taken.class,
            taken -> {
              assertThat(taken.applied().added()).isEqualTo(214);
              assertThat(taken.receipt()).isEqualTo(ScriptedBundles.RECEIPT);
            });
    assertThat(desk.heard()).containsExactly("applied");
    model.taking().take();
    assertThat(desk.bundles.done()).containsExactly("apply ban-giao.h22");
  }

  @Test
  void aRefusedFileIsSaidAndTheNextOneIsLookedOver() {
    Fault refused = new Fault.BundleRefused("ban-giao.h22", Fault.BundleProblem.SOMEBODY_ELSE);
    desk.bundles.fails(refused);
    model.taking().look(FILE);
    assertThat(model.taking().fault().get()).isEqualTo(refused);
    assertThat(model.taking().state().get()).isEqualTo(new TakingModel.Taking.Nothing());
    desk.bundles.holds(ScriptedBundles.fromOther(0, 0));
    model.taking().look(FILE);
    assertThat(model.taking().fault().get()).isNull();
    assertThat(model.taking().state().get()).isInstanceOf(TakingModel.Taking.Looked.class);
  }

  @Test
  void theStickThatIsPulledOutIsSaidAndEverythingStillWaits() {
    desk.bundles.fails(new Fault.BundleNotWritten("ban-giao.h22"));
    model.giving().give(FILE);
    assertThat(model.giving().fault().get()).isEqualTo(new Fault.BundleNotWritten("ban-giao.h22"));
    assertThat(model.standing().get().waiting().records()).isEqualTo(52);
    assertThat(model.standing().get().last()).isEmpty();
  }

  @Test
  void whatWaitsIsFollowedWhileTheDeskWorks() {
    desk.bundles.waits(53, 7);
    for (int second = 0; second < 5; second++) {
      model.tick();
    }
    assertThat(model.standing().get().waiting().records()).isEqualTo(53);
  }

  @Test
  void whatOnlyThisComputerSendsIsLeftToOthersOnDemand() {
    EmptyingModel emptying = model.emptying();
    desk.remains = Optional.of(new Fault.NotSent(3, 0));
    emptying.ask();
    assertThat(emptying.fault().get()).isEqualTo(new Fault.NotSent(3, 0));
    emptying.leaveSending();
    assertThat(desk.heard()).contains("left");
    assertThat(emptying.left().get()).isEqualTo(3);
    assertThat(emptying.fault().get()).isNull();
    assertThat(emptying.asked().get()).isTrue();
  }

  @Test
  void aFileWithoutAReceiptKeepsTheComputerFromBeingEmptied() {
    EmptyingModel emptying = model.emptying();
    desk.remains = Optional.of(new Fault.NoReceipt(1, "Văn phòng tổng đài"));
    emptying.ask();
    emptying.receipt().set("1234 5678 9012");
    emptying.enterReceipt();
    assertThat(emptying.fault().get()).isEqualTo(new Fault.ReceiptUnknown());
    desk.remains = Optional.empty();
    emptying.receipt().set(ScriptedBundles.RECEIPT);
    emptying.enterReceipt();
    assertThat(emptying.fault().get()).isNull();
    assertThat(emptying.asked().get()).isTrue();
    assertThat(emptying.receipt().get()).isEmpty();
  }

  @Test
  void theComputerIsEmptiedOnlyByItsNameAndOnlyWhenNothingIsLost() {
    EmptyingModel emptying = model.emptying();
    Fault.NotHandedOver lost = new Fault.NotHandedOver(52, 7, 1);
    desk.remains = Optional.of(lost);
    emptying.ask();
    assertThat(emptying.fault().get()).isEqualTo(lost);
    assertThat(emptying.asked().get()).isFalse();

    desk.remains = Optional.empty();
    emptying.ask();
    assertThat(emptying.fault().get()).isNull();
    assertThat(emptying.asked().get()).isTrue();
    emptying.typed().set("Bàn sự kiện");
    emptying.empty();
    assertThat(desk.heard()).doesNotContain("emptied");

    emptying.typed().set("  bàn sự kiện 2");
    desk.remains = Optional.of(lost);
    emptying.empty();
    assertThat(desk.heard()).doesNotContain("emptied");
    assertThat(emptying.asked().get()).isFalse();

    desk.remains = Optional.empty();
    emptying.ask();
    emptying.typed().set("BÀN SỰ KIỆN 2");
    emptying.empty();
    // What is being typed is kept before it is counted.
    assertThat(desk.heard()).endsWith("kept", "emptied");
  }

  @Test
  void whatSomebodyElseBeganIsGivenUpInTwoStepsAndOnesOwnIsNot() {
    EmptyingModel emptying = model.emptying();
    desk.drafts = HandoverBench.begun();
    desk.remains = Optional.of(new Fault.NotHandedOver(0, 0, 4));
    emptying.ask();
    assertThat(emptying.drafts().get()).isEqualTo(desk.drafts);
    emptying.giveUp();
    emptying.arm(desk.drafts.getLast());
    emptying.giveUp();
    emptying.arm(desk.drafts.getFirst());
    emptying.disarm();
    emptying.giveUp();
    assertThat(desk.heard()).noneMatch(heard -> heard.startsWith("gave up"));

    emptying.arm(desk.drafts.getFirst());
    emptying.giveUp();
    assertThat(desk.heard()).contains("gave up Nguyễn Đoàn Phương Uyên");
    assertThat(emptying.armed().get()).isEmpty();
    // The line in the log has to go to another computer first.
    assertThat(emptying.fault().get()).isEqualTo(new Fault.NotHandedOver(1, 0, 2));
    assertThat(emptying.drafts().get()).hasSize(2);
  }

  @Test
  void photosThatNobodyCanReadAreSaidBeforeTheyAreLost() {
    EmptyingModel emptying = model.emptying();
    desk.unreadable = 2;
    emptying.ask();
    assertThat(emptying.asked().get()).isTrue();
    assertThat(emptying.unreadable().get()).isEqualTo(2);
    emptying.dismiss();
    assertThat(emptying.unreadable().get()).isZero();
  }
}
