package vn.hotline1022.followup;

/** What is asked about a fault, in the order of the form; named in the table of lists. */
public enum EscalationField {
  SEVERITY(20, false),
  FIRST_SEEN(60, true),
  STEP(200, true),
  MESSAGE(1_000, true),
  DEVICE(120, true),
  OS(60, true),
  APP_VERSION(60, true),
  LOGIN_WAY(80, true),
  CARRIER(60, true),
  NETWORK(60, true),
  SIMS(20, true),
  REPRODUCIBLE(120, true),
  TRIED(1_000, true),
  ACCOUNT_PHONE(40, true),
  CONSENT(5, false),
  BEST_TIME(80, true),
  OWNER(80, true);

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

  /** Whether it may tell who the citizen is, as every free text may: goes with an erasure. */
  public boolean personal() {
    return personal;
  }

  /** Whether the words are the citizen's or of them, and not of the device: not for everybody. */
  boolean free() {
    return switch (this) {
      case STEP, MESSAGE, TRIED, ACCOUNT_PHONE, CONSENT, BEST_TIME, OWNER -> true;
      case SEVERITY,
          FIRST_SEEN,
          DEVICE,
          OS,
          APP_VERSION,
          LOGIN_WAY,
          CARRIER,
          NETWORK,
          SIMS,
          REPRODUCIBLE ->
          false;
    };
  }
}
