package vn.hotline1022.record;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.record.DeskRecord.Header;
import vn.hotline1022.record.DeskRecord.Origin;

/**
 * The exact bytes of a record, its digests, and its way in and out of a transfer.
 *
 * <p>Header (all numbers big-endian, strings as a two-byte length and visible ASCII): {@code 1}
 * (version of this layout), id, entity, entity id, type, schema version, hlc, actor, device,
 * incarnation, device sequence, prev, base version, scope. It ends by itself, so {@code header ‖
 * body ‖ personalDigest} reads in one way only.
 *
 * <p>Transfer: the header, body with a four-byte length, personal digest, a byte that says whether
 * the personal part is there, then salt and personal with a four-byte length, and the hash. What
 * comes from elsewhere is bounded before anything is allocated, and refused with {@link
 * Fault.RecordRefused} unless every digest holds.
 */
public final class RecordCodec {

  /** Longest body in bytes. */
  public static final int BODY_MAX = 256 * 1024;

  /** Longest personal part in bytes. */
  public static final int PERSONAL_MAX = 64 * 1024;

  /** Longest entity, type, actor or scope. */
  public static final int NAME_MAX = 64;

  /** Bytes of a salt. */
  public static final int SALT_SIZE = 16;

  /** Bytes of a digest or hash. */
  public static final int HASH_SIZE = 32;

  /** {@code prev} of the first record of a chain. */
  public static final Bytes FIRST_PREV = Bytes.of(new byte[HASH_SIZE]);

  private static final byte LAYOUT = 1;
  private static final byte ERASED = 0;
  private static final byte PRESENT = 1;
  // Layout, four ids, three longs, one int, prev.
  private static final int HEADER_FIXED = 1 + 4 * 16 + 3 * 8 + 4 + HASH_SIZE;

  private RecordCodec() {}

  /**
   * Gives a draft its place in the chain.
   *
   * @param salt {@link #SALT_SIZE} random bytes
   */
  public static DeskRecord seal(
      RecordDraft draft, UUID id, long hlc, Origin origin, long seq, Bytes prev, Bytes salt) {
    Header header =
        new Header(
            id,
            draft.entity(),
            draft.entityId(),
            draft.type(),
            draft.schemaVersion(),
            hlc,
            draft.actor(),
            origin,
            seq,
            prev,
            draft.baseVersion(),
            draft.scope());
    RecordBounds.header(header);
    Bytes digest = personalDigest(salt, draft.personal());
    Bytes hash = hash(header, draft.body(), digest);
    DeskRecord sealed = new DeskRecord(header, draft.body(), salt, draft.personal(), digest, hash);
    RecordBounds.check(sealed);
    return sealed;
  }

  /** The canonical bytes of a header. */
  public static Bytes headerBytes(Header header) {
    return Bytes.of(canonical(header));
  }

  private static byte[] canonical(Header header) {
    int names =
        header.entity().length()
            + header.type().length()
            + header.actor().length()
            + header.scope().length();
    ByteBuffer out = ByteBuffer.allocate(HEADER_FIXED + 4 * Short.BYTES + names);
    putHeader(out, header);
    return out.array();
  }

  /** SHA-256(salt ‖ personal). */
  public static Bytes personalDigest(Bytes salt, Bytes personal) {
    return personalDigest(sha256(), salt, personal);
  }

  private static Bytes personalDigest(MessageDigest sha, Bytes salt, Bytes personal) {
    salt.into(sha);
    personal.into(sha);
    return Bytes.of(sha.digest());
  }

  /** SHA-256(header ‖ body ‖ personalDigest). */
  public static Bytes hash(Header header, Bytes body, Bytes personalDigest) {
    return hash(sha256(), header, body, personalDigest);
  }

  private static Bytes hash(MessageDigest sha, Header header, Bytes body, Bytes personalDigest) {
    sha.update(canonical(header));
    body.into(sha);
    personalDigest.into(sha);
    return Bytes.of(sha.digest());
  }

