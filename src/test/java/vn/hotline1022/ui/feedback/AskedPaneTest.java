package vn.hotline1022.ui.feedback;

import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.UP;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hotline1022.feedback.Asked;
import vn.hotline1022.feedback.Asked.Standing;
import vn.hotline1022.feedback.Askings;
import vn.hotline1022.feedback.FeedbackGateway.Question;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;
import vn.hotline1022.ui.common.FocusIn;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;

/** The receiver's questions answered by keyboard alone. */
class AskedPaneTest {
  private final AskedFields answers = new AskedFields(new SimpleStringProperty(""));
  private Journey hands;

  private void open(Question... questions) {
    hands =
        Journey.open(
            () -> {
              answers.ask(asked(questions));
              return new VBox(new AskedPane(answers, false, new Texts(Language.VI)));
            });
  }

  private static Asked asked(Question... questions) {
    return new Asked("LAMP", Standing.TAKEN, List.of(questions));
  }

  @AfterEach
  void close() {
    if (hands != null) {
      hands.close();
    }
  }

  private List<String> answered(Question question) {
    return Fx.get(() -> answers.answer(question).get());
  }

  @Test
  void oneOfFiveHundredIsFoundByTypingChosenAndTakenBack() {
    Question street = Askings.streets(500);
    open(street);
    hands.tabTo("asked-STREET").type("viet so 14").press(DOWN).press(UP).press(ENTER);
    hands.awaitText("Đã chọn: Phố số 14 Việt Hưng");
    assertThat(answered(street)).containsExactly("S14");
    hands.press(DOWN).press(ENTER).awaitText("Đã chọn: Phố số 140 Việt Hưng");
    assertThat(answered(street)).containsExactly("S140");
    hands.press(ENTER).awaitText("Chưa chọn");
    assertThat(answered(street)).isEmpty();
  }

  @Test
  void severalOfManyAreChosenInTheReceiversOrder() {
    Map<String, String> choices = new LinkedHashMap<>();
    for (int i = 1; i <= 20; i++) {
      choices.put("K" + i, "Dấu hiệu " + i);
    }
    Question signs =
        new Question("SIGNS", true, false, Question.Type.SOME_OF, "Dấu hiệu", "", choices);
    open(signs);
    hands.tabTo("asked-SIGNS").press(DOWN).press(ENTER).press(UP).press(ENTER);
    hands.awaitText("Đã chọn: Dấu hiệu 1, Dấu hiệu 2");
    assertThat(answered(signs)).containsExactly("K1", "K2");
  }

  @Test
  void whatIsAskedAnewLeavesTheFocusAndTheWordsWhereTheyAre() {
    Question pole = Askings.of("POLE", Question.Type.STRING, true);
    open(pole);
    hands.tabTo("asked-POLE").type("CL-1");
    Fx.run(() -> answers.ask(asked(Askings.of("COUNT", Question.Type.NUMBER, true), pole)));
    hands.awaitFocus("asked-POLE").type("2").awaitText("CL-12");
    assertThat(answered(pole)).containsExactly("CL-12");
  }

  @Test
  void whatHasTheFocusOfItsSceneHasItAlsoWhileTheWindowIsInTheBackground() {
    Fx.run(
        () -> {
          TextField field = new TextField();
          VBox part = new VBox(field);
          VBox other = new VBox(new TextField());
          assertThat(FocusIn.within(part)).isFalse();
          Scene scene = new Scene(new VBox(part, other));
          field.requestFocus();
          assertThat(scene.getFocusOwner()).isEqualTo(field);
          assertThat(part.isFocusWithin()).isFalse();
          assertThat(FocusIn.within(part)).isTrue();
          assertThat(FocusIn.within(other)).isFalse();
        });
  }
}
