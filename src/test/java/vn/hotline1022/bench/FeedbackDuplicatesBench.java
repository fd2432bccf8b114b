package vn.hotline1022.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.hotline1022.feedback.Coordinates;
import vn.hotline1022.feedback.Duplicate;
import vn.hotline1022.feedback.DuplicateCandidate;
import vn.hotline1022.feedback.DuplicateQuestion;
import vn.hotline1022.feedback.Duplicates;
import vn.hotline1022.feedback.FeedbackKind;
import vn.hotline1022.feedback.FeedbackState;
import vn.hotline1022.feedback.Seen;
import vn.hotline1022.unit.Place;
import vn.hotline1022.unit.Unit.NewUnit;
import vn.hotline1022.unit.UnitTables;

/**
 * The search for duplicates over 200,000 items of four months: a few wards have most of them, a
 * tenth has no unit, half have coordinates; every question is asked as it is while somebody types.
 */
@Tag("bench")
class FeedbackDuplicatesBench {
  private static final int ITEMS = 200_000;
  private static final int QUESTIONS = 2_000;
  private static final double GOAL_MILLIS = 30;
  private static final Instant NOW = Instant.parse("2026-11-22T02:44:10Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static final String[][] MATTERS = {
    {"GARBAGE", "Rác thải sinh hoạt tồn đọng đầu", "xe thu gom không vào, mùi hôi ảnh hưởng"},
    {"STREET_LIGHT", "Đèn đường không sáng ở", "cả đoạn tối om, trẻ em đi học về rất nguy hiểm"},
    {"PAVEMENT", "Lấn chiếm vỉa hè bán hàng tại", "người đi bộ phải xuống lòng đường"},
    {"DRAIN", "Cống tắc, ngập nước ở", "mưa nhỏ cũng ngập đến nửa bánh xe"},
    {"MANHOLE", "Hố ga mất nắp trước", "đã cắm cành cây làm dấu, dễ ngã xe"},
    {"NOISE", "Karaoke loa kéo ồn ào ở", "kéo dài đến quá nửa đêm, người già không ngủ được"},
    {"CABLES", "Dây cáp võng xuống đường ở", "xe tải đi qua vướng, nguy cơ đứt"},
    {"PARKING_WRONG", "Ô tô đỗ kín lối vào", "xe cứu hoả không vào được khi có việc"},
  };

  private static final String[] NAMES = {
    "Việt Hưng",
    "Ngô Gia Tự",
    "Nguyễn Văn Cừ",
    "Chùa Láng",
    "Láng Hạ",
    "Tân Mai",
    "Trương Định",
    "Minh Khai",
    "Bạch Mai",
    "Giải Phóng",
    "Định Công",
    "Lê Trọng Tấn",
    "Nguyễn Trãi",
    "Xuân Thuỷ",
    "Cầu Giấy",
    "Hồ Tùng Mậu",
    "Trần Duy Hưng",
    "Lò Đúc",
    "Hàng Bông",
    "Nguyễn Xiển",
    "Khương Đình",
    "Vũ Tông Phan",
    "Hoàng Hoa Thám",
    "Thuỵ Khuê",
    "Âu Cơ",
    "Lạc Long Quân",
    "Kim Giang",
    "Quang Trung",
    "Tố Hữu",
    "Lê Văn Lương",
    "Thành Công",
    "Nghi Tàm",
    "Ngọc Thuỵ",
    "Bồ Đề",
    "Thạch Bàn",
    "Phúc Lợi"
  };

  private final Random random = new Random(200_000);
  private final List<NewUnit> units = UnitTables.standard().today();

  private record Drawn(
      Optional<NewUnit> unit, int matter, String place, Optional<Coordinates> coordinates) {}

  /** A few wards have most of it; each has streets of its own. */
  private Drawn drawn() {
    int rank = (int) (units.size() * Math.pow(random.nextDouble(), 2.2));
    NewUnit unit = units.get(rank);
    String street =
        NAMES[Math.floorMod(rank * 7 + random.nextInt(5), NAMES.length)]
            + (random.nextInt(3) == 0 ? " kéo dài" : "");
    String lane = random.nextInt(4) == 0 ? "số " : "ngõ ";
    String place = lane + (1 + random.nextInt(400)) + " phố " + street;
    Optional<Coordinates> at =
        random.nextBoolean()
            ? Optional.of(
                new Coordinates(
                    20.95 + rank * 0.001 + random.nextDouble() * 0.02,
                    105.75 + rank * 0.001 + random.nextDouble() * 0.02))
            : Optional.empty();
    boolean known = random.nextInt(10) > 0;
    return new Drawn(
        known ? Optional.of(unit) : Optional.empty(), random.nextInt(MATTERS.length), place, at);
  }

  private DuplicateCandidate item(int number) {
    Drawn drawn = drawn();
    String[] matter = MATTERS[drawn.matter()];
    int ago = random.nextInt(120);
    String title = matter[1] + " " + drawn.place();
    FeedbackState state =
        random.nextInt(3) == 0 ? FeedbackState.IN_PROGRESS : FeedbackState.ANSWERED;
    return new DuplicateCandidate(
        number,
        new UUID(number, random.nextLong()),
        "PA-261122-0000-0000",
        NOW.minus(Duration.ofDays(ago)),
        Optional.of(new Seen(TODAY.minusDays(ago), Optional.empty())),
        FeedbackKind.FIELD,
        matter[0],
        drawn.unit().<Place>map(unit -> new Place.In(unit.code())).orElseGet(Place.NotKnown::new),
        title,
        title + "\n" + matter[2] + " người dân đề nghị xử lý sớm, lần thứ " + random.nextInt(9),
        drawn.place(),
        drawn.coordinates(),
        state,
        true);
  }

  private DuplicateQuestion question() {
    Drawn drawn = drawn();
    String[] matter = MATTERS[drawn.matter()];
    return new DuplicateQuestion(
        Optional.of(FeedbackKind.FIELD),
        drawn.unit().map(unit -> unit.code().text()).orElse(""),
        matter[0],
        matter[1] + " " + drawn.place(),
        matter[2],
        drawn.place(),
        TODAY,
        drawn.coordinates());
  }

  @Test
  void aSearchOverTwoHundredThousandItemsTakesNoTime() throws IOException {
    Duplicates duplicates = new Duplicates();
    long began = System.nanoTime();
    List<DuplicateCandidate> page = new ArrayList<>();
    for (int i = 1; i <= ITEMS; i++) {
      page.add(item(i));
      if (page.size() == 1_000 || i == ITEMS) {
        duplicates.take(page);
        page.clear();
      }
    }
    double filled = (System.nanoTime() - began) / 1e9;
    long[] nanos = new long[QUESTIONS];
    int found = 0;
    for (int round = -200; round < QUESTIONS; round++) {
      DuplicateQuestion question = question();
      long start = System.nanoTime();
      List<Duplicate> same = duplicates.of(question, Set.of());
      if (round >= 0) {
        nanos[round] = System.nanoTime() - start;
        found += same.isEmpty() ? 0 : 1;
      }
    }
    Timings timings = new Timings(nanos);
    BenchTable table = new BenchTable("feedback-duplicates");
    table.alone("%,d items, filled in %.1f s".formatted(ITEMS, filled), timings, GOAL_MILLIS);
    table.write();
    assertThat(duplicates.size()).isEqualTo(ITEMS);
    assertThat(found).isPositive();
    assertThat(timings.share(0.95)).isLessThanOrEqualTo(GOAL_MILLIS);
  }
}
