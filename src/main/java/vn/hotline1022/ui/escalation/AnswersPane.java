package vn.hotline1022.ui.escalation;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.followup.Answers;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.ScrollingPage;
import vn.hotline1022.ui.common.Spoken;
import vn.hotline1022.ui.common.Texts;

/** Taking answers in by code, in place of the open fault: pasted, read, each bad line explained. */
final class AnswersPane extends VBox {
  private final AnswersEntry answers;
  private final Texts texts;
  private final EscalationTexts words;
  private final TextArea area;
  private final VBox result = Panes.column("gap-s");

  AnswersPane(AnswersEntry answers, EscalationTools tools, Texts texts) {
    this.answers = answers;
    this.texts = texts;
    this.words = new EscalationTexts(texts, tools.calls());
    this.area = new Fields(texts).area(Answers.TEXT_MAX);
    area.setId("answers-text");
    area.setPromptText(texts.get("escalation.answers.prompt"));
    Spoken.name(area, texts.get("escalation.answers"));
    area.textProperty().bindBidirectional(answers.text());
    Button take =
        Actions.button(
            Icon.CHECK, texts.get("escalation.answers.take"), "", answers::take, "primary-action");
    take.setId("answers-take");
    take.setMaxWidth(USE_PREF_SIZE);
    Button close =
        Actions.button(Icon.CLOSE, texts.get("escalation.answers.close"), "Esc", this::close);
    close.setMaxWidth(USE_PREF_SIZE);
    ScrollingPage page = new ScrollingPage(result);
    VBox.setVgrow(page, Priority.ALWAYS);
    getStyleClass().addAll("card", "gap-m");
    getChildren()
        .setAll(
            Panes.label(texts.get("escalation.answers"), "title-card"),
            Panes.text(texts.get("escalation.answers.how"), "secondary"),
            area,
            Notice.place(answers.fault(), texts),
            page,
            Panes.row("gap-s", close, Panes.spacer(), take));
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
          }
        });
    answers.open().subscribe(this::show);
    answers.result().subscribe(this::show);
  }

  private void close() {
    answers.open().set(false);
  }

  private void show(boolean open) {
    setVisible(open);
    if (open && getScene() != null) {
      area.requestFocus();
    }
  }

  private void show(Optional<AnswersEntry.Result> now) {
    result.getChildren().clear();
    now.ifPresent(
        done -> {
          result
              .getChildren()
              .add(
                  new Notice(
                      done.refused().isEmpty() ? Notice.Kind.SUCCESS : Notice.Kind.WARNING,
                      texts.get("escalation.answers.taken", done.taken(), done.refused().size()),
                      ""));
          for (AnswersEntry.Refused refused : done.refused()) {
            String why = why(refused);
            result
                .getChildren()
                .add(
                    Panes.text(
                        texts.get(
                            "escalation.answers.line", refused.line(), refused.shown(), why)));
          }
        });
  }

  /** Of faults with one code, by whom and when each was written down tells them apart. */
  private String why(AnswersEntry.Refused refused) {
    String word = "escalation.refused." + refused.reason();
    return refused.same().isEmpty()
        ? texts.get(word)
        : texts.get(word, refused.same().size(), words.origins(refused.same()));
  }
}
