package vn.hotline1022.ui.receiver;

import java.util.Map;
import vn.hotline1022.feedback.GatewaySettings;

/**
 * What is kept, but for the key.
 *
 * @param keyed whether there is a key
 */
public record Entered(
    String name, String address, String jurisdiction, boolean keyed, Map<String, String> services) {
  static final Entered NOTHING = new Entered("", "", "", false, Map.of());

  static Entered of(GatewaySettings settings) {
    return new Entered(
        settings.receiver().strip(),
        settings.address().strip(),
        settings.jurisdiction().strip(),
        !settings.key().isEmpty(),
        settings.services());
  }
}
