package vn.hotline1022.feedback;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

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

  /** People copy the address of a call: the calls begin before it. */
  private static final Pattern CALL =
      Pattern.compile("/+((discovery|services|requests)(\\.(json|xml))?/*)?$");

  public GatewaySettings {
    services = Map.copyOf(services);
  }

  /**
   * Tells this receiver from another: where it is, whatever key or name it has, and however the way
   * to it is typed.
   */
  public String identity() {
    String bare = CALL.matcher(address.strip()).replaceFirst("");
    String way = bare.replaceFirst("(?i)^https?://", "");
    int end = way.indexOf('/') < 0 ? way.length() : way.indexOf('/');
    String server = way.substring(0, end).toLowerCase(Locale.ROOT).replaceFirst(":(80|443)$", "");
    String all = server + way.substring(end) + "\n" + jurisdiction.strip();
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha256.digest(all.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Without the key, wherever it may be written to. */
  @Override
  public String toString() {
    return "GatewaySettings[" + receiver + ", " + services.size() + " services]";
  }
}
