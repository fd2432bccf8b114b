package vn.hotline1022.feedback;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import vn.hotline1022.citizen.Addressing;
import vn.hotline1022.feedback.Consent.Channel;
import vn.hotline1022.feedback.Consent.Purpose;
import vn.hotline1022.photo.Photo;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.unit.Place;
import vn.hotline1022.unit.Structure;
import vn.hotline1022.unit.UnitCode;

/** Items as citizens of Hanoi report them. */
public final class FeedbackSamples {
  public static final Instant NOW = Instant.ofEpochMilli(1_795_314_000_000L);
  public static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  public static final String HA = "DTV07";
  public static final PhoneNumber MINH = mobile("0912345678");
  public static final Place VIET_HUNG = new Place.In(new UnitCode(Structure.TWO_TIERS, "00127"));
  public static final Place LANG = new Place.In(new UnitCode(Structure.TWO_TIERS, "00199"));

  /** Round the clock, no day off: what tests of the lists reckon with. */
  public static final DueDates DUE =
      new DueDates() {
        @Override
        public Instant acceptBy(Instant filedAt) {
          return filedAt.plus(Duration.ofHours(8));
        }

        @Override
        public Instant dueBy(Level level, Instant acceptedAt) {
          return acceptedAt.plus(
              switch (level) {
                case URGENT -> Duration.ofHours(4);
                case NORMAL -> Duration.ofDays(3);
                case COMPLEX -> Duration.ofDays(10);
              });
        }
      };

  private static final String[] TITLES = {
    "Rác thải sinh hoạt tồn đọng đầu ngõ 42",
    "Đèn đường hỏng phố Chùa Láng",
    "Chiếm vỉa hè bán hàng phố Hàng Bông",
    "Nước đục khu tập thể Thành Công",
    "Hố ga mất nắp ngõ 12 Tân Mai",
    "Tiếng ồn karaoke sau 22 giờ ở Định Công",
    "Cây xà cừ nghiêng trước số 15 Lò Đúc",
    "Ngập sâu đoạn Nguyễn Xiển sau mưa",
    "Dây cáp võng ngang ngõ 165 Xuân Thuỷ",
    "Đổ phế thải xây dựng ven đê Ngọc Thụy"
  };

  private static final String[] CATEGORIES = {
    "GARBAGE",
    "STREET_LIGHT",
    "PAVEMENT",
    "WATER_QUALITY",
    "MANHOLE",
    "NOISE",
    "TREES",
    "DRAIN",
    "CABLES",
    "BUILDING_MATERIAL"
  };

  private static final String[] NAMES = {
    "Trần Văn Minh", "Phạm Đình Khôi", "Lê Thị Hoà", "Đặng Thuỳ Dương", "Nguyễn Quốc Hưng"
  };

  private FeedbackSamples() {}

  /** The garbage at the beginning of lane 42, of Mr Minh, with one picture; its code is empty. */
  public static Feedback garbage(UUID id) {
    return Feedback.written(
        id,
        Optional.empty(),
        HA,
        NOW,
        matter(
            "GARBAGE",
            "Rác thải sinh hoạt tồn đọng đầu ngõ 42",
            "Từ ngày 17/11 xe thu gom không vào ngõ, rác tồn đọng khoảng 2 m³,\nmùi hôi."),
        Level.NORMAL,
        place("ngõ 42 phố Việt Hưng", "Trường MN Hoa Sen", VIET_HUNG),
        reporter("Trần Văn Minh", MINH),
        List.of(photo(7)),
        consent(Purpose.FILE, Purpose.REPORT_BACK));
  }

  /** How an office dealt with an application. */
  public static Feedback procedure(UUID id) {
    Matter matter =
        new Matter(
            FeedbackKind.PROCEDURE,
            "LATE_RESULT",
            "Chậm trả kết quả đăng ký khai sinh",
            "Hẹn trả ngày 12/11, đến nay chưa có.",
            Optional.empty(),
            "Đăng ký khai sinh",
            "UBND phường Láng",
            Attributes.NONE);
    return Feedback.written(
        id,
        Optional.empty(),
        HA,
        NOW,
        matter,
        Level.COMPLEX,
        place("", "", LANG),
        reporter("Lê Thị Hoà", mobile("0936778120")),
        List.of(),
        consent(Purpose.FILE, Purpose.REPORT_BACK, Purpose.PUBLISH_NAME));
  }

  /** An item of these words alone, for what comes in any order from any desk. */
  public static Feedback said(
      UUID id, Optional<UUID> call, String operator, Instant at, String words, Reporter reporter) {
    return Feedback.written(
            id,
            call,
            operator,
            at,
            matter("STREET_LIGHT", "Đèn đường hỏng", words).with(pole(words)),
            Level.NORMAL,
            place(words.replace('\n', ' '), "", LANG),
            reporter,
            List.of(photo(operator.hashCode() & 0xFF)),
            consent(Purpose.FILE, Purpose.REPORT_BACK))
        .withCode("PA-261121-0000-0000");
  }

