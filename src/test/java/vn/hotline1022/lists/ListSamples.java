package vn.hotline1022.lists;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hotline1022.call.CallListsCsv;
import vn.hotline1022.staff.Shifts;

/** Lifelike edits of the lists. */
public final class ListSamples {
  private ListSamples() {}

  /** Everything the program comes with. */
  public static List<ListEntry> defaults() {
    return Stream.concat(CallListsCsv.standard().defaults().stream(), Shifts.DEFAULTS.stream())
        .toList();
  }

  /** One of those entries. */
  public static ListEntry shipped(ListKind kind, String group, String code) {
    return defaults().stream()
        .filter(entry -> entry.id().equals(ListEntry.id(kind, group, code)))
        .findFirst()
        .orElseThrow();
  }

  /** The bus, under a name that says more. */
  public static ListEntry busRenamed() {
    return shipped(ListKind.REASON, "USE", "BUS")
        .withNames("Xe buýt và đường sắt đô thị", "Buses and metro");
  }

  /** A reason of our own, below "Sử dụng tiện ích". */
  public static ListEntry newReason() {
    return new ListEntry(
        ListKind.REASON,
        "USE",
        "WATER_BILL",
        "Hoá đơn nước sạch",
        "Water bill",
        100 * ListEntry.GAP,
        false,
        Optional.empty());
  }

  /** A shift for the Tết campaign, over midnight. */
  public static ListEntry tetShift() {
    return new ListEntry(
        ListKind.SHIFT,
        "",
        "TET",
        "Tăng cường Tết",
        "Tết support",
        4 * ListEntry.GAP,
        false,
        Optional.of(new Hours(LocalTime.of(18, 30), LocalTime.of(0, 30))));
  }
}
