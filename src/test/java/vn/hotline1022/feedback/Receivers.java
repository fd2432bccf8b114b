package vn.hotline1022.feedback;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.hotline1022.feedback.FeedbackGateway.Feature;
import vn.hotline1022.feedback.FeedbackGateway.Profile;
import vn.hotline1022.feedback.FeedbackGateway.Question;
import vn.hotline1022.feedback.FeedbackGateway.Service;

/** What a city's receiver may take, to match categories to. */
public final class Receivers {
  public static final Instant YESTERDAY = Instant.parse("2026-11-20T07:20:00Z");

  public static final List<Service> SERVICES =
      List.of(
          service("17", "Rác thải sinh hoạt", "Môi trường", false),
          service("18", "Tiếng ồn", "Môi trường", false),
          service("19", "Cây xanh", "Môi trường", false),
          service("21", "Lấn chiếm vỉa hè, lòng đường", "Trật tự đô thị", false),
          service("30", "Đèn đường", "Hạ tầng", true),
          service("31", "Mất điện", "Hạ tầng", false),
          service("40", "HỐ GA MẤT NẮP", "Hạ tầng", true),
          service("50", "An toàn thực phẩm", "Y tế", false),
          service("60", "Thủ tục hành chính", "Một cửa", false),
          service("61", "An ninh trật tự", "", false));

  private Receivers() {}

  public static Service service(String code, String name, String group, boolean questions) {
    return new Service(code, name, "", group, questions, Service.Kind.REALTIME);
  }

  public static Question question(String code, boolean asked) {
    return new Question(code, asked, asked, Question.Type.STRING, "Số cột đèn?", "", Map.of());
  }

  /** What it says of itself. */
  public static Profile profile(Feature... features) {
    return new Profile(
        "2026-11-01",
        "Trung tâm điều hành, 024 3825 0000",
        "https://phananh.example.org/open311/v2",
        true,
        Set.of(features));
  }

  public static ReceiverOffer offer(Instant at, List<Service> services) {
    return new ReceiverOffer(
        at,
        profile(Feature.JSON, Feature.XML, Feature.UPLOADS, Feature.PAGES),
        services,
        Map.of(
            "30",
            List.of(question("POLE", true), question("SAYS", false)),
            "40",
            List.of(question("SIZE", true), question("SINCE", true))));
  }

  /** Without one of the services. */
  public static List<Service> without(String code) {
    return SERVICES.stream().filter(service -> !service.code().equals(code)).toList();
  }

  /** With others behind them. */
  public static List<Service> with(Service... more) {
    return Stream.concat(SERVICES.stream(), Stream.of(more)).toList();
  }
}
