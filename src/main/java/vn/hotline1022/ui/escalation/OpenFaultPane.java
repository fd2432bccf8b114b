package vn.hotline1022.ui.escalation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.followup.Escalation;
import vn.hotline1022.followup.EscalationField;
import vn.hotline1022.followup.EscalationState;
import vn.hotline1022.followup.EscalationStep;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.calls.CallTexts;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.ScrollingPage;
import vn.hotline1022.ui.common.Texts;

/** One fault, open beside the list: everything known, what was answered, what can be done. */
final class OpenFaultPane extends StackPane {
  private final EscalationsViewModel faults;
  private final EscalationTools tools;
  private final EscalationTexts words;
  private final CallTexts calls;
  private final Texts texts;
  private final VBox body = Panes.column("gap-m");
  private final VBox work = Panes.column("gap-s");
  private final TextArea answer;
  private final FlowPane moves = new FlowPane();
  private final FlowPane others = new FlowPane();
  private final VBox open;
  private final Label none;

  OpenFaultPane(EscalationsViewModel faults, EscalationTools tools, Texts texts) {
    this.faults = faults;
    this.tools = tools;
    this.texts = texts;
    this.words = new EscalationTexts(texts, tools.calls());
    this.calls = new CallTexts(texts, tools.calls());
    this.answer = answer();
    moves.getStyleClass().add("chip-row");
    others.getStyleClass().add("chip-row");
    work.getChildren()
        .setAll(others, Fields.labelled(texts.get("escalation.answer"), answer), moves);
    ScrollingPage page = new ScrollingPage(body);
    VBox.setVgrow(page, Priority.ALWAYS);
    this.open = Panes.column("gap-m", page);
    if (faults.handles()) {
      open.getChildren().add(work);
    }
    this.none = Panes.text(texts.get("escalation.open.none"), "secondary");
    getStyleClass().addAll("card", "open-promise");
    getChildren().setAll(none, open);
    faults.selected().subscribe(this::show);
    faults.told().toCall().subscribe(_ -> faults.selected().get().ifPresent(this::showWork));
    faults.batch().marked().subscribe(_ -> faults.selected().get().ifPresent(this::showWork));
  }

