package vn.hotline1022.feedback.outbox;

import java.util.Map;
import java.util.Optional;
import vn.hotline1022.feedback.GatewaySettings;
import vn.hotline1022.feedback.ReceiverOffer;

/**
 * Which receiver the feedback of this desk goes to, and what it last said of itself. Methods block;
 * what writes returns when it is durable.
 */
public interface ReceiverSettings {

  /** The settings; empty while nobody entered any. */
  Optional<GatewaySettings> settings();

  /** Keeps the settings; what rested because of the old ones goes on. */
  void settings(GatewaySettings settings);

  /** There is no receiver any more: its key and what it said go, what waits stays. */
  void forget();

  /** What the receiver last said that it takes; {@link ReceiverOffer#NONE} while nobody asked. */
  ReceiverOffer offer();

  void offer(ReceiverOffer offer);

  /** Why the whole queue rests. */
  Hold hold();

  /** How much is not at the receiver yet, by the code of its category. */
  Map<String, Integer> waiting();
}
