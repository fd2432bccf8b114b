package vn.hotline1022.photo;

import static vn.hotline1022.photo.PhotoSamples.DEVICE;
import static vn.hotline1022.photo.PhotoSamples.PLACE;
import static vn.hotline1022.photo.PhotoSamples.ascii;
import static vn.hotline1022.photo.PhotoSamples.concat;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** A small video as a phone writes it, with its place in every way known. */
public final class Mp4Samples {
  static final String PICTURES = "<the pictures of the video>";
  static final String SOUND = "<what was said in it>";

  private static final int SCALE = 1000;

  private int seconds = 12;
  private boolean upright;
  private String brand = "isom";
  private String kinds = "isomiso2avc1mp41";

  /** As it comes from a phone. */
  public static byte[] fromPhone() {
    return new Mp4Samples().bytes();
  }

  Mp4Samples seconds(int length) {
    seconds = length;
    return this;
  }

  /** Filmed with the phone held upright: the matrix turns it. */
  Mp4Samples upright() {
    upright = true;
    return this;
  }

  Mp4Samples brand(String major, String compatible) {
    brand = major;
    kinds = compatible;
    return this;
  }

  byte[] bytes() {
    byte[] ftyp = box("ftyp", ascii(brand), number(512), ascii(kinds));
    byte[] free = box("free", ascii("made with " + DEVICE));
    byte[] xmp = box("uuid", new byte[16], ascii("<exif:GPSLatitude>" + PLACE));
    // Between pictures and sound lies what a third track says about the way.
    byte[] way = ascii("camm " + PLACE + "!");
    byte[] gap = ascii("GPS in a gap " + PLACE);
    int at = ftyp.length + free.length + xmp.length + 8;
    byte[] media = box("mdat", ascii(PICTURES), way, ascii(SOUND), gap);
    int wayAt = at + PICTURES.length();
    byte[] moov =
        box(
            "moov",
            mvhd(),
            track("vide", picture(), at, PICTURES.length()),
            track("soun", sound(), wayAt + way.length, SOUND.length()),
            track("meta", box("camm", new byte[8]), wayAt, way.length),
            udta(),
            keys());
    return concat(ftyp, free, xmp, media, moov);
  }

  private byte[] mvhd() {
    ByteBuffer out = ByteBuffer.allocate(100);
    out.putInt(0).putInt(0x7E000001).putInt(0x7E000002).putInt(SCALE).putInt(seconds * SCALE);
    return box("mvhd", out.array());
  }

  private byte[] track(String handler, byte[] entry, int at, int length) {
    ByteBuffer head = ByteBuffer.allocate(84).putInt(7).putInt(0x7E000003).putInt(0x7E000004);
    head.position(40);
    int one = 0x10000;
    int[] matrix =
        upright
            ? new int[] {0, one, 0, -one, 0, 0, 0, 0, 0x40000000}
            : new int[] {one, 0, 0, 0, one, 0, 0, 0, 0x40000000};
    for (int value : matrix) {
      head.putInt(value);
    }
    byte[] table =
        box(
            "stbl",
            box("stsd", number(0), number(1), entry),
            box("stts", number(0), number(1), number(1), number(seconds * SCALE)),
            box("stsc", number(0), number(1), number(1), number(1), number(1)),
            box("stsz", number(0), number(0), number(1), number(length)),
            box("stco", number(0), number(1), number(at)));
    byte[] info =
        box("minf", box("dinf", box("dref", number(0), number(1), box("url ", number(1)))), table);
    byte[] mdhd =
        ByteBuffer.allocate(24).putInt(0).putInt(0x7E000005).putInt(0).putInt(SCALE).array();
    return box(
        "trak",
        box("tkhd", head.array()),
        box(
            "mdia",
            box("mdhd", mdhd),
            box("hdlr", number(0), number(0), ascii(handler), new byte[12], ascii(DEVICE + "\0")),
            info),
        box("udta", box("name", ascii(DEVICE))));
  }

  private static byte[] picture() {
    ByteBuffer entry = ByteBuffer.allocate(78);
    entry.position(24).putShort((short) 1280).putShort((short) 720);
    entry.position(42).put((byte) DEVICE.length()).put(ascii(DEVICE));
    return box(
        "avc1", entry.array(), box("avcC", ascii("how to decode")), box("GPS0", ascii(PLACE)));
  }

  private static byte[] sound() {
    return box("mp4a", new byte[28], box("esds", ascii("how to decode")));
  }

  private static byte[] udta() {
    return box(
        "udta",
        box("\u00A9xyz", ascii("\0\22\25\u00C7+" + PLACE + "/")),
        box("loci", ascii("\0\0\0\0Hoàn Kiếm " + PLACE)),
        box("smta", ascii(DEVICE)));
  }

  private static byte[] keys() {
    return box(
        "meta",
        box("keys", ascii("mdtacom.apple.quicktime.location.ISO6709")),
        box("ilst", ascii(PLACE + " " + DEVICE)));
  }

  static byte[] box(String type, byte[]... content) {
    byte[] body = concat(content);
    return concat(number(body.length + 8), ascii(type), body);
  }

  static byte[] number(int value) {
    return ByteBuffer.allocate(4).putInt(value).array();
  }

  /** With other bytes at a place. */
  static byte[] with(byte[] whole, int at, byte... other) {
    byte[] changed = Arrays.copyOf(whole, whole.length);
    System.arraycopy(other, 0, changed, at, Math.min(other.length, changed.length - at));
    return changed;
  }
}
