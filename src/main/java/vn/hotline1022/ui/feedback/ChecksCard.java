package vn.hotline1022.ui.feedback;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.feedback.CheckItem;
import vn.hotline1022.feedback.FeedbackForm.Field;
import vn.hotline1022.feedback.Level;
import vn.hotline1022.feedback.RefusalGround;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.Choice;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.ScrollingPage;
import vn.hotline1022.ui.common.Spoken;
import vn.hotline1022.ui.common.Texts;

/** What is there and what is missing, in words; until when; reading back; sending. */
final class ChecksCard extends VBox {
  /** Said by another line already, or by the field itself. */
  private static final Set<CheckItem.Code> SILENT =
      EnumSet.of(
          CheckItem.Code.KIND_OK,
          CheckItem.Code.OFFICE_OK,
          CheckItem.Code.ADDRESS_OK,
          CheckItem.Code.COORDINATES_OK,
          CheckItem.Code.NAME_OK,
          CheckItem.Code.PHONE_OK,
          CheckItem.Code.REPRESENTATIVE_OK,
          CheckItem.Code.DUPLICATES);

  /** What a ground for refusal comes from. */
  private static final Map<String, Set<Field>> BEHIND =
      Map.of(
          RefusalGround.PLACE_UNCLEAR.name(), Set.of(Field.ADDRESS, Field.UNIT),
          RefusalGround.TIME_UNCLEAR.name(), Set.of(Field.SEEN_DAY),
          RefusalGround.CONTENT_UNCLEAR.name(), Set.of(Field.DESCRIPTION, Field.TITLE));

  private final FormModel form;
  private final FormWords words;
  private final Texts texts;
  private final VBox lines = new VBox();
  private final Label due = Panes.text("", "strong");
  private final Label problem = Panes.text("", "text-danger", "send-problem");
  private final Button mask;

  ChecksCard(FormModel form, FormControls controls, FormWords words, Texts texts) {
    this.form = form;
    this.words = words;
    this.texts = texts;
    lines.getStyleClass().add("check-lines");
    ScrollingPage page = new ScrollingPage(lines);
    page.setPrefHeight(0);
    page.setMinHeight(0);
    VBox.setVgrow(page, Priority.ALWAYS);
    this.mask =
        Panes.withKey(
            Panes.button(texts.get("feedback.form.mask"), form::mask, "small"), FeedbackKeys.MASK);
    mask.setId("feedback-mask");
    HBox.setHgrow(problem, Priority.ALWAYS);
    problem.setMaxWidth(Double.MAX_VALUE);
    Button readBack =
        Actions.button(
            Icon.VOLUME_HIGH,
            texts.get("feedback.form.readback"),
            FeedbackKeys.READ_BACK,
            () -> form.reading().turn(FormReading.What.READ_BACK));
    readBack.setId("feedback-read-back");
    Button send =
        Actions.button(
            Icon.SEND_OUTLINE,
            texts.get("feedback.form.send"),
            FeedbackKeys.SEND,
            form.sending()::send,
            "primary-action");
    send.setId("feedback-send");
    controls.locked(send);
    getStyleClass().addAll("card", "gap-s", "checks-card");
    getChildren()
        .setAll(
            Panes.row(
                "gap-s",
                Icons.of(Icon.CLIPBOARD_CHECK_OUTLINE),
                Panes.label(texts.get("feedback.form.checks"), "title-card")),
            page,
            Notice.place(form.sending().fault(), texts),
            Panes.row("gap-s", problem, mask),
            dueBox(controls),
            readBack,
            send);
    VBox.setVgrow(this, Priority.ALWAYS);
    form.checks().items().subscribe(this::show);
    form.checks().due().subscribe(now -> due.setText(now.map(words::due).orElse("")));
    form.sending().refused().subscribe(_ -> showProblem());
    form.guard().found().subscribe(_ -> showProblem());
  }

  private VBox dueBox(FormControls controls) {
    FlowPane levels = new FlowPane();
    levels.getStyleClass().add("chip-row");
    levels.setId("feedback-level");
    Spoken.group(levels, texts.get("feedback.form.level"));
    ObjectProperty<Level> level =
        form.fields().choice(Field.LEVEL, Level::name, ChecksCard::levelOf);
    Choice.chips(
        levels,
        level,
        List.of(Level.NORMAL, Level.URGENT, Level.COMPLEX),
        one -> texts.get("feedback.form.level." + one));
    controls.locked(levels);
    VBox box =
        Panes.column(
            "gap-xs", Panes.label(texts.get("feedback.form.due"), "secondary"), due, levels);
    box.getStyleClass().add("due-box");
    box.setMinHeight(USE_PREF_SIZE);
    return box;
  }

  private static Level levelOf(String name) {
    try {
      return Level.valueOf(name);
    } catch (IllegalArgumentException e) {
      return Level.NORMAL;
    }
  }

  private void show(List<CheckItem> items) {
    lines
        .getChildren()
        .setAll(
            items.stream()
                .filter(item -> !SILENT.contains(item.code()) && !saidBy(item, items))
                .map(this::line)
                .toList());
    showProblem();
  }

  /** A ground for refusal that is no more than what is missing. */
  private static boolean saidBy(CheckItem item, List<CheckItem> items) {
    Set<Field> fields =
        item.code() == CheckItem.Code.GROUND
            ? BEHIND.getOrDefault(item.parameters().getFirst(), Set.of())
            : Set.of();
    return items.stream()
        .filter(other -> other.status() != CheckItem.Status.OK)
        .filter(other -> other.code() != CheckItem.Code.GROUND)
        .anyMatch(other -> fields.contains(other.code().field()));
  }

  private HBox line(CheckItem item) {
    Text icon =
        switch (item.status()) {
          case OK -> Icons.of(Icon.CHECK_CIRCLE_OUTLINE, "small", "success");
          case MISSING -> Icons.of(Icon.CIRCLE_OUTLINE, "small");
          case WARNING -> Icons.of(Icon.ALERT_CIRCLE_OUTLINE, "small", "warning");
        };
    Label text = Panes.text(words.line(item), "check-text");
    text.setMaxWidth(Double.MAX_VALUE);
    HBox line = Panes.row("gap-s", icon, Panes.growing(text));
    Spoken.asOne(line, texts.get("feedback.form.status." + item.status(), words.line(item)));
    return line;
  }

  private void showProblem() {
    boolean secret = form.guard().found().get();
    problem.setText(
        secret ? texts.get("feedback.form.secret") : refused(form.sending().refused().get()));
    mask.setVisible(secret);
    mask.setManaged(secret);
  }

  private String refused(FormSending.Refused why) {
    return switch (why) {
      case NO, SECRET -> "";
      case MISSING -> texts.get("feedback.form.missing", form.checks().missing());
      case PHOTOS -> texts.get("feedback.form.photos.busy");
    };
  }
}
