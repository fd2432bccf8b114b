package vn.hotline1022.ui.handover;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.sync.bundle.Bundles;
import vn.hotline1022.sync.bundle.Preview;

/** A file of another desk: looked over first, taken in when somebody says so. On the FX thread. */
public final class TakingModel {
  private final HandoverTools tools;
  private final FileWork work;
  private final Runnable taken;
  private final ReadOnlyObjectWrapper<Taking> state =
      new ReadOnlyObjectWrapper<>(new Taking.Nothing());
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>();

  /** How far it is. */
  public sealed interface Taking {
    /** No file is chosen. */
    record Nothing() implements Taking {}

    /** It is sound; nothing of it was applied. */
    record Looked(Path file, Preview preview) implements Taking {}

    /**
     * It was taken in.
     *
     * @param receipt twelve digits that prove it to whoever handed it over
     */
    record Taken(String from, Bundles.Applied applied, String receipt) implements Taking {}
  }

  TakingModel(HandoverTools tools, FileWork work, Runnable taken) {
    this.tools = tools;
    this.work = work;
    this.taken = taken;
  }

  /** Looks a file over. */
  public void look(Path file) {
    if (!work.isFree()) {
      return;
    }
    dismiss();
    work.start(
        FileWork.Kind.LOOKING,
        progress -> tools.bundles().inspect(file, progress),
        new FileWork.Ends<>(
            preview -> state.set(new Taking.Looked(file, preview)), this::refused, () -> {}));
  }

  /** Takes in what was looked over. */
  public void take() {
    if (work.isFree() && state.get() instanceof Taking.Looked(Path file, Preview preview)) {
      work.start(
          FileWork.Kind.TAKING,
          progress -> {
            String receipt = tools.bundles().receipts().of(file);
            Bundles.Applied applied = tools.bundles().apply(file, preview, progress);
            return new Taking.Taken(preview.from().identity().name(), applied, receipt);
          },
          new FileWork.Ends<>(
              now -> {
                state.set(now);
                taken.run();
              },
              this::refused,
              () -> {}));
    }
  }

  private void refused(Fault why) {
    state.set(new Taking.Nothing());
    fault.set(why);
  }

  /** Another file, or none. */
  public void dismiss() {
    fault.set(null);
    state.set(new Taking.Nothing());
  }

  public ReadOnlyObjectProperty<Taking> state() {
    return state.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Fault> fault() {
    return fault.getReadOnlyProperty();
  }
}
