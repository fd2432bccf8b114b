package vn.hotline1022.ui.followup;

import java.time.Duration;
import java.time.Instant;
import java.time.format.TextStyle;
import java.util.Optional;
import vn.hotline1022.call.Call;
import vn.hotline1022.followup.DueGroup;
import vn.hotline1022.followup.DueTime;
import vn.hotline1022.followup.FollowUp;
import vn.hotline1022.followup.FollowUpStep;
import vn.hotline1022.followup.QuickTime;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.ui.calls.CallTexts;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.common.Texts;

/** Promises in words of one language. */
final class FollowUpTexts {
  private static final int SHOWN_FIRST = 4;
  private static final int SHOWN_LAST = 3;

  private final Texts texts;
  private final CallTexts calls;
  private final boolean wholeNumbers;

  FollowUpTexts(Texts texts, FollowUpTools tools) {
    this(texts, tools.calls(), tools.wholeNumbers());
  }

  FollowUpTexts(Texts texts, CallTools tools, boolean wholeNumbers) {
    this.texts = texts;
    this.calls = new CallTexts(texts, tools);
    this.wholeNumbers = wholeNumbers;
  }

  /** The number; its middle hidden from whom it does not concern. */
  String number(PhoneNumber phone) {
    String whole = calls.number(phone);
    boolean few = phone.key().length() <= SHOWN_FIRST + SHOWN_LAST;
    return wholeNumbers || few ? whole : masked(whole);
  }

  private static String masked(String whole) {
    StringBuilder shown = new StringBuilder();
    int digits = (int) whole.chars().filter(Character::isDigit).count();
    int at = 0;
    for (int i = 0; i < whole.length(); i++) {
      char c = whole.charAt(i);
      boolean digit = Character.isDigit(c);
      boolean hidden = digit && at >= SHOWN_FIRST && at < digits - SHOWN_LAST;
      shown.append(hidden ? '•' : c);
      at += digit ? 1 : 0;
    }
    return shown.toString();
  }

  String why(FollowUp promise) {
    return promise.why().isBlank() ? texts.get("followup.why.none") : promise.why();
  }

  /** Why, in a line or two. */
  String brief(FollowUp promise, int most) {
    String whole = why(promise).replace('\n', ' ');
    if (whole.length() <= most) {
      return whole;
    }
    int space = whole.lastIndexOf(' ', most);
    return whole.substring(0, space > most / 2 ? space : most) + "…";
  }

  /** {@code 14:00} today, {@code 22/11 08:30} on other days. */
  String when(Instant due, Instant now) {
    return DueTime.today(due).equals(DueTime.today(now)) ? Formats.time(due) : Formats.dayTime(due);
  }

  /** How far away: {@code còn 25 phút}, {@code quá hẹn 3 giờ}; nothing for what is over. */
  String distance(FollowUp promise, Instant now) {
    if (!promise.state().waits()) {
      return texts.get("followup.state." + promise.state());
    }
    Duration away = Duration.between(now, promise.due());
    return away.isNegative()
        ? texts.get("followup.overdue.by", span(away.negated()))
        : texts.get("followup.in", span(away));
  }

  private String span(Duration time) {
    if (time.toMinutes() < 60) {
      return texts.get("followup.span.minutes", time.toMinutes());
    }
    return time.toHours() < 48
        ? texts.get("followup.span.hours", time.toHours())
        : texts.get("followup.span.days", time.toDays());
  }

  String quick(QuickTime quick) {
    return texts.get("followup.quick." + quick);
  }

  String group(DueGroup group, int count) {
    return texts.get("followup.group." + group, texts.number(count));
  }

  String outcome(FollowUpStep.Kind kind) {
    return texts.get("followup.outcome." + kind);
  }

  /** {@code 4 8 2 9}: read out digit by digit. */
  static String spaced(String code) {
    return String.join(" ", code.split(""));
  }

  /** What the due time means, or why it cannot be used. */
  String reading(DueTime.Reading reading, Instant now) {
    return reading
        .at()
        .map(
            at ->
                texts.get(
                    "followup.reading", day(at), Formats.time(at), span(Duration.between(now, at))))
        .orElseGet(() -> texts.get("followup.fault." + reading.fault().orElseThrow()));
  }

  private String day(Instant at) {
    String weekday =
        at.atZone(Formats.ZONE)
            .getDayOfWeek()
            .getDisplayName(TextStyle.FULL, texts.language().locale());
    return weekday + " " + Formats.date(at);
  }

  /** What was done, by whom and when. */
  String step(FollowUpStep step) {
    String done = texts.get("followup.step." + step.kind(), step.operator());
    return step.again()
        .map(again -> texts.get("followup.step.again", done, Formats.dayTime(again)))
        .orElse(done);
  }

  /** The call it was made in, in one line. */
  String origin(Optional<Call> call) {
    return call.map(
            now ->
                texts.get(
                    "followup.origin.call",
                    Formats.dateTime(now.startedAt()),
                    now.operator(),
                    calls.reasons(now)))
        .orElse(texts.get("followup.origin.none"));
  }
}
