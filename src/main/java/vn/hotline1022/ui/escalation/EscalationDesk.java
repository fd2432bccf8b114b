package vn.hotline1022.ui.escalation;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.layout.Region;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.DraftWriter;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.desk.DeskSlots;
import vn.hotline1022.ui.shell.ShellKeys;

/** All about faults in one session: its ViewModels, and what they show on the desk. */
public final class EscalationDesk {
  static final String KEY = "F8";

  private final EscalationTools tools;
  private final Runnable showDesk;
  private final DraftWriter writer;
  private final EscalationsViewModel faults;
  private final FormViewModel form;

  /**
   * @param showDesk brings the desk to the front
   * @param promised runs when call-backs have been promised
   */
  public EscalationDesk(EscalationTools tools, Runnable showDesk, Runnable promised) {
    this.tools = tools;
    this.showDesk = showDesk;
    this.writer = new DraftWriter(tools.calls());
    this.faults = new EscalationsViewModel(tools, promised);
    this.form = new FormViewModel(tools, writer, faults::refresh);
  }

  public EscalationsViewModel faults() {
    return faults;
  }

  public FormViewModel form() {
    return form;
  }

  public DeskSlots.InCall inCall(Texts texts) {
    return new DeskSlots.InCall(
        List.of(), List.of(new FormPanel(form, tools, texts).view()), List.of(button(texts)));
  }

  private Region button(Texts texts) {
    Button button =
        Actions.button(
            Icon.WRENCH_OUTLINE, texts.get("escalation.action"), KEY, form::toggle, "small");
    button.setId("escalation-open");
    button.setMaxWidth(Region.USE_PREF_SIZE);
    form.draft()
        .subscribe(
            draft ->
                Actions.say(
                    button,
                    Icon.WRENCH_OUTLINE,
                    texts.get(
                        draft.isPresent() ? "escalation.action.begun" : "escalation.action")));
    return button;
  }

  public void addKeys(ShellKeys keys) {
    keys.add(
        new ShellKeys.Binding(
            new KeyCodeCombination(KeyCode.F8),
            KEY,
            "escalation.key",
            form::canOpen,
            () -> {
              showDesk.run();
              form.toggle();
            }));
  }

  /** Brings back what was left unfinished and reads the list. */
  public void begin() {
    form.begin();
    faults.refresh();
  }

  public void tick() {
    writer.tick();
    faults.tick();
  }

  /** Hands in what is on the screen. */
  public void leave() {
    writer.now();
  }
}
