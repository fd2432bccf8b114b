package vn.hotline1022.photo;

import java.io.IOException;
import vn.hotline1022.fault.Fault.PhotoProblem;

/** A file that is not taken, and why. */
final class Refused extends IOException {
  private static final long serialVersionUID = 1L;

  private final PhotoProblem problem;

  Refused(PhotoProblem problem) {
    super(problem.name());
    this.problem = problem;
  }

  PhotoProblem problem() {
    return problem;
  }
}
