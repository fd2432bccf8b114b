package vn.hotline1022.cli.doctor;

import java.nio.ByteBuffer;

/**
 * Which characters a TrueType font has, by its {@code cmap} table in format 4, the one every font
 * of the basic plane has. Reading outside the file throws as buffers do.
 */
final class TrueTypeMap {

  private static final int TRUE_TYPE = 0x00010000;
  private static final int CMAP = 0x636D6170;
  private static final int SEGMENTS = 4;

  private final ByteBuffer font;
  private final int map;
  private final int segments;

  private TrueTypeMap(ByteBuffer font, int map) {
    this.font = font;
    this.map = map;
    this.segments = unsigned(map + 6) / 2;
  }

  static TrueTypeMap read(ByteBuffer font) {
    if (font.getInt(0) != TRUE_TYPE) {
      throw new IllegalArgumentException("no TrueType font");
    }
    int cmap = table(font);
    int count = font.getShort(cmap + 2) & 0xFFFF;
    for (int i = 0; i < count; i++) {
      int map = cmap + font.getInt(cmap + 8 + 8 * i);
      if (font.getShort(map) == SEGMENTS) {
        return new TrueTypeMap(font, map);
      }
    }
    throw new IllegalArgumentException("no map of segments");
  }

  private static int table(ByteBuffer font) {
    int tables = font.getShort(4) & 0xFFFF;
    int found = 0;
    for (int i = 0; i < tables; i++) {
      int entry = 12 + 16 * i;
      int end = font.getInt(entry + 8) + font.getInt(entry + 12);
      if (end < 0 || end > font.limit()) {
        throw new IllegalArgumentException("the file is cut short");
      }
      found = font.getInt(entry) == CMAP ? font.getInt(entry + 8) : found;
    }
    if (found == 0) {
      throw new IllegalArgumentException("no map of characters");
    }
    return found;
  }

  /** Whether the font draws the character. */
  boolean has(int character) {
    for (int i = 0; i < segments; i++) {
      if (character <= unsigned(map + 14 + 2 * i)) {
        return glyph(character, i) != 0;
      }
    }
    return false;
  }

  private int glyph(int character, int segment) {
    int start = unsigned(map + 16 + 2 * (segments + segment));
    int delta = unsigned(map + 16 + 2 * (2 * segments + segment));
    int rangePlace = map + 16 + 2 * (3 * segments + segment);
    int range = unsigned(rangePlace);
    if (character < start) {
      return 0;
    }
    if (range == 0) {
      return (character + delta) & 0xFFFF;
    }
    int glyph = unsigned(rangePlace + range + 2 * (character - start));
    return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
  }

  private int unsigned(int place) {
    return font.getShort(place) & 0xFFFF;
  }
}
