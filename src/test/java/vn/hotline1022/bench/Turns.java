package vn.hotline1022.bench;

import java.util.Random;

/**
 * Two pieces of work over the same thing, one after the other. Whoever comes second finds pages
 * read and caches warm, so chance decides who is first: strict turns would fall in step with
 * whatever repeats in what is asked, such as the eight states of a number being typed.
 */
final class Turns {
  private final Random chance = new Random(1022);

  void both(Recorder.Work one, Recorder.Work other) throws Exception {
    boolean oneFirst = chance.nextBoolean();
    (oneFirst ? one : other).run();
    (oneFirst ? other : one).run();
  }
}
