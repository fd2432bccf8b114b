package vn.hotline1022.lists;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * When the city's offices are open, as the program comes with; other hours are edited over them.
 */
public final class OfficeTimes {

  private OfficeTimes() {}

  /** Morning and afternoon. */
  public static List<ListEntry> standard() {
    return List.of(
        entry(1, "MORNING", "Sáng", "Morning", 8, 12),
        entry(2, "AFTERNOON", "Chiều", "Afternoon", 13, 17));
  }

  private static ListEntry entry(int place, String code, String vi, String en, int from, int to) {
    Hours hours = new Hours(LocalTime.of(from, 0), LocalTime.of(to, 0));
    return new ListEntry(
        ListKind.OFFICE_HOURS, "", code, vi, en, place * ListEntry.GAP, false, Optional.of(hours));
  }
}
