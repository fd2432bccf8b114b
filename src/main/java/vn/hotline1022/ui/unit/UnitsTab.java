package vn.hotline1022.ui.unit;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.knowledge.HelpTopic;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.ScrollingPage;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.shell.Tab;
import vn.hotline1022.unit.Place;
import vn.hotline1022.unit.Unit;
import vn.hotline1022.unit.Unit.District;
import vn.hotline1022.unit.Unit.NewUnit;
import vn.hotline1022.unit.Unit.OldUnit;
import vn.hotline1022.unit.Units;

/** Looks an address up: what an old unit became, and what a unit of today is made of. */
public final class UnitsTab implements Tab {
  private final UnitEntry entry;
  private final Texts texts;
  private final UnitTexts words;
  private final UnitField field;
  private final VBox facts = Panes.column("gap-m");
  private final VBox root;

  public UnitsTab(UnitEntry entry, Texts texts) {
    this.entry = entry;
    this.texts = texts;
    this.words = new UnitTexts(texts);
    this.field = new UnitField("unit-lookup", entry, texts);
    VBox ask =
        Panes.column("gap-s", Panes.label(texts.get("unit.lookup.title"), "title-card"), field);
    ask.getStyleClass().addAll("card", "unit-lookup");
    ScrollingPage page = new ScrollingPage(facts);
    page.getStyleClass().add("card");
    VBox.setVgrow(page, Priority.ALWAYS);
    root = Panes.column("gap-m", ask, Notice.place(entry.book().fault(), texts), page);
    entry.code().subscribe(_ -> show());
    entry.book().finder().addListener((_, _, _) -> show());
  }

  private void show() {
    Optional<Units> units = entry.book().finder().get().map(finder -> finder.units());
    Optional<Unit> unit = units.flatMap(all -> chosen().flatMap(in -> all.find(in.unit())));
    facts.getChildren().clear();
    if (unit.isEmpty()) {
      facts.getChildren().add(Panes.text(texts.get("unit.lookup.empty"), "secondary"));
      return;
    }
    facts
        .getChildren()
        .addAll(
            Panes.text(words.name(unit.get()), "title-page"),
            Panes.text(words.detail(unit.get(), units.get()), "secondary"),
            Panes.label(texts.get(heading(unit.get())), "field-label"),
            parts(unit.get(), units.get()));
  }

  private Optional<Place.In> chosen() {
    return entry
        .code()
        .get()
        .flatMap(Place::of)
        .flatMap(place -> place instanceof Place.In in ? Optional.of(in) : Optional.empty());
  }

  private static String heading(Unit unit) {
    return switch (unit) {
      case NewUnit _ -> "unit.lookup.made";
      case OldUnit old when !old.endedEarlier() -> "unit.lookup.became";
      case OldUnit _ -> "unit.lookup.now";
      case District _ -> "unit.lookup.now";
    };
  }

  private GridPane parts(Unit unit, Units units) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("fact-grid");
    switch (unit) {
      case NewUnit now ->
          units
              .madeOf(now)
              .forEach(part -> row(grid, words.name(part.from()), words.extent(part.extent())));
      case OldUnit old when !old.endedEarlier() ->
          units
              .becameOf(old)
              .forEach(part -> row(grid, words.name(part.to()), words.extent(part.extent())));
      case OldUnit old -> wards(grid, units.wardsOf(old.district()));
      case District district -> wards(grid, units.wardsOf(district));
    }
    return grid;
  }

  private void wards(GridPane grid, List<NewUnit> wards) {
    wards.forEach(ward -> row(grid, words.name(ward), ""));
  }

  private static void row(GridPane grid, String name, String extent) {
    Label unit = Panes.label(name, "medium");
    unit.setMinWidth(Region.USE_PREF_SIZE);
    grid.addRow(grid.getRowCount(), unit, Panes.text(extent, "secondary"));
  }

  @Override
  public HelpTopic help() {
    return HelpTopic.DIRECTORY;
  }

  @Override
  public String title() {
    return texts.get("unit.lookup.tab");
  }

  @Override
  public Region view() {
    return root;
  }

  @Override
  public void shown() {
    field.field().requestFocus();
    field.field().selectAll();
  }
}
