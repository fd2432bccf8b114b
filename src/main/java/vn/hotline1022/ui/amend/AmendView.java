package vn.hotline1022.ui.amend;

import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.ui.calls.OpenCallParts;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.people.CitizenTools;
import vn.hotline1022.ui.shell.ShellKeys;

/** What the open call of the list shows of people and corrections, and the form over it. */
public final class AmendView {
  /** As it stands on the button. */
  public static final String KEY = "Ctrl R";

  private final AmendModel model;
  private final AmendPane form;
  private final OpenCallParts parts;

  public AmendView(AmendModel model, CitizenTools tools, Texts texts) {
    this.model = model;
    this.form = new AmendPane(model, tools, texts);
    Button amend = Actions.button(Icon.PENCIL_OUTLINE, texts.get("amend.begin"), KEY, this::begin);
    amend.setId("calls-amend");
    amend.disableProperty().bind(model.mayBegin().not());
    this.parts =
        new OpenCallParts(
            new PeopleOfCall(model, tools, texts),
            new HistoryPane(model, tools, texts),
            amend,
            form,
            model.amending());
  }

  /** For the open call of the list. */
  public OpenCallParts parts() {
    return parts;
  }

  private void begin() {
    model.begin(() -> Platform.runLater(form::focus));
  }

  /** Adds its keys, which mean something while the list is in front. */
  public void addKeys(ShellKeys keys, BooleanSupplier inFront) {
    keys.add(
        new ShellKeys.Binding(
            new KeyCodeCombination(KeyCode.R, KeyCombination.SHORTCUT_DOWN),
            KEY,
            "amend.key.begin",
            () -> inFront.getAsBoolean() && model.mayBegin().get(),
            this::begin));
    keys.add(
        new ShellKeys.Binding(
            new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN),
            AmendPane.SAVE,
            "amend.key.save",
            () -> inFront.getAsBoolean() && model.amending().get(),
            model::save));
  }
}
