package vn.hotline1022.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The numbers this desk gave to people who wait at an event. Each desk gives its own, with a letter
 * of its own.
 *
 * @param desk the letter, capital
 * @param given how many so far
 * @param waiting who has not sat down yet, in the order of their coming
 */
public record WaitingLine(UUID event, String desk, int given, List<QueueNumber> waiting) {
  private static final int LETTERS = 26;

  public WaitingLine {
    waiting = List.copyOf(waiting);
  }

  /** Nobody waits there yet. */
  public static WaitingLine at(UUID event, String desk) {
    return new WaitingLine(event, desk, 0, List.of());
  }

  /**
   * The letter a desk begins with: the place in the alphabet of the number that its name ends with
   * ("Bàn 02" is B), or else one that its name gives.
   */
  public static String letterOf(String name) {
    String digits = name.replaceAll("\\D+", " ").strip();
    String last = digits.substring(digits.lastIndexOf(' ') + 1);
    boolean small = !last.isEmpty() && last.length() <= 2 && Integer.parseInt(last) > 0;
    int place = small ? Integer.parseInt(last) - 1 : name.hashCode();
    return letter(place);
  }

  private static String letter(int place) {
    return Character.toString('A' + Math.floorMod(place, LETTERS));
  }

  /** The same, the next numbers with the next letter. */
  public WaitingLine withNextLetter() {
    return new WaitingLine(event, letter(desk.charAt(0) - 'A' + 1), given, waiting);
  }

  /** The number that is given next; empty when nobody gives so many. */
  public Optional<QueueNumber> next() {
    return given < QueueNumber.MOST
        ? Optional.of(new QueueNumber(desk, given + 1))
        : Optional.empty();
  }

  /** The next number is given to somebody who waits in the line. */
  public WaitingLine give() {
    List<QueueNumber> more = new ArrayList<>(waiting);
    next().ifPresent(more::add);
    return new WaitingLine(event, desk, Math.min(given + 1, QueueNumber.MOST), more);
  }

  /** The next number is given to somebody who is known and waits beside the line. */
  public WaitingLine giveBeside() {
    return new WaitingLine(event, desk, Math.min(given + 1, QueueNumber.MOST), waiting);
  }

  /** Whoever waits longest. */
  public Optional<QueueNumber> first() {
    return waiting.stream().findFirst();
  }

  /** Whoever waited longest sits down. */
  public WaitingLine call() {
    return new WaitingLine(event, desk, given, waiting.stream().skip(1).toList());
  }
}
