package vn.hotline1022.ui.handbook;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hotline1022.knowledge.Article;

/** The article whose sentence stands large on the screen. On the FX thread. */
public final class Said {
  private final ReadOnlyObjectWrapper<Optional<Article>> article =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  public ReadOnlyObjectProperty<Optional<Article>> article() {
    return article.getReadOnlyProperty();
  }

  public boolean isShown() {
    return article.get().isPresent();
  }

  public void show(Article said) {
    article.set(Optional.of(said));
  }

  public void close() {
    article.set(Optional.empty());
  }
}
