package vn.hotline1022.desktop;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import vn.hotline1022.ui.theme.Appearance.Mode;
import vn.hotline1022.ui.theme.Appearance.TextSize;
import vn.hotline1022.ui.theme.Theme;

/**
 * Controls nobody sees, dressed and laid out like those of the desk: half of the time until the
 * desk is painted is finding the styles of its controls with code that runs for the first time. On
 * the FX thread, a few milliseconds each.
 */
final class DressRehearsal {
  private static final int ALIKE = 6;

  private static final List<Supplier<Node>> CONTROLS =
      List.of(
          () -> new Label("Cuộc gọi"),
          () -> new Button("Lưu"),
          () -> new TextField("0382345678"),
          () -> new ToggleButton("Nghỉ"),
          () -> new CheckBox("Gọi lại"),
          () -> new TextArea("Ghi chú"),
          () -> new ComboBox<>(FXCollections.observableArrayList("Ca sáng", "Ca chiều")),
          () -> new ScrollPane(new Label("Hướng dẫn")),
          () -> new ListView<>(FXCollections.observableArrayList("Hoàn Kiếm", "Cửa Nam")),
          DressRehearsal::table);

  private DressRehearsal() {}

  /** One for each kind of control. */
  static List<Runnable> pieces() {
    return CONTROLS.stream().<Runnable>map(control -> () -> dress(control)).toList();
  }

  private static void dress(Supplier<Node> control) {
    VBox card = new VBox();
    card.getStyleClass().add("card");
    IntStream.range(0, ALIKE).forEach(_ -> card.getChildren().add(control.get()));
    Scene scene = new Scene(new VBox(card), 800, 600);
    Theme.apply(scene, Mode.LIGHT, TextSize.NORMAL);
    scene.getRoot().applyCss();
    scene.getRoot().layout();
  }

  private static Node table() {
    TableView<String> table = new TableView<>(FXCollections.observableArrayList("08:15"));
    table.getColumns().add(new TableColumn<>("Giờ"));
    return table;
  }
}
