package vn.hotline1022.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hotline1022.Rounds;
import vn.hotline1022.followup.Answers.Problem;

/** Answers as they come back: in mails, without marks, wrong, hostile. */
class AnswersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "KT-261122-0007: đã sửa, cập nhật bản 2.8|KT-261122-0007|FIXED|đã sửa, cập nhật bản 2.8",
        "kt 261122 0007 - Đang xử lý|KT-261122-0007|IN_PROGRESS|Đang xử lý",
        "KT–261122–0007 => can bo sung: ảnh chụp|KT-261122-0007|NEED_MORE|can bo sung: ảnh chụp",
        "KT-261122-00070: TỪ CHỐI|KT-261122-00070|REJECTED|TỪ CHỐI",
        "KT-261122-4831-7056: da sua|KT-261122-4831-7056|FIXED|da sua",
        "kt 261122 48317056 đã sửa|KT-261122-4831-7056|FIXED|đã sửa"
      })
  void aLineIsReadHoweverItIsWritten(String line, String code, EscalationState state, String text) {
    Answers.Answer answer = Answers.read(line).answers().getFirst();
    assertThat(answer.code()).isEqualTo(code);
    assertThat(answer.state()).isEqualTo(state);
    assertThat(answer.text()).isEqualTo(text);
  }

  @Test
  void decomposedLettersAreTheSame() {
    String nfd = Normalizer.normalize("KT-261122-0007: đã khắc phục", Normalizer.Form.NFD);
    assertThat(Answers.read(nfd).answers().getFirst().state()).isEqualTo(EscalationState.FIXED);
  }

  @Test
  void everyBadLineIsNamedWithItsReason() {
    Answers.Read read =
        Answers.read(
            """
            Kính gửi tổng đài,

            KT-261122-0007: đã sửa
            KT-261122-0007: từ chối
            KT-261122-0008 chưa biết
            KT-261122-0009: đã sửachữa
            KT-261122-0010: đã sửa %s
            KT-261122-4831-7065: đã sửa
            KT-261122-4831-705: đã sửa
            """
                .formatted("a".repeat(1_000)));
    assertThat(read.answers()).hasSize(1);
    assertThat(read.bad())
        .extracting(Answers.BadLine::line, Answers.BadLine::problem)
        .containsExactly(
            tuple(1, Problem.NO_CODE),
            tuple(4, Problem.TWICE),
            tuple(5, Problem.NO_STATE),
            tuple(6, Problem.NO_STATE),
            tuple(7, Problem.TOO_LONG),
            tuple(8, Problem.MISTYPED),
            tuple(9, Problem.MISTYPED));
  }

  @Test
  void moreLinesThanAnybodySendsAreNotRead() {
    Answers.Read read = Answers.read("x\n".repeat(5_000));
    assertThat(read.bad()).hasSize(Answers.LINES_MAX + 1);
    assertThat(read.bad().getLast().problem()).isEqualTo(Problem.TOO_MANY);
  }

  @Test
  void anyTextIsRead() {
    Random random = new Random(11);
    for (int round = 0; round < Rounds.of(2_000); round++) {
      StringBuilder text = new StringBuilder("KT-261122-0007");
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append((char) random.nextInt(0x10000));
      }
      Answers.Read read = Answers.read(text.toString());
      assertThat(read.answers().size() + read.bad().size()).isPositive();
    }
  }
}
