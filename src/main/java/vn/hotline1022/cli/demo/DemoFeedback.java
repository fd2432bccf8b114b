package vn.hotline1022.cli.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hotline1022.call.Call;
import vn.hotline1022.citizen.Citizen;
import vn.hotline1022.citizen.CitizenRepository;
import vn.hotline1022.feedback.Attributes;
import vn.hotline1022.feedback.Consent;
import vn.hotline1022.feedback.Consent.Channel;
import vn.hotline1022.feedback.Consent.Purpose;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackKind;
import vn.hotline1022.feedback.FeedbackPlace;
import vn.hotline1022.feedback.FeedbackStep;
import vn.hotline1022.feedback.Level;
import vn.hotline1022.feedback.Matter;
import vn.hotline1022.feedback.Rating;
import vn.hotline1022.feedback.Reporter;
import vn.hotline1022.feedback.Seen;
import vn.hotline1022.photo.Photo;
import vn.hotline1022.text.Formats;
import vn.hotline1022.unit.Place;

/** Feedback in every state: waiting to be filed, at the receiver, late, answered, told, rated. */
final class DemoFeedback {
  private static final String RECEIVER = "iHaNoi";
  private static final int RECEIVER_CODES = 293_944;
  private static final Duration FILED = Duration.ofMinutes(20);
  // What was written in a call is written as it ends; a call further away is not the one.
  private static final Duration SAME = Duration.ofHours(3);
  private static final String NOTHING = "-";

  /** What becomes of each line of the words, and how many hours ago it was written. */
  private enum Fate {
    QUEUED(2, 2),
    QUEUED_URGENT(1, 1),
    ANSWERED(70, 1),
    IN_PROGRESS(44, 2),
    SENT_LATE(216),
    NOT_REACHED(96),
    SATISFIED(288),
    ASSIGNED_URGENT(50),
    REOPENED(240),
    REFUSED(120),
    WITHDRAWN(190),
    RECEIVED(20),
    ACCEPTED(360),
    SENT(3),
    JOINED(40);

    private final int hours;
    private final int pictures;

    Fate(int hours) {
      this(hours, 0);
    }

    Fate(int hours, int pictures) {
      this.hours = hours;
      this.pictures = pictures;
    }
  }

  /** An item as it was written, and what was done about it. */
  record Made(Feedback item, List<FeedbackStep> steps) {}

  private final DemoWords words;
  private final DemoIds ids;
  private final CitizenRepository citizens;
  private final DemoPictures pictures;
  private final List<DemoUnits.Named> units = DemoUnits.all();

  DemoFeedback(DemoWords words, DemoIds ids, CitizenRepository citizens, DemoPictures pictures) {
    this.words = words;
    this.ids = ids;
    this.citizens = citizens;
    this.pictures = pictures;
  }

  /**
   * One for each line of the words, as far as there are calls.
   *
   * @param calls from numbers that can be called
   */
  List<Made> of(List<Call> calls, Instant now) {
    List<Call> left = new ArrayList<>(calls);
    List<Made> all = new ArrayList<>();
    List<String> lines = words.all("feedback");
    for (Fate fate : Fate.values()) {
      if (!left.isEmpty()) {
        Instant about = now.minus(Duration.ofHours(fate.hours)).truncatedTo(ChronoUnit.MILLIS);
        Call call = nearest(left, about);
        left.remove(call);
        String[] cells = lines.get(all.size()).split(" \\|", -1);
        Feedback item = item(cells, fate, call, about);
        all.add(new Made(item, new Steps(item, fate, now, all, pictures).all(answer(cells))));
      }
    }
    return all;
  }

  private static String answer(String[] cells) {
    String answer = cells[cells.length - 1].strip();
    return answer.equals(NOTHING) ? "" : answer;
  }

  private static Call nearest(List<Call> calls, Instant at) {
    Call best = calls.getFirst();
    for (Call call : calls) {
      best = away(call, at).compareTo(away(best, at)) < 0 ? call : best;
    }
    return best;
  }

  private static Duration away(Call call, Instant at) {
    return Duration.between(end(call), at).abs();
  }

  private static Instant end(Call call) {
    return call.timeline().getLast().at();
  }

  private Feedback item(String[] cells, Fate fate, Call call, Instant about) {
    boolean inCall =
        away(call, about).compareTo(SAME) <= 0 && !end(call).isAfter(about.plus(FILED));
    Instant at = inCall ? end(call).truncatedTo(ChronoUnit.MILLIS) : about;
    boolean urgent = fate == Fate.QUEUED_URGENT || fate == Fate.ASSIGNED_URGENT;
    UUID id = ids.at(at);
    return Feedback.written(
        id,
        inCall ? Optional.of(call.id()) : Optional.empty(),
        call.operator(),
        at,
        matter(cells, at),
        urgent ? Level.URGENT : Level.NORMAL,
        place(cells),
        reporter(call),
        pictures.of(id, fate.pictures),
        new Consent(1, at, Channel.PHONE, Set.of(Purpose.FILE, Purpose.REPORT_BACK), ""));
  }

  private static boolean isProcedure(String[] cells) {
    return cells[2].contains(": ");
  }

