package vn.hotline1022.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hotline1022.feedback.Duplicate.Likeness;
import vn.hotline1022.feedback.Duplicate.Reason;
import vn.hotline1022.text.SearchKey;
import vn.hotline1022.unit.Place;

class DuplicatesTest {
  private static final UUID LANES = new UUID(1, 1);
  private static final Instant NOW = Forms.NOW;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final Duplicates duplicates = new Duplicates();

  @BeforeEach
  void fill() {
    duplicates.take(
        List.of(
            candidate(
                1,
                LANES,
                "GARBAGE",
                "Rác tồn ngõ 40–44 Việt Hưng",
                "Rác sinh hoạt để hai ngày chưa thu gom.",
                "ngõ 40–44 Việt Hưng",
                FeedbackSamples.VIET_HUNG,
                Optional.of(new Coordinates(21.05785, 105.90214)),
                1,
                FeedbackState.IN_PROGRESS)));
    Random random = new Random(7);
    duplicates.take(
        IntStream.range(0, 500)
            .mapToObj(i -> FeedbackSamples.any(random, new UUID(9, i), NOW))
            .map(item -> DuplicateCandidate.of(2, item))
            .toList());
  }

  private static DuplicateCandidate candidate(
      long revision,
      UUID id,
      String category,
      String title,
      String description,
      String place,
      Place where,
      Optional<Coordinates> coordinates,
      int daysAgo,
      FeedbackState state) {
    return new DuplicateCandidate(
        revision,
        id,
        "PA-261120-0088-0000",
        NOW.minus(Duration.ofDays(daysAgo)),
        Optional.of(new Seen(TODAY.minusDays(daysAgo), Optional.empty())),
        FeedbackKind.FIELD,
        category,
        where,
        title,
        title + "\n" + description,
        place,
        coordinates,
        state,
        state != FeedbackState.WITHDRAWN);
  }

  private static DuplicateQuestion question(String place, Optional<Coordinates> coordinates) {
    return new DuplicateQuestion(
        Optional.of(FeedbackKind.FIELD),
        FeedbackSamples.VIET_HUNG.code(),
        "GARBAGE",
        "Rác thải sinh hoạt tồn đọng đầu ngõ 42",
        "Từ ngày 17/11 xe thu gom không vào ngõ, mùi hôi.",
        place,
        TODAY,
        coordinates);
  }

  private static DuplicateQuestion inTheLane() {
    return question("ngõ 42 phố Việt Hưng", Optional.empty());
  }

  @Test
  void theSameGarbageInTheSameLaneIsFoundAndExplained() {
    List<Duplicate> found =
        duplicates.of(
            question("ngõ 42 phố Việt Hưng", Optional.of(new Coordinates(21.05731, 105.90214))),
            Set.of());
    assertThat(found).isNotEmpty();
    assertThat(found.getFirst().other()).isEqualTo(LANES);
    assertThat(found.getFirst().score()).isGreaterThan(70);
    assertThat(found.getFirst().reasons())
        .contains(
            new Reason(Likeness.NEAR, "60"),
            new Reason(Likeness.SAME_LANE, "ngõ 42"),
            new Reason(Likeness.SAME_CATEGORY, ""),
            new Reason(Likeness.DAYS_APART, "1"))
        .extracting(Reason::likeness)
        .contains(Likeness.SAME_WORDS);
  }

  @Test
  void withoutCoordinatesTheLaneAndTheStreetTell() {
    assertThat(duplicates.of(inTheLane(), Set.of()).getFirst().other()).isEqualTo(LANES);
    DuplicateQuestion unmarked = question("ngo 42 pho viet hung", Optional.empty());
    assertThat(duplicates.of(unmarked, Set.of()).getFirst().other()).isEqualTo(LANES);
  }

