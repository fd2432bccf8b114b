package vn.hotline1022.ui.calls;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallRepository;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.text.PhoneNumbers;
import vn.hotline1022.ui.palette.Finder;
import vn.hotline1022.ui.palette.Found;

/** Numbers that called, for the palette, by their first digits, old ones as the new they became. */
public final class NumberFinder implements Finder {
  private static final int MOST_CALLS = 200;

  private final CallRepository calls;
  private final PhoneNumbers numbers;
  private final CallTexts words;
  private final Consumer<String> open;

  /**
   * @param open shows the calls of a number
   */
  public NumberFinder(
      CallRepository calls, PhoneNumbers numbers, CallTexts words, Consumer<String> open) {
    this.calls = calls;
    this.numbers = numbers;
    this.words = words;
    this.open = open;
  }

  @Override
  public String kind() {
    return "number";
  }

  @Override
  public List<Found> find(String typed, int limit) {
    String digits = numbers.digits(typed);
    if (digits.isEmpty()) {
      return List.of();
    }
    Map<PhoneNumber, Call> newest = new LinkedHashMap<>();
    for (Call call : calls.earlier(digits, MOST_CALLS).calls()) {
      newest.putIfAbsent(call.phone(), call);
    }
    List<Found> found = new ArrayList<>();
    newest.forEach((number, call) -> found.add(found(number, call)));
    return found.subList(0, Math.min(limit, found.size()));
  }

  private Found found(PhoneNumber number, Call last) {
    return new Found(
        words.number(number),
        Formats.dateTime(last.startedAt()) + " · " + words.reasons(last),
        () -> open.accept(numbers.display(number)));
  }
}
