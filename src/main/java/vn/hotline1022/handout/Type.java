package vn.hotline1022.handout;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Map;
import org.kordamp.ikonli.materialdesign2.MaterialDesignAIkonHandler;
import org.openpdf.text.pdf.BaseFont;

/** The letters of one paper: they are embedded, as far as they are used. */
final class Type {
  private static final String FONTS = "/assets/fonts/be-vietnam-pro/";

  /** How a letter looks. */
  enum Face {
    REGULAR("BeVietnamPro_400Regular.ttf"),
    MEDIUM("BeVietnamPro_500Medium.ttf"),
    SEMI_BOLD("BeVietnamPro_600SemiBold.ttf"),
    BOLD("BeVietnamPro_700Bold.ttf"),
    /** The pictures of the desk's icons. */
    ICONS("materialdesignicons.ttf");

    private final String file;

    Face(String file) {
      this.file = file;
    }
  }

  private final Map<Face, BaseFont> fonts = new EnumMap<>(Face.class);

  Type() throws IOException {
    for (Face face : Face.values()) {
      // Not from the library's cache: which letters are used is told to the font itself.
      BaseFont font =
          BaseFont.createFont(
              face.file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes(face), null);
      font.setSecureRandom(new SteadyRandom());
      fonts.put(face, font);
    }
  }

  private static byte[] bytes(Face face) throws IOException {
    try (InputStream in =
        face == Face.ICONS
            ? new MaterialDesignAIkonHandler().getFontResourceAsStream()
            : Type.class.getResourceAsStream(FONTS + face.file)) {
      if (in == null) {
        throw new IOException("not on the class path: " + face.file);
      }
      return in.readAllBytes();
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
