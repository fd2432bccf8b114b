package vn.hotline1022.cli.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.hotline1022.directory.Contact;
import vn.hotline1022.notice.Notice;
import vn.hotline1022.notice.Outage;

/** The board: notices for the shift, outages of the hotline, entries of the directory. */
final class DemoBoard {
  private static final String NO_END = "-";

  private final DemoWords words;
  private final DemoIds ids;

  DemoBoard(DemoWords words, DemoIds ids) {
    this.words = words;
    this.ids = ids;
  }

  List<Notice> notices(Instant now) {
    return words.all("notice").stream().map(line -> notice(cells(line), now)).toList();
  }

  private Notice notice(String[] cells, Instant now) {
    Instant from = at(now, cells[1]);
    Instant written = from.isBefore(now) ? from : now.minus(Duration.ofHours(3));
    return new Notice(
        ids.at(written),
        Notice.Kind.valueOf(cells[0]),
        cells[3],
        cells[4],
        from,
        until(now, cells[2]),
        false,
        DemoStaff.SUPERVISOR.code(),
        written,
        Set.of());
  }

  List<Outage> outages(Instant now) {
    return words.all("outage").stream().map(line -> outage(cells(line), now)).toList();
  }

  private Outage outage(String[] cells, Instant now) {
    Optional<Instant> until = until(now, cells[2]);
    Instant written = until.orElse(now);
    return new Outage(
        ids.at(written),
        at(now, cells[1]),
        until,
        Outage.Effect.valueOf(cells[0]),
        cells[3],
        false,
        DemoStaff.SUPERVISOR.code(),
        written);
  }

  List<Contact> contacts(Instant now) {
    return words.all("contact").stream().map(line -> contact(cells(line), now)).toList();
  }

  private Contact contact(String[] cells, Instant now) {
    return new Contact(
        ids.at(now),
        Contact.Kind.valueOf(cells[0]),
        cells[1],
        cells[2],
        cells[3],
        cells[4],
        cells[5],
        cells[6],
        false);
  }

  private static String[] cells(String line) {
    String[] cells = line.split("\\|", -1);
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cells[i].strip();
    }
    return cells;
  }

  private static Instant at(Instant now, String minutes) {
    return now.plus(Duration.ofMinutes(Long.parseLong(minutes)));
  }

  private static Optional<Instant> until(Instant now, String minutes) {
    return minutes.equals(NO_END) ? Optional.empty() : Optional.of(at(now, minutes));
  }
}
