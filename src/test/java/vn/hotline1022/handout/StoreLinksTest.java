package vn.hotline1022.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hotline1022.handout.StoreLinks.Place;
import vn.hotline1022.lists.ListBook;
import vn.hotline1022.lists.ListEntry;
import vn.hotline1022.lists.ListKind;

class StoreLinksTest {
  private static final String STORE = "https://apps.apple.com/vn/app/vi-du/id1234567890";

  @ParameterizedTest
  @CsvSource({
    "ANDROID, https://play.google.com/store/apps/details?id=vn.example&hl=vi",
    "IPHONE, https://apps.apple.com/vn/app/vi-du/id1234567890",
    "INFO, https://hanoi.gov.vn/ihanoi",
    "INFO, https://ihanoi.hanoi.gov.vn",
    "INFO, HTTPS://Ihanoi.Hanoi.Gov.Vn/",
  })
  void aLinkOfItsPlaceIsTaken(Place place, String typed) {
    assertThat(StoreLinks.read(place, "  " + typed + " ")).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "ANDROID, http://play.google.com/store/apps/details?id=vn.example",
    "ANDROID, https://apps.apple.com/vn/app/vi-du/id1234567890",
    "ANDROID, https://play.google.com.evil.example/store",
    "ANDROID, https://play.google.com@evil.example/store",
    "ANDROID, https://evil@play.google.com/store",
    "ANDROID, https://play.google.com:8443/store",
    "ANDROID, https://a.play.google.com/store",
    "IPHONE, https://аpps.apple.com/vn",
    "INFO, https://hanoi.gov.vn.example/ihanoi",
    "INFO, https://nothanoi.gov.vn/",
    "INFO, javascript:alert(1)",
    "INFO, hanoi.gov.vn",
    "INFO, https:///hanoi.gov.vn",
    "INFO, https://hanoi.gov.vn/a b",
  })
  void everythingElseIsRefused(Place place, String typed) {
    assertThat(StoreLinks.read(place, typed)).isEmpty();
  }

  @Test
  void aLinkTooLongForACodeOnPaperIsRefused() {
    assertThat(StoreLinks.read(Place.INFO, "https://hanoi.gov.vn/" + "a".repeat(100))).isEmpty();
  }

  @Test
  void whatIsKeptIsReadBackAndWhatIsTakenAwayIsGone() {
    ListEntry entry = StoreLinks.entry(Place.IPHONE, STORE, Optional.empty()).orElseThrow();
    assertThat(StoreLinks.of(List.of(entry)).link(Place.IPHONE).map(StoreLinks.Link::text))
        .contains(STORE);
    assertThat(StoreLinks.of(List.of(entry)).link(Place.ANDROID)).isEmpty();
    ListEntry gone = StoreLinks.entry(Place.IPHONE, " ", Optional.of(entry)).orElseThrow();
    assertThat(StoreLinks.of(List.of(gone))).isEqualTo(StoreLinks.NONE);
    assertThat(StoreLinks.entry(Place.IPHONE, "", Optional.empty())).isEmpty();
    assertThat(ListBook.over(List.of(), List.of(gone)).all(ListKind.LINK))
        .as("no link comes back because it was the last")
        .containsExactly(gone);
  }

  @Test
  void aRecordOfAnotherDeskLeadsNobodyElsewhere() {
    ListEntry evil =
        new ListEntry(
            ListKind.LINK,
            "",
            "ANDROID",
            "https://evil.example/ihanoi.apk",
            "x",
            0,
            false,
            Optional.empty());
    assertThat(StoreLinks.of(List.of(evil))).isEqualTo(StoreLinks.NONE);
  }
}
