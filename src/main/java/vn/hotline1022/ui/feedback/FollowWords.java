package vn.hotline1022.ui.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import vn.hotline1022.citizen.Addressing;
import vn.hotline1022.feedback.Consent;
import vn.hotline1022.feedback.Consent.Purpose;
import vn.hotline1022.feedback.Due;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackLine;
import vn.hotline1022.feedback.FeedbackLists;
import vn.hotline1022.feedback.FeedbackState;
import vn.hotline1022.feedback.FeedbackTab;
import vn.hotline1022.feedback.Holiday;
import vn.hotline1022.feedback.Reporter;
import vn.hotline1022.feedback.ResultSpeech;
import vn.hotline1022.feedback.Seen;
import vn.hotline1022.feedback.SpokenNames;
import vn.hotline1022.feedback.Task;
import vn.hotline1022.feedback.Withdrawal;
import vn.hotline1022.followup.DueTime;
import vn.hotline1022.lists.ListEntry;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.ui.calls.CallTexts;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.unit.UnitTexts;
import vn.hotline1022.unit.Place;
import vn.hotline1022.unit.UnitFinder;

/** Feedback that is followed, in words of one language. */
final class FollowWords {
  private final Texts texts;
  private final FollowTools tools;
  private final CallTexts calls;
  private final UnitTexts units;
  private FeedbackLists lists;

  FollowWords(Texts texts, FollowTools tools) {
    this.texts = texts;
    this.tools = tools;
    this.calls = new CallTexts(texts, tools.calls());
    this.units = new UnitTexts(texts);
    // Made anew only when somebody edits a list: rows ask for it again and again.
    tools.calls().listsInUse().subscribe(now -> lists = FeedbackLists.of(now.book()));
  }

  Texts texts() {
    return texts;
  }

  private Locale locale() {
    return texts.language().locale();
  }

  String tab(FeedbackTab tab, int count) {
    return texts.get("feedback.follow.tab." + tab, texts.number(count));
  }

  String state(FeedbackState state) {
    return texts.get("feedback.follow.state." + state);
  }

  /** What is to be done, as one would say it to a colleague. */
  String task(Task task) {
    return texts.get("feedback.follow.task." + task);
  }

  /** The badge of a line: that somebody is late, or else where it stands. */
  String badge(FeedbackLine line) {
    return line.overdue() ? texts.get("feedback.follow.overdue") : state(line.state());
  }

  /** The badge's style class; the word stands in it, colour only helps. */
  static String style(FeedbackLine line) {
    return line.overdue() ? "badge-danger" : style(line.state());
  }

  private static String style(FeedbackState state) {
    return switch (state) {
      case QUEUED -> "badge-warning";
      case SENT, RECEIVED, ASSIGNED, IN_PROGRESS -> "badge-info";
      case ANSWERED, RATED -> "badge-success";
      case REFUSED, JOINED, WITHDRAWN -> "badge-neutral";
    };
  }

  String title(FeedbackLine line) {
    return titled(line.title(), line.erased());
  }

  String title(Feedback item) {
    return titled(item.matter().title(), item.isErased());
  }

  private String titled(String title, boolean erased) {
    return title.isBlank()
        ? texts.get(erased ? "feedback.follow.erased" : "feedback.follow.untitled")
        : title;
  }

  /** {@code Phường Việt Hưng · Môi trường}. */
  String placeAndCategory(FeedbackLine line) {
    return joined(place(line.where()), lists.mainName(line.category(), locale()));
  }

  /** Where, what kind of matter, who, and the number. */
  String summary(Feedback item) {
    return joined(
        place(item.place().where()),
        category(item.matter().category()),
        who(item),
        item.reporter().phone().map(calls::number).orElse(""));
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
  }

  String who(Feedback item) {
    if (item.reporter().anonymous()) {
      return texts.get("feedback.follow.anonymous");
    }
    String title = item.reporter().addressing().map(Addressing::them).orElse("");
    return (title + " " + item.reporter().name()).strip();
  }

  String number(PhoneNumber phone) {
    return calls.number(phone);
  }

  String place(Place where) {
    return units.place(where.code(), tools.units().finder().get().map(UnitFinder::units));
  }

  String category(String code) {
    return lists.categoryName(code, locale());
  }

  String ground(String code) {
    return lists.refusalName(code, locale());
  }

