package vn.hotline1022.ui.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import org.junit.jupiter.api.Test;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.PinLock;
import vn.hotline1022.staff.Role;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.ManualTime;
import vn.hotline1022.ui.common.Countdown;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Refocus;
import vn.hotline1022.ui.common.Tasks;
import vn.hotline1022.ui.common.Texts;

class LockViewTest {
  private final ManualTime time = new ManualTime("2026-11-21T01:30:00Z");
  private final List<Runnable> waiting = new ArrayList<>();

  /** The desk locks by itself while somebody reads in another window. */
  @Test
  void theFieldForThePinHasTheFocusThoughTheWindowHadItNotWhenItWasBuilt() {
    boolean[] holds = new boolean[3];
    Fx.run(
        () -> {
          LockView view = new LockView(model(), new Texts(Language.VI));
          // In a scene without a window nothing is focused, though one has the focus of the scene.
          Scene scene = new Scene(view.view(), 1366, 690);
          view.view().applyCss();
          view.shown();
          Node before = scene.lookup("#lock-secret");
          holds[0] = Refocus.holds(before) && !before.isFocusWithin();
          List.copyOf(waiting).forEach(Runnable::run);
          Node field = scene.lookup("#lock-secret");
          holds[1] = !field.equals(before) && Refocus.holds(field);
          holds[2] = scene.getFocusOwner() instanceof Control typed && typed.getSkin() != null;
        });
    assertThat(holds).as("old, new, and hears keys at once").containsExactly(true, true, true);
  }

  private LockViewModel model() {
    PinLock pins = new PinLock(new MemoryPins(), time, MemoryPins.CHEAP);
    pins.set("HA01", "739204".toCharArray());
    pins.passphraseAccepted("HA01");
    return new LockViewModel(
        MemoryKeyRing.ofDesk03(),
        pins,
        new Tasks(waiting::add, Runnable::run),
        new Countdown(time, time),
        new Person("HA01", "Nguyễn Thu Hà", Role.OPERATOR),
        new SimpleStringProperty(""),
        new Nothing());
  }

  private static final class Nothing implements LockViewModel.Actions {
    @Override
    public void unlocked() {}

    @Override
    public void switchPerson() {}
  }
}
