package vn.hotline1022.ui.photo;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.Fault.PhotoProblem;
import vn.hotline1022.photo.Photo;

/**
 * The photos of one owner, as they are taken in, looked at and removed. What is ready is kept: it
 * outlives a crash by itself, under its owner, and {@link #open} brings it back. Stays over a
 * change of language. On the FX thread.
 */
public final class PhotoStripModel {
  /** So long a photo that was removed can be brought back. */
  static final Duration UNDO = Duration.ofSeconds(10);

  private final PhotoTools tools;
  private final UUID owner;
  private final int most;
  private final PhotoIntake intake;
  // Told of as changed too when one of them is.
  private final ObservableList<PhotoItem> items =
      FXCollections.observableArrayList(item -> new Observable[] {item.state()});
  private final ObservableList<PhotoItem> shown = FXCollections.unmodifiableObservableList(items);
  private final ReadOnlyObjectWrapper<Optional<PhotoItem>> removed =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<PhotoItem>> large =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper nothingPasted = new ReadOnlyBooleanWrapper();
  private int removedFrom;
  private boolean read;

  /**
   * A strip that takes photos in.
   *
   * @param owner the piece of feedback, or its draft
   * @param most how many there may be; none, and they are only shown
   */
  public PhotoStripModel(PhotoTools tools, UUID owner, int most) {
    this.tools = tools;
    this.owner = owner;
    this.most = most;
    this.intake = new PhotoIntake(tools, owner, items::remove);
  }

  PhotoTools tools() {
    return tools;
  }

  int most() {
    return most;
  }

  /** Whether photos may be added and removed. */
  boolean isOpenForMore() {
    return most > 0;
  }

  public ObservableList<PhotoItem> items() {
    return shown;
  }

  /** What is kept, in order; what was just removed is not in it. */
  public List<Photo> photos() {
    return items.stream().flatMap(item -> item.photo().stream()).toList();
  }

  /** Whether a file is still on its way. */
  public ReadOnlyBooleanProperty busyProperty() {
    return intake.busy();
  }

  /** What was removed last and can be brought back. */
  ReadOnlyObjectProperty<Optional<PhotoItem>> removed() {
    return removed.getReadOnlyProperty();
  }

  /** What is shown large. */
  ReadOnlyObjectProperty<Optional<PhotoItem>> large() {
    return large.getReadOnlyProperty();
  }

  /** Why the photos that were kept could not be read; null when they were. */
  public ReadOnlyObjectProperty<Fault> faultProperty() {
    return fault.getReadOnlyProperty();
  }

  /** Whether the last paste found nothing that could be a photo. */
  ReadOnlyBooleanProperty nothingPasted() {
    return nothingPasted.getReadOnlyProperty();
  }

  /** Brings in what the owner has already. */
  public void open() {
    tools
        .slow()
        .run(
            () ->
                tools.store().of(owner).stream()
                    .map(photo -> PhotoIntake.ready(tools, photo))
                    .toList())
        .onSuccess(this::opened)
        .onFailure(fault::set)
        .start();
  }

  /** Whether what the owner has already is among the items. */
  public boolean isRead() {
    return read;
  }

  /** Shows these, wherever they belong; for strips in which nothing is added. */
  public void show(List<Photo> photos) {
    large.set(Optional.empty());
    tools
        .slow()
        .run(() -> photos.stream().map(photo -> PhotoIntake.ready(tools, photo)).toList())
        .onSuccess(
            ready -> {
              items.clear();
              opened(ready);
            })
        .onFailure(fault::set)
        .start();
  }

  private void opened(List<PhotoItem.Ready> ready) {
    fault.set(null);
    read = true;
    List<PhotoItem> before =
        ready.stream()
            .filter(one -> !photos().contains(one.photo()))
            .map(one -> new PhotoItem("", one))
            .toList();
    items.addAll(0, before);
  }

  /** The same for what was on the clipboard; says so when that was nothing. */
  public void paste(List<PhotoSource> sources) {
    add(sources);
    nothingPasted.set(sources.isEmpty());
  }

  /** Takes these in, as many as there is room for; the others are refused by name. */
  public void add(List<PhotoSource> sources) {
    nothingPasted.set(false);
    for (PhotoSource source : sources) {
      if (room() > 0) {
        PhotoItem item = new PhotoItem(source.name(), new PhotoItem.Waiting());
        items.add(item);
        intake.add(item, source);
      } else {
        Fault full = new Fault.PhotoRefused(source.name(), PhotoProblem.TOO_MANY);
        items.add(new PhotoItem(source.name(), new PhotoItem.Refused(full)));
      }
    }
  }

  /** How many more there may be. */
  int room() {
    return most - (int) items.stream().filter(item -> !item.isRefused()).count();
  }

  /** Removes one that is kept, ends one on its way, or takes away why one was refused. */
  public void remove(PhotoItem item) {
    switch (item.state().get()) {
      case PhotoItem.Waiting _, PhotoItem.Working _ -> intake.cancel(item);
      case PhotoItem.Refused _ -> items.remove(item);
      case PhotoItem.Ready _ -> removeKept(item);
    }
  }

  private void removeKept(PhotoItem item) {
    settle();
    removedFrom = items.indexOf(item);
    Optional<PhotoItem> next = beside(item);
    items.remove(item);
    enlarge(next);
    removed.set(Optional.of(item));
    tools
        .delays()
        .after(
            UNDO,
            () -> {
              if (removed.get().filter(item::equals).isPresent()) {
                settle();
              }
            });
  }

  /** What is shown large instead of one that goes, if any was. */
  private Optional<PhotoItem> beside(PhotoItem item) {
    List<PhotoItem> kept = kept();
    int at = kept.indexOf(item);
    if (large.get().isEmpty() || kept.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(kept.get(at + 1 < kept.size() ? at + 1 : at - 1));
  }

  /** Brings back what was removed last, where it was. */
  public void undo() {
    removed
        .get()
        .ifPresent(
            item -> {
              items.add(Math.min(removedFrom, items.size()), item);
              removed.set(Optional.empty());
            });
  }

  /** What was removed is forgotten for good: called too when the form is saved or left. */
  public void settle() {
    Optional<Photo> photo = removed.get().flatMap(PhotoItem::photo);
    removed.set(Optional.empty());
    photo.ifPresent(
        gone ->
            tools
                .slow()
                .run(() -> tools.store().drop(owner, gone.id()))
                .onFailure(fault::set)
                .start());
  }

  /** Those that can be looked at. */
  List<PhotoItem> kept() {
    return items.stream().filter(item -> item.photo().isPresent()).toList();
  }

  void enlarge(Optional<PhotoItem> item) {
    large.set(item);
  }

  /** Looks at the next one, or the one before. */
  void step(int by) {
    List<PhotoItem> kept = kept();
    large
        .get()
        .map(item -> kept.indexOf(item) + by)
        .filter(at -> at >= 0 && at < kept.size())
        .ifPresent(at -> enlarge(Optional.of(kept.get(at))));
  }
}
