package vn.hotline1022.ui.handbook;

import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hotline1022.knowledge.Library;
import vn.hotline1022.ui.common.Tasks;

/** The articles as they were read last, for everything that shows some. On the FX thread. */
public final class ArticleShelf {
  private static final int SECONDS_BETWEEN_LOOKS = 30;

  private final Callable<Library> read;
  private final Tasks slow;
  private final ReadOnlyObjectWrapper<Library> library = new ReadOnlyObjectWrapper<>(Library.EMPTY);
  private int ticks;

  /**
   * @param read reads files; runs in the background, perhaps several times at once
   */
  public ArticleShelf(Callable<Library> read, Tasks slow) {
    this.read = read;
    this.slow = slow;
  }

  /** The articles; none until they were read. */
  public ReadOnlyObjectProperty<Library> library() {
    return library.getReadOnlyProperty();
  }

  /** Looks whether there are others now. */
  public void refresh() {
    slow.run(read).onSuccess(library::set).start();
  }

  /** Once a second: what was put into the profile meanwhile. */
  public void tick() {
    ticks++;
    if (ticks % SECONDS_BETWEEN_LOOKS == 0) {
      refresh();
    }
  }
}
