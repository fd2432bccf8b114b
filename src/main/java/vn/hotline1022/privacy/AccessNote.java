package vn.hotline1022.privacy;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * That somebody looked at, took out or changed what identifies citizens. Names nobody but the
 * staff.
 *
 * @param id UUIDv7
 * @param actor staff code
 * @param subject the citizen or call looked at, when it was one
 * @param count how many calls or entries it was
 */
public record AccessNote(
    UUID id, Instant at, String actor, Kind kind, Optional<UUID> subject, long count) {

  /** What was done. */
  public enum Kind {
    CALL_VIEWED,
    CALLS_EXPORTED,
    /** Figures of everybody, as a file or on paper; the count is that of the rows. */
    FIGURES_EXPORTED,
    PERSON_VIEWED,
    PERSON_EXPORTED,
    PERSON_RESTRICTED,
    PERSON_RELEASED,
    PERSON_ERASED,
    RETENTION,
    /** What somebody else had begun to write was given up. */
    DRAFTS_GIVEN_UP
  }
}