  @Test
  void anotherLaneAnotherStreetOrAnotherMatterIsNone() {
    assertThat(duplicates.of(question("ngõ 195 phố Ngô Gia Tự", Optional.empty()), Set.of()))
        .extracting(Duplicate::other)
        .doesNotContain(LANES);
    Optional<Coordinates> far = Optional.of(new Coordinates(21.07131, 105.89214));
    assertThat(duplicates.of(question("ngõ 42 phố Việt Hưng", far), Set.of()))
        .extracting(Duplicate::other)
        .doesNotContain(LANES);
    DuplicateQuestion lamp =
        new DuplicateQuestion(
            Optional.of(FeedbackKind.FIELD),
            FeedbackSamples.VIET_HUNG.code(),
            "STREET_LIGHT",
            "Bóng đèn không sáng",
            "Cả đoạn tối om từ tối thứ Hai.",
            "số 7 phố Việt Hưng",
            TODAY,
            Optional.empty());
    assertThat(duplicates.of(lamp, Set.of())).extracting(Duplicate::other).doesNotContain(LANES);
  }

  @Test
  void withoutAUnitTheRareWordsOfThePlaceTell() {
    DuplicateQuestion asked = inTheLane();
    DuplicateQuestion nowhere =
        new DuplicateQuestion(
            asked.kind(),
            "",
            asked.category(),
            asked.title(),
            asked.description(),
            asked.place(),
            asked.seen(),
            Optional.empty());
    assertThat(duplicates.of(nowhere, Set.of())).extracting(Duplicate::other).contains(LANES);
  }

  @Test
  void whatIsKnownToBeAnotherMatterIsNotShownAgain() {
    assertThat(duplicates.of(inTheLane(), Set.of(LANES)))
        .extracting(Duplicate::other)
        .doesNotContain(LANES);
  }

  @Test
  void whatIsWithdrawnOrErasedIsForgotten() {
    int before = duplicates.size();
    duplicates.take(
        List.of(
            candidate(
                5,
                LANES,
                "GARBAGE",
                "",
                "",
                "",
                FeedbackSamples.VIET_HUNG,
                Optional.empty(),
                1,
                FeedbackState.WITHDRAWN)));
    assertThat(duplicates.size()).isEqualTo(before - 1);
    assertThat(duplicates.revision()).isEqualTo(5);
    assertThat(duplicates.of(inTheLane(), Set.of()))
        .extracting(Duplicate::other)
        .doesNotContain(LANES);
  }

  @Test
  void anItemTakenInAgainStandsThereOnce() {
    for (int i = 0; i < 3; i++) {
      fill();
    }
    assertThat(duplicates.of(inTheLane(), Set.of()))
        .extracting(Duplicate::other)
        .doesNotHaveDuplicates()
        .contains(LANES);
  }

  @Test
  void anOldOneWithItsResultIsAnotherCase() {
    duplicates.take(
        List.of(
            candidate(
                3,
                LANES,
                "GARBAGE",
                "Rác tồn ngõ 42 Việt Hưng",
                "",
                "ngõ 42 Việt Hưng",
                FeedbackSamples.VIET_HUNG,
                Optional.empty(),
                40,
                FeedbackState.ANSWERED)));
    assertThat(duplicates.of(inTheLane(), Set.of()))
        .extracting(Duplicate::other)
        .doesNotContain(LANES);
  }

  @Test
  void nothingSaidYetFindsNothing() {
    assertThat(duplicates.of(DuplicateQuestion.of(FeedbackForm.EMPTY, NOW), Set.of())).isEmpty();
    assertThat(new Duplicates().of(inTheLane(), Set.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ngõ 42 phố Việt Hưng | ngõ 42",
        "Ngõ 40-44 Việt Hưng | ngõ 40–44",
        "số nhà 15 Lò Đúc | số 15",
        "15 Lò Đúc | số 15",
        "ngách 42/10 Tân Mai | ngách 42/10",
        "tổ dân phố số 7 | tổ 7",
        "toà CT4 Xa La | ",
      })
  void lanesAreReadAsTheyAreWritten(String address, String lane) {
    assertThat(Lane.in(SearchKey.of(address)).stream().map(Lane::text).toList())
        .isEqualTo(lane == null ? List.of() : List.of(lane));
  }
}
