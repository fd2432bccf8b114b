package vn.hotline1022.ui.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hotline1022.feedback.Askings;
import vn.hotline1022.feedback.FeedbackGateway.Question;
import vn.hotline1022.feedback.FeedbackTab;
import vn.hotline1022.feedback.Rating;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Pictures;
import vn.hotline1022.ui.Pictures.Shot;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.feedback.ResultDraft.Told;
import vn.hotline1022.ui.theme.Appearance.Mode;
import vn.hotline1022.ui.theme.Appearance.TextSize;

/** Following feedback and filing it by hand, in both sizes, themes and languages. */
class FollowPicturesTest {
  private static final String LIGHT = "Đèn đường hỏng";
  private static final String GARBAGE = "Rác thải sinh hoạt";
  private static final String PAVEMENT = "Chiếm vỉa hè";
  private static final String PENDING = "Rác tồn";

  static Stream<Shot> shots() {
    return Pictures.allShots().stream();
  }

  /** The narrowest in Vietnamese, the widest in English. */
  static Stream<Shot> few() {
    return Stream.of(
        Shot.of(1366, 690, Mode.LIGHT, Language.VI), Shot.of(1920, 1080, Mode.DARK, Language.EN));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void theListWithAnAnsweredItemIsWhole(Shot shot) {
    whole("feedback-follow", shot, texts -> opened(texts, LIGHT));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("few")
  void anItemThatIsOverdueAndOneThatWaitsAreWhole(Shot shot) {
    whole("feedback-follow-overdue", shot, texts -> opened(texts, PAVEMENT));
    whole("feedback-follow-queued", shot, texts -> opened(texts, GARBAGE));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("few")
  void whatIsTypedAboutAnItemIsWhole(Shot shot) {
    whole("feedback-follow-refuse", shot, texts -> typing(texts, PENDING, FollowAction.REFUSE));
    whole("feedback-follow-correct", shot, texts -> typing(texts, GARBAGE, FollowAction.CORRECT));
    assertThat(Fx.<List<String>>get(() -> anotherCategory(shot))).isEmpty();
    whole("feedback-follow-asked", shot, FollowPicturesTest::asking);
    whole("feedback-follow-answered", shot, FollowPicturesTest::answered);
    whole("feedback-follow-withdraw", shot, texts -> typing(texts, PENDING, FollowAction.WITHDRAW));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void filingByHandIsWholeBeforeAndAfter(Shot shot) {
    whole("feedback-filing", shot, texts -> filing(texts, false, 3));
    whole("feedback-filed", shot, texts -> filing(texts, true, 12));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void theCallThatTellsAResultIsWhole(Shot shot) {
    whole("feedback-result-call", shot, texts -> calling(texts, Told.REACHED));
    whole("feedback-result-again", shot, texts -> calling(texts, Told.NOT_REACHED));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("few")
  void emptyListsSayWhatToDo(Shot shot) {
    whole("feedback-follow-empty", shot, texts -> new FollowScenes().list(texts));
  }

  @Test
  void nothingIsCutInLargeText() {
    Shot large = Shot.of(1366, 690, Mode.LIGHT, Language.VI).with(TextSize.LARGEST);
    whole("feedback-follow", large, texts -> waiting(texts));
    whole("feedback-filing", large, texts -> filing(texts, true, 0));
    whole("feedback-result-call", large, texts -> calling(texts, Told.REACHED));
  }

  private static Region opened(Texts texts, String title) {
    FollowScenes morning = new FollowScenes().filled();
    Region list = morning.list(texts);
    morning.open(title);
    return list;
  }

  private static Region waiting(Texts texts) {
    FollowScenes morning = new FollowScenes().filled();
    morning.desk.list().tab().set(FeedbackTab.WAITING);
    Region list = morning.list(texts);
    morning.open(LIGHT);
    return list;
  }

  /** Another category is looked for, in sight at once. */
  private static List<String> anotherCategory(Shot shot) {
    FollowScenes morning = new FollowScenes().filled();
    Scene scene = Pictures.dress(morning.list(new Texts(shot.language())), shot);
    morning.open(GARBAGE);
    morning.desk.step().open(FollowAction.CORRECT);
    Region root = (Region) scene.getRoot();
    root.applyCss();
    root.layout();
    Button change = (Button) root.lookup("#step-category");
    change.fire();
    root.applyCss();
    root.layout();
    return Pictures.take("feedback-follow-category", shot, scene);
  }

  private static Region typing(Texts texts, String title, FollowAction action) {
    FollowScenes morning = new FollowScenes().filled();
    morning.desk.list().tab().set(FeedbackTab.WAITING);
    Region list = morning.list(texts);
    morning.open(title);
    morning.desk.step().open(action);
    morning.desk.step().save();
    return list;
  }

  /** An item that waits, with what the receiver asks about it. */
  private static FollowScenes askedMorning() {
    FollowScenes morning = new FollowScenes().filled();
    morning.desk.list().tab().set(FeedbackTab.WAITING);
    morning.asks = Askings.garbage(Askings.every().subList(0, 6));
    morning.receiver.refresh();
    return morning;
  }

  private static Region asking(Texts texts) {
    FollowScenes morning = askedMorning();
    Region list = morning.list(texts);
    morning.open(GARBAGE);
    morning.desk.step().open(FollowAction.CORRECT);
    return list;
  }

  private static Region answered(Texts texts) {
    FollowScenes morning = askedMorning();
    Region list = morning.list(texts);
    morning.open(GARBAGE);
    morning.desk.step().open(FollowAction.CORRECT);
    AskedFields answers = morning.desk.step().fields().asked();
    List<Question> questions = answers.asked().get().questions();
    for (Question question : questions.stream().filter(Question::asked).toList()) {
      switch (question.type()) {
        case STRING -> answers.text(question, 0).set("CL-12/7");
        case MOMENT -> answers.text(question, 0).set("20/11/2026");
        case SOME_OF, ONE_OF -> answers.choose(question, "DIM", true);
        case NUMBER, TEXT -> {}
      }
    }
    morning.desk.step().save();
    return list;
  }

  private static Region filing(Texts texts, boolean filed, int copies) {
    FollowScenes morning = new FollowScenes().filled();
    morning.desk.file(morning.open(GARBAGE).item());
    Region pane = morning.filing(texts);
    HandFilingModel model = morning.desk.filing();
    for (int i = 0; i < copies; i++) {
      model.copy();
    }
    model.code().set(filed ? "295001" : "293944");
    morning.scenes.bench.passMillis(600);
    if (filed) {
      model.file();
    }
    return pane;
  }

  private static Region calling(Texts texts, Told told) {
    FollowScenes morning = new FollowScenes().filled();
    OpenItem open = morning.open(LIGHT);
    Region desk = morning.desk(texts);
    morning.desk.callBack(open);
    morning.desk.result().choose(told);
    morning.desk.result().rate(Rating.DISSATISFIED);
    return desk;
  }

  private static void whole(String name, Shot shot, Function<Texts, Region> screen) {
    assertThat(Pictures.take(name, shot, screen)).isEmpty();
  }
}
