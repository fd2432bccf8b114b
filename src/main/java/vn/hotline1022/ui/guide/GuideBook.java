package vn.hotline1022.ui.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.guide.Finding;
import vn.hotline1022.guide.Guide;
import vn.hotline1022.guide.GuideRepository;
import vn.hotline1022.guide.GuideRun;
import vn.hotline1022.guide.GuideShelf;
import vn.hotline1022.guide.GuideWatch;
import vn.hotline1022.guide.Guides;
import vn.hotline1022.ui.common.Tasks;

/**
 * The guides of this desk for every screen: read once off the FX thread, and again whenever
 * somebody puts a file into the profile's folder. Lives as long as the session, on the FX thread.
 */
public final class GuideBook implements AutoCloseable {
  private final Tasks tasks;
  private final ReadOnlyObjectWrapper<List<Guide>> all = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<List<Finding>> findings =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>();
  private final List<Consumer<Guides>> waiting = new ArrayList<>();
  // The palette asks from its own thread.
  private volatile Optional<GuideRepository> repository = Optional.empty();
  private Optional<GuideWatch> watch = Optional.empty();
  private boolean closed;

  /**
   * @param tasks for what takes its time: reading, keeping
   */
  public GuideBook(Tasks tasks) {
    this.tasks = tasks;
  }

  /** Begins to read the guides, and then to look after them. */
  public void load(Callable<GuideRepository> read) {
    tasks.run(read).onSuccess(this::loaded).onFailure(fault::set).start();
  }

  private void loaded(GuideRepository read) {
    if (closed) {
      return;
    }
    repository = Optional.of(read);
    show();
    watch = Optional.of(new GuideWatch(read, GuideWatch.USUAL, this::changed));
    List.copyOf(waiting).forEach(action -> action.accept(read));
    waiting.clear();
  }

  /** Comes from the watch's own thread. */
  private void changed() {
    tasks.run(() -> {}).onSuccess(_ -> show()).start();
  }

  private void show() {
    repository.ifPresent(
        read -> {
          findings.set(read.findings());
          all.set(read.all());
        });
  }

  /** The sound guides as they are now; none until they are read. */
  public ReadOnlyObjectProperty<List<Guide>> all() {
    return all.getReadOnlyProperty();
  }

  /** What is wrong in the profile's folder. */
  public ReadOnlyObjectProperty<List<Finding>> findings() {
    return findings.getReadOnlyProperty();
  }

  /** Everything there is now, with where it comes from; nothing until they are read. */
  public GuideShelf shelf() {
    return repository.map(GuideRepository::shelf).orElse(GuideShelf.EMPTY);
  }

  /** Why there are none; null while all is well. */
  public ReadOnlyObjectProperty<Fault> fault() {
    return fault.getReadOnlyProperty();
  }

  /** Where runs find them; empty until they are read. */
  public Optional<Guides> guides() {
    return repository.map(read -> read);
  }

  /** Runs once they are read, at once when they are. */
  public void whenRead(Consumer<Guides> action) {
    if (repository.isPresent()) {
      action.accept(repository.get());
    } else {
      waiting.add(action);
    }
  }

  /** Keeps the texts this run stays with, so that it goes on after an update of a guide. */
  public void keep(GuideRun run) {
    repository.ifPresent(read -> tasks.run(() -> read.keep(run.pinned())).start());
  }

  /** Looks after them no more. */
  @Override
  public void close() {
    closed = true;
    watch.ifPresent(GuideWatch::close);
  }
}
