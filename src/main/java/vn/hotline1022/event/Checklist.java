package vn.hotline1022.event;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;

/** What has to be there before an event begins, as the program comes with it. */
public record Checklist(List<Item> items) {
  private static final String FILE = "/assets/tables/event-checklist.csv";

  /**
   * One thing to have ready.
   *
   * @param kinds names of the kinds of events that need it; none when all do
   */
  public record Item(String code, Set<String> kinds, String vi, String en) {
    public Item {
      kinds = Set.copyOf(kinds);
    }

    /** What it is, in this language. */
    public String name(Locale locale) {
      return "vi".equals(locale.getLanguage()) ? vi : en;
    }
  }

  public Checklist {
    items = List.copyOf(items);
  }

  /** The shipped list. Reads a file. */
  public static Checklist standard() {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (InputStream in = Checklist.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + FILE);
      }
      try (Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
        return new Checklist(format.parse(text).stream().map(Checklist::item).toList());
      }
    } catch (IOException e) {
      throw new FaultException(new Fault.Unexpected(FILE), e);
    }
  }

  private static Item item(CSVRecord row) {
    String kinds = row.get("kinds");
    return new Item(
        row.get("code"),
        kinds.isEmpty() ? Set.of() : Set.of(kinds.split(" ")),
        row.get("vi"),
        row.get("en"));
  }

  /** What an event of this kind needs, in the order of the table. */
  public List<Item> of(EventKind kind) {
    return items.stream()
        .filter(item -> item.kinds().isEmpty() || item.kinds().contains(kind.name()))
        .toList();
  }
}
