package vn.hotline1022.handout;

import java.io.IOException;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Map;
import org.openpdf.text.pdf.BaseFont;
import vn.hotline1022.asset.FontFile;

/** The letters of one paper: they are embedded, as far as they are used. */
final class Type {
  private static final String WORDS = "/assets/fonts/be-vietnam-pro/";

  /** How a letter looks. */
  enum Face {
    REGULAR(WORDS + "BeVietnamPro_400Regular.ttf"),
    MEDIUM(WORDS + "BeVietnamPro_500Medium.ttf"),
    SEMI_BOLD(WORDS + "BeVietnamPro_600SemiBold.ttf"),
    BOLD(WORDS + "BeVietnamPro_700Bold.ttf"),
    /** The pictures of the desk's icons. */
    ICONS(FontFile.ICONS.path());

    private final String path;

    Face(String path) {
      this.path = path;
    }
  }

  private final Map<Face, BaseFont> fonts = new EnumMap<>(Face.class);

  Type() throws IOException {
    for (Face face : Face.values()) {
      FontFile file = new FontFile(face.path);
      // Not from the library's cache: which letters are used is told to the font itself.
      BaseFont font =
          BaseFont.createFont(
              file.name(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, file.bytes(), null);
      font.setSecureRandom(new SteadyRandom());
      fonts.put(face, font);
    }
  }

  BaseFont font(Face face) {
    return fonts.get(face);
  }

  float width(Face face, float size, String text) {
    return fonts.get(face).getWidthPoint(text, size);
  }

  /** The text without what this font has no letter for. */
  String known(Face face, String text) {
    BaseFont font = fonts.get(face);
    StringBuilder known = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .map(point -> Character.isWhitespace(point) || Character.isISOControl(point) ? ' ' : point)
        .filter(font::charExists)
        .forEach(known::appendCodePoint);
    return known.toString();
  }
}
