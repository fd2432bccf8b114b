package vn.hotline1022.sync.bundle;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hotline1022.record.Bytes;

/**
 * What a sound bundle holds, before anything of it is applied.
 *
 * @param from who wrote it
 * @param writtenAt by that desk's clock
 * @param bytes length of the file
 * @param portions by the desk that said it
 * @param kinds how many entities of each kind ({@code call}, {@code feedback}) it speaks of
 * @param photos photos and videos
 * @param freshPhotos of these, how many are not here yet
 * @param seal of this very file, which no other has
 */
public record Preview(
    KnownDesk from,
    Instant writtenAt,
    long bytes,
    List<Portion> portions,
    Map<String, Long> kinds,
    long photos,
    long freshPhotos,
    Bytes seal) {

  public Preview {
    portions = List.copyOf(portions);
    kinds = Map.copyOf(kinds);
  }

  /** How this desk stands to the one that said something. */
  public enum Standing {
    /** Its digits were compared here. */
    KNOWN,
    /** Not known here; the writer of the file answers for it. */
    INTRODUCED,
    /** Revoked here: its records are left out. */
    REVOKED,
    /** This very desk. */
    OWN
  }

  /**
   * The records of one desk.
   *
   * @param records in the file
   * @param fresh of these, how many are not here yet and will be taken in
   */
  public record Portion(UUID device, String name, Standing standing, long records, long fresh) {}

  /** All records in it. */
  public long records() {
    return portions.stream().mapToLong(Portion::records).sum();
  }

  /** Those that are not here yet. */
  public long fresh() {
    return portions.stream().mapToLong(Portion::fresh).sum();
  }
}
