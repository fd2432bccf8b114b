package vn.hotline1022.ui.common;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.staff.Passphrase;
import vn.hotline1022.staff.Strength;

/** The two fields of a new passphrase, with its strength in four segments and a word. */
public final class NewPassphraseFields extends VBox {
  private static final int SEGMENTS = 4;

  private final SecretField first;

  /**
   * @param idPrefix the fields are called {@code <prefix>-passphrase} and {@code <prefix>-repeat}
   */
  public NewPassphraseFields(NewPassphrase model, Texts texts, String idPrefix) {
    this(model, texts, idPrefix, null);
  }

  /**
   * @param beside stands beside the repetition, in Tab's order after it
   */
  public NewPassphraseFields(NewPassphrase model, Texts texts, String idPrefix, Region beside) {
    getStyleClass().add("gap-m");
    Fields fields = new Fields(texts);
    first = fields.secret(Passphrase.MAX_LENGTH);
    first.setId(idPrefix + "-passphrase");
    first.textProperty().bindBidirectional(model.passphraseProperty());
    SecretField second = fields.secret(Passphrase.MAX_LENGTH);
    second.setId(idPrefix + "-repeat");
    second.textProperty().bindBidirectional(model.repeatProperty());
    VBox top = Fields.labelled(texts.get("common.passphrase.new"), first);
    top.getChildren().add(meter(model, texts));
    VBox bottom =
        Fields.labelled(
            texts.get("common.passphrase.repeat"),
            second,
            Bindings.when(model.differsProperty())
                .then(texts.get("common.passphrase.differs"))
                .otherwise(""));
    getChildren().addAll(top, beside == null ? bottom : new Halves(bottom, beside));
  }

  @Override
  public void requestFocus() {
    first.requestFocus();
  }

  private static Region meter(NewPassphrase model, Texts texts) {
    HBox segments = Panes.row("gap-xs");
    for (int i = 0; i < SEGMENTS; i++) {
      Region segment = new Region();
      segment.getStyleClass().add("strength-segment");
      HBox.setHgrow(segment, Priority.ALWAYS);
      segments.getChildren().add(segment);
    }
    Label word = Panes.text("", "field-hint");
    VBox meter = Panes.column("gap-xs", segments, word);
    model.state().subscribe(state -> show(state, meter, segments, word, texts));
    return meter;
  }

  private static void show(
      NewPassphrase.State state, VBox meter, HBox segments, Label word, Texts texts) {
    boolean enough = state.missing() == 0;
    int on = enough ? lit(state.strength()) : 0;
    String level = enough ? state.strength().name().toLowerCase(Locale.ROOT) : "short";
    meter.getStyleClass().removeIf(styleClass -> styleClass.startsWith("strength-"));
    meter.getStyleClass().add("strength-" + level);
    for (int i = 0; i < SEGMENTS; i++) {
      Region segment = (Region) segments.getChildren().get(i);
      segment.getStyleClass().remove("on");
      if (i < on) {
        segment.getStyleClass().add("on");
      }
    }
    word.setText(
        enough
            ? texts.get("common.passphrase.strength." + state.strength())
            : texts.get("common.passphrase.missing", state.missing(), Passphrase.MIN_LENGTH));
  }

  private static int lit(Strength strength) {
    return switch (strength) {
      case WEAK -> 1;
      case FAIR -> 2;
      case GOOD -> 3;
      case STRONG -> SEGMENTS;
    };
  }
}
