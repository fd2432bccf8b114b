package vn.hotline1022.ui.feedback;

import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hotline1022.feedback.ReceiverQuestions;
import vn.hotline1022.ui.common.Tasks;

/** What the receiver asks, as it is kept here: read off the FX thread, anew when there is news. */
public final class ReceiverBook {
  private final Tasks reads;
  private final Callable<ReceiverQuestions> kept;
  private final ReadOnlyObjectWrapper<ReceiverQuestions> now =
      new ReadOnlyObjectWrapper<>(ReceiverQuestions.NONE);

  /**
   * @param kept reads what is kept; blocks
   */
  public ReceiverBook(Tasks reads, Callable<ReceiverQuestions> kept) {
    this.reads = reads;
    this.kept = kept;
  }

  /** As last read. */
  public ReadOnlyObjectProperty<ReceiverQuestions> now() {
    return now.getReadOnlyProperty();
  }

  /** There may be news; what was read before stands until then. */
  public void refresh() {
    reads.run(kept).onSuccess(now::set).start();
  }
}
