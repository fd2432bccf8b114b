package vn.hotline1022.ui.common;

import static javafx.scene.input.KeyCode.DOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;

class ListSideTest {
  private static final List<String> WARDS =
      List.of("Phường Láng", "Xã Hát Môn", "Phường Việt Hưng");

  private final Chosen<String> chosen = new Chosen<>(Function.identity());
  private ListSide<String> side;
  private Journey hands;

  private void open() {
    hands =
        Journey.open(
            () -> {
              side =
                  new ListSide<>(
                      "wards", "Phường, xã", chosen, Label::new, new SimpleStringProperty("…"));
              return new VBox(field("before"), field("elsewhere"), side);
            });
  }

  private static TextField field(String id) {
    TextField field = new TextField();
    field.setId(id);
    return field;
  }

  @AfterEach
  void close() {
    hands.close();
  }

  @Test
  void whoComesBeforeTheListWasReadStandsOnItsFirstRowOnceItIs() {
    open();
    hands.awaitFocus("before");
    Fx.run(() -> side.focus());
    assertThat(chosen.selected().get()).isEmpty();
    Fx.run(() -> chosen.show(WARDS));
    hands.awaitFocus("wards");
    assertThat(chosen.selected().get()).contains("Phường Láng");
    hands.press(DOWN);
    assertThat(chosen.selected().get()).contains("Xã Hát Môn");
    Fx.run(() -> chosen.show(WARDS.reversed()));
    assertThat(chosen.selected().get()).contains("Xã Hát Môn");
  }

  @Test
  void whoWentElsewhereMeanwhileStaysThere() {
    open();
    hands.awaitFocus("before");
    Fx.run(() -> side.focus());
    hands.tabTo("elsewhere").type("láng");
    Fx.run(() -> chosen.show(WARDS));
    hands.settle().awaitFocus("elsewhere").type(" hạ").awaitText("láng hạ");
    assertThat(chosen.selected().get()).isEmpty();
  }
}
