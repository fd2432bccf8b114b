package vn.hotline1022.guide;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.hotline1022.call.CallLists;
import vn.hotline1022.guide.Finding.Kind;

/** Whether everything a guide names is there. */
final class NameCheck {
  private final CheckedGuide checked;
  private final Guide guide;
  private final CallLists lists;
  private final Optional<Set<String>> articles;

  NameCheck(CheckedGuide checked, CallLists lists, Optional<Set<String>> articles) {
    this.checked = checked;
    this.guide = checked.guide();
    this.lists = lists;
    this.articles = articles;
  }

  void check() {
    for (String reason : guide.reasons()) {
      if (lists.reason(reason).isEmpty()) {
        checked.find(Kind.UNKNOWN_REASON, "reasons", reason);
      }
    }
    articles("articles", guide.articles());
    if (!guide.steps().containsKey(guide.start())) {
      checked.find(Kind.UNKNOWN_STEP, "start", guide.start());
    }
    Set<String> used = used();
    guide.variables().values().forEach(variable -> variable(variable, used));
    guide.steps().values().forEach(this::step);
    guide.ends().values().forEach(this::end);
  }

  private void articles(String path, List<String> ids) {
    articles.ifPresent(
        known ->
            ids.stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> checked.find(Kind.UNKNOWN_ARTICLE, path, id)));
  }

  private void variable(Variable variable, Set<String> used) {
    checked
        .web()
        .others(guide)
        .filter(other -> other.variables().containsKey(variable.id()))
        .filter(other -> !sameValues(variable, other.variables().get(variable.id())))
        .map(Guide::id)
        .sorted()
        .findFirst()
        .ifPresent(
            other ->
                checked.find(
                    Kind.VALUES_DIFFER,
                    "variables/" + variable.id(),
                    variable.id(),
                    other + GuideYaml.ENDING));
    if (!used.contains(variable.id())) {
      checked.find(Kind.UNUSED_VARIABLE, "variables/" + variable.id(), variable.id());
    }
  }

  private static boolean sameValues(Variable one, Variable other) {
    return switch (one) {
      case Variable.Typed _ -> other instanceof Variable.Typed;
      case Variable.OneOf values ->
          other instanceof Variable.OneOf others
              && values.values().keySet().equals(others.values().keySet());
    };
  }

  /** The variables that something asks for, sets or says. */
  private Set<String> used() {
    Set<String> used = new HashSet<>();
    GuideWeb.questions(guide)
        .forEach(
            step -> {
              step.entry().ifPresent(entry -> used.add(entry.variable()));
              step.choices().forEach(choice -> used.addAll(choice.set().keySet()));
            });
    checked.web().conditions(guide).values().forEach(c -> used.addAll(c.variables()));
    for (GuideText text : checked.web().texts(guide).values()) {
      text.vi().slots().forEach(slot -> used.add(slot.name()));
      text.en().slots().forEach(slot -> used.add(slot.name()));
    }
    return used;
  }

  private void step(Step step) {
    String path = CheckedGuide.step(step);
    switch (step) {
      case Step.Junction junction -> exit(path, junction.exit());
      case Step.Question question -> question(path, question);
    }
  }

  private void question(String path, Step.Question step) {
    articles(path + "/articles", step.articles());
    int wanted = 1;
    for (Answer.Choice choice : step.choices()) {
      if (choice.digit() != wanted) {
        checked.find(Kind.MISSING_DIGIT, path + "/answers/" + choice.digit(), wanted);
      }
      wanted = choice.digit() + 1;
      set(CheckedGuide.answer(step, choice), choice);
      condition(CheckedGuide.answer(step, choice) + "/when", choice.when());
    }
    step.answers().forEach(answer -> exit(CheckedGuide.answer(step, answer), answer.exit()));
    step.entry().ifPresent(entry -> entry(path + "/ask/variable", entry.variable()));
    for (int i = 0; i < step.timers().size(); i++) {
      int digit = step.timers().get(i).offers();
      if (step.choice(digit).isEmpty()) {
        checked.find(Kind.UNKNOWN_DIGIT, path + "/timers/" + (i + 1) + "/offers", digit);
      }
    }
    for (int i = 0; i < step.see().size(); i++) {
      PhoneScreen screen = step.see().get(i);
      String at = CheckedGuide.screen(step, i);
      condition(at + "/when", screen.when());
      if (screen.touches() > 1) {
        checked.find(Kind.SEVERAL_TOUCHES, at, screen.touches());
      }
    }
  }

  private void set(String path, Answer.Choice choice) {
    choice.set().forEach((variable, value) -> value(path + "/set/" + variable, variable, value));
  }

  private void value(String path, String name, String value) {
    switch (guide.variables().get(name)) {
      case null -> checked.find(Kind.UNKNOWN_VARIABLE, path, name);
      case Variable.Typed _ -> checked.find(Kind.WRONG_VARIABLE, path, name);
      case Variable.OneOf one -> {
        if (!one.values().containsKey(value)) {
          checked.find(
              Kind.UNKNOWN_VALUE, path, name, value, String.join(", ", one.values().keySet()));
        }
      }
    }
  }

  private void entry(String path, String name) {
    switch (guide.variables().get(name)) {
      case null -> checked.find(Kind.UNKNOWN_VARIABLE, path, name);
      case Variable.OneOf _ -> checked.find(Kind.WRONG_VARIABLE, path, name);
      case Variable.Typed _ -> {}
    }
  }

  private void condition(String path, Condition condition) {
    condition
        .parts()
        .forEach(
            part -> {
              switch (part) {
                case Condition.In in -> in.wanted().forEach(v -> value(path, in.variable(), v));
                case Condition.Known known -> {
                  if (!guide.variables().containsKey(known.variable())) {
                    checked.find(Kind.UNKNOWN_VARIABLE, path, known.variable());
                  }
                }
                case Condition.Always _, Condition.Not _, Condition.And _, Condition.Or _ -> {}
              }
            });
  }

  private void exit(String owner, Exit exit) {
    for (int i = 0; i < exit.branches().size(); i++) {
      Exit.Branch branch = exit.branches().get(i);
      String path = CheckedGuide.branch(owner, exit, i);
      condition(path + "/when", branch.when());
      switch (branch.target()) {
        case Target.Step(String id) -> stepThere(path + "/goto", id);
        case Target.Call(String id, Optional<String> then) -> {
          guideThere(path + "/call", id);
          then.ifPresent(step -> stepThere(path + "/then", step));
        }
        case Target.Switch(String id) -> guideThere(path + "/switch", id);
        case Target.Finish(String id) -> {
          if (!guide.ends().containsKey(id)) {
            checked.find(Kind.UNKNOWN_END, path + "/end", id);
          }
        }
      }
    }
  }

  private void stepThere(String path, String id) {
    if (!guide.steps().containsKey(id)) {
      checked.find(Kind.UNKNOWN_STEP, path, id);
    }
  }

  private void guideThere(String path, String id) {
    if (checked.web().guide(id).isEmpty()) {
      checked.find(Kind.UNKNOWN_GUIDE, path, id);
    }
  }

  private void end(End end) {
    String path = "ends/" + end.id();
    end.next().forEach(id -> guideThere(path + "/next", id));
    if (lists.disposition(end.disposition()).isEmpty()) {
      checked.find(Kind.UNKNOWN_DISPOSITION, path + "/disposition", end.disposition());
      return;
    }
    List<String> causes =
        lists.causes(end.disposition()).stream().map(CallLists.Choice::code).toList();
    if (end.cause().isEmpty() && !causes.isEmpty()) {
      checked.find(Kind.MISSING_CAUSE, path, end.disposition(), String.join(", ", causes));
    }
    end.cause()
        .filter(cause -> !causes.contains(cause))
        .ifPresent(
            cause -> checked.find(Kind.UNKNOWN_CAUSE, path + "/cause", cause, end.disposition()));
    if (end.kind() == End.Kind.LATER && end.callback().isEmpty()) {
      checked.find(Kind.MISSING_CALLBACK, path);
    }
  }
}
