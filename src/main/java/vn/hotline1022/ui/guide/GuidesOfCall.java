package vn.hotline1022.ui.guide;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import vn.hotline1022.call.Call;
import vn.hotline1022.guide.GuideRun;
import vn.hotline1022.guide.GuideRunJson;
import vn.hotline1022.guide.GuideTrail;
import vn.hotline1022.guide.Guides;

/**
 * The guides gone through in one call, and which of them is in front. Immutable.
 *
 * @param runs in the order they were begun
 * @param front the run in front; empty while a guide is being chosen
 * @param typed what is being typed as an answer, masked
 */
record GuidesOfCall(List<Begun> runs, Optional<UUID> front, String typed) {
  static final GuidesOfCall NONE = new GuidesOfCall(List.of(), Optional.empty(), "");

  /** More nobody goes through in one call. */
  static final int RUNS_MAX = 20;

  private static final int KNOWN_MAX = 40;
  private static final String FRONT = "front";
  private static final String TYPED = "typed";
  private static final String ID = "id.";
  private static final String RUN = "run.";

  GuidesOfCall {
    runs = List.copyOf(runs);
  }

  /**
   * A guide that was begun.
   *
   * @param filled what its end has put into the call
   */
  record Begun(UUID id, GuideRun run, Optional<EndFill> filled) {
    boolean touched() {
      return !run.moves().isEmpty();
    }
  }

  Optional<Begun> inFront() {
    return front.flatMap(id -> runs.stream().filter(begun -> begun.id().equals(id)).findFirst());
  }

  /** Those that wait unfinished, the newest first. */
  List<Begun> unfinished() {
    return runs.reversed().stream()
        .filter(begun -> begun.run().end().isEmpty() && !Optional.of(begun.id()).equals(front))
        .toList();
  }

  /** Whether no other guide can be begun in this call. */
  boolean isFull() {
    return aside().runs.size() >= RUNS_MAX;
  }

  /**
   * Another guide comes to the front. One in which nothing was answered leaves no trace.
   *
   * @throws IllegalStateException when it {@link #isFull}
   */
  GuidesOfCall begin(UUID id, GuideRun run) {
    if (isFull()) {
      throw new IllegalStateException("no room for another guide");
    }
    List<Begun> more = new ArrayList<>(aside().runs);
    more.add(new Begun(id, run, Optional.empty()));
    return new GuidesOfCall(more, Optional.of(id), "");
  }

  /** The run in front waits, and a guide is chosen. */
  GuidesOfCall aside() {
    Optional<UUID> unused = inFront().filter(begun -> !begun.touched()).map(Begun::id);
    return new GuidesOfCall(
        runs.stream().filter(begun -> !Optional.of(begun.id()).equals(unused)).toList(),
        Optional.empty(),
        "");
  }

  /** One of the runs comes to the front again. */
  GuidesOfCall resume(UUID id) {
    return new GuidesOfCall(aside().runs, Optional.of(id), "");
  }

  /** The run in front after a move. */
  GuidesOfCall moved(GuideRun run) {
    return inFrontNow(begun -> new Begun(begun.id(), run, begun.filled()));
  }

  /** What the end of the run in front has put into the call. */
  GuidesOfCall filled(Optional<EndFill> filled) {
    return inFrontNow(begun -> new Begun(begun.id(), begun.run(), filled));
  }

  private GuidesOfCall inFrontNow(UnaryOperator<Begun> change) {
    return new GuidesOfCall(
        runs.stream()
            .map(begun -> Optional.of(begun.id()).equals(front) ? change.apply(begun) : begun)
            .toList(),
        front,
        typed);
  }

  GuidesOfCall typing(String now) {
    return new GuidesOfCall(runs, front, now);
  }

  /** What one guide found out, the next one knows; what was said last stands. */
  Map<String, String> known() {
    Map<String, String> known = new LinkedHashMap<>();
    for (Begun begun : runs) {
      begun
          .run()
          .values()
          .forEach(
              (name, value) -> {
                if (known.containsKey(name) || known.size() < KNOWN_MAX) {
                  known.put(name, value);
                }
              });
    }
    return known;
  }

  /** Whether there is nothing to keep. */
  boolean isEmpty() {
    return runs.isEmpty();
  }

  /** What is left when the call is saved; of guides in which nothing was answered nothing. */
  List<GuideTrail> trails(Call saved) {
    Instant at = saved.timeline().getLast().at();
    long now = saved.timeline().getLast().offsetMillis();
    return runs.stream()
        .filter(Begun::touched)
        .map(begun -> GuideTrail.of(begun.id(), saved.id(), saved.operator(), at, begun.run(), now))
        .toList();
  }

  /** As fields of a draft. */
  Map<String, String> fields() {
    Map<String, String> fields = new HashMap<>();
    front.ifPresent(id -> fields.put(FRONT, id.toString()));
    fields.put(TYPED, typed);
    for (int i = 0; i < runs.size(); i++) {
      Begun begun = runs.get(i);
      fields.put(ID + i, begun.id().toString());
      fields.put(RUN + i, GuideRunJson.of(begun.run()));
      int at = i;
      begun.filled().ifPresent(filled -> fields.putAll(filled.fields(at)));
    }
    return fields;
  }

  /** Reads them again; a run whose guide is nowhere to be found is left out. */
  static GuidesOfCall read(Map<String, String> fields, Guides guides) {
    List<Begun> runs = new ArrayList<>();
    for (int i = 0; i < RUNS_MAX && fields.containsKey(RUN + i); i++) {
      int at = i;
      Optional<UUID> id = id(fields.getOrDefault(ID + i, ""));
      GuideRunJson.read(fields.get(RUN + i), guides)
          .ifPresent(
              run ->
                  id.ifPresent(known -> runs.add(new Begun(known, run, EndFill.read(fields, at)))));
    }
    Optional<UUID> front =
        id(fields.getOrDefault(FRONT, ""))
            .filter(id -> runs.stream().anyMatch(begun -> begun.id().equals(id)));
    return new GuidesOfCall(runs, front, fields.getOrDefault(TYPED, ""));
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
