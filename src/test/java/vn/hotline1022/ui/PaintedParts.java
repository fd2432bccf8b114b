package vn.hotline1022.ui;

import com.sun.glass.ui.View;
import com.sun.glass.ui.Window;
import com.sun.javafx.geom.DirtyRegionContainer;
import com.sun.javafx.geom.RectBounds;
import com.sun.javafx.sg.prism.NGNode;
import com.sun.javafx.tk.TKScene;
import com.sun.javafx.tk.TKScenePaintListener;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;

/**
 * Which parts of a window are painted, picture by picture: counts, which a busy machine does not
 * change. Read from JavaFX's painter, which tells nobody; a new version may have other fields.
 */
public final class PaintedParts {
  /** Stands in the root until the painter has looked which nodes lie in the changed parts. */
  private static final int UNSEEN = 1 << 30;

  private final Field bits = field(NGNode.class, "cullingBits");
  private final Object painter;
  private final Field root;
  private final DirtyRegionContainer dirty;
  private final List<Picture> pictures = new ArrayList<>();

  /**
   * What was painted at once.
   *
   * @param whole whether it was the whole window
   * @param parts else the rectangles in it
   */
  public record Picture(boolean whole, List<Rectangle2D> parts) {
    public Picture {
      parts = List.copyOf(parts);
    }

    /** Pixels of the parts. */
    public double area() {
      return parts.stream().mapToDouble(part -> part.getWidth() * part.getHeight()).sum();
    }
  }

  private PaintedParts(TKScene scene) {
    try {
      Method getPainter = scene.getClass().getDeclaredMethod("getPainter");
      getPainter.setAccessible(true);
      this.painter = getPainter.invoke(scene);
      Class<?> type = painter.getClass().getSuperclass();
      this.root = field(type, "root");
      this.dirty = (DirtyRegionContainer) field(type, "dirtyRegionContainer").get(painter);
      begin();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
    TKScenePaintListener each = this::painted;
    scene.setTKScenePaintListener(each);
  }

  /** Watches a window that is open; on the FX thread. */
  public static PaintedParts of(Scene scene) {
    for (Window window : Window.getWindowsClone()) {
      View view = window.getView();
      if (view != null) {
        Object peer = read(view.getEventHandler(), "scene");
        if (scene.equals(read(peer, "scene"))) {
          return new PaintedParts((TKScene) peer);
        }
      }
    }
    throw new AssertionError("the window is not open");
  }

  /** The pictures that follow from a change, made on the FX thread. */
  public List<Picture> after(Runnable change) {
    Fx.pulses(2);
    forget();
    Fx.run(change);
    Fx.pulses(3);
    Fx.await("a picture", this::isAny);
    return taken();
  }

  /** The pictures that are painted while nothing is done. */
  public List<Picture> during(Duration time) {
    forget();
    long end = System.nanoTime() + time.toNanos();
    while (System.nanoTime() < end) {
      Fx.pulses(1);
    }
    return taken();
  }

  private synchronized boolean isAny() {
    return !pictures.isEmpty();
  }

  /** Begins to count anew. */
  public synchronized void forget() {
    pictures.clear();
  }

  /** The pictures since this was asked last. */
  public synchronized List<Picture> taken() {
    List<Picture> now = List.copyOf(pictures);
    pictures.clear();
    return now;
  }

  /** On the thread that paints, behind each picture. */
  private synchronized void painted() {
    try {
      boolean looked = bits.getInt(root.get(painter)) != UNSEEN;
      List<Rectangle2D> parts = new ArrayList<>();
      for (int i = 0; looked && i < dirty.size(); i++) {
        RectBounds part = dirty.getDirtyRegion(i);
        parts.add(
            new Rectangle2D(part.getMinX(), part.getMinY(), part.getWidth(), part.getHeight()));
      }
      // Where nothing is known to have changed everything is painted.
      pictures.add(new Picture(parts.isEmpty(), parts));
      begin();
    } catch (IllegalAccessException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private void begin() throws IllegalAccessException {
    bits.setInt(root.get(painter), UNSEEN);
  }

  private static Object read(Object of, String name) {
    try {
      return field(of.getClass(), name).get(of);
    } catch (IllegalAccessException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static Field field(Class<?> type, String name) {
    try {
      Field field = type.getDeclaredField(name);
      field.setAccessible(true);
      return field;
    } catch (NoSuchFieldException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
