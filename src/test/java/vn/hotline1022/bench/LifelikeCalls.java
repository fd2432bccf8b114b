package vn.hotline1022.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallState;
import vn.hotline1022.call.Direction;
import vn.hotline1022.call.Parties;
import vn.hotline1022.call.TimelineEntry;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.unit.UnitTables;

/**
 * Calls in the proportions of life, the same for the same seed: few words are frequent and many are
 * rare, some people call often, calls come one after another over two years.
 */
public final class LifelikeCalls {
  static final List<String> FAMILY =
      List.of(
          "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô",
          "Dương", "Lý", "Đào", "Đoàn", "Trịnh", "Đinh", "Mai", "Tô", "Hà", "Chu", "Quách", "Kiều");
  static final List<String> GIVEN =
      List.of(
          "Anh", "Hương", "Hường", "Đức", "Dũng", "Hạnh", "Hoà", "Bình", "Thuỷ", "Thảo", "Phương",
          "Lan", "Minh", "Quang", "Tuấn", "Hải", "Yến", "Ngọc", "Khánh", "Linh", "Trang", "Hùng",
          "Sơn", "Nhung", "Đạt", "Quỳnh", "Châu", "Khuê", "Nghĩa", "Uyên", "Vượng", "Đường");
  private static final List<String> PLACES =
      List.of(
          "phường Đống Đa",
          "phường Hoàn Kiếm",
          "xã Minh Châu",
          "xã Quang Minh",
          "phường Láng",
          "đường Giải Phóng",
          "đường Láng",
          "phố Huế",
          "ngõ Văn Chương",
          "xã Sóc Sơn",
          "phường Cầu Giấy",
          "phường Hà Đông",
          "xã Ba Vì",
          "phường Tây Hồ",
          "phố Khâm Thiên");
  private static final List<String> TOPICS =
      List.of(
          "quên mật khẩu",
          "không nhận được mã OTP",
          "cài trên Android 13",
          "máy đầy bộ nhớ",
          "không quét được chip căn cước",
          "đăng nhập bằng VNeID",
          "đổi số điện thoại",
          "đặt lịch lấy số thứ tự",
          "hỏi kết quả phản ánh",
          "đèn đường hỏng",
          "rác chưa thu gom",
          "ứng dụng tự thoát",
          "tiền điện tháng này",
          "sổ liên lạc điện tử",
          "nghi cuộc gọi lừa đảo");
  private static final List<String> REASONS =
      List.of(
          "PASSWORD",
          "OTP_MISSING",
          "ANDROID",
          "STORAGE",
          "NFC",
          "LOGIN",
          "PHONE_CHANGE",
          "BOOKING",
          "FOLLOW",
          "FIELD",
          "FIELD",
          "CRASH",
          "BILL",
          "SCHOOL",
          "SCAM");
  private static final List<String> DISPOSITIONS =
      List.of("RESOLVED", "RESOLVED", "INFORMED", "FILED", "CALLBACK", "ESCALATED", "DROPPED");
  private static final String[] ONSETS =
      "b c ch d đ g gh gi h k kh l m n ng nh ph q r s t th tr v x".split(" ");
  private static final String[] RIMES =
      ("a á à ả ã ạ an án àn anh ánh ay áy ây ấy âu ấu e é em én ê ế ên ếp i í im ính iên iến o ó"
           + " ong óng ô ố ông ống ôi ối ơ ớ ơi ới u ú ung úng ư ứ ưng ứng ươi ười ương ường ước")
          .split(" ");
  private static final int PHONES = 300_000;

  /** From one call to the next, on the average. */
  static final Duration BETWEEN = Duration.ofSeconds(63);

  private static final int SOME_PLACE = 10;

  private final Random random;

  /** On its own: whoever counts on the rest of a call gets the same with a place and without. */
  private final Random places;

  private final List<String> units =
      UnitTables.standard().today().stream().map(unit -> unit.code().text()).toList();
  private Instant at;

  public LifelikeCalls(long seed, Instant from) {
    this.random = new Random(seed);
    this.places = new Random(~seed);
    this.at = from;
  }

  /** The next saved call. */
  public Call next() {
    at = at.plusMillis((long) (-Math.log(1 - random.nextDouble()) * BETWEEN.toMillis()) + 1);
    long talk = 20_000L + random.nextInt(400_000);
    long wrap = talk + 5_000L + random.nextInt(60_000);
    int topic = skewed(TOPICS.size());
    Call call =
        new Call(
            new UUID(
                (at.toEpochMilli() << 16) | 0x7000L | random.nextInt(0x1000),
                (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | (1L << 63)),
            random.nextInt(10) == 0 ? Direction.OUTBOUND : Direction.INBOUND,
            "DTV-%03d".formatted(random.nextInt(60)),
            at,
            CallState.SAVED,
            phone(),
            List.of(
                new TimelineEntry(TimelineEntry.Kind.ANSWERED, at, 0),
                new TimelineEntry(TimelineEntry.Kind.ENDED, at.plusMillis(talk), talk),
                new TimelineEntry(TimelineEntry.Kind.SAVED, at.plusMillis(wrap), wrap)),
            List.of(REASONS.get(topic)),
            Optional.of(DISPOSITIONS.get(random.nextInt(DISPOSITIONS.size()))),
            notes(topic));
    return call.withParties(Parties.NONE.withPlace(place()));
  }

  /** Nine in ten say where they live; some units have far more people than others. */
  private Optional<String> place() {
    return places.nextInt(SOME_PLACE) == 0
        ? Optional.empty()
        : Optional.of(units.get(skewed(places, units.size())));
  }

  public String name() {
    return pick(FAMILY) + " " + pick(GIVEN) + " " + pick(GIVEN);
  }

  /** A word as rare or frequent as words are. */
  public String word() {
    int rank = skewed(ONSETS.length * RIMES.length);
    return ONSETS[rank % ONSETS.length] + RIMES[rank / ONSETS.length];
  }

  public PhoneNumber phone() {
    // Most people call once or a few times, the most frequent some hundred times.
    long caller = (long) (PHONES * Math.pow(random.nextDouble(), 1.5));
    // Scattered over the number space by a fixed odd factor, so that neighbours are strangers.
    long digits = caller * 387_420_489L % 100_000_000;
    String[] carriers = {"09", "03", "08", "07", "05"};
    String carrier = carriers[(int) (caller % 13 % carriers.length)];
    return new PhoneNumber(carrier + "%08d".formatted(digits), PhoneNumber.Kind.MOBILE);
  }

  private String notes(int topic) {
    List<String> words = new ArrayList<>(List.of("Bác", name() + ",", pick(PLACES) + ":"));
    words.add(TOPICS.get(topic));
    int more = 4 + random.nextInt(14);
    for (int i = 0; i < more; i++) {
      words.add(word());
    }
    return String.join(" ", words);
  }

  private String pick(List<String> from) {
    return from.get(skewed(from.size()));
  }

  private int skewed(int size) {
    return skewed(random, size);
  }

  /** Zipf-like: rank r about as often as 1/r. */
  private static int skewed(Random random, int size) {
    return (int) Math.min(size - 1L, (long) Math.pow(size + 1.0, random.nextDouble()) - 1);
  }
}
