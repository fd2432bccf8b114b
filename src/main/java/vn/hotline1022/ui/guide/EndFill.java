package vn.hotline1022.ui.guide;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the end of a guide has put into the call, so that it can be taken back.
 *
 * @param end of which guide, and which
 * @param line added to the notes
 * @param result the disposition and its cause it chose; empty when it left what was there
 * @param before what was chosen before
 * @param form whether it began a promise or a fault
 */
record EndFill(String end, String line, Result result, Result before, boolean form) {
  private static final String NAME = "fill.";

  /** How a call ended; nothing when not said. */
  record Result(Optional<String> disposition, Optional<String> cause) {
    static final Result NONE = new Result(Optional.empty(), Optional.empty());

    private static Result of(String disposition, String cause) {
      return new Result(
          Optional.of(disposition).filter(code -> !code.isEmpty()),
          Optional.of(cause).filter(code -> !code.isEmpty()));
    }
  }

  EndFill withForm(boolean began) {
    return new EndFill(end, line, result, before, began);
  }

  /** As fields of a draft. */
  Map<String, String> fields(int run) {
    String name = NAME + run + ".";
    Map<String, String> fields = new HashMap<>();
    fields.put(name + "end", end);
    fields.put(name + "line", line);
    fields.put(name + "disposition", result.disposition().orElse(""));
    fields.put(name + "cause", result.cause().orElse(""));
    fields.put(name + "before", before.disposition().orElse(""));
    fields.put(name + "cause-before", before.cause().orElse(""));
    fields.put(name + "form", Boolean.toString(form));
    return fields;
  }

  /** Reads them again. */
  static Optional<EndFill> read(Map<String, String> fields, int run) {
    String name = NAME + run + ".";
    if (!fields.containsKey(name + "end")) {
      return Optional.empty();
    }
    return Optional.of(
        new EndFill(
            fields.get(name + "end"),
            text(fields, name + "line"),
            Result.of(text(fields, name + "disposition"), text(fields, name + "cause")),
            Result.of(text(fields, name + "before"), text(fields, name + "cause-before")),
            Boolean.parseBoolean(text(fields, name + "form"))));
  }

  private static String text(Map<String, String> fields, String name) {
    return fields.getOrDefault(name, "");
  }
}
