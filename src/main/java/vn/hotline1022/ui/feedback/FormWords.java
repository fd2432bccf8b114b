package vn.hotline1022.ui.feedback;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.hotline1022.citizen.Addressing;
import vn.hotline1022.feedback.CheckItem;
import vn.hotline1022.feedback.Diversion;
import vn.hotline1022.feedback.Due;
import vn.hotline1022.feedback.Duplicate;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackForm;
import vn.hotline1022.feedback.FeedbackForm.Field;
import vn.hotline1022.feedback.FeedbackKind;
import vn.hotline1022.feedback.Holiday;
import vn.hotline1022.feedback.ReadBack;
import vn.hotline1022.feedback.SpokenNames;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.unit.UnitTexts;
import vn.hotline1022.unit.Place;
import vn.hotline1022.unit.Unit;
import vn.hotline1022.unit.Units;

/** What the form says, in the person's language; what is read to citizens is Vietnamese. */
final class FormWords {
  private final FormTools tools;
  private final Texts texts;
  private final UnitTexts units;
  private final CheckWords checks;
  private final DateTimeFormatter weekday;

  FormWords(FormTools tools, Texts texts) {
    this.tools = tools;
    this.texts = texts;
    this.units = new UnitTexts(texts);
    this.checks = new CheckWords(texts, this::category, this::allUnits);
    this.weekday = DateTimeFormatter.ofPattern("EEEE", locale());
  }

  private Locale locale() {
    return texts.language().locale();
  }

  /** The kind of a name; null for none. */
  static FeedbackKind kindOf(String name) {
    try {
      return FeedbackKind.valueOf(name);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  String category(String code) {
    return tools.lists().categoryName(code, locale());
  }

  String place(String code) {
    return units.place(code, allUnits());
  }

  private Optional<Units> allUnits() {
    return tools.units().finder().get().map(finder -> finder.units());
  }

  /** A line beside the form. */
  String line(CheckItem item) {
    return checks.line(item);
  }

  /** {@code Thứ Năm 26/11/2026 · 3 ngày làm việc (24/11 nghỉ)}. */
  String due(Due due) {
    String day = capital(weekday.format(due.day())) + " " + Formats.date(due.day());
    return switch (due.unit()) {
      case WORKING_DAYS ->
          texts.get("feedback.form.due.days", day, due.amount()) + skipped(due.skipped());
      case WORKING_HOURS ->
          texts.get("feedback.form.due.hours", day, Formats.time(due.by()), due.amount())
              + skipped(due.skipped());
    };
  }

  private String skipped(List<Holiday> holidays) {
    return holidays.isEmpty()
        ? ""
        : " "
            + texts.get(
                "feedback.form.due.skipped",
                holidays.stream().map(FormWords::span).collect(Collectors.joining(", ")));
  }

  private static String span(Holiday holiday) {
    String from = shortDay(holiday.from());
    return holiday.from().equals(holiday.to()) ? from : from + "–" + shortDay(holiday.to());
  }

  private static String shortDay(LocalDate day) {
    return day.getDayOfMonth() + "/" + day.getMonthValue();
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** Why another item may say the same. */
  String likeness(Duplicate duplicate) {
    return duplicate.reasons().stream()
        .map(why -> texts.get("feedback.form.like." + why.likeness(), why.parameter()))
        .collect(Collectors.joining(" · "));
  }

  /** Who will probably answer for it; of a procedure the office itself does. */
  String responsible(FeedbackForm form) {
    Optional<String> unit =
        form.where()
            .filter(where -> where instanceof Place.In)
            .flatMap(where -> allUnits().flatMap(all -> all.find(((Place.In) where).unit())))
            .filter(Unit.NewUnit.class::isInstance)
            .map(Unit::fullName);
    return unit.map(name -> texts.get("feedback.form.unit.expected", lower(name)))
        .orElseGet(() -> texts.get("feedback.form.unit.unknown"));
  }

  private static String lower(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /** How the citizen is called: as chosen in the form, or else in the call. */
  private FeedbackForm addressed(FeedbackForm form) {
    Optional<Addressing> inCall = tools.desk().addressing().get();
    return form.addressing().isPresent() || inCall.isEmpty()
        ? form
        : form.with(Field.ADDRESSING, inCall.get());
  }

  /** The consent as it is read to this citizen. */
  String consent(FormModel form) {
    FeedbackForm typed = addressed(form.fields().typed());
    return String.join(
        "\n", form.consent().text().read(typed.addressing(), typed.isOn(Field.CHILD)));
  }

  /** The whole item as it is read back. */
  String readBack(FormModel form) {
    FeedbackForm typed = form.fields().typed().answering(form.asked().asked().get());
    return spoken()
        .map(read -> read.of(addressed(typed), tools.calls().time().now()))
        .map(lines -> String.join("\n", lines))
        .orElse("");
  }

  /** What is told once it is written: the code, and until when there is an answer. */
  String told(Feedback item) {
    return spoken()
        .map(read -> String.join(" ", read.filed(item, tools.deadlines().get())))
        .orElse("");
  }

  /** What is said to whoever needs another place. */
  String divert(Diversion.Target target, FeedbackForm form) {
    return tools.speech().divert(target, addressed(form).addressing());
  }

  private Optional<ReadBack> spoken() {
    return allUnits()
        .map(
            all ->
                new ReadBack(
                    tools.speech(), new SpokenNames(tools.lists(), all), tools.calls().numbers()));
  }

  /** What a draft is about, for whoever looks for it. */
  String draft(FeedbackForm form) {
    String title = form.tidy(Field.TITLE);
    String said = title.isEmpty() ? form.tidy(Field.DESCRIPTION) : title;
    String brief = said.length() > 60 ? said.substring(0, 60) + "…" : said;
    return brief.isEmpty() ? texts.get("feedback.form.draft.blank") : brief;
  }
}
