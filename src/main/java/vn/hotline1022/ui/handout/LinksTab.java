package vn.hotline1022.ui.handout;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.handout.StoreLinks;
import vn.hotline1022.handout.StoreLinks.Place;
import vn.hotline1022.knowledge.HelpTopic;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.shell.Tab;

/** A side of the settings: where the app is got, as it is printed on handouts. */
public final class LinksTab implements Tab {
  private final LinksViewModel model;
  private final Texts texts;
  private final VBox said = new VBox();
  private final VBox root;
  private TextField first = new TextField();

  public LinksTab(LinksViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    VBox card =
        Panes.column(
            "gap-m",
            Panes.text(texts.get("handout.links"), "title-card"),
            Panes.text(texts.get("handout.links.says"), "secondary"));
    for (Place place : Place.values()) {
      card.getChildren().add(field(place));
    }
    Button save =
        Actions.button(
            Icon.CHECK, texts.get("handout.links.save"), "Ctrl S", model::save, "primary-action");
    save.setId("links-save");
    save.setMaxWidth(Region.USE_PREF_SIZE);
    card.getChildren().addAll(save, said, Notice.place(model.fault(), texts));
    card.getStyleClass().addAll("card", "handout-links");
    model.kept().subscribe(this::say);
    root = Panes.column("gap-m", card);
    root.setId("links");
  }

  private Region field(Place place) {
    TextField field = new Fields(texts).text(StoreLinks.LONGEST);
    field.setId("link-" + place);
    field.textProperty().bindBidirectional(model.typed(place));
    field.setPromptText("https://" + place.host() + "/…");
    if (place == Place.ANDROID) {
      first = field;
    }
    return Fields.labelled(
        texts.get("handout.link." + place),
        field,
        model
            .wrong(place)
            .map(wrong -> wrong ? texts.get("handout.link.wrong", place.host()) : ""));
  }

  private void say(boolean kept) {
    said.getChildren().clear();
    said.setManaged(kept);
    if (kept) {
      said.getChildren().add(new Notice(Notice.Kind.SUCCESS, texts.get("handout.links.kept"), ""));
    }
  }

  @Override
  public HelpTopic help() {
    return HelpTopic.LISTS;
  }

  @Override
  public String title() {
    return texts.get("handout.links.tab");
  }

  @Override
  public Region view() {
    return root;
  }

  @Override
  public void shown() {
    model.refresh();
    first.requestFocus();
  }

  @Override
  public boolean canSave() {
    return true;
  }

  @Override
  public void save() {
    model.save();
  }
}
