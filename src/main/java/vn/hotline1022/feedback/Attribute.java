package vn.hotline1022.feedback;

import java.util.List;

/**
 * What was answered to one question of the receiver. Says by itself what was asked and answered:
 * tomorrow the receiver may ask something else, and other desks do not know what it asks.
 *
 * @param code of the question at the receiver
 * @param question as it was asked; empty when only its code is known
 * @param several whether more than one of a list may be chosen
 * @param values as the receiver wants them
 * @param words the same for people
 */
public record Attribute(
    String code, String question, boolean several, List<String> values, String words) {

  public Attribute {
    values = List.copyOf(values);
  }

  /** What the question is called. */
  public String name() {
    return question.isEmpty() ? code : question;
  }
}