  /** One of many, the same for the same seed. */
  public static Feedback any(Random random, UUID id, Instant at) {
    int what = random.nextInt(TITLES.length);
    String title = TITLES[what] + ", số " + (1 + random.nextInt(400));
    return Feedback.written(
        id,
        Optional.empty(),
        "DTV0" + random.nextInt(9),
        at,
        matter(CATEGORIES[what], title, "Người dân phản ánh nhiều lần: " + title + "."),
        List.of(Level.values()).get(random.nextInt(3)),
        place(
            "số " + (1 + random.nextInt(200)) + " phố " + random.nextInt(60),
            "",
            new Place.In(
                new UnitCode(Structure.TWO_TIERS, "%05d".formatted(random.nextInt(126) * 3 + 4)))),
        reporter(
            NAMES[random.nextInt(NAMES.length)],
            mobile("09%08d".formatted(random.nextInt(100_000_000)))),
        List.of(),
        consent(Purpose.FILE, Purpose.REPORT_BACK));
  }

  public static Matter matter(String category, String title, String description) {
    return Matter.field(
        category,
        title,
        description,
        Optional.of(new Seen(LocalDate.of(2026, 11, 21), Optional.of(LocalTime.of(16, 20)))));
  }

  /** Which lamp, as somebody said it when the receiver asked. */
  public static Attributes pole(String words) {
    return new Attributes(
        "LAMP",
        List.of(
            new Attribute("POLE", "Số cột đèn", false, List.of(words), words),
            new Attribute(
                "SIGNS", "Dấu hiệu", true, List.of("OFF", "WIRE"), "Không sáng, Hở dây")));
  }

  public static FeedbackPlace place(String address, String landmark, Place where) {
    return new FeedbackPlace(
        address, landmark, where, Optional.of(new Coordinates(21.057312, 105.902144)));
  }

  public static Reporter reporter(String name, PhoneNumber phone) {
    return new Reporter(
        Optional.empty(), name, Optional.of(phone), false, Optional.of(Addressing.BAC));
  }

  /** The same item, written now and without pictures. */
  public static Feedback without(Feedback item, Instant at) {
    return pictured(item, at, List.of());
  }

  /** The same item, about this. */
  public static Feedback about(Feedback item, Matter matter) {
    return Feedback.written(
        item.id(),
        item.call(),
        item.operator(),
        item.writtenAt(),
        matter,
        item.level(),
        item.place(),
        item.reporter(),
        item.photos(),
        item.consent());
  }

  /** The same item, written now and with these pictures. */
  public static Feedback pictured(Feedback item, Instant at, List<Photo> photos) {
    return Feedback.written(
        item.id(),
        item.call(),
        item.operator(),
        at,
        item.matter(),
        item.level(),
        item.place(),
        item.reporter(),
        photos,
        item.consent());
  }

  /** The same item of somebody the hotline knows. */
  public static Feedback by(Feedback item, UUID citizen) {
    Reporter was = item.reporter();
    return with(
        item,
        item.call(),
        new Reporter(
            Optional.of(citizen), was.name(), was.phone(), was.anonymous(), was.addressing()));
  }

  /** The same item, written in a call. */
  public static Feedback in(Feedback item, UUID call) {
    return with(item, Optional.of(call), item.reporter());
  }

  private static Feedback with(Feedback item, Optional<UUID> call, Reporter reporter) {
    return new Feedback(
        item.id(),
        item.code(),
        call,
        item.operator(),
        item.writtenAt(),
        item.matter(),
        item.level(),
        item.place(),
        reporter,
        item.photos(),
        item.consent(),
        item.state(),
        item.steps());
  }

  public static Consent consent(Purpose... purposes) {
    return new Consent(2, NOW, Channel.PHONE, Set.of(purposes), "");
  }

  public static Photo photo(int number) {
    return new Photo(
        new UUID(0x7000, 0x8000_0000_0000_0000L | number),
        Photo.Kind.JPEG,
        1440,
        1920,
        412_345,
        "%064x".formatted(number));
  }

  public static PhoneNumber mobile(String digits) {
    return new PhoneNumber(digits, PhoneNumber.Kind.MOBILE);
  }

  /** What is late at a moment by {@link #DUE}. */
  public static Cutoffs at(Instant now) {
    return Cutoffs.at(now, DUE);
  }

  /** Steps from filing up to an answer, each ten minutes after the one before. */
  public static List<FeedbackStep> untilAnswered(String receiverCode) {
    Instant at = NOW;
    List<FeedbackStep> steps = new ArrayList<>();
    steps.add(new FeedbackStep.Filed(at, HA, "iHaNoi", receiverCode));
    steps.add(new FeedbackStep.Received(at.plusSeconds(600), HA));
    steps.add(new FeedbackStep.Assigned(at.plusSeconds(1_200), HA, "Công ty Môi trường đô thị"));
    steps.add(new FeedbackStep.InProgress(at.plusSeconds(1_800), HA));
    steps.add(
        new FeedbackStep.Answered(
            at.plusSeconds(2_400), HA, "Đã thu gom hết rác ngày 22/11.", List.of(photo(9))));
    return steps;
  }
}
