package vn.hotline1022.program;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The packaged program, running: what it says can be read and waited for, and it can be killed at
 * any moment. Closing kills it.
 */
public final class PackagedProgram implements AutoCloseable {

  /** Longer than any start on a loaded machine. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Process process;
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
  private final Said out = new Said(lines);
  private final Said err = new Said(lines);
  private final List<Thread> readers;

  PackagedProgram(Process process) {
    this.process = process;
    this.readers =
        List.of(
            reader("program-out", process.inputReader(StandardCharsets.UTF_8), out),
            reader("program-err", process.errorReader(StandardCharsets.UTF_8), err));
  }

  /** Where the build laid it out. */
  public static Path folder() {
    return Path.of(System.getProperty("program.app", "target/app")).toAbsolutePath();
  }

  /** The launcher users start. */
  public static Path launcher() {
    return folder().resolve("bin").resolve("hotline1022");
  }

  /** What a finished run left. */
  public record Finished(int code, String out, String err) {}

  /**
   * Waits for a line on either stream, each looked at once; fails when the program ends before it
   * comes.
   */
  public String awaitLine(Predicate<String> wanted) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      boolean over = readers.stream().noneMatch(Thread::isAlive);
      String line = poll();
      if (line != null && wanted.test(line)) {
        return line;
      }
      if (line == null && over) {
        break;
      }
    }
    throw new AssertionError("the line did not come; it said:\n" + said());
  }

  private String poll() {
    try {
      return lines.poll(50, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  /** Writes a line to its standard input. */
  public void tell(String line) {
    try {
      process.outputWriter(StandardCharsets.UTF_8).write(line + "\n");
      process.outputWriter(StandardCharsets.UTF_8).flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** What it took of the processors since it began. */
  public Duration cpu() {
    return process.info().totalCpuDuration().orElseThrow();
  }

  /** Bytes of it in the memory; on Linux. */
  public long resident() {
    try (Stream<String> lines =
        Files.lines(Path.of("/proc", Long.toString(process.pid()), "smaps_rollup"))) {
      String rss = lines.filter(line -> line.startsWith("Rss:")).findFirst().orElseThrow();
      return Long.parseLong(rss.replaceAll("\\D", "")) * 1024;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What its threads took, by their names as the kernel of Linux knows them; of one that ended,
   * none.
   */
  public Map<String, Duration> threads() {
    Path threads = Path.of("/proc", Long.toString(process.pid()), "task");
    Map<String, Duration> took = new TreeMap<>();
    try (Stream<Path> all = Files.list(threads)) {
      all.forEach(thread -> add(thread, took));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return took;
  }

  private static void add(Path thread, Map<String, Duration> took) {
    try {
      String name = Files.readString(thread.resolve("comm")).strip();
      String nanos = Files.readString(thread.resolve("schedstat")).split(" ", 2)[0];
      took.merge(name, Duration.ofNanos(Long.parseLong(nanos)), Duration::plus);
    } catch (IOException e) {
      // It ended while it was looked at.
      took.merge("ended", Duration.ZERO, Duration::plus);
    }
  }

  /** What it said so far, both streams. */
  public String said() {
    return out.text() + err.text();
  }

  /** Ends it as {@code kill -9} does: nothing of it runs any more. */
  public void kill() {
    process.destroyForcibly();
    await();
  }

  /** Waits for its own end. */
  public Finished awaitEnd() {
    await();
    return new Finished(process.exitValue(), out.text(), err.text());
  }

  @Override
  public void close() {
    kill();
  }

  private void await() {
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("it did not end; it said:\n" + said());
      }
      for (Thread reader : readers) {
        reader.join(PATIENCE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  private static Thread reader(String name, BufferedReader from, Said said) {
    return Thread.ofPlatform()
        .daemon()
        .name(name)
        .start(
            () -> {
              try (from) {
                from.lines().forEach(said::add);
              } catch (IOException | UncheckedIOException e) {
                said.add("(stream closed)");
              }
            });
  }

  /** The lines of one stream, as text; each is also queued for whoever waits. */
  private static final class Said {
    private final StringBuilder text = new StringBuilder();
    private final BlockingQueue<String> queue;

    Said(BlockingQueue<String> queue) {
      this.queue = queue;
    }

    void add(String line) {
      synchronized (text) {
        text.append(line).append('\n');
      }
      queue.add(line);
    }

    String text() {
      synchronized (text) {
        return text.toString();
      }
    }
  }
}
