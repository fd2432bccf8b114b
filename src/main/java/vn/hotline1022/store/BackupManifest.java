package vn.hotline1022.store;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.staff.Person;

/**
 * What a backup holds, in the order in which it lies in the file.
 *
 * @param deviceName the computer it was taken of
 */
public record BackupManifest(String deviceName, Instant takenAt, List<Part> parts) {

  /** Names of the parts every backup has. */
  static final String DATABASE = "desk.db";

  static final String PROFILE = "profile.json";
  static final String RECOVERY = "recovery.json";

  /** A part that need not be there: the shifts for the sign-in. */
  static final String SHIFTS = "shifts.json";

  /** A part that need not be there: all photos, one behind the other. */
  static final String PHOTOS = "photos";

  private static final Pattern PERSON = Pattern.compile("people/([A-Z0-9-]{1,20})\\.json");
  private static final int MOST_PARTS = 600;

  public BackupManifest {
    parts = List.copyOf(parts);
  }

  /**
   * One file of the profile.
   *
   * @param name its path in the profile; one of ours, never taken from elsewhere as a path
   * @param sha256 of its bytes
   */
  public record Part(String name, long size, Bytes sha256) {

    boolean isDatabase() {
      return name.equals(DATABASE);
    }

    boolean isPhotos() {
      return name.equals(PHOTOS);
    }
  }

  /** Whether it names what a profile needs, nothing twice and nothing that is not ours. */
  boolean isSound() {
    List<String> names = parts.stream().map(Part::name).toList();
    return names.size() <= MOST_PARTS
        && names.stream().distinct().count() == names.size()
        && names.containsAll(List.of(DATABASE, PROFILE, RECOVERY))
        && names.stream().anyMatch(name -> PERSON.matcher(name).matches())
        && parts.stream().allMatch(BackupManifest::isOurs);
  }

  /** Whether the photos are in it; otherwise they are in the profile's own folder. */
  boolean hasPhotos() {
    return parts.stream().anyMatch(Part::isPhotos);
  }

  /** The size of all parts together. */
  public long size() {
    return parts.stream().mapToLong(Part::size).sum();
  }

  private static boolean isOurs(Part part) {
    var person = PERSON.matcher(part.name);
    boolean known =
        switch (part.name) {
          case DATABASE, PROFILE, RECOVERY, SHIFTS, PHOTOS -> true;
          default -> person.matches() && Person.isCode(person.group(1));
        };
    boolean large = part.isDatabase() || part.isPhotos();
    return known && (large || part.size <= SummedJson.MOST_BYTES);
  }
}
