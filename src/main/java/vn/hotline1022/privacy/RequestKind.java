package vn.hotline1022.privacy;

/** What somebody asks about their data. */
public enum RequestKind {
  /** To see or be given what is kept. */
  ACCESS,
  /** That it be put right. */
  CORRECT,
  /** That it be kept and not used. */
  RESTRICT,
  /** That it be erased. */
  ERASE,
  /** That a consent end. */
  WITHDRAW;

  /** Whether the law gives {@link DataRequest#DAYS} days for it to be carried out. */
  public boolean carriedOut() {
    return switch (this) {
      case RESTRICT, ERASE, WITHDRAW -> true;
      case ACCESS, CORRECT -> false;
    };
  }
}
