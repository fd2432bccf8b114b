package vn.hotline1022.desktop;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.LayoutBase;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.helpers.MessageFormatter;
import vn.hotline1022.fault.FaultException;

/**
 * A line of the log, made so that what a citizen said cannot get into it: the words are the ones in
 * our code, their arguments only of kinds that cannot quote anybody (numbers, times, ids, short
 * names); of a failure the types, our code and the places, never its message; of a library's own
 * lines nothing but that it wrote one.
 */
final class LogLayout extends LayoutBase<ILoggingEvent> {

  private static final String OURS = "vn.hotline1022.";
  private static final int FRAMES = 40;
  private static final int CAUSES = 6;
  private static final int ARGUMENT = 80;

  private final DateTimeFormatter time = DateTimeFormatter.ISO_OFFSET_DATE_TIME;
  private final ZoneId zone = ZoneId.systemDefault();

  @Override
  public String doLayout(ILoggingEvent event) {
    StringBuilder line = new StringBuilder(160);
    Instant at = event.getInstant().truncatedTo(ChronoUnit.MILLIS);
    line.append(time.format(at.atZone(zone)))
        .append(' ')
        .append(event.getLevel())
        .append(" [")
        .append(event.getThreadName())
        .append("] ")
        .append(event.getLoggerName())
        .append(": ")
        .append(words(event))
        .append('\n');
    failure(event.getThrowableProxy(), "", CAUSES, line);
    return line.toString();
  }

  private static String words(ILoggingEvent event) {
    if (!event.getLoggerName().startsWith(OURS)) {
      return "(a library's words are not kept)";
    }
    Object[] given = event.getArgumentArray();
    if (given == null) {
      return event.getMessage();
    }
    Object[] harmless = Stream.of(given).map(LogLayout::harmless).toArray();
    return MessageFormatter.arrayFormat(event.getMessage(), harmless).getMessage();
  }

  private static Object harmless(Object argument) {
    return switch (argument) {
      case null -> "null";
      case Number number -> number;
      case Boolean flag -> flag;
      case Enum<?> constant -> constant.name();
      case Duration duration -> duration;
      case Temporal moment -> moment;
      case UUID id -> id;
      case StackTraceElement place -> place;
      case Class<?> type -> type.getName();
      case String text when text.length() <= ARGUMENT -> withoutNumbers(text);
      default -> "(" + argument.getClass().getSimpleName() + ")";
    };
  }

  /** No phone or identity number by way of a text; versions and counts stay. */
  private static String withoutNumbers(String text) {
    return text.replaceAll("\\d(?:[ .-]?\\d){6,}", "…");
  }

  private static void failure(IThrowableProxy failure, String title, int left, StringBuilder line) {
    if (failure == null || left == 0) {
      return;
    }
    line.append("  ").append(title).append(failure.getClassName());
    if (failure instanceof ThrowableProxy proxy
        && proxy.getThrowable() instanceof FaultException fault) {
      line.append(' ').append(fault.fault().code());
    }
    line.append('\n');
    StackTraceElementProxy[] frames = failure.getStackTraceElementProxyArray();
    int common = failure.getCommonFrames();
    for (int i = 0; i < Math.min(frames.length - common, FRAMES); i++) {
      line.append("    at ").append(frames[i].getStackTraceElement()).append('\n');
    }
    for (IThrowableProxy suppressed : failure.getSuppressed()) {
      failure(suppressed, "besides: ", left - 1, line);
    }
    failure(failure.getCause(), "because of: ", left - 1, line);
  }
}
