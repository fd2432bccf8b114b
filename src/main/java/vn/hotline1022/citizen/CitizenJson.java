package vn.hotline1022.citizen;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.record.Erasure;
import vn.hotline1022.record.RecordDraft;
import vn.hotline1022.record.RecordOrder;
import vn.hotline1022.record.StrictJson;
import vn.hotline1022.text.PhoneNumber;

/**
 * Writes what became known of a citizen as records; {@link CitizenFold} reads them back.
 *
 * <p>{@code citizen.described} says only what changed, so that two desks that learn different
 * things do not undo each other: {@code ageGroup, addressing, place} in the body (empty: not known
 * any more), {@code name} in the personal part. A link's phone stands in its personal part. That
 * two entries are one person stands with the one whose id comes first.
 */
public final class CitizenJson {

  /** Entity of every record of a citizen. */
  public static final String ENTITY = "citizen";

  /** Name, age group, form of address or place became known. */
  public static final String DESCRIBED = "citizen.described";

  /** A phone reaches this person; it may reach others too. */
  public static final String LINKED = "citizen.phone.linked";

  /** The phone does not, or no longer. */
  public static final String UNLINKED = "citizen.phone.unlinked";

  /** Two entries are one person, somebody said. */
  public static final String JOINED = "citizen.joined";

  /** They are two after all. */
  public static final String SEPARATED = "citizen.separated";

  /** Kept, but neither shown nor used. */
  public static final String RESTRICTED = "citizen.restricted";

  /** Shown and used again. */
  public static final String RELEASED = "citizen.released";

  /** Version of body and personal part written here. */
  public static final int VERSION = 1;

  private static final String SCOPE = "shift";
  private static final long NO_BASE = -1;

  private CitizenJson() {}

  /**
   * The records between two states of one person, none when nothing changed.
   *
   * @param actor staff code of the person who says so
   */
  public static List<RecordDraft> changes(Citizen before, Citizen after, String actor) {
    List<RecordDraft> drafts = new ArrayList<>();
    described(before, after, actor).ifPresent(drafts::add);
    for (PhoneNumber phone : after.phones()) {
      if (!before.has(phone)) {
        drafts.add(phone(after.id(), LINKED, phone, actor));
      }
    }
    for (PhoneNumber phone : before.phones()) {
      if (!after.has(phone)) {
        drafts.add(phone(after.id(), UNLINKED, phone, actor));
      }
    }
    if (before.restricted() != after.restricted()) {
      String type = after.restricted() ? RESTRICTED : RELEASED;
      drafts.add(draft(after.id(), type, actor, StrictJson.object(), StrictJson.object()));
    }
    return drafts;
  }

  /** That two entries are one person, or are not. */
  public static RecordDraft joining(UUID one, UUID other, boolean joined, String actor) {
    boolean inOrder = RecordOrder.BY_BYTES.compare(one, other) < 0;
    ObjectNode body = StrictJson.object().put("with", (inOrder ? other : one).toString());
    return draft(
        inOrder ? one : other, joined ? JOINED : SEPARATED, actor, body, StrictJson.object());
  }

  /** The record that erases what identifies this citizen. */
  public static RecordDraft erasure(UUID id, String actor) {
    return Erasure.of(new Erasure.Target(ENTITY, id), actor, SCOPE);
  }

  private static Optional<RecordDraft> described(Citizen before, Citizen after, String actor) {
    ObjectNode body = StrictJson.object();
    ObjectNode personal = StrictJson.object();
    if (!before.ageGroup().equals(after.ageGroup())) {
      body.put("ageGroup", after.ageGroup().map(AgeGroup::name).orElse(""));
    }
    if (!before.addressing().equals(after.addressing())) {
      body.put("addressing", after.addressing().map(Addressing::name).orElse(""));
    }
    if (!before.place().equals(after.place())) {
      after.place().ifPresent(CitizenBounds::place);
      body.put("place", after.place().orElse(""));
    }
    if (!before.name().equals(after.name())) {
      CitizenBounds.name(after.name());
      personal.put("name", after.name());
    }
    return body.isEmpty() && personal.isEmpty()
        ? Optional.empty()
        : Optional.of(draft(after.id(), DESCRIBED, actor, body, personal));
  }

  private static RecordDraft phone(UUID id, String type, PhoneNumber phone, String actor) {
    CitizenBounds.phone(phone);
    ObjectNode personal =
        StrictJson.object().put("phone", phone.key()).put("kind", phone.kind().name());
    return draft(id, type, actor, StrictJson.object(), personal);
  }

  private static RecordDraft draft(
      UUID id, String type, String actor, ObjectNode body, ObjectNode personal) {
    return new RecordDraft(
        ENTITY,
        id,
        type,
        VERSION,
        actor,
        NO_BASE,
        SCOPE,
        StrictJson.bytes(body),
        StrictJson.bytes(personal));
  }
}
