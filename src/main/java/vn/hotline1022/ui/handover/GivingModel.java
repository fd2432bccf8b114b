package vn.hotline1022.ui.handover;

import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.sync.bundle.Bundles;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.SearchKey;

/** A file for another desk. On the FX thread. */
public final class GivingModel {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT).withZone(Formats.ZONE);

  private final HandoverTools tools;
  private final FileWork work;
  private final Runnable changed;
  private final ObservableList<Standing.Known> receivers = FXCollections.observableArrayList();
  private final ObjectProperty<Standing.Known> to = new SimpleObjectProperty<>();
  private final BooleanProperty everything = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<Optional<Given>> given =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>();

  /**
   * What was written.
   *
   * @param until everything before this moment is in it or was handed over earlier
   */
  public record Given(Bundles.Exported exported, String to, Instant until) {}

  GivingModel(HandoverTools tools, FileWork work, Runnable changed) {
    this.tools = tools;
    this.work = work;
    this.changed = changed;
  }

  /** Who may be handed something; the choice stays where it can. */
  void show(List<Standing.Known> now) {
    Optional<UUID> before =
        Optional.ofNullable(to.get()).map(known -> known.desk().identity().device());
    if (!receivers.equals(now)) {
      receivers.setAll(now);
    }
    Optional<Standing.Known> again =
        now.stream()
            .filter(known -> before.filter(known.desk().identity().device()::equals).isPresent())
            .findFirst();
    to.set(again.or(() -> now.stream().findFirst()).orElse(null));
  }

  /** Writes the file for the chosen desk. */
  public void give(Path file) {
    Standing.Known receiver = to.get();
    if (receiver == null || !work.isFree()) {
      return;
    }
    fault.set(null);
    given.set(Optional.empty());
    Bundles.Extent extent =
        everything.get() ? Bundles.Extent.EVERYTHING : Bundles.Extent.NOT_HANDED_OVER;
    UUID device = receiver.desk().identity().device();
    String name = receiver.desk().identity().name();
    work.start(
        FileWork.Kind.GIVING,
        progress -> {
          Instant until = tools.time().now();
          Bundles.Exported written = tools.bundles().export(device, file, extent, progress);
          tools.log().keep(new HandoverLog.Handed(name, until));
          return new Given(written, name, until);
        },
        new FileWork.Ends<>(this::done, fault::set, () -> {}));
  }

  private void done(Given now) {
    given.set(Optional.of(now));
    everything.set(false);
    changed.run();
  }

  /** How the file would be called: from whom, to whom and when, since people read it. */
  public String suggestedName() {
    String receiver = to.get() == null ? "" : to.get().desk().identity().name();
    return String.join(
            "-",
            "ban-giao",
            plain(tools.self().name()),
            plain(receiver),
            STAMP.format(tools.time().now()))
        + Bundles.ENDING;
  }

  static String plain(String name) {
    String words = String.join("-", SearchKey.words(name)).replaceAll("[^a-z0-9-]", "");
    return words.isEmpty() ? "may" : words;
  }

  public ObservableList<Standing.Known> receivers() {
    return receivers;
  }

  /** Who gets the next file; null while there is nobody. */
  public ObjectProperty<Standing.Known> to() {
    return to;
  }

  /** Whether everything goes, as when an earlier file was lost. */
  public BooleanProperty everything() {
    return everything;
  }

  /** What was written last in this session. */
  public ReadOnlyObjectProperty<Optional<Given>> given() {
    return given.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Fault> fault() {
    return fault.getReadOnlyProperty();
  }
}
