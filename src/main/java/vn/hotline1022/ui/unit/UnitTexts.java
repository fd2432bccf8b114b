package vn.hotline1022.ui.unit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.unit.Extent;
import vn.hotline1022.unit.Place;
import vn.hotline1022.unit.Unit;
import vn.hotline1022.unit.Unit.District;
import vn.hotline1022.unit.Unit.NewUnit;
import vn.hotline1022.unit.Unit.OldUnit;
import vn.hotline1022.unit.UnitAnswer;
import vn.hotline1022.unit.Units;

/** Units in words; names are Vietnamese in every language. An old one always has its district. */
public final class UnitTexts {
  private final Texts texts;

  public UnitTexts(Texts texts) {
    this.texts = texts;
  }

  /** A kept place in words; its code when the tables do not know it. */
  public String place(String code, Optional<Units> units) {
    return switch (Place.of(code).orElse(null)) {
      case Place.Outside _ -> texts.get("unit.outside");
      case Place.NotKnown _ -> texts.get("unit.unknown");
      case Place.In in -> units.flatMap(all -> all.find(in.unit())).map(this::name).orElse(code);
      case null -> code;
    };
  }

  /** A unit as an address has it. */
  public String name(Unit unit) {
    return switch (unit) {
      case NewUnit now -> now.fullName();
      case OldUnit old -> texts.get("unit.old", old.fullName(), lower(old.district()));
      case District district -> texts.get("unit.old.district", district.fullName());
    };
  }

  /** What tells a unit from its like. */
  String detail(Unit unit, Units units) {
    return switch (unit) {
      case NewUnit now -> texts.get("unit.today", districts(units.districtsOf(now)));
      case OldUnit old when old.endedEarlier() -> texts.get("unit.ended", lower(old.district()));
      case OldUnit old -> texts.get("unit.became", lower(old.district()), became(old, units));
      case District _ -> texts.get("unit.district");
    };
  }

  private String became(OldUnit old, Units units) {
    return switch (units.answer(old)) {
      case UnitAnswer.Certain certain -> lower(certain.unit());
      case UnitAnswer.Ask ask -> texts.get("unit.split", ask.candidates().size());
      case UnitAnswer.Several _, UnitAnswer.OutsideHanoi _, UnitAnswer.NotKnown _ -> "";
    };
  }

  private static String districts(List<District> districts) {
    return districts.stream().map(UnitTexts::lower).collect(Collectors.joining(", "));
  }

  /** An option: what it is. */
  String title(UnitOption option) {
    return switch (option) {
      case UnitOption.Fitting fitting -> fitting.unit().fullName();
      case UnitOption.Part part -> part.candidate().unit().fullName();
      case UnitOption.AsSaid said -> texts.get("unit.keep", said.old().fullName());
      case UnitOption.Outside _ -> texts.get("unit.outside");
      case UnitOption.NotKnown _ -> texts.get("unit.unknown");
    };
  }

  /** An option: what tells it from the others. */
  String detail(UnitOption option, Units units) {
    return switch (option) {
      case UnitOption.Fitting fitting -> detail(fitting.unit(), units);
      case UnitOption.Part part ->
          part.candidate()
              .extent()
              .map(this::extent)
              .orElseGet(() -> detail(part.candidate().unit(), units));
      case UnitOption.AsSaid _ -> texts.get("unit.keep.detail");
      case UnitOption.Outside _, UnitOption.NotKnown _ -> "";
    };
  }

  /** What has to be asked about an old unit or district. */
  String question(Unit old) {
    return switch (old) {
      case OldUnit unit when unit.endedEarlier() ->
          texts.get("unit.question.ended", unit.fullName(), lower(unit.district()));
      case OldUnit unit ->
          texts.get("unit.question.split", unit.fullName(), lower(unit.district()));
      case District district -> texts.get("unit.question.district", district.fullName());
      case NewUnit unit -> unit.fullName();
    };
  }

  /** How much of an old unit a new one took over. */
  String extent(Extent extent) {
    return texts.get("unit.extent." + extent);
  }

  /** Where the chosen unit came from. */
  String from(Unit old) {
    return texts.get("unit.from", name(old));
  }

  /** Within a sentence: {@code quận Ba Đình}. */
  private static String lower(Unit unit) {
    String name = unit.fullName();
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
