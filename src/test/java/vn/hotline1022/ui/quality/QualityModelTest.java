package vn.hotline1022.ui.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.feedback.FeedbackLists;
import vn.hotline1022.feedback.FeedbackStep;
import vn.hotline1022.stats.FeedbackFact;
import vn.hotline1022.stats.FeedbackQuality;
import vn.hotline1022.stats.Figure;
import vn.hotline1022.stats.NothingCounted;
import vn.hotline1022.stats.Period;
import vn.hotline1022.stats.QualityCount;
import vn.hotline1022.stats.QualityMeasure;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;

class QualityModelTest {
  private QualityScenes scenes;
  private QualityModel model;
  private QualityWords words;

  @BeforeEach
  void aMonth() {
    scenes = new QualityScenes().filled();
    model = scenes.model;
    model.refresh();
    words = new QualityWords(new Texts(Language.VI), scenes.tools);
  }

  private QualityBoard board() {
    return model.board().get().orElseThrow();
  }

  private long ledTo() {
    try {
      return scenes.led.orElseThrow().items().call().size();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void everyLargeFigureLeadsToExactlyItsItems() {
    for (QualityCount count : QualityCount.values()) {
      model.open(count, words.count(count));
      assertThat(ledTo()).as(count.name()).isEqualTo(board().now().get(count));
    }
  }

  @Test
  void everyFigureOfEveryGroupLeadsToExactlyItsItems() {
    for (Grouping by : Grouping.values()) {
      model.grouping().set(by);
      assertThat(board().grouping()).isEqualTo(by);
      assertThat(board().groups()).isNotEmpty();
      for (QualityBoard.Group group : board().groups()) {
        for (QualityCount count : QualityCount.values()) {
          model.open(group, count, words.group(by, group));
          assertThat(ledTo()).isEqualTo(group.quality().get(count));
        }
      }
    }
  }

  @Test
  void groupsAddUpToTheWhole() {
    for (Grouping by : Grouping.values()) {
      model.grouping().set(by);
      FeedbackQuality sum =
          board().groups().stream()
              .map(QualityBoard.Group::quality)
              .reduce(FeedbackQuality.NONE, FeedbackQuality::plus);
      assertThat(sum.get(QualityCount.FILED)).isEqualTo(board().now().get(QualityCount.FILED));
      assertThat(sum.get(QualityCount.REFUSED)).isEqualTo(board().now().get(QualityCount.REFUSED));
    }
  }

  @Test
  void groundsLeadToTheirItemsAndTheMostFrequentStandsFirst() {
    List<QualityBoard.Ground> grounds = board().grounds();
    assertThat(grounds).isNotEmpty();
    assertThat(grounds.stream().mapToLong(QualityBoard.Ground::refused).sum())
        .isEqualTo(board().now().get(QualityCount.REFUSED));
    assertThat(grounds.getFirst().refused()).isGreaterThanOrEqualTo(grounds.getLast().refused());
    for (QualityBoard.Ground ground : grounds) {
      model.open(ground, words.ground(ground.code()));
      assertThat(ledTo()).isEqualTo(ground.refused());
    }
  }

  @Test
  void anotherPeriodIsReadAnewAndComparedWithTheOneBefore() {
    long november = board().now().get(QualityCount.FILED);
    long october = board().before().get(QualityCount.FILED);
    scenes.period.kind().set(Period.Kind.WEEK);
    assertThat(board().period().kind()).isEqualTo(Period.Kind.WEEK);
    assertThat(board().now().get(QualityCount.FILED)).isLessThan(november);
    scenes.period.between(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31));
    // November goes on, so it is held against as much of October.
    assertThat(october).isPositive();
    assertThat(board().now().get(QualityCount.FILED)).isGreaterThan(october);
  }

  @Test
  void aSmallBaseIsAFractionAndSaysThatItMayBeChance() {
    Figure small = new Figure.Share(3, 4);
    assertThat(words.large(small)).isEqualTo("3/4");
    assertThat(words.brief(small)).isEqualTo("3/4");
    assertThat(words.base(small)).isEqualTo("cơ sở nhỏ, có thể ngẫu nhiên");
    Figure enough = new Figure.Share(4, 5);
    assertThat(words.large(enough)).isEqualTo("80,0 %");
    assertThat(words.brief(enough)).isEqualTo("80 % · 4/5");
    assertThat(words.base(enough)).isEqualTo("4 trên 5 mục");
    assertThat(words.large(QualityMeasure.ANSWERED.of(FeedbackQuality.NONE)))
        .isEqualTo("không đo được");
  }

  @Test
  void theCitysOwnReferenceStandsBesideTwoFiguresOnly() {
    assertThat(QualityMeasure.ANSWERED.reference()).contains(0.843);
    assertThat(QualityMeasure.SATISFIED.reference()).contains(0.55);
    assertThat(QualityMeasure.ACCEPTED_IN_TIME.reference()).isEmpty();
    assertThat(words.get("source")).contains("84,3 %").contains("55 %").contains("11/2024");
  }

  @Test
  void whatIsAnsweredMeanwhileIsNoLongerBehindTheOverdueFigure() throws Exception {
    model.open(QualityCount.OVERDUE, "Đang quá hạn");
    UUID one = scenes.led.orElseThrow().items().call().getFirst();
    scenes.follow.kept.step(
        one, new FeedbackStep.Answered(scenes.bench.clock.now(), "DTV-09", "Đã xử lý.", List.of()));
    assertThat(scenes.led.orElseThrow().items().call()).doesNotContain(one);
  }

  @Test
  void aStoreThatDoesNotAnswerIsSaidAndNothingIsShownAsNone() {
    QualityModel broken =
        new QualityModel(
            new QualityTools(
                new NothingCounted() {
                  @Override
                  public List<FeedbackFact> items(Period period) {
                    throw new FaultException(new Fault.StoreDamaged());
                  }
                },
                QualityScenes::deadlines,
                () -> FeedbackLists.of(scenes.bench.lists.book()),
                scenes.bench.tools,
                scenes.tools.exports(),
                (_, _) -> {}),
            scenes.period);
    broken.refresh();
    assertThat(broken.fault().get()).isInstanceOf(Fault.StoreDamaged.class);
    assertThat(broken.board().get()).isEqualTo(Optional.empty());
  }
}
