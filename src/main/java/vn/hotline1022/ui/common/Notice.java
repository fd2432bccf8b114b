package vn.hotline1022.ui.common;

import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.fault.Fault;

/**
 * A strip with a message where it belongs: never a dialog, never takes the focus, always an icon
 * and words beside its colour.
 */
public final class Notice extends HBox {

  /** What kind of message. */
  public enum Kind {
    INFO,
    SUCCESS,
    WARNING,
    DANGER
  }

  private final VBox words = new VBox();

  /** A message with a title and, unless blank, a sentence below it. */
  public Notice(Kind kind, String title, String detail) {
    getStyleClass().addAll("notice", "notice-" + kind.name().toLowerCase(Locale.ROOT));
    Text icon = Icons.of(icon(kind));
    words.getChildren().add(line(title, "notice-title"));
    if (!detail.isBlank()) {
      words.getChildren().add(line(detail, "notice-detail"));
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().addAll(icon, words);
    setMinHeight(Region.USE_PREF_SIZE);
  }

  /** A failure: what happened, what is safe and what to do, and its code at the end. */
  public static Notice of(FaultText fault) {
    Notice notice = new Notice(Kind.DANGER, fault.happened(), fault.safe() + " " + fault.todo());
    Label code = new Label(fault.code());
    code.getStyleClass().add("notice-code");
    code.setMinWidth(Region.USE_PREF_SIZE);
    notice.getChildren().add(code);
    return notice;
  }

  /** The place of a failure that comes and goes with the value; empty, it takes no room. */
  public static Region place(ObservableValue<Fault> fault, Texts texts) {
    VBox place = new VBox();
    fault.subscribe(
        now -> {
          place.getChildren().clear();
          if (now != null) {
            place.getChildren().add(of(FaultText.of(now, texts)));
          }
          place.setVisible(now != null);
          place.setManaged(now != null);
        });
    return place;
  }

  private static Label line(String text, String styleClass) {
    Label label = new Label(text);
    label.getStyleClass().add(styleClass);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private static Icon icon(Kind kind) {
    return switch (kind) {
      case INFO -> Icon.INFORMATION_OUTLINE;
      case SUCCESS -> Icon.CHECK_CIRCLE_OUTLINE;
      case WARNING -> Icon.ALERT_OUTLINE;
      case DANGER -> Icon.ALERT_CIRCLE_OUTLINE;
    };
  }
}
