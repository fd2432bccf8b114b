import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The font of the icons with the shapes of those that the program has, and of no others: of some
 * 7,400 it has under two hundred. Each keeps its number, so that nothing but the shapes and the
 * names, which nobody reads, is written anew.
 *
 * <p>A TrueType font is tables behind a list of them: {@code cmap} says which shape a character
 * has, {@code loca} where in {@code glyf} it begins (OpenType 1.9, "The OpenType font file").
 */
final class IconFont {
  private static final int HEAD = 12;
  private static final int ROW = 16;

  /** A table's sum has to come to this with all others. */
  private static final int WHOLE = 0xB1B0AFBA;

  private final Map<String, ByteBuffer> tables = new TreeMap<>();
  private final int kind;

  private IconFont(ByteBuffer font) {
    kind = font.getInt(0);
    for (int row = HEAD; row < HEAD + ROW * font.getShort(4); row += ROW) {
      byte[] tag = new byte[4];
      font.get(row, tag);
      tables.put(new String(tag), font.slice(font.getInt(row + 8), font.getInt(row + 12)));
    }
  }

  /**
   * The font with the icons of a program only.
   *
   * @param font all of it
   * @param program the jar that has {@code asset.Icon}
   */
  static byte[] of(byte[] font, Path program) throws IOException {
    IconFont made = new IconFont(ByteBuffer.wrap(font));
    made.keep(icons(program));
    return made.bytes();
  }

  private static Set<Integer> icons(Path program) throws IOException {
    try (URLClassLoader classes = new URLClassLoader(new URL[] {program.toUri().toURL()})) {
      Class<?> icon = classes.loadClass("vn.hotline1022.asset.Icon");
      Set<Integer> places = new HashSet<>();
      for (Object each : icon.getEnumConstants()) {
        places.add((Integer) icon.getMethod("place").invoke(each));
      }
      return places;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private void keep(Set<Integer> icons) {
    Set<Integer> kept = new HashSet<>();
    kept.add(0);
    for (int icon : icons) {
      kept.add(shapeOf(icon));
    }
    ByteBuffer starts = tables.get("loca");
    ByteBuffer shapes = tables.get("glyf");
    boolean isLong = tables.get("head").getShort(50) == 1;
    int count = tables.get("maxp").getShort(4) & 0xFFFF;
    ByteBuffer newStarts = ByteBuffer.allocate(4 * (count + 1));
    ByteArrayOutputStream newShapes = new ByteArrayOutputStream();
    for (int shape = 0; shape < count; shape++) {
      newStarts.putInt(newShapes.size());
      int from = start(starts, shape, isLong);
      byte[] bytes = new byte[kept.contains(shape) ? start(starts, shape + 1, isLong) - from : 0];
      shapes.get(from, bytes);
      if (bytes.length > 0 && bytes[0] < 0) {
        throw new IllegalStateException("icon " + shape + " is made of others");
      }
      newShapes.writeBytes(Arrays.copyOf(bytes, padded(bytes.length)));
    }
    newStarts.putInt(newShapes.size());
    tables.put("loca", newStarts);
    tables.put("glyf", ByteBuffer.wrap(newShapes.toByteArray()));
    tables.put("head", copy(tables.get("head")).putShort(50, (short) 1));
    // 3.0: without names.
    tables.put("post", copy(tables.get("post").slice(0, 32)).putInt(0, 0x00030000));
  }

  private static int start(ByteBuffer starts, int shape, boolean isLong) {
    return isLong ? starts.getInt(4 * shape) : 2 * (starts.getShort(2 * shape) & 0xFFFF);
  }

  /** By the map of all planes (format 12): groups of characters with shapes that follow another. */
  private int shapeOf(int character) {
    ByteBuffer maps = tables.get("cmap");
    for (int row = 4; row < 4 + 8 * maps.getShort(2); row += 8) {
      int map = maps.getInt(row + 4);
      if (maps.getShort(map) == 12) {
        for (int group = map + 16; group < map + 16 + 12 * maps.getInt(map + 12); group += 12) {
          int first = maps.getInt(group);
          if (first <= character && character <= maps.getInt(group + 4)) {
            return maps.getInt(group + 8) + character - first;
          }
        }
      }
    }
    throw new IllegalStateException("no icon at " + Integer.toHexString(character));
  }

  private byte[] bytes() {
    tables.get("head").putInt(8, 0);
    int size = HEAD + ROW * tables.size();
    for (ByteBuffer table : tables.values()) {
      size += padded(table.capacity());
    }
    ByteBuffer font = ByteBuffer.allocate(size);
    int most = Integer.highestOneBit(tables.size());
    font.putInt(kind).putShort((short) tables.size()).putShort((short) (ROW * most));
    font.putShort((short) Integer.numberOfTrailingZeros(most));
    font.putShort((short) (ROW * (tables.size() - most)));
    int at = HEAD + ROW * tables.size();
    int head = 0;
    for (Map.Entry<String, ByteBuffer> table : tables.entrySet()) {
      int length = table.getValue().capacity();
      font.put(at, table.getValue(), 0, length);
      font.put(table.getKey().getBytes()).putInt(sum(font, at, padded(length)));
      font.putInt(at).putInt(length);
      head = table.getKey().equals("head") ? at : head;
      at += padded(length);
    }
    return font.putInt(head + 8, WHOLE - sum(font, 0, size)).array();
  }

  private static int sum(ByteBuffer font, int from, int length) {
    int sum = 0;
    for (int at = from; at < from + length; at += 4) {
      sum += font.getInt(at);
    }
    return sum;
  }

  private static ByteBuffer copy(ByteBuffer table) {
    ByteBuffer copy = ByteBuffer.allocate(table.capacity());
    copy.put(0, table, 0, table.capacity());
    return copy;
  }

  private static int padded(int length) {
    return (length + 3) & ~3;
  }
}
