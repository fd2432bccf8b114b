package vn.hotline1022.ui.common;

import static javafx.scene.input.KeyCode.D;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.T;
import static javafx.scene.input.KeyCode.U;
import static javafx.scene.input.KeyCode.X;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;

class TypedChoiceTest {
  private static final List<String> PEOPLE =
      List.of("Nguyễn Thu Hà", "Lê Thị Tâm", "Phạm Văn Tuấn", "Đỗ Quốc Ý");

  private TypedChoice<String> choice;
  private Journey journey;

  @BeforeEach
  void openAWindow() {
    journey =
        Journey.open(
            () -> {
              choice = new TypedChoice<>(name -> name + " · giám sát");
              choice.getItems().setAll(PEOPLE);
              choice.setId("who");
              return new VBox(choice);
            });
    journey.tabTo("who");
  }

  @AfterEach
  void closeTheWindow() {
    journey.close();
  }

  @Test
  void whatIsTypedFindsWhoIsCalledSoWithoutAccents() {
    press(T, U, KeyCode.A);
    assertThat(chosen()).isEqualTo("Phạm Văn Tuấn");
  }

  @Test
  void dFindsAWordThatBeginsWithTheOtherD() {
    press(D);
    assertThat(chosen()).isEqualTo("Đỗ Quốc Ý");
  }

  @Test
  void whatNobodyIsCalledLeavesWhatIsChosen() {
    press(DOWN);
    String before = chosen();
    press(X);
    assertThat(before).isNotNull();
    assertThat(chosen()).isEqualTo(before);
  }

  @Test
  void theSpaceBarChoosesNobody() {
    press(SPACE);
    assertThat(chosen()).isNull();
  }

  private void press(KeyCode... keys) {
    for (KeyCode key : keys) {
      journey.press(key);
    }
  }

  private String chosen() {
    journey.settle();
    return Fx.get(choice::getValue);
  }
}
