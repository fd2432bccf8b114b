package vn.hotline1022.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import vn.hotline1022.ui.AccessibleTree;
import vn.hotline1022.ui.Fx;

/** What a screen reader is told, asked as its bridges ask. */
class SpokenTest {

  @Test
  void aNamedFieldSaysItsNameAndWhatWasWritten() {
    TextField field =
        Fx.get(
            () -> {
              TextField made = new TextField("phường Việt Hưng");
              Spoken.name(made, "Địa chỉ");
              return made;
            });
    assertThat(lines(field)).containsExactly("text_field “Địa chỉ” = “phường Việt Hưng”");
  }

  @Test
  void aFieldWithAnAccessibleTextHidesWhatWasWritten() {
    TextField field = Fx.get(() -> new TextField("phường Việt Hưng"));
    Fx.run(() -> field.setAccessibleText("Địa chỉ"));
    assertThat(faults(field))
        .hasSize(3)
        .anyMatch(fault -> fault.startsWith("nameless"))
        .anyMatch(fault -> fault.startsWith("a menu of JavaFX's own words"))
        .anyMatch(fault -> fault.startsWith("its name stands where its value is read"));
  }

  @Test
  void aGroupNamesItsFieldsAndButtonsAlsoThoseThatComeLater() {
    PasswordField secret = Fx.get(PasswordField::new);
    Button late = Fx.get(() -> new Button("Có"));
    FlowPane pane = Fx.get(() -> new FlowPane(secret));
    Fx.run(
        () -> {
          Spoken.group(pane, "Đã kích hoạt?");
          pane.getChildren().add(late);
        });
    assertThat(secret.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY)).isNotNull();
    assertThat(late.getAccessibleHelp()).isEqualTo("Đã kích hoạt?");
  }

  @Test
  void wordsWithoutARoleAreNotedAsUnheard() {
    HBox pane = Fx.get(HBox::new);
    Fx.run(() -> pane.setAccessibleText("Đủ: Lĩnh vực"));
    assertThat(faults(pane)).anyMatch(fault -> fault.startsWith("unheard"));
    Fx.run(() -> Spoken.asOne(pane, "Đủ: Lĩnh vực"));
    assertThat(lines(pane)).containsExactly("text “Đủ: Lĩnh vực”");
  }

  @Test
  void anIconWithAMeaningOfItsOwnAndAButtonWithoutWordsAreFaults() {
    Button button = Fx.get(Button::new);
    assertThat(faults(button)).anyMatch(fault -> fault.startsWith("nameless"));
    Fx.run(
        () -> {
          button.setAccessibleText(Character.toString(0xF0001));
        });
    assertThat(faults(button)).anyMatch(fault -> fault.startsWith("a sign of the icon font"));
  }

  @Test
  void whatOpensIsReadTooAndHasAName() {
    RadioMenuItem newest = new RadioMenuItem("Mới trước");
    MenuItem nameless = new MenuItem("");
    ComboBox<String> wards = Fx.get(() -> new ComboBox<>());
    MenuButton order = Fx.get(MenuButton::new);
    Fx.run(
        () -> {
          newest.setSelected(true);
          order.setAccessibleText("Sắp xếp");
          order.getItems().setAll(newest, new SeparatorMenuItem(), new MenuItem("Cũ trước"));
          Spoken.name(wards, "Phường");
          wards.getItems().setAll("Việt Hưng", "Bồ Đề");
          wards.setValue("Bồ Đề");
        });
    assertThat(lines(order))
        .containsExactly(
            "menu_button “Sắp xếp”",
            "  radio_menu_item “Mới trước” selected",
            "  menu_item “Cũ trước”");
    assertThat(lines(wards)).contains("  list_item “Việt Hưng”", "  list_item “Bồ Đề” selected");
    assertThat(faults(order)).isEmpty();
    Fx.run(() -> order.getItems().add(nameless));
    assertThat(faults(order)).singleElement().asString().startsWith("nameless menu_item");
  }

  @Test
  void theWordsOfARowAreReadInTheirOrder() {
    VBox row = Fx.get(() -> new VBox(new Label("Mã OTP không về"), new Label("3 bước")));
    assertThat(Fx.<String>get(() -> Spoken.words(row))).isEqualTo("Mã OTP không về. 3 bước");
  }

  private static List<String> lines(Node node) {
    return Fx.get(() -> AccessibleTree.of(node).lines());
  }

  private static List<String> faults(Node node) {
    return Fx.get(() -> AccessibleTree.of(node).faults());
  }
}
