package vn.hotline1022.desktop;

import java.time.Instant;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import vn.hotline1022.followup.EscalationField;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.desk.DeskSlots;
import vn.hotline1022.ui.escalation.FormViewModel;
import vn.hotline1022.ui.followup.PromiseViewModel;
import vn.hotline1022.ui.guide.Articles;
import vn.hotline1022.ui.guide.EndForms;
import vn.hotline1022.ui.guide.GuideDesk;
import vn.hotline1022.ui.guide.GuideTools;
import vn.hotline1022.ui.shell.Screen;
import vn.hotline1022.ui.shell.ShellKeys;

/** Guides: what a call is led through, step by step. */
final class GuidePart implements DeskPart {
  private final SessionTools session;
  private final GuideDesk desk;

  /**
   * @param promise what an end that is to be continued opens
   * @param fault what an end for the technicians opens
   * @param articles what a step points at
   */
  GuidePart(
      SessionTools session, PromiseViewModel promise, FormViewModel fault, Articles articles) {
    this.session = session;
    this.desk =
        new GuideDesk(
            new GuideTools(
                session.guides(),
                session.open().store().trails(),
                session.calls(),
                session.desk(),
                session.drafts(),
                session.ids(),
                new Forms(promise, fault),
                articles));
  }

  /** The forms beside the call. */
  private record Forms(PromiseViewModel promise, FormViewModel fault) implements EndForms {
    @Override
    public boolean promise(Instant at, String why) {
      return promise.offer(at, why);
    }

    @Override
    public boolean fault(Map<EscalationField, String> known) {
      return fault.offer(known);
    }

    @Override
    public void takeBack() {
      promise.takeBackOffer();
      fault.takeBackOffer();
    }
  }

  @Override
  public DeskSlots.InCall inCall(Texts texts) {
    return desk.inCall(texts);
  }

  @Override
  public void addKeys(ShellKeys keys) {
    keys.add(
        new ShellKeys.Binding(
            new KeyCodeCombination(KeyCode.F11),
            GuideDesk.KEY,
            "guide.key.open",
            desk::canOpen,
            () -> {
              session.go().accept(Screen.Place.DESK);
              desk.open();
            }));
  }

  @Override
  public void begin() {
    desk.begin();
  }

  @Override
  public void tick() {
    desk.tick();
  }
}
