package vn.hotline1022.architecture.planted.cli;

/** Breaks nothing: tools may print. */
public final class Tool {
  void say() {
    System.out.println("0 calls");
  }
}
