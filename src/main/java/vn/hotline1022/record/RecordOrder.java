package vn.hotline1022.record;

import java.util.Comparator;
import java.util.UUID;

/** The orders records are read in; the same on every profile and in SQL, where ids are bytes. */
public final class RecordOrder {

  /** By the bytes of an id; {@link UUID#compareTo} compares signed halves, which SQL does not. */
  public static final Comparator<UUID> BY_BYTES =
      (a, b) -> {
        int high = Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits());
        return high != 0
            ? high
            : Long.compareUnsigned(a.getLeastSignificantBits(), b.getLeastSignificantBits());
      };

  /** The order an entity is folded in: (hlc, device, incarnation, device sequence). */
  public static final Comparator<DeskRecord> FOLD =
      Comparator.comparingLong((DeskRecord r) -> r.header().hlc())
          .thenComparing(r -> r.header().origin().device(), BY_BYTES)
          .thenComparing(r -> r.header().origin().incarnation(), BY_BYTES)
          .thenComparingLong(r -> r.header().deviceSeq());

  private RecordOrder() {}
}
