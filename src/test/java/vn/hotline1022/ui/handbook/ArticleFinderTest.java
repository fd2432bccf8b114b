package vn.hotline1022.ui.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.palette.Found;

/** What the palette finds of the handbook. */
class ArticleFinderTest {
  private final HandbookScenes all = new HandbookScenes();
  private final List<String> opened = new ArrayList<>();

  private List<Found> find(Language language, String words) {
    return new ArticleFinder(all.shelf, new Texts(language), opened::add).find(words, 5);
  }

  @Test
  void articlesAreFoundWithoutAccentsAndOpenedByTheirId() {
    Found found = find(Language.VI, "ma khong ve").getFirst();
    assertThat(found.title()).isEqualTo("Mã OTP không về");
    assertThat(found.detail()).startsWith("Ông/bà đợi hết đồng hồ").doesNotContain("{");
    found.open().run();
    assertThat(opened).containsExactly("otp-not-arriving");
  }

  @Test
  void eachLanguageShowsItsOwn() {
    assertThat(find(Language.EN, "lost phone"))
        .first()
        .extracting(Found::title)
        .isEqualTo("Lost phone");
    assertThat(find(Language.EN, "xe điện bay")).isEmpty();
  }
}
