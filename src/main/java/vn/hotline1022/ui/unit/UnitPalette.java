package vn.hotline1022.ui.unit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.palette.Finder;
import vn.hotline1022.ui.palette.Found;
import vn.hotline1022.unit.Unit;
import vn.hotline1022.unit.UnitFinder;

/** Finds wards and communes, old and new, for the palette. */
public final class UnitPalette implements Finder {
  private final Supplier<Optional<UnitFinder>> finder;
  private final UnitTexts words;
  private final Consumer<Unit> open;

  /**
   * @param finder the units once they are read; asked off the FX thread
   * @param open shows what became of a unit, on the FX thread
   */
  public UnitPalette(Supplier<Optional<UnitFinder>> finder, Texts texts, Consumer<Unit> open) {
    this.finder = finder;
    this.words = new UnitTexts(texts);
    this.open = open;
  }

  @Override
  public String kind() {
    return "unit";
  }

  @Override
  public List<Found> find(String typed, int limit) {
    return finder
        .get()
        .map(units -> units.suggest(typed, limit).stream().map(unit -> found(unit, units)).toList())
        .orElse(List.of());
  }

  private Found found(Unit unit, UnitFinder units) {
    return new Found(unit.fullName(), words.detail(unit, units.units()), () -> open.accept(unit));
  }
}
