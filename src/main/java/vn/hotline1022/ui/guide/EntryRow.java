package vn.hotline1022.ui.guide;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import vn.hotline1022.guide.Answer;
import vn.hotline1022.guide.Speech;
import vn.hotline1022.guide.Variable;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Spoken;
import vn.hotline1022.ui.common.Texts;

/**
 * An answer that is typed. Made once and told other words: a new field would keep a key waiting.
 */
final class EntryRow extends VBox {
  private final Label asked = Panes.text("", "caption");
  private final TextField field;

  EntryRow(GuideRunViewModel guide, Texts texts) {
    this.field = new Fields(texts).text(Variable.Typed.LONGEST);
    field.textProperty().bindBidirectional(guide.typed().text());
    field.setOnAction(_ -> guide.write());
    Label secret = Panes.text(texts.get("guide.run.secret"), "text-warning");
    secret.visibleProperty().bind(guide.typed().secret());
    var go = Panes.withKey(Panes.button(texts.get("guide.run.write"), guide::write), "⏎");
    getStyleClass().add("gap-s");
    getChildren().setAll(asked, field, go, secret);
    hide();
  }

  void show(Answer.Entry entry, Speech speech) {
    String words = speech.plain(entry.text());
    asked.setText(words);
    field.setId("guide-entry");
    field.setPromptText(entry.example().orElse(""));
    Spoken.name(field, words);
    Looks.there(this, true);
  }

  void hide() {
    field.setId(null);
    Looks.there(this, false);
  }
}
