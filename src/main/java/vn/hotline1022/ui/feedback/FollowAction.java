package vn.hotline1022.ui.feedback;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.feedback.Consent.Purpose;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackState;
import vn.hotline1022.feedback.FeedbackStep.Kind;
import vn.hotline1022.feedback.Task;
import vn.hotline1022.ui.queue.QueueItem;

/** What can be done with an item that is written, each by its own key. */
enum FollowAction {
  /** The citizen is told the result on the telephone. */
  CALL_BACK("Ctrl B", KeyCode.B),
  /** The receiver knows now what was added, put right or taken back. */
  PASS_ON("Alt D", KeyCode.D),
  RECEIVED("Alt N", KeyCode.N),
  ASSIGNED("Alt P", KeyCode.P),
  IN_PROGRESS("Alt X", KeyCode.X),
  ANSWER("Alt T", KeyCode.T),
  /** The receiver refused it, for a ground of the list. */
  REFUSE("Alt C", KeyCode.C),
  /** The receiver was asked why there is nothing yet. */
  ASK("Alt H", KeyCode.H),
  /** Copied by hand into the receiver's system; again, where the code was mistyped. */
  FILE("Alt G", KeyCode.G),
  REOPEN("Alt M", KeyCode.M),
  SUPPLEMENT("Alt B", KeyCode.B),
  CORRECT("Ctrl R", KeyCode.R),
  /** Counted to another item, or only named beside it. */
  JOIN("Alt K", KeyCode.K),
  /** Paper for the citizen. */
  RECEIPT("Alt I", KeyCode.I),
  /** The same as text, to be sent in a message. */
  RECEIPT_TEXT("Alt V", KeyCode.V),
  /** The citizen takes their consent back. */
  WITHDRAW("Alt R", KeyCode.R);

  private final String shown;
  private final KeyCode key;

  FollowAction(String shown, KeyCode key) {
    this.shown = shown;
    this.key = key;
  }

  /** Its key, as written. */
  String shown() {
    return shown;
  }

  KeyCombination key() {
    return new KeyCodeCombination(
        key, shown.startsWith("Ctrl") ? KeyCombination.SHORTCUT_DOWN : KeyCombination.ALT_DOWN);
  }

  /** Whether it means something for this item now, and the person may do it. */
  boolean fits(OpenItem open, FollowTools tools) {
    Feedback item = open.item();
    boolean may = kind().stream().allMatch(kind -> item.can(kind) && tools.may().test(kind));
    return may && !item.isErased() && !item.isRestricted() && needed(open);
  }

  /** The step it leads to, if one. */
  private Optional<Kind> kind() {
    return switch (this) {
      case FILE -> Optional.of(Kind.FILED);
      case CALL_BACK -> Optional.of(Kind.TOLD);
      case PASS_ON -> Optional.of(Kind.PASSED_ON);
      case RECEIVED -> Optional.of(Kind.RECEIVED);
      case ASSIGNED -> Optional.of(Kind.ASSIGNED);
      case IN_PROGRESS -> Optional.of(Kind.IN_PROGRESS);
      case ANSWER -> Optional.of(Kind.ANSWERED);
      case REFUSE -> Optional.of(Kind.REFUSED);
      case ASK -> Optional.of(Kind.ASKED);
      case REOPEN -> Optional.of(Kind.REOPENED);
      case SUPPLEMENT -> Optional.of(Kind.SUPPLEMENTED);
      case CORRECT -> Optional.of(Kind.CORRECTED);
      case JOIN -> Optional.of(Kind.LINKED);
      case WITHDRAW -> Optional.of(Kind.WITHDRAWN);
      case RECEIPT, RECEIPT_TEXT -> Optional.empty();
    };
  }

  private boolean needed(OpenItem open) {
    Feedback item = open.item();
    return switch (this) {
      case CALL_BACK -> open.hasResult() && mayCall(item);
      case FILE -> open.queue().filter(QueueItem::isInDoubt).isEmpty();
      case PASS_ON -> item.toPassOn();
      case IN_PROGRESS -> item.state() != FeedbackState.IN_PROGRESS;
      case RECEIVED,
          ASSIGNED,
          ANSWER,
          REFUSE,
          ASK,
          REOPEN,
          SUPPLEMENT,
          CORRECT,
          JOIN,
          WITHDRAW,
          RECEIPT,
          RECEIPT_TEXT ->
          true;
    };
  }

  /** Whose number may not be kept to report back is not called. */
  private static boolean mayCall(Feedback item) {
    return item.reporter().callable() && item.consent().to(Purpose.REPORT_BACK);
  }

  /** What comes first about an item: what is to be done about it, else what one waits for. */
  static Optional<FollowAction> leading(OpenItem open) {
    boolean asks = open.queue().filter(QueueItem::isUnsure).isPresent();
    Optional<FollowAction> waited =
        open.item().state().atReceiver() ? Optional.of(ANSWER) : Optional.empty();
    return mending(open)
        .or(() -> open.task().filter(_ -> !asks).map(FollowAction::first))
        .map(action -> open.isOthers() && action == FILE ? SUPPLEMENT : action)
        .or(() -> waited);
  }

  /** What the receiver refused, or asks, is put right first; then it goes again by itself. */
  private static Optional<FollowAction> mending(OpenItem open) {
    return open.queue().filter(QueueItem::isMended).map(_ -> CORRECT);
  }

  private static FollowAction first(Task task) {
    return switch (task) {
      case FILE -> FILE;
      case PASS_ON -> PASS_ON;
      case TELL_RESULT -> CALL_BACK;
      case ASK_AGAIN_OVERDUE -> ASK;
    };
  }

  Icon icon() {
    return switch (this) {
      case FILE -> Icon.SEND_OUTLINE;
      case CALL_BACK -> Icon.PHONE_RETURN_OUTLINE;
      case PASS_ON -> Icon.ACCOUNT_ARROW_RIGHT_OUTLINE;
      case RECEIVED -> Icon.INBOX_ARROW_DOWN_OUTLINE;
      case ASSIGNED -> Icon.ACCOUNT_ARROW_RIGHT_OUTLINE;
      case IN_PROGRESS -> Icon.PROGRESS_WRENCH;
      case ANSWER -> Icon.REPLY_OUTLINE;
      case REFUSE -> Icon.CLOSE_CIRCLE_OUTLINE;
      case ASK -> Icon.CHAT_QUESTION_OUTLINE;
      case REOPEN -> Icon.RESTORE;
      case SUPPLEMENT -> Icon.IMAGE_PLUS;
      case CORRECT -> Icon.FILE_DOCUMENT_EDIT_OUTLINE;
      case JOIN -> Icon.LINK_VARIANT;
      case WITHDRAW -> Icon.HAND_BACK_LEFT_OUTLINE;
      case RECEIPT -> Icon.PRINTER_OUTLINE;
      case RECEIPT_TEXT -> Icon.CONTENT_COPY;
    };
  }
}
