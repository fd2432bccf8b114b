package vn.hotline1022.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.hotline1022.call.TimelineEntry;

/** A timeline in one column: {@code kind,milliseconds since 1970,offset;…}. */
final class TimelineText {

  private TimelineText() {}

  static String of(List<TimelineEntry> timeline) {
    StringBuilder text = new StringBuilder();
    for (TimelineEntry entry : timeline) {
      text.append(text.isEmpty() ? "" : ";")
          .append(entry.kind().name())
          .append(',')
          .append(entry.at().toEpochMilli())
          .append(',')
          .append(entry.offsetMillis());
    }
    return text.toString();
  }

  static List<TimelineEntry> read(String text) {
    List<TimelineEntry> timeline = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int comma = text.indexOf(',', start);
      int second = text.indexOf(',', comma + 1);
      int end = text.indexOf(';', second);
      end = end < 0 ? text.length() : end;
      timeline.add(
          new TimelineEntry(
              TimelineEntry.Kind.valueOf(text.substring(start, comma)),
              Instant.ofEpochMilli(Long.parseLong(text, comma + 1, second, 10)),
              Long.parseLong(text, second + 1, end, 10)));
      start = end + 1;
    }
    return timeline;
  }
}
