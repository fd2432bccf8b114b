package vn.hotline1022.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.sync.bundle.BundleReceipt;
import vn.hotline1022.sync.bundle.Receipts.Awaited;

/** The files that were written and have no receipt yet, among the values of this profile alone. */
final class ReceiptRows {
  private static final String NAME = "receipts";
  private static final String LINE = "[0-9 ]{14}\t[0-9]{1,15}\t[01]\t.*";

  private ReceiptRows() {}

  static List<Awaited> awaited(Session session) throws SQLException {
    return LocalSettings.get(session, NAME).map(Bytes::utf8).stream()
        .flatMap(String::lines)
        .filter(line -> line.matches(LINE))
        .map(ReceiptRows::read)
        .toList();
  }

  private static Awaited read(String line) {
    String[] parts = line.split("\t", 4);
    Instant written = Instant.ofEpochMilli(Long.parseLong(parts[1]));
    return new Awaited(parts[0], parts[3], written, parts[2].equals("1"));
  }

  static int await(Session session, Awaited file) throws SQLException {
    List<Awaited> now = new ArrayList<>(awaited(session));
    now.add(file);
    return keep(session, now);
  }

  /** What was written before a file that holds everything does not matter any more. */
  static boolean came(Session session, String digits) throws SQLException {
    List<Awaited> now = awaited(session);
    Optional<Awaited> found =
        now.stream().filter(file -> BundleReceipt.isSame(file.digits(), digits)).findFirst();
    if (found.isEmpty()) {
      return false;
    }
    int at = now.indexOf(found.get());
    List<Awaited> left = new ArrayList<>(found.get().whole() ? List.of() : now.subList(0, at));
    left.addAll(now.subList(at + 1, now.size()));
    keep(session, left);
    return true;
  }

  private static int keep(Session session, List<Awaited> files) throws SQLException {
    String lines = files.stream().map(ReceiptRows::line).collect(Collectors.joining("\n"));
    return LocalSettings.put(session, NAME, Bytes.utf8(lines));
  }

  private static String line(Awaited file) {
    return String.join(
        "\t",
        file.digits(),
        Long.toString(file.writtenAt().toEpochMilli()),
        file.whole() ? "1" : "0",
        file.to().replaceAll("\\s", " "));
  }
}
