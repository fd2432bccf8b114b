package vn.hotline1022.photo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Photos as phones send them, with everything in them that must not be kept. */
public final class PhotoSamples {
  /** What must be found nowhere afterwards. */
  public static final String DEVICE = "SAMSUNG SM-S911B";

  public static final String PLACE = "21.0278,105.8342";

  private static final int RED = 0xD03020;
  private static final int GREEN = 0x20A040;
  private static final int BLUE = 0x2040C0;
  private static final int YELLOW = 0xE0C020;

  private PhotoSamples() {}

  /** Red and green above, blue and yellow below. */
  public static BufferedImage quarters(int width, int height, int type) {
    BufferedImage image = new BufferedImage(width, height, type);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        boolean left = x < width / 2;
        int colour = y < height / 2 ? left ? RED : GREEN : left ? BLUE : YELLOW;
        image.setRGB(x, y, 0xFF00_0000 | colour);
      }
    }
    return image;
  }

  public static byte[] jpeg(int width, int height) {
    return written(quarters(width, height, BufferedImage.TYPE_3BYTE_BGR), "jpeg");
  }

  /** As a phone writes it: which way up, which device, and where it was taken, in four ways. */
  public static byte[] fromPhone(int width, int height, int orientation) {
    byte[] exif = concat(ascii("Exif\0\0"), tiff(orientation));
    byte[] xmp =
        ascii(
            "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta><exif:GPSLatitude>"
                + PLACE
                + "</exif:GPSLatitude></x:xmpmeta>");
    byte[] photoshop = ascii("Photoshop 3.0\0 8BIM " + PLACE);
    byte[] comment = ascii("taken with " + DEVICE + " at " + PLACE);
    byte[] whole = segment(jpeg(width, height), 0xFE, comment);
    whole = segment(whole, 0xED, photoshop);
    whole = segment(whole, 0xE1, xmp);
    whole = segment(whole, 0xE1, exif);
    return concat(whole, ascii("behind the end: " + PLACE + " " + DEVICE));
  }

  /** EXIF's own file: the device, which way up, and a directory of the place. */
  static byte[] tiff(int orientation) {
    ByteBuffer out = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
    out.put(ascii("II*\0")).putInt(8).putShort((short) 3);
    entry(out, 0x010F, 2, DEVICE.length() + 1, 60);
    entry(out, 0x0112, 3, 1, orientation);
    entry(out, 0x8825, 4, 1, 90);
    out.putInt(0);
    out.position(60).put(ascii(DEVICE + "\0"));
    out.position(90).putShort((short) 1);
    entry(out, 0x001D, 2, PLACE.length() + 1, 120);
    out.putInt(0);
    out.position(120).put(ascii(PLACE + "\0"));
    return out.array();
  }

  private static void entry(ByteBuffer out, int tag, int type, int count, int value) {
    out.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
  }

  /** With a segment behind the very beginning. */
  static byte[] segment(byte[] jpeg, int marker, byte[] payload) {
    ByteBuffer out = ByteBuffer.allocate(jpeg.length + payload.length + 4);
    out.put(jpeg, 0, 2).put((byte) 0xFF).put((byte) marker).putShort((short) (payload.length + 2));
    return out.put(payload).put(jpeg, 2, jpeg.length - 2).array();
  }

  public static byte[] png(int width, int height, int type) {
    return written(quarters(width, height, type), "png");
  }

  /** A PNG with this chunk behind its header. */
  static byte[] withChunk(byte[] png, String name, byte[] content) {
    return concat(slice(png, 0, 33), chunk(name, content), slice(png, 33, png.length));
  }

  static byte[] chunk(String name, byte[] content) {
    CRC32 sum = new CRC32();
    sum.update(ascii(name));
    sum.update(content);
    ByteBuffer out = ByteBuffer.allocate(content.length + 12).putInt(content.length);
    return out.put(ascii(name)).put(content).putInt((int) sum.getValue()).array();
  }

  static byte[] written(BufferedImage image, String format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(image, format, out)) {
        throw new IllegalStateException(format);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A file of the tests. */
  static byte[] resource(String name) {
    try (InputStream in = PhotoSamples.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] content(Prepared prepared) {
    try (InputStream in = prepared.content().open()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static BufferedImage read(byte[] bytes) {
    try {
      return ImageIO.read(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  static byte[] slice(byte[] bytes, int from, int to) {
    return Arrays.copyOfRange(bytes, from, to);
  }

  static byte[] concat(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
