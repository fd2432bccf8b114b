package vn.hotline1022.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which settings are of one receiver. */
class GatewaySettingsTest {
  private static final String ADDRESS = "https://phananh.example.org/georeport/v2";

  private static String identity(String address, String key, String jurisdiction, String name) {
    return new GatewaySettings(address, key, jurisdiction, name, Map.of("GARBAGE", "1")).identity();
  }

  private static String identity(String address) {
    return identity(address, "khoá", "hanoi", "iHaNoi");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://phananh.example.org/georeport/v2/",
        " HTTPS://PhanAnh.Example.org:443/georeport/v2",
        "http://phananh.example.org/georeport/v2",
        "http://phananh.example.org:80/georeport/v2/services.json",
        "https://phananh.example.org/georeport/v2/requests.xml"
      })
  void theSameWayTypedOtherwiseIsTheSameReceiver(String address) {
    assertThat(identity(address)).isEqualTo(identity(ADDRESS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://thu.example.org/georeport/v2",
        "https://phananh.example.org/test/v2",
        "https://phananh.example.org:8443/georeport/v2",
        "https://phananh.example.org/georeport/V2",
        "https://phananh.example.org"
      })
  void anotherPlaceIsAnotherReceiver(String address) {
    assertThat(identity(address)).isNotEqualTo(identity(ADDRESS));
  }

  @Test
  void theKeyAndTheNameMakeNoOtherReceiverButTheJurisdictionDoes() {
    assertThat(identity(ADDRESS, "khoá mới", "hanoi ", "iHaNoi 2")).isEqualTo(identity(ADDRESS));
    assertThat(identity(ADDRESS, "khoá", "hue", "iHaNoi")).isNotEqualTo(identity(ADDRESS));
  }
}
