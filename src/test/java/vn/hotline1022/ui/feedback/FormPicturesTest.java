package vn.hotline1022.ui.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hotline1022.feedback.Askings;
import vn.hotline1022.feedback.FeedbackForm.Field;
import vn.hotline1022.feedback.FeedbackGateway.Question;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Pictures;
import vn.hotline1022.ui.Pictures.Shot;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.theme.Appearance.Mode;
import vn.hotline1022.ui.theme.Appearance.TextSize;

/** Writing feedback in both sizes, themes and languages: nothing cut, nothing over. */
class FormPicturesTest {

  static Stream<Shot> shots() {
    return Stream.of(
        Shot.of(1366, 690, Mode.LIGHT, Language.VI),
        Shot.of(1366, 690, Mode.LIGHT, Language.EN),
        Shot.of(1920, 1080, Mode.DARK, Language.EN));
  }

  static Stream<Shot> largeToo() {
    List<Shot> shots = new ArrayList<>(Pictures.allShots());
    shots.add(Shot.of(1366, 690, Mode.LIGHT, Language.VI).with(TextSize.LARGEST));
    return shots.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("largeToo")
  void theFormIsWhole(Shot shot) {
    whole(
        "feedback-form",
        shot,
        texts -> {
          FormScenes morning = new FormScenes();
          morning.sameOfYesterday();
          morning.written();
          morning.agreed();
          return morning.place(texts);
        });
  }

  /** All of it in sight at once, in both languages. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void theFormNeedsNoScrolling(Shot shot) {
    List<Double> heights =
        Fx.get(
            () -> {
              FormScenes morning = new FormScenes();
              morning.written();
              morning.agreed();
              Scene scene = Pictures.dress(morning.place(new Texts(shot.language())), shot);
              Node form = scene.lookup("#feedback-groups");
              while (!(form instanceof ScrollPane)) {
                form = form.getParent();
              }
              ScrollPane page = (ScrollPane) form;
              return List.of(
                  page.getContent().getLayoutBounds().getHeight(),
                  page.getViewportBounds().getHeight());
            });
    assertThat(heights.getFirst()).isLessThanOrEqualTo(heights.getLast() + 1);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("largeToo")
  void theKindComesFirst(Shot shot) {
    whole(
        "feedback-kind",
        shot,
        texts -> {
          FormScenes morning = new FormScenes();
          morning.scenes.inCall();
          morning.form.write();
          return morning.place(texts);
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void whatIsMissingIsSaidInWords(Shot shot) {
    whole(
        "feedback-missing",
        shot,
        texts -> {
          FormScenes morning = new FormScenes();
          morning.form.write();
          morning.set(Field.KIND, "FIELD");
          morning.set(Field.DESCRIPTION, "Bác đọc mã OTP 482913");
          morning.pause();
          morning.form.sending().send();
          return morning.place(texts);
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void aProcedureIsAskedForItsNameAndOffice(Shot shot) {
    whole(
        "feedback-procedure",
        shot,
        texts -> {
          FormScenes morning = new FormScenes();
          morning.form.write();
          morning.set(Field.KIND, "PROCEDURE");
          morning.set(Field.CATEGORY, "LATE_RESULT");
          morning.set(Field.PROCEDURE, "Đăng ký khai sinh");
          morning.set(Field.TITLE, "Chậm trả kết quả đăng ký khai sinh");
          morning.pause();
          return morning.place(texts);
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void anEmergencyHasItsNumberInLargeType(Shot shot) {
    whole(
        "feedback-emergency",
        shot,
        texts -> {
          FormScenes morning = new FormScenes();
          morning.scenes.inCall();
          morning.form.write();
          morning.set(Field.KIND, "FIELD");
          morning.set(Field.TITLE, "Đang cháy nhà ở ngõ 42 phố Việt Hưng");
          morning.pause();
          return morning.place(texts);
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void whatIsReadOutStandsLarge(Shot shot) {
    whole(
        "feedback-consent",
        shot,
        texts -> {
          FormScenes morning = new FormScenes().written();
          morning.form.reading().turn(FormReading.What.CONSENT);
          return morning.place(texts);
        });
    whole(
        "feedback-readback",
        shot,
        texts -> {
          FormScenes morning = new FormScenes().written();
          morning.agreed();
          morning.form.reading().turn(FormReading.What.READ_BACK);
          return morning.place(texts);
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void anItemThatMayBeTheSameStandsLarge(Shot shot) {
    whole(
        "feedback-same",
        shot,
        texts -> {
          FormScenes morning = new FormScenes();
          morning.sameOfYesterday();
          morning.written();
          Region place = morning.place(texts);
          morning.form.duplicates().turn();
          return place;
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void theCodeIsThereToBeNotedDown(Shot shot) {
    whole(
        "feedback-sent",
        shot,
        texts -> {
          FormScenes morning = new FormScenes().written();
          morning.agreed();
          Region place = morning.place(texts);
          morning.form.sending().send();
          return place;
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("largeToo")
  void everyKindOfQuestionOfTheReceiverHasItsField(Shot shot) {
    whole(
        "feedback-asked",
        shot,
        texts -> {
          FormScenes morning = asked(Askings.every());
          return morning.place(texts);
        });
    whole(
        "feedback-asked-missing",
        shot,
        texts -> {
          FormScenes morning = asked(Askings.every().subList(1, 6));
          answer(morning);
          Region place = morning.place(texts);
          morning.form.sending().send();
          return place;
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void aServiceThatIsGoneIsSaidWhereItWasAskedFor(Shot shot) {
    whole(
        "feedback-asked-gone",
        shot,
        texts -> {
          FormScenes morning = asked(Askings.every().subList(1, 6));
          answer(morning);
          morning.asks = Askings.withoutGarbage();
          morning.receiver.refresh();
          morning.pause();
          return morning.place(texts);
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void whatAStrangerAsksBreaksNoLayout(Shot shot) {
    whole(
        "feedback-asked-hostile",
        shot,
        texts -> {
          FormScenes morning = asked(hostile());
          return morning.place(texts);
        });
  }

  private static List<Question> hostile() {
    String wall = "<b>Đèn".repeat(400);
    Map<String, String> choices = new LinkedHashMap<>();
    choices.put("a".repeat(150), "Lựa chọn rất dài ".repeat(60));
    choices.put("b", "&lt;script&gt;");
    choices.put("c", "");
    return List.of(
        Askings.told(wall),
        Askings.of("A#.B { }", Question.Type.STRING, true, wall),
        new Question("C", true, true, Question.Type.ONE_OF, "", "gợi ý ".repeat(300), choices),
        new Question("D", true, false, Question.Type.SOME_OF, "Nhiều", "", choices),
        new Question("E", true, true, Question.Type.ONE_OF, "Rỗng", "", Map.of()));
  }

  private static FormScenes asked(List<Question> questions) {
    FormScenes morning = new FormScenes();
    morning.asks = Askings.garbage(questions);
    morning.written();
    morning.agreed();
    return morning;
  }

  private static void answer(FormScenes morning) {
    AskedFields answers = morning.form.asked().answers();
    for (Question question : answers.asked().get().questions()) {
      switch (question.type()) {
        case NUMBER -> answers.text(question, 0).set("vài cái");
        case MOMENT -> {
          answers.text(question, 0).set("20/11");
          answers.text(question, 1).set("18h30");
        }
        case ONE_OF, SOME_OF -> answers.choose(question, "DIM", true);
        case STRING, TEXT -> {}
      }
    }
    morning.pause();
  }

  private static void whole(String name, Shot shot, Function<Texts, Region> screen) {
    assertThat(Pictures.take(name, shot, screen)).isEmpty();
  }
}
