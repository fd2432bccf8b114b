package vn.hotline1022.ui.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackBounds;
import vn.hotline1022.feedback.FeedbackGateway.Question;
import vn.hotline1022.feedback.FeedbackLine;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.Choice;
import vn.hotline1022.ui.common.DraftLine;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.FocusIn;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.ScrollingPage;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.feedback.StepFields.TakenBack;
import vn.hotline1022.ui.photo.PhotoStrip;

/**
 * The panel of one action beside the history, in place of what is read out: its fields, what is
 * missing, and the ways out. Ctrl+Enter keeps, Esc leaves it as a draft.
 */
final class StepPane extends VBox {
  static final String SAVE = "Ctrl ⏎";

  private final StepModel step;
  private final FollowModel list;
  private final FollowTools tools;
  private final FollowWords words;
  private final Texts texts;
  private final Fields fields;
  private final ScrollingPage page = new ScrollingPage();
  private final Label title = Panes.label("", "title-card");
  private final Label missing = Panes.text("", "text-danger");
  private final Button save;
  private Optional<Node> first = Optional.empty();
  private Optional<CorrectionPane> corrected = Optional.empty();

  StepPane(StepModel step, FollowModel list, FollowTools tools, Texts texts) {
    this.step = step;
    this.list = list;
    this.tools = tools;
    this.words = new FollowWords(texts, tools);
    this.texts = texts;
    this.fields = new Fields(texts);
    this.save = Actions.button(Icon.CHECK, "", SAVE, step::save, "primary-action");
    save.setId("step-save");
    save.setMaxWidth(USE_PREF_SIZE);
    Button cancel = Panes.button(texts.get("feedback.follow.step.cancel"), step::giveUp);
    Button leave =
        Panes.withKey(Panes.button(texts.get("feedback.form.leave"), step::leave), "Esc");
    FlowPane ways = new FlowPane(save, leave, cancel);
    ways.getStyleClass().add("chip-row");
    VBox.setVgrow(page, Priority.ALWAYS);
    setId("step-pane");
    getStyleClass().addAll("gap-m", "step-pane");
    getChildren().setAll(title, page, missing, ways, new DraftLine(step.form().keptAt(), texts));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    step.form().open().subscribe(this::show);
    step.photos().strip().subscribe(_ -> showPhotos());
    step.fields().action().subscribe(_ -> show(step.form().open().get()));
    step.problem().subscribe(this::show);
    step.sure().subscribe(_ -> showSave());
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      step.leave();
      event.consume();
    }
  }

  /** What has the focus is made anew. */
  private void showPhotos() {
    boolean inHand = FocusIn.within(this);
    show(step.form().open().get());
    if (inHand) {
      focus();
    }
  }

  private void show(boolean open) {
    setVisible(open);
    if (open) {
      FollowAction action = step.fields().action().get();
      title.setText(texts.get("feedback.follow.step." + action));
      page.show(body(action));
      showSave();
    }
  }

  private void show(Optional<StepModel.Problem> now) {
    missing.setText(now.map(this::said).orElse(""));
    missing.setVisible(now.isPresent());
    missing.setManaged(now.isPresent());
    corrected.ifPresent(pane -> now.flatMap(this::question).ifPresent(pane::focus));
  }

  private String said(StepModel.Problem now) {
    return question(now)
        .filter(_ -> now == StepModel.Problem.ANSWER_MISSING)
        .map(question -> texts.get("feedback.form.check.ATTRIBUTE_MISSING", name(question)))
        .orElseGet(() -> texts.get("feedback.follow.missing." + now));
  }

  private static String name(Question question) {
    return question.text().isBlank() ? question.code() : question.text();
  }

  /** Which of the receiver's questions it is about. */
  private Optional<Question> question(StepModel.Problem now) {
    return switch (now) {
      case ANSWER_MISSING -> step.fields().unanswered(list.now());
      case ANSWER_ODD -> step.fields().answeredOddly(list.now());
      case TEXT_MISSING,
          PHOTO_ON_ITS_WAY,
          GROUND_MISSING,
          TITLE_MISSING,
          PLACE_MISSING,
          OTHER_MISSING,
          NOT_NOW ->
          Optional.empty();
    };
  }

  private void showSave() {
    FollowAction action = step.fields().action().get();
    boolean ask = action == FollowAction.WITHDRAW && step.sure().get();
    Actions.say(
        save,
        action.icon(),
        texts.get(ask ? "feedback.follow.withdraw.sure" : "feedback.follow.save." + action));
  }

  /** Where the work begins. */
  void focus() {
    switch (first.orElse(save)) {
      case TextArea area -> {
        area.requestFocus();
        area.end();
      }
      case TextField field -> {
        field.requestFocus();
        field.end();
      }
      case CorrectionPane pane -> pane.focus();
      case Pane chips ->
          chips.getChildren().stream()
              .filter(Node::isFocusTraversable)
              .findFirst()
              .ifPresent(Node::requestFocus);
      case Node other -> other.requestFocus();
    }
  }

  private Region body(FollowAction action) {
    VBox body = Panes.column("gap-m");
    body.getChildren().setAll(rows(action));
    return body;
  }

  private List<Node> rows(FollowAction action) {
    return switch (action) {
      case ANSWER, SUPPLEMENT -> List.of(hint(action), begin(text(action)), photos());
      case REOPEN -> List.of(hint(action), begin(text(action)));
      case RECEIVED, IN_PROGRESS, PASS_ON -> nothing(hint(action));
      case ASK -> List.of(hint(action), begin(again()));
      case ASSIGNED ->
          List.of(
              hint(action),
              begin(line("agency", step.fields().agency(), FeedbackBounds.RECEIVER_MAX)));
      case REFUSE -> List.of(hint(action), begin(grounds()), text(action));
      case CORRECT -> correction();
      case JOIN -> List.of(hint(action), begin(otherWords()), others(), ties());
      case WITHDRAW -> list.open().get().map(open -> withdrawal(open.item())).orElseGet(List::of);
      case FILE, CALL_BACK, RECEIPT, RECEIPT_TEXT -> List.of();
    };
  }

  private List<Node> nothing(Node hint) {
    first = Optional.empty();
    return List.of(hint);
  }

  private Label hint(FollowAction action) {
    return Panes.text(texts.get("feedback.follow.hint." + action), "secondary");
  }

  /** The field in it is where writing begins. */
  private <N extends Region> N begin(N row) {
    first =
        Optional.of(
            row instanceof VBox box && box.getChildren().size() > 1
                ? box.getChildren().get(1)
                : row);
    return row;
  }

  private VBox text(FollowAction action) {
    TextArea area = fields.area(StepFields.textMax(action));
    area.setId("step-text");
    area.getStyleClass().add("step-area");
    area.textProperty().bindBidirectional(step.fields().text());
    return Fields.labelled(texts.get("feedback.follow.text." + action), area);
  }

  private VBox photos() {
    VBox place = new VBox();
    place.setId("step-photos");
    step.photos()
        .strip()
        .get()
        .ifPresent(
            now -> {
              PhotoStrip strip = new PhotoStrip(now, tools.files(), texts);
              strip.listenBelow(place);
              place.getChildren().setAll(strip);
            });
    return place;
  }

  private VBox line(String name, StringProperty typed, int max) {
    TextField field = fields.text(max);
    field.setId("step-" + name);
    field.textProperty().bindBidirectional(typed);
    return Fields.labelled(texts.get("feedback.follow.field." + name), field);
  }

  private VBox grounds() {
    FlowPane row = new FlowPane();
    row.setId("step-grounds");
    row.getStyleClass().add("chip-row");
    Choice.chips(row, step.fields().ground(), words.grounds(), words::ground);
    VBox box = Fields.labelled(texts.get("feedback.follow.field.ground"), row);
    row.setFocusTraversable(false);
    return box;
  }

  private List<Node> correction() {
    CorrectionPane pane = new CorrectionPane(step.fields(), words, list::now, texts);
    corrected = Optional.of(pane);
    first = Optional.of(pane);
    return List.of(hint(FollowAction.CORRECT), pane);
  }

  private VBox otherWords() {
    return line("other", step.fields().otherWords(), FeedbackBounds.TITLE_MAX);
  }

  /** What fits the words, one of it chosen. */
  private VBox others() {
    VBox column = Panes.column("gap-xs");
    column.setId("step-others");
    Choice<String> choice =
        new Choice<>(column, step.fields().other(), 1, id -> OtherRow.of(offered(id), words));
    step.offered()
        .subscribe(now -> choice.show(now.stream().map(one -> one.id().toString()).toList()));
    return column;
  }

  private FeedbackLine offered(String id) {
    return step.offered().get().stream()
        .filter(one -> one.id().toString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private HBox again() {
    HBox row = Panes.row("gap-s");
    row.setId("step-again");
    Choice.chips(
        row,
        step.fields().again(),
        List.of(StepFields.Again.values()),
        again -> texts.get("feedback.follow.again." + again));
    return row;
  }

  private HBox ties() {
    HBox row = Panes.row("gap-s");
    row.setId("step-ties");
    Choice.chips(
        row,
        step.fields().tie(),
        List.of(StepFields.Tie.values()),
        tie -> texts.get("feedback.follow.tie." + tie));
    return row;
  }

  /** What is taken back, and what that brings about, before anything is done. */
  private List<Node> withdrawal(Feedback item) {
    FlowPane row = new FlowPane();
    row.setId("step-taken-back");
    row.getStyleClass().add("chip-row");
    List<TakenBack> offered = TakenBack.of(item);
    Choice.chips(
        row,
        step.fields().takenBack(),
        offered,
        one -> texts.get("feedback.follow.takenback." + one));
    shown(row, offered.size() > 1);
    VBox consequences = Panes.column("gap-s");
    VBox why = text(FollowAction.WITHDRAW);
    step.fields()
        .takenBack()
        .subscribe(
            now -> {
              consequences.getChildren().setAll(consequences(item, now));
              shown(why, now == TakenBack.ALL);
            });
    first = Optional.empty();
    return List.of(row, consequences, why);
  }

  private static void shown(Region part, boolean now) {
    part.setVisible(now);
    part.setManaged(now);
  }

  private List<Node> consequences(Feedback item, TakenBack now) {
    List<Node> lines = new ArrayList<>();
    lines.add(
        new Notice(
            Notice.Kind.WARNING,
            texts.get("feedback.follow.withdraw.what." + now),
            texts.get("feedback.follow.withdraw.citizen")));
    // What is read out stands in sight; below it what it means here.
    String said = words.withdrawalSpeech(item, now.purposes());
    lines.add(ReadCard.of(texts, Panes.text(said, "spoken")));
    words.consequences(item, now.purposes()).forEach(line -> lines.add(Panes.text("• " + line)));
    return lines;
  }
}
