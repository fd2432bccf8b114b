package vn.hotline1022.ui.guidebook;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import vn.hotline1022.guide.TrailFilter.Phones;
import vn.hotline1022.ui.common.Choice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** Which runs are counted: the kind of phone, the days, the version. */
final class FigureFilters extends FlowPane {

  FigureFilters(GuidebookModel book, Texts texts) {
    getStyleClass().add("guidebook-filters");
    getChildren()
        .setAll(
            row(
                book.phones(),
                List.of(Phones.values()),
                phones -> texts.get("guidebook.phones." + phones)),
            row(
                book.period(),
                List.of(GuidebookModel.Period.values()),
                period -> texts.get("guidebook.period." + period)),
            row(
                book.versions(),
                List.of(GuidebookModel.Versions.values()),
                versions -> texts.get("guidebook.versions." + versions)));
  }

  private static <T> HBox row(Property<T> value, List<T> items, Function<T, String> name) {
    HBox row = Panes.row("gap-xs");
    Choice.chips(row, value, items, name);
    return row;
  }
}
