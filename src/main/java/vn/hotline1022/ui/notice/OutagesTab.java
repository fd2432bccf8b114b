package vn.hotline1022.ui.notice;

import java.time.Duration;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.notice.Outage;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.shell.Tab;

/** The times the hotline itself was out, the newest first, with one open or being written. */
public final class OutagesTab {

  private OutagesTab() {}

  public static Tab of(OutagesViewModel outages, Texts texts) {
    return new BoardTab<>(
        outages.board(),
        new BoardTab.Look<>(
            "outage",
            "notice.outage.tab",
            outages.mayWrite() ? "notice.outage.empty.write" : "notice.outage.empty",
            "notice.outage.create",
            outage -> row(outage, texts),
            new OpenOutagePane(outages, texts),
            OutageEditorPane.of(outages, texts)),
        texts);
  }

  private static Region row(Outage outage, Texts texts) {
    Label badge = badge(outage, texts);
    HBox head =
        Panes.row(
            "gap-s",
            Panes.growing(Panes.text(texts.get("notice.effect." + outage.effect()), "strong")),
            badge);
    String lasted = outage.until().map(end -> lasted(outage, texts)).orElse("");
    String period = new NoticeTexts(texts).period(outage.from(), outage.until());
    VBox lines =
        new VBox(
            head, Panes.text(lasted.isEmpty() ? period : period + " · " + lasted, "secondary"));
    if (!outage.cause().isEmpty()) {
      lines.getChildren().add(Panes.text(outage.cause(), "secondary"));
    }
    return lines;
  }

  static Label badge(Outage outage, Texts texts) {
    Label badge =
        outage.struck()
            ? Panes.label(texts.get("notice.outage.struck"), "badge-neutral")
            : outage.until().isEmpty()
                ? Panes.label(texts.get("notice.outage.lasting"), "badge-danger")
                : Panes.label(texts.get("notice.outage.over"), "badge-success");
    badge.setMinWidth(Region.USE_PREF_SIZE);
    return badge;
  }

  static String lasted(Outage outage, Texts texts) {
    Duration time = Duration.between(outage.from(), outage.until().orElse(outage.from()));
    return texts.get("notice.outage.lasted", Formats.duration(time));
  }
}
