package vn.hotline1022.ui.amend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallRevision;
import vn.hotline1022.citizen.CitizenSamples;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Role;
import vn.hotline1022.ui.calls.CallFilter;
import vn.hotline1022.ui.desk.DeskScenes;

class AmendModelTest {
  private final AmendScenes scene = new AmendScenes();
  private final AmendModel model = scene.model;

  @Test
  void whatWasPutRightStandsAndTheHistoryTellsWhoAndWhat() {
    scene.open();
    Call before = scene.newest("0912345678");
    model.begin(() -> {});
    assertThat(model.number().get()).isEqualTo("0912 345 678");
    model.notes().show("Hẹn gọi lại 10:00");
    model.toggleReason("LOGIN");
    model.disposition().set(Optional.of("RESOLVED"));
    model.save();

    assertThat(model.amending().get()).isFalse();
    List<CallRevision> history = scene.scenes.bench.calls.history(before.id());
    assertThat(history).hasSize(2);
    CallRevision now = history.getLast();
    assertThat(now.actor()).isEqualTo(DeskScenes.ME);
    assertThat(now.seen()).isEqualTo(1);
    assertThat(now.call().notes()).isEqualTo("Hẹn gọi lại 10:00");
    assertThat(now.call().reasons()).containsExactly("OTP_MISSING", "LOGIN");
    assertThat(scene.list.results()).contains(now.call()).doesNotContain(before);
    assertThat(model.details().get().orElseThrow().history()).hasSize(2);
  }

  @Test
  void aCallerOfUnknownNameGetsOneLater() {
    scene.open();
    model.begin(() -> {});
    scene.scenes.bench.passMillis(200);
    assertThat(model.parties().caller().citizen().get()).contains(CitizenSamples.minh());
    model.save();

    assertThat(scene.newest("0912345678").parties().caller()).contains(CitizenSamples.minh().id());
    assertThat(scene.newest("0912345678").parties().place()).contains("2025:00004");
  }

  @Test
  void theCauseIsKeptCorrectedAndDroppedWithItsResult() {
    scene.open();
    model.begin(() -> {});
    model.disposition().set(Optional.of("NOT_POSSIBLE"));
    model.cause().set(Optional.of("OLD_OS"));
    model.save();
    assertThat(scene.newest("0912345678").cause()).contains("OLD_OS");

    model.begin(() -> {});
    assertThat(model.cause().get()).contains("OLD_OS");
    model.notes().text().set("Máy Android 6");
    model.save();
    assertThat(scene.newest("0912345678").cause()).contains("OLD_OS");

    model.begin(() -> {});
    model.cause().set(Optional.of("STORE_LOCKED"));
    model.save();
    assertThat(scene.newest("0912345678").cause()).contains("STORE_LOCKED");

    model.begin(() -> {});
    model.disposition().set(Optional.of("RESOLVED"));
    model.save();
    assertThat(scene.newest("0912345678").cause()).isEmpty();
  }

  @Test
  void anOldCallThatWasNotPossibleIsNotPutRightWithoutItsCause() {
    scene.unexplained();
    scene.open();
    model.begin(() -> {});
    model.notes().text().set("Máy Android 6");
    model.save();
    assertThat(model.unexplained().get()).isTrue();
    assertThat(model.amending().get()).isTrue();
    assertThat(scene.newest("0912345678").notes()).isNotEqualTo("Máy Android 6");
    model.cause().set(Optional.of("OLD_OS"));
    assertThat(model.unexplained().get()).isFalse();
    model.save();
    assertThat(scene.newest("0912345678").notes()).isEqualTo("Máy Android 6");
    assertThat(scene.newest("0912345678").cause()).contains("OLD_OS");
  }

  @Test
  void whatIsAskedForBeforeTheCallIsReadBeginsOnceItIs() {
    List<Runnable> waiting = new ArrayList<>();
    AmendModel slow = scene.reading(waiting);
    List<String> told = new ArrayList<>();
    Call first = scene.newest("0912345678");
    slow.open(Optional.of(first));
    assertThat(slow.mayBegin().get()).isTrue();
    slow.begin(() -> told.add("begun"));
    assertThat(slow.amending().get()).isFalse();
    assertThat(told).isEmpty();
    waiting.removeFirst().run();
    assertThat(slow.editing().get().orElseThrow().now()).isEqualTo(first);
    assertThat(slow.notes().text().get()).isEqualTo(first.notes());
    assertThat(told).containsExactly("begun");
    assertThat(slow.mayBegin().get()).isFalse();
  }

