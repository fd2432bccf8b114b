package vn.hotline1022.ui.notice;

import java.util.UUID;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.notice.Notice;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.ScrollingPage;
import vn.hotline1022.ui.common.Spoken;
import vn.hotline1022.ui.common.Texts;

/** What the shift has to know, on the desk between calls. New ones are marked, nothing pops up. */
public final class NoticeCard extends VBox {
  private static final int MOST_SHOWN = 8;

  private final NoticesViewModel notices;
  private final Texts texts;
  private final Consumer<UUID> open;
  private final VBox rows = Panes.column("gap-s");
  private final Label unread = Panes.label("", "badge-warning");

  /**
   * @param open brings a notice to the front
   */
  public NoticeCard(NoticesViewModel notices, Texts texts, Consumer<UUID> open) {
    this.notices = notices;
    this.texts = texts;
    this.open = open;
    unread.setMinWidth(USE_PREF_SIZE);
    Label key = Panes.label("Ctrl 5", "key-hint");
    key.setMinWidth(USE_PREF_SIZE);
    HBox head =
        Panes.row(
            "gap-s",
            Icons.of(Icon.BELL_OUTLINE, "small"),
            Panes.label(texts.get("notice.card.title"), "title-card"),
            unread,
            Panes.spacer(),
            key);
    ScrollingPage page = new ScrollingPage(rows);
    VBox.setVgrow(page, Priority.ALWAYS);
    getStyleClass().addAll("card", "gap-s", "notice-card");
    getChildren().setAll(head, page);
    notices.current().addListener((ListChangeListener<Notice>) _ -> show());
    notices.unread().subscribe(_ -> show());
    show();
  }

  private void show() {
    int fresh = notices.unread().get();
    unread.setText(texts.get("notice.card.unread", fresh));
    unread.setVisible(fresh > 0);
    rows.getChildren().setAll(notices.current().stream().limit(MOST_SHOWN).map(this::row).toList());
    if (notices.current().isEmpty()) {
      String key = notices.mayWrite() ? "notice.card.empty.write" : "notice.card.empty";
      rows.getChildren().add(Panes.text(texts.get(key), "secondary"));
    }
  }

  private Region row(Notice notice) {
    String title = texts.get("notice.card.row", notice.title(), Formats.dayTime(notice.from()));
    HBox head = Panes.row("gap-s", Panes.growing(Panes.text(title, "strong")));
    if (notices.isNew(notice)) {
      Label mark = Panes.label(texts.get("notice.new"), "badge-warning");
      mark.setMinWidth(USE_PREF_SIZE);
      head.getChildren().add(mark);
    }
    VBox words = new VBox(head);
    if (!notice.text().isEmpty()) {
      words.getChildren().add(Panes.text(notice.text(), "secondary"));
    }
    words.getStyleClass().addAll("notice-row", NoticeTexts.bar(notice.kind()));
    Spoken.asOne(words, texts.get("notice.kind." + notice.kind()) + ": " + notice.title());
    words.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            open.accept(notice.id());
          }
        });
    return words;
  }
}
