package vn.hotline1022.feedback.open311;

/** The server of the tests refuses a request. */
final class Refusal311 extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int status;

  Refusal311(int status, String message) {
    super(message);
    this.status = status;
  }

  int status() {
    return status;
  }
}
