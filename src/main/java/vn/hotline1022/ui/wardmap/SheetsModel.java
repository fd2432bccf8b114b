package vn.hotline1022.ui.wardmap;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.report.WardSheetWords;
import vn.hotline1022.report.WardSheets;
import vn.hotline1022.stats.Period;
import vn.hotline1022.ui.common.Tasks;
import vn.hotline1022.unit.Unit.NewUnit;

/**
 * Writes the sheets of units into a folder, one after the other, each as a page and a workbook. On
 * the FX thread.
 */
public final class SheetsModel {
  private final Tasks slow;
  private final Supplier<WardSheets.Sources> sources;
  private final BooleanSupplier may;
  private final LongConsumer noted;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new Idle());
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>();
  private boolean cancelled;

  /** How far it is. */
  public sealed interface State {}

  /** Nothing is being written. */
  public record Idle() implements State {}

  /** So many of all are written. */
  public record Writing(int done, int all) implements State {}

  /** What is in the folder now. */
  public record Written(Path folder, int units, boolean cancelled) implements State {}

  /**
   * Which sheets are wanted.
   *
   * @param now the moment at which they were asked for
   */
  public record Order(List<NewUnit> units, Period period, Instant now, WardSheetWords words) {
    public Order {
      units = List.copyOf(units);
    }
  }

  /**
   * @param sources asked in the background
   * @param may whether the person may hand out figures; asked again before writing
   * @param noted told how many sheets were taken out, for the log of who took what
   */
  public SheetsModel(
      Tasks slow, Supplier<WardSheets.Sources> sources, BooleanSupplier may, LongConsumer noted) {
    this.slow = slow;
    this.sources = sources;
    this.may = may;
    this.noted = noted;
  }

  public ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  /** Why it stopped; null when all is well. */
  public ReadOnlyObjectProperty<Fault> fault() {
    return fault.getReadOnlyProperty();
  }

  public boolean isBusy() {
    return state.get() instanceof Writing;
  }

  /** Begins to write; figures are read once for all. */
  public void write(Order order, Path folder) {
    if (isBusy() || order.units().isEmpty()) {
      return;
    }
    cancelled = false;
    fault.set(null);
    state.set(new Writing(0, order.units().size()));
    slow.run(
            () -> {
              if (!may.getAsBoolean()) {
                throw new FaultException(new Fault.NotAllowed());
              }
              WardSheets.Sources from = sources.get();
              // What is handed out has everything in it that was written.
              from.stats().catchUp();
              return WardSheets.of(from, order.period(), order.now());
            })
        .onSuccess(sheets -> next(sheets, order, folder, 0))
        .onFailure(this::failed)
        .start();
  }

  /** No further sheet is begun; those that are whole stay. */
  public void cancel() {
    cancelled = true;
  }

  private void next(WardSheets sheets, Order order, Path folder, int done) {
    if (cancelled || done == order.units().size()) {
      noted.accept(done);
      state.set(new Written(folder, done, done < order.units().size()));
      return;
    }
    state.set(new Writing(done, order.units().size()));
    NewUnit unit = order.units().get(done);
    slow.run(() -> sheets.sheet(unit, order.words()).writeTo(folder, order.words()))
        .onSuccess(_ -> next(sheets, order, folder, done + 1))
        .onFailure(this::failed)
        .start();
  }

  private void failed(Fault why) {
    state.set(new Idle());
    fault.set(why);
  }
}
