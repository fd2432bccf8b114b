package vn.hotline1022.feedback.open311;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Where a receiver's calls begin: encrypted, or on this machine. */
record Base(URI uri) {
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final int LONGEST = 2_000;

  /** The address as typed; empty when it is none that may be used. */
  static Optional<Base> of(String typed) {
    String text = typed.strip();
    while (text.endsWith("/")) {
      text = text.substring(0, text.length() - 1);
    }
    try {
      URI uri = new URI(text);
      boolean plain =
          uri.getHost() != null
              && uri.getRawUserInfo() == null
              && uri.getRawQuery() == null
              && uri.getRawFragment() == null
              && text.length() <= LONGEST;
      return plain && safe(uri) ? Optional.of(new Base(uri)) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static boolean safe(URI uri) {
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    boolean here = THIS_MACHINE.contains(uri.getHost().toLowerCase(Locale.ROOT));
    return scheme.equals("https") || (scheme.equals("http") && here);
  }

  /** Whether another address leads to the same server by the same way. */
  boolean sameServer(URI other) {
    return other.getHost() != null
        && uri.getScheme().equalsIgnoreCase(other.getScheme())
        && uri.getHost().equalsIgnoreCase(other.getHost())
        && port(uri) == port(other)
        && other.getRawUserInfo() == null;
  }

  private static int port(URI uri) {
    int usual = "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
    return uri.getPort() < 0 ? usual : uri.getPort();
  }

  /** The address of a call. */
  URI call(String path) {
    return URI.create(uri + "/" + path);
  }

  /** The same with parameters; an empty one is left out, as the standard takes it. */
  URI call(String path, Map<String, String> parameters) {
    String query =
        parameters.entrySet().stream()
            .filter(entry -> !entry.getValue().isEmpty())
            .map(entry -> encoded(entry.getKey()) + "=" + listed(entry.getValue()))
            .collect(Collectors.joining("&"));
    return call(query.isEmpty() ? path : path + "?" + query);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Commas part ids in a list, and are read so only as they are. */
  private static String listed(String text) {
    return encoded(text).replace("%2C", ",");
  }
}
