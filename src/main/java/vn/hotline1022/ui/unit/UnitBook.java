package vn.hotline1022.ui.unit;

import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.ui.common.Tasks;
import vn.hotline1022.unit.UnitFinder;

/** The units of the city, read once off the FX thread; fields come alive when they are there. */
public final class UnitBook {
  private final ReadOnlyObjectWrapper<Optional<UnitFinder>> finder =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>();

  /** Begins to read the tables. */
  public void load(Callable<UnitFinder> tables, Tasks tasks) {
    tasks
        .run(tables)
        .onSuccess(read -> finder.set(Optional.of(read)))
        .onFailure(fault::set)
        .start();
  }

  /** Empty until the tables are read, or for ever when they are damaged. */
  public ReadOnlyObjectProperty<Optional<UnitFinder>> finder() {
    return finder.getReadOnlyProperty();
  }

  /** Why there is none; null while all is well. */
  public ReadOnlyObjectProperty<Fault> fault() {
    return fault.getReadOnlyProperty();
  }
}
