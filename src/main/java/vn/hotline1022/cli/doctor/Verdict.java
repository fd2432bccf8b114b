package vn.hotline1022.cli.doctor;

import java.util.List;

/**
 * What a look at one thing found.
 *
 * @param subject what was looked at
 * @param words key of the text that says more
 * @param arguments for that text
 */
public record Verdict(Subject subject, State state, String words, List<Object> arguments) {

  /** What the desk stands on, in the order of the report. */
  public enum Subject {
    RUNTIME,
    FOLDER,
    DISK,
    STORE,
    CHAIN,
    DISPLAY,
    FONTS,
    START
  }

  /** How it is. */
  public enum State {
    SOUND,
    WRONG,
    /** Not looked at; why is in the words. */
    SKIPPED
  }

  static Verdict sound(Subject subject, String words, Object... arguments) {
    return new Verdict(subject, State.SOUND, words, List.of(arguments));
  }

  static Verdict wrong(Subject subject, String words, Object... arguments) {
    return new Verdict(subject, State.WRONG, words, List.of(arguments));
  }

  static Verdict skipped(Subject subject, String words, Object... arguments) {
    return new Verdict(subject, State.SKIPPED, words, List.of(arguments));
  }
}
