package vn.hotline1022.feedback.open311;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import vn.hotline1022.feedback.GatewayFailure;
import vn.hotline1022.feedback.GatewayFailure.Cause;
import vn.hotline1022.feedback.GatewayFailure.Why;

/**
 * Requests with a deadline on the whole answer and a bound on its bytes. Follows a receiver to
 * another path, never to another server. What exceptions say is dropped: it may quote addresses.
 */
final class Http implements AutoCloseable {
  private static final int MOST_HOPS = 3;

  private final HttpClient client;
  private final Limits limits;

  Http(Limits limits) {
    this.limits = limits;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(limits.connect())
            .build();
  }

  Exchange get(Base base, URI uri, String accept) {
    URI to = uri;
    for (int hop = 0; hop <= MOST_HOPS; hop++) {
      HttpRequest request = HttpRequest.newBuilder(to).header("Accept", accept).GET().build();
      Exchange exchange = send(request, limits.whole(), false);
      Optional<URI> next = next(base, exchange);
      if (next.isEmpty()) {
        return exchange;
      }
      to = next.get();
    }
    return moved();
  }

  /**
   * @param body made once for each time it is sent
   */
  Exchange post(Base base, URI uri, String accept, String type, Supplier<BodyPublisher> body) {
    boolean large = type.startsWith("multipart/");
    Duration whole = large ? limits.upload() : limits.whole();
    URI to = uri;
    for (int hop = 0; hop <= MOST_HOPS; hop++) {
      HttpRequest request =
          HttpRequest.newBuilder(to)
              .header("Accept", accept)
              .header("Content-Type", type)
              .POST(body.get())
              .build();
      Exchange exchange = send(request, whole, true);
      Optional<URI> next = next(base, exchange);
      if (next.isEmpty()) {
        return exchange;
      }
      if (exchange instanceof Exchange.Answered it && it.status() != 307 && it.status() != 308) {
        return exchange;
      }
      to = next.get();
    }
    return moved();
  }

  private static Exchange moved() {
    return new Exchange.Broken(new GatewayFailure.Fatal(Cause.MOVED, ""));
  }

  /** Where to go on; elsewhere on the same server only. */
  private static Optional<URI> next(Base base, Exchange exchange) {
    return exchange instanceof Exchange.Answered answered && answered.isElsewhere()
        ? answered.location().filter(base::sameServer)
        : Optional.empty();
  }

  private Exchange send(HttpRequest request, Duration whole, boolean posting) {
    CompletableFuture<HttpResponse<byte[]>> reply =
        client.sendAsync(
            request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), limits.bytes()));
    try {
      HttpResponse<byte[]> got = reply.get(whole.toMillis(), TimeUnit.MILLISECONDS);
      return new Exchange.Answered(request.uri(), got.statusCode(), got.headers(), got.body());
    } catch (TimeoutException e) {
      reply.cancel(true);
      return broken(posting, Why.TOO_SLOW);
    } catch (ExecutionException e) {
      return new Exchange.Broken(failure(e.getCause(), posting));
    } catch (InterruptedException e) {
      reply.cancel(true);
      Thread.currentThread().interrupt();
      return broken(posting, Why.CUT_OFF);
    }
  }

  private static Exchange broken(boolean posting, Why why) {
    return new Exchange.Broken(unsure(posting, why));
  }

  private static GatewayFailure unsure(boolean posting, Why why) {
    return posting
        ? new GatewayFailure.Lost(why, Optional.empty())
        : new GatewayFailure.Later(why, Optional.empty());
  }

  /** What never left is no loss; of everything else nobody knows how far it came. */
  private static GatewayFailure failure(Throwable thrown, boolean posting) {
    if (has(thrown, CertificateException.class)
        || has(thrown, CertPathValidatorException.class)
        || has(thrown, SSLPeerUnverifiedException.class)) {
      return new GatewayFailure.Fatal(Cause.CERTIFICATE, "");
    }
    boolean neverLeft =
        has(thrown, HttpConnectTimeoutException.class)
            || has(thrown, ConnectException.class)
            || has(thrown, UnresolvedAddressException.class)
            || has(thrown, SSLHandshakeException.class);
    if (neverLeft) {
      return new GatewayFailure.Later(Why.UNREACHABLE, Optional.empty());
    }
    if (has(thrown, HttpTimeoutException.class)) {
      return unsure(posting, Why.TOO_SLOW);
    }
    return unsure(posting, has(thrown, IOException.class) ? Why.CUT_OFF : Why.UNREADABLE);
  }

  private static boolean has(Throwable thrown, Class<? extends Throwable> type) {
    int depth = 0;
    for (Throwable at = thrown; at != null && depth < 16; at = at.getCause()) {
      if (type.isInstance(at)) {
        return true;
      }
      depth++;
    }
    return false;
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
