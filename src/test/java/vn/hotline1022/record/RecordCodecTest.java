package vn.hotline1022.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.hotline1022.Rounds;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.record.DeskRecord.Origin;

class RecordCodecTest {
  private final Random random = new Random(1022);

  @Test
  void comesBackAsItWasSent() {
    for (int seed = 0; seed < Rounds.of(2_000); seed++) {
      DeskRecord record = Records.record(new Random(seed));
      assertThat(RecordCodec.decode(RecordCodec.encode(record))).isEqualTo(record);
      DeskRecord erased = RecordCodec.erase(record);
      assertThat(RecordCodec.decode(RecordCodec.encode(erased))).isEqualTo(erased);
    }
  }

  /** The bytes are for ever: other versions and other programs hash them too. */
  @Test
  void theCanonicalBytesDoNotChange() {
    UUID id = UUID.fromString("019a9b1e-7c00-7abc-8def-0123456789ab");
    Origin origin = new Origin(id, UUID.fromString("019a9b1e-7c01-7abc-8def-0123456789ab"));
    RecordDraft draft =
        new RecordDraft(
            "call", id, "call.saved", 1, "DTV01", -1, "shift", Bytes.utf8("{}"), Bytes.utf8("{}"));
    DeskRecord record =
        RecordCodec.seal(
            draft, id, 65_536, origin, 1, RecordCodec.FIRST_PREV, Bytes.of(new byte[16]));
    assertThat(HexFormat.of().formatHex(RecordCodec.headerBytes(record.header()).toArray()))
        .isEqualTo(
            "01"
                + "019a9b1e7c007abc8def0123456789ab"
                + "000463616c6c"
                + "019a9b1e7c007abc8def0123456789ab"
                + "000a63616c6c2e7361766564"
                + "00000001"
                + "0000000000010000"
                + "00054454563031"
                + "019a9b1e7c007abc8def0123456789ab"
                + "019a9b1e7c017abc8def0123456789ab"
                + "0000000000000001"
                + "00".repeat(32)
                + "ffffffffffffffff"
                + "00057368696674");
    assertThat(HexFormat.of().formatHex(record.hash().toArray()))
        .isEqualTo("f13677cdf1b8ab8b699e6775b0da6c7bfe17d48ed167ade800b20b432388ef99");
  }

  @Test
  void anErasedRecordKeepsItsHashAndLosesItsPersonalPart() {
    DeskRecord record = Records.record(random);
    DeskRecord erased = RecordCodec.erase(record);
    assertThat(erased.erased()).isTrue();
    assertThat(erased.hash()).isEqualTo(record.hash());
    assertThat(Bytes.of(RecordCodec.encode(erased)).utf8())
        .doesNotContain("0912345678")
        .doesNotContain("Hường");
    assertThat(RecordCodec.erase(erased)).isEqualTo(erased);
  }

  @Test
  void theSamePersonalPartHasAnotherDigestUnderAnotherSalt() {
    Bytes personal = Bytes.utf8("{\"phone\":\"0912345678\"}");
    assertThat(RecordCodec.personalDigest(Records.bytes(random, 16), personal))
        .isNotEqualTo(RecordCodec.personalDigest(Records.bytes(random, 16), personal));
  }

  @Test
  void everyFlippedBitIsRefused() {
    byte[] sent = RecordCodec.encode(Records.record(random));
    for (int bit = 0; bit < sent.length * 8; bit++) {
      byte[] changed = sent.clone();
      changed[bit / 8] ^= (byte) (1 << bit % 8);
      assertRefused(() -> RecordCodec.decode(changed));
    }
  }

  @Test
  void everyTruncationIsRefused() {
    byte[] sent = RecordCodec.encode(Records.record(random));
    for (int length = 0; length < sent.length; length++) {
      byte[] cut = Arrays.copyOf(sent, length);
      assertRefused(() -> RecordCodec.decode(cut));
    }
  }

  @Test
  void whatFollowsARecordIsRefused() {
    byte[] sent = RecordCodec.encode(Records.record(random));
    assertReason("trailing", () -> RecordCodec.decode(Arrays.copyOf(sent, sent.length + 1)));
  }

  @Test
  void noiseIsRefusedWhateverItsSize() {
    for (int seed = 0; seed < Rounds.of(4_000); seed++) {
      Random dice = new Random(seed);
      byte[] noise = Records.bytes(dice, dice.nextInt(2_000)).toArray();
      if (noise.length > 0) {
        noise[0] = 1;
      }
      assertRefused(() -> RecordCodec.decode(noise));
    }
  }

