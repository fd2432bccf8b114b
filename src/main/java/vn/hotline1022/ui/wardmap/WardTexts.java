package vn.hotline1022.ui.wardmap;

import java.util.OptionalDouble;
import java.util.stream.Collectors;
import vn.hotline1022.stats.CallCount;
import vn.hotline1022.stats.WardFigures;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.unit.Place;
import vn.hotline1022.unit.Unit;
import vn.hotline1022.unit.Unit.NewUnit;
import vn.hotline1022.unit.Ward;
import vn.hotline1022.unit.Wards;

/** The map in words. */
public final class WardTexts {
  private final Texts texts;

  public WardTexts(Texts texts) {
    this.texts = texts;
  }

  String measure(WardMeasure measure) {
    return texts.get("wardmap.measure." + measure);
  }

  /** A value of a row as people read it. */
  String value(WardMeasure measure, WardRow row) {
    return measure.text(row.value(measure), texts);
  }

  /** The name of a row. */
  String name(WardRow row) {
    return row.unit().map(Unit::fullName).orElseGet(() -> elsewhere(row.code()));
  }

  /** The name of a row that is no unit. */
  public String elsewhere(String code) {
    return switch (code) {
      case WardFigures.OLD_ADDRESS -> texts.get("wardmap.row.old");
      case Place.OUTSIDE -> texts.get("wardmap.row.outside");
      case Place.NOT_KNOWN -> texts.get("wardmap.row.unknown");
      default -> texts.get("wardmap.row.notAsked");
    };
  }

  /** Where it was before, and how many live there. */
  String about(WardRow row, Wards wards) {
    String residents =
        row.residents().isPresent()
            ? texts.get("wardmap.residents", texts.number(row.residents().getAsLong()))
            : texts.get("wardmap.residents.unknown");
    if (row.unit().isEmpty()) {
      return texts.get("wardmap.row.none");
    }
    return row.unit().get() instanceof NewUnit unit
        ? texts.get("wardmap.about.unit", former(unit, wards), residents)
        : texts.get("wardmap.about.district", row.members().size(), residents);
  }

  private static String former(NewUnit unit, Wards wards) {
    return wards.units().districtsOf(unit).stream()
        .map(Unit::fullName)
        .collect(Collectors.joining(", "));
  }

  /** A tile for who does not see it. */
  String spoken(Ward ward, WardRow row) {
    OptionalDouble rate = row.value(WardMeasure.PER_THOUSAND);
    String activations =
        rate.isPresent()
            ? texts.get("wardmap.spoken.rate", WardMeasure.PER_THOUSAND.text(rate, texts))
            : texts.get("wardmap.spoken.noRate", texts.number(row.now().activations()));
    return texts.get(
        "wardmap.spoken",
        ward.unit().fullName(),
        activations,
        texts.number(row.now().calls().get(CallCount.ANSWERED)),
        texts.number(row.now().feedback().written()),
        texts.number(row.now().overdue()));
  }

  /** How a value compares with that of the period before. */
  String compared(WardMeasure measure, OptionalDouble now, OptionalDouble before) {
    if (now.isEmpty() || before.isEmpty()) {
      return texts.get("wardmap.compare.none");
    }
    double change = now.getAsDouble() - before.getAsDouble();
    String was = measure.text(before, texts);
    if (measure.text(now, texts).equals(was)) {
      return texts.get("wardmap.compare.same");
    }
    return texts.get(
        change > 0 ? "wardmap.compare.more" : "wardmap.compare.less",
        measure.text(Math.abs(change), texts),
        was);
  }

  /** The range of a step. */
  String range(WardMeasure measure, WardScale.Step step) {
    String from = measure.text(step.from(), texts);
    String to = measure.text(step.to(), texts);
    return from.equals(to) ? from : from + "–" + to;
  }
}
