package vn.hotline1022.ui.feedback;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import vn.hotline1022.feedback.CheckItem;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.unit.UnitTexts;
import vn.hotline1022.unit.Units;

/** What is said about an item before it goes, in one language: beside the form, and by tools. */
public final class CheckWords {
  private static final int QUESTION_SHOWN = 80;

  private final Texts texts;
  private final UnaryOperator<String> categories;
  private final Supplier<Optional<Units>> units;

  /**
   * @param categories names of categories, by their codes
   * @param units once they are known
   */
  public CheckWords(
      Texts texts, UnaryOperator<String> categories, Supplier<Optional<Units>> units) {
    this.texts = texts;
    this.categories = categories;
    this.units = units;
  }

  /** One line. */
  public String line(CheckItem item) {
    String text = "feedback.form.check." + item.code();
    List<String> said = item.parameters();
    return switch (item.code()) {
      case CATEGORY_OK -> texts.get(text, categories.apply(said.getFirst()));
      case UNIT_OK, UNIT_UNDECIDED ->
          texts.get(text, new UnitTexts(texts).place(said.getFirst(), units.get()));
      case DIVERTED, DIVERTED_GOES_ON ->
          texts.get(text, texts.get("feedback.form.elsewhere." + said.getFirst()));
      case ATTRIBUTE_MISSING, ATTRIBUTE_UNREADABLE ->
          texts.get(text, AskedPane.cut(said.getFirst(), QUESTION_SHOWN));
      case GROUND -> texts.get("feedback.form.ground." + said.getFirst());
      case SEEN_OK -> texts.get(text, String.join(" ", said).strip());
      default -> texts.get(text, said.toArray());
    };
  }
}
