package vn.hotline1022.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The list that events are prepared by. */
class ChecklistTest {
  private static final Checklist SHIPPED = Checklist.standard();

  @ParameterizedTest
  @EnumSource(EventKind.class)
  void whateverTheKindNobodyGoesWithoutHotspotChargersMagnifierPapersAndStick(EventKind kind) {
    assertThat(SHIPPED.of(kind))
        .extracting(Checklist.Item::code)
        .contains("HOTSPOT", "CHARGERS", "MAGNIFIER", "LEAFLETS", "POSTER", "SIGN_UP", "USB")
        .doesNotHaveDuplicates();
  }

  @Test
  void theHotspotSaysThatNothingIsInstalledWithoutTheCitizensInternet() {
    Checklist.Item hotspot = SHIPPED.items().getFirst();
    assertThat(hotspot.code()).isEqualTo("HOTSPOT");
    assertThat(hotspot.name(Locale.of("vi"))).contains("không có mạng thì không cài được gì");
    assertThat(hotspot.name(Locale.ENGLISH)).contains("nothing installs without Internet");
  }

  @Test
  void aClassNeedsAProjectorAndAPlaceWherePeopleWaitNeedsNumbers() {
    assertThat(SHIPPED.of(EventKind.CLASS))
        .extracting(Checklist.Item::code)
        .contains("PROJECTOR")
        .doesNotContain("NUMBERS");
    assertThat(SHIPPED.of(EventKind.SUPPORT_POINT))
        .extracting(Checklist.Item::code)
        .contains("NUMBERS")
        .doesNotContain("PROJECTOR");
  }

  @Test
  void everythingIsSaidInBothLanguagesAndForKindsThatThereAre() {
    Set<String> kinds = Stream.of(EventKind.values()).map(Enum::name).collect(Collectors.toSet());
    assertThat(SHIPPED.items())
        .allSatisfy(
            item -> {
              assertThat(item.vi()).isNotBlank();
              assertThat(item.en()).isNotBlank().isNotEqualTo(item.vi());
              assertThat(kinds).containsAll(item.kinds());
            });
  }
}
