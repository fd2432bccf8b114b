package vn.hotline1022.ui.notice;

import java.time.Duration;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import vn.hotline1022.notice.Outage;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.ListSide;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.shell.Tab;
import vn.hotline1022.ui.shell.TabbedScreen;

/** The times the hotline itself was out, the newest first, with one open or being written. */
public final class OutagesTab implements Tab {
  private final OutagesViewModel outages;
  private final Texts texts;
  private final NoticeTexts words;
  private final ListSide<Outage> list;
  private final OutageEditorPane editor;
  private final HBox root;

  public OutagesTab(OutagesViewModel outages, Texts texts) {
    this.outages = outages;
    this.texts = texts;
    this.words = new NoticeTexts(texts);
    String empty = outages.mayWrite() ? "notice.outage.empty.write" : "notice.outage.empty";
    this.list =
        new ListSide<>(
            "outage-list",
            title(),
            outages.list(),
            this::row,
            new SimpleStringProperty(texts.get(empty)));
    this.editor = new OutageEditorPane(outages, texts);
    this.root = layout();
  }

  private HBox layout() {
    VBox left = Panes.column("gap-m");
    if (outages.mayWrite()) {
      Button create =
          Actions.button(
              MaterialDesignP.PLUS,
              texts.get("notice.outage.create"),
              TabbedScreen.CREATE,
              this::create);
      create.setId("outage-create");
      left.getChildren().add(Panes.row("gap-s", create));
    }
    left.getChildren().addAll(Notice.place(outages.fault(), texts), list);
    VBox.setVgrow(list, Priority.ALWAYS);
    HBox.setHgrow(left, Priority.ALWAYS);
    OpenOutagePane open = new OpenOutagePane(outages, texts);
    StackPane right = new StackPane(open, editor);
    right.getStyleClass().add("side-detail");
    outages.editor().open().subscribe(writing -> show(open, writing));
    HBox sides = new HBox(left, right);
    sides.getStyleClass().add("gap-m");
    right.prefWidthProperty().bind(sides.widthProperty().multiply(0.42));
    return sides;
  }

  private void show(Region open, boolean writing) {
    boolean inEditor = editor.isFocusWithin();
    editor.setVisible(writing);
    open.setVisible(!writing);
    if (inEditor && !writing) {
      list.focus();
    }
  }

  private Region row(Outage outage) {
    Label badge = badge(outage, texts);
    HBox head =
        Panes.row(
            "gap-s",
            Panes.growing(Panes.text(texts.get("notice.effect." + outage.effect()), "strong")),
            badge);
    String lasted = outage.until().map(end -> lasted(outage, texts)).orElse("");
    String period = words.period(outage.from(), outage.until());
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

  @Override
  public String title() {
    return texts.get("notice.outage.tab");
  }

  @Override
  public Region view() {
    return root;
  }

  @Override
  public void shown() {
    outages.refresh();
    if (outages.editor().open().get()) {
      editor.focus();
    } else {
      list.focus();
    }
  }

  @Override
  public boolean canCreate() {
    return outages.mayWrite() && !outages.editor().open().get();
  }

  @Override
  public void create() {
    outages.create();
    editor.focus();
  }

  @Override
  public boolean canSave() {
    return outages.mayWrite() && outages.editor().open().get();
  }

  @Override
  public void save() {
    outages.save();
  }
}
