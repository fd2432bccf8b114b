package vn.hotline1022.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hotline1022.text.SearchKey;
import vn.hotline1022.unit.Unit.NewUnit;
import vn.hotline1022.unit.Unit.OldUnit;
import vn.hotline1022.unit.UnitAnswer.Ask;
import vn.hotline1022.unit.UnitAnswer.Candidate;
import vn.hotline1022.unit.UnitAnswer.Certain;
import vn.hotline1022.unit.UnitAnswer.Several;
import vn.hotline1022.unit.Units.Transfer;

class UnitFinderTest {
  private final Units units = UnitTables.standard();
  private final UnitFinder finder = new UnitFinder(units);

  @Test
  void everyOldUnitTypedWithItsDistrictComesOutAsTheTableSays() {
    int certain = 0;
    int asked = 0;
    for (OldUnit old : units.old()) {
      for (String typed : waysToSay(old)) {
        UnitAnswer answer = finder.answer(typed);
        assertThat(answer).as(typed).isEqualTo(asTheTableSays(old));
      }
      certain += asTheTableSays(old) instanceof Certain ? 1 : 0;
      asked += asTheTableSays(old) instanceof Ask ? 1 : 0;
    }
    assertThat(certain).isEqualTo(368);
    assertThat(asked).isEqualTo(158);
  }

  @Test
  void everyUnitThatEndedEarlierIsKnownWithItsDistrictAndOffersWhatIsThereNow() {
    assertThat(units.ended()).hasSize(78);
    for (OldUnit old : units.ended()) {
      for (String typed : waysToSay(old)) {
        assertThat(finder.answer(typed))
            .as(typed)
            .isInstanceOfSatisfying(
                Ask.class,
                ask -> {
                  assertThat(ask.old()).isEqualTo(old);
                  assertThat(ask.candidates())
                      .isNotEmpty()
                      .extracting(Candidate::unit)
                      .isEqualTo(units.wardsOf(old.district()));
                });
      }
    }
  }

  @Test
  void everyUnitOfTodayIsFoundByItsNameOrStandsAmongItsNamesakes() {
    assertThat(units.today()).hasSize(126);
    for (NewUnit unit : units.today()) {
      for (String typed : List.of(unit.fullName(), SearchKey.of(unit.name()), nfd(unit.name()))) {
        switch (finder.answer(typed)) {
          case Certain answer -> assertThat(answer.unit()).as(typed).isEqualTo(unit);
          case Several answer -> assertThat(answer.units()).as(typed).contains(unit);
          case Ask ask -> throw new AssertionError(typed + " asks " + ask.old());
          case UnitAnswer.OutsideHanoi _, UnitAnswer.NotKnown _ -> throw new AssertionError(typed);
        }
      }
    }
  }

