package vn.hotline1022.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hotline1022.guide.Guide;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.guide.ShippedGuides;

/** The pages as they come out of a printer, to be looked at, in {@code target/screens}. */
class HandoutPicturesTest {
  private static final ShippedGuides GUIDES = ShippedGuides.read();
  private static final int DPI = 100;
  private static final String STORE = "https://play.google.com/store/apps/details?id=vn.example";

  @ParameterizedTest
  @ValueSource(strings = {"install-android", "vneid-nfc"})
  void thePagesOfAGuide(String id) throws IOException {
    for (Paper paper : Paper.values()) {
      for (Language language : Language.values()) {
        draw(id, paper, language);
      }
    }
  }

  static Stream<String> ids() {
    return GUIDES.all().stream().map(Guide::id);
  }

  @Tag("long")
  @ParameterizedTest
  @MethodSource("ids")
  void thePagesOfEveryGuide(String id) throws IOException {
    draw(id, Paper.A5, Language.VI);
    draw(id, Paper.A4, Language.EN);
  }

  private static void draw(String id, Paper paper, Language language) throws IOException {
    StoreLinks links =
        StoreLinks.only(StoreLinks.read(StoreLinks.Place.ANDROID, STORE).orElseThrow());
    HandoutOrder order = Printed.order(GUIDES.latest(id).orElseThrow(), paper, language, links);
    List<BufferedImage> pages = Printed.of(order, GUIDES).pictures(DPI);
    Path folder = Files.createDirectories(Path.of("target", "screens"));
    for (int page = 0; page < pages.size(); page++) {
      String name =
          "handout-%s-%s-%s-%d.png"
              .formatted(id, paper.name().toLowerCase(Locale.ROOT), language.suffix(), page + 1);
      ImageIO.write(pages.get(page), "png", folder.resolve(name).toFile());
      assertThat(ink(pages.get(page))).as(name).isBetween(0.01, 0.6);
    }
  }

  /** How much of a page is not white. */
  private static double ink(BufferedImage page) {
    int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
    long dark = java.util.Arrays.stream(pixels).filter(pixel -> (pixel & 0xff) < 0xf8).count();
    return (double) dark / pixels.length;
  }
}
