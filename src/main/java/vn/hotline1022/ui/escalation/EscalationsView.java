package vn.hotline1022.ui.escalation;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.followup.Escalation;
import vn.hotline1022.knowledge.HelpTopic;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.followup.CasePlace;
import vn.hotline1022.ui.shell.Screen;
import vn.hotline1022.ui.shell.ShellKeys;

/** The focal point's place: faults by state, with one of them open beside. */
public final class EscalationsView implements Screen {
  private final EscalationsViewModel faults;
  private final Texts texts;
  private final BatchPane batch;
  private final CasePlace<Escalation, FaultView> place;

  /**
   * @param files asks where a batch goes
   */
  public EscalationsView(
      EscalationsViewModel faults, EscalationTools tools, FilePicker files, Texts texts) {
    this.faults = faults;
    this.texts = texts;
    this.batch = new BatchPane(faults, tools, files, texts);
    EscalationTexts words = new EscalationTexts(texts, tools.calls());
    OpenFaultPane open = new OpenFaultPane(faults, tools, texts);
    this.place =
        new CasePlace<>(
                new CasePlace.Cases<>(
                    Escalation::id,
                    List.of(FaultView.values()),
                    faults.view(),
                    faults.counts(),
                    faults.shown(),
                    faults.selected()),
                new CasePlace.Words<>(
                    texts.get("escalation.title"), this::name, view -> texts.get(empty(view))),
                "faults",
                "fault-views",
                () -> new FaultCell(faults, words, texts),
                beside(open, tools),
                "fault-column",
                0.4)
            .with(
                head(),
                Notice.place(faults.fault(), texts),
                faults.handles() ? new Node[] {batch} : new Node[0]);
    place.onKey(KeyCode.ENTER, open::focus);
    if (faults.handles()) {
      place.onKey(
          KeyCode.SPACE,
          () -> place.chosen().ifPresent(fault -> faults.batch().toggle(fault.id())));
    }
  }

  private String name(FaultView view) {
    return texts.get("escalation.view." + view, faults.counts().get().getOrDefault(view, 0));
  }

  private static String empty(FaultView view) {
    return view == FaultView.OPEN ? "escalation.empty.open" : "escalation.empty.other";
  }

  /** The open fault, and in its place, for whom they are to take in, the answers. */
  private Region beside(OpenFaultPane open, EscalationTools tools) {
    StackPane beside = new StackPane(open);
    if (faults.handles()) {
      beside.getChildren().add(new AnswersPane(faults.answers(), tools, texts));
      faults.answers().open().subscribe(shown -> open.setVisible(!shown));
    }
    return beside;
  }

  private HBox head() {
    Label title =
        Panes.label(
            texts.get(faults.handles() ? "escalation.title" : "escalation.title.own"),
            "title-page");
    HBox head = Panes.row("gap-s", title, Panes.spacer());
    if (faults.handles()) {
      Button answers =
          Actions.button(
              Icon.REPLY_OUTLINE,
              texts.get("escalation.answers"),
              "",
              () -> faults.answers().open().set(!faults.answers().open().get()),
              "small");
      answers.setId("fault-answers");
      answers.setMaxWidth(Region.USE_PREF_SIZE);
      head.getChildren().add(answers);
    }
    return head;
  }

  /** Adds this screen's own keys; they mean something while it is in front. */
  public void addKeys(ShellKeys keys, BooleanSupplier inFront) {
    keys.add(
        new ShellKeys.Binding(
            new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN),
            BatchPane.KEY,
            "escalation.key.export",
            () -> faults.handles() && inFront.getAsBoolean(),
            batch::exportSheet));
  }

  @Override
  public HelpTopic help() {
    return HelpTopic.FAULTS;
  }

  @Override
  public Place place() {
    return Place.ESCALATIONS;
  }

  @Override
  public Region view() {
    return place.view();
  }

  @Override
  public void shown() {
    faults.refresh();
    place.focus();
  }
}
