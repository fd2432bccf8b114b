package vn.hotline1022.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallQuery;
import vn.hotline1022.call.Direction;
import vn.hotline1022.lists.ListEntry;
import vn.hotline1022.lists.ListKind;
import vn.hotline1022.lists.ListSamples;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;

/** The call form while somebody else changes what can be chosen. */
class ListsInUseTest {
  private DeskScenes scenes;
  private Journey journey;

  @BeforeEach
  void openTheDesk() {
    Fx.start();
    journey =
        Journey.open(
            () -> {
              scenes = new DeskScenes().inCall();
              return scenes.framed(new Texts(Language.VI));
            });
  }

  @AfterEach
  void closeTheWindow() {
    journey.close();
  }

  @Test
  void aRetiredReasonStaysChosenInTheCallAndGoesWithIt() {
    Fx.run(() -> chip("reason-OTP_MISSING").requestFocus());
    use(
        retired(ListKind.REASON, "ACCOUNT", "OTP_MISSING"),
        retired(ListKind.REASON, "ACCOUNT", "PASSWORD"),
        ListSamples.shipped(ListKind.REASON, "ACCOUNT", "ACTIVATE")
            .withNames("Kích hoạt tài khoản", "Activate the account"));
    journey.awaitText("Kích hoạt tài khoản").awaitText("Không nhận được mã OTP");
    journey.awaitFocus("reason-OTP_MISSING");
    assertThat(Fx.get(() -> chip("reason-OTP_MISSING").isSelected())).isTrue();
    assertThat(Fx.<Object>get(() -> chip("reason-PASSWORD"))).isNull();
    journey.awaitText("Lần trước không nhận được OTP");
    Fx.run(
        () -> {
          scenes.desk.toggleDisposition("RESOLVED");
          scenes.desk.save();
        });
    assertThat(newest().reasons()).containsExactly("OTP_MISSING");
    Fx.run(
        () -> {
          scenes.desk.take(Direction.INBOUND);
          scenes.desk.reasons().toggleGroup("ACCOUNT");
        });
    assertThat(Fx.<Object>get(() -> chip("reason-OTP_MISSING"))).isNull();
    assertThat(Fx.<Object>get(() -> chip("reason-ACTIVATE"))).isNotNull();
  }

  @Test
  void aRetiredGroupWithSomethingChosenKeepsOnlyThat() {
    use(retired(ListKind.REASON, "", "ACCOUNT"));
    assertThat(Fx.get(() -> chip("reason-ACCOUNT").isSelected())).isTrue();
    assertThat(Fx.get(() -> chip("reason-OTP_MISSING").isSelected())).isTrue();
    assertThat(Fx.<Object>get(() -> chip("reason-REGISTER"))).isNull();
    Fx.run(() -> scenes.desk.reasons().toggle("OTP_MISSING"));
    assertThat(Fx.<Object>get(() -> chip("reason-ACCOUNT"))).isNull();
  }

  @Test
  void aRetiredResultAndCauseStayChosenUntilAnotherIs() {
    Fx.run(() -> scenes.desk.toggleDisposition("STOPPED"));
    Fx.run(() -> chip("result-STOPPED").requestFocus());
    use(
        retired(ListKind.DISPOSITION, "", "STOPPED"),
        retired(ListKind.DISPOSITION, "", "FILED"),
        retired(ListKind.CAUSE, "NOT_POSSIBLE", "OLD_OS"));
    journey.awaitFocus("result-STOPPED");
    assertThat(Fx.get(() -> chip("result-STOPPED").isSelected())).isTrue();
    assertThat(Fx.<Object>get(() -> chip("result-FILED"))).isNull();
    Fx.run(() -> scenes.desk.toggleDisposition("NOT_POSSIBLE"));
    assertThat(Fx.<Object>get(() -> chip("result-STOPPED"))).isNull();
    assertThat(Fx.<Object>get(() -> chip("cause-OLD_OS"))).isNull();
    Fx.run(() -> scenes.desk.toggleCause("STORE_LOCKED"));
    use(retired(ListKind.CAUSE, "NOT_POSSIBLE", "STORE_LOCKED"));
    assertThat(Fx.get(() -> chip("cause-STORE_LOCKED").isSelected())).isTrue();
  }

  private void use(ListEntry... edits) {
    Fx.run(() -> scenes.bench.listsInUse.set(scenes.bench.lists.with(List.of(edits))));
    journey.settle();
  }

  private Call newest() {
    return scenes.bench.calls.search(CallQuery.newest(1)).getFirst();
  }

  private ToggleButton chip(String id) {
    Node found = journey.scene().lookup("#" + id);
    return found instanceof ToggleButton chip ? chip : null;
  }

  private static ListEntry retired(ListKind kind, String group, String code) {
    return ListSamples.shipped(kind, group, code).withRetired(true);
  }
}
