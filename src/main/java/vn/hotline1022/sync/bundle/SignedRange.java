package vn.hotline1022.sync.bundle;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import vn.hotline1022.fault.Fault.BundleProblem;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.record.DeskRecord.Origin;
import vn.hotline1022.record.RecordCodec;

/**
 * A stretch of a chain that its device has signed: its last hash proves every record before it.
 * Kept and given on as it came, so that any desk proves it whoever carries it.
 *
 * @param from sequence number of its first record
 * @param to of its last
 * @param head hash of its last
 * @param signature by the chain's device over all of this
 */
public record SignedRange(Origin origin, long from, long to, Bytes head, Bytes signature) {

  /** So many records are signed together at most. */
  public static final int MOST_RECORDS = 1_000;

  private static final byte[] PURPOSE = "hotline1022 range 1\n".getBytes(StandardCharsets.US_ASCII);
  private static final int PLACE_SIZE = 4 * Long.BYTES + 2 * Long.BYTES;
  private static final int SAID_SIZE = PLACE_SIZE + RecordCodec.HASH_SIZE;

  /** Bytes of an encoded one. */
  static final int SIZE = SAID_SIZE + Crypto.SIGNATURE_SIZE;

  /** Signs a stretch of a chain of the desk's own device. */
  public static SignedRange sign(DeskIdentity desk, Origin origin, long from, long to, Bytes head) {
    SignedRange unsigned = new SignedRange(origin, from, to, head, Bytes.EMPTY);
    return new SignedRange(origin, from, to, head, Bytes.of(desk.sign(unsigned.said())));
  }

  /** How many records it holds. */
  public long records() {
    return to - from + 1;
  }

  /** Whether the holder of this Ed25519 key signed it. */
  boolean isSignedBy(Bytes key) {
    return Crypto.isSigned(key, said(), signature);
  }

  private byte[] said() {
    ByteBuffer out = ByteBuffer.allocate(PURPOSE.length + SAID_SIZE);
    out.put(PURPOSE);
    put(out);
    return out.array();
  }

  byte[] encoded() {
    ByteBuffer out = ByteBuffer.allocate(SIZE);
    put(out);
    return out.put(signature.toArray()).array();
  }

  static SignedRange decode(byte[] bytes) throws BundleFlaw {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    Origin origin = new Origin(id(in), id(in));
    long from = in.getLong();
    long to = in.getLong();
    if (from < 1 || to < from || to - from >= MOST_RECORDS) {
      throw new BundleFlaw(BundleProblem.UNSOUND);
    }
    byte[] head = new byte[RecordCodec.HASH_SIZE];
    byte[] signature = new byte[Crypto.SIGNATURE_SIZE];
    in.get(head).get(signature);
    return new SignedRange(origin, from, to, Bytes.of(head), Bytes.of(signature));
  }

  private void put(ByteBuffer out) {
    put(out, origin.device());
    put(out, origin.incarnation());
    out.putLong(from).putLong(to).put(head.toArray());
  }

  static void put(ByteBuffer out, UUID id) {
    out.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
  }

  static UUID id(ByteBuffer in) {
    return new UUID(in.getLong(), in.getLong());
  }
}
