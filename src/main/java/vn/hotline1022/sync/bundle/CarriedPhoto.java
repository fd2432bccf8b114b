package vn.hotline1022.sync.bundle;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.UUID;
import vn.hotline1022.fault.Fault.BundleProblem;
import vn.hotline1022.photo.Photo;

/**
 * A photo or video in a bundle.
 *
 * @param owner the piece of feedback it belongs to
 */
public record CarriedPhoto(UUID owner, Photo photo) {
  private static final int HASH_SIZE = 32;

  /** Bytes of an encoded one. */
  static final int SIZE = 4 * Long.BYTES + 3 * Integer.BYTES + Long.BYTES + HASH_SIZE;

  /** A picture that is kept is no longer than this: its sides are bounded. */
  public static final long MOST_PICTURE = 12L << 20;

  byte[] encoded() {
    ByteBuffer out = ByteBuffer.allocate(SIZE);
    SignedRange.put(out, owner);
    SignedRange.put(out, photo.id());
    out.putInt(number(photo.kind())).putInt(photo.width()).putInt(photo.height());
    out.putLong(photo.bytes());
    return out.put(HexFormat.of().parseHex(photo.hash())).array();
  }

  static CarriedPhoto decode(byte[] bytes) throws BundleFlaw {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    UUID owner = SignedRange.id(in);
    UUID id = SignedRange.id(in);
    int kind = in.getInt();
    int width = in.getInt();
    int height = in.getInt();
    long length = in.getLong();
    byte[] hash = new byte[HASH_SIZE];
    in.get(hash);
    try {
      Photo photo =
          new Photo(id, kind(kind), width, height, length, HexFormat.of().formatHex(hash));
      if (photo.kind() == Photo.Kind.JPEG && length > MOST_PICTURE) {
        throw new BundleFlaw(BundleProblem.UNSOUND);
      }
      return new CarriedPhoto(owner, photo);
    } catch (IllegalArgumentException e) {
      throw new BundleFlaw(BundleProblem.UNSOUND);
    }
  }

  private static int number(Photo.Kind kind) {
    return switch (kind) {
      case JPEG -> 0;
      case MP4 -> 1;
    };
  }

  private static Photo.Kind kind(int number) {
    return switch (number) {
      case 0 -> Photo.Kind.JPEG;
      case 1 -> Photo.Kind.MP4;
      default -> throw new IllegalArgumentException("no kind");
    };
  }
}