  @Test
  void whatTheListShowsAnewMeanwhileIsPutRightAsItIsNow() {
    List<Runnable> waiting = new ArrayList<>();
    AmendModel slow = scene.reading(waiting);
    Call first = scene.newest("0912345678");
    slow.open(Optional.of(first));
    slow.begin(() -> {});
    scene.scenes.bench.calls.amend(first.withNotes("Bác gọi lại lúc trưa"), "TC01", 1);
    Call now = scene.newest("0912345678");
    slow.open(Optional.of(now));
    List.copyOf(waiting).forEach(Runnable::run);
    assertThat(slow.editing().get().orElseThrow().now()).isEqualTo(now);
    assertThat(slow.notes().text().get()).isEqualTo("Bác gọi lại lúc trưa");
  }

  @Test
  void anotherCallThatIsOpenedMeanwhileIsNotPutRightInItsPlace() {
    List<Runnable> waiting = new ArrayList<>();
    AmendModel slow = scene.reading(waiting);
    slow.open(Optional.of(scene.newest("0912345678")));
    slow.begin(() -> {});
    slow.open(Optional.of(scene.newest("0983221907")));
    List.copyOf(waiting).forEach(Runnable::run);
    assertThat(slow.amending().get()).isFalse();
    assertThat(slow.mayBegin().get()).isTrue();
  }

  @Test
  void nothingChangedIsNothingWritten() {
    scene.amended();
    model.begin(() -> {});
    model.save();
    assertThat(scene.scenes.bench.calls.history(scene.newest("0912345678").id())).hasSize(3);
    assertThat(model.amending().get()).isFalse();
  }

  @Test
  void aSecretIsNeverKept() {
    scene.open();
    model.begin(() -> {});
    model.notes().text().set("Bác đọc mã OTP 482913");
    model.save();
    assertThat(model.secret().get()).isTrue();
    assertThat(model.amending().get()).isTrue();
    model.notes().mask();
    model.save();
    assertThat(scene.newest("0912345678").notes()).doesNotContain("482913");
  }

  @Test
  void aCallOfSomebodyWhoAskedForRestrictionIsNotPutRightNorIsItsHistoryRead() {
    scene.restricted();
    assertThat(scene.list.selected().get()).map(Call::isRestricted).contains(true);
    assertThat(model.mayBegin().get()).isFalse();
    assertThat(model.details().get().orElseThrow().history())
        .hasSize(3)
        .allSatisfy(revision -> assertThat(revision.call().isRestricted()).isTrue())
        .allSatisfy(revision -> assertThat(revision.call().notes()).isEmpty());
  }

  @Test
  void aCallBeingPutRightDoesNotComeBackOnceSomebodyInItAskedForRestriction() {
    scene.amended();
    model.begin(() -> {});
    scene.scenes.bench.passMillis(500);
    scene.scenes.bench.calls.restrict(CitizenSamples.minh().id());
    assertThat(scene.again().amending().get()).isFalse();
  }

  @Test
  void whoMayNotDoesNot() {
    scene.allowed = false;
    scene.open();
    assertThat(model.mayBegin().get()).isFalse();
    model.begin(() -> {});
    assertThat(model.amending().get()).isFalse();

    scene.allowed = true;
    model.begin(() -> {});
    model.notes().text().set("Sửa");
    scene.allowed = false;
    model.save();
    assertThat(scene.scenes.bench.calls.history(scene.newest("0912345678").id())).hasSize(1);
  }

  @Test
  void whatIsTypedStaysWhenAnotherCallIsOpenedOrTheDiskIsFull() {
    scene.open();
    model.begin(() -> {});
    model.notes().text().set("Còn đang gõ");
    scene.list.selected().set(Optional.of(scene.newest("0983221907")));
    assertThat(model.notes().text().get()).isEqualTo("Còn đang gõ");
    scene.scenes.bench.calls.failWith(new Fault.DiskFull());
    model.save();
    assertThat(model.fault().get()).contains(new Fault.DiskFull());
    scene.scenes.bench.calls.failWith(null);
    model.save();
    assertThat(scene.newest("0912345678").notes()).isEqualTo("Còn đang gõ");
  }

