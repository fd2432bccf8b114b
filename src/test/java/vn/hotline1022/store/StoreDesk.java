package vn.hotline1022.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallDraft;
import vn.hotline1022.call.CallListsCsv;
import vn.hotline1022.followup.EscalationDraft;
import vn.hotline1022.followup.EscalationField;
import vn.hotline1022.followup.PromiseDraft;
import vn.hotline1022.privacy.DataSubject;
import vn.hotline1022.privacy.KeptItem;
import vn.hotline1022.record.DeskRecord.Origin;
import vn.hotline1022.record.Erasure;
import vn.hotline1022.record.RecordDraft;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.staff.DatabaseKey;
import vn.hotline1022.sync.RecordSink;
import vn.hotline1022.sync.RecordSource;
import vn.hotline1022.sync.SimulatedDesk;
import vn.hotline1022.sync.Traces;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.text.PhoneNumbers;

/** A simulated profile over a real encrypted database in a folder of its own. */
final class StoreDesk implements SimulatedDesk {
  private static final String FILE = "desk.db";

  private final Path parent;
  private final DatabaseKey key = DatabaseKey.random();
  private final UUID device;
  private final DeskStore.Desk desk;
  private final Random random;
  private Path folder;
  private DeskStore store;
  private int folders;
  private int opened;

  StoreDesk(Path parent, Origin origin, TimeSource time, Random random) {
    this.parent = parent;
    this.device = origin.device();
    this.random = random;
    this.desk =
        new DeskStore.Desk(
            settings -> origin,
            time,
            ZoneId.of("Asia/Ho_Chi_Minh"),
            CallListsCsv.standard(),
            new PhoneNumbers());
    this.folder = newFolder();
    open();
  }

  DeskStore store() {
    return store;
  }

  @Override
  public void start(Call call) {
    store.calls().start(call);
  }

  @Override
  public void type(Call call) {
    store.calls().keepDraft(new CallDraft(call, call.phone().key(), desk.time().now(), 5_000));
  }

  @Override
  public void save(Call call) {
    store.calls().save(call);
  }

  @Override
  public void say(RecordDraft draft) {
    store.records().append(draft);
  }

  @Override
  public void typeBeside(UUID callId, UUID promise, UUID fault) {
    PromiseDraft begun = PromiseDraft.empty(callId, promise, "DTV-01");
    store.followUps().keepDraft(begun.with("", "", Traces.NOTES, Traces.PHONE.key()));
    store
        .escalations()
        .keepDraft(
            new EscalationDraft(
                callId, fault, "DTV-01", Map.of(EscalationField.STEP, Traces.NOTES)));
  }

  /** As the place of people's data does it. */
  @Override
  public Collection<Erasure.Target> forget(Set<UUID> citizens, PhoneNumber phone) {
    List<Erasure.Target> kept =
        store.privacy().keptOf(new DataSubject(citizens, Set.of(phone.key()))).stream()
            .map(KeptItem::target)
            .toList();
    store.privacy().erase(kept, "TC-01");
    return kept;
  }

  /** Half of the time it ends in order, else as by {@code kill -9}: the files as they lie. */
  @Override
  public void restart() {
    if (random.nextBoolean()) {
      store.close();
    } else {
      Path left = newFolder();
      store.database().writer().alone(s -> copy(folder, left));
      store.close();
      delete(folder);
      folder = left;
    }
    open();
  }

  @Override
  public RecordSource source() {
    return store.records();
  }

  @Override
  public RecordSink sink() {
    return store.records();
  }

  /** The rows of the table themselves. */
  @Override
  public Map<UUID, Call> calls() {
    Map<UUID, Call> calls = new HashMap<>();
    store
        .database()
        .readers()
        .read(s -> s.list("SELECT " + CallRows.COLUMNS + " FROM call", CallRows::read))
        .forEach(call -> calls.put(call.id(), call));
    return calls;
  }

