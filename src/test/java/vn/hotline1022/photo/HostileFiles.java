package vn.hotline1022.photo;

import static vn.hotline1022.photo.Mp4Samples.box;
import static vn.hotline1022.photo.Mp4Samples.number;
import static vn.hotline1022.photo.Mp4Samples.with;
import static vn.hotline1022.photo.PhotoSamples.ascii;
import static vn.hotline1022.photo.PhotoSamples.chunk;
import static vn.hotline1022.photo.PhotoSamples.concat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;

/** Two hundred files that mean no good, the same ones every time. */
public final class HostileFiles {
  /** What a polyglot would smuggle in. */
  static final String PAYLOAD = "<script>payload1022()</script>";

  private static final int OF_EACH = 20;

  private final Random random = new Random(20_261_122);
  private final List<Hostile> all = new ArrayList<>();
  private final Map<Integer, byte[]> packed = new HashMap<>();

  /**
   * One of them.
   *
   * @param harmless whether it may be taken after all: then nothing but its pixels is left
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  public record Hostile(String name, byte[] bytes, boolean harmless) {}

  private HostileFiles() {}

  /** All of them. */
  public static List<Hostile> all() {
    HostileFiles files = new HostileFiles();
    for (int i = 0; i < OF_EACH; i++) {
      files.cutOff(i);
      files.tooManyPixels(i);
      files.packedBombs(i);
      files.otherKinds(i);
      files.polyglots(i);
      files.endlessScans(i);
      files.brokenWebp(i);
      files.brokenVideos(i);
      files.nestedVideos(i);
      files.flipped(i);
    }
    return files.all;
  }

  private void add(String name, byte[] bytes, boolean harmless) {
    all.add(new Hostile("%03d-%s".formatted(all.size(), name), bytes, harmless));
  }

  private byte[] jpeg() {
    return PhotoSamples.fromPhone(120 + random.nextInt(80), 100, 1 + random.nextInt(8));
  }

  private void cutOff(int i) {
    byte[] whole =
        switch (i % 4) {
          case 0 -> PhotoSamples.jpeg(160, 120);
          case 1 -> PhotoSamples.png(160, 120, BufferedImage.TYPE_3BYTE_BGR);
          case 2 -> PhotoSamples.resource("lossy.webp");
          default -> Mp4Samples.fromPhone();
        };
    String[] ending = {"jpg", "png", "webp", "mp4"};
    int length = 20 + random.nextInt(whole.length - 60);
    add("cut." + ending[i % 4], Arrays.copyOf(whole, length), false);
  }

  private void tooManyPixels(int i) {
    int side = i < 4 ? 40_000 : 9_000 + random.nextInt(50_000);
    if (i % 2 == 0) {
      byte[] jpeg = PhotoSamples.jpeg(64, 64);
      int frame = PhotoSamples.text(jpeg).indexOf("\u00FF\u00C0");
      byte high = (byte) (side >> 8);
      byte low = (byte) side;
      add("huge.jpg", with(jpeg, frame + 5, high, low, high, low), false);
    } else {
      add("huge.png", png(side, side, 2, zeros(1000)), false);
    }
  }

  /** Small on the disk, endless when unpacked: in the pixels, or in a text beside them. */
  private void packedBombs(int i) {
    if (i == 10) {
      // As large as is taken at all.
      int side = 5_700;
      add("largest.png", png(side, side, 6, zeros(side * (4 * side + 1))), true);
    } else if (i % 2 == 0) {
      int height = i % 4 == 0 ? 12_000 : 50;
      add("bomb.png", png(5_000, height, i % 4 == 0 ? 6 : 2, zeros(40 << 20)), i % 4 != 0);
    } else {
      byte[] text = concat(ascii("Comment\0\0"), zeros(60 << 20));
      byte[] plain = PhotoSamples.png(90, 60, BufferedImage.TYPE_3BYTE_BGR);
      String name = i % 4 == 1 ? "zTXt" : "iCCP";
      add("text-bomb.png", PhotoSamples.withChunk(plain, name, text), true);
    }
  }

  private static byte[] png(int width, int height, int colours, byte[] pixels) {
    ByteBuffer head = ByteBuffer.allocate(13).putInt(width).putInt(height);
    head.put((byte) 8).put((byte) colours);
    return concat(
        ascii(PngFile.SIGNATURE),
        chunk("IHDR", head.array()),
        chunk("IDAT", pixels),
        chunk("IEND", new byte[0]));
  }

  private byte[] zeros(int count) {
    return packed.computeIfAbsent(count, HostileFiles::packedZeros);
  }

