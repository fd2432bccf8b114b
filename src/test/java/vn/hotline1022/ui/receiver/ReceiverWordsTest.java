package vn.hotline1022.ui.receiver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hotline1022.feedback.GatewayFailure;
import vn.hotline1022.feedback.GatewayFailure.Cause;
import vn.hotline1022.feedback.GatewayFailure.Why;
import vn.hotline1022.feedback.ReceiverOffer;
import vn.hotline1022.feedback.Receivers;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;

/** What people read about a receiver and about what is wrong with it. */
class ReceiverWordsTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyFailureSaysWhatHappenedAndWhatToDo(Language language) {
    ReceiverWords words = new ReceiverWords(new Texts(language));
    List<GatewayFailure> failures = new ArrayList<>();
    failures.add(new GatewayFailure.Refused("404", "jurisdiction_id 'hanoi' {0}"));
    for (Cause cause : Cause.values()) {
      failures.add(new GatewayFailure.Fatal(cause, ""));
    }
    for (Why why : Why.values()) {
      failures.add(new GatewayFailure.Later(why, Optional.empty()));
      failures.add(new GatewayFailure.Lost(why, Optional.empty()));
    }
    assertThat(failures)
        .allSatisfy(
            failure -> {
              ReceiverWords.Wrong wrong = words.wrong(failure);
              assertThat(wrong.happened()).isNotBlank().endsWith(".");
              assertThat(wrong.todo()).isNotBlank().endsWith(".");
            });
    assertThat(words.wrong(failures.getFirst()).happened())
        .contains("404 jurisdiction_id 'hanoi' {0}");
    assertThat(
            words
                .wrong(new GatewayFailure.Later(Why.BUSY, Optional.of(Duration.ofMillis(6_500))))
                .todo())
        .contains(" 7 ");
  }

  @Test
  void whatWasFoundIsSaidInPeoplesWords() {
    ReceiverWords words = new ReceiverWords(new Texts(Language.VI));
    ReceiverOffer offer = Receivers.offer(Receivers.YESTERDAY, Receivers.SERVICES);
    assertThat(words.found(offer))
        .extracting(ReceiverWords.Fact::text)
        .containsExactly(
            "10 loại phản ánh, 2 loại hỏi thêm",
            "Tự giới thiệu (discovery), trao đổi bằng JSON",
            "Nhận ảnh, video gửi kèm",
            "Trả danh sách dài theo từng trang",
            "Không cho biết gì vừa thay đổi: từng phản ánh được hỏi lại",
            "Liên hệ: Trung tâm điều hành, 024 3825 0000");
    assertThat(words.found(ReceiverOffer.NONE))
        .extracting(ReceiverWords.Fact::good)
        .containsExactly(false, false, false, false, false);
  }

  @Test
  void aListIsOfTodayYesterdayOrADay() {
    ReceiverWords words = new ReceiverWords(new Texts(Language.VI));
    Instant now = Instant.parse("2026-11-21T02:37:04Z");
    assertThat(words.asOf(now.minusSeconds(60), now)).endsWith("lúc 09:36 hôm nay");
    assertThat(words.asOf(Receivers.YESTERDAY, now)).endsWith("lúc 14:20 hôm qua");
    assertThat(words.asOf(now.minus(Duration.ofDays(9)), now)).endsWith("ngày 12/11/2026");
  }
}
