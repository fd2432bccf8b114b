package vn.hotline1022.ui.notice;

import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.notice.Outage;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.ScrollingPage;
import vn.hotline1022.ui.common.Texts;

/** One outage with everything that was ever said of it. */
final class OpenOutagePane extends StackPane {
  private final OutagesViewModel outages;
  private final Texts texts;
  private final NoticeTexts words;
  private final VBox content = Panes.column("gap-m");
  private final VBox history = Panes.column("gap-s");
  private final Label none;
  private final VBox open;
  private final Button strike;

  OpenOutagePane(OutagesViewModel outages, Texts texts) {
    this.outages = outages;
    this.texts = texts;
    this.words = new NoticeTexts(texts);
    this.none = Panes.text(texts.get("notice.outage.none"), "secondary");
    this.strike =
        Actions.button(
            Icon.CLOSE_CIRCLE_OUTLINE, texts.get("notice.outage.strike"), "", outages::strike);
    Button correct =
        Actions.button(Icon.PENCIL_OUTLINE, texts.get("notice.correct"), "", outages::correct);
    correct.setId("outage-correct");
    strike.setId("outage-strike");
    HBox actions = Panes.row("gap-s", correct, strike);
    actions.setVisible(outages.mayWrite());
    actions.setManaged(outages.mayWrite());
    ScrollingPage page = new ScrollingPage(content);
    VBox.setVgrow(page, Priority.ALWAYS);
    this.open = Panes.column("gap-m", page, actions);
    getStyleClass().addAll("card", "open-side");
    getChildren().setAll(none, open);
    outages.list().selected().subscribe(this::show);
    outages.history().addListener((ListChangeListener<Outage>) _ -> showHistory());
  }

  private void show(Optional<Outage> outage) {
    none.setVisible(outage.isEmpty());
    open.setVisible(outage.isPresent());
    strike.setDisable(outage.filter(Outage::struck).isPresent());
    outage.ifPresent(now -> content.getChildren().setAll(head(now), body(now), history));
    showHistory();
  }

  private VBox head(Outage outage) {
    return Panes.column(
        "gap-s",
        Panes.row("gap-s", OutagesTab.badge(outage, texts)),
        Panes.text(texts.get("notice.effect." + outage.effect()), "title-page"),
        Panes.text(words.period(outage.from(), outage.until())));
  }

  private VBox body(Outage outage) {
    Label cause =
        outage.cause().isEmpty()
            ? Panes.text(texts.get("notice.outage.cause.none"), "muted")
            : Panes.text(outage.cause());
    return Panes.column(
        "gap-xs", Panes.label(texts.get("notice.outage.cause"), "field-label"), cause);
  }

  private void showHistory() {
    history.getChildren().setAll(Panes.label(texts.get("notice.outage.history"), "field-label"));
    outages.history().reversed().forEach(said -> history.getChildren().add(said(said)));
  }

  private VBox said(Outage said) {
    String who = texts.get("notice.written", said.author(), Formats.dateTime(said.writtenAt()));
    String what =
        said.struck()
            ? texts.get("notice.outage.struck")
            : texts.get("notice.effect." + said.effect())
                + ", "
                + words.period(said.from(), said.until());
    return Panes.column("gap-xs", Panes.text(what), Panes.text(who, "secondary"));
  }
}
