package vn.hotline1022.feedback;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hotline1022.feedback.FeedbackGateway.Question;

/**
 * What the receiver asks about one of our categories, as far as it is known here.
 *
 * @param service of the receiver, that stands for the category; empty for none
 * @param questions in the receiver's order
 */
public record Asked(String service, Standing standing, List<Question> questions) {

  /** Nothing is known to be asked. */
  public static final Asked NOTHING = new Asked("", Standing.UNKNOWN, List.of());

  /** More questions than anybody answers on the telephone; what is behind them is left aside. */
  private static final int QUESTIONS_MAX = FeedbackBounds.ATTRIBUTES_MAX;

  /** What is known of the service. */
  public enum Standing {
    /** There is none, or nobody asked the receiver yet. */
    UNKNOWN,
    /** The receiver takes it. */
    TAKEN,
    /** The receiver does not take it any more. */
    GONE
  }

  public Asked {
    questions = questions.stream().limit(QUESTIONS_MAX).map(Asked::answerable).toList();
  }

  /** A list without anything in it is answered in words. */
  private static Question answerable(Question question) {
    boolean list =
        switch (question.type()) {
          case ONE_OF, SOME_OF -> true;
          case STRING, TEXT, NUMBER, MOMENT -> false;
        };
    return list && question.asked() && question.choices().isEmpty()
        ? new Question(
            question.code(),
            true,
            question.required(),
            Question.Type.STRING,
            question.text(),
            question.hint(),
            question.choices())
        : question;
  }

  /**
   * A service that is not taken any more, with the questions that were answered: what was typed
   * stays in sight.
   */
  public static Asked gone(String service, List<AttributeTyped> typed) {
    return new Asked(
        service,
        Standing.GONE,
        typed.stream().filter(one -> one.service().equals(service)).map(Asked::question).toList());
  }

  private static Question question(AttributeTyped one) {
    Map<String, String> choices = new LinkedHashMap<>();
    for (int i = 0; i < one.typed().size() && i < one.names().size(); i++) {
      choices.put(one.typed().get(i), one.names().get(i));
    }
    return new Question(one.code(), true, false, one.type(), one.question(), "", choices);
  }

  /** Whether anything is asked, or told. */
  public boolean isEmpty() {
    return questions.isEmpty();
  }

  /** What was typed, as an answer to what is asked now under the same code. */
  AttributeTyped now(AttributeTyped typed) {
    return standing == Standing.TAKEN && typed.service().equals(service)
        ? question(typed.code())
            .map(question -> AttributeTyped.of(service, question, typed.typed()))
            .orElse(typed)
        : typed;
  }

  public Optional<Question> question(String code) {
    return questions.stream().filter(one -> one.code().equals(code)).findFirst();
  }

  /** Whether an answer to this must be there before it is sent. */
  public boolean insistsOn(Question question) {
    return standing == Standing.TAKEN && question.asked() && question.required();
  }
}
