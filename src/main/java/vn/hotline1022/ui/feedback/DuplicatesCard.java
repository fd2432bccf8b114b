package vn.hotline1022.ui.feedback;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.feedback.FormDuplicates.Match;
import vn.hotline1022.ui.feedback.FormDuplicates.Way;

/** Says that another item may be the same, why, and what can be done about it. */
final class DuplicatesCard extends VBox {
  private final FormDuplicates duplicates;
  private final FormWords words;
  private final Texts texts;
  private final Label title = Panes.text("", "title-card", "text-warning");
  private final Label other = Panes.text("", "strong");
  private final Label why = Panes.text("", "secondary");
  private final HBox ways;
  private final Button undo;

  DuplicatesCard(FormDuplicates duplicates, FormWords words, Texts texts) {
    this.duplicates = duplicates;
    this.words = words;
    this.texts = texts;
    Button see =
        Panes.withKey(
            Panes.button(texts.get("feedback.form.same.see"), duplicates::turn, "small"),
            FeedbackKeys.DUPLICATES);
    see.setId("feedback-same-see");
    Button join =
        Panes.button(
            texts.get("feedback.form.same.JOINED"), () -> duplicates.decide(Way.JOINED), "small");
    join.setId("feedback-same-join");
    this.ways = Panes.row("gap-s", see, join);
    this.undo = Panes.button(texts.get("feedback.form.same.undo"), duplicates::undo, "small");
    undo.setId("feedback-same-undo");
    setId("feedback-same");
    getStyleClass().addAll("card", "duplicates-card", "gap-xs");
    title.setMaxWidth(Double.MAX_VALUE);
    getChildren()
        .setAll(
            Panes.row("gap-s", Icons.of(Icon.CONTENT_COPY, "warning"), Panes.growing(title)),
            other,
            why,
            ways,
            undo);
    duplicates.open().subscribe(_ -> show());
    duplicates.decided().subscribe(_ -> show());
  }

  private void show() {
    List<Match> open = duplicates.open().get();
    Optional<FormDuplicates.Decided> decided = duplicates.decided().get();
    boolean shown = !open.isEmpty() || decided.isPresent();
    setVisible(shown);
    setManaged(shown);
    part(other, !open.isEmpty());
    part(why, !open.isEmpty());
    part(ways, !open.isEmpty());
    part(undo, decided.isPresent());
    if (!open.isEmpty()) {
      Match best = open.getFirst();
      title.setText(texts.get("feedback.form.same", open.size()));
      other.setText(best.item().matter().title());
      why.setText(
          texts.get(
              "feedback.form.same.why",
              Formats.dayTime(best.item().writtenAt()),
              words.likeness(best.duplicate()),
              best.item().code()));
    } else {
      decided.ifPresent(
          last ->
              title.setText(texts.get("feedback.form.same." + last.way() + ".done", last.code())));
    }
  }

  private static void part(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
