package vn.hotline1022.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;

class ClockTextTest {
  private final SimpleStringProperty time = new SimpleStringProperty("04:58");
  private ClockText clock;
  private HBox pill;

  private HBox pill() {
    clock = new ClockText("pill-clock");
    clock.named("clock");
    clock.follow(time);
    pill = new HBox(new Label("Đang đàm thoại"), clock);
    pill.getStyleClass().addAll("call-pill", "pill-talking");
    return pill;
  }

  @Test
  void aSecondIsLaidOutByTheClockAloneAndAnotherFormByAllAroundIt() {
    try (Journey journey = Journey.open(() -> new HBox(pill()))) {
      journey.settle();
      Fx.run(
          () -> {
            pill.getParent().layout();
            double width = clock.getWidth();
            time.set("04:59");
            assertThat(pill.isNeedsLayout()).isFalse();
            assertThat(said()).isEqualTo("04:59");
            assertThat(text().getBoundsInParent().getMaxX()).isLessThanOrEqualTo(width + 1);

            time.set("1:04:59");
            assertThat(pill.isNeedsLayout()).isTrue();
            pill.getParent().layout();
            assertThat(clock.getWidth()).isGreaterThan(width);
            assertThat(text().getBoundsInParent().getMaxX())
                .isLessThanOrEqualTo(clock.getWidth() + 1);
          });
    }
  }

  @Test
  void itStandsWhereALabelOfTheSameLettersWould() {
    try (Journey journey = Journey.open(() -> new HBox(pill()))) {
      journey.settle();
      Fx.run(
          () -> {
            Label label = new Label("04:58");
            label.setFont(text().getFont());
            pill.getChildren().add(label);
            pill.applyCss();
            label.setFont(text().getFont());
            pill.getParent().layout();
            double baseline = baseline((Text) label.lookup(".text"));
            double ours = baseline(text());
            assertThat(ours).isBetween(baseline - 1.5, baseline + 1.5);
          });
    }
  }

  private static double baseline(Text text) {
    double y = text.getLayoutBounds().getMinY() + text.getBaselineOffset();
    return text.localToScene(0, y).getY();
  }

  private Text text() {
    return (Text) clock.lookup("#clock");
  }

  private String said() {
    return text().getText();
  }
}
