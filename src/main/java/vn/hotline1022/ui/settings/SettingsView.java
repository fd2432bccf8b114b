package vn.hotline1022.ui.settings;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.knowledge.HelpTopic;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.SceneDialogs;
import vn.hotline1022.ui.common.ScrollingPage;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.shell.Screen;
import vn.hotline1022.ui.shell.Tab;

/** The settings: what needs a role is only shown to it; everything is applied at once. */
public final class SettingsView implements Screen {
  private final SettingsViewModel model;
  private final Texts texts;
  private final Label title;
  private final VBox page;
  private final ScrollingPage view;

  /**
   * @param files for a backup elsewhere
   * @param dialogs where adding people opens
   */
  public SettingsView(
      SettingsViewModel model, FilePicker files, SceneDialogs dialogs, Texts texts) {
    this.model = model;
    this.texts = texts;
    this.title = Panes.text(texts.get("settings.title"), "title-page");
    Columns columns =
        new Columns(
            column(LookCards.look(model.look(), texts), OwnCards.lock(model, texts)),
            column(OwnCards.passphrase(model, texts), about(files, dialogs)),
            column(
                new PeopleCard(model, dialogs, texts).view(),
                new BackupCard(model.backup(), files, texts).view()));
    page = Panes.column("gap-l", title, columns);
    page.setId("settings");
    page.getStyleClass().add("settings-page");
    view = new ScrollingPage(page);
  }

  /** The same as one of several sides, under a title that they share. */
  public Tab asTab() {
    title.setVisible(false);
    title.setManaged(false);
    page.getStyleClass().add("side");
    return new Tab() {
      @Override
      public HelpTopic help() {
        return SettingsView.this.help();
      }

      @Override
      public String title() {
        return texts.get("settings.tab");
      }

      @Override
      public Region view() {
        return view;
      }

      @Override
      public void shown() {
        SettingsView.this.shown();
      }
    };
  }

  @Override
  public HelpTopic help() {
    return HelpTopic.SETTINGS;
  }

  @Override
  public Place place() {
    return Place.SETTINGS;
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public void shown() {
    model.refresh();
    Node language = view.lookup("#settings-language");
    if (language instanceof Parent chips) {
      chips.getChildrenUnmodifiable().stream()
          .filter(Node::isFocusTraversable)
          .findFirst()
          .ifPresent(Node::requestFocus);
    }
  }

  /** A card with its title. */
  static VBox card(String title, Node... content) {
    VBox card = Panes.column("gap-m", Panes.text(title, "title-card"));
    card.getChildren().addAll(content);
    card.getStyleClass().add("card");
    return card;
  }

  private static VBox column(Node... cards) {
    VBox column = Panes.column("gap-l", cards);
    column.getStyleClass().add("settings-column");
    return column;
  }

  private Region about(FilePicker files, SceneDialogs dialogs) {
    About about = model.about();
    Button support =
        Panes.button(texts.get("settings.support.open"), () -> support(files, dialogs));
    support.setId("settings-support");
    FlowPane buttons = new FlowPane(support);
    buttons.getStyleClass().add("chips");
    return card(
        texts.get("settings.about"),
        Panes.text(texts.get("settings.about.version", about.version())),
        Panes.text(texts.get("settings.about.device", about.deviceName()), "secondary"),
        Panes.text(texts.get("settings.about.folder", about.dataFolder()), "secondary"),
        Panes.text(texts.get("settings.about.licence"), "secondary"),
        buttons);
  }

  private void support(FilePicker files, SceneDialogs dialogs) {
    SupportModel asked = model.supporting();
    SupportPage page = new SupportPage(asked, files, dialogs::close, texts);
    dialogs.open(texts.get("settings.support"), new ScrollingPage(page.view()), page.first());
    asked.gather();
  }
}