  @Test
  void aCallBeingPutRightComesBackInTheNextSession() {
    scene.open();
    model.begin(() -> {});
    model.number().set("0983 22");
    model.toggleReason("LOGIN");
    model.disposition().set(Optional.of("NOT_POSSIBLE"));
    model.cause().set(Optional.of("OLD_OS"));
    model.notes().text().set("Còn đang gõ, mã OTP 482913");
    model.parties().caller().name().set("Trần Văn Mi");
    model.parties().forAnother().set(true);
    model.parties().helpedPhone().set("0987 6");
    scene.scenes.bench.passMillis(500);

    AmendModel next = scene.again();
    assertThat(next.amending().get()).isTrue();
    assertThat(next.editing().get()).isEqualTo(model.editing().get());
    assertThat(next.number().get()).isEqualTo("0983 22");
    assertThat(next.reasons().get()).containsExactly("OTP_MISSING", "LOGIN");
    assertThat(next.disposition().get()).contains("NOT_POSSIBLE");
    assertThat(next.cause().get()).contains("OLD_OS");
    assertThat(next.notes().text().get())
        .startsWith("Còn đang gõ, mã OTP")
        .doesNotContain("482913");
    assertThat(next.parties().caller().name().get()).isEqualTo("Trần Văn Mi");
    assertThat(next.parties().helpedPhone().get()).isEqualTo("0987 6");
    next.cancel();
    assertThat(scene.again().amending().get()).isFalse();
    assertThat(scene.scenes.bench.drafts.of(DeskScenes.ME)).isEmpty();
  }

  @Test
  void whoWasChosenWhilePuttingRightIsChosenAgain() {
    scene.open();
    model.begin(() -> {});
    scene.scenes.bench.passMillis(700);
    assertThat(model.parties().caller().citizen().get()).contains(CitizenSamples.minh());
    AmendModel next = scene.again();
    assertThat(next.parties().caller().citizen().get()).contains(CitizenSamples.minh());
    next.save();
    assertThat(scene.newest("0912345678").parties().caller()).contains(CitizenSamples.minh().id());
    assertThat(scene.again().amending().get()).isFalse();
  }

  @Test
  void whoMayNotPutItRightAnyMoreDoesNotGoOn() {
    scene.open();
    model.begin(() -> {});
    scene.scenes.bench.passMillis(500);
    scene.allowed = false;
    assertThat(scene.again().amending().get()).isFalse();
  }

  @Test
  void theListIsNarrowedToAPersonWithAllTheirEntriesAndToAWard() {
    scene.amended();
    scene.bench.citizens.join(
        CitizenSamples.minh().id(), CitizenSamples.id(2), true, DeskScenes.ME);
    scene.narrower.person().set("tran minh");
    scene.scenes.bench.passMillis(200);
    assertThat(scene.narrower.offered().get()).containsExactly(CitizenSamples.minh());
    scene.narrower.choose(CitizenSamples.minh());
    assertThat(scene.list.filter().get().citizens())
        .isEqualTo(Set.of(CitizenSamples.minh().id(), CitizenSamples.id(2)));
    assertThat(scene.list.results()).hasSize(1);
    scene.narrower.anybody();

    scene.narrower.unit().text().set("Trúc Bạch");
    scene.narrower.unit().left();
    assertThat(scene.list.results()).hasSize(1);
    scene.list.clear();
    assertThat(scene.list.filter().get()).isEqualTo(CallFilter.NONE);
    assertThat(scene.narrower.unit().code().get()).isEmpty();
    scene.narrower.toggleOperator("AI-KHAC");
    assertThat(scene.list.results()).isEmpty();
  }

  @Test
  void everybodyWhoTookACallOrHasAnAccountIsOfferedByName() {
    assertThat(scene.narrower.operators())
        .extracting(Operator::shown)
        .containsExactly("Nguyễn Thu Hà · DTV07", "Đỗ Quang Huy · TC01");
    Call call = scene.newest("0971640255");
    Call other =
        new Call(
            scene.scenes.bench.newId(),
            call.direction(),
            "DTV-99",
            call.startedAt(),
            call.state(),
            call.phone(),
            call.timeline(),
            call.reasons(),
            call.disposition(),
            call.notes());
    scene.scenes.bench.calls.save(other);
    scene.list.refresh();
    assertThat(scene.narrower.operators()).extracting(Operator::code).endsWith("DTV-99");
    scene.narrower.toggleOperator("DTV-99");
    assertThat(scene.list.results()).containsExactly(other);
    scene.accounts.add(new Person("TNV-5", "Lê Ngọc Ánh", Role.VOLUNTEER));
    scene.narrower.readOperators();
    assertThat(scene.narrower.operators())
        .extracting(Operator::shown)
        .containsExactly(
            "Lê Ngọc Ánh · TNV-5", "Nguyễn Thu Hà · DTV07", "Đỗ Quang Huy · TC01", "DTV-99");
  }
}
