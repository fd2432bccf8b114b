package vn.hotline1022.staff;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.hotline1022.lists.Hours;
import vn.hotline1022.lists.ListBook;
import vn.hotline1022.lists.ListEntry;
import vn.hotline1022.lists.ListKind;

/**
 * The shifts people choose from when they sign in, at least one, in order. They may overlap and may
 * leave gaps. Nothing in them is personal. Immutable.
 *
 * @param all those that are offered
 */
public record Shifts(List<Shift> all) {

  /** As the desk comes, until the city's hours are known. */
  public static final List<ListEntry> DEFAULTS =
      List.of(
          entry(1, "MORNING", "Sáng", "Morning", 7, 15),
          entry(2, "AFTERNOON", "Chiều", "Afternoon", 15, 22),
          entry(3, "NIGHT", "Đêm", "Night", 22, 7));

  /** Most shifts that are kept. */
  public static final int MOST = 100;

  public Shifts {
    if (all.isEmpty() || all.size() > MOST) {
      throw new IllegalArgumentException("no shifts, or more than anybody can choose from");
    }
    all = List.copyOf(all);
  }

  /** The shifts the desk comes with. */
  public static Shifts standard() {
    return with(List.of());
  }

  /** The shifts the desk comes with, with these edits over them. */
  public static Shifts with(List<ListEntry> edits) {
    List<Shift> offered = new ArrayList<>();
    for (ListEntry entry : ListBook.over(DEFAULTS, edits).all(ListKind.SHIFT)) {
      entry
          .hours()
          .filter(_ -> !entry.retired())
          .ifPresent(hours -> offered.add(new Shift(entry.code(), entry.vi(), entry.en(), hours)));
    }
    return new Shifts(offered.subList(0, Math.min(MOST, offered.size())));
  }

  private static ListEntry entry(int place, String code, String vi, String en, int from, int to) {
    Hours hours = new Hours(LocalTime.of(from, 0), LocalTime.of(to, 0));
    return new ListEntry(
        ListKind.SHIFT, "", code, vi, en, place * ListEntry.GAP, false, Optional.of(hours));
  }

  /** The shift that runs at this time of day, else the one that begins next. */
  public Shift at(LocalTime time) {
    return all.stream()
        .filter(shift -> shift.hours().contains(time))
        .findFirst()
        .orElseGet(
            () ->
                all.stream().min(Comparator.comparing(shift -> until(time, shift))).orElseThrow());
  }

  private static Duration until(LocalTime time, Shift shift) {
    Duration wait = Duration.between(time, shift.hours().from());
    return wait.isNegative() ? wait.plusDays(1) : wait;
  }

  /** The shift with this code. */
  public Optional<Shift> find(String code) {
    return all.stream().filter(shift -> shift.code().equals(code)).findFirst();
  }
}
