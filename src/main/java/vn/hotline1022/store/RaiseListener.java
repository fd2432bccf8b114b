package vn.hotline1022.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How a second start reaches the first: a port on the loopback interface whose number stands, with
 * two random words, in a file of the profile that only its owner reads. Who asks says the first
 * word, who answers the second, so that neither another user nor another program that got the port
 * later is taken for us. Loopback rather than a Unix socket, since paths of profiles may be longer
 * than a socket's name and a dead process leaves no socket behind.
 */
final class RaiseListener implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(RaiseListener.class);

  private static final int WORD = 32;
  private static final int MOST_BYTES = 200;
  private static final int PATIENCE_MILLIS = 1000;

  /** The first process may be just about to write the file. */
  private static final int TRIES = 20;

  private static final Duration BETWEEN_TRIES = Duration.ofMillis(100);

  private final Path file;
  private final AtomicFiles files = new AtomicFiles();
  private final ServerSocket server;
  private final Address address;
  private final Runnable onRaise;

  private RaiseListener(Path file, ServerSocket server, Runnable onRaise) {
    this.file = file;
    this.server = server;
    this.address = new Address(server.getLocalPort(), randomWord(), randomWord());
    this.onRaise = onRaise;
  }

  /** What the file says. */
  private record Address(int port, String question, String answer) {
    byte[] written() {
      return (port + " " + question + " " + answer).getBytes(StandardCharsets.US_ASCII);
    }

    static Address read(Path file) throws IOException {
      byte[] content = AtomicFiles.read(file, MOST_BYTES);
      String[] words = new String(content, StandardCharsets.US_ASCII).split(" ");
      if (words.length != 3 || !words[0].matches("[0-9]{1,5}")) {
        throw new IOException("no address");
      }
      int port = Integer.parseInt(words[0]);
      if (port < 1 || port > 65535 || words[1].length() != WORD || words[2].length() != WORD) {
        throw new IOException("no address");
      }
      return new Address(port, words[1], words[2]);
    }
  }

  static RaiseListener start(Path file, Runnable onRaise) throws IOException {
    ServerSocket server = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
    RaiseListener listener = new RaiseListener(file, server, onRaise);
    try {
      listener.files.write(file, listener.address.written());
    } catch (IOException e) {
      server.close();
      throw e;
    }
    Thread.ofPlatform().daemon().name("second-start").start(listener::listen);
    return listener;
  }

  /** Asks whoever wrote {@code file}; whether the right answer came. */
  static boolean ask(Path file) {
    return ask(file, TRIES);
  }

  static boolean ask(Path file, int tries) {
    for (int i = 0; i < tries; i++) {
      try {
        if (askOnce(Address.read(file))) {
          return true;
        }
      } catch (IOException e) {
        LOG.debug("no answer yet: {}", e.getClass().getSimpleName());
      }
      try {
        Thread.sleep(BETWEEN_TRIES);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return false;
  }

  @Override
  public void close() {
    try {
      server.close();
      files.delete(file);
    } catch (IOException e) {
      LOG.debug("left its address behind: {}", e.getClass().getSimpleName());
    }
  }

  private static boolean askOnce(Address address) throws IOException {
    try (Socket socket = new Socket()) {
      InetAddress loopback = InetAddress.getLoopbackAddress();
      socket.connect(new InetSocketAddress(loopback, address.port), PATIENCE_MILLIS);
      socket.getOutputStream().write(address.question.getBytes(StandardCharsets.US_ASCII));
      return says(socket, address.answer);
    }
  }

  private void listen() {
    while (!server.isClosed()) {
      try (Socket socket = server.accept()) {
        if (says(socket, address.question)) {
          socket.getOutputStream().write(address.answer.getBytes(StandardCharsets.US_ASCII));
          socket.shutdownOutput();
          onRaise.run();
        }
      } catch (IOException | RuntimeException e) {
        // A stranger that hung up, or our own end.
        LOG.debug("a connection failed: {}", e.getClass().getSimpleName());
      }
    }
  }

  /** Whether the other side says {@code word} within a second; reads no more than that. */
  private static boolean says(Socket socket, String word) throws IOException {
    long deadline = System.nanoTime() + Duration.ofMillis(PATIENCE_MILLIS).toNanos();
    InputStream in = socket.getInputStream();
    byte[] said = new byte[WORD];
    for (int length = 0; length < WORD; ) {
      long left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
      if (left <= 0) {
        throw new InterruptedIOException();
      }
      socket.setSoTimeout((int) left);
      int read = in.read(said, length, WORD - length);
      if (read < 0) {
        return false;
      }
      length += read;
    }
    byte[] expected = Arrays.copyOf(word.getBytes(StandardCharsets.US_ASCII), WORD);
    return MessageDigest.isEqual(said, expected);
  }

  private static String randomWord() {
    byte[] random = new byte[WORD / 2];
    new SecureRandom().nextBytes(random);
    return HexFormat.of().formatHex(random);
  }
}
