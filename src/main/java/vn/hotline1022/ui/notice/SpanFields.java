package vn.hotline1022.ui.notice;

import javafx.scene.control.TextField;
import vn.hotline1022.ui.common.EditorPane;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Halves;
import vn.hotline1022.ui.common.Texts;

/** The two fields of a {@link SpanEntry}. */
final class SpanFields {
  private static final int MOST_TYPED = 20;

  private final Texts texts;
  private final TextField from;
  private final TextField until;

  /**
   * @param id both fields are named after it
   */
  SpanFields(EditorPane pane, String id, SpanEntry span, Texts texts) {
    this.texts = texts;
    this.from = pane.line(id + "-from", span.from(), MOST_TYPED);
    this.until = pane.line(id + "-until", span.until(), MOST_TYPED);
    from.setPromptText(texts.get("notice.field.from.prompt"));
  }

  TextField from() {
    return from;
  }

  /**
   * Both, side by side.
   *
   * @param noEnd the text that says what an empty end means
   */
  Halves halves(String noEnd) {
    until.setPromptText(texts.get(noEnd));
    return new Halves(
        Fields.labelled(texts.get("notice.field.from"), from),
        Fields.labelled(texts.get("notice.field.until"), until));
  }
}
