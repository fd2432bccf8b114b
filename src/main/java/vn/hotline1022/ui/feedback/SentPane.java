package vn.hotline1022.ui.feedback;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackState;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** The item is written: the code to note down, what comes next, and the receipt. */
public final class SentPane extends VBox {
  private final FormModel form;
  private final FormWords words;
  private final Texts texts;
  private final Label code = Panes.label("", "sent-code");
  private final Label what = Panes.text("", "title-card");
  private final Label next = Panes.text("", "secondary");
  private final Label say = Panes.text("", "say-text");
  private final Button file;
  private final ReceiptRow receipt;
  private final boolean filing;
  private final BooleanSupplier alone;
  private Optional<Feedback> item = Optional.empty();

  /**
   * The ways on from here.
   *
   * @param file begins to file the item by hand, for whoever may
   * @param open shows the item in the list
   * @param alone whether it goes to the receiver by itself
   */
  public record Ways(
      Optional<Consumer<Feedback>> file, Consumer<Feedback> open, BooleanSupplier alone) {

    /** Where nothing goes by itself. */
    public Ways(Optional<Consumer<Feedback>> file, Consumer<Feedback> open) {
      this(file, open, () -> false);
    }
  }

  SentPane(FormModel form, Ways ways, FormWords words, Texts texts) {
    this.form = form;
    this.words = words;
    this.filing = ways.file().isPresent();
    this.alone = ways.alone();
    this.texts = texts;
    this.receipt = new ReceiptRow(form.receipt(), form.tools(), texts);
    this.file =
        Actions.button(
            Icon.SEND_OUTLINE,
            texts.get("feedback.form.sent.file"),
            "",
            () -> ways.file().ifPresent(item::ifPresent),
            "primary-action");
    file.setId("feedback-sent-file");
    Button another =
        Actions.button(
            Icon.BULLHORN_OUTLINE,
            texts.get("feedback.form.sent.another"),
            FeedbackKeys.WRITE,
            form::write);
    another.setId("feedback-sent-another");
    Button list =
        Panes.withKey(
            Panes.button(texts.get("feedback.form.sent.open"), () -> item.ifPresent(ways.open())),
            "Esc");
    list.setId("feedback-sent-open");
    FlowPane on = new FlowPane(file, another, list);
    on.getStyleClass().add("sent-ways");
    for (Button button : List.of(file, another)) {
      button.setMaxWidth(USE_PREF_SIZE);
    }
    code.setId("feedback-code");
    code.setMinWidth(USE_PREF_SIZE);
    getStyleClass().addAll("card", "gap-l", "open-side");
    getChildren()
        .setAll(
            Panes.row(
                "gap-s",
                Icons.of(Icon.CHECK_CIRCLE_OUTLINE, "large", "success"),
                Panes.label(texts.get("feedback.form.sent"), "title-page")),
            what,
            Panes.column(
                "gap-xs", Panes.label(texts.get("feedback.form.sent.code"), "field-label"), code),
            saying(),
            next,
            on,
            receipt);
    form.sending().sent().subscribe(this::show);
  }

  private VBox saying() {
    VBox box =
        Panes.column("gap-xs", Panes.label(texts.get("feedback.form.sent.say"), "caption"), say);
    box.getStyleClass().add("say-box");
    return box;
  }

  private void show(Optional<Feedback> now) {
    item = now;
    now.ifPresent(
        written -> {
          code.setText(written.code());
          what.setText(written.matter().title());
          boolean joined = written.state() == FeedbackState.JOINED;
          boolean goes = !joined && alone.getAsBoolean();
          boolean toFile = !joined && filing && !goes;
          file.setVisible(toFile);
          file.setManaged(toFile);
          next.setText(
              joined
                  ? texts.get("feedback.form.sent.joined")
                  : texts.get(
                      goes ? "queue.alone" : "feedback.form.sent.next",
                      words.due(
                          form.tools()
                              .deadlines()
                              .get()
                              .handling(written.level(), written.writtenAt()))));
          say.setText(words.told(written));
        });
  }

  void focus() {
    if (file.isVisible()) {
      file.requestFocus();
    } else {
      receipt.focus();
    }
  }
}
