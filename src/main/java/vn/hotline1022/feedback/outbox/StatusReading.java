package vn.hotline1022.feedback.outbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackGateway.Progress;
import vn.hotline1022.feedback.FeedbackGateway.Status;
import vn.hotline1022.feedback.FeedbackState;
import vn.hotline1022.feedback.FeedbackStep;
import vn.hotline1022.text.SearchKey;

/**
 * What a status means for an item. The standard knows open and closed alone; how far it is stands
 * in the notes, and who has it beside them. Each step is taken once.
 */
final class StatusReading {
  private static final String OTHER_GROUND = "OUT_OF_SCOPE";

  private static final List<String> REFUSED =
      List.of(
          "tu choi",
          "khong tiep nhan",
          "khong thuoc tham quyen",
          "khong du dieu kien",
          "rejected",
          "refused",
          "declined",
          "not accepted");

  private static final List<String> IN_PROGRESS =
      List.of("dang xu ly", "dang giai quyet", "dang thuc hien", "in progress", "in process");

  private static final List<String> RECEIVED =
      List.of("tiep nhan", "da nhan", "received", "accepted", "acknowledged");

  private static final Map<String, String> GROUNDS = grounds();

  private StatusReading() {}

  private static Map<String, String> grounds() {
    Map<String, String> grounds = new LinkedHashMap<>();
    grounds.put("trung", "DUPLICATE");
    grounds.put("duplicate", "DUPLICATE");
    grounds.put("dia diem", "PLACE_UNCLEAR");
    grounds.put("location", "PLACE_UNCLEAR");
    grounds.put("thoi gian", "TIME_UNCLEAR");
    grounds.put("noi dung", "CONTENT_UNCLEAR");
    grounds.put("khieu nai", "COMPLAINT");
    grounds.put("to cao", "DENUNCIATION");
    grounds.put("nguoi phan anh", "IDENTITY_MISSING");
    return grounds;
  }

  /** Tells one status from another. */
  static String digest(Status status) {
    return Integer.toHexString(
        List.of(status.progress(), status.notes(), status.agency()).hashCode());
  }

  /** The steps that bring the item to where the receiver has it, in order. */
  static List<FeedbackStep> steps(Feedback item, Status status, String actor, Instant now) {
    Instant at = at(item, status, now);
    String notes = SearchKey.of(status.notes());
    List<FeedbackStep> wanted = new ArrayList<>();
    boolean open = status.progress() != Progress.CLOSED;
    if (says(notes, RECEIVED) && !says(notes, REFUSED)) {
      wanted.add(new FeedbackStep.Received(at, actor));
    }
    boolean other = !item.agency().equals(Optional.of(status.agency()));
    if (!status.agency().isEmpty() && other) {
      wanted.add(new FeedbackStep.Assigned(at, actor, status.agency()));
    }
    if (open && says(notes, IN_PROGRESS)) {
      wanted.add(new FeedbackStep.InProgress(at, actor));
    }
    if (!open) {
      wanted.add(result(status, notes, actor, at));
    }
    return allowed(item, wanted);
  }

  private static FeedbackStep result(Status status, String notes, String actor, Instant at) {
    return says(notes, REFUSED)
        ? new FeedbackStep.Refused(at, actor, ground(notes), status.notes())
        : new FeedbackStep.Answered(at, actor, status.notes(), List.of());
  }

  private static String ground(String notes) {
    return GROUNDS.entrySet().stream()
        .filter(entry -> says(notes, List.of(entry.getKey())))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(OTHER_GROUND);
  }

  private static boolean says(String notes, List<String> words) {
    return words.stream().anyMatch((" " + notes + " ")::contains);
  }

  /** Without what is there already, or would lead back. */
  private static List<FeedbackStep> allowed(Feedback item, List<FeedbackStep> wanted) {
    Feedback now = item;
    List<FeedbackStep> taken = new ArrayList<>();
    for (FeedbackStep step : wanted) {
      boolean repeated =
          step instanceof FeedbackStep.InProgress && now.state() == FeedbackState.IN_PROGRESS;
      boolean back =
          step instanceof FeedbackStep.Assigned && now.state() == FeedbackState.IN_PROGRESS;
      if (!repeated && !back && now.can(step) && !isSaid(now, step)) {
        now = now.after(step);
        taken.add(step);
      }
    }
    return taken;
  }

  private static boolean isSaid(Feedback item, FeedbackStep step) {
    boolean answered =
        step instanceof FeedbackStep.Answered it
            && item.answer().filter(was -> was.text().equals(it.text())).isPresent();
    boolean refused =
        step instanceof FeedbackStep.Refused it
            && item.refusal().filter(was -> was.text().equals(it.text())).isPresent();
    return answered || refused;
  }

  /** The receiver's clock may be wrong: never before it was filed, never in the future. */
  private static Instant at(Feedback item, Status status, Instant now) {
    Instant earliest = item.filedAt().orElse(item.writtenAt());
    Instant said = status.updated().filter(it -> it.isBefore(now)).orElse(now);
    return said.isBefore(earliest) ? earliest : said;
  }
}
