package vn.hotline1022.practice;

import java.util.List;

/**
 * One thing that is to be done well in a practised call.
 *
 * @param any codes or ids of which one will do; empty where there is nothing to choose
 */
public record Wish(Kind kind, List<String> any) {

  /** What is wished for. */
  public enum Kind {
    /** The number is noted. */
    NUMBER,
    /** Who called is noted. */
    CALLER,
    /** For whom they called is noted. */
    HELPED,
    /** Why they called is chosen. */
    REASON,
    /** A guide was walked to one of its ends. */
    GUIDE,
    /** Feedback was filed. */
    FEEDBACK,
    /** They agreed that feedback is handed on. */
    CONSENT,
    /** Calling back was promised. */
    PROMISE,
    /** How it ended is chosen. */
    OUTCOME,
    /** There are notes. */
    NOTES
  }

  public Wish {
    any = List.copyOf(any);
  }
}
