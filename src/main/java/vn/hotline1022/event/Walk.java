package vn.hotline1022.event;

import java.util.UUID;
import vn.hotline1022.guide.GuideRun;

/**
 * A guide that a person is led through.
 *
 * @param id of the run
 */
public record Walk(UUID id, GuideRun run) {

  /** Whether anything was answered: without that it leaves no trace. */
  public boolean touched() {
    return !run.moves().isEmpty();
  }

  Walk with(GuideRun now) {
    return new Walk(id, now);
  }
}
