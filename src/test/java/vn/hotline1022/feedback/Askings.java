package vn.hotline1022.feedback;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.hotline1022.feedback.FeedbackGateway.Profile;
import vn.hotline1022.feedback.FeedbackGateway.Question;
import vn.hotline1022.feedback.FeedbackGateway.Service;

/** What receivers ask. */
public final class Askings {
  private Askings() {}

  /** A question with what may be chosen where it is a list. */
  public static Question of(String code, Question.Type type, boolean required) {
    return of(code, type, required, text(type));
  }

  public static Question of(String code, Question.Type type, boolean required, String text) {
    Map<String, String> choices = new LinkedHashMap<>();
    if (type == Question.Type.ONE_OF || type == Question.Type.SOME_OF) {
      choices.put("OFF", "Không sáng");
      choices.put("DIM", "Chập chờn");
      choices.put("WIRE", "Hở dây");
    }
    return new Question(code, true, required, type, text, "", choices);
  }

  private static String text(Question.Type type) {
    return switch (type) {
      case STRING -> "Số cột đèn ghi trên thân cột?";
      case NUMBER -> "Bao nhiêu đèn không sáng?";
      case MOMENT -> "Đèn tắt từ khi nào?";
      case TEXT -> "Mô tả thêm về tủ điện gần đó";
      case ONE_OF -> "Tình trạng";
      case SOME_OF -> "Dấu hiệu nguy hiểm";
    };
  }

  /** A text that is told, not asked. */
  public static Question told(String text) {
    return new Question("TOLD", false, false, Question.Type.STRING, text, "", Map.of());
  }

  /** One of so many streets. */
  public static Question streets(int many) {
    Map<String, String> choices = new LinkedHashMap<>();
    for (int i = 1; i <= many; i++) {
      choices.put("S" + i, "Phố số " + i + (i % 7 == 0 ? " Việt Hưng" : " Gia Lâm"));
    }
    return new Question(
        "STREET",
        true,
        false,
        Question.Type.ONE_OF,
        "Tuyến phố quản lý",
        "Theo sổ của nơi nhận",
        choices);
  }

  /** Every kind of question there is. */
  public static List<Question> every() {
    return List.of(
        told("Sự cố hở điện: gọi ngay 1900 1288, không chờ phản ánh."),
        of("POLE", Question.Type.STRING, true),
        of("COUNT", Question.Type.NUMBER, false),
        of("SINCE", Question.Type.MOMENT, true),
        of("STATE", Question.Type.ONE_OF, true),
        of("SIGNS", Question.Type.SOME_OF, false),
        streets(500),
        of("MORE", Question.Type.TEXT, false));
  }

  /** A receiver that takes garbage as GARBAGE and asks this about it. */
  public static ReceiverQuestions garbage(List<Question> questions) {
    return new ReceiverQuestions(
        Map.of("GARBAGE", "GARBAGE", "STREET_LIGHT", "LAMP"), offer(questions, "GARBAGE", "LAMP"));
  }

  /** The same receiver, which takes lamps alone now. */
  public static ReceiverQuestions withoutGarbage() {
    return new ReceiverQuestions(
        Map.of("GARBAGE", "GARBAGE", "STREET_LIGHT", "LAMP"), offer(List.of(), "LAMP"));
  }

  private static ReceiverOffer offer(List<Question> ofGarbage, String... services) {
    return new ReceiverOffer(
        Instant.parse("2026-11-20T02:00:00Z"),
        new Profile("1", "", "https://example.org", true, Set.of()),
        List.of(services).stream().map(Askings::service).toList(),
        Map.of("GARBAGE", ofGarbage, "LAMP", List.of(of("LAMP_POLE", Question.Type.STRING, true))));
  }

  private static Service service(String code) {
    return new Service(code, code, "", "", true, Service.Kind.REALTIME);
  }
}
