package vn.hotline1022.ui.feedback;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.hotline1022.feedback.Deadlines;
import vn.hotline1022.feedback.Due;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackStep;
import vn.hotline1022.feedback.outbox.Receiver;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.feedback.HistoryEntry.Mark;

/** What was done about an item, oldest first, and what comes next, in words. */
final class History {
  private static final int BRIEF = 400;

  private final FollowWords words;
  private final Texts texts;
  private final Deadlines deadlines;
  private final OpenItem open;
  private final Feedback item;

  private History(OpenItem open, FollowWords words, Deadlines deadlines) {
    this.open = open;
    this.item = open.item();
    this.words = words;
    this.texts = words.texts();
    this.deadlines = deadlines;
  }

  static List<HistoryEntry> of(OpenItem open, FollowWords words, Deadlines deadlines) {
    return new History(open, words, deadlines).entries();
  }

  private List<HistoryEntry> entries() {
    List<HistoryEntry> entries = new ArrayList<>();
    String begun = item.call().isPresent() ? "called" : "written";
    entries.add(
        new HistoryEntry(
            Mark.DONE,
            texts.get("feedback.follow.done." + begun),
            Formats.dayTime(item.writtenAt()),
            texts.get(
                "feedback.follow.done.by",
                item.operator(),
                item.reporter().phone().map(words::number).orElse("–"))));
    item.steps().forEach(step -> entries.add(entry(step)));
    next().ifPresent(entries::add);
    return entries;
  }

  private HistoryEntry entry(FeedbackStep step) {
    return new HistoryEntry(
        mark(step),
        title(step),
        Formats.dayTime(step.at()) + " · " + by(step.actor()),
        brief(detail(step)));
  }

  private String by(String actor) {
    return actor.equals(Receiver.ACTOR) ? texts.get("queue.actor") : actor;
  }

  private static Mark mark(FeedbackStep step) {
    return switch (step) {
      case FeedbackStep.Answered _ -> Mark.GOOD;
      case FeedbackStep.Rated rated ->
          switch (rated.rating()) {
            case SATISFIED, ACCEPTED -> Mark.GOOD;
            case DISSATISFIED -> Mark.BAD;
          };
      case FeedbackStep.Refused _, FeedbackStep.Withdrawn _ -> Mark.BAD;
      case FeedbackStep.Filed _,
          FeedbackStep.Received _,
          FeedbackStep.Assigned _,
          FeedbackStep.InProgress _,
          FeedbackStep.Told _,
          FeedbackStep.Reopened _,
          FeedbackStep.Supplemented _,
          FeedbackStep.Corrected _,
          FeedbackStep.Joined _,
          FeedbackStep.Linked _,
          FeedbackStep.Consented _,
          FeedbackStep.Asked _,
          FeedbackStep.PassedOn _ ->
          Mark.DONE;
    };
  }

  private String title(FeedbackStep step) {
    if (step instanceof FeedbackStep.Told told && !told.reached()) {
      return texts.get("feedback.follow.done.NOT_REACHED");
    }
    return texts.get("feedback.follow.done." + step.kind());
  }

