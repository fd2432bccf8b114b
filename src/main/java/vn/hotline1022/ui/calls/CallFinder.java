package vn.hotline1022.ui.calls;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallQuery;
import vn.hotline1022.call.CallRepository;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.palette.Finder;
import vn.hotline1022.ui.palette.Found;

/** Calls for the palette, by their words and numbers. */
public final class CallFinder implements Finder {
  private final CallRepository calls;
  private final CallTexts words;
  private final BiConsumer<String, Call> open;

  /**
   * @param open shows the call in the list of those that fit the words
   */
  public CallFinder(CallRepository calls, CallTexts words, BiConsumer<String, Call> open) {
    this.calls = calls;
    this.words = words;
    this.open = open;
  }

  @Override
  public String kind() {
    return "call";
  }

  @Override
  public List<Found> find(String typed, int limit) {
    CallQuery query =
        new CallQuery(typed, Optional.empty(), Optional.empty(), Set.of(), Set.of(), limit);
    return calls.search(query).stream().map(call -> found(typed, call)).toList();
  }

  private Found found(String typed, Call call) {
    String first = call.notes().lines().findFirst().orElse("");
    String about = call.reasons().isEmpty() ? words.result(call) : words.reasons(call);
    return new Found(
        words.number(call.phone()) + " · " + (first.isBlank() ? about : first),
        Formats.dateTime(call.startedAt()) + " · " + words.result(call),
        () -> open.accept(typed, call));
  }
}
