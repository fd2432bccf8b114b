package vn.hotline1022.ui.feedback;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.desk.DeskSlots;
import vn.hotline1022.ui.feedback.FeedbackFront.Side;
import vn.hotline1022.ui.shell.ShellKeys;

/** All about feedback in one session: its ViewModels, and what they show. */
public final class FeedbackDesk {
  private final FeedbackFront front;
  private final FormModel form;

  public FeedbackDesk(FormTools tools, FeedbackFront front) {
    this.front = front;
    this.form = new FormModel(tools, front);
  }

  public FeedbackFront front() {
    return front;
  }

  /** Writing an item. */
  public FormModel form() {
    return form;
  }

  /**
   * Writing an item.
   *
   * @param ways on from an item that was written
   */
  public FeedbackSide formSide(Texts texts, SentPane.Ways ways) {
    return new FormPane(form, ways, texts);
  }

  /** The way into the form from the call in front. */
  public DeskSlots.InCall inCall(Texts texts) {
    Button write =
        Actions.button(
            Icon.BULLHORN_OUTLINE,
            texts.get("feedback.form.incall"),
            FeedbackKeys.WRITE,
            form::write,
            "small");
    write.setId("feedback-open");
    write.setMaxWidth(Region.USE_PREF_SIZE);
    return new DeskSlots.InCall(List.of(), List.of(), List.of(write));
  }

  /** The keys of the form; where it is in front they go before those of the call behind it. */
  public void addKeys(ShellKeys keys) {
    keys.add(binding(KeyCode.U, FeedbackKeys.WRITE, "write", () -> true, form::write));
    BooleanSupplier inForm = () -> front.isShown() && front.at(Side.FORM);
    BooleanSupplier writing = () -> inForm.getAsBoolean() && form.sending().canSend();
    keys.addForemost(
        binding(KeyCode.ENTER, FeedbackKeys.SEND, "send", writing, form.sending()::send));
    keys.addForemost(binding(KeyCode.DIGIT8, FeedbackKeys.PLACE, "leave", inForm, form::leave));
    keys.addForemost(
        binding(
            KeyCode.H,
            FeedbackKeys.MASK,
            "mask",
            () -> writing.getAsBoolean() && form.guard().found().get(),
            form::mask));
    keys.addForemost(
        binding(
            KeyCode.R,
            FeedbackKeys.READ_BACK,
            "readback",
            writing,
            () -> form.reading().turn(FormReading.What.READ_BACK)));
    keys.addForemost(
        new ShellKeys.Binding(
            new KeyCodeCombination(
                KeyCode.R, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
            FeedbackKeys.CONSENT,
            "feedback.key.consent",
            writing,
            () -> form.reading().turn(FormReading.What.CONSENT)));
    keys.addForemost(
        binding(
            KeyCode.O,
            FeedbackKeys.DUPLICATES,
            "same",
            () -> writing.getAsBoolean() && form.duplicates().unseen().get() > 0,
            form.duplicates()::turn));
  }

  /** The person leaves: what was given up is gone for good. */
  public void leave() {
    form.forget();
  }

  private static ShellKeys.Binding binding(
      KeyCode code, String shown, String name, BooleanSupplier enabled, Runnable action) {
    return new ShellKeys.Binding(
        new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN),
        shown,
        "feedback.key." + name,
        enabled,
        action);
  }
}
