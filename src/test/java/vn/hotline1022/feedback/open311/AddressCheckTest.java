package vn.hotline1022.feedback.open311;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said about an address while somebody types it. */
class AddressCheckTest {

  @ParameterizedTest
  @CsvSource({
    "'', EMPTY",
    "'  ', EMPTY",
    "h, BEGUN",
    "HTTP, BEGUN",
    "https:/, BEGUN",
    "http://, BEGUN",
    "https://, BEGUN",
    "http://phananh.example.org/open311, NOT_HTTPS",
    "HTTP://10.0.0.7:8080/v2, NOT_HTTPS",
    "http://localhost.example.org, NOT_HTTPS",
    "http://localhost:8080/open311/v2, GOOD",
    "http://127.0.0.1/, GOOD",
    "' https://phananh.example.org/open311/v2/ ', GOOD",
    "phananh.example.org, UNUSABLE",
    "ftp://phananh.example.org, UNUSABLE",
    "https://ai@phananh.example.org, UNUSABLE",
    "https://phananh.example.org/v2?api_key=1, UNUSABLE",
    "https://phananh.example.org/v2#a, UNUSABLE",
    "https://phản ánh.vn, UNUSABLE"
  })
  void whatIsTypedIsSaidToBe(String typed, AddressCheck is) {
    assertThat(AddressCheck.of(typed)).isEqualTo(is);
  }

  @Test
  void aKeyIsForOneServer() {
    String address = "https://phananh.example.org/open311/v2";
    assertThat(AddressCheck.sameServer(address, "https://PHANANH.example.org:443/v3/")).isTrue();
    assertThat(AddressCheck.sameServer(address, "https://phananh.example.com/open311/v2"))
        .isFalse();
    assertThat(AddressCheck.sameServer(address, "https://phananh.example.org:8443/open311/v2"))
        .isFalse();
    assertThat(AddressCheck.sameServer("", address)).isFalse();
  }
}
