package vn.hotline1022.ui.amend;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;
import vn.hotline1022.call.CallRevision;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.people.CitizenTools;

/** What was put right since the call was saved: when, by whom, from what to what; newest first. */
final class HistoryPane extends VBox {
  private final Texts texts;
  private final AmendTexts words;

  HistoryPane(AmendModel model, CitizenTools tools, Texts texts) {
    this.texts = texts;
    this.words = new AmendTexts(tools, texts);
    setId("calls-history");
    getStyleClass().add("gap-s");
    model.details().subscribe(this::show);
  }

  private void show(Optional<CallDetails> details) {
    getChildren().clear();
    List<CallRevision> history = details.map(CallDetails::history).orElse(List.of());
    if (history.size() < 2) {
      return;
    }
    getChildren().add(Panes.label(texts.get("amend.history"), "field-label"));
    for (int i = history.size() - 1; i > 0; i--) {
      getChildren().add(revision(history, i, details.orElseThrow()));
    }
  }

  private VBox revision(List<CallRevision> history, int at, CallDetails details) {
    CallRevision now = history.get(at);
    VBox lines =
        Panes.column(
            "gap-xs",
            Panes.text(
                texts.get("amend.history.by", Formats.dateTime(now.at()), now.actor()), "caption"));
    for (AmendTexts.Change change :
        words.changes(history.get(at - 1).call(), now.call(), details)) {
      lines
          .getChildren()
          .add(
              Panes.text(
                  texts.get("amend.history.change", change.what(), change.from(), change.to())));
    }
    if (now.seen() >= 0 && now.seen() < at) {
      lines.getChildren().add(Panes.text(texts.get("amend.history.unseen"), "text-warning"));
    }
    return lines;
  }
}
