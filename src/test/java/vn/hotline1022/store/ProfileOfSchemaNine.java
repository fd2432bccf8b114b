package vn.hotline1022.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.staff.DatabaseKey;

/**
 * A whole profile of schema 9 in the test resources, made by the program as it was before runs of
 * guides, feedback and photos were kept (its {@code demo} of 60 calls with seed 9, ended on
 * 2026-11-20), with a call in progress, forms begun, an amended and an erased call, people joined
 * and restricted, and an edited list. Its worth is that it is old: it is never made again.
 */
final class ProfileOfSchemaNine {
  static final int SCHEMA = 9;
  static final int CALLS = 60;
  static final String PASSPHRASE = "nang-buoi-da-gach-song";
  static final String LEADER = "TC-01";
  static final String VOLUNTEER = "TNV-05";

  private static final String RESOURCE = "/vn/hotline1022/store/profile-schema-9.zip";

  private final ProfileFolder folder;

  /** Lays it out in a folder that is not there yet. */
  ProfileOfSchemaNine(Path root) throws IOException {
    folder = new ProfileFolder(root);
    folder.create();
    try (InputStream in = ProfileOfSchemaNine.class.getResourceAsStream(RESOURCE);
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path target = root.resolve(entry.getName());
        if (entry.isDirectory()) {
          OwnerOnly.folder(target);
        } else {
          OwnerOnly.newFile(target);
          Files.write(target, zip.readAllBytes());
        }
      }
    }
  }

  ProfileFolder folder() {
    return folder;
  }

  KeyFiles people() {
    return new KeyFiles(folder, TimeSource.system(), new DatabaseProbe(folder), KeyFilesTest.CHEAP);
  }

  DatabaseKey key() {
    return people().open(LEADER, PASSPHRASE.toCharArray());
  }

  DeskStore open() {
    try (DatabaseKey key = key()) {
      return Stores.open(folder.database(), key, Stores.origin(1), TimeSource.system());
    }
  }

  /** Changes the file behind the program's back. */
  void run(String sql) throws SQLException {
    try (DatabaseKey key = key();
        Connection connection = SqliteDriver.openWriter(folder.database(), key)) {
      SqliteDriver.run(connection, sql);
    }
  }

  /** What stands in every table of schema 9, as far as the schema is not about the search. */
  Map<String, List<String>> rows() throws SQLException {
    Map<String, List<String>> rows = new TreeMap<>();
    try (DatabaseKey key = key();
        Connection connection = SqliteDriver.openUntouched(folder.database(), key, true)) {
      for (Map.Entry<String, String> table : TABLES.entrySet()) {
        rows.put(table.getKey(), rows(connection, table.getKey(), table.getValue()));
      }
    }
    return rows;
  }

  /** Its tables with the columns that they had. */
  private static final Map<String, String> TABLES =
      Map.ofEntries(
          Map.entry("origin", "number, device, incarnation"),
          Map.entry(
              "record",
              "arrival, id, entity, entity_id, type, schema_version, hlc, actor, origin,"
                  + " device_seq, prev, base_version, scope, body, salt, personal, personal_digest,"
                  + " hash"),
          Map.entry(
              "call",
              "key, id, direction, operator, started_at, state, phone, phone_kind, timeline,"
                  + " reasons, disposition, notes, caller, helped, place, promise, cause"),
          Map.entry(
              "draft",
              "call_id, direction, operator, started_at, state, phone, phone_kind, timeline,"
                  + " reasons, disposition, notes, kept_at, phone_text, elapsed, caller, helped,"
                  + " place, promise, cause"),
          Map.entry("side_draft", "call_id, kind, entity_id, operator, content"),
          Map.entry("form_draft", "form, subject, operator, kept_at, content"),
          Map.entry("call_phone", "phone, key"),
          Map.entry("call_citizen", "citizen, key"),
          Map.entry("citizen", "key, id, name, age_group, addressing, place, phones, restricted"),
          Map.entry("citizen_phone", "phone, key"),
          Map.entry("citizen_join", "one, other"),
          Map.entry(
              "data_request", "id, kind, received_at, citizen, who, note, taken_by, closed_at"),
          Map.entry("access_note", "id, at, actor, kind, subject, count"),
          Map.entry(
              "followup",
              "id, call_id, escalation, operator, promised_at, due, phone, phone_kind, why, code,"
                  + " state, steps, folded"),
          Map.entry(
              "escalation",
              "id, call_id, operator, at, code, phone, phone_kind, fields, state, answer,"
                  + " same_group, steps, folded"),
          Map.entry("presence", "id, person, state, reason, since, before, lasted"),
          Map.entry("help", "id, asker, at, call, ended"),
          Map.entry(
              "notice",
              "id, kind, title, text, from_at, until_at, withdrawn, author, written_at, seen_by"),
          Map.entry("outage", "id, from_at, until_at, effect, cause, struck, author, written_at"),
          Map.entry("contact", "id, kind, name, agency, unit, phone, hours, note, removed"),
          Map.entry(
              "list_entry", "id, kind, grp, code, vi, en, rank, retired, from_time, to_time"));

  private static List<String> rows(Connection connection, String table, String columns)
      throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT " + columns + " FROM " + table)) {
      int count = row.getMetaData().getColumnCount();
      while (row.next()) {
        StringBuilder line = new StringBuilder();
        for (int i = 1; i <= count; i++) {
          line.append(text(row.getObject(i))).append(" | ");
        }
        rows.add(line.toString());
      }
    }
    rows.sort(null);
    return rows;
  }

  private static String text(Object value) {
    return value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value);
  }
}
