package vn.hotline1022.guide;

import java.util.ArrayList;
import java.util.List;

/** A guide being checked: where it stands, what it leads into, what was found so far. */
record CheckedGuide(GuideFile file, Guide guide, GuideWeb web, List<Finding> findings) {

  CheckedGuide(GuideFile file, Guide guide, GuideWeb web) {
    this(file, guide, web, new ArrayList<>());
  }

  /** Says that something is wrong with a part. */
  void find(Finding.Kind kind, String path, Object... about) {
    findings.add(file.finding(kind, path, about));
  }

  static String step(Step step) {
    return "steps/" + step.id();
  }

  static String answer(Step.Question step, Answer answer) {
    return switch (answer) {
      case Answer.Choice choice -> step(step) + "/answers/" + choice.digit();
      case Answer.Entry _ -> step(step) + "/ask";
    };
  }

  /** The path of a branch of an exit: of its own when there is more than one. */
  static String branch(String owner, Exit exit, int index) {
    return exit.branches().size() == 1 ? owner : owner + "/choose/" + (index + 1);
  }

  /** The path of a screen of a step. */
  static String screen(Step.Question step, int index) {
    return step(step) + (step.see().size() == 1 ? "/see" : "/see/" + (index + 1));
  }
}
