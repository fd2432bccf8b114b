package vn.hotline1022.ui.escalation;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hotline1022.followup.DueTime;
import vn.hotline1022.followup.Escalation;
import vn.hotline1022.followup.EscalationState;

/**
 * The batch that goes out to the Centre or the app's maker: what is marked, or else everything new.
 * What went out is said to be sent.
 */
public final class BatchModel {
  private final EscalationsViewModel faults;
  private final EscalationTools tools;
  private final ReadOnlyObjectWrapper<Set<UUID>> marked = new ReadOnlyObjectWrapper<>(Set.of());
  private final ReadOnlyObjectWrapper<Optional<Exported>> exported =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** A file that was written, and how many faults are in it. */
  public record Exported(Path file, int faults) {}

  BatchModel(EscalationsViewModel faults, EscalationTools tools) {
    this.faults = faults;
    this.tools = tools;
  }

  /** Those marked for a group or a batch. */
  public ReadOnlyObjectProperty<Set<UUID>> marked() {
    return marked.getReadOnlyProperty();
  }

  /** Marks it, or takes the mark back. */
  public void toggle(UUID id) {
    Set<UUID> now = new LinkedHashSet<>(marked.get());
    if (!now.remove(id)) {
      now.add(id);
    }
    marked.set(now);
    exported.set(Optional.empty());
  }

  void unmarkAll() {
    marked.set(Set.of());
  }

  /** What would go out now. */
  public List<Escalation> faults() {
    return faults.all().stream()
        .filter(
            one ->
                marked.get().isEmpty()
                    ? one.state() == EscalationState.NEW
                    : marked.get().contains(one.id()))
        .toList();
  }

  /** The batch as last written; empty once something else was done. */
  public ReadOnlyObjectProperty<Optional<Exported>> exported() {
    return exported.getReadOnlyProperty();
  }

  /** A name for the file, without what tells its kind. */
  public String fileName() {
    return "hotline1022-ky-thuat-" + DueTime.today(tools.calls().time().now());
  }

  /**
   * Writes the batch and says that it is sent.
   *
   * @param writing writes it, off the FX thread
   */
  public void export(Path file, Consumer<List<Escalation>> writing) {
    List<Escalation> batch = faults();
    if (!tools.handles() || batch.isEmpty()) {
      return;
    }
    tools
        .calls()
        .reads()
        .run(() -> writing.accept(batch))
        .onSuccess(
            _ -> {
              exported.set(Optional.of(new Exported(file, batch.size())));
              unmarkAll();
              faults.move(batch, EscalationState.SENT, "");
            })
        .onFailure(faults::say)
        .start();
  }
}
