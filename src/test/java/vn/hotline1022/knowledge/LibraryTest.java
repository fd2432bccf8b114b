package vn.hotline1022.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hotline1022.call.CallLists;
import vn.hotline1022.call.CallListsCsv;

/** What is found among the shipped articles, by words and by what operators note. */
class LibraryTest {
  private static final int MOST = 3;

  private final Library library = new ArticleRepository(Path.of("target", "none")).read();
  private final CallLists lists = CallListsCsv.standard();

  private List<String> found(String typed) {
    return library.search(typed, 10).stream().map(Article::id).toList();
  }

  private List<String> offered(String noted, String... codes) {
    List<Reason> reasons = new ArrayList<>();
    for (String code : codes) {
      reasons.add(new Reason(code, lists.reason(code).orElseThrow().vi()));
    }
    return library.offered(noted, reasons, MOST).stream().map(Article::id).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "mã không về, otp-not-arriving",
    "ma khong ve, otp-not-arriving",
    "MÃ KHÔNG VỀ, otp-not-arriving",
    "mất điện thoại, lost-phone",
    "mat dien th, lost-phone",
    "huawei, no-play-store",
    "quet chip, card-chip-nfc",
    "passcode, vneid-passcode",
    "lost phone, lost-phone",
    "giu so chuyen mang, changed-number",
    "1900 0368, lost-phone",
    "nfc, card-chip-nfc",
    "sáp nhập, old-addresses",
    "the store asks, store-wants-card"
  })
  void theRightArticleIsFirst(String typed, String first) {
    assertThat(found(typed)).first().isEqualTo(first);
    assertThat(found(Normalizer.normalize(typed, Normalizer.Form.NFD))).isEqualTo(found(typed));
  }

  @Test
  void everyWordHasToBeThereAndOnlyTheLastMayBeUnfinished() {
    assertThat(found("mã khô")).contains("otp-not-arriving");
    assertThat(found("ma kho ve")).doesNotContain("otp-not-arriving");
    assertThat(found("mã không về xe điện bay")).isEmpty();
    assertThat(found("passc ")).isEmpty();
    assertThat(found("")).isEmpty();
    assertThat(found("  ?!  ")).isEmpty();
  }

  @Test
  void whatStandsInTheTitleGoesBeforeWhatStandsInTheText() {
    assertThat(found("hai SIM")).first().isEqualTo("two-sims");
    assertThat(found("mật khẩu"))
        .containsSubsequence("store-password", "branch-8-limits")
        .hasSizeGreaterThan(4);
    assertThat(found("otp")).first().isEqualTo("otp-not-arriving");
  }

  @Test
  void withoutWordsAllStandInTheOrderOfTheirTitles() {
    Locale vietnamese = Locale.of("vi");
    assertThat(library.all(vietnamese))
        .hasSize(ShippedArticles.ids().size())
        .extracting(article -> article.in(vietnamese).title())
        .startsWith("Bao lâu thì có trả lời")
        .endsWith("Yêu cầu về dữ liệu của mình");
    assertThat(library.all(Locale.ENGLISH).getFirst().en().title()).startsWith("A ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bác không nhận được mã, máy Samsung, nhắn tin bị chặn | otp-not-arriving
          bac khong nhan duoc ma otp | otp-not-arriving
          ko nhận đc mã | otp-not-arriving
          did not get the code | otp-not-arriving
          máy iPhone 7, quét thẻ không được | card-chip-nfc
          bác bị mất điện thoại hôm qua, sợ bị lấy tài khoản | lost-phone
          quên mật khẩu gmail, không vào CH Play | store-password
          quên mật khẩu vneid | vneid-password
          quên passcode vneid | vneid-passcode
          máy huawei không có ch play | no-play-store
          CH Play đòi nhập thẻ visa | store-wants-card
          có người xưng công an gọi bảo chuyển tiền | scam-call
          có link lạ bảo cài apk | fake-app
          vợ chồng dùng chung một số | one-number-one-account
          đang gọi bằng chính máy cần cài, không xem được màn hình | calling-same-phone
          tải mãi không được, cứ quay | download-pending
          máy báo đầy bộ nhớ | download-pending
          VNeID báo bảo trì | vneid-outage
          chưa có mức 2 | vneid-levels
          đổi máy mới, chuyển vneid sang | vneid-one-device
          đặt lịch lấy số ở phường | queue-number
          máy có hai sim, mã về sim nào | two-sims
          sim bị khóa không gọi được | sim-locked
          máy nokia bấm nút | phones-2g
          trả tiền điện bị trừ tiền hai lần | paying-in-app
          xin xóa dữ liệu của tôi | my-data
          bị từ chối phản ánh, hỏi lý do | feedback-refused
          gọi hỏi bao lâu thì có kết quả phản ánh | feedback-deadlines
          gửi phản ánh rác thải ngõ 42 | good-feedback
          bác nặng tai, nói chậm | talking-slowly
          phường mới là phường nào, sáp nhập rồi | old-addresses
          cháy ở chung cư | emergencies
          ghi âm cuộc gọi có được không | consent
          muốn gặp người hỗ trợ trực tiếp gần nhà | open-days
          """)
  void whatIsNotedOffersWhatHelps(String noted, String first) {
    assertThat(offered(noted)).first().isEqualTo(first);
    assertThat(offered(Normalizer.normalize(noted, Normalizer.Form.NFD))).isEqualTo(offered(noted));
    assertThat(offered("Bác Trần Văn Minh, phường Việt Hưng. " + noted)).contains(first);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "đã cài xong, cảm ơn",
        "Bác Minh gọi hỏi cài app, máy Oppo",
        "Bác Trần Văn Minh, 60 tuổi, phường Việt Hưng, hỏi cách cài",
        "đã hướng dẫn xong, bác cảm ơn",
        "hẹn 15h gọi lại, bác bận đón cháu",
        "máy Samsung A14 Android 12, đã mở CH Play, tải xong",
        "gọi nhầm, xin lỗi",
        "không nói gì, có tiếng trẻ con khóc",
        "hỏi giờ mở cửa bảo tàng",
        "chị Lan hỏi lịch cắt điện khu Linh Đàm",
        "bác muốn hỏi số điện thoại ủy ban phường",
        "địa chỉ 12 Nguyễn Trãi, phường Thanh Xuân",
        "nội dung: hỏi giờ làm việc",
        "khách hàng không nghe máy",
        "sóng yếu, đang nghe thì mất",
        "xe buýt số 32",
        "em hỏi thủ tục làm hộ khẩu cho con",
        "đã gác máy giữa chừng"
      })
  void whatHelpsNobodyIsNotOffered(String noted) {
    assertThat(offered(noted)).isEmpty();
  }

  @Test
  void aReasonIsReadToo() {
    assertThat(offered("", "OTP_MISSING")).containsExactly("otp-not-arriving");
    assertThat(offered("", "PASSCODE")).first().isEqualTo("vneid-passcode");
    assertThat(offered("", "INSTALL")).isEmpty();
    assertThat(offered("máy Samsung A14", "INSTALL", "ANDROID")).isEmpty();
  }

  @Test
  void longNotesAreReadFromTheirEndAndQuickly() {
    String before = "Bác kể chuyện nhà, hỏi thăm thời tiết, nói về con cháu ở xa. ".repeat(200);
    assertThat(offered(before + "Giờ bác không nhận được mã."))
        .first()
        .isEqualTo("otp-not-arriving");
    long fastest = Long.MAX_VALUE;
    for (int i = 0; i < 40; i++) {
      long begun = System.nanoTime();
      offered(before, "OTP_MISSING");
      found("không nhận được mã");
      fastest = Math.min(fastest, System.nanoTime() - begun);
    }
    assertThat(Duration.ofNanos(fastest)).isLessThan(Duration.ofMillis(5));
  }
}
