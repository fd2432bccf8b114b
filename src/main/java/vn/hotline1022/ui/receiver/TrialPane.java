package vn.hotline1022.ui.receiver;

import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.feedback.ReceiverOffer;
import vn.hotline1022.ui.common.FaultText;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** What came of trying the receiver; takes no room before. */
final class TrialPane extends VBox {
  private final Texts texts;
  private final ReceiverWords words;

  TrialPane(TrialModel model, Texts texts) {
    this.texts = texts;
    this.words = new ReceiverWords(texts);
    setId("receiver-trial");
    getStyleClass().add("gap-xs");
    setMinHeight(USE_PREF_SIZE);
    model.state().subscribe(this::show);
  }

  private void show(Trial trial) {
    getChildren().clear();
    switch (trial) {
      case Trial.None _ -> {}
      case Trial.Running _ ->
          getChildren()
              .add(
                  new Notice(
                      Notice.Kind.INFO,
                      texts.get("receiver.test.running"),
                      texts.get("receiver.test.running.says")));
      case Trial.Found found -> found(found.offer());
      case Trial.Failed failed -> {
        ReceiverWords.Wrong wrong = words.wrong(failed.why());
        String safe = texts.get("receiver.test.safe");
        getChildren()
            .add(new Notice(Notice.Kind.DANGER, wrong.happened(), safe + " " + wrong.todo()));
      }
      case Trial.Broken broken -> getChildren().add(Notice.of(FaultText.of(broken.fault(), texts)));
    }
    setVisible(!getChildren().isEmpty());
    setManaged(!getChildren().isEmpty());
  }

  private void found(ReceiverOffer offer) {
    Notice.Kind kind = offer.services().isEmpty() ? Notice.Kind.WARNING : Notice.Kind.SUCCESS;
    List<ReceiverWords.Fact> facts = words.found(offer);
    getChildren().add(new Notice(kind, texts.get("receiver.test.found"), facts.getFirst().text()));
    facts.stream().skip(1).map(TrialPane::line).forEach(getChildren()::add);
    getChildren().add(Panes.text(texts.get("receiver.test.found.key"), "field-hint"));
  }

  private static Region line(ReceiverWords.Fact fact) {
    HBox line =
        Panes.row(
            "gap-s",
            Icons.of(
                fact.good() ? Icon.CHECK : Icon.MINUS,
                "small",
                fact.good() ? "success" : "warning"),
            Panes.growing(Panes.text(fact.text())));
    line.getStyleClass().add("receiver-fact");
    return line;
  }
}
