package vn.hotline1022.desktop;

import ch.qos.logback.classic.AsyncAppender;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.spi.ContextAware;
import ch.qos.logback.core.util.Duration;
import ch.qos.logback.core.util.FileSize;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.LogManager;
import org.slf4j.LoggerFactory;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.store.OwnerOnly;

/**
 * The log of this process: nothing on the console; once the profile is known, at most {@link
 * #FILES} files of {@link #SIZE} in its folder, made by a {@link LogLayout} that keeps what people
 * said out of them. Written by a thread of its own, so that no caller waits for the disk.
 */
public final class Logs implements AutoCloseable {

  /** Name of the newest file; older ones are {@code desk.1.log} and so on. */
  static final String NAME = "desk.log";

  static final int FILES = 5;
  static final long SIZE = 1024L * 1024L;

  /** System property that sets the level of our own lines, for example {@code debug}. */
  static final String LEVEL = "hotline1022.log";

  private final LoggerContext context;

  Logs(LoggerContext context) {
    this.context = context;
  }

  /** What Java and its libraries print by themselves is said no more. Called first of all. */
  public static void silenceJava() {
    LogManager.getLogManager().reset();
  }

  /** Takes over the logging of the process and silences it. */
  public static Logs ofProcess() {
    Logs logs = new Logs((LoggerContext) LoggerFactory.getILoggerFactory());
    logs.silence();
    return logs;
  }

  void silence() {
    context.reset();
    context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.OFF);
  }

  /**
   * Starts to write into {@code folder}. A folder that cannot be written to is no reason not to
   * work: the log stays silent then.
   *
   * @return whether it is written
   */
  public boolean writeTo(Path folder) {
    try {
      OwnerOnly.folder(folder);
    } catch (IOException e) {
      return false;
    }
    LogFile<ILoggingEvent> file = file(folder);
    if (!file.isStarted()) {
      return false;
    }
    AsyncAppender queue = with(new AsyncAppender());
    queue.setQueueSize(512);
    queue.setNeverBlock(true);
    queue.setMaxFlushTime(2000);
    queue.addAppender(file);
    queue.start();
    Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
    root.setLevel(Level.WARN);
    root.addAppender(queue);
    context.getLogger("vn.hotline1022").setLevel(level());
    return true;
  }

  /**
   * Whatever nobody caught is logged by its type and place.
   *
   * @param then told of it afterwards on the failing thread
   */
  public void catchUncaught(Consumer<Fault> then) {
    org.slf4j.Logger log = context.getLogger(Logs.class);
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, failure) -> {
          log.error("nobody caught a failure in {}", thread.getName(), failure);
          then.accept(new Fault.Unexpected(failure.getClass().getSimpleName()));
        });
  }

  /** Whether debug lines of this logger are written. */
  boolean debugs(String logger) {
    return context.getLogger(logger).isDebugEnabled();
  }

  /** Writes what is waiting and closes the files. */
  @Override
  public void close() {
    context.stop();
  }

  private LogFile<ILoggingEvent> file(Path folder) {
    LogFile<ILoggingEvent> file = with(new LogFile<>());
    file.setName("desk");
    file.setFile(folder.resolve(NAME).toString());
    LogLayout layout = with(new LogLayout());
    layout.start();
    LayoutWrappingEncoder<ILoggingEvent> encoder = with(new LayoutWrappingEncoder<>());
    encoder.setCharset(StandardCharsets.UTF_8);
    encoder.setLayout(layout);
    encoder.start();
    file.setEncoder(encoder);
    FixedWindowRollingPolicy older = with(new FixedWindowRollingPolicy());
    older.setParent(file);
    older.setFileNamePattern(folder.resolve("desk.%i.log").toString());
    older.setMinIndex(1);
    older.setMaxIndex(FILES - 1);
    older.start();
    SizeBasedTriggeringPolicy<ILoggingEvent> full = with(new SizeBasedTriggeringPolicy<>());
    full.setMaxFileSize(new FileSize(SIZE));
    full.setCheckIncrement(Duration.buildByMilliseconds(0));
    full.start();
    file.setRollingPolicy(older);
    file.setTriggeringPolicy(full);
    file.start();
    return file;
  }

  private <T extends ContextAware> T with(T part) {
    part.setContext(context);
    return part;
  }

  private static Level level() {
    return Optional.ofNullable(System.getProperty(LEVEL))
        .map(name -> Level.toLevel(name, Level.INFO))
        .orElse(Level.INFO);
  }
}
