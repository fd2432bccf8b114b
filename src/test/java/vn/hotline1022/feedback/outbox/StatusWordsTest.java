package vn.hotline1022.feedback.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hotline1022.feedback.FeedbackGateway.Progress;
import vn.hotline1022.feedback.FeedbackGateway.Status;

/** What people write into the notes of a status. */
class StatusWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Từ chối: trùng phản ánh số 7 | DUPLICATE",
        "Từ chối do trùng với phản ánh đã gửi hôm 20/11 | DUPLICATE",
        "Không tiếp nhận vì phản ánh trùng lặp. | DUPLICATE",
        "Rejected: duplicate of 293944 | DUPLICATE",
        "Trung tâm điều hành từ chối, người dân tập trung phản ánh ở phường | OUT_OF_SCOPE",
        "Từ chối. Trung tâm Quản lý giao thông không phụ trách tuyến này | OUT_OF_SCOPE",
        "Nội dung không thuộc thẩm quyền của UBND phường Láng | OUT_OF_SCOPE",
        "Trùng với việc của tỉnh khác, không thuộc thẩm quyền | OUT_OF_SCOPE",
        "Không tiếp nhận; sẽ xem xét trong thời gian tới | OUT_OF_SCOPE",
        "Từ chối: không trùng với danh mục nào | OUT_OF_SCOPE",
        "Từ chối, không rõ địa điểm xảy ra | PLACE_UNCLEAR",
        "Không đủ điều kiện: địa chỉ chưa cụ thể | PLACE_UNCLEAR",
        "Rejected, location is unclear | PLACE_UNCLEAR",
        "Từ chối vì không nêu rõ thời gian | TIME_UNCLEAR",
        "Từ chối: nội dung phản ánh không rõ ràng | CONTENT_UNCLEAR",
        "Từ chối: thiếu thông tin người phản ánh, danh tính không rõ | IDENTITY_MISSING",
        "Không tiếp nhận vì đây là khiếu nại quyết định xử phạt | COMPLAINT",
        "Từ chối: đơn tố cáo cán bộ | DENUNCIATION",
        "Từ chối. Không đồng ý, ông bà có quyền khiếu nại theo quy định | OUT_OF_SCOPE"
      })
  void theGroundIsWhatIsSaidAndNotAWordInIt(String notes, String ground) {
    assertThat(StatusWords.of(notes).refused()).isTrue();
    assertThat(StatusWords.of(notes).ground()).isEqualTo(ground);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chưa tiếp nhận",
        "Phản ánh chưa được tiếp nhận",
        "Chờ tiếp nhận",
        "Not received",
        "The report has not yet been received",
        "not accepted"
      })
  void whatIsNotReceivedIsNot(String notes) {
    assertThat(StatusWords.of(notes).received()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Đã tiếp nhận",
        "Trung tâm đã tiếp nhận, chuyển UBND phường Việt Hưng",
        "da\u0303 tie\u0302\u0301p nha\u0323\u0302n",
        "Request received."
      })
  void whatIsReceivedIs(String notes) {
    assertThat(StatusWords.of(notes).received()).isTrue();
  }

  @Test
  void whatIsDeniedIsNoRefusal() {
    assertThat(StatusWords.of("Phản ánh không bị từ chối, đang xử lý").refused()).isFalse();
    assertThat(StatusWords.of("Phản ánh không bị từ chối, đang xử lý").inProgress()).isTrue();
    assertThat(StatusWords.of("Chưa tiếp nhận nên không đang xử lý").inProgress()).isFalse();
  }

  @Test
  void aStatusIsTheSameInEveryRunOfTheProgram() {
    Status status =
        new Status(
            "7",
            Progress.OPEN,
            "Đã tiếp nhận",
            "",
            "",
            "UBND phường Láng",
            Optional.empty(),
            Optional.empty(),
            "",
            Optional.empty(),
            "",
            Set.of());
    assertThat(StatusReading.digest(status))
        .isEqualTo(
            Integer.toHexString(List.of("OPEN", "Đã tiếp nhận", "UBND phường Láng").hashCode()));
  }
}
