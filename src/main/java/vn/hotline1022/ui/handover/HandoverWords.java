package vn.hotline1022.ui.handover;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hotline1022.sync.bundle.Bundles.Applied;
import vn.hotline1022.sync.bundle.Bundles.Waiting;
import vn.hotline1022.sync.bundle.Preview;
import vn.hotline1022.ui.common.Texts;

/** What is counted, in words. */
final class HandoverWords {
  private static final long KB = 1024;
  private static final long MB = 1024 * KB;

  /** What people know by name; everything else is told as a sum. */
  private static final List<String> KINDS = List.of("call", "feedback", "followup", "visit");

  private final Texts texts;

  HandoverWords(Texts texts) {
    this.texts = texts;
  }

  /** Records, and photos where there are any. */
  String amount(long records, long photos) {
    String first = texts.get("handover.records", records);
    return photos == 0
        ? first
        : texts.get("handover.and", first, texts.get("handover.photos", photos));
  }

  String amount(Waiting waiting) {
    return amount(waiting.records(), waiting.photos());
  }

  String bytes(long bytes) {
    return bytes >= MB
        ? texts.number((double) bytes / MB, 1) + " MB"
        : texts.number(Math.max(1, bytes / KB)) + " KB";
  }

  /** What the records of a file are about. */
  String kinds(Map<String, Long> kinds) {
    long others =
        kinds.entrySet().stream()
            .filter(kind -> !KINDS.contains(kind.getKey()))
            .mapToLong(Map.Entry::getValue)
            .sum();
    return Stream.concat(
            KINDS.stream()
                .filter(kind -> kinds.getOrDefault(kind, 0L) > 0)
                .map(kind -> texts.get("handover.kind." + kind, kinds.get(kind))),
            others > 0 ? Stream.of(texts.get("handover.kind.other", others)) : Stream.empty())
        .collect(Collectors.joining(" · "));
  }

  String standing(Preview.Standing standing) {
    return texts.get("handover.standing." + standing);
  }

  /** What came of taking a file in, beyond what was new. */
  Optional<String> besides(Applied applied) {
    List<String> facts =
        Stream.of(
                applied.known() > 0 ? texts.get("handover.taken.known", applied.known()) : "",
                applied.leftOut() > 0 ? texts.get("handover.taken.leftOut", applied.leftOut()) : "")
            .filter(fact -> !fact.isEmpty())
            .toList();
    return facts.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", facts));
  }
}
