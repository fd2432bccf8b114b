package vn.hotline1022.ui.board;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import vn.hotline1022.lists.Hours;
import vn.hotline1022.ui.common.Panes;

/**
 * Bars of calls per half hour: filled what was, outlined what is usual, and above them a dashed
 * line for what those on duty can take. Each bar tells its numbers and opens its calls.
 */
final class LoadChart extends Region {
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
  private static final double LEFT = 32;
  private static final double BELOW = 20;
  private static final double ABOVE = 8;

  private final BoardModel model;
  private final BoardWords words;
  private final Roving roving = new Roving();
  private final List<Column> columns = new ArrayList<>();
  private final List<Region> lines = new ArrayList<>();
  private final List<Label> amounts = new ArrayList<>();
  private final Path capacity = new Path();
  private Load load = Load.NONE;

  /** What stands at one half hour. */
  private final class Column extends Pressable {
    private final Region bar = region("load-bar");
    private final Region typical = region("load-typical");
    private final Label time = Panes.label("", "caption");
    private final Tooltip tip = new Tooltip();
    private Load.Bar shown;

    Column(Load.Bar first) {
      shown = first;
      getStyleClass().add("load-column");
      getChildren().setAll(typical, bar);
      Tooltip.install(this, tip);
    }

    @Override
    void press() {
      if (shown.calls() > 0) {
        model.open(shown.behind(), _ -> "");
      }
    }

    private void show(Load.Bar now) {
      shown = now;
      boolean over = now.capacity().filter(most -> now.calls() > most).isPresent();
      bar.pseudoClassStateChanged(OVER, over);
      time.setText(Hours.text(now.from()));
      String said = say(now, over);
      tip.setText(said);
      setAccessibleText(said);
    }

    @Override
    protected void layoutChildren() {
      double top = Math.max(1, scale());
      double room = getHeight();
      double wide = Math.max(2, Math.min(30, Math.floor(getWidth() * 0.62)));
      double x = Math.floor((getWidth() - wide) / 2);
      place(bar, x, wide, room, shown.calls() / top);
      place(typical, x, wide, room, shown.typical().orElse(0.0) / top);
    }
  }

  LoadChart(BoardModel model, BoardWords words) {
    this.model = model;
    this.words = words;
    setId("board-load");
    getStyleClass().add("load-chart");
    capacity.getStyleClass().add("load-capacity");
    capacity.setMouseTransparent(true);
    model.load().subscribe(this::show);
  }

  private static Region region(String style) {
    Region region = new Region();
    region.getStyleClass().add(style);
    region.setMouseTransparent(true);
    return region;
  }

  private static void place(Region bar, double x, double wide, double room, double share) {
    double high = Math.round(room * share);
    bar.resizeRelocate(x, room - high, wide, high);
    bar.setVisible(high > 0);
  }

  private String say(Load.Bar bar, boolean over) {
    String time =
        words.get(
            "board.load.time", Hours.text(bar.from()), Hours.text(bar.from().plusMinutes(30)));
    StringBuilder said = new StringBuilder(words.get("board.load.calls", time, bar.calls()));
    bar.typical()
        .ifPresent(
            usual ->
                said.append(". ").append(words.get("board.load.typical", words.number(usual, 1))));
    bar.capacity()
        .ifPresent(
            most ->
                said.append(". ").append(words.get("board.load.capacity", words.number(most, 1))));
    if (over) {
      said.append(". ").append(words.get("board.load.over"));
    }
    return said.toString();
  }

  private void show(Load now) {
    boolean others = now.bars().size() != columns.size();
    load = now;
    if (others) {
      columns.clear();
      now.bars().forEach(bar -> columns.add(new Column(bar)));
      roving.over(columns);
    }
    for (int i = 0; i < columns.size(); i++) {
      if (others || !columns.get(i).shown.equals(now.bars().get(i))) {
        columns.get(i).show(now.bars().get(i));
      }
    }
    grid(others);
    columns.forEach(Column::requestLayout);
    requestLayout();
  }

  /** Lines at round numbers. */
  private void grid(boolean others) {
    int count = (int) Math.round(scale() / step());
    if (!others && lines.size() == count + 1 && !lines.isEmpty()) {
      nameLines();
      return;
    }
    lines.clear();
    amounts.clear();
    for (int i = 0; i <= count; i++) {
      lines.add(region("load-line"));
      amounts.add(Panes.label("", "caption"));
    }
    nameLines();
    List<Node> all = new ArrayList<>(lines);
    all.addAll(amounts);
    all.addAll(columns);
    columns.forEach(column -> all.add(column.time));
    all.add(capacity);
    getChildren().setAll(all);
  }

  private void nameLines() {
    for (int i = 0; i < amounts.size(); i++) {
      amounts.get(i).setText(words.number(Math.round(i * step())));
    }
  }

  private double step() {
    double rough = Math.max(4, load.top()) / 4;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double part = rough / power;
    return power * (part <= 1 ? 1 : part <= 2 ? 2 : part <= 5 ? 5 : 10);
  }

  private double scale() {
    return step() * Math.ceil(Math.max(4, load.top()) / step());
  }

  @Override
  protected double computePrefHeight(double width) {
    return 136;
  }

  @Override
  protected double computeMinHeight(double width) {
    return 112;
  }

  @Override
  protected void layoutChildren() {
    double high = getHeight() - BELOW - ABOVE;
    double wide = getWidth() - LEFT;
    for (int i = 0; i < lines.size(); i++) {
      double y = Math.round(ABOVE + high - high * i / Math.max(1, lines.size() - 1));
      lines.get(i).resizeRelocate(LEFT, y, wide, 1);
      Label amount = amounts.get(i);
      double size = Math.ceil(amount.prefWidth(-1));
      double tall = amount.prefHeight(-1);
      amount.resizeRelocate(Math.max(0, LEFT - 8 - size), y - tall / 2, size, tall);
    }
    double each = columns.isEmpty() ? 0 : wide / columns.size();
    for (int i = 0; i < columns.size(); i++) {
      columns.get(i).resizeRelocate(LEFT + i * each, ABOVE, each, high);
    }
    times(each, high);
    line(each, high);
  }

  /** As many times as have room. */
  private void times(double each, double high) {
    double needed = columns.stream().mapToDouble(one -> one.time.prefWidth(-1)).max().orElse(1) + 8;
    int every = 1;
    while (each * every < needed && every < columns.size()) {
      every *= 2;
    }
    for (int i = 0; i < columns.size(); i++) {
      Label time = columns.get(i).time;
      double size = Math.ceil(time.prefWidth(-1));
      double middle = LEFT + (i + 0.5) * each;
      boolean fits = middle - size / 2 >= 0 && middle + size / 2 <= getWidth();
      time.setVisible(i % every == 0 && fits);
      time.resizeRelocate(middle - size / 2, ABOVE + high + 4, size, time.prefHeight(-1));
    }
  }

  private void line(double each, double high) {
    capacity.getElements().clear();
    double top = Math.max(1, scale());
    for (int i = 0; i < load.bars().size(); i++) {
      double x = LEFT + (i + 0.5) * each;
      boolean begins = capacity.getElements().isEmpty();
      load.bars()
          .get(i)
          .capacity()
          .map(most -> ABOVE + high - high * Math.min(1, most / top))
          .ifPresent(y -> capacity.getElements().add(begins ? new MoveTo(x, y) : new LineTo(x, y)));
    }
  }

  /** Puts the focus on a bar. */
  @Override
  public void requestFocus() {
    roving.requestFocus();
  }
}