  private TextArea answer() {
    TextArea area = new Fields(texts).area(Escalation.ANSWER_MAX);
    area.setId("fault-answer");
    area.setPrefRowCount(2);
    area.getStyleClass().add("escalation-area");
    area.textProperty().bindBidirectional(faults.answer().text());
    area.focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (!focused) {
                faults.answer().tidy();
              }
            });
    return area;
  }

  private void show(Optional<Escalation> fault) {
    open.setVisible(fault.isPresent());
    none.setVisible(fault.isEmpty());
    fault.ifPresent(
        now -> {
          body.getChildren().setAll(head(now), facts(now), history(now));
          showWork(now);
        });
  }

  private VBox head(Escalation fault) {
    Label state = Panes.label(words.state(fault.state()), EscalationTexts.badge(fault.state()));
    state.setMinWidth(USE_PREF_SIZE);
    Label code = Panes.label(fault.code(), "mono", "strong");
    code.setId("fault-code");
    code.setMinWidth(USE_PREF_SIZE);
    return Panes.column(
        "gap-xs",
        Panes.row("gap-s", code, state),
        Panes.text(words.title(fault), "title-card"),
        Panes.text(words.origin(fault), "secondary"));
  }

  private GridPane facts(Escalation fault) {
    GridPane grid = grid();
    fact(grid, texts.get("escalation.phone"), phone(fault));
    for (EscalationField field : EscalationField.values()) {
      boolean said = !fault.field(field).isBlank() || field == EscalationField.CONSENT;
      boolean above = field == EscalationField.SEVERITY || field == EscalationField.STEP;
      if (said && !above) {
        fact(grid, words.field(field), words.value(fault, field));
      }
    }
    return grid;
  }

  private String phone(Escalation fault) {
    boolean mine = fault.operator().equals(tools.operator());
    return tools.wholeNumbers() || mine
        ? calls.number(fault.phone())
        : texts.get("escalation.phone.hidden");
  }

  private VBox history(Escalation fault) {
    GridPane grid = grid();
    List<EscalationStep> steps = fault.steps();
    for (int i = 0; i < steps.size(); i++) {
      Label at = Panes.label(Formats.dayTime(steps.get(i).at()), "mono", "muted");
      at.setMinWidth(USE_PREF_SIZE);
      grid.addRow(i, at, Panes.text(words.step(steps.get(i))));
    }
    if (steps.isEmpty()) {
      grid.addRow(0, Panes.text(texts.get("escalation.steps.none"), "muted"));
    }
    return Panes.column("gap-xs", Panes.label(texts.get("escalation.steps"), "field-label"), grid);
  }

  private void fact(GridPane grid, String name, String value) {
    Label label = Panes.text(name, "muted");
    label.getStyleClass().add("fault-fact");
    grid.addRow(grid.getRowCount(), label, Panes.text(value));
  }

  private static GridPane grid() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("fact-grid");
    return grid;
  }

  /** What can be done now; a button that had the focus and is still there keeps it. */
  private void showWork(Escalation fault) {
    Optional<String> focused =
        Stream.concat(moves.getChildren().stream(), others.getChildren().stream())
            .filter(Node::isFocused)
            .map(Node::getId)
            .findFirst();
    moves.getChildren().clear();
    for (EscalationState state : EscalationState.values()) {
      if (fault.state().canBecome(state) && state != EscalationState.SENT) {
        Button move =
            Panes.button(texts.get("escalation.move." + state), () -> faults.move(state), "small");
        move.setId("move-" + state);
        moves.getChildren().add(move);
      }
    }
    others.getChildren().setAll(groupNodes(fault));
    focused.map(id -> work.lookup("#" + id)).ifPresent(Node::requestFocus);
  }

  private List<Node> groupNodes(Escalation fault) {
    List<Node> nodes = new ArrayList<>();
    List<Escalation> shared = faults.sharingItsCode();
    if (!shared.isEmpty()) {
      nodes.add(Panes.text(texts.get("escalation.shared", words.origins(shared)), "secondary"));
    }
    List<Escalation> same = faults.sameAsOpen();
    if (!same.isEmpty()) {
      String codes = same.stream().map(Escalation::code).collect(Collectors.joining(", "));
      nodes.add(Panes.text(texts.get("escalation.group.with", codes), "secondary"));
      nodes.add(button("fault-ungroup", texts.get("escalation.group.leave"), faults::ungroup));
    }
    Set<UUID> marked = faults.batch().marked().get();
    if (marked.stream().anyMatch(id -> !id.equals(fault.id()))) {
      nodes.add(
          button(
              "fault-group",
              texts.get("escalation.group.marked", marked.size()),
              () -> faults.group(marked)));
    }
    List<Escalation> like = faults.suggested();
    if (!like.isEmpty()) {
      nodes.add(
          button(
              "fault-suggested",
              texts.get("escalation.group.suggested", like.size()),
              () -> faults.group(like.stream().map(Escalation::id).toList())));
    }
    List<Escalation> toCall = faults.told().toCall().get();
    if (!toCall.isEmpty()) {
      String numbers = toCall.stream().map(this::phone).collect(Collectors.joining(", "));
      nodes.add(Panes.text(texts.get("escalation.tocall", numbers), "strong"));
      nodes.add(
          button(
              "fault-promise",
              texts.get("escalation.tocall.promise", toCall.size()),
              () -> faults.told().promiseAll(this::why)));
    }
    return nodes;
  }

  private String why(Escalation fault) {
    return texts.get("escalation.tocall.why", fault.code(), words.title(fault));
  }

  private static Button button(String id, String text, Runnable action) {
    Button button = Panes.button(text, action, "small");
    button.setId(id);
    return button;
  }

  /** Where the work begins: the answer, or the text itself for whom it is read-only. */
  void focus() {
    if (faults.handles()) {
      answer.requestFocus();
    }
  }
}
