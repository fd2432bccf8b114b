package vn.hotline1022.program;

import atlantafx.base.theme.PrimerLight;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/**
 * What the start of the desk is held against: a name, a password and a button in the same theme,
 * and nothing else. Says {@value #PAINTED} when they are on the screen, and ends.
 */
public final class SmallestWindow extends AnimationTimer {

  /** As a rehearsed start of the desk says it. */
  static final String PAINTED = "@SIGN_IN";

  private static final int DRAWINGS = 30;
  private int drawn;

  /** Opens it. */
  public static void main(String[] args) {
    Platform.startup(
        () -> {
          Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
          Stage stage = new Stage();
          Scene scene =
              new Scene(
                  new VBox(12, new TextField(), new PasswordField(), new Button("Vào bàn trực")),
                  1366,
                  690);
          stage.setScene(scene);
          stage.show();
          new SmallestWindow().start();
        });
  }

  /** A drawing begins when the one before it has been painted. */
  @Override
  public void handle(long now) {
    drawn++;
    if (drawn == 2) {
      System.out.println(PAINTED);
    } else if (drawn == DRAWINGS) {
      System.exit(0);
    }
  }
}
