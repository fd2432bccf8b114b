package vn.hotline1022.sync.bundle;

import java.io.DataInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import javax.crypto.SecretKey;
import vn.hotline1022.fault.Fault.BundleProblem;
import vn.hotline1022.record.Bytes;

/**
 * Reads the content of a bundle from beginning to end and proves it on the way: pieces, order,
 * lengths, records, chains, signatures, hashes of photos. Lengths are looked at before room is made
 * for them. One object per pass.
 */
public final class BundleReader {
  private static final int MOST_DESKS = 1_000;

  private final Signatures signatures;
  private final OpeningStream plain;
  private final DataInputStream in;
  private final Map<UUID, IdentityFile> desks = new HashMap<>();
  private Stage stage = Stage.BEFORE;
  // Records that the range still has.
  private long left;
  private boolean again;
  private long records;
  private long photos;

  /** What may come next. */
  private enum Stage {
    BEFORE,
    DESKS,
    RANGES,
    PHOTOS,
    ENDED
  }

  /**
   * @param in the bundle behind its header; read on another thread, ahead of what is proven
   * @param signatures those of its ranges that were found right when it was
   */
  public BundleReader(InputStream in, BundleHeader header, SecretKey key, Signatures signatures)
      throws BundleFlaw {
    this.signatures = signatures;
    this.plain = new OpeningStream(in, key, header.length() - BundleHeader.SIZE);
    this.in = new DataInputStream(plain);
  }

  /**
   * Reads everything. When it returns or fails, nobody reads the file any more.
   *
   * @param content told of ranges and their records on a thread of its own, in order, while photos
   *     may be told of already
   */
  public void read(BundleContent content) throws IOException {
    reading(
        content,
        proving -> {
          while (stage != Stage.ENDED) {
            next(content, proving);
          }
          require(plain.read() < 0);
        });
  }

  /**
   * Reads what stands before the photos, of a file that was read to its end before; nothing behind
   * that need be there any more.
   */
  public void readRecords(BundleRecords content) throws IOException {
    again = true;
    reading(
        content,
        proving -> {
          Frame frame = frame(in.read());
          while (frame != Frame.PHOTO && frame != Frame.END) {
            next(frame, bytes(frame), content, proving);
            frame = frame(in.read());
          }
          require(left == 0);
        });
  }

  /** What is read while records are proven. */
  @FunctionalInterface
  private interface Reading {
    void run(Proving proving) throws IOException;
  }

  /** Of two flaws the one that stands first in the file is told. */
  private void reading(BundleRecords content, Reading reading) throws IOException {
    try (Proving proving = new Proving(content);
        plain) {
      try {
        reading.run(proving);
      } catch (BundleFlaw e) {
        proving.settle();
        throw e;
      }
      proving.settle();
    }
  }

  private void next(BundleContent content, Proving proving) throws IOException {
    Frame frame = frame(in.read());
    byte[] bytes = bytes(frame);
    switch (frame) {
      case HEAD, DESK, RANGE, RECORD -> next(frame, bytes, content, proving);
      case PHOTO -> {
        go(left == 0 && stage != Stage.BEFORE, Stage.PHOTOS);
        proving.look();
        photo(CarriedPhoto.decode(bytes), content);
      }
      case END -> {
        go(left == 0 && stage != Stage.BEFORE, Stage.ENDED);
        ByteBuffer counts = ByteBuffer.wrap(bytes);
        require(counts.getLong() == records && counts.getLong() == photos);
      }
    }
  }

  private void next(Frame frame, byte[] bytes, BundleRecords content, Proving proving)
      throws IOException {
    switch (frame) {
      case HEAD -> {
        go(stage == Stage.BEFORE, Stage.DESKS);
        content.head(Instant.ofEpochMilli(ByteBuffer.wrap(bytes).getLong()));
      }
      case DESK -> {
        go(stage == Stage.DESKS, Stage.DESKS);
        content.desk(desk(bytes));
      }
      case RANGE -> {
        go(left == 0 && (stage == Stage.DESKS || stage == Stage.RANGES), Stage.RANGES);
        begin(SignedRange.decode(bytes), proving);
      }
      case RECORD -> {
        require(left > 0);
        record(bytes, proving);
      }
      case PHOTO, END -> throw new BundleFlaw(BundleProblem.UNSOUND);
    }
  }

  private static Frame frame(int mark) throws BundleFlaw {
    for (Frame frame : Frame.values()) {
      if (frame.mark() == mark) {
        return frame;
      }
    }
    throw new BundleFlaw(BundleProblem.UNSOUND);
  }

  private byte[] bytes(Frame frame) throws IOException {
    byte[] four = in.readNBytes(Integer.BYTES);
    require(four.length == Integer.BYTES);
    int length = ByteBuffer.wrap(four).getInt();
    require(frame.mayHave(length));
    byte[] bytes = in.readNBytes(length);
    require(bytes.length == length);
    return bytes;
  }

  private IdentityFile desk(byte[] bytes) throws BundleFlaw {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    UUID device = SignedRange.id(buffer);
    byte[] signing = new byte[IdentityFile.KEY_SIZE];
    byte[] encryption = new byte[IdentityFile.KEY_SIZE];
    buffer.get(signing).get(encryption);
    String name = new String(bytes, buffer.position(), buffer.remaining(), StandardCharsets.UTF_8);
    try {
      IdentityFile desk = new IdentityFile(device, name, Bytes.of(signing), Bytes.of(encryption));
      require(desks.size() < MOST_DESKS && desks.put(device, desk) == null);
      return desk;
    } catch (IllegalArgumentException e) {
      throw new BundleFlaw(BundleProblem.UNSOUND);
    }
  }

  private void begin(SignedRange begun, Proving proving) throws IOException {
    IdentityFile signer = desks.get(begun.origin().device());
    require(signer != null);
    left = begun.records();
    proving.range(begun, signer, signatures.compute(begun, signer.signing()), again);
  }

  private void record(byte[] bytes, Proving proving) throws IOException {
    proving.record(bytes);
    records++;
    left--;
    if (left == 0) {
      proving.whole();
    }
  }

  private void photo(CarriedPhoto carried, BundleContent content) throws IOException {
    long begin = plain.given();
    long length = carried.photo().bytes();
    MessageDigest sha = Crypto.sha256();
    InputStream bytes = new DigestInputStream(new Limited(plain, length), sha);
    content.photo(carried, bytes);
    bytes.transferTo(OutputStream.nullOutputStream());
    require(plain.given() == begin + length);
    require(HexFormat.of().formatHex(sha.digest()).equals(carried.photo().hash()));
    photos++;
  }

  private void go(boolean allowed, Stage next) throws BundleFlaw {
    require(allowed);
    stage = next;
  }

  private static void require(boolean holds) throws BundleFlaw {
    if (!holds) {
      throw new BundleFlaw(BundleProblem.UNSOUND);
    }
  }

  /** So many bytes of another stream, which stays open. */
  private static final class Limited extends FilterInputStream {
    private long left;

    Limited(InputStream in, long left) {
      super(in);
      this.left = left;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
      if (left == 0) {
        return -1;
      }
      int some = super.read(to, offset, (int) Math.min(length, left));
      left -= Math.max(0, some);
      return some;
    }

    @Override
    public void close() {
      // What lies behind it is still to be read.
    }
  }
}
