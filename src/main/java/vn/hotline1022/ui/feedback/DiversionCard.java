package vn.hotline1022.ui.feedback;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.feedback.Diversion;
import vn.hotline1022.feedback.FeedbackForm.Field;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/**
 * Says that it belongs elsewhere: in danger the number in large type, to be read out at once;
 * otherwise the right address. Writing goes on only when somebody says so.
 */
final class DiversionCard extends VBox {
  private final FormModel form;
  private final FormWords words;
  private final Texts texts;
  private final Label title = Panes.text("", "strong");
  private final Label number = Panes.label("", "diversion-number");
  private final Label say = Panes.text("", "spoken-line");
  private final Button goOn;
  private final Button stop;

  DiversionCard(FormModel form, FormWords words, Texts texts) {
    this.form = form;
    this.words = words;
    this.texts = texts;
    this.goOn = Panes.button(texts.get("feedback.form.elsewhere.goon"), form::goOn, "small");
    goOn.setId("feedback-go-on");
    this.stop =
        Panes.button(
            texts.get("feedback.form.elsewhere.stop"), form::divert, "small", "danger-action");
    stop.setId("feedback-divert");
    number.setMinWidth(USE_PREF_SIZE);
    number.setMinHeight(USE_PREF_SIZE);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox head =
        Panes.row(
            "gap-s", Icons.of(Icon.ALERT_CIRCLE_OUTLINE, "danger"), Panes.growing(title), number);
    setId("feedback-elsewhere");
    getStyleClass().addAll("card", "diversion-card", "gap-s");
    getChildren().setAll(head, say, Panes.row("gap-s", stop, goOn));
    form.checks().elsewhere().subscribe(_ -> show());
    form.fields().value(Field.DIVERTED).subscribe(_ -> show());
    form.fields().value(Field.ADDRESSING).subscribe(_ -> show());
  }

  private void show() {
    Optional<Diversion.Found> now = form.checks().elsewhere().get();
    boolean goesOn = now.filter(found -> form.fields().typed().goesOn(found.target())).isPresent();
    setVisible(now.isPresent());
    setManaged(now.isPresent());
    now.ifPresent(
        found -> {
          title.setText(texts.get("feedback.form.elsewhere." + found.target()));
          number.setText(found.target().number().orElse(""));
          number.setVisible(found.target().number().isPresent());
          number.setManaged(found.target().number().isPresent());
          say.setText(words.divert(found.target(), form.fields().typed()));
          say.setVisible(!goesOn);
          say.setManaged(!goesOn);
        });
    for (Button button : List.of(goOn, stop)) {
      button.setVisible(!goesOn);
      button.setManaged(!goesOn);
    }
  }
}
