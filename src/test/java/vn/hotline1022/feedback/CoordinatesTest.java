package vn.hotline1022.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hotline1022.Rounds;
import vn.hotline1022.feedback.CoordinatesReading.Found;
import vn.hotline1022.feedback.CoordinatesReading.None;
import vn.hotline1022.feedback.CoordinatesReading.Outside;
import vn.hotline1022.feedback.CoordinatesReading.ShortLink;
import vn.hotline1022.feedback.CoordinatesReading.Unreadable;

class CoordinatesTest {
  private static final Coordinates LAKE = new Coordinates(21.02851, 105.85234);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "21.02851, 105.85234",
        "21.02851,105.85234",
        "21.02851 105.85234",
        " 21.02851 ;  105.85234 ",
        "21,02851 105,85234",
        "21,02851, 105,85234",
        "21,02851,105,85234",
        "(21.02851, 105.85234)",
        "Toạ độ: 21.02851, 105.85234",
        "vĩ độ 21,02851 kinh độ 105,85234",
        "lat=21.02851 lng=105.85234",
        "21.02851°N 105.85234°E",
        "N21.02851 E105.85234",
        "21°01'42.6\"N 105°51'08.4\"E",
        "21°01′42.6″N, 105°51′08.4″E",
        "21°01’42,6”B 105°51’08,4”Đ",
        "21 01 42.6 N, 105 51 08.4 E",
        "21°1.7106' N 105°51.1404' E",
        "21 độ 1 phút 42.6 giây Bắc, 105 độ 51 phút 8.4 giây Đông",
        "https://www.google.com/maps/@21.02851,105.85234,17z",
        "https://www.google.com/maps/place/H%E1%BB%93+G%C6%B0%C6%A1m/@21.0301,105.8500,17z/data=!3m1!4b1"
            + "!4m6!3m5!1s0x3135ab953357c995:0x1babf6bb4f9a20e!8m2!3d21.02851!4d105.85234!16s%2Fm%2F0j",
        "https://maps.google.com/?q=21.02851,105.85234",
        "https://www.google.com/maps?q=21.02851%2C105.85234&z=17&hl=vi",
        "https://www.google.com/maps/search/?api=1&query=21.02851%2C105.85234",
        "https://www.google.com/maps/search/21.02851,+105.85234?entry=tts",
        "https://www.google.com/maps/dir/?api=1&destination=21.02851,105.85234",
        "https://www.google.com/maps/place/21%C2%B001'42.6%22N+105%C2%B051'08.4%22E/@21.1,105.8,15z",
        "https://maps.apple.com/?ll=21.02851,105.85234&q=Pin",
        "https://www.openstreetmap.org/?mlat=21.02851&mlon=105.85234#map=17/21.1/105.7",
        "https://www.openstreetmap.org/#map=17/21.02851/105.85234",
        "geo:21.02851,105.85234?z=17",
        "số 12 hồ Hoàn Kiếm: 21.02851, 105.85234",
      })
  void everyCommonFormIsReadAsTheSamePlace(String typed) {
    assertThat(Coordinates.parse(typed)).isInstanceOf(Found.class);
    Found found = (Found) Coordinates.parse(typed);
    assertThat(found.coordinates().metresTo(LAKE)).isCloseTo(0, within(5.0));
    assertThat(found.swapped()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7PH72VH2+CW4",
        "2VH2+CW Hoàn Kiếm, Hà Nội",
        "2vh2+cw4",
        "https://www.google.com/maps/place/2VH2%2BCW+Ho%C3%A0n+Ki%E1%BA%BFm/@21.1,105.8,15z",
      })
  void plusCodesAreReadTheShortOnesInHanoi(String typed) {
    assertThat(Coordinates.parse(typed).usable().orElseThrow().metresTo(LAKE)).isLessThan(10);
    assertThat(Coordinates.parse("7P28QPC2+222")).isInstanceOf(Outside.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "105.85234, 21.02851",
        "105,85234 21,02851",
        "105°51'08.4\"E 21°01'42.6\"N",
        "E105.85234 N21.02851",
      })
  void theOtherOrderIsRecognised(String typed) {
    assertThat(Coordinates.parse(typed)).isInstanceOf(Found.class);
    Found found = (Found) Coordinates.parse(typed);
    assertThat(found.coordinates().metresTo(LAKE)).isCloseTo(0, within(5.0));
    assertThat(found.swapped()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.77689, 106.70098", // Ho Chi Minh City
        "20.86194, 106.68345", // Hải Phòng
        "21.18608, 106.07631", // Bắc Ninh
        "21.30889, 105.60489", // Vĩnh Yên
        "20.81717, 105.33759", // Hoà Bình
        "20.54531, 105.91221", // Phủ Lý
        "-21.02851, 105.85234",
        "21.02851 S, 105.85234 E",
        "48.85837, 2.29448",
        "https://www.google.com/maps/@16.0544,108.2022,14z",
      })
  void placesOutsideHanoiAreRefused(String typed) {
    assertThat(Coordinates.parse(typed)).isInstanceOf(Outside.class);
    assertThat(Coordinates.parse(typed).usable()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ngõ 42 phố Việt Hưng",
        "21",
        "21, 105",
        "21,105",
        "0912 345 678",
        "21.02851",
        "21.02851, 105.85234, 105.85999",
        "21°75'42\"N 105°51'08\"E",
        "21.02.851, 105.85234",
        "991.12345, 992.12345",
        "https://www.google.com/maps/place/Ho+Guom",
        "https://example.vn/tin-tuc/21-11",
        "%%%",
      })
  void whatIsNoPlaceIsSaidToBeNone(String typed) {
    assertThat(Coordinates.parse(typed)).isInstanceOf(Unreadable.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://maps.app.goo.gl/AbCdEf123", "https://goo.gl/maps/xyz", "goo.gl/maps/xyz"})
  void aShortLinkIsToBeOpenedFirst(String typed) {
    assertThat(Coordinates.parse(typed)).isInstanceOf(ShortLink.class);
  }

  @Test
  void nothingTypedIsNothing() {
    assertThat(Coordinates.parse("  ")).isInstanceOf(None.class);
  }

  @Test
  void whatIsShownIsReadAgainToTheMetre() {
    Random random = new Random(24);
    for (int i = 0; i < Rounds.of(2_000); i++) {
      Coordinates at =
          new Coordinates(20.9 + random.nextDouble() * 0.2, 105.7 + random.nextDouble() * 0.2);
      assertThat(at.isInHanoi()).isTrue();
      assertThat(Coordinates.parse(at.text()).usable().orElseThrow().metresTo(at)).isLessThan(2);
    }
  }

  @Test
  void distancesAreThoseOfTheMap() {
    Coordinates opera = new Coordinates(21.02423, 105.85736);
    assertThat(LAKE.metresTo(opera)).isCloseTo(707, within(20.0));
    assertThat(LAKE.metresTo(LAKE)).isZero();
  }

  @Test
  void aHostilePasteCostsNothing() {
    assertThat(Coordinates.parse("21.".repeat(700))).isInstanceOf(Unreadable.class);
    assertThat(Coordinates.parse("https://" + "@21.1,".repeat(1_000)))
        .isInstanceOf(Unreadable.class);
    assertThat(Coordinates.parse("9".repeat(1_999))).isInstanceOf(Unreadable.class);
  }
}
