package vn.hotline1022.ui.booth;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.event.TallyKind;
import vn.hotline1022.event.VisitFigures;
import vn.hotline1022.handout.QrCode;
import vn.hotline1022.handout.StoreLinks;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** The right of the booth: the code to scan, what was done today, what is only counted. */
final class TodayPane {
  private final BoothViewModel booth;
  private final Texts texts;
  private final Label helped = figure();
  private final Label activated = figure();
  private final Label continued = figure();
  private final Label mean = figure();
  private final Map<TallyKind, CountRow> rows = new EnumMap<>(TallyKind.class);
  private final VBox code = Panes.column("gap-s");
  private Optional<StoreLinks.Link> drawn = Optional.empty();

  TodayPane(BoothViewModel booth, Texts texts) {
    this.booth = booth;
    this.texts = texts;
    code.getStyleClass().addAll("card", "booth-code");
    booth.counts().figures().subscribe(this::show);
    booth.links().subscribe(this::look);
  }

  /** The cards, the most important first. */
  Region[] cards(Supplier<Optional<Region>> handOver) {
    VBox today = Panes.column("gap-m", Panes.label(texts.get("booth.today"), "title-card"), grid());
    today.getStyleClass().addAll("card", "booth-today");
    VBox tally = Panes.column("gap-s", tallyHead());
    for (TallyKind kind : TallyKind.values()) {
      CountRow row = new CountRow(booth, kind, texts);
      rows.put(kind, row);
      tally.getChildren().add(row);
    }
    tally.getStyleClass().addAll("card", "booth-tally");
    booth.tools().events().here().subscribe(this::at);
    show(booth.counts().figures().get());
    return Stream.concat(Stream.of(code, today, tally), handOver.get().stream())
        .toArray(Region[]::new);
  }

  private HBox tallyHead() {
    Label more = Panes.label(BoothKeys.INFORMED, "key-hint");
    Label less = Panes.label(BoothKeys.TAKE_BACK, "key-hint");
    return Panes.row(
        "gap-s", Panes.label(texts.get("booth.tally"), "title-card"), Panes.spacer(), less, more);
  }

  /** A class has more to count. */
  private void at(Optional<BoothEvents.Here> here) {
    boolean lesson = here.filter(BoothEvents.Here::lesson).isPresent();
    rows.forEach(
        (kind, row) -> {
          boolean is = lesson || kind == TallyKind.INFORMED;
          row.setVisible(is);
          row.setManaged(is);
        });
  }

  private static Label figure() {
    return Panes.label("0", "booth-figure");
  }

  private GridPane grid() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("booth-figures");
    for (int i = 0; i < 2; i++) {
      ColumnConstraints half = new ColumnConstraints();
      half.setPercentWidth(50);
      grid.getColumnConstraints().add(half);
    }
    grid.add(named(helped, "helped"), 0, 0);
    grid.add(named(activated, "activated"), 1, 0);
    grid.add(named(continued, "continued"), 0, 1);
    grid.add(named(mean, "mean"), 1, 1);
    return grid;
  }

  private VBox named(Label figure, String name) {
    return new VBox(figure, Panes.text(texts.get("booth.today." + name), "caption"));
  }

  private void show(BoothFigures now) {
    VisitFigures visits = now.visits();
    helped.setText(Integer.toString(visits.helped()));
    activated.setText(Integer.toString(visits.activated()));
    continued.setText(Integer.toString(visits.continued()));
    mean.setText(visits.mean().map(Formats::duration).orElse("–"));
    rows.forEach((kind, row) -> row.show(now.counts().get(kind)));
  }

  /** The code leads where the settings say; without a link there is nothing to scan. */
  private void look(StoreLinks links) {
    Optional<StoreLinks.Link> link =
        links
            .link(StoreLinks.Place.INFO)
            .or(() -> links.link(StoreLinks.Place.ANDROID))
            .or(() -> links.link(StoreLinks.Place.IPHONE));
    if (!code.getChildren().isEmpty() && link.equals(drawn)) {
      return;
    }
    drawn = link;
    code.getChildren().setAll(Panes.label(texts.get("booth.code"), "title-card"));
    link.ifPresentOrElse(
        known -> {
          code.getChildren().add(picture(new QrCode(known)));
          code.getChildren()
              .add(Panes.text(texts.get("booth.code." + known.place()), "caption", "centred"));
        },
        () -> code.getChildren().add(Panes.text(texts.get("booth.code.none"), "secondary")));
  }

  private Region picture(QrCode qr) {
    QrPane picture = new QrPane(qr);
    picture.setAccessibleText(texts.get("booth.code"));
    Pane place = new StackPane(picture);
    place.getStyleClass().add("booth-code-place");
    return place;
  }
}
