package vn.hotline1022.followup;

/** What is asked about a fault, in the order of the form; named in the table of lists. */
public enum EscalationField {
  SEVERITY(20, false),
  FIRST_SEEN(60, false),
  STEP(200, false),
  MESSAGE(1_000, true),
  DEVICE(120, false),
  OS(60, false),
  APP_VERSION(60, false),
  LOGIN_WAY(80, false),
  CARRIER(60, false),
  NETWORK(60, false),
  SIMS(20, false),
  REPRODUCIBLE(120, false),
  TRIED(1_000, true),
  ACCOUNT_PHONE(40, true),
  CONSENT(5, false),
  BEST_TIME(80, true),
  OWNER(80, false);

  private final int max;
  private final boolean personal;

  EscalationField(int max, boolean personal) {
    this.max = max;
    this.personal = personal;
  }

  /** Longest value. */
  public int max() {
    return max;
  }

  /** Whether it may tell who the citizen is: goes with an erasure. */
  public boolean personal() {
    return personal;
  }
}