  @Test
  void everyBeginningOfEveryNameSuggestsIt() {
    units
        .all()
        .forEach(
            unit -> {
              String key = SearchKey.of(unit.name());
              for (int length = 1; length <= key.length(); length++) {
                assertThat(finder.suggest(key.substring(0, length), 2_000))
                    .as(key.substring(0, length))
                    .anyMatch(found -> found.name().equals(unit.name()));
              }
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "minh khai hai bà trưng | Quận Hai Bà Trưng",
        "P. Minh Khai, Q. Hai Bà Trưng, Hà Nội | Quận Hai Bà Trưng",
        "phuong minh khai quan bac tu liem | Quận Bắc Từ Liêm",
        "Phường Minh Khai, Bắc Từ Liêm, TP. Hà Nội | Quận Bắc Từ Liêm",
        "X.Minh Khai hoai d | Huyện Hoài Đức",
        "xã Minh Khai | Huyện Hoài Đức",
        "minh khai huyen hoai duc | Huyện Hoài Đức",
      })
  void minhKhaiOfThreeDistrictsIsToldApart(String typed, String district) {
    assertThat(old(finder.answer(typed)).district().fullName()).isEqualTo(district);
  }

  @Test
  void minhKhaiAloneIsAskedForWithItsDistricts() {
    assertThat(finder.answer("minh khai"))
        .isInstanceOfSatisfying(
            Several.class,
            several ->
                assertThat(several.units())
                    .extracting(unit -> ((OldUnit) unit).district().name())
                    .containsExactlyInAnyOrder("Hai Bà Trưng", "Bắc Từ Liêm", "Hoài Đức"));
    assertThat(finder.answer("phường Minh Khai"))
        .isInstanceOfSatisfying(Several.class, two -> assertThat(two.units()).hasSize(2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sơn Đồng", "xã Sơn Đồng", "SƠN ĐỒNG"})
  void sonDongOfHoaiDucIsNotSonDongOfSonTay(String typed) {
    List<String> marked = List.of(typed, nfd(typed));
    for (String text : marked) {
      UnitAnswer answer = finder.answer(text);
      assertThat(names(answer)).as(text).contains("Sơn Đồng").doesNotContain("Sơn Đông");
    }
    assertThat(old(finder.answer("Sơn Đông")).district().fullName()).isEqualTo("Thị xã Sơn Tây");
    assertThat(names(finder.answer("son dong"))).contains("Sơn Đồng", "Sơn Đông");
    assertThat(old(finder.answer("son dong son tay")).name()).isEqualTo("Sơn Đông");
    assertThat(old(finder.answer("son dong hoai duc")).name()).isEqualTo("Sơn Đồng");
  }

  @Test
  void trucBachWhoseCodeWasGivenToAnotherIsBaDinhToday() {
    UnitAnswer answer = finder.answer("Trúc Bạch");
    assertThat(answer)
        .isInstanceOfSatisfying(
            Certain.class,
            certain -> {
              assertThat(certain.unit().code().text()).isEqualTo("2025:00004");
              assertThat(certain.unit().name()).isEqualTo("Ba Đình");
              assertThat(certain.from().orElseThrow().code().text()).isEqualTo("2024:00004");
            });
    assertThat(units.find(UnitCode.of("2025:00004").orElseThrow()).map(Unit::name))
        .contains("Ba Đình");
    assertThat(units.find(UnitCode.of("2024:00004").orElseThrow()).map(Unit::name))
        .contains("Trúc Bạch");
  }

  @Test
  void namesThatBeginLikeAKindAreNamesFirst() {
    assertThat(old(finder.answer("phuong mai")).name()).isEqualTo("Phương Mai");
    assertThat(old(finder.answer("Phương Đình")).name()).isEqualTo("Phương Đình");
    assertThat(finder.suggest("phường Mai", 3).getFirst().name()).startsWith("Mai");
    assertThat(finder.suggest("thị trấn ph", 5))
        .first()
        .extracting(Unit::type)
        .isEqualTo(UnitType.TOWNSHIP);
  }

  @Test
  void romanNumbersAndBothWaysToSetATone() {
    assertThat(old(finder.answer("mỹ đình II")).name()).isEqualTo("Mỹ Đình 2");
    assertThat(old(finder.answer("cổ nhuế 1")).name()).isEqualTo("Cổ Nhuế 1");
    assertThat(names(finder.answer("Trung Hoà"))).isEqualTo(names(finder.answer("Trung Hòa")));
    assertThat(finder.suggest("quoc tu giam", 3))
        .extracting(Unit::name)
        .contains("Quốc Tử Giám", "Văn Miếu - Quốc Tử Giám");
  }

  @Test
  void aFormerDistrictOffersItsWardsOfToday() {
    assertThat(finder.answer("quận Bắc Từ Liêm"))
        .isInstanceOfSatisfying(
            Ask.class,
            ask ->
                assertThat(ask.candidates())
                    .extracting(candidate -> candidate.unit().name())
                    .contains("Thượng Cát", "Đông Ngạc", "Xuân Đỉnh"));
    assertThat(names(finder.answer("hai bà trưng")))
        .containsExactly("Hai Bà Trưng", "Hai Bà Trưng");
  }

  @Test
  void landWithoutPeopleIsOfferedLast() {
    OldUnit split =
        units.old().stream()
            .filter(old -> units.becameOf(old).size() > 3)
            .filter(
                old ->
                    units.becameOf(old).stream()
                        .anyMatch(part -> part.extent() == Extent.PART_AREA_ONLY))
            .filter(old -> units.certain(old).isEmpty())
            .findFirst()
            .orElseThrow();
    Ask ask = (Ask) units.answer(split);
    assertThat(ask.candidates().getLast().extent()).contains(Extent.PART_AREA_ONLY);
    assertThat(ask.candidates().getFirst().extent())
        .isNotEqualTo(Optional.of(Extent.PART_AREA_ONLY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ngoài Hà Nội", "NGOAI HA NOI", "tỉnh khác", "ngoại tỉnh"})
  void outsideHanoiIsAnAnswer(String typed) {
    assertThat(finder.answer(typed)).isEqualTo(new UnitAnswer.OutsideHanoi());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "   ", "Sài Gòn", "phường", "minh khai hải phòng", "?!", "\u0301", "𠮷"})
  void whatIsNoUnitIsNotKnown(String typed) {
    assertThat(finder.answer(typed)).isEqualTo(new UnitAnswer.NotKnown());
  }

  @Test
  void aLongPasteIsAnsweredQuickly() {
    assertThat(finder.answer("Minh Khai ".repeat(100_000))).isEqualTo(new UnitAnswer.NotKnown());
    assertThat(finder.suggest("\u0301".repeat(100_000) + "ba đì", 5))
        .extracting(Unit::name)
        .contains("Ba Đình");
  }

  private List<String> waysToSay(OldUnit old) {
    String district = old.district().name();
    String whole = old.fullName() + ", " + old.district().fullName();
    return List.of(
        whole,
        nfd(whole),
        SearchKey.of(whole),
        whole.toUpperCase(Locale.ROOT) + ", TP Hà Nội",
        shortened(old) + old.name() + " " + district);
  }

  private static String shortened(OldUnit old) {
    return switch (old.type()) {
      case WARD -> "P.";
      case COMMUNE -> "x. ";
      case TOWNSHIP -> "TT ";
      case URBAN_DISTRICT, RURAL_DISTRICT, DISTRICT_TOWN -> throw new AssertionError(old);
    };
  }

  private UnitAnswer asTheTableSays(OldUnit old) {
    return Stream.of(units.becameOf(old))
        .flatMap(List::stream)
        .filter(Transfer::certain)
        .<UnitAnswer>map(transfer -> new Certain(transfer.to(), Optional.of(old)))
        .findFirst()
        .orElseGet(() -> units.answer(old));
  }

  private static OldUnit old(UnitAnswer answer) {
    return switch (answer) {
      case Certain certain -> certain.from().orElseThrow();
      case Ask ask -> (OldUnit) ask.old();
      case Several _, UnitAnswer.OutsideHanoi _, UnitAnswer.NotKnown _ ->
          throw new AssertionError(answer);
    };
  }

  private static List<String> names(UnitAnswer answer) {
    return switch (answer) {
      case Certain certain ->
          List.of(certain.from().<Unit>map(old -> old).orElse(certain.unit()).name());
      case Ask ask -> List.of(ask.old().name());
      case Several several -> several.units().stream().map(Unit::name).toList();
      case UnitAnswer.OutsideHanoi _, UnitAnswer.NotKnown _ -> List.of();
    };
  }

  private static String nfd(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD);
  }
}
