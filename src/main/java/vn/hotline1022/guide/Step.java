package vn.hotline1022.guide;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A place in a guide. */
public sealed interface Step {

  String id();

  /**
   * What the operator sees, says and asks.
   *
   * @param title a few words, also for the trail
   * @param say read out word by word
   * @param task what the operator does; {@code do} in the file
   * @param paper how it stands on paper
   * @param see what the caller has on the phone: the first whose condition holds; empty when there
   *     is nothing to see
   * @param choices by their digits, in order
   * @param entry something to type
   * @param verified false while nobody has tried it on a phone
   * @param articles ids of knowledge articles
   * @param sources where the facts come from
   */
  record Question(
      String id,
      GuideText title,
      GuideText say,
      Optional<GuideText> task,
      OnPaper paper,
      List<PhoneScreen> see,
      List<Answer.Choice> choices,
      Optional<Answer.Entry> entry,
      List<Timer> timers,
      boolean verified,
      List<String> articles,
      List<String> sources)
      implements Step {
    public Question {
      see = List.copyOf(see);
      choices = List.copyOf(choices);
      timers = List.copyOf(timers);
      articles = List.copyOf(articles);
      sources = List.copyOf(sources);
    }

    /** All of them: the choices, then what can be typed. */
    public List<Answer> answers() {
      return Stream.concat(choices.stream().map(Answer.class::cast), entry.stream()).toList();
    }

    /** The choice of this digit. */
    public Optional<Answer.Choice> choice(int digit) {
      return choices.stream().filter(choice -> choice.digit() == digit).findFirst();
    }

    /** What is on the caller's phone with these values. */
    public Optional<PhoneScreen> screen(Map<String, String> values) {
      return see.stream().filter(screen -> screen.when().holds(values)).findFirst();
    }
  }

  /** Nobody sees it: it leads on by what is known. */
  record Junction(String id, Exit exit) implements Step {}

  /** Every way out of it. */
  default List<Exit> exits() {
    return switch (this) {
      case Question question -> question.answers().stream().map(Answer::exit).toList();
      case Junction junction -> Collections.singletonList(junction.exit());
    };
  }
}
