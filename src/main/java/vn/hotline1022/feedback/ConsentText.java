package vn.hotline1022.feedback;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hotline1022.citizen.Addressing;
import vn.hotline1022.feedback.Consent.Purpose;

/**
 * A version of the text that is read before somebody agrees. A version that was ever read to anyone
 * never changes: what a consent names by its number must stay what was read.
 *
 * @param since the day from which it is read
 */
public record ConsentText(int version, LocalDate since, Map<Part, String> parts) {

  /** What is read, in this order. */
  public enum Part {
    INTRO,
    FILE,
    REPORT_BACK,
    PUBLISH_NAME,
    RIGHTS,
    /** Only where it speaks of a child. */
    CHILD
  }

  public ConsentText {
    if (parts.size() != Part.values().length) {
      throw new IllegalArgumentException("a part of the text is missing");
    }
    parts = new EnumMap<>(parts);
  }

  @Override
  public Map<Part, String> parts() {
    return new EnumMap<>(parts);
  }

  /** One part as it is read to somebody. */
  public String read(Part part, Optional<Addressing> addressing) {
    return Addressing.speak(addressing, parts.get(part));
  }

  /** The question of one purpose. */
  public String question(Purpose purpose, Optional<Addressing> addressing) {
    return read(
        switch (purpose) {
          case FILE -> Part.FILE;
          case REPORT_BACK -> Part.REPORT_BACK;
          case PUBLISH_NAME -> Part.PUBLISH_NAME;
        },
        addressing);
  }

  /** All that is read, a part each. */
  public List<String> read(Optional<Addressing> addressing, boolean ofAChild) {
    return Stream.of(Part.values())
        .filter(part -> ofAChild || part != Part.CHILD)
        .map(part -> read(part, addressing))
        .toList();
  }
}
