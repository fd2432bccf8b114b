package vn.hotline1022.draft;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A form as it was last kept while somebody was writing in it.
 *
 * @param subject what will be written or is put right: a notice, a saved call, a person
 * @param operator staff code of who writes
 * @param fields what stands in its fields, by their names; every secret masked
 */
public record FormDraft(
    Form form, UUID subject, String operator, Instant keptAt, Map<String, String> fields) {

  /** The forms that outlive a crash; at most one of each for one subject and person. */
  public enum Form {
    NOTICE,
    OUTAGE,
    CONTACT,
    /** Puts a saved call right. */
    AMENDMENT,
    /** Who calls and who is helped, as far as it is not written down yet; about a call. */
    PEOPLE,
    /** The guides gone through in a call; ends when what is left of them is kept. */
    GUIDE,
    /** A person being helped at an event; ends with the saved call that it becomes. */
    VISIT,
    DATA_REQUEST,
    /** Feedback that is being written; about the item it becomes. */
    FEEDBACK,
    /** What is being entered about an item of feedback: an answer, a correction. */
    FEEDBACK_STEP,
    /** How far an item of feedback is filed by hand. */
    FEEDBACK_FILING,
    /** What the citizen says of the result; about the call in which they are told. */
    FEEDBACK_RESULT,
    /** An entry of a list that is chosen from. */
    LIST_ENTRY,
    SHIFT,
    EVENT,
    /** Puts a stay of a volunteer at an event right. */
    ATTENDANCE,
    /** What is said of difficulties beside the daily data of a day. */
    DAILY,
    /** A team of people. */
    TEAM,
    /** Who is to be on duty in a shift of a day. */
    ROSTER
  }

  public FormDraft {
    fields = Map.copyOf(fields);
  }

  /** What stands in a field; empty when nothing does. */
  public String text(String field) {
    return fields.getOrDefault(field, "");
  }
}