  /**
   * Of the tables that records are folded into, what is the same on every profile. Who a call was
   * with follows a moment behind, with its words.
   */
  @Override
  public Map<String, List<String>> others() {
    catchUp();
    Map<String, String> asked =
        Map.of(
            "citizen",
            "SELECT id, name, age_group, addressing, place, phones, restricted FROM citizen",
            "citizen_join",
            "SELECT one, other FROM citizen_join",
            "citizen_phone",
            "SELECT c.id, p.phone FROM citizen_phone p JOIN citizen c USING (key)",
            "call_citizen",
            "SELECT c.id, p.citizen FROM call_citizen p JOIN call c USING (key)",
            "call_operator",
            "SELECT operator FROM call_operator",
            "feedback",
            "SELECT id, code, written_at, call_id, citizen, phone, phone_kind, kind, category,"
                + " title, level, place, state, photos, waits, since, until, other FROM feedback",
            "feedback_words",
            "SELECT f.id, w.description, w.address, w.seen_day, w.seen_time, w.latitude,"
                + " w.longitude, w.folded FROM feedback f JOIN feedback_words w USING (revision)",
            "feedback_receiver",
            "SELECT code, id FROM feedback_receiver",
            "feedback_photo",
            "SELECT hash, id FROM feedback_photo");
    Map<String, List<String>> all = new HashMap<>();
    asked.forEach((table, sql) -> all.put(table, rows(sql)));
    for (String table :
        List.of(
            "followup",
            "escalation",
            "data_request",
            "access_note",
            "notice",
            "outage",
            "contact",
            "list_entry",
            "presence",
            "help",
            "guide_trail",
            "guide_trail_met",
            "visit",
            "stat_call_day",
            "stat_call_month",
            "stat_guide_day",
            "stat_duty_day",
            "stat_feedback")) {
      all.put(table, rows("SELECT * FROM " + table));
    }
    return all;
  }

  private List<String> rows(String sql) {
    return store.database().readers().read(s -> s.list(sql, StoreDesk::row)).stream()
        .sorted()
        .toList();
  }

  private static String row(ResultSet row) throws SQLException {
    StringBuilder text = new StringBuilder();
    for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
      Object value = row.getObject(column);
      text.append(value instanceof byte[] blob ? HexFormat.of().formatHex(blob) : value)
          .append(" | ");
    }
    return text.toString();
  }

  /** Lets the search and what is counted catch up, as they do by themselves within a second. */
  void catchUp() {
    store.stats().catchUp();
  }

  /** Files as they lie, every table as read, and every page decrypted. */
  @Override
  public List<byte[]> everythingReadable() {
    catchUp();
    Stores.finishErasing(store);
    List<byte[]> all = new ArrayList<>(tables());
    store.database().writer().alone(s -> all.addAll(decrypted()));
    store.close();
    all.addAll(decrypted());
    all.addAll(files());
    open();
    return all;
  }

  private List<byte[]> tables() {
    return store
        .database()
        .readers()
        .read(
            s -> {
              List<byte[]> tables = new ArrayList<>();
              for (String table :
                  s.list(
                      "SELECT name FROM sqlite_master WHERE type = 'table'",
                      row -> row.getString(1))) {
                tables.add(table(s, table));
              }
              return tables;
            });
  }

  private static byte[] table(Session session, String table) throws SQLException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    session.each(
        "SELECT * FROM \"" + table + "\"",
        row -> {
          for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            Object value = row.getObject(column);
            byte[] bytes =
                value instanceof byte[] blob
                    ? blob
                    : String.valueOf(value).getBytes(StandardCharsets.UTF_8);
            all.writeBytes(bytes);
            all.write('\n');
          }
          return true;
        });
    return all.toByteArray();
  }

  private List<byte[]> decrypted() {
    DecryptedPages pages = new DecryptedPages(key);
    Path file = folder.resolve(FILE);
    Path log = folder.resolve(FILE + "-wal");
    try {
      List<byte[]> all = new ArrayList<>(List.of(pages.ofDatabase(file)));
      if (Files.exists(log)) {
        all.add(pages.ofLog(log));
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<byte[]> files() {
    try (Stream<Path> files = Files.walk(folder)) {
      List<byte[]> all = new ArrayList<>();
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.add(Files.readAllBytes(file));
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** By turns as a small file, written anew at once, and as a large one, swapped. */
  private void open() {
    opened++;
    Database database = Database.open(folder.resolve(FILE), key);
    store = DeskStore.open(database, desk, opened % 2 == 0 ? 0 : DeskStore.MOST_AT_ONCE);
  }

  private Path newFolder() {
    try {
      folders++;
      return Files.createDirectories(
          parent.resolve(device.toString()).resolve(String.valueOf(folders)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean copy(Path from, Path to) {
    try (Stream<Path> files = Files.list(from)) {
      // The index of the log (-shm) belongs to the process that ended.
      for (Path file : files.filter(f -> !f.toString().endsWith("-shm")).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
      Files.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    store.close();
    key.close();
  }
}
