package vn.hotline1022.ui.common;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.util.StringConverter;
import org.controlsfx.control.PrefixSelectionComboBox;
import vn.hotline1022.text.SearchKey;
import vn.hotline1022.text.WordMatch;

/**
 * One of a few, chosen by the arrows or by typing how a word of it begins, accents optional: who is
 * called Lê Thị Tâm is known as Tâm.
 */
public final class TypedChoice<T> extends PrefixSelectionComboBox<T> {

  /** Milliseconds after which typing begins anew; people look for the next key. */
  private static final int TYPING_DELAY = 1_000;

  /**
   * @param title what is shown of one and typed to find it; nothing chosen shows nothing
   */
  public TypedChoice(Function<? super T, String> title) {
    setConverter(new Titles(title));
    setTypingDelay(TYPING_DELAY);
    setLookup((_, typed) -> find(typed));
  }

  /** The space bar on its own looks for nothing, where no words would fit everything. */
  private Optional<T> find(String typed) {
    if (SearchKey.words(typed).isEmpty()) {
      return Optional.empty();
    }
    WordMatch match = WordMatch.of(typed);
    return getItems().stream()
        .filter(Objects::nonNull)
        .filter(item -> match.fits(getConverter().toString(item)))
        .findFirst();
  }

  private final class Titles extends StringConverter<T> {
    private final Function<? super T, String> title;

    Titles(Function<? super T, String> title) {
      this.title = title;
    }

    @Override
    public String toString(T item) {
      return item == null ? "" : title.apply(item);
    }

    @Override
    public T fromString(String text) {
      throw new UnsupportedOperationException("what is chosen is not typed in full");
    }
  }
}
