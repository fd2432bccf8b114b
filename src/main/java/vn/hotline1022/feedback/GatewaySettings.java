package vn.hotline1022.feedback;

import java.util.Map;

/**
 * Which receiver feedback goes to, and what of it becomes what there.
 *
 * @param address where the receiver's calls begin, as typed
 * @param key given by the receiver; never shown, logged or put into an address
 * @param jurisdiction only where a receiver has several; else empty
 * @param receiver how people call it
 * @param services the receiver's service by the code of our category
 */
public record GatewaySettings(
    String address,
    String key,
    String jurisdiction,
    String receiver,
    Map<String, String> services) {

  public GatewaySettings {
    services = Map.copyOf(services);
  }

  /** Without the key, wherever it may be written to. */
  @Override
  public String toString() {
    return "GatewaySettings[" + receiver + ", " + services.size() + " services]";
  }
}
