package vn.hotline1022.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hotline1022.feedback.Diversion.Found;
import vn.hotline1022.feedback.Diversion.Target;

class DiversionTest {

  private static List<Target> targets(String text) {
    return Diversion.of("", text).stream().map(Found::target).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FIRE | Nhà số 12 đang cháy, có người kêu cứu",
        "FIRE | Cháy lớn ở xưởng gỗ Liên Hà",
        "FIRE | xe máy bốc cháy giữa đường Giải Phóng",
        "FIRE | Có đám cháy ở bãi rác đầu ngõ",
        "FIRE | Rò rỉ khí gas ở chung cư HH2, mùi nồng lắm",
        "FIRE | Tủ điện đầu ngõ đang bốc khói",
        "FIRE | Hoả hoạn ở chợ Đồng Xuân",
        "FIRE | Hỏa hoạn ở chợ Đồng Xuân",
        "FIRE | Kẹt thang máy tầng 9 toà CT4",
        "FIRE | chay nha roi, dam chay to lam",
        "FIRE | nhà hàng xóm bị cháy",
        "FIRE | cháy ở chợ, cứu với",
        "FIRE | mùi gas nồng nặc trong hành lang",
        "FIRE | Từ hôm qua đến giờ bãi rác vẫn đang cháy",
        "FIRE | Đang cháy nhà, có thể còn người bên trong",
        "POLICE | có người định nhảy cầu Long Biên",
        "POLICE | Có nhóm thanh niên đang đánh nhau, cầm dao",
        "POLICE | Vừa bị cướp giật túi xách ở phố Tràng Tiền",
        "POLICE | Có người đột nhập vào nhà hàng xóm",
        "POLICE | ho dang danh nhau o dau ngo",
        "AMBULANCE | Vừa xảy ra tai nạn ở ngã tư Khuất Duy Tiến",
        "AMBULANCE | Có tai nạn, một người bất tỉnh",
        "AMBULANCE | Cụ ông ngất xỉu ở bến xe buýt",
        "AMBULANCE | Cây đổ đè vào người đi xe máy",
        "AMBULANCE | Có cháu bé bị đuối nước ở hồ Linh Đàm",
        "AMBULANCE | có người bị xe tải cán ở ngã tư",
        "AMBULANCE | có người rơi xuống hồ",
        "AMBULANCE | người nằm bất động giữa đường",
        "CHILD | con tôi bị lạc ở công viên Thống Nhất",
        "AMBULANCE | Công nhân bị điện giật khi sửa biển",
        "CHILD | Cô giáo đánh đập trẻ ở lớp mầm non tư thục",
        "CHILD | Cháu bé bị bỏ rơi trước cổng chùa",
        "CHILD | Hàng xóm bạo hành con riêng suốt ngày",
        "COMPLAINT | Tôi muốn khiếu nại quyết định thu hồi đất",
        "COMPLAINT | Tuần trước tôi đã gửi đơn khiếu nại lên phường",
        "DENUNCIATION | Tôi tố cáo ông trưởng thôn tham ô tiền quỹ",
        "DENUNCIATION | Cán bộ một cửa vòi tiền mới làm giấy",
        "STATE_SECRET | Tôi có bản đồ mật của đơn vị",
        "STATE_SECRET | Người này làm lộ bí mật nhà nước",
      })
  void whatBelongsElsewhereIsTold(Target target, String text) {
    assertThat(targets(text)).contains(target);
    assertThat(targets(Normalizer.normalize(text, Normalizer.Form.NFD))).contains(target);
    assertThat(Diversion.of(text, "").stream().map(Found::target)).contains(target);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Xe cứu hoả đỗ chắn lối vào ngõ từ sáng",
        "Xe chữa cháy không vào được ngõ vì ô tô đỗ",
        "Bình chữa cháy ở chung cư đã hết hạn, đề nghị kiểm tra phòng cháy chữa cháy",
        "Cây xăng hết cháy",
        "Vé tàu cháy hàng, cửa hàng cháy túi",
        "Bóng đèn đường bị cháy đã một tuần",
        "Đèn cháy bóng ở cột số 15",
        "Máy bơm cháy rồi nên cả khu mất nước",
        "Nước chảy tràn ra đường, xe chạy rất khó",
        "Nhà máy xả khói đen mù mịt mỗi đêm",
        "Đốt rác gây khói, người già khó thở",
        "Vụ cháy tuần trước để lại nhiều phế thải",
        "Tháng trước có cháy nhà, nay gạch vỡ vẫn chất đống",
        "Ổ gà dễ gây tai nạn cho người đi đường",
        "Đoạn này thường xuyên xảy ra tai nạn, đề nghị lắp gờ giảm tốc",
        "Nắp cống hỏng, nguy cơ tai nạn rất cao",
        "Hôm qua có tai nạn vì hố ga mất nắp",
        "Xe cấp cứu không qua được vì vỉa hè bị lấn chiếm",
        "Phòng cấp cứu bệnh viện thiếu ghế cho người nhà",
        "Thu phí gửi xe như ăn cướp",
        "Hàng quán cướp đường, lấn vỉa hè",
        "Trẻ em đá bóng đánh mất cầu thang máy chung cư kêu to",
        "Phường đang đánh số nhà lại, dân chưa rõ",
        "Đang đánh giá lại bảng giá đất, đề nghị công khai",
        "Hộ lan bị đâm hỏng chưa sửa",
        "Quán karaoke mở loa to, khách uống say hay đánh nhau gây mất trật tự",
        "Cửa hàng bán đồ ăn ôi thiu, lo ngộ độc",
        "Đèn tín hiệu hỏng gây ùn tắc, xe máy đâm nhau",
        "Bãi rác tự phát bị đốt cháy âm ỉ, khói vào nhà dân",
        "Đốt vàng mã cháy đen gốc cây",
        "Khu vực này buổi tối hay có cướp giật, đề nghị lắp thêm đèn",
        "Từng xảy ra tai nạn, nếu có tai nạn nữa thì ai chịu",
        "Hàng xóm nuôi ong lấy mật bay sang nhà",
        "Ô tô bị kẹt ở ngõ hẹp, học sinh bị kẹt xe mỗi sáng",
        "Chó cắn nhau cả đêm ở ngõ 12",
        "Đề nghị lắp camera chống đột nhập ở bãi xe",
        "Người dân dễ bị điện giật vì dây điện hở",
        "Hồ không có rào, nguy cơ đuối nước",
        "Chó bị thương nằm ở gầm cầu",
        "Đây không phải khiếu nại, chỉ là góp ý",
        "Biển ghi số điện thoại khiếu nại bị mờ",
        "Pa nô tuyên truyền phòng chống tham nhũng bị rách",
        "Ứng dụng báo sai mật khẩu, tôi quên mật khẩu",
        "Mật độ xây dựng vượt phép",
        "Từ ngày 17/11 xe thu gom không vào ngõ, rác tồn đọng khoảng 2 m³, mùi hôi ảnh hưởng trường"
            + " mầm non. Người dân đề nghị thu gom trong ngày.",
        "Đèn đường không sáng từ tối 20/11 đầu ngõ 42 phố Việt Hưng",
        "Học sinh chen nhau ở cổng trường, trẻ nhỏ đi bộ xuống lòng đường",
        "Karaoke đến 2 giờ sáng, nhắc thì bị đánh máy trả lời là có phép",
        "den duong khong sang, xe chay nhanh, nuoc chay ra duong",
        "",
      })
  void whatOnlySoundsSoIsLeftAlone(String text) {
    assertThat(targets(text)).isEmpty();
    assertThat(Diversion.of(text, "")).isEmpty();
  }

  @Test
  void theMostUrgentComesFirstWithItsNumber() {
    List<Found> found =
        Diversion.of("Khiếu nại", "Đang cháy nhà. Có người bị thương. Bọn họ đang đánh nhau.");
    assertThat(found)
        .extracting(Found::target)
        .containsExactly(Target.FIRE, Target.POLICE, Target.AMBULANCE, Target.COMPLAINT);
    assertThat(found.getFirst().target().number()).contains("114");
    assertThat(found.getLast().target().number()).isEmpty();
    assertThat(found.getFirst().words()).isEqualTo("đang cháy");
  }

  @Test
  void aLongTextIsReadInNoTime() {
    String text =
        "người dân đề nghị phường xem lại việc đỗ xe ở đầu ngõ vì rất khó đi ".repeat(3_000);
    long start = System.nanoTime();
    assertThat(targets(text)).isEmpty();
    assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(1_500);
  }
}