  /** The same record without what identified a citizen; its hash stays. */
  public static DeskRecord erase(DeskRecord record) {
    return new DeskRecord(
        record.header(), record.body(), null, null, record.personalDigest(), record.hash());
  }

  /** Refuses a record that is out of bounds or whose digests do not hold. */
  public static void verify(DeskRecord record) {
    RecordBounds.check(record);
    // Looking one up takes as long as using it.
    MessageDigest sha = sha256();
    if (!record.erased()
        && !personalDigest(sha, record.salt(), record.personal()).equals(record.personalDigest())) {
      throw refused("personal-digest");
    }
    if (!hash(sha, record.header(), record.body(), record.personalDigest()).equals(record.hash())) {
      throw refused("hash");
    }
  }

  /** The whole record as bytes for a transfer. */
  public static byte[] encode(DeskRecord record) {
    RecordBounds.check(record);
    byte[] header = canonical(record.header());
    int personal = record.erased() ? 0 : SALT_SIZE + Integer.BYTES + record.personal().size();
    ByteBuffer out =
        ByteBuffer.allocate(
            header.length + Integer.BYTES + record.body().size() + 2 * HASH_SIZE + 1 + personal);
    out.put(header);
    out.putInt(record.body().size()).put(record.body().toArray());
    out.put(record.personalDigest().toArray());
    if (record.erased()) {
      out.put(ERASED);
    } else {
      out.put(PRESENT).put(record.salt().toArray());
      out.putInt(record.personal().size()).put(record.personal().toArray());
    }
    out.put(record.hash().toArray());
    return out.array();
  }

  /** Reads and verifies what {@link #encode} wrote; anything else is refused. */
  public static DeskRecord decode(byte[] bytes) {
    RecordReader in = new RecordReader(bytes);
    Header header = readHeader(in);
    Bytes body = in.bytes(in.length(BODY_MAX));
    Bytes digest = in.bytes(HASH_SIZE);
    Bytes salt = null;
    Bytes personal = null;
    byte presence = in.octet();
    if (presence == PRESENT) {
      salt = in.bytes(SALT_SIZE);
      personal = in.bytes(in.length(PERSONAL_MAX));
    } else if (presence != ERASED) {
      throw refused("layout");
    }
    Bytes hash = in.bytes(HASH_SIZE);
    in.end();
    DeskRecord record = new DeskRecord(header, body, salt, personal, digest, hash);
    verify(record);
    return record;
  }

  /** A refusal with a stable word. */
  static FaultException refused(String reason) {
    return new FaultException(new Fault.RecordRefused(reason));
  }

  private static void putHeader(ByteBuffer out, Header header) {
    out.put(LAYOUT);
    putId(out, header.id());
    putName(out, header.entity());
    putId(out, header.entityId());
    putName(out, header.type());
    out.putInt(header.schemaVersion());
    out.putLong(header.hlc());
    putName(out, header.actor());
    putId(out, header.origin().device());
    putId(out, header.origin().incarnation());
    out.putLong(header.deviceSeq());
    out.put(header.prev().toArray());
    out.putLong(header.baseVersion());
    putName(out, header.scope());
  }

  private static Header readHeader(RecordReader in) {
    if (in.octet() != LAYOUT) {
      throw refused("layout");
    }
    return new Header(
        in.id(),
        in.name(NAME_MAX),
        in.id(),
        in.name(NAME_MAX),
        in.int32(),
        in.int64(),
        in.name(NAME_MAX),
        new Origin(in.id(), in.id()),
        in.int64(),
        in.bytes(HASH_SIZE),
        in.int64(),
        in.name(NAME_MAX));
  }

  private static void putId(ByteBuffer out, UUID id) {
    out.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
  }

  private static void putName(ByteBuffer out, String name) {
    out.putShort((short) name.length());
    for (int i = 0; i < name.length(); i++) {
      out.put((byte) name.charAt(i));
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
