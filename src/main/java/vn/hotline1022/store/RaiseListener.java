package vn.hotline1022.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How a second start reaches the first: a port on the loopback interface whose number stands, with
 * two random words, in a file of the profile that only its owner reads. Who asks says the first
 * word, who answers the second, so that neither another user nor another program that got the port
 * later is taken for us. Whoever was answered may then name a file that was opened. Loopback rather
 * than a Unix socket, since paths of profiles may be longer than a socket's name and a dead process
 * leaves no socket behind.
 */
final class RaiseListener implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(RaiseListener.class);

  private static final int WORD = 32;
  private static final int MOST_BYTES = 200;

  /** Of the name of a file, as long as Linux takes them. */
  private static final int LONGEST_PATH = 4096;

  private static final int PATIENCE_MILLIS = 1000;

  /** The first process may be just about to write the file. */
  private static final int TRIES = 20;

  private static final Duration BETWEEN_TRIES = Duration.ofMillis(100);

  private final Path file;
  private final AtomicFiles files = new AtomicFiles();
  private final ServerSocket server;
  private final Address address;
  private final Consumer<Optional<Path>> onRaise;

  private RaiseListener(Path file, ServerSocket server, Consumer<Optional<Path>> onRaise) {
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

  static RaiseListener start(Path file, Consumer<Optional<Path>> onRaise) throws IOException {
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

  /**
   * Asks whoever wrote {@code file}; whether the right answer came.
   *
   * @param opened what it is to open, if anything
   */
  static boolean ask(Path file, Optional<Path> opened) {
    return ask(file, opened, TRIES);
  }

  static boolean ask(Path file, Optional<Path> opened, int tries) {
    for (int i = 0; i < tries; i++) {
      try {
        if (askOnce(Address.read(file), opened)) {
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

  private static boolean askOnce(Address address, Optional<Path> opened) throws IOException {
    try (Socket socket = new Socket()) {
      InetAddress loopback = InetAddress.getLoopbackAddress();
      socket.connect(new InetSocketAddress(loopback, address.port), PATIENCE_MILLIS);
      socket.getOutputStream().write(address.question.getBytes(StandardCharsets.US_ASCII));
      boolean answered = says(socket, address.answer);
      if (answered && opened.isPresent()) {
        socket.getOutputStream().write(opened.get().toString().getBytes(StandardCharsets.UTF_8));
      }
      return answered;
    }
  }

  private void listen() {
    while (!server.isClosed()) {
      try (Socket socket = server.accept()) {
        if (says(socket, address.question)) {
          socket.getOutputStream().write(address.answer.getBytes(StandardCharsets.US_ASCII));
          socket.shutdownOutput();
          onRaise.accept(named(socket));
        }
      } catch (IOException | RuntimeException e) {
        // A stranger that hung up, or our own end.
        LOG.debug("a connection failed: {}", e.getClass().getSimpleName());
      }
    }
  }

  /** What the other side wants opened; a name that is none is no reason not to show the window. */
  private static Optional<Path> named(Socket socket) {
    try {
      byte[] said = read(socket, LONGEST_PATH);
      String name = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(said)).toString();
      return Optional.of(name).filter(path -> !path.isEmpty()).map(Path::of);
    } catch (CharacterCodingException | InvalidPathException e) {
      return Optional.empty();
    } catch (IOException e) {
      LOG.debug("what to open was not heard: {}", e.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  /** Whether the other side says {@code word} within a second; reads no more than that. */
  private static boolean says(Socket socket, String word) throws IOException {
    byte[] expected = Arrays.copyOf(word.getBytes(StandardCharsets.US_ASCII), WORD);
    return MessageDigest.isEqual(read(socket, WORD), expected);
  }

  /** What comes within a second until the other side ends, no more than {@code most} bytes. */
  private static byte[] read(Socket socket, int most) throws IOException {
    long deadline = System.nanoTime() + Duration.ofMillis(PATIENCE_MILLIS).toNanos();
    InputStream in = socket.getInputStream();
    byte[] said = new byte[most];
    int length = 0;
    while (length < most) {
      long left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
      if (left <= 0) {
        throw new InterruptedIOException();
      }
      socket.setSoTimeout((int) left);
      int read = in.read(said, length, most - length);
      if (read < 0) {
        break;
      }
      length += read;
    }
    return Arrays.copyOf(said, length);
  }

  private static String randomWord() {
    byte[] random = new byte[WORD / 2];
    new SecureRandom().nextBytes(random);
    return HexFormat.of().formatHex(random);
  }
}
