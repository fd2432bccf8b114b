package vn.hotline1022.notice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.Erasure;
import vn.hotline1022.record.RecordOrder;

/**
 * Folds one notice from its records, in whatever order they came. The last readable {@code
 * notice.written} stands; who read an earlier version has not read this one. After an erasure no
 * words remain. Records of unknown types or versions, and unreadable ones, are left aside.
 */
public final class NoticeFold {
  private static final int READERS_MAX = 2_000;

  private NoticeFold() {}

  /**
   * @param records of one notice
   */
  public static Optional<Notice> fold(List<DeskRecord> records) {
    boolean erased = records.stream().anyMatch(record -> Erasure.target(record).isPresent());
    Optional<Notice> standing = Optional.empty();
    Set<String> readers = new TreeSet<>();
    for (DeskRecord record : ofNotices(records)) {
      Optional<Notice> written = read(record, NoticeJson.WRITTEN);
      if (written.isPresent()) {
        standing = written;
        readers.clear();
      } else if (is(record, NoticeJson.SEEN) && readers.size() < READERS_MAX) {
        readers.add(record.header().actor());
      }
    }
    return standing
        .map(notice -> notice.withSeenBy(readers))
        .map(notice -> erased ? notice.withoutWords() : notice);
  }

  private static List<DeskRecord> ofNotices(List<DeskRecord> records) {
    return records.stream()
        .filter(record -> record.header().entity().equals(NoticeJson.ENTITY))
        .filter(record -> record.header().schemaVersion() == NoticeJson.VERSION)
        .sorted(RecordOrder.FOLD)
        .toList();
  }

  private static Optional<Notice> read(DeskRecord record, String type) {
    return is(record, type) ? NoticeJson.read(record) : Optional.empty();
  }

  private static boolean is(DeskRecord record, String type) {
    return record.header().type().equals(type);
  }
}
