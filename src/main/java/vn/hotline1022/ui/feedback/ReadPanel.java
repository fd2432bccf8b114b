package vn.hotline1022.ui.feedback;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.citizen.Addressing;
import vn.hotline1022.feedback.Consent.Channel;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.Choice;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.ScrollingPage;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.feedback.FormReading.What;

/**
 * What is read out to the citizen, in large type over the upper part of the form: the boxes of the
 * consent below it stay in sight, and nothing moves. Opened by the person, so it takes the focus,
 * and gives it back.
 */
final class ReadPanel extends VBox {
  private final FormModel form;
  private final FormWords words;
  private final Texts texts;
  private final Label title = Panes.text("", "title-card");
  private final Label text = Panes.text("", "say-text");
  private final Label how = Panes.text("", "secondary");
  private final FlowPane channels = new FlowPane();
  private final Choice<Channel> channel;
  private final Button right;
  private Optional<Node> cameFrom = Optional.empty();

  ReadPanel(FormModel form, FormWords words, Texts texts) {
    this.form = form;
    this.words = words;
    this.texts = texts;
    channels.getStyleClass().add("chip-row");
    channels.setId("feedback-channel");
    channels.setMinHeight(USE_PREF_SIZE);
    this.channel =
        Choice.chips(
            channels,
            form.consent().channel(),
            List.of(Channel.values()),
            one -> texts.get("feedback.form.channel." + one));
    this.right =
        Actions.button(
            Icon.CHECK,
            texts.get("feedback.form.readback.right"),
            "⏎",
            form.reading()::right,
            "primary-action");
    right.setId("feedback-right");
    right.setMaxWidth(USE_PREF_SIZE);
    Button close =
        Panes.withKey(
            Panes.button(texts.get("common.close"), form.reading()::close, "small"), "Esc");
    close.setFocusTraversable(false);
    ScrollingPage page = new ScrollingPage(text);
    page.setMinHeight(0);
    VBox.setVgrow(page, Priority.ALWAYS);
    HBox foot = Panes.row("gap-s", Panes.growing(how), channels, right);
    how.setMaxWidth(Double.MAX_VALUE);
    setId("feedback-reading");
    getStyleClass().addAll("say-overlay", "gap-m");
    StackPane.setAlignment(this, Pos.TOP_CENTER);
    getChildren()
        .setAll(
            Panes.row(
                "gap-s",
                Icons.of(Icon.COMMENT_TEXT_OUTLINE, "accent"),
                title,
                Panes.growing(called()),
                close),
            page,
            foot);
    form.reading().what().subscribe((before, now) -> turned(now));
    form.reading().what().subscribe(this::show);
  }

  /** How they are called changes what is read. */
  private FlowPane called() {
    FlowPane forms = new FlowPane();
    forms.setId("feedback-called");
    forms.getStyleClass().addAll("chip-row", "called-row");
    forms.setMinHeight(USE_PREF_SIZE);
    Choice.chips(forms, form.reading().called(), List.of(Addressing.values()), Addressing::them)
        .optional();
    form.reading().called().subscribe(_ -> show(form.reading().what().get()));
    return forms;
  }

  private void turned(Optional<What> now) {
    if (now.isPresent()) {
      if (cameFrom.isEmpty() && getScene() != null) {
        cameFrom = Optional.ofNullable(getScene().getFocusOwner());
      }
      show(now);
      if (now.get() == What.CONSENT) {
        channel.requestFocus();
      } else {
        right.requestFocus();
      }
    } else {
      cameFrom.ifPresent(Node::requestFocus);
      cameFrom = Optional.empty();
    }
  }

  private void show(Optional<What> now) {
    setVisible(now.isPresent());
    now.ifPresent(
        what -> {
          boolean consent = what == What.CONSENT;
          title.setText(
              consent
                  ? texts.get("feedback.form.consent.title", form.consent().text().version())
                  : texts.get("feedback.form.readback.title"));
          text.setText(consent ? words.consent(form) : words.readBack(form));
          how.setText(texts.get("feedback.form.how." + what));
          part(channels, consent);
          part(right, !consent);
        });
  }

  private static void part(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