  @Test
  void hugeLengthsAreRefusedBeforeAnythingIsAllocated() {
    DeskRecord record = Records.record(random);
    byte[] sent = RecordCodec.encode(record);
    int body = RecordCodec.headerBytes(record.header()).size();
    for (int length :
        new int[] {Integer.MAX_VALUE, Integer.MIN_VALUE, -1, RecordCodec.BODY_MAX + 1}) {
      byte[] changed = sent.clone();
      ByteBuffer.wrap(changed).putInt(body, length);
      assertReason("size", () -> RecordCodec.decode(changed));
    }
    byte[] longName = sent.clone();
    ByteBuffer.wrap(longName).putShort(17, (short) 0xFFFF);
    assertReason("name-size", () -> RecordCodec.decode(longName));
    byte[] longBody = sent.clone();
    ByteBuffer.wrap(longBody).putInt(body, RecordCodec.BODY_MAX);
    assertReason("truncated", () -> RecordCodec.decode(longBody));
  }

  @Test
  void anUnknownLayoutIsRefused() {
    byte[] sent = RecordCodec.encode(Records.record(random));
    sent[0] = 2;
    assertReason("layout", () -> RecordCodec.decode(sent));
  }

  @Test
  void whatIsOutOfBoundsIsNotSealed() {
    assertReason("body-size", () -> seal(new byte[RecordCodec.BODY_MAX + 1], new byte[2], "DTV01"));
    assertReason(
        "personal-size", () -> seal(new byte[2], new byte[RecordCodec.PERSONAL_MAX + 1], "DTV01"));
    assertReason("name-size", () -> seal(new byte[2], new byte[2], ""));
    assertReason("name-size", () -> seal(new byte[2], new byte[2], "D".repeat(65)));
    assertReason("name-text", () -> seal(new byte[2], new byte[2], "Hường"));
    assertReason("name-text", () -> seal(new byte[2], new byte[2], "DTV\n01"));
    assertThat(seal(new byte[RecordCodec.BODY_MAX], new byte[RecordCodec.PERSONAL_MAX], "DTV01"))
        .satisfies(largest -> RecordCodec.decode(RecordCodec.encode(largest)));
  }

  @Test
  void impossiblePlacesAndClocksAreNotSealed() {
    RecordDraft draft = Records.draft(random);
    Origin origin = Records.origin(random);
    Bytes salt = Records.bytes(random, 16);
    Bytes first = RecordCodec.FIRST_PREV;
    UUID id = Records.id(random);
    assertReason("sequence", () -> RecordCodec.seal(draft, id, 1, origin, 0, first, salt));
    assertReason("clock", () -> RecordCodec.seal(draft, id, -1, origin, 1, first, salt));
    assertReason("id", () -> RecordCodec.seal(draft, new UUID(1, 1), 1, origin, 1, first, salt));
    assertReason(
        "first-prev",
        () -> RecordCodec.seal(draft, id, 1, origin, 1, Records.bytes(random, 32), salt));
    assertReason(
        "layout", () -> RecordCodec.seal(draft, id, 1, origin, 1, first, Bytes.of(new byte[15])));
    assertReason("layout", () -> RecordCodec.seal(draft, id, 1, origin, 2, Bytes.EMPTY, salt));
    assertReason(
        "layout", () -> RecordCodec.seal(draft, id, 1, origin, 2, Records.bytes(random, 33), salt));
  }

  @Test
  void aRefusalNeverQuotesTheRecord() {
    byte[] sent = RecordCodec.encode(Records.record(random));
    sent[sent.length - 1] ^= 1;
    assertThatThrownBy(() -> RecordCodec.decode(sent)).hasMessage("R-01").hasNoCause();
  }

  private DeskRecord seal(byte[] body, byte[] personal, String actor) {
    RecordDraft draft =
        new RecordDraft(
            "call",
            Records.id(random),
            "call.saved",
            1,
            actor,
            -1,
            "shift",
            Bytes.of(body),
            Bytes.of(personal));
    return RecordCodec.seal(
        draft,
        Records.id(random),
        1,
        Records.origin(random),
        1,
        RecordCodec.FIRST_PREV,
        Records.bytes(random, 16));
  }

  private static void assertRefused(ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            FaultException.class,
            e -> assertThat(e.fault()).isInstanceOf(Fault.RecordRefused.class));
  }

  private static void assertReason(String reason, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            FaultException.class,
            e -> assertThat(e.fault()).isEqualTo(new Fault.RecordRefused(reason)));
  }
}
