package vn.hotline1022.guide;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.hotline1022.guide.Finding.Kind;

/**
 * Tries every path with everything that may be known on it: conditions that never hold or leave
 * nothing, texts that would be said with a gap. Only for guides whose names are all there.
 */
final class StateCheck {

  /** Stands for whatever was typed. */
  static final String TYPED = "…";

  private final CheckedGuide checked;
  private final Guide guide;
  private final Map<String, boolean[]> held = new LinkedHashMap<>();
  private final Map<String, Map<String, GuideText>> varying = new HashMap<>();
  private final Set<String> found = new HashSet<>();
  private boolean circle;

  StateCheck(CheckedGuide checked) {
    this.checked = checked;
    this.guide = checked.guide();
  }

  void check() {
    StateWalk walk = new StateWalk(checked.web(), checked.web().relevant(guide), this::visit);
    for (Map<String, String> known : new KnownBefore(checked.web(), guide).all()) {
      walk.from(guide, known);
    }
    if (walk.tooMany()) {
      checked.find(Kind.TOO_MANY_STATES, "variables");
      return;
    }
    if (!circle) {
      held.forEach(this::judge);
    }
  }

  /** What is always offered does no harm; what always comes first hides what stands behind it. */
  private void judge(String path, boolean[] seen) {
    boolean hides = path.contains("/choose/") || path.contains("/see/");
    if (!seen[1]) {
      checked.find(Kind.NEVER, path);
    } else if (!seen[0] && hides) {
      checked.find(Kind.ALWAYS, path);
    }
  }

  private void visit(Guide where, StateWalk.Spot spot, Map<String, String> values) {
    if (!where.id().equals(guide.id())) {
      return;
    }
    switch (spot) {
      case StateWalk.Asked(String path, Condition condition) -> {
        if (!(condition instanceof Condition.Always)) {
          held.computeIfAbsent(path + "/when", _ -> new boolean[2])[
                  condition.holds(values) ? 1 : 0] =
              true;
        }
      }
      case StateWalk.At(Step.Question step) -> question(step, values);
      case StateWalk.Ended(End end) ->
          varying("ends/" + end.id(), () -> GuideTexts.of(end))
              .forEach((path, text) -> gaps(path, text, values));
      case StateWalk.Circle(Step step) -> {
        circle = true;
        find(Kind.NO_WAY_OUT, CheckedGuide.step(step));
      }
    }
  }

  private void question(Step.Question step, Map<String, String> values) {
    Map<String, GuideText> texts =
        new HashMap<>(varying(CheckedGuide.step(step), () -> GuideTexts.of(step)));
    boolean answered = step.entry().isPresent();
    for (Answer.Choice choice : step.choices()) {
      String path = CheckedGuide.answer(step, choice);
      boolean offered = choice.when().holds(values);
      answered |= offered;
      visit(guide, new StateWalk.Asked(path, choice.when()), values);
      if (!offered) {
        texts.remove(path + "/text");
        texts.remove(path + "/hint");
      }
    }
    if (!answered && !step.choices().isEmpty()) {
      find(Kind.NO_ANSWER_LEFT, CheckedGuide.step(step), said(values));
    }
    screens(step, values, texts);
    texts.forEach((path, text) -> gaps(path, text, values));
  }

  private void screens(
      Step.Question step, Map<String, String> values, Map<String, GuideText> texts) {
    boolean shown = false;
    for (int i = 0; i < step.see().size(); i++) {
      String path = CheckedGuide.screen(step, i);
      Condition when = step.see().get(i).when();
      if (!shown) {
        visit(guide, new StateWalk.Asked(path, when), values);
      }
      if (shown || !when.holds(values)) {
        texts.remove(path + "/caption");
      }
      shown |= when.holds(values);
    }
    if (!shown && !step.see().isEmpty()) {
      find(Kind.NO_PICTURE_LEFT, CheckedGuide.step(step) + "/see", said(values));
    }
  }

  /** Only the texts that say what may not be known. */
  private Map<String, GuideText> varying(String path, Supplier<Map<String, GuideText>> texts) {
    return varying.computeIfAbsent(
        path,
        _ -> {
          Map<String, GuideText> some = texts.get();
          some.values().removeIf(text -> !varies(text.vi()) && !varies(text.en()));
          return some;
        });
  }

  private static boolean varies(Template text) {
    return text.slots().stream().anyMatch(slot -> !isAddress(slot));
  }

  private static boolean isAddress(Template.Slot slot) {
    return slot.name().equals(Address.THEM) || slot.name().equals(Address.US);
  }

  /** Many paths lead to the same fault: it is said once. */
  private void find(Kind kind, String path, Object... about) {
    if (found.add(kind + path)) {
      checked.find(kind, path, about);
    }
  }

  private void gaps(String path, GuideText text, Map<String, String> values) {
    gaps(path + "/vi", text.vi(), values);
    gaps(path + "/en", text.en(), values);
  }

  private void gaps(String path, Template text, Map<String, String> values) {
    for (Template.Slot slot : text.slots()) {
      if (!isAddress(slot) && !values.containsKey(slot.name())) {
        find(Kind.MAY_BE_EMPTY, path, slot.name());
      }
    }
  }

  private static String said(Map<String, String> values) {
    return values.isEmpty()
        ? "–"
        : new TreeMap<>(values)
            .entrySet().stream()
                .map(value -> value.getKey() + " = " + value.getValue())
                .collect(Collectors.joining(", "));
  }
}
