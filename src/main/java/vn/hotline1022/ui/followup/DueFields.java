package vn.hotline1022.ui.followup;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import vn.hotline1022.followup.DueTime;
import vn.hotline1022.followup.QuickTime;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Spoken;
import vn.hotline1022.ui.common.Texts;

/** When to call: the usual times in one key, and a day and a time to type. */
public final class DueFields {
  private static final int TYPED_MAX = 20;

  private final DueEntry due;
  private final FollowUpTexts words;
  private final Texts texts;
  private final TextField day;
  private final TextField clock;
  private final Label reading = Panes.text("", "secondary");

  /** For the screens of other features. */
  public DueFields(String id, DueEntry due, CallTools tools, Texts texts) {
    this(id, due, new FollowUpTexts(texts, tools, tools.wholeNumbers()), texts);
  }

  /**
   * @param id of the field for the time; the one for the day and the chips are named after it
   */
  DueFields(String id, DueEntry due, FollowUpTexts words, Texts texts) {
    this.due = due;
    this.words = words;
    this.texts = texts;
    this.day = field(id + "-day", texts.get("followup.day"), texts.get("followup.day.prompt"));
    this.clock = field(id + "-time", texts.get("followup.time"), texts.get("followup.time.prompt"));
    day.textProperty().bindBidirectional(due.day());
    clock.textProperty().bindBidirectional(due.clock());
    due.reading().subscribe(this::show);
  }

  private TextField field(String id, String name, String prompt) {
    TextField field = new Fields(texts).text(TYPED_MAX);
    field.setId(id);
    field.setPromptText(prompt);
    Spoken.name(field, name);
    field.getStyleClass().add("due-field");
    field.setMinWidth(HBox.USE_PREF_SIZE);
    return field;
  }

  /** Buttons for the usual times that still lie ahead, at most so many. */
  public List<Node> quick(int most) {
    List<Node> chips = new ArrayList<>();
    for (QuickTime quick : QuickTime.offered(due.now()).stream().limit(most).toList()) {
      Button chip = Panes.button(words.quick(quick), () -> due.choose(quick), "chip", "quick");
      chip.setId("quick-" + quick);
      chips.add(chip);
    }
    return chips;
  }

  /** The same, wrapping over lines. */
  FlowPane quickRow() {
    FlowPane row = new FlowPane();
    row.getStyleClass().add("chip-row");
    row.getChildren().setAll(quick(QuickTime.values().length));
    return row;
  }

  /** Offers anew what still lies ahead, for example when the panel is opened. */
  void renew(FlowPane row) {
    row.getChildren().setAll(quick(QuickTime.values().length));
  }

  /** Both fields in a row. */
  HBox typed() {
    return Panes.row("gap-s", clock, day);
  }

  /** What is typed means, or what is wrong with it. */
  public Label reading() {
    return reading;
  }

  /** The field for the time. */
  public TextField clock() {
    return clock;
  }

  TextField day() {
    return day;
  }

  private void show(DueTime.Reading now) {
    reading.setText(words.reading(now, due.now()));
    boolean wrong = now.fault().filter(fault -> fault != DueTime.Fault.NONE_YET).isPresent();
    reading.getStyleClass().remove("text-danger");
    if (wrong) {
      reading.getStyleClass().add("text-danger");
    }
  }
}
