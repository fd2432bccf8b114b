package vn.hotline1022.ui.handover;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Refocus;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.handover.Emptier.LeftDraft;

/**
 * Who began what is not kept yet, never what it is: that of others can be given up, in two steps.
 */
final class LeftDraftsPane extends VBox {
  private final EmptyingModel emptying;
  private final Texts texts;

  LeftDraftsPane(EmptyingModel emptying, Texts texts) {
    this.emptying = emptying;
    this.texts = texts;
    getStyleClass().add("gap-s");
    setMinHeight(USE_PREF_SIZE);
    emptying.drafts().subscribe(_ -> Refocus.around(this, this::show));
    emptying.armed().subscribe((_, _) -> turn());
  }

  private void show() {
    List<LeftDraft> drafts = emptying.drafts().get();
    getChildren().clear();
    setVisible(!drafts.isEmpty());
    setManaged(!drafts.isEmpty());
    if (!drafts.isEmpty()) {
      getChildren().add(Panes.text(texts.get("handover.empty.drafts"), "field-label"));
      drafts.forEach(draft -> getChildren().add(row(draft)));
    }
  }

  /** The question comes where the button was, and the focus with it. */
  private void turn() {
    boolean inside = Refocus.holds(this);
    show();
    if (inside) {
      Node next = lookup(emptying.armed().get().isPresent() ? "#handover-keep-draft" : ".button");
      if (next != null) {
        next.requestFocus();
      }
    }
  }

  private Node row(LeftDraft draft) {
    Label who =
        Panes.text(
            texts.get(
                "handover.empty.draft",
                draft.name(),
                draft.count(),
                Formats.dateTime(draft.since())));
    if (draft.own()) {
      return Panes.column(
          "gap-xs", who, Panes.text(texts.get("handover.empty.draft.own"), "secondary"));
    }
    if (emptying.armed().get().filter(draft::equals).isPresent()) {
      return Panes.column("gap-s", who, question(draft));
    }
    Button arm = Panes.button(texts.get("handover.empty.draft.arm"), () -> emptying.arm(draft));
    arm.setId("handover-arm-" + draft.code());
    arm.setAccessibleText(texts.get("handover.empty.draft.arm") + " " + draft.name());
    arm.setMinWidth(USE_PREF_SIZE);
    who.setMaxWidth(Double.MAX_VALUE);
    HBox row = Panes.row("gap-s", Panes.growing(who), arm);
    row.setMinHeight(USE_PREF_SIZE);
    return row;
  }

  private Node question(LeftDraft draft) {
    Button yes =
        Panes.button(
            texts.get("handover.empty.draft.yes", draft.count()),
            emptying::giveUp,
            "danger-action");
    yes.setId("handover-give-up");
    Button no = Panes.button(texts.get("handover.dismiss"), emptying::disarm);
    no.setId("handover-keep-draft");
    return Panes.column(
        "gap-s",
        new Notice(
            Notice.Kind.WARNING,
            texts.get("handover.empty.draft.question", draft.name()),
            texts.get("handover.empty.draft.goes")),
        Panes.row("gap-s", no, yes));
  }
}
