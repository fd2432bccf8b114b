package vn.hotline1022.ui.feedback;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.feedback.Asked;
import vn.hotline1022.feedback.FeedbackBounds;
import vn.hotline1022.feedback.FeedbackGateway.Question;
import vn.hotline1022.ui.common.Choice;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.FocusIn;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Spoken;
import vn.hotline1022.ui.common.Texts;

/**
 * What the receiver asks beside, a field for each question: lines, numbers, moments, chips, boxes.
 * Questions come from strangers, so names are cut and wrap.
 */
final class AskedPane extends VBox {
  private static final int NAME_SHOWN = 200;
  private static final int TOLD_SHOWN = 600;
  private static final int NUMBER_MAX = 40;

  /** More choices, or longer ones, are looked for by typing. */
  private static final int CHIPS_MAX = 8;

  private static final int CHIP_SHOWN = 36;

  private final AskedFields answers;
  private final boolean narrow;
  private final Texts texts;
  private final Fields fields;
  private final VBox said = Panes.column("gap-s");
  private final GridPane grid = new GridPane();
  private Map<Made, Row> rows = Map.of();

  /** Where the question is answered of which the control was made last. */
  private Runnable start = () -> {};

  private int row;
  private boolean half;

  /** For what a row was made; asked the same once more it is the same. */
  private record Made(String service, Question question, boolean insisted) {}

  /** A question and its control, and what puts the focus there. */
  private record Row(Region box, Runnable focus) {}

  /**
   * @param narrow whether there is no room for two beside each other
   */
  AskedPane(AskedFields answers, boolean narrow, Texts texts) {
    this.answers = answers;
    this.narrow = narrow;
    this.texts = texts;
    this.fields = new Fields(texts);
    grid.getStyleClass().add("asked-grid");
    for (int i = 0; i < 2; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(50);
      column.setHgrow(Priority.ALWAYS);
      grid.getColumnConstraints().add(column);
    }
    Label head = Panes.label(texts.get("feedback.asked.title"), "caption", "form-head");
    head.setMinHeight(USE_PREF_SIZE);
    setId("feedback-asked");
    getStyleClass().add("gap-s");
    setMinHeight(USE_PREF_SIZE);
    getChildren().setAll(head, said, grid);
    answers.asked().subscribe(this::show);
  }

  private void show(Asked asked) {
    Optional<String> at =
        rows.entrySet().stream()
            .filter(each -> FocusIn.within(each.getValue().box))
            .map(each -> each.getKey().question.code())
            .findFirst();
    boolean gone = asked.standing() == Asked.Standing.GONE;
    Map<Made, Row> before = rows;
    rows = new HashMap<>();
    grid.getChildren().clear();
    said.getChildren().clear();
    row = 0;
    half = false;
    if (gone) {
      said.getChildren()
          .add(
              new Notice(
                  Notice.Kind.WARNING,
                  texts.get("feedback.asked.gone"),
                  texts.get("feedback.asked.gone.what")));
    }
    said.setManaged(gone);
    asked.questions().forEach(question -> add(asked, question, before));
    boolean any = gone || !asked.isEmpty();
    setVisible(any);
    setManaged(any);
    at.ifPresent(this::focus);
  }

  /** Puts the focus where this question is answered. */
  void focus(String code) {
    rows.entrySet().stream()
        .filter(each -> each.getKey().question.code().equals(code))
        .findFirst()
        .ifPresent(each -> each.getValue().focus.run());
  }

  /** Puts the focus on the first question that the receiver insists on, or on any. */
  void focusFirst() {
    Asked asked = answers.asked().get();
    asked.questions().stream()
        .filter(asked::insistsOn)
        .findFirst()
        .or(() -> asked.questions().stream().filter(Question::asked).findFirst())
        .map(Question::code)
        .ifPresent(this::focus);
  }

  /** A row that stays is not made anew: somebody may be typing there. */
  private void add(Asked asked, Question question, Map<Made, Row> before) {
    if (!question.asked()) {
      place(told(question), true);
      return;
    }
    Made made = new Made(asked.service(), question, asked.insistsOn(question));
    Row kept = before.get(made);
    rows.put(made, kept == null ? made(asked, question) : kept);
    place(rows.get(made).box, narrow || isWide(question));
  }

  private Row made(Asked asked, Question question) {
    String name = name(asked, question);
    Region control = control(question, name);
    Label label = Panes.text(name, "field-label");
    label.setMinHeight(USE_PREF_SIZE);
    VBox box = new VBox(label);
    if (!question.hint().isBlank()) {
      box.getChildren().add(Panes.text(cut(question.hint(), NAME_SHOWN), "field-hint"));
    }
    box.getChildren().add(control);
    box.getStyleClass().add("labelled");
    box.setMinHeight(USE_PREF_SIZE);
    return new Row(box, start);
  }

  private void place(Region node, boolean wide) {
    if (wide && half) {
      row++;
    }
    if (wide) {
      grid.add(node, 0, row++, 2, 1);
      half = false;
    } else {
      grid.add(node, half ? 1 : 0, row);
      row += half ? 1 : 0;
      half = !half;
    }
  }

