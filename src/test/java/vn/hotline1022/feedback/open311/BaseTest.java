package vn.hotline1022.feedback.open311;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses of receivers, as people type them and as servers announce themselves. */
class BaseTest {

  @ParameterizedTest
  @CsvSource({
    "https://api.hanoi.gov.vn/open311/v2, https://api.hanoi.gov.vn/open311/v2",
    "' https://api.hanoi.gov.vn/open311/v2/ ', https://api.hanoi.gov.vn/open311/v2",
    "https://api.hanoi.gov.vn/open311/v2/discovery.json, https://api.hanoi.gov.vn/open311/v2",
    "https://api.hanoi.gov.vn/open311/v2/services.xml, https://api.hanoi.gov.vn/open311/v2",
    "https://api.hanoi.gov.vn/open311/requests.json/, https://api.hanoi.gov.vn/open311",
    "https://api.hanoi.gov.vn, https://api.hanoi.gov.vn",
    "http://localhost:8080, http://localhost:8080",
    "http://LOCALHOST:8080/api//, http://LOCALHOST:8080/api",
    "http://127.0.0.1:5000/georeport/v2/, http://127.0.0.1:5000/georeport/v2",
    "http://127.1.2.3/v2, http://127.1.2.3/v2",
    "http://[::1]:9311/open311/v2/, http://[::1]:9311/open311/v2",
    "http://[0:0:0:0:0:0:0:1]/v2, http://[0:0:0:0:0:0:0:1]/v2",
    "http://127.0.0.1.hanoi.gov.vn/, ''",
    "http://10.0.0.1/, ''",
    "http://[::2]/, ''"
  })
  void theCallsBeginBehindTheAddressHoweverItIsTyped(String typed, String base) {
    assertThat(Base.of(typed).map(it -> it.uri().toString()).orElse("")).isEqualTo(base);
  }

  @ParameterizedTest
  @CsvSource({
    "https://hanoi.gov.vn/a, https://hanoi.gov.vn/open311/v2/, https://hanoi.gov.vn/open311/v2",
    "https://hanoi.gov.vn/a, http://hanoi.gov.vn/v2, https://hanoi.gov.vn/v2",
    "https://hanoi.gov.vn/a, http://HANOI.gov.vn:80/v2, https://hanoi.gov.vn/v2",
    "https://hanoi.gov.vn:443/a, https://hanoi.gov.vn, https://hanoi.gov.vn:443",
    "http://localhost:8311/a, http://127.0.0.1:8311/v2, http://localhost:8311/v2",
    "http://[::1]:8311, http://localhost:8311/open311, http://[::1]:8311/open311",
    "https://hanoi.gov.vn/a, https://hanoi.gov.vn:8443/v2, ''",
    "https://hanoi.gov.vn/a, http://hanoi.gov.vn:8080/v2, ''",
    "https://hanoi.gov.vn/a, https://danang.gov.vn/v2, ''",
    "https://hanoi.gov.vn/a, https://ai@hanoi.gov.vn/v2, ''",
    "http://localhost:8311/a, http://localhost:8312/v2, ''",
    "http://localhost:8311/a, https://localhost:8311/v2, ''",
    "http://localhost:8311/a, /v2, ''",
    "http://localhost:8311/a, khong phai dia chi, ''"
  })
  void whatIsAnnouncedIsFollowedOnTheSameServerByTheTypedWay(
      String typed, String announced, String to) {
    Base base = Base.of(typed).orElseThrow();
    assertThat(base.announced(announced).map(it -> it.uri().toString()).orElse("")).isEqualTo(to);
  }
}
