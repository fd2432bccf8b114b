package vn.hotline1022.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallJson;
import vn.hotline1022.call.CallState;
import vn.hotline1022.call.Direction;
import vn.hotline1022.call.TimelineEntry;
import vn.hotline1022.call.TimelineEntry.Kind;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.HybridClock;
import vn.hotline1022.record.RecordCodec;
import vn.hotline1022.record.RecordDraft;
import vn.hotline1022.record.Uuid7;
import vn.hotline1022.staff.DatabaseKey;
import vn.hotline1022.text.PhoneNumber;

/**
 * The profile of the first schema in the test resources: how it was made, and what is in it. {@link
 * #main} makes it again, which is wanted only if that file were lost: its worth is that it is old.
 */
final class OldProfile {
  static final String RESOURCE = "/vn/hotline1022/store/desk-schema-1.db";
  static final String OPERATOR = "DTV-012";
  static final int CALLS = 24;

  private static final Instant FIRST = Instant.parse("2026-03-02T01:05:00Z");
  private static final List<String> NOTES =
      List.of(
          "Bác Nguyễn Thị Hường, phường Đống Đa: quên mật khẩu",
          "Anh Trần Văn Đức hỏi đặt lịch lấy số thứ tự ở xã Minh Châu",
          "Cô Lê Hoà Bình, ngõ 105 Láng Hạ: không nhận được mã",
          "Đèn đường hỏng trước số nhà 12, phố Khâm Thiên");

  private OldProfile() {}

  static DatabaseKey key() {
    return Stores.key(22);
  }

  /** The calls in it, oldest first. */
  static List<Call> calls() {
    List<Call> calls = new ArrayList<>();
    for (int i = 0; i < CALLS; i++) {
      Instant at = FIRST.plusSeconds(420L * i);
      calls.add(
          begun(id(100 + i, at), at, "09%08d".formatted(12_345_678 + 1_111 * i))
              .with(
                  CallState.SAVED,
                  List.of(
                      new TimelineEntry(Kind.ANSWERED, at, 0),
                      new TimelineEntry(Kind.ENDED, at.plusSeconds(200), 200_000),
                      new TimelineEntry(Kind.SAVED, at.plusSeconds(230), 230_000)))
              .withReasons(List.of(i % 2 == 0 ? "PASSWORD" : "BOOKING"))
              .withDisposition(Optional.of("RESOLVED"))
              .withNotes(NOTES.get(i % NOTES.size())));
    }
    return calls;
  }

  /** The call that was in progress when it was closed. */
  static Call open() {
    Instant at = FIRST.plusSeconds(420L * CALLS);
    return begun(id(900, at), at, "0987654321").withNotes("Ông hỏi về phiếu lý lịch");
  }

  public static void main(String[] arguments) throws SQLException, IOException {
    Path file = Path.of(arguments[0]);
    Files.deleteIfExists(file);
    SqliteDriver.createFile(file);
    Migrations.to(1, file, key());
    try (Session session = new Session(SqliteDriver.openWriter(file, key()))) {
      session.transaction("BEGIN IMMEDIATE", OldProfile::fill);
    }
  }

  private static Void fill(Session session) throws SQLException {
    CallJson json = new CallJson(ZoneId.of("Asia/Ho_Chi_Minh"));
    DeskRecord last = null;
    for (Call call : calls()) {
      Call begun = call.with(CallState.TALKING, call.timeline().subList(0, 1)).withNotes("");
      last = append(session, json.started(begun), last);
      last = append(session, json.saved(call), last);
      session.update(
          "INSERT INTO call VALUES (?, ?, ?, 'SAVED', ?, ?)",
          call.id(),
          call.operator(),
          call.startedAt().toEpochMilli(),
          call.phone().key(),
          call.notes());
    }
    append(session, json.started(open().withNotes("")), last);
    session.update("INSERT INTO draft VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", draftRow());
    session.update("INSERT INTO local_setting VALUES ('pin.DTV-012', ?)", new byte[] {1, 2, 3});
    return null;
  }

  /** The first schema knew nothing of who called. */
  private static Object[] draftRow() {
    List<Object> values = new ArrayList<>();
    values.addAll(Arrays.asList(CallRows.values(List.of(), open(), List.of())).subList(0, 11));
    values.add(open().startedAt().plusSeconds(95).toEpochMilli());
    return values.toArray();
  }

  private static DeskRecord append(Session session, RecordDraft draft, DeskRecord last)
      throws SQLException {
    byte[] salt = new byte[RecordCodec.SALT_SIZE];
    new SecureRandom().nextBytes(salt);
    long seq = last == null ? 1 : last.header().deviceSeq() + 1;
    DeskRecord record =
        RecordCodec.seal(
            draft,
            id((int) seq, FIRST),
            HybridClock.pack(FIRST.toEpochMilli() + seq, 0),
            Stores.origin(1),
            seq,
            last == null ? RecordCodec.FIRST_PREV : last.hash(),
            Bytes.of(salt));
    DeskRecord.Header header = record.header();
    session.update(
        "INSERT INTO record VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        header.id(),
        header.entity(),
        header.entityId(),
        header.type(),
        header.schemaVersion(),
        header.hlc(),
        header.actor(),
        header.origin().device(),
        header.origin().incarnation(),
        header.deviceSeq(),
        header.prev().toArray(),
        header.baseVersion(),
        header.scope(),
        record.body().toArray(),
        salt,
        record.personal().toArray(),
        record.personalDigest().toArray(),
        record.hash().toArray());
    return record;
  }

  private static Call begun(UUID id, Instant at, String phone) {
    return new Call(
        id,
        Direction.INBOUND,
        OPERATOR,
        at,
        CallState.TALKING,
        new PhoneNumber(phone, PhoneNumber.Kind.MOBILE),
        List.of(new TimelineEntry(Kind.ANSWERED, at, 0)),
        List.of(),
        Optional.empty(),
        "");
  }

  private static UUID id(int number, Instant at) {
    UUID id = new UUID((at.toEpochMilli() << 16) | 0x7000L, (1L << 63) | number);
    if (Uuid7.millisOf(id) != at.toEpochMilli()) {
      throw new IllegalStateException("ids carry their time");
    }
    return id;
  }
}
