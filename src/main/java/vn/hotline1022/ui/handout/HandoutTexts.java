package vn.hotline1022.ui.handout;

import java.util.Locale;
import vn.hotline1022.handout.HandoutWords;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;

/** What stands on every paper, in one language, which need not be the desk's. */
public final class HandoutTexts implements HandoutWords {
  private final Texts texts;

  public HandoutTexts(Language language) {
    this.texts = new Texts(language);
  }

  @Override
  public String word(Word word, Object... arguments) {
    return texts.get("handout.paper." + word, arguments);
  }

  @Override
  public Locale locale() {
    return texts.language().locale();
  }
}
