package vn.hotline1022.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.shell.ShellKeys;

class DeskWindowTest {
  private final TextField number = Fx.get(TextField::new);
  private final StackPane desk = Fx.get(() -> new StackPane(number));
  private final TextField secret = Fx.get(TextField::new);
  private final StackPane lock = Fx.get(() -> new StackPane(secret));
  private DeskWindow window;

  @BeforeEach
  void open() {
    Fx.run(
        () -> {
          window = new DeskWindow(new Stage(), () -> {});
          window.show(desk, Optional.of(new ShellKeys()));
          window.open();
          number.requestFocus();
        });
  }

  @AfterEach
  void close() {
    Fx.run(() -> window.close());
  }

  @Test
  void whatIsCoveredIsNotSeenAndCannotHaveTheFocus() {
    Fx.run(
        () -> {
          window.cover(lock);
          secret.requestFocus();
          number.requestFocus();
        });
    assertThat(Fx.<Boolean>get(desk::isVisible)).isFalse();
    assertThat(Fx.<Boolean>get(secret::isFocused)).isTrue();
    assertThat(Fx.<Boolean>get(number::isFocused)).isFalse();
  }

  @Test
  void aMenuThatWasOpenDoesNotStayOverTheCover() {
    ContextMenu menu = Fx.get(() -> new ContextMenu(new MenuItem("Dán số 0912 345 678")));
    Fx.run(() -> menu.show(number, Side.BOTTOM, 0, 0));
    assertThat(Fx.<Boolean>get(menu::isShowing)).isTrue();
    Fx.run(() -> window.cover(lock));
    assertThat(Fx.<Boolean>get(menu::isShowing)).isFalse();
  }

  @Test
  void aCoverIsTakenAwayOrReplacedByAnother() {
    StackPane other = Fx.get(() -> new StackPane());
    Fx.run(
        () -> {
          window.cover(lock);
          window.cover(other);
        });
    assertThat(Fx.get(() -> desk.getParent().getChildrenUnmodifiable().size())).isEqualTo(2);
    Fx.run(
        () -> {
          window.show(desk);
          number.requestFocus();
        });
    assertThat(Fx.get(() -> desk.getParent().getChildrenUnmodifiable().size())).isEqualTo(1);
    assertThat(Fx.<Boolean>get(desk::isVisible)).isTrue();
    assertThat(Fx.<Boolean>get(number::isFocused)).isTrue();
  }
}
