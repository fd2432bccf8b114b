package vn.hotline1022.event;

import java.util.Optional;

/**
 * The numbers this desk gave: a setting of the desk, never given on. Methods block; all throw
 * {@link vn.hotline1022.fault.FaultException}.
 */
public interface WaitingSetting {

  /** As they were kept last; of the event they were given at. */
  Optional<WaitingLine> get();

  /** Durable on return. */
  void keep(WaitingLine line);
}
