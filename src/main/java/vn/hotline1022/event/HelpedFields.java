package vn.hotline1022.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallState;
import vn.hotline1022.call.Direction;
import vn.hotline1022.call.TimelineEntry;
import vn.hotline1022.citizen.Addressing;
import vn.hotline1022.draft.FormDraft;
import vn.hotline1022.guide.GuideRunJson;
import vn.hotline1022.guide.Guides;
import vn.hotline1022.guide.PhoneSystem;
import vn.hotline1022.text.PhoneNumber;

/** A person being helped as the fields of a draft, and back. */
public final class HelpedFields {
  private static final String WALK = "walk.";
  private static final String RUN = "run.";

  private HelpedFields() {}

  /** Everything, so that nothing is lost when the program is killed. */
  public static Map<String, String> of(HelpedDraft draft) {
    Helped helped = draft.helped();
    Map<String, String> fields = new HashMap<>();
    fields.put("event", helped.event().toString());
    fields.put("number", Integer.toString(helped.number()));
    fields.put("started", Long.toString(helped.call().startedAt().toEpochMilli()));
    fields.put("state", helped.call().state().name());
    fields.put("timeline", timeline(helped.call().timeline()));
    fields.put("now", Long.toString(draft.now()));
    typed(draft.typed(), fields);
    fields.put("here", draft.inFront() ? "1" : "");
    helped.front().ifPresent(front -> fields.put("front", front.toString()));
    for (int i = 0; i < helped.walks().size(); i++) {
      fields.put(WALK + i, helped.walks().get(i).id().toString());
      fields.put(RUN + i, GuideRunJson.of(helped.walks().get(i).run()));
    }
    known(helped.known(), fields);
    return fields;
  }

  private static void typed(HelpedTyped typed, Map<String, String> fields) {
    fields.put("typed", typed.answer());
    fields.put("typed.day", typed.day());
    fields.put("typed.time", typed.time());
    fields.put("typed.fault", typed.fault());
  }

  private static HelpedTyped typed(FormDraft draft) {
    return new HelpedTyped(
        draft.text("typed"),
        draft.text("typed.day"),
        draft.text("typed.time"),
        draft.text("typed.fault"));
  }

  private static void known(Known known, Map<String, String> fields) {
    fields.put("name", known.name());
    fields.put("phone", known.phone());
    fields.put("phone.key", known.number().key());
    fields.put("phone.kind", known.number().kind().name());
    fields.put("device", known.device());
    known.system().ifPresent(system -> fields.put("system", system.name()));
    known.addressing().ifPresent(form -> fields.put("addressing", form.name()));
    known.queue().ifPresent(queue -> fields.put("queue", queue.text()));
    fields.put("triage", VisitJson.text(known.triage()));
    fields.put("notes", known.notes());
  }

  private static String timeline(List<TimelineEntry> timeline) {
    StringBuilder text = new StringBuilder();
    for (TimelineEntry entry : timeline) {
      text.append(entry.kind())
          .append(' ')
          .append(entry.at().toEpochMilli())
          .append(' ')
          .append(entry.offsetMillis())
          .append('\n');
    }
    return text.toString();
  }

  /**
   * The person again; empty when the draft is none of ours. A run whose guide is nowhere to be
   * found is left out. May read files: not on the FX thread.
   */
  public static Optional<HelpedDraft> read(FormDraft draft, Guides guides) {
    try {
      return Optional.of(
          new HelpedDraft(
              helped(draft, guides),
              draft.keptAt(),
              number(draft, "now"),
              typed(draft),
              !draft.text("here").isEmpty()));
    } catch (IllegalArgumentException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  private static Helped helped(FormDraft draft, Guides guides) {
    List<Walk> walks = new ArrayList<>();
    for (int i = 0; i < Helped.WALKS_MAX && draft.fields().containsKey(RUN + i); i++) {
      UUID id = UUID.fromString(draft.text(WALK + i));
      GuideRunJson.read(draft.text(RUN + i), guides).ifPresent(run -> walks.add(new Walk(id, run)));
    }
    Optional<UUID> front =
        text(draft, "front")
            .map(UUID::fromString)
            .filter(id -> walks.stream().anyMatch(walk -> walk.id().equals(id)));
    return new Helped(
        call(draft),
        UUID.fromString(draft.text("event")),
        Math.toIntExact(number(draft, "number")),
        known(draft),
        walks,
        front);
  }

  private static Call call(FormDraft draft) {
    List<TimelineEntry> timeline = new ArrayList<>();
    for (String line : draft.text("timeline").lines().toList()) {
      String[] parts = line.split(" ", -1);
      if (parts.length != 3) {
        throw new IllegalArgumentException("unreadable");
      }
      timeline.add(
          new TimelineEntry(
              TimelineEntry.Kind.valueOf(parts[0]),
              Instant.ofEpochMilli(Long.parseLong(parts[1])),
              Long.parseLong(parts[2])));
    }
    CallState state = CallState.valueOf(draft.text("state"));
    boolean open = state == CallState.TALKING || state == CallState.ON_HOLD;
    if (!open || timeline.isEmpty()) {
      throw new IllegalArgumentException("unreadable");
    }
    return new Call(
        draft.subject(),
        Direction.WALK_IN,
        draft.operator(),
        Instant.ofEpochMilli(number(draft, "started")),
        state,
        PhoneNumber.NONE,
        timeline,
        List.of(),
        Optional.empty(),
        "");
  }

  private static Known known(FormDraft draft) {
    return new Known(
        draft.text("name"),
        draft.text("phone"),
        new PhoneNumber(
            draft.text("phone.key"), PhoneNumber.Kind.valueOf(draft.text("phone.kind"))),
        draft.text("device"),
        text(draft, "system").map(PhoneSystem::valueOf),
        text(draft, "addressing").map(Addressing::valueOf),
        QueueNumber.read(draft.text("queue")),
        VisitJson.triage(draft.text("triage")).orElse(Triage.NONE),
        draft.text("notes"));
  }

  private static Optional<String> text(FormDraft draft, String field) {
    return Optional.of(draft.text(field)).filter(text -> !text.isEmpty());
  }

  private static long number(FormDraft draft, String field) {
    return Long.parseLong(draft.text(field));
  }
}
