package vn.hotline1022.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Pictures;
import vn.hotline1022.ui.Pictures.Shot;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.theme.Appearance.Mode;
import vn.hotline1022.ui.theme.Appearance.TextSize;

class ThemeTest {
  private static final Path CSS = Path.of("src/main/resources/vn/hotline1022/ui/theme");

  @Test
  void everyComponentHasItsFileAndEveryFileIsAComponent() throws IOException {
    try (Stream<Path> files = Files.list(CSS.resolve("components"))) {
      List<String> names =
          files.map(file -> file.getFileName().toString().replace(".css", "")).toList();
      assertThat(names).containsExactlyInAnyOrderElementsOf(Theme.components());
    }
  }

  @Test
  void coloursStandInTheTwoTokenFilesOnly() throws IOException {
    Pattern colour = Pattern.compile("#[0-9A-Fa-f]{3,8}\\b|rgba?\\(");
    try (Stream<Path> files = Files.list(CSS.resolve("components"))) {
      for (Path file : files.toList()) {
        assertThat(colour.matcher(Files.readString(file)).find()).as("%s", file).isFalse();
      }
    }
  }

  @Test
  void theFontsOfTheStylesheetsAreLoaded() {
    Fx.run(Fonts::load);
    assertThat(
            List.of(
                "Be Vietnam Pro",
                "Be Vietnam Pro Medium",
                "Be Vietnam Pro SemiBold",
                "Noto Sans",
                "Noto Sans SemiBold",
                "Material Design Icons"))
        .allMatch(family -> Fx.get(() -> Fonts.known(family)));
  }

  @Test
  void textSizeGrowsLabelsButtonsAndIconsAlike() {
    double normal = heightOfButton(TextSize.NORMAL);
    double largest = heightOfButton(TextSize.LARGEST);
    assertThat(normal).isBetween(35.0, 37.0);
    assertThat(largest / normal).isBetween(1.45, 1.55);
  }

  private static double heightOfButton(TextSize size) {
    return Fx.get(
        () -> {
          Button button = new Button("Lưu", Icons.of(Icon.PHONE));
          FlowPane root = new FlowPane(button);
          Pictures.dress(root, Shot.of(400, 300, Mode.LIGHT, Language.VI).with(size));
          return button.getHeight();
        });
  }

  @Test
  void aChosenChipChangesItsGroundInBothThemes() {
    for (Mode mode : Mode.values()) {
      Color[] grounds =
          Fx.get(
              () -> {
                ToggleButton off = new ToggleButton("Sáng 07–15");
                ToggleButton on = new ToggleButton("Chiều 15–22");
                off.getStyleClass().add("chip");
                on.getStyleClass().add("chip");
                on.setSelected(true);
                FlowPane root = new FlowPane(off, on, new Label("Ca"));
                Pictures.dress(root, Shot.of(400, 300, mode, Language.VI));
                return new Color[] {ground(off), ground(on)};
              });
      assertThat(grounds[0]).isNotEqualTo(grounds[1]);
    }
  }

  @Test
  void aMenuThatWasOpenedInTheDarkIsLightAgainWithItsWindow() {
    List<Optional<String>> themes =
        Fx.get(
            () -> {
              Stage stage = new Stage();
              Scene scene = new Scene(new FlowPane(new Label("Ca")), 400, 300);
              stage.setScene(scene);
              ContextMenu menu = new ContextMenu(new MenuItem("Sao chép"));
              List<Optional<String>> seen = new ArrayList<>();
              for (Mode mode : List.of(Mode.LIGHT, Mode.DARK, Mode.LIGHT)) {
                Theme.apply(scene, mode, TextSize.NORMAL);
                stage.show();
                menu.show(stage);
                seen.add(Optional.ofNullable(menu.getScene().getUserAgentStylesheet()));
                menu.hide();
              }
              stage.hide();
              return seen;
            });
    assertThat(themes.get(1)).isNotEqualTo(themes.getFirst());
    assertThat(themes.get(2)).isEqualTo(themes.getFirst());
  }

  private static Color ground(ToggleButton button) {
    return (Color) button.getBackground().getFills().getLast().getFill();
  }
}
