package vn.hotline1022.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretAskedTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bác đọc mã cho cháu ạ.",
        "Bác đọc giúp cháu sáu số trong tin nhắn.",
        "Bác nói cho cháu mật khẩu cũ nhé.",
        "Bác cho cháu biết mã OTP vừa về.",
        "Bác cho cháu xin số căn cước.",
        "Mật khẩu của bác là gì ạ?",
        "Mã bác nhận được là bao nhiêu?",
        "Bác chụp mã rồi gửi cho cháu.",
        "Khi có mã, bác đọc cho cháu nhé.",
        "Bác đừng lo, bác đọc mã giúp cháu.",
        "Bác cung cấp số thẻ căn cước để cháu tra.",
        "Bác đọc mã được không ạ?",
        "BÁC ĐỌC MÃ CHO CHÁU.",
        "Bác đọc dãy số vừa về giúp cháu."
      })
  void askingIsFound(String text) {
    assertThat(SecretAsked.VIETNAMESE.find(List.of(text), true)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bác đừng đọc mã cho ai, kể cả cháu ạ.",
        "Bác không cần đọc mật khẩu cho cháu.",
        "Tuyệt đối không nói mã OTP với ai bác nhé.",
        "Nếu ai gọi đòi bác đọc mã thì đó là lừa đảo.",
        "Kẻ gian thường giả công an, bảo đọc mật khẩu.",
        "Bác đã đọc mã cho ai chưa ạ?",
        "Bác xem tin nhắn rồi bấm sáu số vào sáu ô giúp cháu.",
        "Bác bấm Gửi lại mã một lần thôi.",
        "Có mã thì bác báo cháu nhé.",
        "Bác báo cháu khi mã về.",
        "Máy báo mã sai hoặc hết hạn.",
        "Bác đọc giúp cháu dòng chữ báo lỗi trên màn hình.",
        "Ba số cuối bác đọc có đúng không ạ?",
        "Bác đọc giúp cháu mã hồ sơ trên giấy hẹn.",
        "Bác tự nhập mật khẩu vào máy.",
        "Bác mà đọc được thì tốt quá."
      })
  void warningsAndHarmlessSentencesAreNot(String text) {
    assertThat(SecretAsked.VIETNAMESE.find(List.of(text), true)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Please read me the code.",
        "Tell me your password.",
        "What is your identity number?",
        "When the code arrives, read it to me.",
        "Don't worry, just say the six digits.",
        "Give me the OTP that came.",
        "Could you send us your ID number?"
      })
  void askingInEnglishIsFound(String text) {
    assertThat(SecretAsked.ENGLISH.find(List.of(text), true)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Do not tell anyone the code, not me either.",
        "Never say your password to anybody.",
        "Tell me when the code has come.",
        "Type the six digits into the boxes.",
        "If anyone asks you to say a code, hang up.",
        "A swindler may say that you must give me the code.",
        "Please read me the error message on the screen.",
        "Let me know when you see the code field."
      })
  void warningsInEnglishAreNot(String text) {
    assertThat(SecretAsked.ENGLISH.find(List.of(text), true)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mã OTP có sáu số.|Bác đọc giúp cháu.",
        "Có tin nhắn mã về.|Bác nói cho cháu nhé."
      })
  void whatWasNamedBeforeIsMeantToo(String text) {
    assertThat(SecretAsked.VIETNAMESE.find(List.of(text.split("\\|")), true)).isPresent();
  }
}
