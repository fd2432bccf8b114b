package vn.hotline1022.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hotline1022.guide.Template;

class PaperWordsTest {

  private static String of(String said, String language) {
    return PaperWords.of(Template.read(said).orElseThrow(), Locale.of(language)).source();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{Them} tìm giúp {us} ô **Tìm**. {Them} bấm vào đó một lần."
            + "|Tìm ô **Tìm**. Bấm vào đó một lần.",
        "Máy đang tải, {them} đợi một chút ạ. {Them} báo {us} khi thấy chữ đó nhé."
            + "|Máy đang tải, đợi một chút.",
        "{Them} bấm **Mở**. {Them} thấy chưa ạ?|Bấm **Mở**.",
        "{Them} đừng đọc mã cho ai, kể cả {us} ạ. Rồi {them} tự bấm **sáu số**."
            + "|Đừng đọc mã cho ai, kể cả {us}. Rồi tự bấm **sáu số**.",
        "Passcode là sáu số {them} tự đặt ạ.|Passcode là sáu số {them} tự đặt.",
        "{Them} cho {us} hỏi, {them} đang gọi bằng máy nào ạ?|{Them} đang gọi bằng máy nào?",
        "{Them} xoá hết chữ trong ô giúp {us}, rồi gõ lại từng chữ một."
            + "|Xoá hết chữ trong ô, rồi gõ lại từng chữ một.",
        "{Them} xem giúp {us}, gần đây máy có tin nào khác không ạ?"
            + "|{Them} xem: gần đây máy có tin nào khác không?",
        "{Them} so giúp {us}, mã vừa nhập có đúng là mã trong tin trên cùng không?"
            + "|{Them} so xem: mã vừa nhập có đúng là mã trong tin trên cùng không?",
        "iHaNoi đã mở chưa ạ?|iHaNoi đã mở chưa?",
        "**mở** đi ạ.|**Mở** đi.",
      })
  void whatIsSaidBecomesWhatIsRead(String said, String written) {
    assertThat(of(said, "vi")).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Press **Mở** (Open). Do you see it?|Press **Mở** (Open).",
        "Do not tell anyone the code, not me either. Type it.|Do not tell anyone the code, not even"
            + " 1022’s staff. Type it.",
        "Do not tell anyone the code, not even me. Type it.|Do not tell anyone the code, not even"
            + " 1022’s staff. Type it.",
        "Press **Thông tin tài khoản** (account). Tell me when you see it."
            + "|Press **Thông tin tài khoản** (account).",
        "May I ask which phone it is?|May I ask which phone it is?",
      })
  void englishToo(String said, String written) {
    assertThat(of(said, "en")).isEqualTo(written);
  }
}
