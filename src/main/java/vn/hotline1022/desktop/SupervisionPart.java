package vn.hotline1022.desktop;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import vn.hotline1022.staff.Permission;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.shell.LateScreen;
import vn.hotline1022.ui.shell.Screen;
import vn.hotline1022.ui.shell.ShellKeys;
import vn.hotline1022.ui.shell.Tab;
import vn.hotline1022.ui.shell.TabbedScreen;
import vn.hotline1022.ui.supervision.PeriodModel;

/** Supervision: the shift live, the wards, feedback, the daily data. For who makes reports. */
final class SupervisionPart implements DeskPart {
  private final SessionTools tools;
  private final PeriodModel period;
  private final List<SupervisionSide> sides;
  private final IntegerProperty front;

  /**
   * @param period shared by the sides
   * @param sides in their order
   * @param front which of them is in front
   */
  SupervisionPart(
      SessionTools tools, PeriodModel period, List<SupervisionSide> sides, IntegerProperty front) {
    this.tools = tools;
    this.period = period;
    this.sides = List.copyOf(sides);
    this.front = front;
  }

  @Override
  public Optional<Screen> screen(Texts texts, ShellKeys keys) {
    return !sides.isEmpty() && may()
        ? Optional.of(new LateScreen(Screen.Place.SUPERVISION, () -> tabbed(texts, keys)))
        : Optional.empty();
  }

  private boolean may() {
    return tools.person().role().may(Permission.MAKE_REPORTS);
  }

  private Screen tabbed(Texts texts, ShellKeys keys) {
    List<Tab> tabs = sides.stream().map(side -> side.tab(texts, keys)).toList();
    TabbedScreen made = new TabbedScreen(Screen.Place.SUPERVISION, texts, tabs, front);
    made.addKeys(keys);
    return made;
  }

  @Override
  public Map<Screen.Place, ReadOnlyIntegerProperty> badges() {
    // One side has something that waits: numbers of several would say nothing together.
    return sides.stream()
        .filter(_ -> may())
        .flatMap(side -> side.waiting().stream())
        .findFirst()
        .map(count -> Map.of(Screen.Place.SUPERVISION, count))
        .orElse(Map.of());
  }

  @Override
  public void begin() {
    if (may()) {
      sides.forEach(SupervisionSide::begin);
    }
  }

  @Override
  public void news() {
    if (may()) {
      sides.forEach(SupervisionSide::news);
    }
  }

  @Override
  public void tick() {
    if (may()) {
      period.tick();
      sides.forEach(SupervisionSide::tick);
    }
  }
}
