package vn.hotline1022.cli.support;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The newest of the logs, line by line. By rule they hold nothing of anybody; here that is looked
 * at once more: only lines of the forms that our layout writes are kept, and words that our code
 * would not say (letters with marks, names, numbers) take their whole message with them.
 */
public final class LogExcerpt {

  /** Most that is read of one file, from its end. */
  static final int MOST_OF_A_FILE = 512 << 10;

  private static final int FILES = 5;
  private static final int LONGEST = 400;
  private static final Pattern LINE =
      Pattern.compile(
          "(\\d{4}-\\d\\d-\\d\\d)(T[\\d:.]+(?:Z|[+-]\\d\\d:\\d\\d)) (TRACE|DEBUG|INFO|WARN|ERROR)"
              + " \\[([\\w #.()@-]{0,60})] ([\\w.$]{1,200}): (.*)");
  private static final Pattern FAILURE =
      Pattern.compile("  (?:because of: |besides: )?[\\w.$]{1,200}(?: [A-Z]-\\d\\d)?");
  private static final Pattern FRAME =
      Pattern.compile("    at [\\w.$/<>@+-]{1,300}\\([\\w.$ ]{1,200}(?::\\d{1,6})?\\)");
  private static final Pattern CODE = Pattern.compile("(?<![\\w-])([A-Z]-\\d\\d)(?![\\w-])");

  /** Two words as names are written; our code's messages are sentences without any. */
  private static final Pattern NAME = Pattern.compile("\\b\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+");

  /** As long as a PIN or a code; what our code counts is seldom that much. */
  private static final Pattern DIGITS = Pattern.compile("\\d{6,}");

  private static final Pattern MARKED = Pattern.compile("[^\\p{ASCII}…]");
  private static final String LEFT_OUT = "(left out: not only our own words)";

  private final Scrub scrub;
  private final Map<String, Seen> codes = new TreeMap<>();
  private final Map<String, Map<String, Integer>> levels = new TreeMap<>();
  private final List<SupportFile.Part> parts = new ArrayList<>();
  private int strange;

  private LogExcerpt(Scrub scrub) {
    this.scrub = scrub;
  }

  /** How often a code came, and when first and last. */
  private record Seen(int times, String first, String last) {
    Seen again(String day) {
      boolean earlier = day.compareTo(first) < 0;
      boolean later = day.compareTo(last) > 0;
      return new Seen(times + 1, earlier ? day : first, later ? day : last);
    }
  }

  /** Reads the logs of a folder; a folder that is not there has none. */
  public static LogExcerpt of(Path folder, Scrub scrub) {
    LogExcerpt excerpt = new LogExcerpt(scrub);
    for (Path file : newest(folder)) {
      excerpt.read(file);
    }
    return excerpt;
  }

  private static List<Path> newest(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("desk(\\.\\d)?\\.log"))
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .sorted(Collections.reverseOrder())
          .limit(FILES)
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private void read(Path file) {
    List<String> kept = new ArrayList<>();
    String day = "?";
    try {
      for (String line : end(file)) {
        Matcher entry = LINE.matcher(line);
        day = entry.matches() ? entry.group(1) : day;
        count(line, entry, day);
        String scrubbed = entry.matches() ? entry(entry) : below(line);
        if (scrubbed.isEmpty()) {
          strange++;
        } else {
          kept.add(scrubbed);
        }
      }
    } catch (IOException e) {
      kept.add("(not readable)");
    }
    String name = "logs/" + file.getFileName();
    parts.add(new SupportFile.Part(name, String.join("\n", kept) + "\n"));
  }

  /** The lines at the end of a file, but the first when its beginning was cut off. */
  private static List<String> end(Path file) throws IOException {
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      long from = Math.max(0, channel.size() - MOST_OF_A_FILE);
      channel.position(from);
      byte[] bytes = Channels.newInputStream(channel).readNBytes(MOST_OF_A_FILE);
      int whole = from == 0 ? 0 : new String(bytes, ISO_8859_1).indexOf('\n') + 1;
      return new String(bytes, whole, bytes.length - whole, UTF_8).lines().toList();
    }
  }

  private void count(String line, Matcher entry, String day) {
    if (entry.matches()) {
      levels
          .computeIfAbsent(day, _ -> new TreeMap<>())
          .merge(entry.group(3), 1, (before, one) -> before + one);
    }
    if (entry.matches() || FAILURE.matcher(line).matches()) {
      CODE.matcher(line)
          .results()
          .map(found -> found.group(1))
          .forEach(
              code -> {
                Seen seen = codes.get(code);
                codes.put(code, seen == null ? new Seen(1, day, day) : seen.again(day));
              });
    }
  }

  private String entry(Matcher entry) {
    String words = entry.group(6);
    boolean ours =
        words.length() <= LONGEST
            && !MARKED.matcher(words).find()
            && !NAME.matcher(words).find()
            && !DIGITS.matcher(withoutIds(words)).find()
            && scrub.isClean(words);
    return "%s%s %s [%s] %s: %s"
        .formatted(
            entry.group(1),
            entry.group(2),
            entry.group(3),
            scrub.text(entry.group(4)),
            entry.group(5),
            ours ? scrub.text(words) : LEFT_OUT);
  }

  private static String withoutIds(String words) {
    return Scrub.ID.matcher(words).replaceAll("");
  }

  private static String below(String line) {
    return FAILURE.matcher(line).matches() || FRAME.matcher(line).matches() ? line : "";
  }

  /** The lines that are kept, newest file first. */
  public List<SupportFile.Part> parts() {
    return List.copyOf(parts);
  }

  /** How often which code of a failure stands there, and how many lines of which day. */
  public String counts() {
    StringBuilder text = new StringBuilder();
    text.append("code  times  first       last\n");
    codes.forEach(
        (code, seen) ->
            text.append("%s  %5d  %s  %s%n".formatted(code, seen.times, seen.first, seen.last)));
    text.append('\n');
    levels.forEach((day, lines) -> text.append(day).append("  ").append(lines).append('\n'));
    text.append("\nlines of no known form, left out: ").append(strange).append('\n');
    return text.toString().replace("\r", "");
  }
}
