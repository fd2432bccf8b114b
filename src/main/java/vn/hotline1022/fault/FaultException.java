package vn.hotline1022.fault;

/** Carries a {@link Fault} to the boundary where it is worded for a person. */
public final class FaultException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Fault fault;

  public FaultException(Fault fault) {
    this(fault, null);
  }

  public FaultException(Fault fault, Throwable cause) {
    super(fault.code(), cause);
    this.fault = fault;
  }

  public Fault fault() {
    return fault;
  }
}
