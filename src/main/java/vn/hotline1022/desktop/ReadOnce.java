package vn.hotline1022.desktop;

import java.util.Optional;
import java.util.function.Supplier;

/** Something that is read when it is asked for first, and then stays. Any thread may ask. */
final class ReadOnce<T> implements Supplier<T> {
  private final Supplier<T> read;
  private Optional<T> kept = Optional.empty();

  ReadOnce(Supplier<T> read) {
    this.read = read;
  }

  @Override
  public synchronized T get() {
    if (kept.isEmpty()) {
      kept = Optional.of(read.get());
    }
    return kept.get();
  }
}
