package vn.hotline1022.unit;

import java.util.Optional;

/** Where somebody is, as it is kept with a person or a call. */
public sealed interface Place {

  /** A unit; one of before when the street or hamlet that decides is not known. */
  record In(UnitCode unit) implements Place {
    @Override
    public String code() {
      return unit.text();
    }
  }

  /** Outside Hanoi. */
  record Outside() implements Place {
    @Override
    public String code() {
      return OUTSIDE;
    }
  }

  /** Asked, and not known. */
  record NotKnown() implements Place {
    @Override
    public String code() {
      return NOT_KNOWN;
    }
  }

  /** Code of {@link Outside}. */
  String OUTSIDE = "outside";

  /** Code of {@link NotKnown}. */
  String NOT_KNOWN = "unknown";

  /** As it is kept. */
  String code();

  /** Reads what {@link #code} wrote; empty for anything else. */
  static Optional<Place> of(String code) {
    return switch (code) {
      case OUTSIDE -> Optional.of(new Outside());
      case NOT_KNOWN -> Optional.of(new NotKnown());
      default -> UnitCode.of(code).map(In::new);
    };
  }
}
