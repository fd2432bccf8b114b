package vn.hotline1022.feedback;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import vn.hotline1022.feedback.FeedbackGateway.Question;
import vn.hotline1022.lists.Hours;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.PlainText;

/**
 * An answer to a question of the receiver while it is written: as typed, with all that is needed to
 * show it again when the receiver does not ask any more.
 *
 * @param service of the receiver, that asks
 * @param code of the question
 * @param question as it is asked
 * @param typed the text; of a moment the day and the time; of a list the keys that were chosen
 * @param names of the keys that were chosen; of anything else empty
 */
public record AttributeTyped(
    String service,
    String code,
    Question.Type type,
    String question,
    List<String> typed,
    List<String> names) {
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(?:[.,]\\d{1,10})?");

  /** One thousand five hundred to some, one and a half to others. */
  private static final Pattern UNCLEAR = Pattern.compile("-?[1-9]\\d{0,2}[.,]\\d{3}");

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX");

  public AttributeTyped {
    typed = List.copyOf(typed);
    names = List.copyOf(names);
  }

  /** What is typed in answer to a question. */
  public static AttributeTyped of(String service, Question question, List<String> typed) {
    boolean list =
        switch (question.type()) {
          case ONE_OF, SOME_OF -> true;
          case STRING, TEXT, NUMBER, MOMENT -> false;
        };
    List<String> names =
        list
            ? typed.stream().map(key -> question.choices().getOrDefault(key, key)).toList()
            : List.of();
    String asked = PlainText.tidy(question.text(), FeedbackBounds.QUESTION_MAX).text();
    return new AttributeTyped(service, question.code(), question.type(), asked, typed, names);
  }

  /** What was answered, to be typed on: in answer to the same question. */
  public static AttributeTyped of(String service, Question question, Attribute answered) {
    return of(
        service,
        question,
        switch (question.type()) {
          case MOMENT -> dayAndTime(answered.words());
          case STRING, TEXT, ONE_OF, SOME_OF -> answered.values();
          case NUMBER -> List.of(answered.words());
        });
  }

  private static List<String> dayAndTime(String words) {
    int gap = words.indexOf(' ');
    return gap < 0 ? List.of(words) : List.of(words.substring(0, gap), words.substring(gap + 1));
  }

  /** Whether it answers this question of this service. */
  public boolean answers(String asking, String asked) {
    return service.equals(asking) && code.equals(asked);
  }

  public boolean isBlank() {
    return typed.stream().allMatch(String::isBlank);
  }

  /** One of what was typed; empty when there is not so much. */
  public String text(int at) {
    return at < typed.size() ? typed.get(at) : "";
  }

  /** The same with every text that somebody wrote freely changed. */
  public AttributeTyped each(UnaryOperator<String> change) {
    return switch (type) {
      case STRING, TEXT, NUMBER, MOMENT ->
          new AttributeTyped(
              service, code, type, question, typed.stream().map(change).toList(), names);
      case ONE_OF, SOME_OF -> this;
    };
  }

  /** As it is kept: clean, bounded; empty when there is nothing, or it is not what is asked for. */
  public Optional<Attribute> read(LocalDate today) {
    return switch (type) {
      case STRING -> text(PlainText.tidy(text(0), FeedbackBounds.ATTRIBUTE_MAX).text());
      case TEXT -> text(PlainText.clean(text(0), FeedbackBounds.ATTRIBUTE_MAX).text().strip());
      case NUMBER -> number(text(0).strip());
      case MOMENT -> moment(text(0).strip(), text(1).strip(), today);
      case ONE_OF, SOME_OF -> chosen();
    };
  }

  private Optional<Attribute> answer(String value, String words) {
    return Optional.of(new Attribute(code, question, false, List.of(value), words));
  }

  private Optional<Attribute> text(String text) {
    return text.isEmpty() ? Optional.empty() : answer(text, text);
  }

  private Optional<Attribute> number(String text) {
    boolean clear = NUMBER.matcher(text).matches() && !UNCLEAR.matcher(text).matches();
    return clear ? answer(text.replace(',', '.'), text) : Optional.empty();
  }

  private Optional<Attribute> moment(String day, String time, LocalDate today) {
    Optional<OffsetDateTime> whole = whole(day);
    if (whole.isPresent()) {
      OffsetDateTime here = whole.get().atZoneSameInstant(Formats.ZONE).toOffsetDateTime();
      return answer(day, Formats.date(here.toLocalDate()) + " " + Hours.text(here.toLocalTime()));
    }
    return SeenTyped.read(day, time, today).flatMap(this::moment);
  }

  private Optional<Attribute> moment(Seen seen) {
    LocalTime time = seen.time().orElse(LocalTime.MIDNIGHT);
    return answer(
        MOMENT.format(seen.day().atTime(time).atZone(Formats.ZONE)),
        Formats.date(seen.day()) + seen.time().map(at -> " " + Hours.text(at)).orElse(""));
  }

  /** As a script writes it. */
  private static Optional<OffsetDateTime> whole(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private Optional<Attribute> chosen() {
    List<String> keys = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (int i = 0; i < typed.size() && i < FeedbackBounds.VALUES_MAX; i++) {
      if (!typed.get(i).isBlank()) {
        keys.add(typed.get(i));
        words.add(i < names.size() ? names.get(i) : typed.get(i));
      }
    }
    String said = PlainText.tidy(String.join(", ", words), FeedbackBounds.ATTRIBUTE_MAX).text();
    boolean several = type == Question.Type.SOME_OF;
    return keys.isEmpty()
        ? Optional.empty()
        : Optional.of(new Attribute(code, question, several, keys, said));
  }
}
