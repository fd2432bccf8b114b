package vn.hotline1022.ui.receiver;

import java.util.Map;
import vn.hotline1022.feedback.GatewaySettings;
import vn.hotline1022.feedback.outbox.ReceiverSettings;

/**
 * What is typed at this moment.
 *
 * @param asBefore whether the kept key goes on when none is typed
 */
record TypedReceiver(
    String name,
    String address,
    String jurisdiction,
    String typedKey,
    boolean asBefore,
    Map<String, String> services) {

  /** Blocks: the kept key is fetched here, and goes nowhere else. */
  GatewaySettings settings(ReceiverSettings kept) {
    String used =
        typedKey.isEmpty() && asBefore
            ? kept.settings().map(GatewaySettings::key).orElse("")
            : typedKey;
    return new GatewaySettings(address, used, jurisdiction, name, services);
  }

  /** Without the key, wherever it may be written to. */
  @Override
  public String toString() {
    return "TypedReceiver[" + name + "]";
  }
}
