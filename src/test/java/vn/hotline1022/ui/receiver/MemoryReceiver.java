package vn.hotline1022.ui.receiver;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.feedback.GatewayFailure.Cause;
import vn.hotline1022.feedback.GatewaySettings;
import vn.hotline1022.feedback.ReceiverOffer;
import vn.hotline1022.feedback.outbox.Hold;
import vn.hotline1022.feedback.outbox.ReceiverSettings;

/** The receiver's settings in memory. */
final class MemoryReceiver implements ReceiverSettings {
  Optional<GatewaySettings> settings = Optional.empty();
  ReceiverOffer offer = ReceiverOffer.NONE;
  Hold hold = Hold.NONE;
  Map<String, Integer> waiting = Map.of();
  Optional<Fault> failing = Optional.empty();

  void stop(Cause cause) {
    hold = new Hold(Instant.EPOCH, false, Optional.of(cause));
  }

  private void failIfAsked() {
    failing.ifPresent(
        fault -> {
          throw new FaultException(fault);
        });
  }

  @Override
  public Optional<GatewaySettings> settings() {
    return settings;
  }

  @Override
  public void settings(GatewaySettings given) {
    failIfAsked();
    settings = Optional.of(given);
    hold = Hold.NONE;
  }

  @Override
  public void forget() {
    failIfAsked();
    settings = Optional.empty();
    offer = ReceiverOffer.NONE;
    hold = Hold.NONE;
  }

  @Override
  public ReceiverOffer offer() {
    return offer;
  }

  @Override
  public void offer(ReceiverOffer given) {
    failIfAsked();
    offer = given;
  }

  @Override
  public Hold hold() {
    return hold;
  }

  @Override
  public Map<String, Integer> waiting() {
    return waiting;
  }
}
