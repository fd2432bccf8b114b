package vn.hotline1022.feedback.outbox;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hotline1022.feedback.FeedbackGateway.Status;
import vn.hotline1022.text.SearchKey;

/** One report that a receiver shows, read for whose it is. Used by one thread. */
final class Shown {
  private static final Pattern CODE = Pattern.compile("PA-\\d{6}-\\d{4}-\\d{4}(?:/\\d{1,3})?");

  /** What stands before our mark in what we post. */
  private static final Pattern BEFORE = Pattern.compile("1022[^\\p{L}\\p{N}]{0,5}$");

  private static final int LONGEST_BEFORE = 12;

  private final Status status;
  private final Set<String> own;
  private Optional<String> key = Optional.empty();

  Shown(Status status) {
    this.status = status;
    this.own = own(status);
  }

  Status status() {
    return status;
  }

  /** Our marks that it bears itself; one that its text only names is not among them. */
  Set<String> own() {
    return own;
  }

  /**
   * Our mark is in a field by itself, or ends what we wrote. Texts name others: whoever complains
   * about a report quotes its code.
   */
  private static Set<String> own(Status status) {
    Set<String> own = new HashSet<>(status.marks());
    own.removeIf(mark -> !mark.startsWith("PA-"));
    Matcher codes = CODE.matcher(status.notes());
    while (codes.find()) {
      own.remove(codes.group());
    }
    codes = CODE.matcher(status.description());
    String last = "";
    int begin = 0;
    while (codes.find()) {
      last = codes.group();
      begin = codes.start();
      own.remove(last);
    }
    String before = status.description().substring(Math.max(0, begin - LONGEST_BEFORE), begin);
    if (BEFORE.matcher(before).find()) {
      own.add(last);
    }
    return own;
  }

  /** Its text as it is compared; receivers cut texts and say so. */
  String key() {
    if (key.isEmpty()) {
      key = Optional.of(SearchKey.of(status.description()).replaceAll("[.…]+$", ""));
    }
    return key.get();
  }
}
