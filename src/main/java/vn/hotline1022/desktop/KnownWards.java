package vn.hotline1022.desktop;

import java.util.Optional;
import java.util.function.Supplier;
import vn.hotline1022.unit.UnitTables;
import vn.hotline1022.unit.WardTables;
import vn.hotline1022.unit.Wards;

/** The tiles of the city, read from their tables by whoever asks first; blocks. */
final class KnownWards implements Supplier<Wards> {
  private Optional<Wards> read = Optional.empty();

  @Override
  public synchronized Wards get() {
    Wards wards = read.orElseGet(() -> WardTables.standard(UnitTables.standard()));
    read = Optional.of(wards);
    return wards;
  }
}
