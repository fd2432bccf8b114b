package vn.hotline1022.ui.feedback;

import java.time.Instant;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.feedback.Deadlines;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackLine;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.FocusIn;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** It is filed: under which code, until when it is to be accepted and handled, and what is next. */
final class FiledCard extends VBox {
  private final FollowTools tools;
  private final FollowWords words;
  private final Texts texts;
  private final Label under = Panes.text("", "strong");
  private final Label accept = Panes.text("");
  private final Label handle = Panes.text("");
  private final Label waiting = Panes.text("", "secondary");
  private final Button next;
  private final Button back;

  /**
   * @param toList brings the list to the front
   */
  FiledCard(HandFilingModel filing, FollowTools tools, FollowWords words, Runnable toList) {
    this.tools = tools;
    this.words = words;
    this.texts = words.texts();
    this.next =
        Actions.button(
            Icon.ARROW_RIGHT, texts.get("feedback.file.next"), "⏎", filing::goOn, "primary-action");
    next.setId("filing-next");
    this.back = Panes.withKey(Panes.button(texts.get("feedback.file.list"), toList), "Esc");
    back.setId("filing-list");
    back.setMaxWidth(Double.MAX_VALUE);
    getStyleClass().addAll("card", "accent-card", "gap-s");
    getChildren()
        .setAll(
            Panes.row(
                "gap-s",
                Icons.of(Icon.CHECK_CIRCLE_OUTLINE, "accent"),
                Panes.label(texts.get("feedback.file.filed"), "title-card")),
            under,
            Panes.label(texts.get("feedback.file.accept"), "field-label"),
            accept,
            Panes.label(texts.get("feedback.file.handle"), "field-label"),
            handle,
            Panes.spacer(),
            waiting,
            next,
            back);
    filing.filed().subscribe(now -> now.ifPresent(this::show));
    filing.next().subscribe(this::showNext);
  }

  private void show(Feedback item) {
    Deadlines deadlines = tools.deadlines().get();
    Instant filed = item.filedAt().orElse(item.writtenAt());
    under.setText(
        texts.get("feedback.file.under", item.receiverCode().orElse(""), words.moment(filed)));
    accept.setText(words.due(deadlines.acceptance(filed)));
    handle.setText(words.due(deadlines.handling(item.level(), filed)));
  }

  private void showNext(Optional<FeedbackLine> line) {
    next.setVisible(line.isPresent());
    next.setManaged(line.isPresent());
    waiting.setText(
        line.map(one -> texts.get("feedback.file.waiting", words.title(one)))
            .orElse(texts.get("feedback.file.waiting.none")));
    if (line.isPresent() && FocusIn.within(back)) {
      next.requestFocus();
    }
  }

  void focus() {
    (next.isVisible() ? next : back).requestFocus();
  }
}
