package vn.hotline1022.architecture.planted.record;

/** Breaks: prints what should be logged. */
public final class PrintingRecord {
  void say() {
    System.err.println("a record");
  }
}