  private String detail(FeedbackStep step) {
    return switch (step) {
      case FeedbackStep.Filed filed ->
          withPhotos(
              filed.receiverCode().isEmpty()
                  ? ""
                  : texts.get("feedback.follow.done.code", filed.receiverCode()),
              item.allPhotos().size());
      case FeedbackStep.Received received -> inTime(received.at());
      case FeedbackStep.Assigned assigned -> assigned.agency();
      case FeedbackStep.InProgress _ -> "";
      case FeedbackStep.Answered answered ->
          withPhotos(quoted(answered.text()), answered.photos().size());
      case FeedbackStep.Refused refused -> joined(words.ground(refused.ground()), refused.text());
      case FeedbackStep.Told told ->
          told.again()
              .map(at -> texts.get("feedback.follow.done.again", words.moment(at)))
              .orElse("");
      case FeedbackStep.Rated rated ->
          joined(texts.get("feedback.follow.rating." + rated.rating()), rated.comment());
      case FeedbackStep.Reopened reopened -> reopened.why();
      case FeedbackStep.Supplemented more -> withPhotos(quoted(more.text()), more.photos().size());
      case FeedbackStep.Corrected corrected -> corrected.matter().title();
      case FeedbackStep.Withdrawn withdrawn -> withdrawn.why();
      case FeedbackStep.Joined to -> other(to.other());
      case FeedbackStep.Linked to -> other(to.other());
      case FeedbackStep.Consented said ->
          texts.get("feedback.follow.done.agreed", words.agreed(said.consent()));
      case FeedbackStep.PassedOn _ -> "";
      case FeedbackStep.Asked asked ->
          texts.get("feedback.follow.done.look", words.moment(asked.again()));
    };
  }

  private String other(UUID id) {
    return Stream.concat(open.linked().stream(), open.counted().stream())
        .filter(one -> one.id().equals(id))
        .findFirst()
        .map(one -> one.code() + " · " + words.title(one))
        .orElse(texts.get("feedback.follow.done.elsewhere"));
  }

  /** Whether the receiver accepted it within the hours there are for that. */
  private String inTime(Instant at) {
    return item.filedAt()
        .map(
            filed ->
                texts.get(
                    at.isAfter(deadlines.acceptBy(filed))
                        ? "feedback.follow.done.late"
                        : "feedback.follow.done.intime",
                    Deadlines.ACCEPT_HOURS))
        .orElse("");
  }

  private static String quoted(String text) {
    return text.isBlank() ? "" : "“" + text + "”";
  }

  private String withPhotos(String text, int photos) {
    return photos == 0 ? text : joined(text, texts.get("feedback.follow.photos", photos));
  }

  private static String joined(String one, String other) {
    return one.isBlank() || other.isBlank() ? one + other : one + " · " + other;
  }

  private static String brief(String text) {
    return text.length() <= BRIEF ? text : text.substring(0, BRIEF) + "…";
  }

  /** What is waited for now, by when. */
  private Optional<HistoryEntry> next() {
    if (item.isErased()) {
      return Optional.empty();
    }
    return switch (item.state()) {
      case QUEUED -> toCome("FILED", "");
      case SENT -> toCome("RECEIVED", due(item.filedAt().map(deadlines::acceptance)));
      case RECEIVED, ASSIGNED, IN_PROGRESS ->
          toCome(
              "ANSWERED",
              due(item.acceptedAt().map(from -> deadlines.handling(item.level(), from))));
      case ANSWERED, REFUSED -> telling();
      case JOINED -> open.hasResult() ? telling() : toCome("OTHER", "");
      case RATED, WITHDRAWN -> Optional.empty();
    };
  }

  private Optional<HistoryEntry> telling() {
    if (!words.mayCall(open)) {
      return Optional.empty();
    }
    Optional<FeedbackStep.Told> told = item.told();
    boolean reached = told.filter(FeedbackStep.Told::reached).isPresent();
    String again =
        told.flatMap(FeedbackStep.Told::again)
            .map(at -> texts.get("feedback.follow.done.again", words.moment(at)))
            .orElse("");
    if (reached) {
      return item.can(FeedbackStep.Kind.RATED) && item.rated().isEmpty()
          ? toCome("RATED", "")
          : Optional.empty();
    }
    return toCome("TOLD", again);
  }

  private Optional<HistoryEntry> toCome(String what, String detail) {
    return Optional.of(
        new HistoryEntry(
            Mark.TO_COME,
            texts.get("feedback.follow.next." + what),
            texts.get(
                open.line().overdue() ? "feedback.follow.next.late" : "feedback.follow.next.yet"),
            detail));
  }

  private String due(Optional<Due> due) {
    return due.map(by -> texts.get("feedback.follow.next.by", words.due(by))).orElse("");
  }
}
