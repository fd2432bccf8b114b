package vn.hotline1022.event;

import java.util.Optional;

/**
 * Which event this desk is at: a setting of the desk, never given on. Methods block; all throw
 * {@link vn.hotline1022.fault.FaultException}.
 */
public interface AtWorkSetting {

  /** The event it is at; empty at the office. */
  Optional<AtWork> get();

  /** The desk is at an event from now on. */
  void begin(AtWork work);

  /** The desk is at none any more. */
  void end();
}