  /** Codes of the grounds that are offered. */
  List<String> grounds() {
    return lists.refusals().stream().map(ListEntry::code).toList();
  }

  /** Whether the citizen can be called with the result, by whomever. */
  boolean mayCall(OpenItem open) {
    return FollowAction.CALL_BACK.fits(open, tools);
  }

  /** Address, landmark and unit in one line. */
  String where(Feedback item) {
    String near =
        item.place().landmark().isBlank()
            ? ""
            : texts.get("feedback.follow.near", item.place().landmark());
    return joined(item.place().address(), near, place(item.place().where()));
  }

  String seen(Seen seen) {
    return seen.time().map(time -> time + " ").orElse("") + Formats.date(seen.day());
  }

  /** {@code 14:30} today, {@code 22/11 08:30} on other days. */
  String moment(Instant at) {
    Instant now = tools.calls().time().now();
    return DueTime.today(at).equals(DueTime.today(now))
        ? texts.get("feedback.follow.today", Formats.time(at))
        : Formats.dayTime(at);
  }

  /** {@code Thứ Năm 26/11/2026 · 3 ngày làm việc (24/11 nghỉ)}. */
  String due(Due due) {
    String end =
        switch (due.unit()) {
          case WORKING_HOURS ->
              texts.get(
                  "feedback.follow.due.hours",
                  day(due.day()),
                  Formats.time(due.by()),
                  due.amount());
          case WORKING_DAYS -> texts.get("feedback.follow.due.days", day(due.day()), due.amount());
        };
    return due.skipped().isEmpty()
        ? end
        : texts.get("feedback.follow.due.off", end, skipped(due.skipped()));
  }

  private String day(LocalDate day) {
    String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, locale());
    return weekday + " " + Formats.date(day);
  }

  private static String skipped(List<Holiday> holidays) {
    return holidays.stream()
        .map(
            holiday ->
                holiday.from().equals(holiday.to())
                    ? dayMonth(holiday.from())
                    : dayMonth(holiday.from()) + "–" + dayMonth(holiday.to()))
        .collect(Collectors.joining(", "));
  }

  private static String dayMonth(LocalDate day) {
    return Formats.date(day).substring(0, 5);
  }

  /** What it brings about for this item that they take this back, for whoever does it. */
  List<String> consequences(Feedback item, Set<Purpose> takenBack) {
    return Withdrawal.consequences(item, takenBack).stream()
        .map(it -> texts.get("feedback.follow.withdraw." + it, Withdrawal.DAYS))
        .toList();
  }

  /** The same, to be read to the citizen. */
  String withdrawalSpeech(Feedback item, Set<Purpose> takenBack) {
    return String.join(" ", Withdrawal.told(item, takenBack, tools.speech()));
  }

  /** What they agree to still. */
  String agreed(Consent consent) {
    return consent.purposes().stream()
        .sorted()
        .map(purpose -> texts.get("feedback.follow.agreed." + purpose))
        .collect(Collectors.joining(", "));
  }

  /** Whether a person sees it: it and all around it are shown. */
  static boolean inSight(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  /**
   * What is read to the citizen about how it stands; empty while the units are not read yet.
   *
   * @param withResult the item whose result is told: itself, or the one it is counted to
   * @param chosen how they are called; else as they were when it was written
   */
  String speech(Feedback item, Feedback withResult, Optional<Addressing> chosen) {
    Reporter said = item.reporter();
    Reporter called =
        new Reporter(
            said.citizen(),
            said.name(),
            said.phone(),
            said.anonymous(),
            chosen.or(said::addressing));
    return tools
        .units()
        .finder()
        .get()
        .map(
            finder ->
                new ResultSpeech(
                    tools.speech(),
                    new SpokenNames(lists, finder.units()),
                    tools.deadlines().get()))
        .map(
            speech ->
                String.join(" ", speech.of(told(withResult, called), tools.calls().time().now())))
        .orElse("");
  }

  private static Feedback told(Feedback item, Reporter called) {
    return new Feedback(
        item.id(),
        item.code(),
        item.call(),
        item.operator(),
        item.writtenAt(),
        item.matter(),
        item.level(),
        item.place(),
        called,
        item.photos(),
        item.consent(),
        item.state(),
        item.steps());
  }
}
