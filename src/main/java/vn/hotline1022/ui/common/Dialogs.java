package vn.hotline1022.ui.common;

/**
 * Asks before something that cannot be taken back. Answers come later, nothing blocks; never used
 * for news and never during typing.
 */
@FunctionalInterface
public interface Dialogs {

  /**
   * A question.
   *
   * @param confirm what the confirming button says, never just "OK"
   * @param danger whether confirming loses something
   */
  record Question(String title, String text, String confirm, boolean danger) {}

  /** Asks; {@code confirmed} runs only when the person confirms. On the FX thread. */
  void ask(Question question, Runnable confirmed);
}
