package vn.hotline1022.feedback.open311;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where a receiver's calls begin: encrypted, or on this machine. */
record Base(URI uri) {
  private static final Pattern THIS_MACHINE =
      Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[(::|(0:){7})1]");

  /** People copy the address of a call: the calls begin before it. */
  private static final Pattern CALL =
      Pattern.compile("/+((discovery|services|requests)(\\.(json|xml))?/*)?$");

  private static final int LONGEST = 2_000;

  /** The address as typed; empty when it is none that may be used. */
  static Optional<Base> of(String typed) {
    String text = typed.strip();
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      URI uri = new URI(CALL.matcher(text).replaceFirst(""));
      boolean plain =
          uri.getHost() != null
              && uri.getRawUserInfo() == null
              && uri.getRawQuery() == null
              && uri.getRawFragment() == null;
      return plain && safe(uri) ? Optional.of(new Base(uri)) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static boolean safe(URI uri) {
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    return scheme.equals("https") || (scheme.equals("http") && isHere(uri));
  }

  private static boolean isHere(URI uri) {
    return THIS_MACHINE.matcher(uri.getHost().toLowerCase(Locale.ROOT)).matches();
  }

  /**
   * Where an announced address is on this server; empty when it is elsewhere. Servers behind
   * another one call themselves by http, and those on this machine by any of its names: the way
   * stays the one that was typed in.
   */
  Optional<Base> announced(String address) {
    try {
      URI other = new URI(CALL.matcher(address.strip()).replaceFirst(""));
      boolean known = other.getHost() != null && other.getScheme() != null;
      if (!known || !isOneServer(other)) {
        return Optional.empty();
      }
      String server = uri.getScheme() + "://" + uri.getRawAuthority();
      String path = other.getRawPath() == null ? "" : other.getRawPath();
      return of(server + path);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private boolean isOneServer(URI other) {
    boolean upgraded =
        "https".equalsIgnoreCase(uri.getScheme())
            && "http".equalsIgnoreCase(other.getScheme())
            && port(other) == 80
            && port(uri) == 443;
    boolean same =
        uri.getHost().equalsIgnoreCase(other.getHost()) || (isHere(uri) && isHere(other));
    boolean way =
        upgraded
            || (uri.getScheme().equalsIgnoreCase(other.getScheme()) && port(uri) == port(other));
    return same && way && other.getRawUserInfo() == null;
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