  private static Matter matter(String[] cells, Instant at) {
    boolean procedure = isProcedure(cells);
    String[] office = cells[2].strip().split(": ", 2);
    LocalDate day = at.atZone(Formats.ZONE).toLocalDate().minusDays(1);
    return new Matter(
        procedure ? FeedbackKind.PROCEDURE : FeedbackKind.FIELD,
        cells[0].strip(),
        cells[4].strip(),
        cells[5].strip(),
        procedure ? Optional.empty() : Optional.of(new Seen(day, Optional.of(LocalTime.of(18, 0)))),
        procedure ? office[0] : "",
        procedure ? office[1] : "",
        Attributes.NONE);
  }

  private FeedbackPlace place(String[] cells) {
    String ward = cells[1].strip();
    Place where =
        units.stream()
            .filter(unit -> unit.name().equals(ward))
            .findFirst()
            .flatMap(unit -> Place.of(unit.place()))
            .orElseThrow();
    boolean procedure = isProcedure(cells);
    return new FeedbackPlace(
        procedure ? "" : cells[2].strip(), cells[3].strip(), where, Optional.empty());
  }

  private Reporter reporter(Call call) {
    Optional<UUID> caller = call.parties().caller();
    Optional<Citizen> known = caller.flatMap(citizens::find);
    return new Reporter(
        caller,
        known.map(Citizen::name).orElse(""),
        Optional.of(call.phone()),
        known.map(Citizen::name).filter(name -> !name.isBlank()).isEmpty(),
        known.flatMap(Citizen::addressing));
  }

  /** What was done about one item, by its fate. */
  private static final class Steps {
    private final Feedback item;
    private final Fate fate;
    private final Instant now;
    private final List<Made> before;
    private final List<FeedbackStep> steps = new ArrayList<>();
    private final String who = DemoStaff.MORNING.code();
    private final DemoPictures pictures;
    private int hours;

    Steps(Feedback item, Fate fate, Instant now, List<Made> before, DemoPictures pictures) {
      this.pictures = pictures;
      this.item = item;
      this.fate = fate;
      this.now = now;
      this.before = before;
    }

    List<FeedbackStep> all(String answer) {
      switch (fate) {
        case QUEUED, QUEUED_URGENT -> {}
        case JOINED -> steps.add(new FeedbackStep.Joined(later(1), who, before.get(3).item().id()));
        case SENT_LATE, SENT -> filed();
        case RECEIVED -> received();
        case ASSIGNED_URGENT -> assigned();
        case IN_PROGRESS -> progressed();
        case ANSWERED -> answered(answer);
        case NOT_REACHED -> notReached(answer);
        case REFUSED -> refused(answer);
        case SATISFIED -> rated(answer, Rating.SATISFIED, "Xử lý nhanh");
        case ACCEPTED -> rated(answer, Rating.ACCEPTED, "");
        case REOPENED -> reopened(answer);
        case WITHDRAWN -> withdrawn();
      }
      return steps;
    }

    /** So many hours after the step before, never after now. */
    private Instant later(int after) {
      hours += after;
      Instant at = item.writtenAt().plus(FILED).plus(Duration.ofHours(hours));
      return at.isBefore(now) ? at : now.minusSeconds(60).truncatedTo(ChronoUnit.MILLIS);
    }

    private void filed() {
      String code = Integer.toString(RECEIVER_CODES + 17 * before.size());
      steps.add(new FeedbackStep.Filed(later(0), who, RECEIVER, code));
    }

    private void received() {
      filed();
      steps.add(new FeedbackStep.Received(later(2), who));
    }

    private void assigned() {
      received();
      steps.add(new FeedbackStep.Assigned(later(3), who, "Đơn vị duy trì trên địa bàn"));
    }

    private void progressed() {
      assigned();
      steps.add(new FeedbackStep.InProgress(later(12), who));
    }

    private void answered(String answer) {
      progressed();
      List<Photo> after = pictures.of(item.id(), fate == Fate.ANSWERED ? 2 : 0);
      steps.add(new FeedbackStep.Answered(later(24), who, answer, after));
    }

    private void notReached(String answer) {
      answered(answer);
      Instant again = now.plus(Duration.ofHours(2)).truncatedTo(ChronoUnit.HOURS);
      steps.add(new FeedbackStep.Told(later(20), who, false, Optional.of(again)));
    }

    private void refused(String answer) {
      received();
      steps.add(new FeedbackStep.Refused(later(30), who, "PLACE_UNCLEAR", answer));
    }

    private void rated(String answer, Rating rating, String comment) {
      answered(answer);
      Instant called = later(16);
      steps.add(new FeedbackStep.Told(called, who, true, Optional.empty()));
      steps.add(new FeedbackStep.Rated(called, who, rating, comment));
    }

    private void reopened(String answer) {
      rated(answer, Rating.DISSATISFIED, "Mưa lại ngập như cũ");
      steps.add(new FeedbackStep.Reopened(later(1), who, "Đã nạo vét nhưng vẫn ngập"));
    }

    private void withdrawn() {
      received();
      steps.add(new FeedbackStep.Withdrawn(later(40), who, "Đã dọn sạch, không cần nữa"));
    }
  }
}
