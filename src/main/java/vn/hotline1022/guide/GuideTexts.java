package vn.hotline1022.guide;

import java.util.LinkedHashMap;
import java.util.Map;

/** The texts and the conditions of a guide by the paths they stand at. */
final class GuideTexts {

  private GuideTexts() {}

  /** Every text but the words of variables. */
  static Map<String, GuideText> all(Guide guide) {
    Map<String, GuideText> texts = new LinkedHashMap<>();
    texts.put("title", guide.title());
    guide.about().ifPresent(text -> texts.put("about", text));
    GuideWeb.questions(guide).forEach(step -> texts.putAll(of(step)));
    guide.ends().values().forEach(end -> texts.putAll(of(end)));
    return texts;
  }

  static Map<String, GuideText> of(Step.Question step) {
    Map<String, GuideText> texts = new LinkedHashMap<>();
    String path = CheckedGuide.step(step);
    texts.put(path + "/title", step.title());
    texts.put(path + "/say", step.say());
    step.task().ifPresent(text -> texts.put(path + "/do", text));
    step.paper().words().ifPresent(text -> texts.put(path + "/paper", text));
    for (int i = 0; i < step.see().size(); i++) {
      String screen = CheckedGuide.screen(step, i);
      step.see().get(i).caption().ifPresent(text -> texts.put(screen + "/caption", text));
    }
    for (Answer answer : step.answers()) {
      String at = CheckedGuide.answer(step, answer);
      texts.put(at + "/text", answer.text());
      if (answer instanceof Answer.Choice choice) {
        choice.hint().ifPresent(text -> texts.put(at + "/hint", text));
      }
    }
    for (int i = 0; i < step.timers().size(); i++) {
      texts.put(path + "/timers/" + (i + 1) + "/text", step.timers().get(i).text());
    }
    return texts;
  }

  static Map<String, GuideText> of(End end) {
    Map<String, GuideText> texts = new LinkedHashMap<>();
    String path = "ends/" + end.id();
    texts.put(path + "/title", end.title());
    end.say().ifPresent(text -> texts.put(path + "/say", text));
    texts.put(path + "/notes", end.notes());
    return texts;
  }

  /** Every condition that is written. */
  static Map<String, Condition> conditions(Guide guide) {
    Map<String, Condition> conditions = new LinkedHashMap<>();
    for (Step step : guide.steps().values()) {
      switch (step) {
        case Step.Junction junction ->
            branches(CheckedGuide.step(step), junction.exit(), conditions);
        case Step.Question question -> {
          for (int i = 0; i < question.see().size(); i++) {
            put(CheckedGuide.screen(question, i), question.see().get(i).when(), conditions);
          }
          for (Answer answer : question.answers()) {
            String path = CheckedGuide.answer(question, answer);
            branches(path, answer.exit(), conditions);
            if (answer instanceof Answer.Choice choice) {
              put(path, choice.when(), conditions);
            }
          }
        }
      }
    }
    return conditions;
  }

  private static void branches(String owner, Exit exit, Map<String, Condition> conditions) {
    for (int i = 0; i < exit.branches().size(); i++) {
      put(CheckedGuide.branch(owner, exit, i), exit.branches().get(i).when(), conditions);
    }
  }

  private static void put(String path, Condition condition, Map<String, Condition> conditions) {
    if (!(condition instanceof Condition.Always)) {
      conditions.put(path + "/when", condition);
    }
  }
}
