package vn.hotline1022.architecture.planted.text;

/** Breaks: static state. */
public final class Counter {
  private static int count;

  static int next() {
    return ++count;
  }
}
