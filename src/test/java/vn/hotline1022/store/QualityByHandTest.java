package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.feedback.Deadlines;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackJson;
import vn.hotline1022.feedback.FeedbackSamples;
import vn.hotline1022.feedback.FeedbackStep;
import vn.hotline1022.feedback.Holiday;
import vn.hotline1022.feedback.Level;
import vn.hotline1022.feedback.OfficeHours;
import vn.hotline1022.feedback.Rating;
import vn.hotline1022.record.SeededRandom;
import vn.hotline1022.record.SetClock;
import vn.hotline1022.record.Uuid7;
import vn.hotline1022.stats.FeedbackBy;
import vn.hotline1022.stats.FeedbackFact;
import vn.hotline1022.stats.FeedbackQuality;
import vn.hotline1022.stats.Figure;
import vn.hotline1022.stats.Measure;
import vn.hotline1022.stats.Period;
import vn.hotline1022.stats.QualityAt;
import vn.hotline1022.stats.QualityCount;
import vn.hotline1022.stats.QualityMeasure;
import vn.hotline1022.stats.Totals;
import vn.hotline1022.text.Formats;

/**
 * Ten items of one week, worked out by hand. Offices work 08:00–12:00 and 13:00–17:00; Tuesday 24
 * November 2026 is a holiday. It is Friday noon.
 */
