package vn.hotline1022.call;

import java.util.List;

/**
 * Earlier calls of the number being typed.
 *
 * @param calls newest first; empty when nothing matches or too little was typed to tell
 * @param numbers how many different numbers begin with the digits; {@link #TOO_MANY} when more than
 *     a screen can tell apart
 */
public record EarlierCalls(List<Call> calls, int numbers) {

  /** More numbers than are worth showing: type on. */
  public static final int TOO_MANY = Integer.MAX_VALUE;

  /** From this many different numbers on, nothing is shown. */
  public static final int MOST_NUMBERS = 4;

  public EarlierCalls {
    calls = List.copyOf(calls);
  }

  public static EarlierCalls none() {
    return new EarlierCalls(List.of(), 0);
  }
}
