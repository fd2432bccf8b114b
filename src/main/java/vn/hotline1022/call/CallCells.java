package vn.hotline1022.call;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.text.PhoneNumbers;

/**
 * A call in the cells of a row, the same in every kind of file.
 *
 * @param wholeNumbers whether a number may be seen in full; otherwise its middle is hidden
 * @param words gives the text of a key in the language of {@code locale}: {@code column.PHONE},
 *     {@code direction.INBOUND}, {@code state.SAVED}, {@code phone.WITHHELD}
 */
public record CallCells(
    CallLists lists,
    PhoneNumbers numbers,
    boolean wholeNumbers,
    Locale locale,
    UnaryOperator<String> words) {

  /** Words are few and cells are many: each word is asked for once. */
  public CallCells {
    Map<String, String> said = new ConcurrentHashMap<>();
    UnaryOperator<String> asked = words;
    words = word -> said.computeIfAbsent(word, asked);
  }

  /** The columns, in order. */
  enum Column {
    STARTED,
    DIRECTION,
    STATE,
    OPERATOR,
    PHONE,
    REASONS,
    DISPOSITION,
    TALK,
    HOLD,
    WRAP_UP,
    NOTES,
    REASON_CODES,
    DISPOSITION_CODE,
    ID,
    CAUSE;

    /** Whether it holds seconds. */
    boolean isSeconds() {
      return this == TALK || this == HOLD || this == WRAP_UP;
    }
  }

  String title(Column column) {
    return words.apply("column." + column);
  }

  /** The seconds of a column that {@link Column#isSeconds()}. */
  long seconds(Column column, Call call) {
    return switch (column) {
      case TALK -> call.talk().toSeconds();
      case HOLD -> call.hold().toSeconds();
      case WRAP_UP -> call.wrapUp().toSeconds();
      case STARTED,
          DIRECTION,
          STATE,
          OPERATOR,
          PHONE,
          REASONS,
          DISPOSITION,
          NOTES,
          REASON_CODES,
          DISPOSITION_CODE,
          ID,
          CAUSE ->
          throw new IllegalArgumentException(column + " holds no seconds");
    };
  }

  String text(Column column, Call call) {
    return switch (column) {
      case STARTED -> Formats.dateTime(call.startedAt());
      case DIRECTION -> words.apply("direction." + call.direction());
      case STATE -> words.apply("state." + call.state());
      case OPERATOR -> call.operator();
      case PHONE -> phone(call.phone());
      case REASONS ->
          call.reasons().stream()
              .map(code -> lists.reasonName(code, locale))
              .collect(Collectors.joining("; "));
      case DISPOSITION ->
          call.disposition().map(code -> lists.dispositionName(code, locale)).orElse("");
      case TALK, HOLD, WRAP_UP -> String.valueOf(seconds(column, call));
      case NOTES -> call.notes();
      case REASON_CODES -> String.join(";", call.reasons());
      case DISPOSITION_CODE -> call.disposition().orElse("");
      case ID -> call.id().toString();
      case CAUSE -> cause(call);
    };
  }

  private String cause(Call call) {
    String disposition = call.disposition().orElse("");
    return call.cause().map(code -> lists.causeName(disposition, code, locale)).orElse("");
  }

  private String phone(PhoneNumber phone) {
    return switch (phone.kind()) {
      case WITHHELD, ERASED, RESTRICTED -> words.apply("phone." + phone.kind());
      case MOBILE, LANDLINE, SHORT_CODE, FOREIGN, INCOMPLETE ->
          wholeNumbers ? numbers.display(phone) : numbers.masked(phone);
    };
  }
}