  /** So many zeros, packed. */
  private static byte[] packedZeros(int count) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] piece = new byte[1 << 20];
    byte[] part = new byte[8192];
    for (int left = count; left > 0; left -= piece.length) {
      deflater.setInput(piece, 0, Math.min(left, piece.length));
      while (!deflater.needsInput()) {
        out.write(part, 0, deflater.deflate(part));
      }
    }
    deflater.finish();
    while (!deflater.finished()) {
      out.write(part, 0, deflater.deflate(part));
    }
    deflater.end();
    return out.toByteArray();
  }

  private void otherKinds(int i) {
    byte[] noise = new byte[200 + random.nextInt(5_000)];
    random.nextBytes(noise);
    String[] begins = {
      "",
      "%PDF-1.7\n",
      "PK\3\4",
      "MZ\220\0",
      "<!DOCTYPE html>",
      "<svg onload='x()'>",
      "GIF89a",
      "\0\0\0\30ftypheic",
      "\0\0\0\30ftypavif",
      "\177ELF",
      "RIFF\0\0\0\0AVI ",
      "\0\0\0\24ftypqt  "
    };
    add("invoice.jpg", concat(ascii(begins[i % begins.length]), noise), false);
  }

  private void polyglots(int i) {
    byte[] script = ascii(PAYLOAD);
    byte[] plain = PhotoSamples.png(90, 60, BufferedImage.TYPE_3BYTE_BGR);
    switch (i % 5) {
      case 0 -> add("archive.jpg", concat(jpeg(), ascii("PK\3\4"), script), true);
      case 1 -> add("comment.jpg", PhotoSamples.segment(jpeg(), 0xFE, script), true);
      case 2 -> add("page.png", concat(plain, script), true);
      case 3 -> add("text.png", PhotoSamples.withChunk(plain, "iTXt", script), true);
      default -> add("script.gif", concat(ascii("GIF89a/*"), script), false);
    }
  }

  /** A progressive JPEG that says its scans again and again. */
  private void endlessScans(int i) {
    byte[] whole = PhotoSamples.resource("progressive.jpg");
    int end = whole.length - 2;
    int scan = PhotoSamples.text(whole).lastIndexOf("\u00FF\u00DA");
    byte[] last = Arrays.copyOfRange(whole, scan, end);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(whole, 0, end);
    for (int n = 0; n < 60 + 200 * i; n++) {
      out.writeBytes(last);
    }
    out.write(whole, end, 2);
    add("scans.jpg", out.toByteArray(), false);
  }

  private void brokenWebp(int i) {
    boolean lossless = i % 2 == 0;
    byte[] whole = PhotoSamples.resource(lossless ? "lossless.webp" : "lossy.webp");
    if (i % 4 < 2) {
      byte[] size = lossless ? new byte[] {-1, -1, -1, 15} : new byte[] {-1, 63, -1, 63};
      add("huge.webp", with(whole, lossless ? 21 : 26, size), false);
    } else {
      byte[] noise = new byte[whole.length - 40];
      random.nextBytes(noise);
      add("noise.webp", with(whole, 34, noise), true);
    }
  }

  private void brokenVideos(int i) {
    byte[] whole = Mp4Samples.fromPhone();
    String[] boxes = {"stsz", "stco", "stsc", "stsd", "hdlr", "trak", "mdat", "moov"};
    String letters = boxes[i % boxes.length];
    int at = PhotoSamples.text(whole).indexOf(letters);
    int lie = i % 3 == 0 ? -1 : 0x7FFF_FFF0 + random.nextInt(15);
    int where = i % 2 == 0 ? at - 4 : at + 8;
    add(letters + ".mp4", with(whole, where, number(lie)), letters.equals("mdat"));
  }

  /** Boxes in boxes, or thousands beside each other. */
  private void nestedVideos(int i) {
    byte[] inner = new byte[0];
    for (int n = 0; n < 50 * (i + 1); n++) {
      inner = i % 2 == 0 ? box("trak", inner) : concat(inner, box("free"));
    }
    byte[] ftyp = box("ftyp", ascii("isom"), number(1), ascii("isom"));
    add("boxes.mp4", concat(ftyp, i % 2 == 0 ? box("moov", inner) : inner), false);
  }

  private void flipped(int i) {
    byte[] whole = i % 2 == 0 ? jpeg() : PhotoSamples.png(160, 120, BufferedImage.TYPE_4BYTE_ABGR);
    byte[] changed = whole;
    for (int n = 0; n < 40; n++) {
      changed = with(changed, 12 + random.nextInt(whole.length - 12), (byte) random.nextInt());
    }
    add("flipped." + (i % 2 == 0 ? "jpg" : "png"), changed, true);
  }
}
