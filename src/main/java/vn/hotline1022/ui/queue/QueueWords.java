package vn.hotline1022.ui.queue;

import java.time.Instant;
import java.util.Optional;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.feedback.outbox.Hold;
import vn.hotline1022.feedback.outbox.Outgoing;
import vn.hotline1022.feedback.outbox.Outgoing.Errand;
import vn.hotline1022.feedback.outbox.Outgoing.Reason;
import vn.hotline1022.feedback.outbox.Outgoing.Stage;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.receiver.ReceiverWords;

/** What stands where on its way to the receiver, in words of one language. */
public final class QueueWords {
  private final Texts texts;

  public QueueWords(Texts texts) {
    this.texts = texts;
  }

  String stage(Stage stage) {
    return texts.get("queue.stage." + stage);
  }

  /** In one line of a list: where it stands, and why a person has to look. */
  public String mark(Outgoing row) {
    String stage =
        row.errand() == Errand.CORRECTION
            ? texts.get("queue.mark.correction", stage(row.stage()))
            : stage(row.stage());
    boolean why = row.stage() == Stage.ATTENTION;
    return row.reason()
        .filter(_ -> why)
        .map(reason -> texts.get("queue.mark.why", stage, reason(reason)))
        .orElse(stage);
  }

  /** That it is of another receiver than the present one. */
  String elsewhere(String receiver) {
    return texts.get("queue.elsewhere", named(receiver));
  }

  /** The same behind what a line of a list says. */
  public String elsewhere(String said, String receiver) {
    return said.isEmpty()
        ? elsewhere(receiver)
        : texts.get("queue.mark.elsewhere", said, named(receiver));
  }

  private String named(String receiver) {
    return receiver.isBlank() ? texts.get("queue.elsewhere.unnamed") : receiver;
  }

  String reason(Reason reason) {
    return texts.get("queue.reason." + reason);
  }

  /** What is to be done about it, by whom. */
  String todo(Reason reason) {
    return texts.get("queue.todo." + reason);
  }

  /** Why everything rests, and what to do or until when; empty when it does not. */
  Optional<String> hold(Hold hold, Instant now) {
    if (hold.fatal().isPresent()) {
      return hold.fatal()
          .map(cause -> texts.get("queue.stopped", new ReceiverWords(texts).wrong(cause).line()));
    }
    if (hold.isOver(now)) {
      return Optional.empty();
    }
    String until = Formats.time(hold.until());
    return Optional.of(texts.get(hold.obeyed() ? "queue.rests.obeyed" : "queue.rests", until));
  }

  /** Its icon; the word stands beside it. */
  public static Icon icon(Stage stage) {
    return switch (stage) {
      case WAITING -> Icon.CLOUD_UPLOAD_OUTLINE;
      case SENDING -> Icon.SEND_OUTLINE;
      case SENT -> Icon.CHECK_CIRCLE_OUTLINE;
      case REFUSED -> Icon.CLOSE_CIRCLE_OUTLINE;
      case ATTENTION -> Icon.ALERT_OUTLINE;
      case BY_HAND -> Icon.HAND_POINTING_RIGHT;
    };
  }

  /** Its style class; colour only helps. */
  public static String tone(Stage stage) {
    return switch (stage) {
      case WAITING, SENDING -> "info";
      case SENT -> "success";
      case REFUSED -> "danger";
      case ATTENTION -> "warning";
      case BY_HAND -> "muted";
    };
  }
}
