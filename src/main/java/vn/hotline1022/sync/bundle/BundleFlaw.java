package vn.hotline1022.sync.bundle;

import java.io.IOException;
import vn.hotline1022.fault.Fault.BundleProblem;

/** Why a bundle is not taken. */
public final class BundleFlaw extends IOException {
  private static final long serialVersionUID = 1L;

  private final BundleProblem problem;

  public BundleFlaw(BundleProblem problem) {
    super(problem.name());
    this.problem = problem;
  }

  public BundleProblem problem() {
    return problem;
  }
}
