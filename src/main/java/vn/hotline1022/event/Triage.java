package vn.hotline1022.event;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Five questions answered in twenty seconds while people wait, and what follows from them. Nobody
 * has to answer: what is not known keeps nobody from being helped.
 *
 * @param answers of the questions that were answered
 */
public record Triage(Map<Question, Boolean> answers) {

  /** Before anything was asked. */
  public static final Triage NONE = new Triage(Map.of());

  /** What is asked, in the order of the screen. */
  public enum Question {
    SMARTPHONE,
    /** Data or Wi-Fi of their own: nothing is installed without it. */
    INTERNET,
    /** Whether they know the password of the store's account. */
    STORE_PASSWORD,
    /** Whether they have the identity card with the chip with them. */
    CHIP_CARD,
    VNEID_LEVEL_2
  }

  /** What follows. */
  public sealed interface Verdict {}

  /** They can be helped now. */
  public record Now() implements Verdict {}

  /**
   * They get a slip with what to bring, and come back.
   *
   * @param missing in the order of the questions, at least one
   */
  public record PrepareFirst(List<Question> missing) implements Verdict {
    public PrepareFirst {
      missing = List.copyOf(missing);
    }
  }

  /**
   * It cannot be done.
   *
   * @param cause code of {@code call.CallLists}
   */
  public record NotPossible(String cause) implements Verdict {}

  private static final String NO_SMARTPHONE = "NO_SMARTPHONE";

  public Triage {
    EnumMap<Question, Boolean> ordered = new EnumMap<>(Question.class);
    ordered.putAll(answers);
    answers = Collections.unmodifiableMap(ordered);
  }

  /** The same with this answer, in place of an earlier one. */
  public Triage with(Question question, boolean yes) {
    Map<Question, Boolean> more = new EnumMap<>(Question.class);
    more.putAll(answers);
    more.put(question, yes);
    return new Triage(more);
  }

  /** The same without an answer to this. */
  public Triage without(Question question) {
    Map<Question, Boolean> fewer = new EnumMap<>(Question.class);
    fewer.putAll(answers);
    fewer.remove(question);
    return new Triage(fewer);
  }

  /**
   * What is lacking without keeping anybody from being helped: whoever has no card with them, or no
   * VNeID, registers by their telephone number.
   */
  public List<Question> handy() {
    return Stream.of(Question.CHIP_CARD, Question.VNEID_LEVEL_2).filter(this::lacks).toList();
  }

  /** Whether this was answered with no. */
  public boolean lacks(Question question) {
    return Boolean.FALSE.equals(answers.get(question));
  }

  /** Whether this was answered with yes. */
  public boolean has(Question question) {
    return Boolean.TRUE.equals(answers.get(question));
  }

  /** The first question that is not answered. */
  public Optional<Question> next() {
    return Stream.of(Question.values())
        .filter(question -> !answers.containsKey(question))
        .findFirst();
  }

  /**
   * What follows from the answers so far. Without a smartphone nothing can be done; without the
   * internet, or the store's password, nothing is installed, and that is prepared first. The card
   * and VNeID are one way to register, a telephone number is the other.
   */
  public Verdict verdict() {
    if (lacks(Question.SMARTPHONE)) {
      return new NotPossible(NO_SMARTPHONE);
    }
    List<Question> missing =
        Stream.of(Question.values())
            .filter(this::lacks)
            .filter(question -> !handy().contains(question))
            .toList();
    return missing.isEmpty() ? new Now() : new PrepareFirst(missing);
  }
}
