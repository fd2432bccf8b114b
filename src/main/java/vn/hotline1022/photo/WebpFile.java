package vn.hotline1022.photo;

import static vn.hotline1022.photo.ByteReader.says;
import static vn.hotline1022.photo.ByteReader.u24Little;
import static vn.hotline1022.photo.ByteReader.u32Little;
import static vn.hotline1022.photo.ByteReader.u8;

import java.nio.charset.StandardCharsets;
import vn.hotline1022.fault.Fault.PhotoProblem;

/**
 * Walks through a WebP, chunk by chunk, without decoding: how large it is, which way up, and a copy
 * with nothing but its pixels. One that moves is refused.
 */
final class WebpFile {
  private static final int HEADER = 12;
  private static final int CHUNK = 8;

  private final byte[] bytes;
  private Span picture = Span.NONE;
  private Span alpha = Span.NONE;
  private Orientation orientation = Orientation.UPRIGHT;

  private WebpFile(byte[] bytes) {
    this.bytes = bytes;
  }

  /** A chunk's content. */
  private record Span(int from, int length) {
    static final Span NONE = new Span(0, 0);
  }

  static boolean isOne(byte[] bytes) {
    return says(bytes, 0, "RIFF") && says(bytes, 8, "WEBP");
  }

  static PictureFile read(byte[] bytes) throws Refused {
    return new WebpFile(bytes).walk();
  }

  private PictureFile walk() throws Refused {
    long end = CHUNK + u32Little(bytes, 4);
    if (end > bytes.length) {
      throw new Refused(PhotoProblem.CUT_OFF);
    }
    long at = HEADER;
    while (at + CHUNK <= end) {
      long length = u32Little(bytes, (int) at + 4);
      if (length > end - at - CHUNK) {
        throw new Refused(PhotoProblem.BROKEN);
      }
      chunk((int) at, (int) length);
      at += CHUNK + length + (length & 1);
    }
    return says(bytes, picture.from - CHUNK, "VP8L") ? lossless() : lossy();
  }

  private void chunk(int at, int length) throws Refused {
    Span content = new Span(at + CHUNK, length);
    boolean first = picture.equals(Span.NONE);
    if (first && (says(bytes, at, "VP8 ") || says(bytes, at, "VP8L"))) {
      picture = content;
    } else if (first && says(bytes, at, "ALPH")) {
      alpha = content;
    } else if (says(bytes, at, "ANMF") || says(bytes, at, "ANIM")) {
      throw new Refused(PhotoProblem.OTHER_PICTURE);
    } else if (says(bytes, at, "EXIF")) {
      int tiff = says(bytes, at + CHUNK, "Exif\0\0") ? 6 : 0;
      orientation = Orientation.ofTiff(bytes, at + CHUNK + tiff, at + CHUNK + length);
    }
  }

  private PictureFile lossless() throws Refused {
    if (picture.length < 6 || u8(bytes, picture.from) != 0x2F) {
      throw new Refused(PhotoProblem.BROKEN);
    }
    long sizes = u32Little(bytes, picture.from + 1);
    int width = (int) (sizes & 0x3FFF) + 1;
    int height = (int) (sizes >> 14 & 0x3FFF) + 1;
    return file(width, height, 4, "VP8L");
  }

  private PictureFile lossy() throws Refused {
    int at = picture.from;
    if (picture.length < 11
        || (u8(bytes, at) & 1) != 0
        || u24Little(bytes, at + 3) != 0x2A019D
        || u24Little(bytes, at) >> 5 > picture.length - 10) {
      throw new Refused(PhotoProblem.BROKEN);
    }
    int width = u24Little(bytes, at + 6) & 0x3FFF;
    int height = u24Little(bytes, at + 8) & 0x3FFF;
    return file(width, height, alpha.equals(Span.NONE) ? 3 : 4, "VP8 ");
  }

  private PictureFile file(int width, int height, int sampleBytes, String chunk) throws Refused {
    PictureFile.Format.WEBP.requireSize(width, height);
    Pieces body = new Pieces();
    body.add("WEBP".getBytes(StandardCharsets.US_ASCII));
    if (!alpha.equals(Span.NONE) && chunk.equals("VP8 ")) {
      body.add(head("VP8X", 10));
      body.add(new byte[] {0x10, 0, 0, 0});
      body.add(little(width - 1, 3));
      body.add(little(height - 1, 3));
      add(body, "ALPH", alpha);
    }
    add(body, chunk, picture);
    Pieces all = new Pieces();
    all.add(head("RIFF", body.length()));
    body.addTo(all);
    return new PictureFile(
        PictureFile.Format.WEBP, width, height, sampleBytes, orientation, all.joined());
  }

  private void add(Pieces out, String name, Span content) {
    out.add(head(name, content.length));
    out.add(bytes, content.from, content.from + content.length);
    out.add(new byte[content.length & 1]);
  }

  private static byte[] head(String name, int length) {
    Pieces head = new Pieces();
    head.add(name.getBytes(StandardCharsets.US_ASCII));
    head.add(little(length, 4));
    return head.joined();
  }

  private static byte[] little(int number, int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) (number >> (8 * i));
    }
    return bytes;
  }
}
