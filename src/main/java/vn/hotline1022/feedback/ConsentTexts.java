package vn.hotline1022.feedback;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.hotline1022.feedback.ConsentText.Part;

/**
 * All versions of the text, from {@code assets/tables/consent.csv}. A new one gets the next number
 * and its own rows; the rows of older ones stay. Immutable.
 */
public final class ConsentTexts {
  private static final String FILE = "consent.csv";

  private final List<ConsentText> versions;

  ConsentTexts(List<ConsentText> versions) {
    this.versions = List.copyOf(versions);
  }

  /** The versions the program comes with. */
  public static ConsentTexts standard() {
    return of(TextTable.read(FILE));
  }

  static ConsentTexts of(List<Map<String, String>> rows) {
    Map<Integer, Map<Part, String>> parts = new TreeMap<>();
    Map<Integer, LocalDate> since = new TreeMap<>();
    for (Map<String, String> row : rows) {
      int version = Integer.parseInt(row.get("version"));
      since.put(version, LocalDate.parse(row.get("since")));
      parts
          .computeIfAbsent(version, _ -> new EnumMap<>(Part.class))
          .put(Part.valueOf(row.get("part")), row.get("vi"));
    }
    List<ConsentText> versions = new ArrayList<>();
    parts.forEach(
        (version, texts) -> versions.add(new ConsentText(version, since.get(version), texts)));
    return new ConsentTexts(versions);
  }

  /** The one that is read on a day: the highest of those that have begun. */
  public ConsentText on(LocalDate day) {
    return versions.reversed().stream()
        .filter(text -> !text.since().isAfter(day))
        .findFirst()
        .orElseGet(versions::getFirst);
  }

  /** What was read; empty for a version of a newer program. */
  public Optional<ConsentText> find(int version) {
    return versions.stream().filter(text -> text.version() == version).findFirst();
  }
}