  private static boolean isWide(Question question) {
    return switch (question.type()) {
      case STRING, NUMBER, MOMENT -> false;
      case TEXT -> true;
      case ONE_OF, SOME_OF ->
          isLong(question)
              || question.choices().values().stream().mapToInt(String::length).sum() > CHIP_SHOWN;
    };
  }

  private static boolean isLong(Question question) {
    return question.choices().size() > CHIPS_MAX
        || question.choices().values().stream().anyMatch(name -> name.length() > CHIP_SHOWN);
  }

  private static Label told(Question question) {
    String text = question.text().isBlank() ? question.hint() : question.text();
    Label label = Panes.text(cut(text, TOLD_SHOWN), "secondary");
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private String name(Asked asked, Question question) {
    String text = question.text().isBlank() ? question.code() : question.text();
    String name = cut(text, NAME_SHOWN);
    return asked.insistsOn(question) ? texts.get("feedback.asked.required", name) : name;
  }

  static String cut(String text, int most) {
    return text.length() > most ? text.substring(0, most).strip() + "…" : text;
  }

  private Region control(Question question, String name) {
    return switch (question.type()) {
      case STRING -> line(question, name, 0, FeedbackBounds.ATTRIBUTE_MAX);
      case NUMBER -> number(question, name);
      case MOMENT -> moment(question, name);
      case TEXT -> area(question, name);
      case ONE_OF -> isLong(question) ? list(question, name) : chips(question, name);
      case SOME_OF -> isLong(question) ? list(question, name) : boxes(question, name);
    };
  }

  private TextField line(Question question, String name, int at, int max) {
    TextField line = fields.text(max);
    line.setMaxWidth(Double.MAX_VALUE);
    bind(line, question, name, at);
    return line;
  }

  private void bind(TextInputControl field, Question question, String name, int at) {
    StringProperty text = answers.text(question, at);
    field.setId("asked-" + question.code() + (at == 0 ? "" : "-" + at));
    Spoken.name(field, name);
    field.textProperty().bindBidirectional(text);
    if (at == 0) {
      start =
          () -> {
            field.requestFocus();
            field.end();
          };
    }
  }

  private TextField number(Question question, String name) {
    TextField line = line(question, name, 0, NUMBER_MAX);
    line.setPromptText(texts.get("feedback.asked.prompt.number"));
    return line;
  }

  private HBox moment(Question question, String name) {
    TextField day = line(question, name, 0, NUMBER_MAX);
    TextField time = line(question, name, 1, NUMBER_MAX);
    day.setPromptText(texts.get("feedback.asked.prompt.day"));
    time.setPromptText(texts.get("feedback.asked.prompt.time"));
    Spoken.name(time, name + " " + texts.get("feedback.asked.prompt.time"));
    time.getStyleClass().add("seen-time");
    HBox row = Panes.row("gap-s", day, time);
    HBox.setHgrow(day, Priority.ALWAYS);
    return row;
  }

  private TextArea area(Question question, String name) {
    TextArea area = fields.area(FeedbackBounds.ATTRIBUTE_MAX);
    area.getStyleClass().add("asked-text");
    bind(area, question, name, 0);
    return area;
  }

  private FlowPane row(String name, Question question) {
    FlowPane row = new FlowPane();
    row.setId("asked-" + question.code());
    row.getStyleClass().add("chip-row");
    Spoken.group(row, name);
    row.setMinHeight(USE_PREF_SIZE);
    return row;
  }

  private FlowPane chips(Question question, String name) {
    FlowPane row = row(name, question);
    ObjectProperty<List<String>> answer = answers.answer(question);
    ObjectProperty<String> chosen = new SimpleObjectProperty<>();
    answer.subscribe(now -> chosen.set(now.stream().findFirst().orElse(null)));
    chosen.addListener((_, _, now) -> answer.set(now == null ? List.of() : List.of(now)));
    Choice<String> choice =
        Choice.chips(
            row,
            chosen,
            List.copyOf(question.choices().keySet()),
            key -> question.choices().getOrDefault(key, key));
    start = choice.optional()::requestFocus;
    return row;
  }

  private FlowPane boxes(Question question, String name) {
    FlowPane row = row(name, question);
    question.choices().forEach((key, said) -> row.getChildren().add(box(question, key, said)));
    start = () -> row.getChildren().stream().findFirst().ifPresent(Node::requestFocus);
    return row;
  }

  private CheckBox box(Question question, String key, String name) {
    CheckBox box = new CheckBox(name);
    box.setMnemonicParsing(false);
    box.setTooltip(new Tooltip(name));
    answers.answer(question).subscribe(_ -> box.setSelected(answers.isChosen(question, key)));
    box.selectedProperty()
        .addListener(
            (_, _, now) -> {
              if (now != answers.isChosen(question, key)) {
                answers.choose(question, key, now);
              }
            });
    return box;
  }

  private LongChoice list(Question question, String name) {
    LongChoice list = new LongChoice(question, answers, fields, texts);
    list.name(name);
    start = list::focus;
    return list;
  }
}
