package vn.hotline1022.ui.feedback;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.draft.FormDraft;
import vn.hotline1022.feedback.FeedbackForm;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Refocus;
import vn.hotline1022.ui.common.Texts;

/**
 * What waits to be written on, at the top of the list: each with the way back into it; and the last
 * one that was given up. Takes no room when there is none.
 */
public final class DraftsStrip extends VBox {
  /** So many at once, so that the list keeps its room; a key goes on to the next ones. */
  private static final int MOST = 3;

  private int first;

  private final FormModel form;
  private final FormWords words;
  private final Texts texts;

  public DraftsStrip(FormModel form, Texts texts) {
    this.form = form;
    this.words = new FormWords(form.tools(), texts);
    this.texts = texts;
    getStyleClass().add("gap-xs");
    setId("feedback-drafts");
    setMinHeight(USE_PREF_SIZE);
    form.drafts().subscribe(_ -> show());
    form.discarded().subscribe(_ -> show());
  }

  private void show() {
    List<Node> rows = new ArrayList<>();
    List<FormDraft> drafts = form.drafts().get();
    first = first < drafts.size() ? first : 0;
    drafts.stream().skip(first).limit(MOST).forEach(draft -> rows.add(row(draft)));
    if (drafts.size() > MOST) {
      rows.add(more(drafts.size()));
    }
    form.discarded()
        .get()
        .ifPresent(
            last ->
                rows.add(
                    row(
                        texts.get("feedback.form.draft.gone", words.draft(last.form())),
                        button(
                            "feedback-restore",
                            texts.get("feedback.form.draft.restore"),
                            form::restore))));
    Refocus.around(this, () -> getChildren().setAll(rows));
    setVisible(!rows.isEmpty());
    setManaged(!rows.isEmpty());
  }

  private Node more(int all) {
    int last = Math.min(first + MOST, all);
    Label which =
        Panes.text(texts.get("feedback.form.draft.which", first + 1, last, all), "caption");
    Button next =
        button(
            "feedback-drafts-next",
            texts.get("feedback.form.draft.more"),
            () -> {
              first = last;
              show();
            });
    return Panes.row("gap-s", Panes.growing(which), next);
  }

  private Node row(FormDraft draft) {
    String about =
        texts.get(
            "feedback.form.draft",
            words.draft(FeedbackForm.of(draft.fields())),
            Formats.clock(draft.keptAt()));
    return row(
        about,
        button(
            "feedback-resume-" + draft.subject(),
            texts.get("feedback.form.draft.resume"),
            () -> form.resume(draft.subject())));
  }

  private static Node row(String about, Button way) {
    Label label = Panes.text(about, "secondary");
    label.setMaxWidth(Double.MAX_VALUE);
    var row = Panes.row("gap-s", Icons.of(Icon.PENCIL_OUTLINE, "small"), Panes.growing(label), way);
    row.getStyleClass().add("draft-row");
    return row;
  }

  private static Button button(String id, String text, Runnable action) {
    Button button = Panes.button(text, action, "small");
    button.setId(id);
    return button;
  }
}
