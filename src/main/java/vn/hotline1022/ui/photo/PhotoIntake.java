package vn.hotline1022.ui.photo;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.photo.Photo;
import vn.hotline1022.photo.Prepared;
import vn.hotline1022.photo.Progress;

/**
 * Takes files in for one owner, one after the other so that the memory for one is enough; each is
 * made clean, kept, and shown small. On the FX thread; the work is in the background.
 */
final class PhotoIntake {
  /** Longer side of what is shown in a strip, for screens with small pixels too. */
  static final int SMALL = 240;

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

  private final PhotoTools tools;
  private final UUID owner;
  private final Outcome outcome;
  private final Deque<Job> waiting = new ArrayDeque<>();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private Optional<Job> working = Optional.empty();

  /** Hears of items that nobody wants any more, once nothing of them is kept. */
  interface Outcome {
    void gone(PhotoItem item);
  }

  PhotoIntake(PhotoTools tools, UUID owner, Outcome outcome) {
    this.tools = tools;
    this.owner = owner;
    this.outcome = outcome;
  }

  /** Whether anything is on the way. */
  ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  void add(PhotoItem item, PhotoSource source) {
    waiting.add(new Job(item, source));
    next();
  }

  /** It goes as soon as the work on it can be cut off. */
  void cancel(PhotoItem item) {
    Optional<Job> queued = waiting.stream().filter(job -> job.item.equals(item)).findFirst();
    if (queued.isPresent()) {
      waiting.remove(queued.get());
      outcome.gone(item);
    }
    working.filter(job -> job.item.equals(item)).ifPresent(job -> job.cancelled = true);
  }

  private void next() {
    busy.set(working.isPresent() || !waiting.isEmpty());
    if (working.isPresent() || waiting.isEmpty()) {
      return;
    }
    Job job = waiting.remove();
    working = Optional.of(job);
    busy.set(true);
    job.item.become(new PhotoItem.Working(0));
    look(job);
    tools
        .slow()
        .run(() -> taken(job))
        .onSuccess(ready -> done(job, ready))
        .onFailure(fault -> done(job, Optional.of(new PhotoItem.Refused(fault))))
        .start();
  }

  /** In the background: what it became, or nothing where nobody wants it any more. */
  private Optional<PhotoItem.State> taken(Job job) {
    try {
      Prepared prepared = job.source.prepare(tools.preparation(), job);
      Photo photo = tools.store().keep(owner, prepared);
      if (job.cancelled) {
        tools.store().drop(owner, photo.id());
        return Optional.empty();
      }
      return Optional.of(ready(tools, photo));
    } catch (CancellationException e) {
      return Optional.empty();
    }
  }

  /** In the background: a photo that is kept, and how it looks. */
  static PhotoItem.Ready ready(PhotoTools tools, Photo photo) {
    try {
      Optional<byte[]> small = tools.store().thumbnail(photo.id(), SMALL);
      Optional<Fault> missing =
          small.isPresent() || tools.store().isHere(photo.id())
              ? Optional.empty()
              : Optional.of(new Fault.PhotoMissing());
      return new PhotoItem.Ready(photo, small, missing);
    } catch (FaultException e) {
      return new PhotoItem.Ready(photo, Optional.empty(), Optional.of(e.fault()));
    }
  }

  private void done(Job job, Optional<PhotoItem.State> became) {
    working = Optional.empty();
    if (became.isPresent() && !job.cancelled) {
      job.item.become(became.get());
    } else {
      // Cancelled in the very last moment: what was kept goes again.
      became.ifPresent(this::drop);
      outcome.gone(job.item);
    }
    next();
  }

  private void drop(PhotoItem.State state) {
    if (state instanceof PhotoItem.Ready ready) {
      tools.slow().run(() -> tools.store().drop(owner, ready.photo().id())).start();
    }
  }

  /** Shows now and then how far it is. */
  private void look(Job job) {
    tools
        .delays()
        .after(
            BETWEEN_LOOKS,
            () -> {
              if (working.filter(job::equals).isPresent()) {
                job.item.become(new PhotoItem.Working(job.share));
                look(job);
              }
            });
  }

  /** One file on its way; told and asked by the thread that works. */
  private static final class Job implements Progress {
    private final PhotoItem item;
    private final PhotoSource source;
    private volatile double share;
    private volatile boolean cancelled;

    Job(PhotoItem item, PhotoSource source) {
      this.item = item;
      this.source = source;
    }

    @Override
    public void reached(double done) {
      share = done;
    }

    @Override
    public boolean isCancelled() {
      return cancelled;
    }
  }
}
