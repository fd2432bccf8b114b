package vn.hotline1022.guide;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hotline1022.guide.Finding.Kind;

/** Reads the steps of a guide and where they lead. */
final class StepYaml {
  static final int SAY_MAX = 1_200;
  private static final int SHORT_MAX = 160;
  private static final int BRANCHES_MAX = 12;
  private static final int TIMERS_MAX = 3;
  private static final Exit NOWHERE =
      new Exit(List.of(new Exit.Branch(Condition.always(), new Target.Step(""))));

  private final YamlFindings findings;
  private final ScreenYaml screens;

  StepYaml(YamlFindings findings) {
    this.findings = findings;
    this.screens = new ScreenYaml(findings);
  }

  Step step(String id, YamlNode node) {
    String path = "steps/" + id;
    boolean junction =
        node instanceof YamlNode.Fields(var keys, _)
            && keys.containsKey("choose")
            && !keys.containsKey("say");
    if (junction) {
      YamlFields fields = YamlFields.of(node, YamlShape.JUNCTION, path, findings);
      return new Step.Junction(id, branches(fields));
    }
    return question(id, YamlFields.of(node, YamlShape.QUESTION, path, findings));
  }

  private Step.Question question(String id, YamlFields fields) {
    return new Step.Question(
        id,
        fields.words("title", GuideYaml.TITLE_MAX),
        fields.words("say", SAY_MAX),
        fields.optionalWords("do", SAY_MAX),
        paper(fields),
        screens.screens(fields),
        choices(fields),
        fields.fields("ask", YamlShape.ASK).map(this::entry),
        timers(fields),
        fields.flag("verified", true),
        fields.names("articles", GuideYaml.TITLE_MAX),
        fields.names("source", GuideYaml.SENTENCE_MAX));
  }

  private static OnPaper paper(YamlFields step) {
    if (step.get("paper").orElse(null) instanceof YamlNode.Value) {
      return step.oneOf("paper", List.of(ScreenYaml.NONE)).isPresent()
          ? OnPaper.NOT
          : OnPaper.AS_SAID;
    }
    return new OnPaper(true, step.optionalWords("paper", SAY_MAX));
  }

  private List<Answer.Choice> choices(YamlFields step) {
    List<Answer.Choice> choices = new ArrayList<>();
    step.entries("answers")
        .forEach(
            (digit, field) -> {
              String path = step.path("answers") + "/" + digit;
              findings.mark(path, field.mark());
              if (digit.matches("[1-9]")) {
                choices.add(choice(Integer.parseInt(digit), field.value(), path));
              } else {
                findings.add(Kind.BAD_DIGIT, field.mark(), path, digit);
              }
            });
    choices.sort(Comparator.comparingInt(Answer.Choice::digit));
    return choices;
  }

  private Answer.Choice choice(int digit, YamlNode node, String path) {
    YamlFields fields = YamlFields.of(node, YamlShape.ANSWER, path, findings);
    Map<String, String> set = new LinkedHashMap<>();
    YamlFields values =
        fields
            .get("set")
            .map(inner -> YamlFields.open(inner, path + "/set", findings))
            .orElseGet(() -> fields);
    fields
        .byId("set", 1, BRANCHES_MAX)
        .keySet()
        .forEach(variable -> set.put(variable, values.id(variable)));
    return new Answer.Choice(
        digit,
        fields.words("text", SHORT_MAX),
        fields.optionalWords("hint", SHORT_MAX),
        fields.condition("when"),
        set,
        exit(fields));
  }

  private Answer.Entry entry(YamlFields fields) {
    return new Answer.Entry(
        fields.id("variable"),
        fields.words("text", SHORT_MAX),
        Optional.of(fields.text("example", Variable.Typed.LONGEST)).filter(s -> !s.isEmpty()),
        exit(fields));
  }

  private Exit exit(YamlFields fields) {
    if (!fields.has("choose")) {
      return target(fields)
          .map(target -> new Exit(List.of(new Exit.Branch(Condition.always(), target))))
          .orElse(NOWHERE);
    }
    YamlShape.WAYS.stream()
        .filter(fields::has)
        .forEach(way -> fields.wrong(Kind.SEVERAL_WAYS_ON, way, "choose, " + way));
    return branches(fields);
  }

  private Exit branches(YamlFields fields) {
    List<Exit.Branch> branches = new ArrayList<>();
    List<YamlNode> nodes = fields.items("choose", BRANCHES_MAX);
    for (int i = 0; i < nodes.size(); i++) {
      String path = nodes.size() == 1 ? fields.path() : fields.path("choose") + "/" + (i + 1);
      YamlFields branch = YamlFields.of(nodes.get(i), YamlShape.BRANCH, path, findings);
      Condition when = branch.condition("when");
      boolean last = i == nodes.size() - 1;
      if (last == branch.has("when")) {
        branch.wrong(Kind.LAST_BRANCH, "when");
        return NOWHERE;
      }
      target(branch).ifPresent(target -> branches.add(new Exit.Branch(when, target)));
    }
    boolean whole = !branches.isEmpty() && branches.size() == nodes.size();
    return whole ? new Exit(branches) : NOWHERE;
  }

  private static Optional<Target> target(YamlFields fields) {
    List<String> ways = YamlShape.WAYS.stream().filter(fields::has).toList();
    if (ways.isEmpty()) {
      fields.wrong(Kind.NO_WAY_ON, "goto");
      return Optional.empty();
    }
    if (ways.size() > 1) {
      fields.wrong(Kind.SEVERAL_WAYS_ON, ways.getLast(), String.join(", ", ways));
    }
    if (fields.has("then") && !fields.has("call")) {
      fields.wrong(Kind.THEN_WITHOUT_CALL, "then");
    }
    String name = fields.id(ways.getFirst());
    return Optional.of(
        switch (ways.getFirst()) {
          case "goto" -> new Target.Step(name);
          case "call" ->
              new Target.Call(
                  name, fields.has("then") ? Optional.of(fields.id("then")) : Optional.empty());
          case "switch" -> new Target.Switch(name);
          default -> new Target.Finish(name);
        });
  }

  private List<Timer> timers(YamlFields step) {
    List<Timer> timers = new ArrayList<>();
    List<YamlNode> nodes = step.items("timers", TIMERS_MAX);
    for (int i = 0; i < nodes.size(); i++) {
      String path = step.path("timers") + "/" + (i + 1);
      YamlFields fields = YamlFields.of(nodes.get(i), YamlShape.TIMER, path, findings);
      timers.add(
          new Timer(
              fields.length("after").orElse(Duration.ZERO),
              fields.words("text", SHORT_MAX),
              fields.number("offers", 1, 9, 1)));
    }
    return timers;
  }
}