class QualityByHandTest {
  private static final Period WEEKS =
      Period.between(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 29));
  private static final Deadlines DEADLINES =
      new Deadlines(
          List.of(
              new Holiday(
                  "Ngày Văn hoá Việt Nam",
                  "Culture day",
                  LocalDate.of(2026, 11, 24),
                  LocalDate.of(2026, 11, 24))),
          OfficeHours.USUAL);
  private static final QualityAt FRIDAY_NOON = new QualityAt(at("27T12:00"), DEADLINES);
  private static final String LANG = "UBND phường Láng";

  @TempDir private Path folder;
  private final SetClock clock = new SetClock(at("20T07:00"));
  private final Uuid7 ids = new Uuid7(clock, new SeededRandom(8));
  private final Map<Case, UUID> cases = new EnumMap<>(Case.class);
  private DeskStore store;

  private enum Case {
    /** Sent at ten to midnight before the holiday. */
    OVER_MIDNIGHT,
    /** A minute late over a weekend, then answered in time. */
    A_MINUTE_LATE,
    REOPENED,
    COUNTED_TO_ANOTHER,
    WITHDRAWN,
    ANSWERED_BEFORE_ACCEPTED,
    ERASED,
    /** Urgent, to the minute. */
    TO_THE_MINUTE,
    REFUSED,
    FORGOTTEN
  }

  private static Instant at(String time) {
    return LocalDateTime.parse("2026-11-" + time).atZone(Formats.ZONE).toInstant();
  }

  @BeforeEach
  void aWeek() {
    store = Stores.open(folder, 1, clock);
    sent(Case.OVER_MIDNIGHT, "23T23:50", Level.NORMAL);
    step(Case.OVER_MIDNIGHT, new FeedbackStep.Received(at("25T16:59"), "DTV09"));
    sent(Case.A_MINUTE_LATE, "20T16:00", Level.NORMAL);
    step(Case.A_MINUTE_LATE, new FeedbackStep.Received(at("23T16:01"), "DTV09"));
    answered(Case.A_MINUTE_LATE, "27T08:00");
    rated(Case.A_MINUTE_LATE, "27T09:00", Rating.SATISFIED);
    sent(Case.REOPENED, "20T09:00", Level.NORMAL);
    answered(Case.REOPENED, "23T09:00");
    rated(Case.REOPENED, "23T10:00", Rating.DISSATISFIED);
    step(Case.REOPENED, new FeedbackStep.Reopened(at("26T09:00"), "DTV09", "Vẫn còn rác"));
    file(Case.REOPENED, "27T08:00");
    sent(Case.COUNTED_TO_ANOTHER, "20T10:00", Level.NORMAL);
    step(
        Case.COUNTED_TO_ANOTHER,
        new FeedbackStep.Joined(at("20T11:00"), "DTV09", cases.get(Case.A_MINUTE_LATE)));
    sent(Case.WITHDRAWN, "20T10:30", Level.NORMAL);
    step(Case.WITHDRAWN, new FeedbackStep.Withdrawn(at("20T15:00"), "DTV09", "Đã tự xử lý"));
    sent(Case.ANSWERED_BEFORE_ACCEPTED, "23T09:00", Level.NORMAL);
    answered(Case.ANSWERED_BEFORE_ACCEPTED, "26T10:00");
    sent(Case.ERASED, "23T08:00", Level.NORMAL);
    step(Case.ERASED, new FeedbackStep.Assigned(at("23T10:00"), "DTV09", LANG));
    sent(Case.TO_THE_MINUTE, "23T15:00", Level.URGENT);
    step(Case.TO_THE_MINUTE, new FeedbackStep.Received(at("23T15:30"), "DTV09"));
    step(Case.TO_THE_MINUTE, new FeedbackStep.Assigned(at("23T16:00"), "DTV09", LANG));
    // One and a half hours of Monday, none of the holiday, two and a half of Wednesday.
    answered(Case.TO_THE_MINUTE, "25T10:30");
    rated(Case.TO_THE_MINUTE, "25T11:00", Rating.ACCEPTED);
    sent(Case.REFUSED, "23T08:00", Level.NORMAL);
    step(Case.REFUSED, new FeedbackStep.Received(at("23T09:00"), "DTV09"));
    step(
        Case.REFUSED,
        new FeedbackStep.Refused(at("25T09:00"), "DTV09", "OUT_OF_SCOPE", "Thuộc tỉnh khác"));
    rated(Case.REFUSED, "25T10:00", Rating.DISSATISFIED);
    sent(Case.FORGOTTEN, "20T08:00", Level.NORMAL);
    // Written and not filed: in none of the figures of the receiver.
    write("27T09:00", Level.NORMAL);
    store.stats().catchUp();
  }

  @AfterEach
  void close() {
    store.close();
  }

  private UUID write(String time, Level level) {
    Feedback one = FeedbackSamples.without(FeedbackSamples.garbage(ids.next()), at(time));
    Feedback item =
        Feedback.written(
            one.id(),
            one.call(),
            one.operator(),
            one.writtenAt(),
            one.matter(),
            level,
            one.place(),
            one.reporter(),
            one.photos(),
            one.consent());
    return store.feedback().write(item, LocalDate.of(2026, 11, 20), "DTV07").id();
  }

  private void sent(Case one, String time, Level level) {
    cases.put(one, write(time, level));
    file(one, time);
  }

  private void file(Case one, String time) {
    step(one, new FeedbackStep.Filed(at(time), "DTV09", "iHaNoi", one.name()));
  }

  private void answered(Case one, String time) {
    step(one, new FeedbackStep.Answered(at(time), "DTV09", "Đã thu gom.", List.of()));
  }

  private void rated(Case one, String time, Rating rating) {
    step(one, new FeedbackStep.Rated(at(time), "DTV09", rating, ""));
  }

  private void step(Case one, FeedbackStep step) {
    store.feedback().step(cases.get(one), step);
  }

  private FeedbackQuality quality() {
    return FeedbackQuality.of(store.stats().items(WEEKS), FRIDAY_NOON);
  }

  /** Whose items are behind a figure. */
  private List<Case> behind(QualityCount count) {
    List<UUID> found =
        store.stats().items(WEEKS).stream()
            .filter(item -> count.holds(item, FRIDAY_NOON))
            .map(FeedbackFact::id)
            .toList();
    return cases.entrySet().stream()
        .filter(entry -> found.contains(entry.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  @Test
  void acceptanceRunsOverNightsWeekendsAndHolidays() {
    assertThat(behind(QualityCount.ACCEPTED_IN_TIME))
        .containsExactly(Case.OVER_MIDNIGHT, Case.ERASED, Case.TO_THE_MINUTE, Case.REFUSED);
    assertThat(behind(QualityCount.ACCEPTED_LATE))
        .containsExactly(Case.A_MINUTE_LATE, Case.ANSWERED_BEFORE_ACCEPTED, Case.FORGOTTEN);
    assertThat(QualityMeasure.ACCEPTED_IN_TIME.of(quality())).isEqualTo(new Figure.Share(4, 7));
  }

  @Test
  void aResultIsInTimeByItsLevelAndWithoutAWordOfAcceptanceFromTheFilingOn() {
    assertThat(behind(QualityCount.RESULT_IN_TIME))
        .containsExactly(
            Case.A_MINUTE_LATE, Case.ANSWERED_BEFORE_ACCEPTED, Case.TO_THE_MINUTE, Case.REFUSED);
    assertThat(behind(QualityCount.RESULT_LATE)).containsExactly(Case.FORGOTTEN);
    assertThat(QualityMeasure.RESULT_IN_TIME.of(quality())).isEqualTo(new Figure.Share(4, 5));
  }

  @Test
  void whatIsNobodysAnyMoreIsNeitherInTimeNorLateNorOverdue() {
    assertThat(behind(QualityCount.FILED)).containsExactly(Case.values());
    for (QualityCount count :
        List.of(
            QualityCount.ACCEPTED_IN_TIME,
            QualityCount.ACCEPTED_LATE,
            QualityCount.RESULT_LATE,
            QualityCount.OVERDUE)) {
      assertThat(behind(count)).doesNotContain(Case.COUNTED_TO_ANOTHER, Case.WITHDRAWN);
    }
    assertThat(behind(QualityCount.OVERDUE)).containsExactly(Case.FORGOTTEN);
  }

  @Test
  void whatWasReopenedBeginsAnewAndForgetsWhatWasSaidOfIt() {
    for (QualityCount count : QualityCount.values()) {
      if (count != QualityCount.FILED) {
        assertThat(behind(count)).as(count.name()).doesNotContain(Case.REOPENED);
      }
    }
  }

  @Test
  void answersRefusalsAndOpinionsAreThoseOfTheMeasures() {
    assertThat(QualityMeasure.ANSWERED.of(quality())).isEqualTo(new Figure.Share(3, 10));
    assertThat(QualityMeasure.REFUSED.of(quality())).isEqualTo(new Figure.Share(1, 10));
    assertThat(QualityMeasure.SATISFIED.of(quality())).isEqualTo(new Figure.Share(1, 3));
    assertThat(quality().get(QualityCount.TOLERATED)).isOne();
    assertThat(quality().get(QualityCount.DISSATISFIED)).isOne();
    Totals all = store.stats().totals(WEEKS);
    assertThat(QualityMeasure.ANSWERED.of(quality())).isEqualTo(Measure.FEEDBACK_ANSWERED.of(all));
    assertThat(QualityMeasure.REFUSED.of(quality())).isEqualTo(Measure.FEEDBACK_REFUSED.of(all));
    assertThat(QualityMeasure.SATISFIED.of(quality()))
        .isEqualTo(Measure.FEEDBACK_SATISFACTION.of(all));
    assertThat(QualityMeasure.byChance(QualityMeasure.SATISFIED.of(quality()))).isTrue();
    assertThat(QualityMeasure.byChance(QualityMeasure.ANSWERED.of(quality()))).isFalse();
  }

  @Test
  void whatIsErasedStaysCountedButNoAgencyIsNamedWithIt() {
    assertThat(by(FeedbackBy.AGENCY).get(LANG).get(QualityCount.FILED)).isEqualTo(2);
    FeedbackQuality before = quality();
    store.records().append(FeedbackJson.erasure(cases.get(Case.ERASED), "TC-01"));
    store.stats().catchUp();
    assertThat(quality()).isEqualTo(before);
    assertThat(by(FeedbackBy.AGENCY).get(LANG).get(QualityCount.FILED)).isOne();
    assertThat(by(FeedbackBy.GROUND)).containsKeys("", "OUT_OF_SCOPE");
    assertThat(by(FeedbackBy.KIND)).containsOnlyKeys("FIELD");
  }

  private Map<String, FeedbackQuality> by(FeedbackBy by) {
    Function<FeedbackFact, String> code = item -> item.code(by);
    return FeedbackQuality.by(code, store.stats().items(WEEKS), FRIDAY_NOON);
  }

  @Test
  void partsAddUpToTheWhole() {
    for (FeedbackBy by : FeedbackBy.values()) {
      assertThat(by(by).values().stream().reduce(FeedbackQuality.NONE, FeedbackQuality::plus))
          .isEqualTo(quality());
    }
  }

  @Test
  void ofNoItemsNothingIsMeasured() {
    for (QualityMeasure measure : QualityMeasure.values()) {
      assertThat(measure.of(FeedbackQuality.NONE))
          .isEqualTo(new Figure.NotMeasured(Figure.Why.NO_FEEDBACK));
    }
  }
}
